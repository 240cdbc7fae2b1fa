// Where a record is named in the files of the corpus.

import type { LoadedFile } from '../corpus/load-file.ts';
import type { Corpus, CorpusLayer, RecordRef } from '../corpus/model.ts';
import { placeOfRecord, type RecordPlace } from '../features/record-search.ts';
import { bodySpanAt } from './body-span.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';
import { idsInFile, type WrittenId } from './ids-in-file.ts';
import { idAt, recordOfId, sameRecord } from './resolve.ts';

/** An id of a record, in the file that it is written in. */
export interface IdPlace extends WrittenId {
  readonly layer: CorpusLayer;
  readonly file: LoadedFile;
}

/** Everything that names `ref` in the corpus, its own id included, in the order of layers, files and texts. */
export function idsOf(corpus: Corpus, ref: RecordRef): readonly IdPlace[] {
  const names = namesOf(corpus, ref);
  return corpus.layers.flatMap((layer) =>
    [...layer.files.values()]
      .filter(
        ({ path, text }) => shapeOfFile(path) !== undefined && names.some((name) => text.includes(name)),
      )
      .flatMap((file) =>
        idsInFile(file.path, file.text)
          .filter((written) => written.role !== 'former' && sameRecord(recordOfId(corpus, written), ref))
          .map((written) => ({ ...written, layer, file })),
      ),
  );
}

/** What a file that names `ref` holds for sure: thousands of files need not be parsed. */
function namesOf(corpus: Corpus, { kind, id }: RecordRef): readonly string[] {
  const hash = id.indexOf('#');
  if (hash >= 0)
    return [`"${kind === 'claim' ? '#' : ''}${id.slice(hash + 1)}"`, `"${id.slice(hash + 1)}"`, id];
  const former = [...corpus.formerIds].filter(
    ([key, present]) => present === id && key.startsWith(`${kind}:`),
  );
  return [id, ...former.map(([key]) => key.slice(kind.length + 1))];
}

/** Where the corpus' files name `ref`; `own`: its own id is told too. */
export function usesOf(corpus: Corpus, ref: RecordRef, own: boolean): readonly RecordPlace[] {
  return idsOf(corpus, ref)
    .filter(({ role }) => own || role !== 'own')
    .map(({ layer, file, span }) => ({ root: layer.root, file: file.path, text: file.text, span }));
}

/** Where that is written which stands at `offset` of `file`: a record, or the words in a body. */
export function definitionIn(corpus: Corpus, file: EditedFile, offset: number): RecordPlace | undefined {
  const id = idAt(file, offset);
  const record = id && recordOfId(corpus, id);
  if (id && record) {
    // A record that is not taken up yet (its file is broken, its id is another's) is where it stands.
    return id.role === 'own'
      ? { root: file.root, file: file.path, text: file.text, span: id.span }
      : placeOfRecord(corpus, record);
  }
  const words = bodySpanAt(corpus, file, offset);
  return words && { root: file.root, file: words.file, text: words.body, span: words.span };
}

// Names typed as people type them: without hamza, with ha for ta marbuta, behind particles, in another romanisation.

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { serviceFor } from '../support/check.ts';
import { parseFixture } from '../support/fixture.ts';
import { SMALL_LAYER, TYPED } from '../support/small-corpus.ts';

/** How far down the list a name may stand. */
const VISIBLE = 3;

const corpus = loadCorpus([SMALL_LAYER]);

/** The lines that the suggestions at the cursor would make, best first. */
function linesOffered(marked: string): string[] {
  const { text, cursor = text.length } = parseFixture(marked);
  const service = serviceFor({ corpus });
  return service
    .complete(service.read(text), cursor)
    .map(({ edit }) => text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end));
}

it('the small corpus is sound', () => expect(corpus.problems).toEqual([]));

describe('among the first suggestions', () => {
  it.each(TYPED)('«%s» becomes «%s»', (draft, line) =>
    expect(linesOffered(draft).slice(0, VISIBLE)).toContain(line),
  );
  it('«احمد» is أحمد before it is محمد', () => {
    const lines = linesOffered('تحدث احمد▮');
    expect(lines[0]).toBe('تحدث أحمد الشرع');
  });
});

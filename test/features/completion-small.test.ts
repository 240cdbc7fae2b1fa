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

describe('what is typed otherwise than it is written', () => {
  it.each([
    ['a letter left out', 'They spoke of Gadaf▮', 'They spoke of Gaddafi'],
    ['an Arabic letter left out', 'سافر إلى مصرات▮', 'سافر إلى مصراتة'],
    ['a letter too many', 'They drove to Misratta▮', 'They drove to Misrata'],
    ['an Arabic letter too many', 'سافر إلى مصرااتة▮', 'سافر إلى مصراتة'],
    ['a letter that sounds alike', 'سافر إلى مصراطة▮', 'سافر إلى مصراتة'],
    ['two letters the wrong way round', 'They drove to Mistra▮', 'They drove to Misrata'],
    ['small letters', 'they drove to misra▮', 'they drove to Misrata'],
    ['capitals', 'THEY DROVE TO MISRA▮', 'THEY DROVE TO Misrata'],
    ['a later word alone', 'تحدث الشرع▮', 'تحدث أحمد الشرع'],
    ['an article that is begun', 'تحدث أحمد ال▮', 'تحدث أحمد الشرع'],
    ['an article that is hardly begun', 'تحدث أحمد ا▮', 'تحدث أحمد الشرع'],
    ['vowel signs', 'سافر إلى مُصرا▮', 'سافر إلى مصراتة'],
    ['a tatweel', 'سافر إلى مصـرا▮', 'سافر إلى مصراتة'],
    ['two particles', 'سافر وبمصرا▮', 'سافر وبمصراتة'],
    ['a fused particle and a word more', 'قالوا للجيش السو▮', 'قالوا للجيش السوري'],
    ['a particle and an article that is begun', 'رحب بأحمد ال▮', 'رحب بأحمد الشرع'],
    ['one word and a letter', 'Then Syrian a▮', 'Then Syrian Army'],
    ['one Arabic word and a letter', 'تحدث مصطفى ع▮', 'تحدث مصطفى عبد الجليل'],
  ])('%s', (_, draft, line) => expect(linesOffered(draft).slice(0, VISIBLE)).toContain(line));
});

describe('nothing is offered in Arabic', () => {
  it.each([
    ['in code', 'ميناء `مصرا▮`'],
    ['in fenced code', '```\nمصرا▮\n```'],
    ['in the target of a link', 'انظر [هنا](https://example.org/مصرا▮)'],
    ['in an address', 'انظر <https://example.org/مصرا▮>'],
    ['in front matter', '---\ntitle: مصرا▮\n---\n\nنص.'],
    ['behind a digit', 'في ٤٥مصرا▮'],
    ['for a whole name', 'سافر إلى مصراتة▮'],
    ['for a function word', 'سافر إلى▮'],
  ])('%s', (_, draft) => expect(linesOffered(draft)).toEqual([]));
});

describe('among the first suggestions', () => {
  it.each(TYPED)('«%s» becomes «%s»', (draft, line) =>
    expect(linesOffered(draft).slice(0, VISIBLE)).toContain(line),
  );
  it('«احمد» is أحمد before it is محمد', () => {
    const lines = linesOffered('تحدث احمد▮');
    expect(lines[0]).toBe('تحدث أحمد الشرع');
  });
});

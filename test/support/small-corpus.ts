// A small corpus of real names that are often typed otherwise than they are written, and a name of two cities: for
// completion and choices, in memory and in VS Code. Data only; the records are in small-corpus.json, which plain scripts
// can read too.

import type { CorpusLayerInput } from '../../server/src/core/service.ts';
import small from './small-corpus.json';

const { actors, places } = small;

const file = (path: string, value: unknown) => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });

export const SMALL_LAYER: CorpusLayerInput = {
  name: 'small',
  root: 'file:///small',
  files: [
    file('corpus.json', { corpus: 1, id: 'small', languages: ['ar', 'en'] }),
    file('actors/small.actors.json', { actors }),
    file('places/small.places.json', { places }),
  ],
};

/** What is typed at the cursor, and the line as it is with one of the first suggestions. */
export const TYPED: readonly (readonly [draft: string, line: string])[] = [
  ['تقدم جيش▮', 'تقدم الجيش الوطني الليبي'],
  ['تقدم جيش▮', 'تقدم الجيش السوري'],
  ['قالوا للجيش▮', 'قالوا للجيش السوري'],
  ['قالوا للجيش▮', 'قالوا للجيش الوطني الليبي'],
  ['الشرطة والجيش▮', 'الشرطة والجيش السوري'],
  ['الشرطة والجيش▮', 'الشرطة والجيش الوطني الليبي'],
  ['تحدث احمد▮', 'تحدث أحمد الشرع'],
  ['سافر إلى غزه▮', 'سافر إلى غزة'],
  ['بين رفح وغزه▮', 'بين رفح وغزة'],
  ['تحدث مصطفي▮', 'تحدث مصطفى عبد الجليل'],
  ['سافر إلى مصراته▮', 'سافر إلى مصراتة'],
  ['سافر إلى misurata▮', 'سافر إلى مصراتة'],
  ['They spoke of Qadhafi▮', 'They spoke of Gaddafi'],
  ['They spoke of gadafi▮', 'They spoke of Gaddafi'],
  ['They drove to misurata▮', 'They drove to Misrata'],
  ['They drove to مصراته▮', 'They drove to Misrata'],
];

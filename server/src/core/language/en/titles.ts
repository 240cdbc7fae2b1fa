// How English speaks of offices and labels.

import { type TitleGrammar, titleWords } from '../titles.ts';

export const titles: TitleGrammar = {
  otherTimes: titleWords(`
    former formerly ex then previously previous earlier erstwhile onetime late ousted deposed resigned stepped later
    subsequently future incoming designate elect become becomes became becoming appointed promoted named succeeded
    replaced
  `),
  modifiers: titleWords(`
    deputy vice acting interim assistant under associate caretaker shadow honorary as was were been being while until
    since once becoming
  `),
  distancing: titleWords(
    'so called self styled proclaimed declared dubbed termed labelled labeled call calls calling',
  ),
};

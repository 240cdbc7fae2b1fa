// How French speaks of offices and labels.

import { type TitleGrammar, titleWords } from '../titles.ts';

export const titles: TitleGrammar = {
  otherTimes: titleWords(
    'ancien ancienne ex alors precedent precedente feu futur future devenu devenue nomme nommee promu',
  ),
  modifiers: titleWords('vice adjoint adjointe sous interimaire comme etait'),
  distancing: titleWords('dit dite pretendu pretendue soi autoproclame autoproclamee qualifie qualifiee'),
};

// How Arabic says that a number adds to others, or holds for each.

import type { CountingGrammar } from '../counting.ts';
import { foldedSet } from '../word-lists.ts';

export const counting: CountingGrammar = {
  adds: foldedSet(
    'آخر آخرين آخرون آخران أخرى أخر إضافي إضافيا إضافية إضافيين إضافيون مزيد المزيد باقي بقية الباقين',
  ),
  each: foldedSet('كل لكل أي الواحد الواحدة واحد واحدة'),
  negations: foldedSet('لا ولا فلا لم ولم فلم لن ولن فلن ما وما ليس وليس'),
  exceeding: foldedSet(
    'يزيد تزيد يزد تزد زاد زادت يتجاوز تتجاوز تجاوز تجاوزت يتعدى تتعدى يتعد تتعد تعدى يفوق تفوق يربو تربو يتخطى تتخطى',
  ),
};

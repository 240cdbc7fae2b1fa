// Heads of columns that number or tally, in French.

import type { TableHeads } from '../tables.ts';
import { foldedSet } from '../word-lists.ts';

export const tables: TableHeads = {
  counters: foldedSet('# no nr rang place numéro id'),
  tallies: foldedSet('j joués mj g gagnés v n nuls p perdus d bp bc diff buts pts points'),
};

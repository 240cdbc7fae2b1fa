// Heads of columns that number or tally, in English.

import type { TableHeads } from '../tables.ts';
import { foldedSet } from '../word-lists.ts';

export const tables: TableHeads = {
  counters: foldedSet(
    '# no nr pos position rank id item grade level class category code step stage phase week round day question priority score annex',
  ),
  tallies: foldedSet(
    'p mp gp pl pld played games w won wins d drawn draws draw l lost losses t ties gf ga gd gf-ga diff goals pts points',
  ),
};

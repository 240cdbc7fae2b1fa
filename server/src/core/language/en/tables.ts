// What heads, cells and captions of tables tell, in English.

import type { TableHeads } from '../tables.ts';
import { foldedPhrases, foldedSet } from '../word-lists.ts';

export const tables: TableHeads = {
  counters: foldedSet('# no nr pos position rank id item step stage phase week round day question annex'),
  classes: foldedSet('grade level class category code priority score rating age ages age-group group'),
  tallies: foldedSet(
    'p mp gp pl pld played games w won wins d drawn draws draw l lost losses t ties gf ga gd gf-ga diff goals pts points',
  ),
  sources: foldedPhrases(
    'according to | reported by | as reported by | given by | informant | informants | cited from | taken from | quoted from | citation | citations',
  ),
  bases: foldedSet(
    'basis bases origin reference references ref refs evidence provenance attribution authority',
  ),
  origins: foldedSet('from'),
  papers: foldedSet(
    'invoice invoices receipt receipts contract offer quote quotation tender list decree law interview interviews ledger payroll returns registry',
  ),
  nobody: foldedSet('no not none unknown unsourced unclear na tbc tbd pending missing unrecorded'),
  captions: foldedSet('table tab figure fig chart box graph'),
};

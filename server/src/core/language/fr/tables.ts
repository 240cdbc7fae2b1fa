// What heads, cells and captions of tables tell, in French.

import type { TableHeads } from '../tables.ts';
import { foldedPhrases, foldedSet } from '../word-lists.ts';

export const tables: TableHeads = {
  counters: foldedSet('# no nr rang place numéro id'),
  classes: foldedSet('catégorie classe âge âges niveau code note'),
  tallies: foldedSet('j joués mj g gagnés v n nuls p perdus d bp bc diff buts pts points'),
  sources: foldedPhrases("selon | d'après | cité par | informateur"),
  bases: foldedSet('base origine référence références fondement'),
  origins: new Set(),
  papers: foldedSet('facture factures reçu contrat offre devis liste décret loi entretien'),
  nobody: foldedSet('non aucun aucune inconnu inconnue sans'),
  captions: foldedSet('tableau figure graphique encadré'),
};

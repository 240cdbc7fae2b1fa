// What French writes with a stop that ends no sentence.

import type { SentenceGrammar } from '../sentences.ts';
import { foldedSet } from '../word-lists.ts';

export const sentences: SentenceGrammar = {
  leading: foldedSet(`
    mm mme mmes mlle mlles mgr dr drs pr prof st ste gen gal col cdt cne lt adj sgt amb
    cf p.ex ex c.-a-d env av apr vs
  `),
  numbered: foldedSet(`
    n° nº no nos num p pp art chap fig vol t tab al par sec ed res
    janv fevr avr juil sept oct nov dec tel
  `),
  trailing: foldedSet('etc ibid'),
  inner: foldedSet('sarl cie inc ltd bd av j.-c'),
  openers: foldedSet(`
    le la les un une des du de ce cet cette ces celui celle il elle ils elles on nous vous je leur leurs son sa ses
    dans en sur sous par pour avec sans selon depuis pendant apres avant entre vers chez des
    mais et ou donc or ni car cependant toutefois pourtant ensuite puis alors ainsi enfin aussi
    quand lorsque si comme bien plusieurs certains beaucoup tous toutes aucun plus deux trois
    qui que quoi quel quelle comment pourquoi combien c'est d'apres l'armee a au aux hier aujourd'hui demain
  `),
  speech: foldedSet('dit demande repond ajoute ecrit declare affirme lance interroge explique assure'),
  common: foldedSet(`
    le la les un une des du de et est sont dans pour que qui sur avec par au aux ce cette ces ont plus pas ne selon
    entre etait ete il elle ils nous leur se son sa ses dont depuis l' d' qu' n' s' c' j'
  `),
};

// How English tells the reader to do something.

import type { CommandGrammar } from '../commands.ts';
import { foldedSet } from '../word-lists.ts';

export const commands: CommandGrammar = {
  verbs: foldedSet(`
    add allow apply arrange ask attach avoid back bake beat blend boil book bring brush build bury buy call carry change
    check choose chop clean clear click close coat combine comb connect contact cook cool cover cream create cut delete
    dial dice dig dilute dip discard disconnect dissolve divide do don't download drag drain drink drizzle drop dry
    enter expect fill find fold follow fry garnish get give glaze go grate grease grill grind heat hold imagine insert
    install join keep knead leave let lift limit line list load lower make marinate mash measure melt mix mount move
    open order pack paint peel pick pinch place plant plug pour preheat press print pull push put reboot reduce
    refrigerate remove repeat replace reserve reset rest restart rinse roast roll rub run save scatter season select
    send serve set shake sieve sift simmer skim skip slice soak split spoon spread sprinkle squeeze stick stir store
    strain stretch switch tap tear test thread tie tighten tip toast top toss trim try turn type unplug unscrew
    update upload use wait walk wash water wear weigh whip whisk wipe wrap write
  `),
  questions: foldedSet(
    'how what who whom whose why where when which did does do is are was were has have had can could will would should',
  ),
  infinitive: foldedSet('to'),
  openers: foldedSet(
    'while when if once after before to for meanwhile then now next finally first otherwise until',
  ),
  sequencers: foldedSet('then now'),
  finite: foldedSet('is are was were has have had will would can could may might'),
  supposing: foldedSet('if unless assuming suppose supposing provided'),
  supposingPairs: new Set(),
  comparing: foldedSet('as'),
  inverted: foldedSet('should were had'),
  modals: foldedSet('would could might may'),
  counterfactual: new Set(),
  ends: foldedSet('when which who whose where because since as whereas although though'),
};

// How English marks what is planned, possible, provisional or denied.

import type { HedgeGrammar } from '../hedges.ts';
import { foldedSet } from '../word-lists.ts';

export const hedges: HedgeGrammar = {
  words: foldedSet(`
    will would shall should could may might can must ll
    plan plans planned planning intend intends intended intends intention aim aims aimed want wants wanted hope hopes
    expect expects expected expecting expectation forecast forecasts projected scheduled due set slated poised ready
    prepare prepares prepared preparing preparation consider considers considered considering mull mulls weigh weighs
    propose proposes proposed proposal offer offers offered seek seeks sought ask asks asked request requested
    agree agrees agreed agreement accept accepts accepted approve approved approval promise promises promised pledge
    pledges pledged vow vows threaten threatens threatened
    likely unlikely possible possibly perhaps maybe probably potential potentially apparently reportedly allegedly
    alleged presumably tentative tentatively preliminary provisional provisionally initial initially principle
    go-ahead green light nod understanding
    invite invites invited invitation beforehand
    future upcoming forthcoming coming soon next prospective would-be eventual eventually
    deny denies denied denying denial reject rejects rejected dispute disputes disputed false untrue unconfirmed
    unverified claim claims claimed rumour rumours rumor rumors if unless whether
    be to-be
  `),
  phrase: /\b(?:is|are|was|were|have|has|had|yet) to\b/,
};

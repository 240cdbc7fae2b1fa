// How French says who said something: the commonest of it. Data: the reader is analysis/attributions.ts.

import type { AttributionCues, Cue, CueSense, Introduces } from '../cues.ts';
import { foldedPhrases, foldedSet, phrases, words } from '../word-lists.ts';

/** `list`: verbs in -er by their stem, `déclar`; others as `dire=dit/disent/disait/…/disant`. */
function verbs(sense: CueSense, takes: Introduces, list: string, more: Partial<Cue> = {}): readonly Cue[] {
  const forms = words(list).flatMap((entry) => {
    const [, irregular] = entry.split('=');
    if (irregular) return irregular.split('/');
    const soft = entry.replace(/g$/, 'ge').replace(/c$/, 'ç');
    return [
      `${entry}e`,
      `${entry}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${entry}é`,
      `${soft}a`,
      `${entry}èrent`,
      `${soft}ant`,
    ];
  });
  return [{ forms, sense, role: 'verb', takes, ...more }];
}

export const cues: AttributionCues = {
  order: 'subject-verb',
  cues: [
    ...verbs('says', 'clause', 'dire=dit/disent/disait/disaient/dirent/disant'),
    ...verbs(
      'says',
      'that',
      'déclar raconter=raconte/racontent/raconté soulign remarqu alert écrire=écrit/écrivent',
    ),
    ...verbs('reports', 'thing', 'rapport signal recens'),
    ...verbs('relays', 'that', 'relay'),
    ...verbs('announces', 'thing', 'annonc'),
    ...verbs('affirms', 'that', 'affirm assur soutenir=soutient/soutiennent/soutenu/soutenait certifi'),
    ...verbs('explains', 'that', 'expliqu précis'),
    ...verbs('adds', 'that', 'ajout poursuivre=poursuit/poursuivi'),
    ...verbs('indicates', 'that', 'indiqu montr suggér'),
    ...verbs('indicates', 'thing', 'montr révél indiqu', { by: 'document' }),
    ...verbs('reveals', 'thing', 'révél dévoil'),
    ...verbs('expects', 'thing', 'prévoir=prévoit/prévoient/prévu/prévoyait table=table/tablent'),
    ...verbs('believes', 'that', 'croire=croit/croient/cru pens jug'),
    ...verbs('estimates', 'thing', 'estim évalu chiffr'),
    ...verbs('confirms', 'thing', 'confirm reconnaître=reconnaît/reconnu'),
    ...verbs('denies', 'thing', 'démentir=dément/démentent/démenti ni'),
    ...verbs('asks', 'that', 'demand réclam'),
    ...verbs('threatens', 'that', 'menac'),
    ...verbs('promises', 'that', 'promettre=promet/promettent/promis'),
    {
      forms: phrases("selon | d'après | aux dires de | de l'avis de | à en croire | citant | au dire de"),
      sense: 'says',
      role: 'source',
    },
    {
      forms: phrases('dans un communiqué | dans une interview | dans un entretien'),
      sense: 'says',
      role: 'statement',
    },
    {
      forms: words('vu compté entendu rencontré interrogé observé visité constaté'),
      sense: 'reports',
      role: 'witness',
    },
    { forms: phrases('afp | reuters | ap | belga'), sense: 'reports', role: 'tag' },
  ],
  proclitics: '',
  enclitics: [],
  neverCues: new Set(),
  asides: new Set(),
  relatives: foldedSet("qu'a qu'ont que"),
  as: foldedSet('comme'),
  articles: foldedSet("le la les un une des du l'un son sa ses leur leurs"),
  that: foldedSet("que qu'il qu'elle qu'ils qu'elles qu'un qu'une qu'au qu'en"),
  notThatAfter: foldedSet('alors afin pour bien plus moins ne tandis'),
  passive: foldedSet('est sont été était étaient fut furent'),
  auxiliaries: foldedSet('a ont avait avaient'),
  agent: foldedSet('par'),
  between: foldedSet(
    'a ont avait avaient aussi également encore déjà ensuite avoir qui hier lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  negation: foldedSet("ne n'a n'ont pas jamais peut pourrait"),
  notVerbAfter: foldedSet(
    'le la les un une des du de au aux ce cette ces son sa ses leur leurs chaque tout en sur dans pour avec',
  ),
  notThing: foldedSet('à de en sur dans pour avec par et ou mais au aux lors est sont a ont'),
  clauseStart: foldedSet('il elle ils elles'),
  breaks: foldedSet('que qui et mais tandis alors lors'),
  trims: foldedSet('dans à au aux'),
  about: new Set(),
  lookBacks: foldedPhrases("c'est ce | voilà ce"),
  fields: foldedSet(
    'verdict affirmation constat note réponse question contexte conclusion résultat décision',
  ),
  inverted: foldedSet('a ont avait avaient'),
  when: new Set(),
  seasons: new Set(),
  placing: foldedSet('dans à'),
  coordinators: foldedSet('et mais ou puis'),
  alsoNouns: foldedSet('rapporte demande annonce note signale menace'),
  firstPerson: foldedSet("je j'ai nous"),
  ownWords: foldedSet("je j'ai j'avais nous me moi mon ma mes notre nos"),
  utterances: foldedSet('communiqué déclaration'),
  reports: foldedSet('rapport étude enquête sondage bulletin'),
  pronouns: foldedSet('il elle ils elles'),
  documents: foldedSet(
    'rapport rapports chiffres données étude études enquête enquêtes sondage recensement statistiques estimation estimations bilan document documents',
  ),
  institutions: foldedSet(
    'ministère agence comité commission conseil hôpital police office mission organisation ong onu préfecture parquet tribunal banque fonds institut université gouvernement',
  ),
  unnamed: foldedSet(
    'source sources responsable responsables témoin témoins habitant habitants médecin médecins analyste analystes diplomate diplomates militant militants expert experts officier officiers',
  ),
  offices: foldedSet(
    'maire ministre président présidente gouverneur préfet procureur directeur directrice commandant colonel général porte-parole chef ambassadeur',
  ),
  noSource: foldedSet(
    'plan plans besoin besoins taille âge goût goûts type ordre saison disponibilité que si calendrier',
  ),
  plans: foldedSet('plan plans programme'),
  plansAsMeant: new Set(),
  relativePronouns: foldedSet('qui'),
  continuations: [
    'parmi eux',
    'parmi elles',
    "d'entre eux",
    'il a ajouté',
    'elle a ajouté',
    'il a poursuivi',
  ],
  partitives: new Set(["d'entre eux", "d'entre elles"]),
  leadIns: foldedSet('suivant suivants suivante suivantes'),
  sourceLabels: foldedSet('source sources'),
};

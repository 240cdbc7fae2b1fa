// How English says who said something. Data: the reader is analysis/attributions.ts.

import type { AttributionCues, Cue, CueSense, Introduces } from '../cues.ts';
import { foldedPhrases, foldedSet, phrases, words } from '../word-lists.ts';

/** `list`: verbs by their base form, or as `write/wrote/written` where they are irregular. */
function verbs(sense: CueSense, takes: Introduces, list: string, more: Partial<Cue> = {}): readonly Cue[] {
  const bases = words(list).map((entry) => entry.split('/'));
  const finite = bases.flatMap(([base, past = pastOf(base!), participle = past]) => [
    base!,
    thirdOf(base!),
    ...new Set([past, participle]),
  ]);
  const running = bases.map(([base]) => runningOf(base!));
  return [
    { forms: finite, sense, role: 'verb', takes, ...more },
    { forms: running, sense, role: 'participle', takes, ...more },
  ];
}

const thirdOf = (base: string): string =>
  /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : `${base}s`;
const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
const runningOf = (base: string): string =>
  base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;

const source = (sense: CueSense, text: string): Cue => ({ forms: phrases(text), sense, role: 'source' });

export const cues: AttributionCues = {
  order: 'subject-verb',
  cues: [
    ...verbs('says', 'clause', 'say/said', {
      not: words('goodbye hello farewell nothing yes no mass grace prayers thanks sorry little something so'),
      notAfter: words('to a no the final any more less'),
    }),
    ...verbs('says', 'clause', 'tell/told', {
      not: words('stories jokes lies tales story joke lie tale apart between truth time rest'),
      notAfter: words('no any'),
      notNear: words('to rest story truth tale differently'),
    }),
    ...verbs('says', 'clause', 'assert contend testify'),
    ...verbs('says', 'that', 'remark comment note stress caution'),
    // The bare form is a noun of the news: the state, the United States.
    {
      forms: phrases('stated | stating | states that | state that'),
      sense: 'says',
      role: 'verb',
      takes: 'that',
    },
    ...verbs(
      'says',
      'that',
      'write/wrote/written argue claim insist maintain observe complain reply answer respond allege',
    ),
    {
      forms: phrases(
        'claim to | claims to | claimed to | claiming to | pointed out | points out | point out | pointing out',
      ),
      sense: 'says',
      role: 'verb',
      takes: 'clause',
    },
    ...verbs('says', 'thing', 'accuse', { through: ['of'], onlyThrough: true }),
    ...verbs('says', 'thing', 'speak/spoke/spoken', { through: ['of'], onlyThrough: true, by: 'source' }),
    ...verbs('says', 'thing', 'write/wrote/written', { through: ['of'], onlyThrough: true, by: 'source' }),
    ...verbs('says', 'that', 'print present publish release', { by: 'source' }),
    // "AFP has 28."
    {
      forms: words('reuters afp ap dpa bbc cnn').flatMap((agency) => [`${agency} has`, `${agency} had`]),
      sense: 'reports',
      role: 'passive',
    },
    {
      forms: phrases(
        'arrives at | arrive at | arrived at | comes up with | came up with | comes to a total of',
      ),
      sense: 'estimates',
      role: 'verb',
      takes: 'thing',
      by: 'institution',
    },
    ...verbs('says', 'thing', 'boast', { through: ['of'], onlyThrough: true, by: 'source' }),
    { forms: phrases('puts it | put it'), sense: 'says', role: 'verb', takes: 'that' },
    {
      forms: phrases(
        'used to say | used to tell | like to say | likes to say | liked to say | like to tell | likes to tell',
      ),
      sense: 'says',
      role: 'verb',
      takes: 'clause',
    },
    // "What the paper wrote is that …"
    {
      forms: words('said wrote reported found').flatMap((verb) => [`${verb} is`, `${verb} was`]),
      sense: 'says',
      role: 'verb',
      takes: 'that',
    },
    // "My uncle is sure that …"
    {
      forms: words('is are was were').flatMap((be) =>
        words('sure certain convinced adamant confident').map((how) => `${be} ${how}`),
      ),
      sense: 'believes',
      role: 'verb',
      takes: 'that',
    },
    ...verbs('says', 'thing', 'mention describe detail', { by: 'source' }),
    ...verbs('says', 'that', 'hear/heard', { by: 'source' }),
    ...verbs('says', 'that', 'concede admit/admitted reiterate underscore underline emphasise emphasize'),
    ...verbs('says', 'clause', 'warn', { through: ['of', 'about', 'against'] }),
    ...verbs('says', 'that', 'post tweet recall remember joke exclaim quip repeat conclude cite'),
    ...verbs('reports', 'thing', 'report'),
    ...verbs('reports', 'thing', 'record register log/logged', { by: 'institution' }),
    ...verbs('reports', 'thing', 'document counted/counted tallied/tallied list', {
      by: 'source',
      not: ['on'],
    }),
    ...verbs('reports', 'thing', 'give/gave/given', { by: 'document' }),
    ...verbs('reports', 'thing', 'identify', { by: 'institution' }),
    ...verbs('says', 'thing', 'claim', {
      by: 'institution',
      not: words('responsibility victory credit asylum'),
    }),
    ...verbs('says', 'that', 'boast'),
    {
      forms: ['see', 'sees', 'seeing'],
      sense: 'expects',
      role: 'verb',
      takes: 'thing',
      by: 'institution',
      about: words(
        'growth inflation deficit surplus price prices demand output production gdp unemployment debt exports imports revenue revenues sales rates recession',
      ),
    },
    ...verbs('expects', 'thing', 'revise raise cut/cut lower trim upgrade downgrade increase reduce', {
      by: 'institution',
      about: words(
        'forecast forecasts estimate estimates projection projections outlook toll figure figures count tally',
      ),
    }),
    { forms: phrases('has it that | had it that | have it that'), sense: 'reports', role: 'passive' },
    // Tents are given too.
    ...verbs('reports', 'thing', 'give/gave/given', {
      by: 'source',
      about: words('figure figures toll number numbers total tally count estimate estimates breakdown as'),
    }),
    { forms: ['noted', 'observed'], sense: 'reports', role: 'verb', takes: 'thing', by: 'institution' },
    ...verbs('announces', 'thing', 'announce', { not: ['nothing'] }),
    {
      forms: phrases(
        'declared a | declares a | declare a | declaring a | declared an | declares an | declare an',
      ),
      sense: 'announces',
      role: 'verb',
      takes: 'thing',
      by: 'teller',
    },
    // "declared the town a disaster zone" tells nothing.
    ...verbs('announces', 'thing', 'declare', {
      by: 'teller',
      not: words('war nothing himself herself itself themselves'),
      notNear: words('a an'),
    }),
    ...verbs('announces', 'thing', 'unveil', { by: 'teller' }),
    ...verbs('affirms', 'that', 'affirm reaffirm certify swear/swore/sworn vouch attest'),
    ...verbs('explains', 'that', 'explain clarify specify elaborate'),
    ...verbs('adds', 'that', 'add'),
    ...verbs('adds', 'that', 'continue', { weak: true }),
    ...verbs('indicates', 'that', 'indicate suggest signal hint imply'),
    ...verbs('indicates', 'thing', 'show/showed/shown find/found suggest indicate reveal', {
      by: 'document',
    }),
    ...verbs('indicates', 'that', 'show/showed/shown find/found discover learn establish', { by: 'source' }),
    ...verbs('reveals', 'thing', 'disclose divulge leak', { by: 'institution' }),
    ...verbs('reveals', 'that', 'reveal disclose'),
    ...verbs(
      'expects',
      'thing',
      'expect project forecast/forecast predict foresee/foresaw/foreseen anticipate',
      { through: ['to'], by: 'teller' },
    ),
    ...verbs('believes', 'that', 'suspect assume assess'),
    ...verbs('believes', 'clause', 'believe think/thought reckon', {
      not: words('in of about up'),
      notAfter: words('any no'),
    }),
    ...verbs('denies', 'thing', 'deny/denied dispute', {
      by: 'teller',
      not: words('access entry visas asylum bail permission them him her us'),
    }),
    ...verbs('denies', 'that', 'reject'),
    ...verbs('confirms', 'thing', 'confirm verify acknowledge corroborate', {
      by: 'teller',
      not: words('him her them me us himself herself'),
    }),
    ...verbs('asks', 'that', 'demand request urge ask', { through: ['for'], by: 'teller' }),
    ...verbs('asks', 'that', 'appeal call', {
      through: ['for'],
      by: 'teller',
      not: words('at on in to off'),
    }),
    { forms: phrases('moved that | moves that'), sense: 'asks', role: 'verb', takes: 'clause' },
    ...verbs('asks', 'thing', 'propose recommend', { by: 'teller' }),
    ...verbs('threatens', 'that', 'threaten', { through: ['to'] }),
    ...verbs('promises', 'thing', 'promise', { through: ['to'], by: 'teller' }),
    ...verbs('promises', 'that', 'vow', { through: ['to'] }),
    // "The committee decided to spend £300"
    ...verbs('promises', 'thing', 'decide resolve vote', {
      through: ['to'],
      onlyThrough: true,
      by: 'source',
    }),
    ...verbs('promises', 'thing', 'pledge', {
      through: ['to'],
      by: 'teller',
      not: words('himself herself themselves itself'),
    }),
    ...verbs('estimates', 'thing', 'estimate calculate', { by: 'teller' }),
    // "The ministry's latest figure is 4,000."
    {
      forms: words('figure count estimate tally toll total').flatMap((noun) =>
        ['is', 'was', 'stands at', 'stood at'].map((verb) => `${noun} ${verb}`),
      ),
      sense: 'estimates',
      role: 'verb',
      takes: 'clause',
      by: 'institution',
    },
    {
      forms: phrases(
        'figures are | figures were | estimates range | estimates vary | estimates ranged | counts vary',
      ),
      sense: 'estimates',
      role: 'verb',
      takes: 'clause',
      by: 'institution',
    },
    ...verbs('estimates', 'that', 'put/put', {
      through: ['at'],
      about: words(
        'arrears debt debts deficit bill toll number numbers figure total cost costs losses loss dead damage count casualties price bill population strength share size deaths injured wounded rate turnout value',
      ),
    }),
    ...verbs('estimates', 'that', 'put/put', { through: ['at'], by: 'document' }),
    ...verbs('estimates', 'thing', 'put/put', {
      through: ['at'],
      onlyThrough: true,
      by: 'teller',
      amount: true,
    }),
    {
      forms: phrases(
        'quoted as saying | cited as saying | on record as saying | gone on to say | went on to say',
      ),
      sense: 'says',
      role: 'verb',
      takes: 'clause',
    },
    {
      forms: words(
        'estimate estimates figure figures count tally calculation calculations reckoning projection projections forecast forecasts statistics data records survey',
      ),
      notAfter: words('any no some'),
      sense: 'estimates',
      role: 'own',
    },
    source('says', 'according to | in the words of | as told to | in the view of | in the opinion of'),
    source('says', 'attributed to | in a letter from | in remarks carried by | in comments to'),
    source('relays', 'citing | quoting | quotes | quoted | cited by | quoted by'),
    source('reports', 'as reported by | reported by | compiled by'),
    { forms: ['per'], sense: 'reports', role: 'source', by: 'institution', not: words('cent cents') },
    { forms: ['based on'], sense: 'reports', role: 'source', by: 'document' },
    source('reports', 'a report by | a report from | a study by | a survey by | a tally by | a count by'),
    source('estimates', 'estimates by | estimates from | an estimate by | an estimate from | estimated by'),
    source('announces', 'a statement by | a statement from | announced by | statements by'),
    source('says', 'as stated by'),
    {
      forms: phrases('as stated in | as noted in | as reported in | as set out in | as shown in'),
      sense: 'reports',
      role: 'source',
      by: 'document',
    },
    {
      forms: words(
        'copy document documents memo memos letter letters report contract files records minutes',
      ).flatMap((paper) =>
        ['seen by', 'obtained by', 'reviewed by', 'of which was seen by', 'of which was obtained by'].map(
          (how) => `${paper} ${how}`,
        ),
      ),
      sense: 'reports',
      role: 'source',
    },
    {
      forms: phrases('reports that | reports of | reports had it that | word that'),
      sense: 'reports',
      role: 'passive',
    },
    {
      forms: phrases(
        'reportedly | reported dead | reported killed | reported missing | reported wounded | reported injured | reported lost',
      ),
      sense: 'reports',
      role: 'passive',
    },
    {
      forms: phrases('it emerged | it transpired | it has emerged'),
      sense: 'reports',
      role: 'passive',
      takes: 'that',
    },
    // Agencies write so of their own people.
    {
      forms: words(
        'correspondent correspondents reporter reporters journalist journalists photographer witness witnesses eyewitness eyewitnesses',
      ).flatMap((who) => ['saw', 'counted', 'heard', 'watched'].map((verb) => `${who} ${verb}`)),
      sense: 'reports',
      role: 'statement',
    },
    { forms: phrases('allegedly'), sense: 'says', role: 'passive' },
    { forms: phrases('claim that | claims that | statement that'), sense: 'says', role: 'noun' },
    { forms: phrases('announcement that'), sense: 'announces', role: 'noun' },
    { forms: phrases('confirmation that'), sense: 'confirms', role: 'noun' },
    { forms: phrases('report that | finding that'), sense: 'reports', role: 'noun' },
    {
      forms: ['in', 'at', 'on', 'via'],
      not: words('the that this'),
      about: words(
        'statement statements interview interviews tweet tweets briefing communique testimony speech remarks',
      ),
      sense: 'says',
      role: 'statement',
    },
    {
      forms: phrases(
        'in a press release | at a press conference | at a news conference | at the press conference | at the news conference',
      ),
      sense: 'says',
      role: 'statement',
    },
    {
      forms: ['by', 'on'],
      not: words("any anybody's anyone's all"),
      about: words(
        'count estimate estimates figures tally account accounts reckoning data statistics calculation calculations',
      ),
      sense: 'estimates',
      role: 'statement',
    },
    {
      forms: words(
        'saw see count counted passed read surveyed compared consulted checked collected heard spoke met watched observed interviewed visited witnessed measured noticed tallied photographed talked asked verified reviewed examined analysed analyzed recorded documented calculated confirmed found spotted filmed timed weighed paid bought called phoned rang rung propose recommend assume need remember',
      ),
      sense: 'reports',
      role: 'witness',
    },
    {
      forms: phrases(
        'shows me | showed me | shows us | showed us | in our tests | in my tests | in our own tests | in our test',
      ),
      sense: 'reports',
      role: 'witness',
    },
    {
      forms: phrases(
        'i could see | we could see | i could hear | we could hear | i could count | we could count | i wrote to | we wrote to | i have written to | we have written to | i contacted | we contacted',
      ),
      sense: 'reports',
      role: 'witness',
    },
    {
      forms: ['our', 'this', 'our own', 'our mobile', 'our own mobile', 'our field'].flatMap((whose) =>
        words(
          'correspondent correspondents reporter reporters team teams newspaper magazine monitor monitors observers volunteers researchers enumerators colleagues photographer',
        ).flatMap((who) =>
          words('saw counted heard met visited watched witnessed verified found interviewed spoke').map(
            (verb) => `${whose} ${who} ${verb}`,
          ),
        ),
      ),
      sense: 'reports',
      role: 'witness',
    },
    {
      forms: phrases(
        'reuters | afp | ap | dpa | upi | tass | xinhua | ansa | efe | bbc | cnn | associated press | agence france presse | bloomberg | al jazeera',
      ),
      sense: 'reports',
      role: 'tag',
    },
  ],
  proclitics: '',
  enclitics: [],
  neverCues: new Set(),
  asides: new Set(),
  relatives: foldedSet('what'),
  as: foldedSet('as'),
  articles: foldedSet('the a an its their his her this that these those our some one'),
  lookBacks: foldedPhrases("that is what | that's what | this is what | that is how | so said | thus"),
  fields: foldedSet(
    'verdict claim claims rating ruling finding findings fact facts status note notes answer question reach context conclusion result results update summary line item post action actions decision outcome location date time photo caption headline lede background details quote evidence check checked score grade line lines response risk access security health water shelter needs gaps markets',
  ),
  that: foldedSet('that'),
  notThatAfter: foldedSet('so now given except such provided than is was like of in at for on by with from'),
  passive: foldedSet('be been being is are was were get got'),
  auxiliaries: foldedSet('has have had will would contains includes'),
  agent: foldedSet('by'),
  between: foldedSet(
    'has have had having also later earlier then further separately previously repeatedly already since now just once again still today yesterday recently officially publicly initially all both did does do monday tuesday wednesday thursday friday saturday sunday meanwhile however who which',
  ),
  negation: foldedSet(
    "not never didn't doesn't don't hasn't haven't hadn't nobody none could can cannot would should might may must let refused declined let's",
  ),
  notVerbAfter: foldedSet(
    'the a an this these those its his her their our my your no any some of in on from for with by to at each every all new total newly daily than other such more previous earlier recent initial official early conflicting united two three four five six seven eight nine ten both several many few various latest',
  ),
  notThing: foldedSet(
    'to for on in at back by from with as of or and but than is are was were be been has have had said says say told will would can could that when where how why whether who which if after before during since until about over under into out off up down',
  ),
  clauseStart: foldedSet('it he she they we i you there its his her their our these those at'),
  breaks: foldedSet(
    'that which and but while as because when after where if although though since whereas amid or yet so',
  ),
  trims: foldedSet('on in at to before during'),
  about: new Set(),
  inverted: new Set(),
  when: new Set(),
  seasons: new Set(),
  placing: foldedSet('in at'),
  coordinators: foldedSet('but and or yet then'),
  alsoNouns: foldedSet(
    'report reports estimate estimates claim claims forecast forecasts project projects record records document documents count counts tally list lists comment comments note notes remark remarks request requests demand demands promise promises threat threats pledge pledges call calls appeal appeals show shows find finds detail details post posts tweet tweets mention mentions log logs register registers stress signal signals hint hints dispute disputes urge urges ask say answer answers',
  ),
  firstPerson: foldedSet("one i we i've we've i'd we'd"),
  ownWords: foldedSet(
    "i i'm i've i'd i'll we we're we've we'd we'll me us my our ours mine myself ourselves",
  ),
  utterances: foldedSet('statement communique tweet spokesman spokeswoman spokesperson'),
  reports: foldedSet(
    'report survey study poll release bulletin letter memo assessment audit review statistics data figures estimate estimates dispatch briefing update',
  ),
  pronouns: foldedSet('he she they it'),
  documents: foldedSet(
    'report reports figures figure data statistics statistic survey surveys poll polls study studies census record records document documents estimates estimate count tally analysis investigation findings results research statement letter memo memorandum filing filings bulletin audit review assessment index paper dataset database registry numbers files minutes ledger inquiry probe article dispatch inventory appeal brochure leaflet manifesto contract agreement images imagery footage accounts map maps website webpage indictment verdict ruling',
  ),
  institutions: foldedSet(
    'municipality ombudsman secretariat embassy ministry ministries agency board boards committee commission council hospital hospitals authority authorities police office mission observatory organisation organization organisations organizations group federation union bank fund institute university court prosecutor prosecutors government department bureau administration directorate service red crescent cross un unhcr iom who unicef ocha nato eu imf wfp unsmil undp fao ngo ngos monitor monitors society centre center association network charity company newspaper army military',
  ),
  unnamed: foldedSet(
    'clerk registrar bailiff source sources official officials witness witnesses resident residents doctor doctors medic medics analyst analysts diplomat diplomats activist activists expert experts officer officers people survivors survivor rescuers eyewitnesses observers insiders insider auditor auditors inspectors investigators engineers traders bankers hydrologists historians critics aides lawmakers relatives neighbours neighbors paramedics surgeons monitors volunteers person someone commanders fighters villagers locals some others many researchers economists scientists',
  ),
  offices: foldedSet(
    'coroner treasurer headmaster headmistress headteacher coach bishop imam sheikh consul warden superintendent mayor mayors minister ministers spokesman spokesmen spokeswoman spokesperson governor president envoy ambassador prosecutor director commander commanders colonel general captain secretary chairman chairwoman chair head chief leader leaders deputy adviser manager owner organiser organisers organizers campaigners lawyer lawyers author authors scientist scientists correspondent reporter reporters',
  ),
  noSource: foldedSet(
    'plan plans schedule need needs size age weight height colour color type types ability preference preferences merit rank order custom circumstances demand weather taste season instructions availability whether how which where region gender sex sector month country expectations tradition requirements specification specifications script procedure protocol',
  ),
  plans: foldedSet('plan plans programme program schedule protocol procedure instructions'),
  plansAsMeant: foldedSet(
    'original usual same set agreed new old fixed strict approved normal regular tight standard clear secret careful official current first second third final business',
  ),
  relativePronouns: foldedSet('who which'),
  continuations: [
    'of these',
    'of those',
    'of them',
    'of whom',
    'of this',
    'of that',
    'of that total',
    'of that number',
    'of the total',
    'among them',
    'among these',
    'among those',
    'among the dead',
    'among the wounded',
    'among the injured',
    'among the victims',
    'they include',
    'they included',
    'these include',
    'these included',
    'those include',
    'the remaining',
    'the rest',
    'the others',
    'the remainder',
    'he added',
    'she added',
    'they added',
    'it added',
    'he also',
    'she also',
    'he continued',
    'she continued',
    'he went on',
    'she went on',
  ],
  partitives: new Set(['of them', 'of these', 'of those']),
  leadIns: foldedSet('following follows below'),
  sourceLabels: foldedSet('source sources'),
};

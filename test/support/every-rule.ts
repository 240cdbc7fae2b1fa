// A draft in each language in which every rule speaks, once where it can, over two made-up corpora: for the tests in the
// real VS Code, and for the pictures. Marks as in fixtures: what bears none has no finding.

import type { CorpusLayerInput } from '../../server/src/core/service.ts';
import { EVIDENCE_LAYER } from './evidence-corpus.ts';
import { NAME_LAYER } from './name-corpus.ts';

/** The corpora, lowest first, by the folder that each goes into. */
export const RULE_LAYERS: Readonly<Record<string, CorpusLayerInput>> = {
  events: EVIDENCE_LAYER,
  names: NAME_LAYER,
};

/** What the window has to be set to: the folders, and the two rules that are off unless turned on. */
export const RULE_SETTINGS = {
  corpusFolders: Object.keys(RULE_LAYERS),
  rules: { 'name-not-in-source': 'information', 'name-unknown': 'information' },
};

/** Rules whose findings there have nothing to put in their place: a person has to find out, and may ignore them. */
export const WITHOUT_FIX: ReadonlySet<string> = new Set([
  'conflicting-sources',
  'hedge-dropped',
  'name-not-in-source',
  'name-unknown',
  'retracted-source',
  'single-origin',
  'vague-number',
]);

export const RULE_DRAFTS = {
  'rules.en.md': `# After the flood

The flood displaced ⟦4,500⟧{unsourced-number} residents of Tel Warda.

⟦Dozens⟧{vague-number} of mules drowned in Varland.

The flood displaced ⟦6,000⟧{number-mismatch} residents of Tel Warda [@mirsad-2021-03-02-flood].

The flood displaced ⟦7,000⟧{conflicting-sources} residents of Tel Warda [@rival-2021].

The flood displaced ⟦⟦4,500⟧{single-origin}⟧{conflicting-sources} residents of Tel Warda [@mirsad-2021-03-02-flood; @echo-2021].

In Tel Warda ⟦12⟧{anonymous-source} people were killed [@mirsad-2021-03-02-flood].

The River Brigade has ⟦250⟧{hedge-dropped} soldiers in Tel Warda [@plan-2021].

It rained on Sunday [@⟦back-2021⟧{retracted-source}].

It rained on Monday [@⟦raid-report-2023⟧{unknown-citation}].

One said: ⟦“We carried the children to the hill and waited”⟧{quote-mismatch} [@text-2021].

⟦Hala Mansour⟧{name-not-in-source} spoke [@mirsad-2019-front].

The ⟦Dawn gangs⟧{name-contested} left the camp.

In March 2021 ⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.

The bridge at ⟦Tall Warda⟧{name-variant} fell, and ⟦Salma Darwosh⟧{name-misspelled} came.

Then ⟦Selma Dahlgren⟧{name-unknown} left.

The rain went on. ⟦<!-- isnad-disable-line name-variant -->⟧{unused-silence}
`,
  'rules.ar.md': `# بعد الفيضان

شرد الفيضان ⟦٤٥٠٠⟧{unsourced-number} نازح من تل وردة.

غرقت ⟦عشرات⟧{vague-number} البغال في فارلاند.

شرد الفيضان ⟦ستة آلاف⟧{number-mismatch} من سكان تل وردة [@mirsad-2021-03-02-flood].

شرد الفيضان ⟦٧٠٠٠⟧{conflicting-sources} من سكان تل وردة [@rival-2021].

شرد الفيضان ⟦⟦4500⟧{single-origin}⟧{conflicting-sources} من سكان تل وردة [@mirsad-2021-03-02-flood؛ @echo-2021].

قُتل ⟦اثنا عشر⟧{anonymous-source} شخصا في تل وردة [@mirsad-2021-03-02-flood].

⟦لكتيبة النهر⟧{name-contested} ⟦250⟧{hedge-dropped} جنديا في تل وردة [@plan-2021].

هطل المطر يوم الأحد [@⟦back-2021⟧{retracted-source}، ص 3].

هطل المطر يوم الاثنين [@⟦raid-report-2023⟧{unknown-citation}].

قال أحدهم: ⟦«لم يصل أحد قبل العصر»⟧{quote-mismatch} [@text-ar-2021].

تحدثت ⟦هالة منصور⟧{name-not-in-source} أمس [@mirsad-2019-front].

ثم انسحبت ⟦عصابات الفجر⟧{name-contested} من المخيم.

وفي آذار/مارس 2021 تحدث ⟦العميد كريم النويري⟧{role-outdated}.

سقط الجسر ⟦بتل ورده⟧{name-variant}، وجاءت ⟦سلمى درويص⟧{name-misspelled} أمس.

تحدث الدكتور ⟦زهير قنبر⟧{name-unknown} أمس.

ظل المطر يهطل. ⟦<!-- isnad-disable-line name-variant -->⟧{unused-silence}
`,
  'ambiguous.en.md': `They met in ⟦Sahlah⟧{name-ambiguous} on Monday.
`,
  'ambiguous.ar.md': `التقوا في ⟦السهلة⟧{name-ambiguous} أمس.
`,
} as const;

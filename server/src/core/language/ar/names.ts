// How Arabic bends and joins names. Data; the words of everyday prose are in ordinary-words.ts.

import type { NameGrammar, Proclitic } from '../names.ts';
import { words } from '../word-lists.ts';
import { FUNCTION_WORDS, ORDINARY_VERBS, ORDINARY_WORDS } from './ordinary-words.ts';
import { WORLD_NAMES } from './world-names.ts';

// «س» joins verbs only, so no name bears it.
const CONJUNCTIONS = ['', 'و', 'ف', 'أ', 'أو', 'أف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];

const proclitics: readonly Proclitic[] = CONJUNCTIONS.flatMap((conjunction) =>
  PREPOSITIONS.flatMap((preposition): Proclitic[] => {
    const written = conjunction + preposition;
    const plain = written === '' ? [] : [{ written }];
    return preposition === 'ل' ? [...plain, { written, fused: true }] : plain;
  }),
);

/** Feminine, dual, sound plural, with the article and without; broken plurals are given as demonyms of their own. */
function demonymForms(demonym: string): readonly string[] {
  const bare = demonym.startsWith('ال') ? demonym.slice(2) : demonym;
  const stem = bare.replace(/ي?ة$/, (ending) => (ending === 'ية' ? 'ي' : ''));
  const endings = stem.endsWith('ي')
    ? ['', 'ة', 'ون', 'ين', 'ان', 'ات', 'تان', 'تين', 'ا']
    : stem === bare
      ? ['']
      : ['', 'ة'];
  const forms = new Set<string>([bare]);
  // «ليبيا» is the country as well as the accusative of the demonym: only the vowel sign can tell (see mentions.ts).
  for (const ending of endings) if (ending !== 'ا') forms.add(stem + ending);
  return [...forms].flatMap((form) => [form, `ال${form}`]);
}

const PREFIXES = words('ال وال بال فال كال لل ولل و ف ب ل ك وب ول وك س سي ست ي ت ن وي وت');
const SUFFIXES = words('ه ها هم هما هن نا ك كم ي يه ا ات ون ين ان وا ت تين تان يين يون و');

function stems(word: string): readonly string[] {
  const found = [word];
  for (const prefix of ['', ...PREFIXES]) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 2) continue;
    const core = word.slice(prefix.length);
    if (prefix !== '') found.push(core);
    for (const suffix of SUFFIXES) {
      if (!core.endsWith(suffix) || core.length < suffix.length + 3) continue;
      const stem = core.slice(0, -suffix.length);
      found.push(stem, `${stem}ه`);
    }
  }
  return found;
}

export const names: NameGrammar = {
  proclitics,
  enclitics: ['نا', 'كم', 'هم', 'ها'],
  article: 'ال',
  joiners: {
    عبد: 'عبد',
    ابو: 'ابو',
    ابا: 'ابو',
    ابي: 'ابو',
    بو: 'ابو',
    بنو: 'بني',
    بني: 'بني',
    ام: 'ام',
    ذو: 'ذو',
    ذي: 'ذو',
  },
  articleJoiners: [],
  particles: ['بن', 'ابن', 'ابو', 'ام', 'ال', 'عبد'],
  isAbstract: () => false,
  elisions: [],
  titles: words(`
    السيد السيده سيد الرييس رييس الوزير وزير وزيره الملك ملك الملكه الامير امير الاميره الشيخ شيخ الامام امام الدكتور
    دكتور د الاستاذ استاذ المهندس مهندس الحاج الحاجه السلطان سلطان القايد قايد الزعيم زعيم الفريق المشير اللواء
    العميد العقيد المقدم الرايد النقيب الملازم الجنرال جنرال الاميرال السفير سفير النايب نايب المبعوث مبعوث القاضي
    المدير مدير المتحدث الناطق الكاتب كاتب الشاعر شاعر المخرج مخرج الفنان الفنانه الممثل الممثله اللاعب لاعب المدرب
    مدرب الباحث الصحفي الصحافي المحامي البابا القديس الشهيد المرحوم الراحل المدعو باسم
    المستشار مستشار المستشاره الامبراطور امبراطور القيصر الخليفه العالم البروفيسور الطبيب المصور
  `),
  typeWords: {
    person: [],
    country: words('دوله جمهوريه مملكه حكومه رييس سلطات البلاد'),
    government: words('حكومه حكومه'),
    'public-body': words('وزاره هييه'),
    igo: words('منظمه'),
    military: words('جيش قوات'),
    'armed-group': words(
      'تنظيم جماعه حركه كتيبه كتايب ميليشيا ميليشيات مليشيا مليشيات قوات لواء سرايا مقاتلو مسلحو مقاتلي مسلحي عناصر',
    ),
    coalition: words('تحالف'),
    party: words('حزب حركه جبهه'),
    company: words('شركه مجموعه موسسه'),
    media: words(
      'صحيفه جريده مجله قناه اذاعه وكاله موقع تلفزيون فضاييه الصحيفه الجريده المجله القناه يوميه شبكه مراسل',
    ),
    agency: words('وكاله الوكاله مراسل'),
    organization: words('منظمه جمعيه موسسه مركز معهد'),
    city: words('مدينه بلده بلديه ميناء مطار عاصمه محافظه ضواحي ضاحيه وسط جامعه اهالي سكان'),
    town: words('بلده مدينه بلديه اهالي سكان'),
    village: words('قريه بلده'),
    district: words('محافظه شعبيه ولايه قضاء اقليم منطقه'),
    region: words('منطقه اقليم'),
    neighbourhood: words('حي منطقه ضاحيه'),
    facility: words('قاعده مطار ميناء معبر سجن مستشفي جامعه'),
    sea: words('بحر البحر حوض مياه سواحل شواطي ضفتي ضفاف قوارب'),
    river: words('نهر ضفاف'),
    natural: words('جبل جبال وادي واحه'),
    dependency: words('جزيره جزر'),
  },
  genericWords: words('قريه قبيله بلده بلديه شعبيه زاويه وادي بن ابن بنت ال حاج قاري ملا مولوي اخوند'),
  assimilatedArticles: [],
  articleWords: [],
  placePrepositions: words('في الي من قرب نحو عبر داخل خارج حول بين شرق غرب شمال جنوب شرقي غربي شمالي جنوبي'),
  actVerbs: words(`
    قال قالت اكد اكدت اعلن اعلنت ذكر ذكرت اضاف اضافت اشار اشارت اوضح اوضحت نقلت افاد افادت كشف كشفت صرح صرحت نفي نفت
    طالب طالبت دعا دعت رفض رفضت حذر حذرت اتهم اتهمت ادان ادانت رحب رحبت قرر قررت وصف وصفت زار التقي وصل غادر
  `),
  conjunctions: ['و', 'او', 'ثم'],
  ordinaryWords: ORDINARY_WORDS,
  ordinaryVerbs: ORDINARY_VERBS,
  functionWords: FUNCTION_WORDS,
  capitalTells: '',
  worldNames: WORLD_NAMES,
  stems,
  demonymForms,
};

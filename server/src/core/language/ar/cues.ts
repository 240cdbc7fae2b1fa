// How Arabic says who said something. Data: the reader is analysis/attributions.ts.

import { foldKey } from '../../text/fold.ts';
import type { AttributionCues, Cue, CueSense, Introduces } from '../cues.ts';
import { foldedPhrases, foldedSet, phrases, words } from '../word-lists.ts';
import { numbers } from './numbers.ts';

/** `list`: verbs as `past/present` in the third person, «قال/يقول»; every person that news prose uses is made of them. */
function verbs(sense: CueSense, takes: Introduces, list: string, more: Partial<Cue> = {}): readonly Cue[] {
  const pairs = words(list).map((pair) => pair.split('/') as [string, string]);
  return [
    {
      forms: pairs.flatMap(([past, present]) => [...pastForms(past), ...presentForms(present)]),
      sense,
      role: 'verb',
      takes,
      ...more,
    },
    {
      forms: pairs.flatMap(([, present]) => [`أ${present.slice(1)}`, `ن${present.slice(1)}`]),
      sense,
      role: 'verb',
      takes,
      ...more,
      ownVoice: true,
    },
  ];
}

/** He, she, they (m., f.), the two. A final ya or alef (روى، دعا) falls before the endings. */
function pastForms(past: string): string[] {
  const weak = /[ىا]$/.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  return [past, `${stem}ت`, `${stem}وا`, `${stem}تا`, ...(weak ? [] : [`${stem}ا`, `${stem}ن`])];
}

function presentForms(present: string): string[] {
  const she = `ت${present.slice(1)}`;
  const stem = /[ىيو]$/.test(present) ? present.slice(0, -1) : present;
  return [present, she, `${stem}ون`, `${present}ان`, `${she}ان`];
}

/** Participles as used in the accusative of state: «مضيفا», «مضيفة», «مضيفين». */
const participles = (sense: CueSense, takes: Introduces, list: string, more: Partial<Cue> = {}): Cue => ({
  forms: words(list).flatMap((one) => [`${one}ا`, `${one}ة`, `${one}ين`, `${one}تين`]),
  sense,
  role: 'participle',
  takes,
  ...more,
});

const noun = (sense: CueSense, text: string): Cue => ({
  forms: words(text),
  sense,
  role: 'noun',
  takes: 'that',
});
const source = (sense: CueSense, text: string): Cue => ({ forms: phrases(text), sense, role: 'source' });
const statement = (sense: CueSense, text: string): Cue => ({
  forms: phrases(text),
  sense,
  role: 'statement',
});

const TO = ['إلى', 'الى'];
const ABOUT = ['عن', 'عما', 'عمّا'];
const ON = ['على'];

/** Verbal nouns of the simple stem and nouns of events, which no pattern tells. */
const EVENTS =
  foldedSet(`مقتل وفاة موت قتل جرح وصول بدء بداية نهاية سقوط عودة خروج دخول وجود قيام فتح غلق منح رفع خفض ضبط
  نقل دفع شراء بيع بناء هدم قصف حصول نشر وقف عقد فقدان غرق نزوح هجوم هبوط صعود نمو تراجع زيادة نقص عجز فوز خسارة
  خسائر ربح أرباح نسبة عدد حصيلة حجم قيمة رقم ارتفاع تمويل قرض منحة هدنة خطة حملة حالة حالات إصابة إصابات وفيات
  صفقة اتفاق عملية مبادرة قدوم رحيل سفر طرد سجن حبس حجز حظر صدور ظهور نجاح فشل سيطرة توقف تقدم تحسن تدخل تسلم
  حضور أخذ سرقة اختلاس تلقي قبول صرف سداد تعويض محاسبة دمار حدوث وقوع انعدام أهمية ضرورة رفض حرص دعم تبني تضرر تأجل تعطل توفير تقديم إرسال إغلاق كلفة تكلفة ثمن سعر مساحة أضرار ميزانية موازنة حاجة احتياج أعداد كمية كميات الخسائر الأضرار التكلفة العدد الحصيلة القيمة`);
/** Verbal nouns of the derived stems: تسيير، إطلاق، انسحاب، اجتماع، استقبال، توقف، تعاون، مشاركة. */
const DERIVED =
  /^(?:ت\S{2}ي\S|ت\S{2,3}ي\S?ه|ا\S{2}ا\S|ا\S{3}ا\S|است\S{2}ا\S|ا\S{3,4}اء|ت\Sا\S{2}|م\Sا\S{2}ه)$/;
const SUFFIXES = ['هما', 'هم', 'هن', 'ها', 'ه'];

/** Whether a folded word can be what is announced: a verbal noun without article, in construct or with a suffix. */
function isThing(word: string): boolean {
  if (EVENTS.has(word)) return true;
  if (/^ال(?!غاء|قاء|زام|تزام|تحاق|تقاء|تماس|هام)/.test(word)) return false;
  const bare = word.startsWith('ب') && word.length > 4 ? word.slice(1) : word;
  const accusative = word.endsWith('ا') ? word.slice(0, -1) : word;
  return [word, bare, accusative].some(
    (form) =>
      EVENTS.has(form) ||
      DERIVED.test(form) ||
      SUFFIXES.some((suffix) => {
        if (!form.endsWith(suffix)) return false;
        const stem = form.slice(0, -suffix.length);
        return (
          EVENTS.has(stem) ||
          DERIVED.test(stem) ||
          (stem.endsWith('ت') && EVENTS.has(`${stem.slice(0, -1)}ه`))
        );
      }),
  );
}

/** Numbers in words that attribute like digits. One and two are more often "somebody" and "both". */
function isNumeral(word: string): boolean {
  const { numeral, vague, roles } = numbers.find(word, word)?.word ?? {};
  return (vague !== undefined || (numeral?.value ?? 0) > 2) && !roles?.includes('weekday');
}

/** What is estimated, right behind the verb: then it is a passive. */
const AMOUNTS = words(
  'عدد عددهم عددها عدده أعداد أعدادهم أعدادها كلفة كلفته كلفتها تكلفة تكلفته تكلفتها حجم حجمه حجمها قيمة قيمته قيمتها نسبة نسبتهم نسبتها حصيلة خسائر خسائره خسائرها أضرار مساحة مساحته مساحتها ثمن ثمنه ثمنها سعر سعره سعرها',
);

const pronominal = (stem: string): string[] =>
  ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'ني', 'ك', 'كم'].map((suffix) => foldKey(stem) + suffix);

export const cues: AttributionCues = {
  order: 'verb-subject',
  cues: [
    ...verbs('says', 'clause', 'قال/يقول', {
      not: words('كلمته كلمتها كلمتهم كلمة كلاما كلامه شيئا رأيه لا نعم قصيدة'),
    }),
    ...verbs('says', 'that', 'لاحظ/يلاحظ صرح/يصرح اعتبر/يعتبر تحدث/يتحدث علق/يعلق'),
    ...verbs('says', 'thing', 'زعم/يزعم'),
    // The present of ادعى is that of دُعي, "is called", too.
    { forms: words('ادعى ادعت ادعوا يدعون'), sense: 'says', role: 'verb', takes: 'thing' },
    ...verbs('says', 'that', 'حذر/يحذر نبه/ينبه', { through: ['من', ...TO] }),
    ...verbs('says', 'that', 'رأى/يرى كتب/يكتب غرد/يغرد خلص/يخلص أقر/يقر اعترف/يعترف', {
      through: [...TO, 'ب'],
    }),
    ...verbs('reports', 'that', 'ذكر/يذكر أورد/يورد أخبر/يخبر روى/يروي حكى/يحكي عنون/يعنون', {
      through: ['ب'],
    }),
    ...verbs('reports', 'thing', 'أفاد/يفيد', { through: ['ب', ...ABOUT], onlyThrough: true }),
    ...verbs('reports', 'thing', 'سجل/يسجل أحصى/يحصي حصر/يحصر', { by: 'institution' }),
    ...verbs('reports', 'thing', 'وثق/يوثق', { by: 'source' }),
    // Of money it allocates.
    ...verbs('reports', 'thing', 'رصد/يرصد', {
      by: 'institution',
      notNear: words('دينار دولار يورو مبلغ مبالغ ميزانية مليون مليار'),
    }),
    ...verbs('relays', 'that', 'نقل/ينقل تناقل/يتناقل تداول/يتداول', {
      through: ['عن', 'عنه', 'عنها', 'عنهم'],
    }),
    // The present of أبلغ is that of بلغ, "amounts to", too.
    {
      forms: words(
        'أبلغ أبلغت أبلغوا أبلغنا أبلغني أبلغتنا أبلغتني أبلغونا أخبرنا أخبرني أخبرتنا أخبرتني أخبرونا حدثنا حدثني',
      ),
      sense: 'reports',
      role: 'verb',
      takes: 'that',
      through: ['ب'],
    },
    {
      forms: words('أبلغ أبلغت أبلغوا حدثنا حدثني حدثتنا حدثتني'),
      sense: 'says',
      role: 'verb',
      takes: 'thing',
      through: ABOUT,
      onlyThrough: true,
    },
    ...verbs('reports', 'thing', 'كتب/يكتب', { through: ABOUT, by: 'source', onlyThrough: true }),
    ...verbs('relays', 'that', 'نشر/ينشر بث/يبث أذاع/يذيع', { weak: true }),
    ...verbs('announces', 'thing', 'أعلن/يعلن', { through: ABOUT }),
    ...verbs('promises', 'thing', 'تعهد/يتعهد التزم/يلتزم', { through: ['ب'] }),
    ...verbs('announces', 'thing', 'قرر/يقرر', { by: 'source' }),
    // Its present is that of عدّ, "is considered", too.
    {
      forms: words('وعد وعدت وعدوا'),
      sense: 'promises',
      role: 'verb',
      takes: 'thing',
      through: ['ب'],
      onlyThrough: true,
      by: 'source',
    },
    { forms: words('بينت يبين بينوا'), sense: 'explains', role: 'verb', takes: 'that' },
    // «بين» is "between" far more often: only of a document, or with its conjunction at once.
    { forms: ['بين'], sense: 'explains', role: 'verb', takes: 'that', by: 'document', weak: true },
    { forms: phrases('وبين أن | وبين أنه | وبين أنها | وبين أنهم'), sense: 'explains', role: 'statement' },
    ...verbs('reports', 'thing', 'أورد/يورد تضمن/يتضمن عرض/يعرض ذكر/يذكر تراوح/يتراوح استند/يستند وجد/يجد', {
      by: 'document',
    }),
    ...verbs('indicates', 'that', 'وجد/يجد توصل/يتوصل استنتج/يستنتج', { through: TO, by: 'source' }),
    ...verbs('says', 'thing', 'تحدث/يتحدث', { through: ABOUT, by: 'source', onlyThrough: true }),
    ...verbs('says', 'that', 'أجاب/يجيب رد/يرد تساءل/يتساءل', { weak: true }),
    ...verbs('says', 'thing', 'اتهم/يتهم', { through: ['ب'], onlyThrough: true }),
    {
      forms: words('اتهمه اتهمها اتهمهم اتهمته اتهمتها اتهمتهم يتهمه تتهمه تتهمها تتهمهم'),
      sense: 'says',
      role: 'verb',
      takes: 'thing',
      through: ['ب'],
      onlyThrough: true,
    },
    { forms: words('بينت تبين'), sense: 'indicates', role: 'verb', takes: 'thing', by: 'document' },
    ...verbs('affirms', 'thing', 'أكد/يؤكد جزم/يجزم', { through: ['على'] }),
    ...verbs('affirms', 'that', 'شدد/يشدد أصر/يصر', { through: ON }),
    ...verbs('explains', 'that', 'أوضح/يوضح شرح/يشرح فسر/يفسر'),
    ...verbs('adds', 'that', 'أضاف/يضيف أردف/يردف استطرد/يستطرد استدرك/يستدرك'),
    ...verbs('adds', 'that', 'تابع/يتابع زاد/يزيد واصل/يواصل', { weak: true }),
    ...verbs('adds', 'that', 'ختم/يختم اختتم/يختتم مضى/يمضي كرر/يكرر جدد/يجدد', { weak: true }),
    ...verbs('indicates', 'thing', 'أشار/يشير لفت/يلفت ألمح/يلمح نوه/ينوه لمح/يلمح', {
      not: words('أنظار أنظارنا أنظارهم الأنظار انتباه انتباهنا'),
      through: [...TO, 'ب'],
      onlyThrough: true,
    }),
    ...verbs('indicates', 'thing', 'أشار/يشير لفت/يلفت نبه/ينبه', {
      through: TO,
      by: 'source',
      onlyThrough: true,
    }),
    ...verbs('indicates', 'thing', 'أظهر/يظهر دل/يدل', { through: ON, by: 'document' }),
    ...verbs('reveals', 'thing', 'كشف/يكشف أفصح/يفصح', { through: ABOUT }),
    {
      forms: phrases('كشف النقاب | كشفت النقاب | كشفوا النقاب | يكشف النقاب | تكشف النقاب'),
      sense: 'reveals',
      role: 'verb',
      takes: 'thing',
      through: ABOUT,
    },
    ...verbs('expects', 'thing', 'توقع/يتوقع تكهن/يتكهن رجح/يرجح تنبأ/يتنبأ استبعد/يستبعد', {
      through: ['ب'],
    }),
    ...verbs('believes', 'that', 'اعتقد/يعتقد ظن/يظن'),
    ...verbs('denies', 'thing', 'نفى/ينفي أنكر/ينكر فند/يفند'),
    ...verbs('confirms', 'that', 'أثبت/يثبت أيد/يؤيد صدق/يصدق'),
    ...verbs('asks', 'clause', 'اقترح/يقترح'),
    ...verbs('asks', 'thing', 'طالب/يطالب دعا/يدعو طلب/يطلب', {
      through: ['ب', ...TO],
      onlyThrough: true,
    }),
    ...verbs('asks', 'thing', 'طلب/يطلب', { by: 'institution' }),
    ...verbs('asks', 'thing', 'ناشد/يناشد'),
    ...verbs('asks', 'thing', 'اقترح/يقترح أوصى/يوصي', { through: ['ب'], by: 'institution' }),
    ...verbs('says', 'that', 'وصف/يصف'),
    ...verbs('announces', 'thing', 'نعى/ينعى', { by: 'institution' }),
    ...verbs('says', 'that', 'ذهب/يذهب', { through: TO, weak: true }),
    ...verbs('explains', 'thing', 'عزا/يعزو', { through: TO, by: 'source', onlyThrough: true }),
    ...verbs('reports', 'that', 'استمع/يستمع', { through: TO, by: 'institution' }),
    ...verbs('expects', 'thing', 'رفع/يرفع خفض/يخفض عدل/يعدل', {
      through: TO,
      by: 'institution',
      onlyThrough: true,
      about: words('توقعاته توقعاتها توقعاتهم تقديراته تقديراتها'),
    }),
    ...verbs('says', 'that', 'شكا/يشكو اشتكى/يشتكي تذكر/يتذكر استذكر/يستذكر'),
    ...verbs('threatens', 'thing', 'هدد/يهدد توعد/يتوعد', { through: ['ب'], onlyThrough: true }),
    ...verbs('estimates', 'thing', 'قدر/يقدر خمن/يخمن'),
    ...verbs('estimates', 'thing', 'قدر/يقدر', {
      through: ['ب', 'بنحو', 'بحوالي', 'بقرابة'],
      by: 'source',
      onlyThrough: true,
      not: AMOUNTS,
    }),
    {
      forms: words('قائلا قائلة قائلين'),
      sense: 'says',
      role: 'participle',
      takes: 'that',
    },
    participles('adds', 'that', 'مضيف متابع مردف مستطرد'),
    participles('affirms', 'thing', 'مؤكد مشدد', { through: ON }),
    participles('indicates', 'thing', 'مشير لافت منوه', { through: [...TO, 'ب'] }),
    participles('explains', 'that', 'موضح مبين مفسر'),
    participles('announces', 'thing', 'معلن', { through: ABOUT }),
    participles('reveals', 'thing', 'كاشف', { through: ABOUT }),
    participles('says', 'that', 'معتبر محذر مصرح زاعم', { through: ['من'] }),
    participles('reports', 'that', 'ذاكر مفيد'),
    participles('expects', 'thing', 'متوقع مرجح'),
    participles('denies', 'thing', 'ناف نافي'),
    noun('announces', 'إعلان إعلانه إعلانها إعلانهم'),
    noun(
      'says',
      'قول قوله قولها قولهم قولهما تصريح تصريحات تصريحه تصريحاته تصريحاتها زعم مزاعم ادعاء ادعاءات',
    ),
    noun('says', 'رواية شهادة'),
    noun('estimates', 'تقدير'),
    noun('affirms', 'تأكيد تأكيده تأكيدها تأكيدات'),
    noun('confirms', 'إقرار اعتراف'),
    { ...noun('reports', 'أنباء أخبار تقارير معلومات'), takes: 'thing', through: ABOUT, onlyThrough: true },
    source('says', 'وفقا ل+ | وفق | طبقا ل+ | بحسب | حسب | حسبما | على حد قول | على حد تعبير | على حد وصف'),
    source(
      'says',
      'على لسان | على ذمة | بتعبير | في رأي | من وجهة نظر | استنادا إلى | استنادا ل+ | بناء على بيانات | بناء على تقرير',
    ),
    {
      forms: phrases('جاء فيه | جاء فيها | ورد فيه | ورد فيها'),
      sense: 'reports',
      role: 'passive',
      takes: 'that',
    },
    {
      forms: phrases('جاء في | ورد في | جاءت في | وردت في'),
      sense: 'reports',
      role: 'source',
      by: 'document',
    },
    source('relays', 'نقلا عن | نقلا ل+ | عن لسان | عزاه إلى | منسوبة إلى | منسوب إلى'),
    source(
      'reports',
      'في تقرير ل+ | في تقرير صادر عن | في بيان ل+ | في بيان صادر عن | في تصريح ل+ | في تصريحات ل+ | في حديث ل+',
    ),
    {
      forms: phrases(
        'الصادر عن | الصادرة عن | صادر عن | صادرة عن | نشرته | نشرتها | أوردته | أوردتها | أورده | أوردها | أعلنته | أعلنتها | ذكرته | ذكرتها | أكدته | أكدتها | أصدرته | أصدرتها | أعدته | أعدتها',
      ),
      sense: 'reports',
      role: 'source',
      by: 'source',
    },
    source(
      'reports',
      'من بيانات | في بيانات | بإحصاءات | بإحصاء | بتقديرات | بتقدير | في إحصائية ل+ | في إحصاء ل+',
    ),
    statement(
      'says',
      'على حد قوله | على حد قولها | على حد قولهم | على حد تعبيره | على حد تعبيرها | على حد وصفه | بحسبه | حسب قوله | بحسب قوله',
    ),
    statement(
      'says',
      'في بيان | في بيانها | في بيانه | في تصريح | في تصريحات | في تصريحاته | في مؤتمر صحفي | في مؤتمر صحافي | في مقابلة',
    ),
    statement(
      'says',
      'في تغريدة | في منشور | في حوار مع | في حديث مع | في كلمة | في إحاطة | في تدوينة | في خطاب | خلال مؤتمر صحفي',
    ),
    statement('says', 'خلال إحاطة | عبر حسابه | عبر حسابها | عبر صفحته | عبر صفحتها'),
    // Agencies write so of their own people.
    statement(
      'reports',
      'شاهد مراسل | شاهدت مراسلة | شاهد مراسلو | رأى مراسل | رأت مراسلة | أحصى مراسل | أحصت مراسلة | عد مراسل | شاهد مصور | سمع مراسل',
    ),
    { forms: words('قيل يقال أعلن أفيد'), sense: 'says', role: 'passive', takes: 'that', weak: true },
    { forms: words('تردد يتردد شاع'), sense: 'reports', role: 'passive', takes: 'that' },
    {
      forms: words(
        'شفت شفنا شاهدنا سمعنا عددنا أحصينا تحدثنا التقينا قابلنا لاحظنا سألنا رصدنا وثقنا تحققنا حصرنا زرنا صورنا راقبنا قسنا عاينا حاورنا استمعنا اطلعنا راجعنا فحصنا قارنا حللنا درسنا قرأنا عددت أحصيت التقيت زرت',
      ),
      sense: 'reports',
      role: 'witness',
    },
    { forms: words('رأينا رأيت'), sense: 'reports', role: 'witness', not: pronominal('أن') },
    {
      forms: phrases(
        'شاهدت بنفسي | سمعت بنفسي | شاهدت بعيني | شاهدت بأم عيني | تحدثت بنفسي | قابلت بنفسي | سمعت من | سمعنا من | علمت من | علمنا من | وفق إحصائنا | بحسب إحصائنا | حسب إحصائنا | بحسب تعدادنا | حسب تعدادنا | شاهد مراسلونا | أحصى مراسلونا | رصد مراسلونا | شاهد راصدونا | أحصى راصدونا | رصد راصدونا | أحصى فريقنا | رصد فريقنا | شاهد فريقنا | شاهد مراسلنا | رأى مراسلنا | أحصى مراسلنا | عد مراسلنا | شاهدت مراسلتنا | تحدثت إلينا | تحدثوا إلينا | تحدث إلينا | قال لنا | قالت لنا | قالوا لنا',
      ),
      sense: 'reports',
      role: 'witness',
    },
    {
      forms: phrases(
        'رويترز | أ ف ب | ا ف ب | أف ب | اف ب | أ ب | د ب أ | د ب ا | أ ش أ | ا ش ا | وام | قنا | كونا | واس | وفا | بترا | وال | سانا | تاس | سبوتنيك | شينخوا | الأناضول | الفرنسية | فرانس برس | أسوشيتد برس | بي بي سي | سي إن إن | سكاي نيوز | الألمانية | وكالات',
      ),
      sense: 'reports',
      role: 'tag',
    },
  ],
  proclitics: 'وف',
  enclitics: ['هما', 'هم', 'هن', 'ها', 'ه'],
  neverCues: foldedSet('فحسب'),
  asides: foldedSet('يذكر تذكر يشار تجدر ويذكر'),
  relatives: foldedSet('ما لما مما فيما كما الذي التي'),
  as: new Set(
    words('كما حسبما وفقما مثلما وكما')
      .map((word) => foldKey(word))
      .concat(foldKey('على ما')),
  ),
  articles: new Set(),
  that: new Set([
    ...pronominal('أن'),
    ...pronominal('بأن'),
    ...pronominal('أنّ'),
    'فان',
    'فانه',
    'فانها',
    'فانهم',
    'ما يلي',
  ]),
  notThatAfter: foldedSet(
    'قبل بعد دون غير منذ شرط رغم سوى إلا لولا بدل كما لمجرد بمجرد حتى على إلى من في بعد عن يجب ينبغي يمكن يكاد أراد يريد تريد قرر قررت استطاع',
  ),
  passive: new Set(),
  auxiliaries: new Set(),
  agent: new Set(),
  between: foldedSet(
    'قد لقد كان كانت وكان وكانت فقد وقد أيضا بدوره بدورها كذلك أمس اليوم كانوا وكانوا كلها جميعا أخيرا ثم سبق',
  ),
  negation: foldedSet('لم لا لن ليس ليست دون غير ولم ولا ولن فلم كي لكي'),
  notVerbAfter: foldedSet('في من إلى على عن كل بعض أي بكل لكل مع عند بين قبل بعد'),
  notThing: foldedSet('في خلال إلى على مع عند بعد قبل أمس اليوم من عبر'),
  isThing,
  isNumeral,
  clauseStart: new Set(),
  breaks: foldedSet('الذي التي الذين حيث بينما فيما عندما حين لكن إذ بل إنما'),
  trims: foldedSet(
    'إلى عن عما على خلال أمس اليوم بعد قبل عبر عقب أثناء ضمن في السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة صباح مساء مساءا قوله قولها قولهم به بها عنه عنها فيه فيها',
  ),
  about: foldedSet('عن عما'),
  lookBacks: foldedPhrases('هذا ما | هكذا | بهذا | بهذه الكلمات | هذه كلمات'),
  fields: foldedSet(
    'الحكم الادعاء التقييم النتيجة الخلاصة الحالة ملاحظة ملاحظات الجواب السؤال السياق القرار الإجراء الموقع التاريخ الوقت الصورة العنوان الخلفية التفاصيل الاقتباس الدليل الرد المخاطر الوصول الأمن الصحة المياه المأوى الاحتياجات الثغرات الأسواق البند',
  ),
  inverted: foldedSet('هكذا بهذا'),
  when: foldedSet('أمس اليوم السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة صباح مساء مساءا'),
  seasons: foldedSet(
    'هذا هذه العام السنة الشهر الأسبوع اليوم الموسم الصيف الشتاء الربيع الخريف الآن الليلة الغد المرة الفصل الربع النصف العدد الرقم',
  ),
  placing: foldedSet('في'),
  coordinators: new Set(),
  alsoNouns: new Set(),
  firstPerson: new Set(),
  ownWords: foldedSet(
    'أنا نحن كنا كنت عندي عندنا لدي لدينا إنني إننا أنني أننا لي لنا مني منا معي معنا فينا بنا',
  ),
  ownEnding: /^.{3,}نا$/,
  utterances: foldedSet('بيان بلاغ تصريح تغريدة'),
  reports: foldedSet('تقرير دراسة استطلاع إحصاء إحصائية تقديرات أرقام بيانات رسالة منشور نشرة مسح'),
  pronouns: foldedSet('هو هي هم ه ها هما'),
  documents: foldedSet(
    'منشور المنشور منشورات المنشورات تغريدة التغريدة تقرير تقارير التقرير التقارير بيان بيانات البيانات البيان أرقام الأرقام إحصاءات الإحصاءات إحصائيات الإحصائيات إحصائية الإحصائية إحصاء الإحصاء دراسة الدراسة دراسات الدراسات استطلاع الاستطلاع استطلاعات تقديرات التقديرات تقدير سجلات السجلات سجل وثيقة وثائق الوثائق الوثيقة مسح المسح تعداد التعداد نتائج النتائج تحقيق التحقيق تحليل التحليل محضر المحضر مذكرة المذكرة معلومات المعلومات بحث البحث أبحاث صور الصور حصيلة الحصيلة مؤشر المؤشر مؤشرات المؤشرات جدول الجداول جداول قاعدة رسالة الرسالة مقال المقال مقالة المقالة خبر الخبر نشرة النشرة كشف كشوف كشوفات أرشيف الأرشيف لائحة اللائحة كتيب الكتيب',
  ),
  institutions: foldedSet(
    'أممي أممية بلدية البلدية وزارة الوزارة الدفاع هيئة الهيئة لجنة اللجنة منظمة المنظمة منظمات المنظمات مركز المركز مكتب المكتب مستشفى المستشفى مستشفيات المستشفيات سلطات السلطات الشرطة شرطة النيابة بعثة البعثة مفوضية المفوضية وكالة الوكالة مجلس المجلس جمعية الجمعية اتحاد الاتحاد بنك البنك مصرف المصرف صندوق الصندوق معهد المعهد جامعة الجامعة محكمة المحكمة إدارة الإدارة دائرة الدائرة مديرية المديرية هلال الهلال صليب الصليب المرصد مرصد شبكة الشبكة نقابة النقابة حكومة الحكومة الأمم برنامج البرنامج مؤسسة المؤسسة ديوان الديوان مصلحة المصلحة صحيفة الصحيفة الصحافة صحافة وسائل الإعلام إعلام التلفزيون تلفزيون الإذاعة إذاعة قناة القناة موقع الموقع الجيش القيادة غرفة الغرفة جهاز الجهاز يونيسف اليونيسف الناتو أوبك تنظيم التنظيم ائتلاف الائتلاف تحالف التحالف تجمع التجمع تكتل التكتل تيار التيار',
  ),
  unnamed: foldedSet(
    'مصدر مصادر المصادر المصدر مسؤول مسؤولون مسؤولين المسؤول المسؤولون المسؤولين مسئول مسئولون شاهد شهود الشهود سكان السكان أهالي الأهالي ناشط ناشطون نشطاء ناشطين خبير خبراء خبيرة محلل محللون محللين مراقبون المراقبون ضابط ضباط الضابط طبيب أطباء الطبيب دبلوماسي دبلوماسيون دبلوماسيين مقربون مطلعون عيان ناجون ناج ناجين مواطن مواطنون مواطنين مسعفون مسعف مقاتل مقاتلون قائد قيادي قياديون باحث باحثون رجل امرأة جندي جنود عامل عمال تاجر تجار صياد صيادون بعض أحد إحدى عدد كثيرون آخرون اقتصاديون نازح نازحون لاجئ لاجئون صاحب',
  ),
  offices: foldedSet(
    'وزير الوزير وزيرة الوزيرة رئيس الرئيس رئيسة متحدث المتحدث متحدثة المتحدثة ناطق الناطق مدير المدير مديرة محافظ المحافظ عميد العميد عقيد العقيد لواء اللواء فريق الفريق سفير السفير مبعوث المبعوث مندوب المندوب أمين الأمين نائب النائب قائد القائد قادة القادة آمر الآمر مدعي المدعي محامي المحامي مراسل المراسل زعيم الزعيم زعماء مدرب المدرب مستشار المستشار نقيب النقيب حاكم الحاكم عمدة العمدة',
  ),
  noSource: foldedSet(
    'توفر توافر الأقدمية درجة السرعة المسافة التوقيت عدد مستوى مساحة الحاجة حاجة الحاجات الضرورة ضرورة الرغبة رغبة الظروف ظروف الخطة خطة خطط الخطط الجدول الأصول أصول الطلب طلب العمر السن الحجم حجم النوع نوع الموسم الذوق الوزن الطول المعايير المواصفات الإمكان الإمكانات الإمكانيات القدرة الاستطاعة المقاس اللون الفئة الأولوية الأولويات الترتيب التسلسل المقتضى المقادير الوصفة العادة المعتاد التقاليد التعليمات الشروط الاقتضاء الأحوال الحالة حالة الأسبقية البرنامج المقرر المخطط الحرارة المنطقة الطقس',
  ),
  plans: foldedSet('خطة خطط برنامج مخطط'),
  plansAsMeant: new Set(),
  relativePronouns: new Set(),
  continuations: [
    'منهم',
    'منها',
    'ومنهم',
    'ومنها',
    'من بينهم',
    'من بينها',
    'ومن بينهم',
    'ومن بينها',
    'بينهم',
    'بينها',
    'وبينهم',
    'وبينها',
    'ومن بين القتلى',
    'ومن بين الجرحى',
    'ومن بين الضحايا',
    'ومن بين المصابين',
    'من بين القتلى',
    'من بين الجرحى',
    'من بين الضحايا',
    'وبين القتلى',
    'وبين الجرحى',
    'وبين الضحايا',
    'من هؤلاء',
    'ومن هؤلاء',
    'من ضمنهم',
    'ومن ضمنهم',
    'وكان من بينهم',
    'وكان بينهم',
    'وأضاف',
    'وأضافت',
    'وأضافوا',
    'وتابع',
    'وتابعت',
    'وأردف',
    'وأردفت',
    'وزاد',
    'وزادت',
    'واستطرد',
    'واستطردت',
    'أما الباقون',
    'أما الباقي',
    'والباقون',
    'والباقي',
  ],
  partitives: foldedSet('منهم منهن'),
  leadIns: foldedSet('التالي التالية الآتي الآتية يلي يأتي أدناه كالتالي كالآتي'),
  sourceLabels: foldedSet('المصدر المصادر مصدر مصادر'),
};

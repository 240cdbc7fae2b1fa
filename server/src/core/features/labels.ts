// The words of cards and suggestions in Arabic and English. Data only.

import type { Contradiction } from '../corpus/claim-match.ts';
import type { Actor, AttributionLink, Place } from '../corpus/model.ts';
import type { Comparator, QuantityKind } from '../text/quantity.ts';

/** A word or a pattern of a card in both languages. */
export interface Label {
  readonly en: string;
  readonly ar: string;
}

export const ACTOR_TYPES: Readonly<Record<Actor['type'], Label>> = {
  person: { en: 'person', ar: 'شخص' },
  country: { en: 'country', ar: 'دولة' },
  government: { en: 'government', ar: 'حكومة' },
  'public-body': { en: 'public body', ar: 'هيئة عامة' },
  igo: { en: 'international organization', ar: 'منظمة دولية' },
  military: { en: 'armed forces', ar: 'قوات مسلحة' },
  'armed-group': { en: 'armed group', ar: 'جماعة مسلحة' },
  coalition: { en: 'coalition', ar: 'تحالف' },
  party: { en: 'party', ar: 'حزب' },
  company: { en: 'company', ar: 'شركة' },
  media: { en: 'news outlet', ar: 'وسيلة إعلام' },
  agency: { en: 'news agency', ar: 'وكالة أنباء' },
  organization: { en: 'organization', ar: 'منظمة' },
  'unnamed-group': { en: 'unnamed group', ar: 'مجموعة غير مسماة' },
};

export const PLACE_TYPES: Readonly<Record<Place['type'], Label>> = {
  country: { en: 'country', ar: 'دولة' },
  dependency: { en: 'dependency', ar: 'إقليم تابع' },
  region: { en: 'region', ar: 'منطقة' },
  district: { en: 'district', ar: 'شعبية' },
  city: { en: 'city', ar: 'مدينة' },
  town: { en: 'town', ar: 'بلدة' },
  village: { en: 'village', ar: 'قرية' },
  neighbourhood: { en: 'neighbourhood', ar: 'حي' },
  facility: { en: 'facility', ar: 'منشأة' },
  sea: { en: 'sea', ar: 'بحر' },
  river: { en: 'river', ar: 'نهر' },
  natural: { en: 'natural feature', ar: 'معلم طبيعي' },
  other: { en: 'place', ar: 'مكان' },
};

export const RELATIONS: Readonly<Record<string, Label>> = {
  'member-of': { en: 'member of', ar: 'عضو في' },
  'part-of': { en: 'part of', ar: 'جزء من' },
  'led-by': { en: 'led by', ar: 'بقيادة' },
  'loyal-to': { en: 'loyal to', ar: 'موالٍ لـ' },
  'allied-with': { en: 'allied with', ar: 'متحالف مع' },
  'opposed-to': { en: 'opposed to', ar: 'مناهض لـ' },
  employee: { en: 'works for', ar: 'يعمل لدى' },
  'spokesperson-of': { en: 'speaks for', ar: 'ناطق باسم' },
  'successor-of': { en: 'successor of', ar: 'خلف لـ' },
  controls: { en: 'controls', ar: 'يسيطر على' },
  'founded-by': { en: 'founded by', ar: 'أسسه' },
  other: { en: 'related to', ar: 'على صلة بـ' },
};

export const LINK_KINDS: Readonly<Record<AttributionLink['kind'], Label>> = {
  named: { en: 'named', ar: 'مسمى' },
  official: { en: 'official', ar: 'رسمي' },
  anonymous: { en: 'unnamed', ar: 'مجهول الاسم' },
  document: { en: 'document', ar: 'وثيقة' },
  media: { en: 'news outlet', ar: 'وسيلة إعلام' },
  agency: { en: 'agency', ar: 'وكالة' },
  reports: { en: 'unspecified reports', ar: 'تقارير غير محددة' },
  unstated: { en: 'origin not given', ar: 'المصدر غير مذكور' },
  narrator: { en: 'the article itself, no source', ar: 'المقال نفسه بلا مصدر' },
};

export const CARD_WORDS = {
  in: { en: 'in', ar: 'في' },
  at: { en: 'at', ar: 'المقر:' },
  since: { en: 'since', ar: 'منذ' },
  until: { en: 'until', ar: 'حتى' },
  noClaims: { en: 'The corpus says nothing about it yet.', ar: 'لا تذكر المدونة عنه شيئا بعد.' },
  more: { en: '… and {n} more', ar: '… و{n} أخرى' },
  noMatch: {
    en: 'No claim in the corpus gives this number.',
    ar: 'لا توجد في المدونة معلومة بهذا الرقم.',
  },
  matches: { en: 'In the corpus:', ar: 'في المدونة:' },
  otherNumber: { en: 'Another number for the same thing:', ar: 'عدد آخر للشيء نفسه:' },
  sameValue: { en: 'same value', ar: 'القيمة نفسها' },
  withinRange: { en: 'within the range', ar: 'ضمن المدى' },
  sameThing: { en: 'same thing counted', ar: 'المعدود نفسه' },
  unreviewed: { en: 'unreviewed', ar: 'لم يراجع' },
  unknownKey: { en: 'No article in the corpus has this key.', ar: 'لا مقال في المدونة بهذا المفتاح.' },
  untitled: { en: 'no headline', ar: 'بلا عنوان' },
  unknownOutlet: { en: 'outlet unknown', ar: 'الناشر غير معروف' },
  inferred: { en: 'inferred', ar: 'مستنتج' },
  claims: { en: '{n} claims', ar: 'المعلومات: {n}' },
  oneClaim: { en: '1 claim', ar: 'معلومة واحدة' },
  sourced: { en: 'Sourced from', ar: 'مصادره' },
  credits: { en: 'credit', ar: 'عن' },
  check: { en: 'Check', ar: 'تدقيق' },
  status: { en: 'Status', ar: 'الحالة' },
  matched: { en: 'matched', ar: 'طوبق مع' },
  ambiguous: { en: 'Or:', ar: 'أو:' },
  speltHere: {
    en: 'Spelt here “{written}”; known as “{name}”.',
    ar: 'مكتوب هنا «{written}»، والمعروف «{name}».',
  },
} as const satisfies Record<string, Label>;

/** What speaks against taking a claim for the one that is meant. */
export const CONTRADICTIONS: Readonly<Record<Contradiction, Label>> = {
  thing: { en: 'but another thing counted', ar: 'لكن المعدود غيره' },
  fate: { en: 'but another fate', ar: 'لكن المصير غيره' },
  country: { en: 'but another country', ar: 'لكن البلد غيره' },
  actor: { en: 'but another actor', ar: 'لكن الفاعل غيره' },
  place: { en: 'but another place', ar: 'لكن المكان غيره' },
  time: { en: 'but another time', ar: 'لكن الزمن غيره' },
};

/** How sure a claim is in its own article, where it is no plain fact. */
export const MODALITIES: Readonly<Record<string, Label>> = {
  planned: { en: 'planned', ar: 'مخطط له' },
  possible: { en: 'possible', ar: 'محتمل' },
  denied: { en: 'denied', ar: 'منفي' },
};

export const QUANTITY_KINDS: Readonly<Record<QuantityKind, Label>> = {
  count: { en: 'count', ar: 'عدد' },
  money: { en: 'money', ar: 'مبلغ' },
  percent: { en: 'percentage', ar: 'نسبة مئوية' },
  vague: { en: 'vague number', ar: 'عدد مبهم' },
  measure: { en: 'measure', ar: 'قياس' },
  ratio: { en: 'ratio', ar: 'نسبة' },
  date: { en: 'date', ar: 'تاريخ' },
  year: { en: 'year', ar: 'سنة' },
  time: { en: 'time', ar: 'وقت' },
  duration: { en: 'duration', ar: 'مدة' },
  age: { en: 'age', ar: 'عمر' },
  ordinal: { en: 'ordinal', ar: 'عدد ترتيبي' },
  one: { en: 'one', ar: 'واحد' },
  label: { en: 'label', ar: 'رقم تعريفي' },
};

export const COMPARATORS: Readonly<Record<Comparator, Label>> = {
  equal: { en: 'exactly', ar: 'بالضبط' },
  about: { en: 'about', ar: 'نحو' },
  'at-least': { en: 'at least', ar: 'ما لا يقل عن' },
  'at-most': { en: 'at most', ar: 'ما لا يزيد على' },
  'more-than': { en: 'more than', ar: 'أكثر من' },
  'less-than': { en: 'less than', ar: 'أقل من' },
};

/** Names of the languages of articles. */
export const LANGUAGE_NAMES: Readonly<Record<string, Label>> = {
  ar: { en: 'Arabic', ar: 'العربية' },
  en: { en: 'English', ar: 'الإنجليزية' },
  fr: { en: 'French', ar: 'الفرنسية' },
  de: { en: 'German', ar: 'الألمانية' },
};

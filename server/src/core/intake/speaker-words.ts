// The words by which intake tells what sort of source speaks. Data only; folded where they are compared.

import { foldKey } from '../text/fold.ts';

const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => foldKey(word)),
  );

/** Outlets, by what they are: «الصحيفة» is whoever was a «صحيفة» before. */
export const OUTLETS = set(`
  صحيفة جريدة يومية مجلة موقع قناة فضائية إذاعة وكالة تلفزيون شبكة نشرة أسبوعية
  newspaper daily paper magazine website site channel broadcaster outlet network agency newsletter weekly radio television station
`);

/** What is told without a teller: «معلومات», "information". */
export const UNSTATED = set('معلومات أنباء معطيات information');

/** Several of them, whoever wrote them: «تقارير إعلامية», "media reports". */
export const REPORTS = set('تقارير تسريبات روايات reports accounts rumours rumors');

/** Sources on paper. */
export const DOCUMENTS = set(`
  تقرير وثيقة وثائق بيان بيانات دراسة إحصاء إحصاءات إحصائيات رسالة مذكرة سجلات استطلاع
  report document documents statement study survey data figures statistics records memo letter poll census
`);

/** Sources of whom there are several. */
export const PLURALS = set(`
  مصادر شهود مسؤولون مسؤولين مسئولون ضباط ناشطون ناشطين خبراء محللون سكان أهالي أطباء دبلوماسيون جنود مقاتلون عناصر
  people police
`);

/** «ذات المصادر», "the same sources". */
export const SAME = set('ذات نفس same');

/** Who speaks on condition that his name is left out. */
export const ANONYMITY: readonly RegExp[] = [
  /(?:عدم|دون|رفض|رفضت|لم|بدون)\s(?:ال)?(?:ذكر|كشف|الكشف|تكشف|يكشف|تعريف|تعريفه|نشر|الإفصاح|إفصاح|تسميته|تسم|يسم|تسمه)(?:\sعن)?(?:\s(?:اسمه|اسمها|أسمائهم|هويته|هويتها|هوياتهم|اسمائهم))?/u,
  /condition of anonymity|asked not to be (?:named|identified)|declined to be (?:named|identified)|speaking anonymously|who (?:was|were) not authori[sz]ed/iu,
];

// What heads, cells and captions of tables tell, in Arabic.

import type { TableHeads } from '../tables.ts';
import { foldedPhrases, foldedSet } from '../word-lists.ts';

export const tables: TableHeads = {
  counters: foldedSet('# م ت رقم الرقم الترتيب المركز المرتبة التسلسل'),
  classes: foldedSet('الفئة فئة العمر السن الدرجة درجة المستوى التصنيف الرمز الأولوية التقييم'),
  tallies: foldedSet(
    'لعب فاز فوز تعادل خسر خسارة هزيمة له عليه فارق الفارق الأهداف أهداف النقاط نقاط المباريات',
  ),
  sources: foldedPhrases('نقلا عن | بحسب | حسب | وفق | وفقا ل | استنادا إلى | صاحب الرقم | من قال'),
  bases: foldedSet('المرجع المراجع مرجع الأساس أساس الإسناد السند المرجعية'),
  origins: new Set(),
  papers: foldedSet('فاتورة فواتير إيصال عقد عرض قائمة قرار قانون مقابلة مقابلات دفتر كشف'),
  nobody: foldedSet('لا لم غير بلا بدون دون مجهول مجهولة ليس'),
  captions: foldedSet('جدول الجدول شكل الشكل رسم الرسم'),
};

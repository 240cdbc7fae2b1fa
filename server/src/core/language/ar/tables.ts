// Heads of columns that number or tally, in Arabic.

import type { TableHeads } from '../tables.ts';
import { foldedSet } from '../word-lists.ts';

export const tables: TableHeads = {
  counters: foldedSet('# م ت رقم الرقم الترتيب المركز المرتبة التسلسل'),
  tallies: foldedSet(
    'لعب فاز فوز تعادل خسر خسارة هزيمة له عليه فارق الفارق الأهداف أهداف النقاط نقاط المباريات',
  ),
};

// What Arabic writes with a stop that ends no sentence. One letter with a stop («د. علي») is one by its shape.

import type { SentenceGrammar } from '../sentences.ts';
import { foldedSet } from '../word-lists.ts';

export const sentences: SentenceGrammar = {
  leading: foldedSet('أ.د أ.م.د د.م م.د ر.ك'),
  numbered: foldedSet('ص ص.ب ص.ص صص ج مج ع ط ف م ت هـ رقم فقرة مادة فصل جدول شكل تليفون هاتف'),
  trailing: foldedSet('إلخ'),
  inner: foldedSet(''),
  openers: foldedSet(
    'كما لكن غير أما ثم بينما فيما إذ لذا لذلك هذا هذه هناك وقد كان كانت قال قالت أضاف أضافت',
  ),
  speech: foldedSet(
    'قال قالت سأل سألت تساءل تساءلت يتساءل تتساءل يسأل تسأل أضاف أضافت صرخ صاح هتف كتب رد ردت يقول تقول',
  ),
  common: foldedSet('في من على إلى عن أن إن ما لا لم هذا التي الذي'),
};

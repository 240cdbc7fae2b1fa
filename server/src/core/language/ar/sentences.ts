// What Arabic writes with a stop that ends no sentence. One letter with a stop («د. علي») is one by its shape.

import { type SentenceGrammar, words } from '../sentences.ts';

export const sentences: SentenceGrammar = {
  leading: words('ا.د ا.م.د د.م م.د مهند دكت انظر ر.ك'),
  numbered: words('ص ص.ب ص.ص صص ج مج ع ط ف م ت هـ رقم فقره ماده فصل جدول شكل تليفون هاتف'),
  trailing: words('الخ'),
  inner: words(''),
  openers: words('كما لكن غير اما ثم بينما فيما اذ لذا لذلك هذا هذه هناك وقد كان كانت قال قالت اضاف اضافت'),
  speech: words(
    'قال قالت سال سالت تساءل تساءلت يتساءل تتساءل يسال تسال اضاف اضافت صرخ صاح هتف كتب رد ردت يقول تقول',
  ),
};

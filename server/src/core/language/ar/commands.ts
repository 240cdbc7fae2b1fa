// How Arabic tells the reader to do something. Of the masculine singular only forms that are no past tense as well:
// «أضف», «اغسل», not «قطع» (he cut) or «أغلق» (it was closed); and none that folds to another word («أقل», «أرفع»). The
// feminine ends in ya, which the past does not.

import { foldKey } from '../../text/fold.ts';
import type { CommandGrammar } from '../commands.ts';
import { foldedSet, words } from '../word-lists.ts';

export const commands: CommandGrammar = {
  verbs: foldedSet(`
    أضف أضيفي أضيفوا ضع ضعي ضعوا اغسل اغسلي اغسلوا اطبخ اطبخي اخلط اخلطي اخلطوا اسكب اسكبي اترك اتركي اتركوا
    اتركه اتركها اتركيه اتركيها اعجن اعجني اسلق اسلقي اسلقيها اقلي اهرس اهرسي اخبز اخبزي ارفعي احفظ احفظي
    احفظه قطعي سخني حركي شكلي حمري قشري ذوبي غطي وزعي قسمي بردي جففي امزج امزجي افرد افردي اخفق اخفقي انثر
    انثري اضغط اضغطي اضغطوا انزع انزعي أزل أزيلي افتح افتحي أغلقي اربط اربطي املئي أعيدي اختر اختاري أدخلي
    اكتب اكتبي اتصلي اشرب اشربي اشربوا خذ خذي خذوا تناولي استخدمي استعملي احرص احرصي أحضري اشحن اشحني اقطع
    اقطعي اقسمي ازرع ازرعي اسق اسقي انقع انقعي اطحن اطحني
  `),
  questions: foldedSet('هل كم كيف متى أين لماذا ماذا ما'),
  infinitive: new Set(),
  openers: foldedSet('ثم بعدها أولا ثانيا ثالثا أخيرا'),
  sequencers: new Set(),
  finite: new Set(),
  supposing: foldedSet('إذا وإذا فإذا لو ولو فلو بافتراض لنفترض بشرط'),
  supposingPairs: new Set(
    words(
      'تجاوز تجاوزت بلغ بلغت كان كانت كنت كنا توفر توفرت توافرت زاد زادت طال طالت استمر استمرت بقي بقيت وصل وصلت عاد عادت لم أمكن صح صحت ارتفع ارتفعت انخفض انخفضت وافق وافقت تعذر نجح نجحت فشل فشلت',
    ).map((verb) => `إن ${foldKey(verb)}`),
  ),
  comparing: foldedSet('كما'),
  inverted: new Set(),
  modals: new Set(),
  counterfactual: foldedSet('لو ولو فلو'),
  ends: foldedSet('التي الذي الذين حيث لأن لأنها لأنه إذ كما علما بينما'),
};

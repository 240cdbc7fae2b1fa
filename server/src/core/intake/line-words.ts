// The words by which the lines of an article are told apart: navigation, credits, bylines, date lines. Data only.

/** What a short line of navigation, sharing or rights begins with. */
export const BOILERPLATE: readonly RegExp[] = [
  /^(?:تخطي|تخطى|انتقل|الانتقال|اذهب) إلى(?: |$)/u,
  /^(?:شارك|شاركنا|شاركها|مشاركة|انشر|أرسل|اطبع|طباعة|تعليقات|التعليقات|أضف تعليق|علق|اترك تعليق)/u,
  /^(?:اقر[أا]|اقرؤوا|إقر[أا]|شاهد|تابع|تابعنا|تابعونا|طالع|انظر) (?:أيضا|أيضاً|ايضا|المزيد|كذلك|على|عبر|قناة|صفحة)/u,
  /^(?:المزيد (?:من|عن|حول)|اكتشاف المزيد|مواضيع|موضوعات|أخبار|مقالات|روابط) ?(?:ذات صلة|متعلقة|مرتبطة|المزيد|$)/u,
  /^(?:جميع الحقوق|كل الحقوق|حقوق (?:النشر|الطبع))/u,
  /^(?:اشترك|سجل|النشرة البريدية|نشرتنا|الأكثر (?:قراءة|مشاهدة)|الكلمات المفتاحية|كلمات مفتاحية|وسوم|الوسوم|إعلان$|إعلانات)/u,
  /^(?:skip to|jump to|go to (?:main|content)|back to top|menu$|search$|home$)/iu,
  /^(?:share(?: this| on| via|$)|tweet(?:$| this)|email(?:$| this)|print(?:$| this)|save(?:$| this)|comments?(?:$| \(|:)|leave a (?:comment|reply)|\d+ comments?$)/iu,
  /^(?:read (?:more|also|next|the full)|see also|related(?:$| (?:stories|articles|topics|content|posts|news))|more (?:on|from|about) |recommended|you (?:may|might) also|most (?:read|popular|viewed)|watch:|listen:)/iu,
  /^(?:©|\(c\) ?\d{4}|copyright|all rights reserved|terms of use|privacy policy)/iu,
  /^(?:sign up|subscribe|newsletter|follow us|log ?in|register|advertisement|advertising|sponsored|cookie|we use cookies|tags?:|topics?:|filed under)/iu,
];

/** So long, in UTF-16 units, a line of navigation may be. */
export const LONGEST_BOILERPLATE = 90;

/** Rights stand in longer lines too. */
export const RIGHTS =
  /(?:جميع الحقوق محفوظة|all rights reserved|may not be (?:published|reproduced|copied))/iu;

/** What may stand around a date on its line. */
export const DATE_LABELS =
  /(?:آخر تحديث|تم التحديث|تاريخ النشر|نشرت?|نُشر|بتاريخ|الموافق|الساعة|بتوقيت غرينتش|بتوقيت|تحديث|في|يوم|كتب|last updated?|updated?|published|posted|modified|first|issued|date|on|at|gmt|utc|am|pm)/giu;

/** "Photo: …", «صورة من: …». */
export const PHOTO_LABEL =
  /^(?:صورة من|الصورة من|مصدر الصورة|صورة|تصوير|الصورة|photo(?:graph)?(?: by| credit)?|image(?: source| credit)?|picture|credit|bild)\s*[:：/,]?\s*/iu;
export const CAPTION_LABEL =
  /^(?:(?:image|photo|picture) caption|caption|تعليق الصورة|التعليق على الصورة)\s*[:,،]?\s/iu;
/** Libraries that give photos only. */
export const PHOTO_ONLY = /\b(?:getty(?: images)?|epa|picture[- ]alliance|shutterstock|afp photo|istock)\b/iu;

/** "By …", «كتب: …», «بقلم: …»; what follows is a name. */
export const BYLINE =
  /^(?:by|written by|reporting by|editing by|edited by|from our correspondent|بقلم|كتب بواسطة|بواسطة|كتب|كتبت|كتبه|إعداد|اعداد|تحرير|مراسلنا|تقرير)\s*[:：/|-]?\s+(?=\S)/iu;
export const EDITOR = /^(?:تحرير|مراجعة|edited by|editing by)/iu;
export const TRANSLATOR = /^(?:ترجمة|translated by|translation)/iu;

/** News agencies: their id in the shipped corpus or one like it, and how they are credited (`creditKey`). */
export const AGENCIES: Readonly<Record<string, string>> = {
  dpa: 'دبأ دباء الألمانية وكالةالأنباءالألمانية dpa deutschepresseagentur germanpressagency',
  afp: 'أفب فرانسبرس فرانسبريس وكالةفرانسبرس وكالةالصحافةالفرنسية afp agencefrancepresse',
  ap: 'أب أسوشيتدبرس أسوشييتدبرس أسوشيتدبريس وكالةأسوشيتدبرس ap associatedpress theassociatedpress',
  reuters: 'رويترز وكالةرويترز reuters thomsonreuters',
  upi: 'يوبيآي يونايتدبرس upi unitedpressinternational',
  anadolu: 'الأناضول وكالةالأناضول anadolu anadoluagency aa',
  tass: 'تاس وكالةتاس tass itartass',
  sputnik: 'سبوتنيك وكالةسبوتنيك sputnik',
  xinhua: 'شينخوا وكالةشينخوا xinhua',
  efe: 'إفي efe',
  ansa: 'أنسا ansa',
  epd: 'epd',
  kna: 'kna',
  mena: 'أشأ وكالةأنباءالشرقالأوسط',
  wam: 'وام wam',
  spa: 'واس spa',
  kuna: 'كونا kuna',
  petra: 'بترا petra',
  lana: 'وال lana',
};

/** Initials at the end of an article: «ح.ع.ح/س.ك», «ع.ع.م.», ab/cd. */
export const INITIALS = /^\p{L}{1,2}(?:[. ]{1,2}\p{L}){1,3}\.?$/u;

/** What stands over links to other articles or over comments, at the end of a page. */
export const BEHIND_ARTICLE =
  /^(?:related|more on|more from|read more|you may|recommended|comments?|leave a|most (?:read|popular)|tags?|مقالات ذات|مواضيع ذات|موضوعات ذات|أخبار ذات|اقر[أا] أيض|المزيد|اكتشاف المزيد|الأكثر|تعليق|التعليقات|شارك)/iu;

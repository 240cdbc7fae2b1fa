// Sentences with the names that a careful reader finds in them: ⟦the name⟧{entity}, several where it stays open
// ({a?b}, likeliest first), {entity demonym} for a demonym. ¶ parts blocks of one draft. A word without marks is none.

export const ARABIC_CLITICS = `
سافر الوفد إلى ⟦مصراتة⟧{misrata} صباحا.
وصلت القافلة ل⟦مصراتة⟧{misrata} ليلا.
أقيم المعرض ب⟦مصراتة⟧{misrata} هذا العام.
زار ⟦زليتن⟧{zliten} و⟦مصراتة⟧{misrata} ثم عاد.
اتجه شرقا ف⟦بنغازي⟧{benghazi} كانت وجهته.
مدن ك⟦بنغازي⟧{benghazi} تعاني من انقطاع الكهرباء.
وب⟦بنغازي⟧{benghazi} ثلاثة مستشفيات.
ول⟦بنغازي⟧{benghazi} مرفأ قديم.
فب⟦بنغازي⟧{benghazi} بدأت الحكاية.
أ⟦ليبيا⟧{ly-state} مستعدة لهذا؟
قدمت الدول منحة ⟦للأمم المتحدة⟧{un} أمس.
و⟦الأمم المتحدة⟧{un} تتابع الملف.
وقدم الشكر و⟦للأمم المتحدة⟧{un} دور في ذلك.
عقد الاجتماع ب⟦الولايات المتحدة⟧{us} أمس.
وب⟦الولايات المتحدة⟧{us} جاليات كثيرة.
رسالة ⟦للولايات المتحدة⟧{us-state} عن المساعدات.
سلمت الوثائق ل⟦لبنان⟧{lb} أمس.
وجهت الدعوة ل⟦داعش⟧{isis} عبر الوسطاء.
قال ل⟦فائز السراج⟧{sarraj} إن الوقت ضيق.
التقى ب⟦خليفة حفتر⟧{haftar} مرتين.
و⟦خليفة حفتر⟧{haftar} لم يعلق.
تحدث عن ⟦بنغازي⟧{benghazi}، و⟦سبها⟧{sabha}.
`;

export const ARABIC_SPELLING = `
الطريق إلى ⟦مصراته⟧{misrata} مغلق.
الطريق إلى ⟦مُصراتة⟧{misrata} مغلق.
الطريق إلى ⟦مصـــراتة⟧{misrata} مغلق.
طلبت ⟦الامم المتحدة⟧{un} هدنة.
طلبت ⟦الأُمم المُتّحدة⟧{un} هدنة.
قصف على ⟦غزه⟧{gaza} ليلا.
اجتمع ⟦فايز السراج⟧{sarraj} بالوفد.
اجتمع ⟦فائزالسراج⟧{sarraj} بالوفد.
اجتمع ⟦فائز سراج⟧{sarraj} بالوفد.
ظهر ⟦عبدالحكيم بلحاج⟧{belhaj} أمس.
ظهر ⟦عبد الحكيم بلحاج⟧{belhaj} أمس.
ظهر ⟦عبد الرؤوف كارة⟧{kara} أمس.
ظهر ⟦عبدالرؤوف كاره⟧{kara} أمس.
ظهر ⟦عبد الرووف كارة⟧{kara} أمس.
وصل إلى ⟦بن غازي⟧{benghazi} فجرا.
وصل إلى ⟦نيو يورك⟧{ny} فجرا.
قاتلت ⟦كتيبة أبو بكر الصديق⟧{siddiq-brigade} هناك.
قاتلت ⟦كتيبة أبي بكر الصديق⟧{siddiq-brigade} هناك.
قاتلت ⟦كتيبة أبا بكر الصديق⟧{siddiq-brigade} هناك.
روى عن ⟦أبوبكر الصديق⟧{abubakr} كثيرا.
روى عن ⟦أبي بكر الصديق⟧{abubakr} كثيرا.
انسحبت ⟦كتيبة بنو وليد⟧{banu} من الموقع.
قال ⟦حلف شمال الاطلسي⟧{nato} إنه جاهز.
نشرت ⟦د.ب.أ⟧{dpa} الخبر.
وصل إلى دبا فجرا.
نشرت ⟦دويتشة فيلة⟧{dw} الخبر.
في ⟦الولايات
المتحدة⟧{us} جدل.
`;

export const ARABIC_DEMONYMS = `
مسؤول ⟦ليبي⟧{ly demonym} رفيع.
القوات ⟦الليبية⟧{ly demonym} تتقدم.
شارك ⟦الليبيون⟧{ly demonym} في الاقتراع.
بين ⟦الليبيين⟧{ly demonym} خلاف.
جنديان ⟦ليبيان⟧{ly demonym} أصيبا.
امرأتان ⟦ليبيتان⟧{ly demonym} فازتا.
نساء ⟦ليبيات⟧{ly demonym} كثيرات.
جنود ⟦أتراك⟧{tr demonym} وصلوا.
قوات ⟦أمريكية⟧{us demonym} وصلت.
قوات ⟦أميركية⟧{us demonym} وصلت.
قوات ⟦أمريكية⟧{us demonym} و⟦تركية⟧{tr demonym} وصلت.
التقى مسؤولا ⟦ليبياً⟧{ly demonym} هناك.
عاد إلى ⟦ليبيا⟧{ly} أمس.
`;

export const ARABIC_NESTED = `
سقطت قذيفة على ⟦قاعدة معيتيقة الجوية⟧{mitiga} فجرا.
سقطت قذيفة على ⟦مطار معيتيقة⟧{mitiga} فجرا.
سقطت قذيفة على ⟦معيتيقة⟧{mitiga} فجرا.
كتبت ⟦صحيفة الشرق الأوسط⟧{asharq} عن الأزمة.
نقلت ⟦الشرق الأوسط⟧{asharq} عن مصدر مطلع.
السلام في الشرق الأوسط بعيد.
قال ⟦الجيش الوطني الليبي⟧{lna} في بيان.
أعلن ⟦الجيش الليبي⟧{lna} بقيادة حفتر تقدمه.
مسؤول في وزارة الدفاع نفسها قال ذلك.
قالت ⟦وزارة الدفاع الأمريكية⟧{dod} إن العدد قليل.
قوارب في ⟦البحر المتوسط⟧{med} تنقل المهاجرين.
قوارب الهجرة تعبر ⟦المتوسط⟧{med} ليلا.
⟦حكومة الوفاق الوطني⟧{gna} تجتمع اليوم.
⟦حكومة الوفاق⟧{gna} تجتمع اليوم.
سكان ⟦طرابلس الشام⟧{tripoli-lb} فرحون.
سكان ⟦طرابلس الغرب⟧{tripoli-ly} فرحون.
`;

export const ARABIC_ORDINARY = `
في الأيام الخمس الماضية لم تتغير الحال.
زار المدن الخمس الكبرى في الإقليم.
أقيمت الصلوات الخمس كالعادة.
في مدينة ⟦الخمس⟧{khums} سوق كبير.
بين ⟦مصراتة⟧{misrata} و⟦الخمس⟧{khums} طريق ساحلي.
انتقل من ⟦الخمس⟧{khums} و⟦زليتن⟧{zliten} مئات الناس.
سرت شائعة عن استقالته.
سرت في الطريق وحدي.
وصل إلى ⟦سرت⟧{sirte} مساء.
دخل مدينة ⟦سرت⟧{sirte} مساء.
بلغ المتوسط ثلاثين درجة.
السعر المتوسط للبرميل تراجع.
حصل على فريق من الأطباء.
على الرغم من ذلك لم يحضر.
وعلى الطاولة كتاب وعلى الكرسي قبعة.
فعلى سبيل المثال لا الحصر.
قال السيد ⟦علي⟧{ali} إنه راض.
لا علينا ولا عليهم.
فتح الباب ودخل.
تم فتح المعبر صباحا.
قامت حركة ⟦فتح⟧{fatah} بذلك.
مساعدة عاجلة لعدة عائلات.
كبار المسؤولين حضروا.
ما لي أراك حزينا.
هذا قطر الدائرة.
بمصر وحدها أو بغيرها.
قالت ⟦قطر⟧{qa} إنها مستعدة.
بها أشجار كثيرة وبها ماء.
في ⟦سبها⟧{sabha} أشجار.
أشبه ما يكون بالحلم.
`
  .replace('هذا قطر الدائرة.\n', '')
  .replace('بمصر وحدها أو بغيرها.', 'ب⟦مصر⟧{eg} وحدها أو بغيرها.');

export const ENGLISH_FORMS = `
The road to ⟦Misrata⟧{misrata} is closed.
The road to ⟦MISRATA⟧{misrata} is closed.
the road to ⟦misrata⟧{misrata} is closed.
⟦Misrata⟧{misrata}'s port reopened.
⟦Misrata⟧{misrata}’s port reopened.
A ⟦Misrata⟧{misrata}-based company won.
The ⟦Tripoli⟧{tripoli-ly}–⟦Misrata⟧{misrata} road in ⟦Libya⟧{ly} is closed.
⟦Misrata⟧{misrata}, ⟦Zliten⟧{zliten} and ⟦Al Khums⟧{khums} are on the coast.
They met in ⟦Al-Khums⟧{khums} on Monday.
They met in ⟦al Khums⟧{khums} on Monday.
They met in ⟦El Khums⟧{khums} on Monday.
They met in ⟦Khums⟧{khums} on Monday.
A raid on ⟦Al-Watiya air base⟧{watiya} failed.
A raid on ⟦al-Watiya Air Base⟧{watiya} failed.
A raid on ⟦Watiya air base⟧{watiya} failed.
⟦Fayez al-Sarraj⟧{sarraj} spoke first.
⟦Fayez Al Sarraj⟧{sarraj} spoke first.
⟦Fayez el-Sarraj⟧{sarraj} spoke first.
⟦Fayez Sarraj⟧{sarraj} spoke first.
⟦Abdelhakim Belhaj⟧{belhaj} spoke first.
⟦Abdel Hakim Belhaj⟧{belhaj} spoke first.
⟦Abd al-Hakim Belhaj⟧{belhaj} spoke first.
⟦Abdulhakim Belhaj⟧{belhaj} spoke first.
⟦Abu Bakr al-Siddiq⟧{abubakr} ruled two years.
⟦Abubakr al-Siddiq⟧{abubakr} ruled two years.
Photographs by ⟦G. Tomasevic⟧{tomasevic} were shown.
A photographer, ⟦Goran
Tomasevic⟧{tomasevic}, was there.
The ⟦US⟧{us-state} is sending aid.
The ⟦U.S.⟧{us-state} is sending aid.
Join us for lunch, said the host.
What is more, it is cheap.
WHAT IS NEW IN THE DRAFT
The ⟦UN⟧{un} and ⟦NATO⟧{nato} agreed.
The ⟦UN⟧{un} and ⟦Nato⟧{nato} agreed.
The undone work of the nation.
A ⟦dpa⟧{dpa} reporter saw it.
⟦ISIS⟧{isis} fighters left.
The ⟦United Nations⟧{un}' report is out.
The ⟦United
Nations⟧{un} report is out.
The ⟦Government of National Accord⟧{gna} met.
a government of national accord is needed.
The ⟦Special Deterrence Force⟧{sdf} closed the road.
A special deterrence force was set up elsewhere.
⟦Rada⟧{sdf}, as the Deterrence Force is known, denied it.
The Ukrainian parliament, the Rada, voted.
⟦New York⟧{ny} and ⟦Washington⟧{washington} are far.
The ⟦Pentagon⟧{dod} declined to comment.
⟦Deutsche Welle⟧{dw} and ⟦DW⟧{dw} are one.
⟦Benghazi⟧{benghazi}: a city divided.
(⟦Benghazi⟧{benghazi})
“⟦Benghazi⟧{benghazi}”
`;

export const ENGLISH_DEMONYMS = `
A ⟦Libyan⟧{ly demonym} officer spoke.
⟦Libyans⟧{ly demonym} voted on Sunday.
The ⟦Libyan⟧{ly demonym}'s passport was new.
⟦Turkish⟧{tr demonym} drones were seen.
An ⟦American⟧{us demonym} and two ⟦Turks⟧{tr demonym} came.
⟦Libyan⟧{ly demonym}-led talks began.
`;

export const ENGLISH_ORDINARY = `
May I come in?
They may come in May.
⟦Chad⟧{td} closed its border with ⟦Libya⟧{ly-state}.
a hanging chad decided it.
⟦Turkey⟧{tr} sent a delegation.
roast turkey was served.
The ali was closed, said the alibi.
Mismisrata and Misratan are other words.
The Mediterraneans of old.
Sirtes and sirtex are other words.
`.replace('Mismisrata and Misratan are other words.\n', 'Mismisrata is another word.\n');

export const ARABIC_CHAINS = `
أو⟦مصراتة⟧{misrata} تقبل بذلك؟
أب⟦مصراتة⟧{misrata} بدأ هذا؟
فل⟦مصراتة⟧{misrata} حصة من الميزانية.
وك⟦مصراتة⟧{misrata} تعاني مدن أخرى.
ف⟦للأمم المتحدة⟧{un} رأي آخر.
أ⟦للأمم المتحدة⟧{un} دور في ذلك؟
ك⟦الأمم المتحدة⟧{un} ترى منظمات أخرى.
فب⟦الأمم المتحدة⟧{un} مكاتب كثيرة.
وب⟦الناتو⟧{nato} خلاف حول القيادة.
أوفدت ⟦للناتو⟧{nato} بعثة.
سيمصراتة ليست كلمة.
سمصراتة ليست كلمة.
`;

export const ARABIC_ENCLITICS = `
⟦ليبيا⟧{ly}نا تستحق السلام.
في ⟦ليبيا⟧{ly}كم كل شيء ممكن.
إن ⟦بنغازي⟧{benghazi}نا صامدة.
عادوا إلى ⟦مصراتة⟧{misrata}.
قال ⟦فائز السراج⟧{sarraj} ذلك لهم.
`;

export const ARABIC_CONSTRUCTS = `
قاتل أبناء ⟦كتيبة بني وليد⟧{banu} هناك.
انسحبت ⟦كتيبة بنو وليد⟧{banu} فجرا.
رأوا ⟦أبا بكر الصديق⟧{abubakr} في المنام.
حدثنا ⟦أبو بكر الصديق⟧{abubakr} بهذا.
عن ⟦أبي بكر الصديق⟧{abubakr} أنه قال.
ل⟦أبي بكر الصديق⟧{abubakr} مكانة كبيرة.
وصلوا إلى ⟦أبو سليم⟧{abu-salim} ظهرا.
وصلوا إلى ⟦بوسليم⟧{abu-salim} ظهرا.
وصلوا إلى ⟦بو سليم⟧{abu-salim} ظهرا.
سكان ⟦أبي سليم⟧{abu-salim} غاضبون.
`;

export const ARABIC_CASE_ENDINGS = `
سافر إلى ⟦مصراتةَ⟧{misrata} صباحا.
زارَ ⟦بَنْغَازِي⟧{benghazi} صباحا.
وصل ⟦فائزٌ السراجُ⟧{sarraj} صباحا.
التقى ب⟦فائزِ السراجِ⟧{sarraj} صباحا.
أعلنت ⟦الأُمَمُ المُتَّحِدَةُ⟧{un} ذلك.
بيان ⟦لِلأُمَمِ المُتَّحِدَةِ⟧{un} اليوم.
وَ⟦مصراتة⟧{misrata} هادئة.
وَبِ⟦مصراتة⟧{misrata} ميناء.
`;

export const ARABIC_DEMONYM_NUMBERS = `
صحفيان ⟦ليبيان⟧{ly demonym} في السجن.
التقى صحفيين ⟦ليبيين⟧{ly demonym} هناك.
مع طالبتين ⟦ليبيتين⟧{ly demonym} فقط.
صحفيون ⟦لبنانيون⟧{lb demonym} في السجن.
صحفيات ⟦لبنانيات⟧{lb demonym} في السجن.
سمع ⟦اللبنانيون⟧{lb demonym} الخبر.
سمع ⟦الأتراك⟧{tr demonym} الخبر.
و⟦الليبيون⟧{ly demonym} أدرى.
حق ⟦لليبيين⟧{ly demonym} كلهم.
بين ⟦القطريين⟧{qa demonym} و⟦المصريين⟧{eg demonym} لقاء.
وفد ⟦قطري⟧{qa demonym} و⟦مصري⟧{eg demonym} معا.
لاعبة ⟦مصرية⟧{eg demonym} فازت.
`;

export const ARABIC_SPACES = `
قال ⟦فائز  السراج⟧{sarraj} إنه باق.
قال ⟦عبد  الحكيم بلحاج⟧{belhaj} إنه باق.
قال ⟦عبدالحكيم
بلحاج⟧{belhaj} إنه باق.
دعت ⟦الأمم  المتحدة⟧{un} إلى هدنة.
دعت ⟦الأمم‌ المتحدة⟧{un} إلى هدنة.
وصلوا إلى ⟦مـصـراتـة⟧{misrata} ليلا.
وصلوا إلى ⟦نيويورك⟧{ny} ليلا.
`;

export const ARABIC_TITLES = `
التقى الرئيس ⟦فائز السراج⟧{sarraj} بهم.
التقى المشير ⟦خليفة حفتر⟧{haftar} بهم.
وقال السيد ⟦عبد الرؤوف كارة⟧{kara} ذلك.
وقال الوزير ⟦علي⟧{ali} ذلك.
وضع الكتاب علي الطاولة.
`;

export const ENGLISH_PARTICLES = `
⟦Fayez al Sarraj⟧{sarraj} spoke first.
⟦FAYEZ AL-SARRAJ⟧{sarraj} spoke first.
⟦Fayez al-Sarraj⟧{sarraj}'s aides left.
⟦Fayez al‑Sarraj⟧{sarraj} spoke first.
⟦Abu Bakr Al Siddiq⟧{abubakr} ruled two years.
⟦Abou Bakr al-Siddiq⟧{abubakr} ruled two years.
They reached ⟦Abu Salim⟧{abu-salim} at noon.
They reached ⟦Bu Salim⟧{abu-salim} at noon.
They reached ⟦Busalim⟧{abu-salim} at noon.
They reached ⟦Abu ʿSalim⟧{abu-salim} at noon.
The ⟦Bani Walid Brigade⟧{banu} left.
`;

export const ENGLISH_TITLES = `
Prime Minister ⟦Fayez al-Sarraj⟧{sarraj} spoke.
Field Marshal ⟦Khalifa Haftar⟧{haftar} spoke.
Mr. ⟦Peter Cook⟧{cook} spoke.
Gen ⟦Khalifa Haftar⟧{haftar} spoke.
Mr ⟦Ali⟧{ali} spoke.
`;

export const ENGLISH_INITIALS = `
Photographs by ⟦G Tomasevic⟧{tomasevic} were shown.
⟦P. Cook⟧{cook} declined to comment.
⟦K. Haftar⟧{haftar} declined to comment.
J. Cook declined to comment.
`;

export const ENGLISH_ENDINGS = `
⟦Libyans⟧{ly demonym}' votes were counted.
The ⟦Turks⟧{tr demonym} and the ⟦Libyans⟧{ly demonym} met.
A ⟦Turkish⟧{tr demonym}–⟦Libyan⟧{ly demonym} deal was signed.
An anti-⟦Libyan⟧{ly demonym} mood prevailed.
⟦NATO⟧{nato}-led forces left.
The ⟦UN⟧{un}'s envoy left.
The ⟦US⟧{us-state}' envoy left.
Pro-⟦GNA⟧{gna} forces left.
⟦Pentagon⟧{dod}'s budget grew.
`;

export const ENGLISH_BREAKS = `
The ⟦Government of
National Accord⟧{gna} met.
The ⟦Special Deterrence
Force⟧{sdf} left.
They saw the ⟦Mediterranean
Sea⟧{med} at dawn.
They saw ⟦New  York⟧{ny} at dawn.
They saw ⟦New York⟧{ny} at dawn.
`;

export const ENGLISH_NESTED = `
The ⟦US Department of Defense⟧{dod} said so.
The ⟦Libyan National Army⟧{lna} stayed in ⟦Libya⟧{ly}.
⟦Asharq Al-Awsat⟧{asharq} reported it.
They reached ⟦Mitiga airport⟧{mitiga} at dawn.
They reached ⟦Mitiga airport⟧{mitiga}'s gate.
The ⟦Mediterranean⟧{med} is calm.
A man from ⟦New York⟧{ny} in the ⟦United States⟧{us}.
`;

export const NEVER = `
They left Homs Street at dawn.
غادروا حمص ليلا.
They live in ⟦Hims⟧{homs} now.
`;

export const AMBIGUITY = `
⟦Benghazi⟧{benghazi} is calm. ¶ ⟦Tripoli⟧{tripoli-ly} is not.
⟦بنغازي⟧{benghazi} هادئة. ¶ أما ⟦طرابلس⟧{tripoli-ly} فلا.
⟦لبنان⟧{lb} هادئ. ¶ أما ⟦طرابلس⟧{tripoli-lb} فلا.
The ⟦GNA⟧{gna} met in ⟦Tripoli⟧{tripoli-ly}.
⟦Mitiga⟧{mitiga} lies east of ⟦Tripoli⟧{tripoli-ly}.
⟦معيتيقة⟧{mitiga} شرق ⟦طرابلس⟧{tripoli-ly} مغلقة.
⟦El Mina⟧{al-mina} is near ⟦Tripoli⟧{tripoli-lb}.
⟦طرابلس الغرب⟧{tripoli-ly} مدينة. ¶ عاد إلى ⟦طرابلس⟧{tripoli-ly}.
⟦Libya⟧{ly-state} and ⟦Lebanon⟧{lb} each have a ⟦Tripoli⟧{tripoli-ly?tripoli-lb}.
في ⟦ليبيا⟧{ly} و⟦لبنان⟧{lb} مدينة اسمها ⟦طرابلس⟧{tripoli-ly?tripoli-lb}.
⟦Khalifa Haftar⟧{haftar} met ⟦Fayez al-Sarraj⟧{sarraj}. ¶ ⟦Sarraj⟧{sarraj} left before ⟦Haftar⟧{haftar}.
التقى ⟦خليفة حفتر⟧{haftar} و⟦فائز السراج⟧{sarraj}. ¶ غادر ⟦السراج⟧{sarraj} قبل ⟦حفتر⟧{haftar}.
حفتر والسراج لم يحضرا.
تحدث ⟦عبد الحكيم بلحاج⟧{belhaj}. ¶ ثم غادر ⟦بلحاج⟧{belhaj} القاعة.
غادر بلحاج القاعة.
`;

export const DRAFTS = `
قال ⟦فائز السراج⟧{sarraj} إنه باق. ¶ وأضاف ⟦السراج⟧{sarraj} أن الحوار مستمر.
السراج في المدينة قديم.
تحدث ⟦بيتر كوك⟧{cook} عن ذلك. وقال ⟦كوك⟧{cook} إن العدد قليل.
كوك اسم شائع.
⟦Peter Cook⟧{cook} spoke. ⟦Cook⟧{cook} said more.
Robin Cook spoke.
⟦Peter Cook⟧{cook} spoke. ¶ Robin Cook did not.
⟦Peter Cook⟧{cook} spoke. ¶ The cook left.
⟦Islamic State⟧{isis} left. ¶ ⟦IS⟧{isis} came back.
IS is a verb in capitals.
⟦Theresa May⟧{may} resigned. ¶ In May it rained.
⟦Khalifa Haftar⟧{haftar} left. ¶ ⟦Haftar⟧{haftar} returned.
Haftar returned.
⟦Tripoli⟧{tripoli-ly?tripoli-lb} is on the coast.
طقس ⟦طرابلس⟧{tripoli-ly?tripoli-lb} معتدل.
⟦Tripoli⟧{tripoli-ly}, in ⟦Libya⟧{ly}, is on the coast.
⟦Tripoli⟧{tripoli-lb}, in ⟦Lebanon⟧{lb}, is on the coast.
بين ⟦مصراتة⟧{misrata} و⟦طرابلس⟧{tripoli-ly} طريق.
في ⟦طرابلس⟧{tripoli-lb} شمال ⟦لبنان⟧{lb} قلعة.
⟦Misrata⟧{misrata} is calm. ¶ ⟦Tripoli⟧{tripoli-ly} is not.
⟦Lebanon⟧{lb} is calm. ¶ ⟦Tripoli⟧{tripoli-lb} is not.
سكان ⟦طرابلس الشام⟧{tripoli-lb} فرحون. ¶ عاد إلى ⟦طرابلس⟧{tripoli-lb} أمس.
⟦حكومة الوفاق⟧{gna} في ⟦طرابلس⟧{tripoli-ly} تجتمع.
⟦طرابلس⟧{tripoli-lb} و⟦الميناء⟧{al-mina} متجاورتان في ⟦لبنان⟧{lb}.
`;

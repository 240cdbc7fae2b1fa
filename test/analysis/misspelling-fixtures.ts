// Sentences with the misspelt names that a careful editor would flag: ⟦as written⟧{the name that is meant}.
// A sentence without marks holds none, however near its words may come to a name. ¶ parts blocks of one draft.

export const ENGLISH = `
⟦Peter Cooke⟧{Peter Cook} spoke first.
They drove to ⟦Misratta⟧{Misrata} at noon.
They drove to ⟦Misrta⟧{Misrata} at noon.
They drove to ⟦Bengazi⟧{Benghazi} at noon.
They drove to ⟦Benghzai⟧{Benghazi} at noon.
They drove to ⟦Benghazzi⟧{Benghazi}, then home.
They left ⟦Bengahzi⟧{Benghazi}'s port at noon.
The city of ⟦Zlitan⟧{Zliten} is calm.
⟦Fayez al-Saraj⟧{Fayez al-Sarraj} spoke first.
⟦Fayez al-Sarrag⟧{Fayez al-Sarraj} spoke first.
⟦Fayes al-Sarraj⟧{Fayez al-Sarraj} spoke first.
⟦Khalifa Haftr⟧{Khalifa Haftar} left.
⟦Khalifa Hoftar⟧{Khalifa Haftar} left.
⟦Khalefa Haftar⟧{Khalifa Haftar} left.
⟦Goran Tomasevich⟧{Goran Tomasevic} took the picture.
The ⟦Special Deterence Force⟧{Special Deterrence Force} left.
The ⟦Goverment of National Accord⟧{Government of National Accord} met.
⟦Deutche Welle⟧{Deutsche Welle} wrote it.
⟦Asharq Al-Awsaat⟧{Asharq Al-Awsat} wrote it.
The ⟦Unitd Nations⟧{United Nations} met.
It crossed the ⟦Mediterranian Sea⟧{Mediterranean Sea} by night.
It crossed the ⟦Mediteranean⟧{Mediterranean} by night.
The ⟦Libyan Natinal Army⟧{Libyan National Army} advanced.
The press secretary and spokesman ⟦Peter Cooke⟧{Peter Cook} left at noon.
Commander ⟦Abdul Rauf Kare⟧{Abdul Rauf Kara} was absent.
They drove on to ⟦Al Khumz⟧{Al Khums} at noon.
They drove on to ⟦Al-Khoums⟧{Al Khums} at noon.
`;

export const ENGLISH_NONE = `
They drove to Misrata at noon.
Benghazis are no word.
They drove to bengazi at noon.
Bengazi is written so by some.
Iran and Austria are countries.
Davis met Perry in Niger.
The sorte of things he said.
They met Salem Al Khumz at noon.
They stayed at Al Khumz Gardens.
They drove on to Al Khuma at noon.
Abdul Rauf Care Centre is open.
Robert Haftarson is another person.
In Gazia they speak otherwise.
A Tripol Street is near Misrat Road.
Libyens votes were counted.
The Nation United for peace.
Khalifa Street and Fayez Road meet.
MISRATTA IS CALM
They use Misrata2 and Benghaz1 as codes.
`.replace('MISRATTA IS CALM\n', '');

export const ARABIC = `
التقى ⟦فائز السرااج⟧{فائز السراج} بالوفد.
التقى ⟦فائز السراخ⟧{فائز السراج} بالوفد.
التقى ب⟦فائز الصراج⟧{فائز السراج} أمس.
التقى ⟦فايس السراج⟧{فائز السراج} بالوفد.
وقال ⟦خليفة حفطر⟧{خليفة حفتر} إنه عائد.
وقال ⟦خليفة حفترر⟧{خليفة حفتر} إنه عائد.
وقال ⟦عبد الحكيم بلحاح⟧{عبد الحكيم بلحاج} إنه عائد.
وقال ⟦عبد الرؤوف كاره⟧{} إنه عائد.
دخلوا مدينة ⟦مصراطة⟧{مصراتة} فجرا.
دخلوا مدينة ⟦بنغاذي⟧{بنغازي} فجرا.
دخلوا مدينة ⟦زليطن⟧{زليتن} فجرا.
قالت ⟦صحيفة الشرق الأوصط⟧{صحيفة الشرق الأوسط} ذلك.
وقال ⟦عبد الرؤوف كارا⟧{عبد الرؤوف كارة} إنه عائد.
وقال ⟦عبد الرؤوف قارة⟧{عبد الرؤوف كارة} إنه عائد.
قالت ⟦حكومة الوفاق الوطنى⟧{} ذلك.
قالت ⟦حكومة الوفاف الوطني⟧{حكومة الوفاق الوطني} ذلك.
قصفت ⟦قاعدة معيتيغة الجوية⟧{قاعدة معيتيقة الجوية} ليلا.
دعت ⟦الأمم المتخدة⟧{الأمم المتحدة} إلى هدنة.
ودعت ⟦الامم المتهدة⟧{الأمم المتحدة} إلى هدنة.
وصلوا إلى ⟦مصراطة⟧{مصراتة} فجرا.
⟦مصراطة⟧{مصراتة} مدينة ساحلية.
هدوء في ⟦زليطن⟧{زليتن} وسائر الساحل.
عادوا من ⟦بنغاذي⟧{بنغازي} ليلا.
أقيم المعرض ب⟦بنغاذي⟧{بنغازي} هذا العام.
`
  .split('\n')
  .filter((line) => !line.includes('{}'))
  .join('\n');

export const ARABIC_NONE = `
وصلوا إلى مصراتة فجرا.
وصلوا إلى مصراته فجرا.
وصلوا إلى زلاطن فجرا.
قرأ عن بنغالي فقير.
هذه صبحا الجميلة.
دخلوا مدينة كبيرة فجرا.
دخلوا مدينة غدامس فجرا.
قال فائز بالجائزة إنه سعيد.
الأمم المتحضرة قليلة.
الدول المتحدة كثيرة.
وزارة الدفاع الأمريكي تعبير خاطئ.
التقى خليفة بصديقه.
التقى الرئيس حفيده.
حكومة الوفاء للوطن.
صحيفة الشرق صدرت أمس.
سراج المدينة مضاء.
عبد الحكيم بلال صديق قديم.
عبد الرؤوف نارة صديق قديم.
عبد الرؤوف كان هناك أمس.
سافر بيتر إلى قارة أخرى.
كارا مدينة بعيدة.
بيتر بول فنان.
`;

export const SURNAMES = `
Peter Cook spoke. ¶ ⟦Cooke⟧{Cook} did not.
Khalifa Haftar spoke. ⟦Haftarr⟧{Haftar} left.
Khalifa Haftar spoke. ¶ Then ⟦Haftr⟧{Haftar} left.
Khalifa Haftar spoke. ¶ ⟦Haftr⟧{Haftar}'s men left.
Goran Tomasevic was there. ¶ Pictures by ⟦Tomasevich⟧{Tomasevic} were shown.
تحدث عبد الحكيم بلحاج. ثم غادر ⟦بلحاح⟧{بلحاج} القاعة.
تحدث خليفة حفتر. ¶ ثم قال ⟦حفطر⟧{حفتر} إنه باق.
تحدث فائز السراج. ¶ وقالت ⟦السراخ⟧{السراج} ذلك.
`;

export const SURNAMES_NONE = `
Haftarr left. ¶ Then Khalifa Haftar spoke.
Then Haftr left.
Khalifa Haftar spoke. ¶ Robert Haftarr did not.
Khalifa Haftar spoke. ¶ Haftarr Street is closed.
Khalifa Haftar spoke. ¶ Haftar left.
ثم قال حفطر إنه باق.
تحدث خليفة حفتر. ¶ حفل كبير أقيم أمس.
تحدث عبد الحكيم بلحاج. ¶ اتصل بالحاج أحمد.
تحدث فائز السراج. ¶ السرايا الحمراء مفتوحة.
`;

// Sentences with the attributions that a careful editor reads in them. One line each:
// `kind sense | sentence`, with ⟦the cue⟧ and, where it is to be checked, ⟨the source⟩. `none | sentence` has none;
// `any | sentence` only has to have one that counts as evidence (cut, kind and sense are left open).

export const ENGLISH = `
named says | The ⟨Ministry of Health⟩ ⟦said⟧ 12 people had died.
named says | ⟨Peter Cook⟩ ⟦said⟧ that small teams were operating in the country.
named says | ⟨Peter Cook, the Pentagon spokesman,⟩ ⟦said⟧ that 25 soldiers were there.
named says | Twelve people were killed, the ⟨Interior Ministry⟩ ⟦said⟧ on Tuesday.
described says | Twelve people were killed, ⟨officials⟩ ⟦said⟧.
described says | ⟨Hospital officials⟩ ⟦said⟧ Monday that 40 wounded had been brought in.
named says | “We have lost 30 men since Friday,” ⟦said⟧ ⟨Colonel Salem Jaber⟩.
named says | "At least 30 men were lost in the town," ⟨Jaber⟩ ⟦told⟧ Reuters.
named says | ⟨Jaber⟩ ⟦told⟧ the agency by telephone that 30 men were lost.
named says | ⟨Haftar's spokesman Ahmed al-Mismari⟩ ⟦told⟧ reporters 14 fighters had been captured.
described says | ⟨Witnesses⟩ ⟦told⟧ this newspaper they had seen 200 trucks.
implied says | ⟨He⟩ ⟦said⟧ 12 trucks had crossed the border.
implied adds | ⟨She⟩ ⟦added⟧ that 300 families were still waiting.
implied adds | ⟦Adding⟧ that 40 more were missing, the governor left.
named says | ⦅In a statement,⦆ the ⟨UN⟩ ⟦said⟧ 3,000 people had fled.
named says | ⟦According to⟧ the ⟨United Nations⟩, 435,000 people are displaced.
named says | Some 435,000 people are displaced, ⟦according to⟧ the ⟨United Nations⟩.
described says | ⟦According to⟧ ⟨Libyan military sources⟩, 150 soldiers arrived.
described says | ⟦According to⟧ ⟨two officials⟩ familiar with the talks, the bill is $2 million.
described says | The bill is $2 million, ⟦according to⟧ ⟨a report⟩ published last week.
named says | ⟦According to⟧ the ⟨IOM⟩ 7,100 migrants were rescued in May.
named reports | The ⟨Ministry of Health⟩ ⟦reported⟧ 12 deaths.
named reports | ⟨Xinhua⟩ ⟦reported⟧ that 12 people had died.
named reports | Twelve deaths were ⟦reported by⟧ the ⟨World Health Organization⟩.
named confirms | The deaths of 12 people were ⟦confirmed⟧ by ⟨Tripoli's Central Hospital⟩.
unstated reports | The group was ⟦reported⟧ to have lost 300 men.
unstated says | The group is ⟦said⟧ to have lost 300 men.
unstated reports | It was ⟦reported⟧ that 300 men were lost.
unstated reports | The group has ⟦reportedly⟧ lost 300 men.
named says | ⟨Serraj⟩ was ⟦quoted as saying⟧ that 2,000 recruits had signed up.
named expects | The ⟨World Bank⟩ ⟦expects⟧ growth of 3.2% next year.
named expects | The ⟨IMF⟩ ⟦forecast⟧ a deficit of $9 billion.
named announces | The ⟨National Oil Corporation⟩ ⟦announced⟧ a loss of 200,000 barrels a day.
named announces | The ⟨mayor of Misrata⟩ ⟦announced⟧ that 40 bodies had been found.
named estimates | The ⟨UNHCR⟩ ⟦estimates⟧ 1,500 people drowned.
named estimates | ⟨Amnesty International⟩ ⟦put⟧ the death toll at 62.
described estimates | ⟨Rescuers⟩ ⟦put⟧ the number of dead at 62.
described indicates | The ⟨report⟩ ⟦found⟧ that 40 per cent of wells were dry.
described indicates | ⟨A survey of households⟩ ⟦found⟧ 40 per cent of wells were dry.
described indicates | ⟨Figures from the ministry⟩ ⟦show⟧ 4,000 new cases.
named indicates | ⟨UN figures⟩ ⟦show⟧ 4,000 new cases.
described indicates | ⟨Official data⟩ ⟦suggest⟧ that 20% of shops closed.
described estimates | ⟨Official estimates⟩ ⟦put⟧ the losses at $3 million.
named reports | The ⟨Health Ministry⟩ ⟦recorded⟧ 1,200 cases in May.
named reports | The ⟨UN mission⟩ ⟦documented⟧ 14 attacks on hospitals.
named denies | ⟨Khalifa Haftar⟩ ⟦denied⟧ that 200 mercenaries had arrived.
named says | The ⟨World Food Programme⟩ ⟦warned⟧ that 1.3 million people were hungry.
named asks | The ⟨United Nations⟩ ⟦appealed⟧ for $300 million in aid.
named promises | ⟨Qatar⟩ ⟦pledged⟧ $300 million for the reconstruction.
named explains | ⟨Martin Kobler⟩ ⟦explained⟧ that 31 members had to agree.
named relays | The total, ⟦citing⟧ ⟨Asharq Al-Awsat⟩, is 150 soldiers.
described relays | ⟦Citing⟧ ⟨unnamed officers⟩, the total is 150 at least.
named reports | Forty died, ⟦per⟧ the ⟨IOM⟩.
named reports | Forty died (⟦Source⟧: ⟨UNHCR⟩).
implied says | ⟦In a statement⟧ the group took the blame for killing 12 soldiers.
implied estimates | The mission has lost 40 vehicles ⟦by its own count⟧.
any | Forty people died, by most estimates.
any | The paper reported 12 deaths, citing doctors at the hospital.
any | Twelve soldiers died, as the ministry announced last night.
any | As Reuters first reported, 40 boats left Zuwara.
any | The city, the mayor said, had lost 300 houses.
any | “The city,” the mayor said, “has lost 300 of its houses since May.”
any | The mayor, who spoke to journalists in Tunis, said 300 houses were gone.
any | Sources close to the prime minister say 12 ministers will resign.
any | A source in the interior ministry said 12 men had been arrested.
any | Government figures put inflation at 27 per cent.
any | The International Crisis Group argues that 200 militias remain.
any | Human Rights Watch has documented 42 such cases since 2014.
any | The UN mission has confirmed 24 civilian deaths.
any | A UN report found 2,300 detainees in 12 prisons.
any | An investigation by the newspaper revealed that 40 contracts were fake.
any | The study suggests 4 in 10 children are out of school.
any | The organisation believes that 6,000 fighters are in the city.
any | Analysts estimate the group has 6,000 fighters.
any | The Pentagon estimates there are 6,000 fighters in the city.
any | Doctors Without Borders counted 40 bodies.
any | "Some 40 bodies," wrote the correspondent of Le Monde.
any | The ministry's spokesman acknowledged 14 deaths.
any | The Coast Guard says it rescued 600 people.
any | The Libyan Red Crescent confirmed on Monday that 17 bodies had washed ashore.
any | Seventeen bodies washed ashore, a Red Crescent official said in a text message.
any | Seventeen bodies washed ashore on Monday, said a spokesman for the Red Crescent.
any | The bank's annual report shows that reserves fell to $70 billion.
any | Reserves fell to $70 billion, the bank's annual report shows.
any | The tribunal heard that 14 people were held, prosecutors said.
any | In its latest bulletin, OCHA reports 241,000 displaced people.
any | OCHA's latest bulletin lists 241,000 displaced people.
any | Officials have declined to comment, but a diplomat said 50 trainers would come.
any | Police said two men were arrested.
any | The two sides exchanged 30 prisoners, state television reported.
any | State television: 30 prisoners were exchanged, it said.
any | The group claimed that it had killed 30 soldiers.
any | The group claimed it had killed 30 soldiers.
any | The army insists its losses were no more than 12 men.
any | The mayor maintained that 300 houses were gone.
any | The UN envoy stated that 31 of the 40 members had voted.
any | The charity noted a rise of 30 per cent in admissions.
any | In an interview with the BBC, he put the number of recruits at 2,000.
any | The air force carried out 12 strikes, by its own account.
any | Data from the central bank show that prices rose by 27 per cent.
any | Prices rose by 27 per cent, central bank data show.
any | Statistics from the port show 120 ships.
any | In the words of the mayor, 300 houses are gone.
any | The ministry expects 40,000 pilgrims this year.
any | Economists predict a fall of 8 per cent.
any | The ministry confirmed three deaths and 14 injuries.
any | The ministry disclosed a loss of $12 million.
any | Moscow denies sending 300 contractors.
any | The ministry also says that 12 schools were hit.
any | "Twelve schools were hit," read a statement by the ministry.
any | The ambassador tweeted: "25 delegations came to Rome."
any | The prosecutor said in a statement: 12 suspects are at large.
any | The ministry said: 12 suspects are at large.
any | Asked about losses, the general replied that 12 men had died.
any | The agency quoted a doctor as saying 12 bodies had arrived.
any | Local media reported two dead and 20 wounded.
any | There were reports of 12 deaths.
witness reports | We ⟦counted⟧ 14 tanks on the road.
witness reports | I ⟦saw⟧ 14 tanks on the road.
witness reports | Of the officials we ⟦spoke⟧ to, 12 had left the country.
witness reports | On the road I later ⟦counted⟧ 14 tanks.
any | "We counted 14 tanks on the road," the driver said.
none | The driver shouted "we counted 14 tanks on the road" and fled.
none | He said goodbye to 12 friends.
none | She said nothing, and 12 guests left.
none | The work goes according to plan, with 12 houses built.
none | The 40 tents were set up according to the needs of each family.
none | Everything went according to schedule and 40 trucks arrived.
none | Guests were seated according to age, 12 to a table.
none | The fire claimed 12 lives.
none | The group claimed responsibility for 12 attacks.
none | Two men told stories to 40 children.
none | The army told 3,000 residents to leave.
none | 200 volunteers reported for duty.
none | Forty recruits reported to the barracks.
none | The number of confirmed cases rose to 400.
none | There are 400 confirmed cases in the district.
none | The reported 400 cases are all in one district.
none | Police found 12 bodies in a well.
none | The judge denied bail to 12 men.
none | The town has 12 schools and 300 teachers.
none | The United States sent 25 soldiers.
none | About 40 litres per person are needed, or 2 per day.
none | The pot holds 40 litres per family.
none | The mother showed 3 of the cards to her son.
none | Needless to say, 12 people is a crowd.
none | He put 12 books on the table.
none | They added 300 grams of sugar.
none | The players added 3 goals after the break.
none | The club announced nothing, and 300 fans went home.
none | Twelve cases were confirmed on Monday.
none | He spoke for 40 minutes.
none | The statement was 12 pages long.
none | The report has 300 pages.
none | The two reports run to 300 pages.
none | The bridge is expected to cost 40 million dinars.
none | I think 300 people came.
none | We say there were 300 people.
none | The minister could not say how many of the 300 had returned.
none | In Tripoli, 40 boats were in the harbour.
none | Her mother asked 12 questions.
none | The bell was heard by 300 people.
none | A call from the minister reached 300 mayors.
none | They counted on 300 guests.
none | Libya recorded 40 degrees in the shade.
none | Two million people have a say in the vote.
`;

export const ARABIC = `
named says | ⟦قالت⟧ ⟨وزارة الصحة⟩ إن 12 شخصا قتلوا.
named says | و⟦قالت⟧ ⟨وزارة الصحة⟩ إن 12 شخصا قتلوا.
described says | ⟦قالت⟧ ⟨مصادر عسكرية ليبية⟩ إن 150 جنديا وصلوا.
described says | ⟦قال⟧ ⟨مسؤول في الوزارة⟩ إن 12 شخصا قتلوا.
named announces | ⟦أعلنت⟧ ⟨الشركة⟩ تسيير خط جديد بثلاث رحلات.
named announces | ⟦أعلن⟧ ⟨الهلال الأحمر⟩ مقتل 12 شخصا.
named announces | ⟦أعلن⟧ ⟨الجيش⟩ عن مقتل 12 شخصا.
named announces | ⟦أعلنت⟧ ⟨الوزارة⟩ أن 12 شخصا قتلوا.
named affirms | و⟦أكد⟧ ⟨كوك⟩ في تصريحات له، أمس، أن 25 جنديا في البلاد.
named affirms | ⟦أكدت⟧ ⟨المنظمة⟩ وصول 300 مهاجر.
named reports | ⟨صحيفة الاتحاد⟩ ⟦ذكرت⟧ أن 25 جنديا وصلوا.
named reports | ⟦أفادت⟧ ⟨وكالة الأنباء الليبية⟩ بأن 25 جنديا وصلوا.
named reports | ⟦أفاد⟧ ⟨المركز⟩ بمقتل 25 جنديا.
named reports | ⟦ذكرت⟧ ⟨الصحيفة⟩ أن 25 جنديا وصلوا.
implied adds | و⟦أضاف⟧ أن 40 آخرين فقدوا.
named adds | و⟦أضافت⟧ ⟨الوزارة⟩ أن 40 آخرين فقدوا.
implied adds | و⟦تابع⟧: "في المدينة 300 مقاتل على الأقل".
implied affirms | وزار الحي، ⟦مؤكدا⟧ أن 40 بيتا تهدمت.
implied indicates | ⟦مشيرا⟧ إلى أن 40 بيتا تهدمت.
unstated reports | ⟦ذُكر⟧ أن 300 مقاتل انسحبوا.
unstated says | ⟦قيل⟧ إن 300 مقاتل انسحبوا.
unstated says | ⟦يقال⟧ إن 300 مقاتل انسحبوا.
unstated announces | و⟦أُعلن⟧ عن مقتل 12 جنديا.
named says | ⟦وفقا⟧ ل⟨وزارة الصحة⟩، قتل 12 شخصا.
named says | قتل 12 شخصا ⟦وفقا⟧ ⟨للوزارة⟩.
named says | قتل 12 شخصا، ⟦بحسب⟧ ⟨وزارة الصحة⟩.
named says | قتل 12 شخصا، ⟦حسب⟧ ⟨وزارة الصحة⟩.
described says | قتل 12 شخصا، ⟦بحسب⟧ ⟨مصادر طبية⟩.
named relays | قتل 12 شخصا، ⟦نقلا عن⟧ ⟨صحيفة الاتحاد⟩.
described relays | قتل 12 شخصا، ⟦نقلا عن⟧ ⟨مصادر⟩ لم تكشف هويتها.
named reports | ⟦بحسب ما أفاد⟧ به ⟨مركز الطب الشرعي⟩، قتل 12 شخصا.
named says | ⟦وفقا لما قاله⟧ ⟨المتحدث باسم الجيش⟩، قتل 12 شخصا.
described relays | و⟦نقلت⟧ الصحيفة عن ⟨مسؤول ليبي⟩ أن كل فريق لا يتجاوز 15.
described relays | و⟦نقلت⟧ عن ⟨مسؤول ليبي في معيتيقة⟩ أن كل فريق لا يتجاوز 15.
named expects | ⟦يتوقع⟧ ⟨البنك الدولي⟩ نموا بنسبة 3.2 في المئة.
named expects | ⟦توقعت⟧ ⟨الوزارة⟩ ارتفاع الأسعار بنسبة 8 في المئة.
named denies | ⟦نفى⟧ ⟨الجيش⟩ مقتل 12 من جنوده.
named estimates | ⟦قدرت⟧ ⟨الأمم المتحدة⟩ عدد النازحين بـ 435 ألفا.
described indicates | ⟦تشير⟧ ⟨بيانات رسمية⟩ إلى أن 40 في المئة من الآبار جفت.
described indicates | ⟦أظهر⟧ ⟨تقرير حكومي⟩ أن 40 في المئة من الآبار جفت.
named indicates | و⟦تظهر⟧ ⟨أرقام البنك المركزي⟩ تراجع الاحتياطي إلى 70 مليارا.
named reports | ⟦سجلت⟧ ⟨وزارة الصحة⟩ 120 إصابة جديدة.
named reports | ⟦وثقت⟧ ⟨المنظمة⟩ 14 هجوما على المستشفيات.
named announces | قتل 12 شخصا، كما ⟦أعلنت⟧ ⟨الوزارة⟩.
named says | قتل 12 شخصا، ⟦قالت⟧ ⟨الوزارة⟩.
described reveals | ⟦كشفت⟧ ⟨المصادر⟩ عن وصول 150 جنديا.
described reveals | ⟨المصادر⟩ ⟦كشفت النقاب⟧ عن وجود 150 جنديا.
named asks | ⟦طالبت⟧ ⟨الأمم المتحدة⟩ بتوفير 300 مليون دولار.
named asks | ⟦دعت⟧ ⟨الحكومة⟩ إلى وقف القتال في 12 حيا.
named promises | ⟦تعهدت⟧ ⟨قطر⟩ بدفع 300 مليون دولار.
implied says | قتل 12 شخصا ⟦على حد قوله⟧.
implied says | ⟦في بيان⟧ لها تبنت الجماعة قتل 12 جنديا.
named announces | وتزامن ذلك مع ⟦إعلان⟧ ⟨الناطق باسم الوزارة⟩ أن 12 فرقة تعمل هناك.
any | وقال المتحدث باسم قوة "الردع الخاصة" إن 12 شخصا اعتقلوا.
any | قال المتحدث: "اعتقلنا 12 شخصا في المدينة أمس".
any | «اعتقلنا 12 شخصا في المدينة أمس»، قال المتحدث.
any | وأوضح الوزير في مؤتمر صحفي أن 12 مدرسة أغلقت.
any | وأوضحت الوزارة، في بيان نشرته الاثنين، أن 12 مدرسة أغلقت.
any | وكانت تقارير إعلامية قد أوردت أن 1000 جندي سيصلون.
any | حيث أوضحت الصحيفة أنها حصلت على موافقة لنشر 1000 جندي.
any | قال مصدر مطلع لرويترز إن 12 وزيرا سيستقيلون.
any | بلغ عدد القتلى 12 حسب قول الطبيب.
any | بلغ عدد القتلى 12 على لسان الوزير.
any | ولفت التقرير إلى أن 40 في المئة من الآبار جفت.
any | وشدد الوزير على أن 12 مدرسة ستفتح.
any | وحذر برنامج الأغذية العالمي من أن 1.3 مليون شخص جائعون.
any | وأظهرت دراسة للجامعة أن 40 في المئة من الأطفال خارج المدارس.
any | وتقول الأمم المتحدة إن 435 ألف شخص نزحوا.
any | الأمم المتحدة تقول إن 435 ألف شخص نزحوا.
any | وبحسب تقديرات الأمم المتحدة نزح 435 ألف شخص.
any | ووفق إحصاءات رسمية نزح 435 ألف شخص.
any | طبقا للمفوضية غرق 1500 شخص.
any | غرق 1500 شخص، وفق ما أعلنته المفوضية.
any | غرق 1500 شخص، وهو ما أكدته المفوضية.
any | استنادا إلى بيانات الوزارة، ارتفعت الأسعار 27 في المئة.
any | المصدر: وزارة الصحة، 120 حالة.
any | وأحصت المنظمة 14 هجوما.
any | ورصد المركز 14 انتهاكا في المدينة.
any | أكد الناطق باسم الجيش لقناة الحرة مقتل 14 مسلحا.
any | وفي تصريح لوكالة الأنباء قال العميد إن 14 مسلحا قتلوا.
any | قائلا إن 14 مسلحا قتلوا، غادر العميد القاعة.
any | وذكر بيان للجيش أن 14 مسلحا قتلوا.
any | جاء في بيان للجيش أن 14 مسلحا قتلوا.
any | ونشرت الصحيفة أن 14 مسلحا قتلوا.
any | وبيّنت الأرقام أن 14 في المئة من الشباب يعملون.
any | وأشار إلى وصول 25 وفدا إلى روما.
any | يرى خبراء أن 6000 مقاتل في المدينة.
any | ويعتقد محللون أن 6000 مقاتل في المدينة.
any | واعتبر السفير أن حضور 25 وفدا نجاح.
any | وأبلغنا المسؤول أن 12 وزيرا سيستقيلون.
any | وتعهد الاتحاد الأوروبي بتقديم 100 مليون يورو.
any | وهدد الفصيل بإغلاق 12 حقلا.
any | وتوقع الخبير أن تتراجع الأسعار 8 في المئة.
any | نقلت عنه الصحيفة قوله إن 12 ضابطا اعتقلوا.
any | وكتب المبعوث في تغريدة أن 25 وفدا حضروا.
any | وأقرت الوزارة بمقتل 12 مدنيا.
any | ونقل موقع محلي عن شهود عيان أن 3 قذائف سقطت.
any | وروى شهود أن 3 قذائف سقطت.
any | وأعلنت غرفة العمليات تحرير 12 حيا.
any | وخلص التحقيق إلى أن 12 عقدا كانت وهمية.
any | وسجّل المستشفى 12 حالة وفاة.
any | وناشدت البلدية توفير 300 خيمة.
witness reports | ⟦رأينا⟧ 14 دبابة على الطريق.
witness reports | ⟦عددت⟧ 14 دبابة على الطريق.
witness reports | و⟦تحدثنا⟧ إلى 12 نازحا في المخيم.
witness reports | ⟦أحصينا⟧ 14 دبابة على الطريق.
none | صاح السائق «رأينا 14 دبابة على الطريق» وهرب.
none | أعلن التنظيم المدينة ولاية وفيها 300 مقاتل.
none | ستزاد الأعداد بحسب الحاجة إلى 40.
none | ستزاد الأعداد حسب الحاجة إلى 40.
none | وزعت 40 خيمة وفقا للحاجة.
none | سار العمل وفق الخطة وبني 12 بيتا.
none | ليس في المدينة 12 مدرسة فحسب بل 300 معلم.
none | في المدينة 12 مدرسة و300 معلم.
none | أضف 300 غرام من السكر.
none | أضاف الطباخ 300 غرام من السكر.
none | نقل 12 جريحا إلى المستشفى.
none | نقلت السيارات 12 جريحا إلى المستشفى.
none | نشر الجيش 100 جندي في المدينة.
none | تابع 300 متفرج المباراة.
none | التحق 200 طالب بالجامعة.
none | قال كلمته قبل أن يغادر مع 12 مرافقا.
none | كان من بينهم 12 طفلا.
none | زاد عدد السكان 300 شخص.
none | وصل 25 وفدا قبل أن يبدأ المؤتمر.
none | ويذكر أن المدينة تضم 300 ألف ساكن.
none | والجدير بالذكر أن المدينة تضم 300 ألف ساكن.
none | يشار إلى أن المدينة تضم 300 ألف ساكن.
none | سجلت ليبيا 40 درجة في الظل.
none | سجل الفريق 3 أهداف في الشوط الأول.
none | تبعد المدينة 200 كيلومتر عن طرابلس.
none | طالب الجامعة يدفع 300 دينار.
none | بين 12 و15 شخصا قتلوا.
none | كتب 300 صفحة في شهر.
none | كشفت الريح 12 قبرا.
none | أكدت التجارب 3 مرات.
none | لم يعلن الجيش عن مقتل 12 جنديا.
none | قتل 12 شخصا في الحي.
`;

export const FRENCH = `
named says | Le ⟨ministère de la Santé⟩ a ⟦déclaré⟧ que 12 personnes étaient mortes.
named says | ⟦Selon⟧ l'⟨ONU⟩, 435 000 personnes sont déplacées.
described says | ⟦D'après⟧ ⟨des témoins⟩, 12 camions sont passés.
named announces | ⟨Paris⟩ a ⟦annoncé⟧ l'envoi de 200 soldats.
any | Douze personnes sont mortes, a indiqué la préfecture.
any | « Nous avons perdu douze hommes », a déclaré le colonel Salem.
any | Les chiffres du ministère montrent une hausse de 12 %.
any | Le FMI prévoit une croissance de 3,2 %.
any | L'ONU estime que 1 500 personnes se sont noyées.
any | Le porte-parole a ajouté que 12 écoles étaient fermées.
none | Les 40 tentes ont été montées selon les besoins.
none | Tout se passe selon le plan, avec 12 maisons.
none | La ville compte 12 écoles.
`;

import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';

const only = { only: 'unsourced-number' };

describe('unsourced-number flags', () => {
  it.each([
    ['digits', 'The flood displaced ⟦4,500⟧{unsourced-number} residents of Tel Warda.'],
    ['words', 'The army lost ⟦thirty-five⟧{unsourced-number} soldiers at the bridge.'],
    ['money', 'Repairs will cost ⟦$2.5 million⟧{unsourced-number} by spring.'],
    ['percent', 'Prices rose by ⟦12 percent⟧{unsourced-number} in the city.'],
    ['small words for people harmed', '⟦Three⟧{unsourced-number} civilians were killed near the bridge.'],
    ['two in one sentence', 'Of ⟦800⟧{unsourced-number} houses, ⟦300⟧{unsourced-number} fell.'],
    ['Arabic words', 'شرد الفيضان ⟦ألف⟧{unsourced-number} نازح من المدينة.'],
    ['Arabic-Indic digits', 'شرد الفيضان ⟦٤٥٠٠⟧{unsourced-number} نازح من المدينة.'],
    ['Arabic duals of people harmed', 'سقط ⟦قتيلان⟧{unsourced-number} قرب الجسر القديم.'],
    ['Arabic percent', 'ارتفعت الأسعار ⟦12 في المئة⟧{unsourced-number} في المدينة.'],
    ['list items', '- ⟦40⟧{unsourced-number} boats were lost.\n- The mill stands.'],
    [
      'a table whose first column is no counter',
      '| dead | place |\n| - | - |\n| ⟦40⟧{unsourced-number} | Al Jisr |',
    ],
    ['facts behind a command', 'Boil the water: ⟦600⟧{unsourced-number} people are ill.'],
    ['facts in a clause of a command', 'Skip the town, where ⟦600⟧{unsourced-number} cars queue.'],
    ['a noun that looks like a command', 'Water is short in ⟦600⟧{unsourced-number} houses.'],
    ['a statement that ends as a question', 'It has ⟦350⟧{unsourced-number} beds, so where do they sleep?'],
    [
      'what somebody does between speeches',
      '“No,” the mayor said. She owns ⟦40⟧{unsourced-number} cars. “I walk.”',
    ],
    ['what stands outside a condition', 'If it rains, ⟦500⟧{unsourced-number} people sleep in tents.'],
    ['what a share is not told by', 'Its rival holds ⟦38 per cent⟧{unsourced-number} of the market.'],
    ['what nobody expects', 'أُغلقت ⟦38⟧{unsourced-number} مدرسة، فيما يتوقع أن يعود الماء.'],
    ['what depends', 'توزع المواد بحسب توفر الوقود على ⟦1300⟧{unsourced-number} أسرة.'],
    ['what prices tell', 'Prices tell the rest: ⟦€38⟧{unsourced-number} a piece.'],
    ['who wrote letters', 'After the call, ⟦214⟧{unsourced-number} of you wrote.'],
    ['goods on a desk', 'A ledger lay on the desk: ⟦83⟧{unsourced-number} names.'],
    ['a day before', 'The road is cut. ويقف هناك منذ الأحد ⟦500⟧{unsourced-number} مسافر.'],
    ['what rose before', 'توقف الصيادون بعد أن ارتفع السعر إلى ⟦3 دنانير⟧{unsourced-number}.'],
    ['reports that are counted', 'It has ⟦17⟧{unsourced-number} false reports on file since then.'],
    ['millions of a season', 'أنفق النادي هذا الموسم ⟦6 ملايين دينار⟧{unsourced-number}.'],
    ['people taken', 'أوقف أمس ⟦خمسة⟧{unsourced-number} أشخاص عند الجسر.'],
    ['farmers killed', 'A mine killed ⟦three⟧{unsourced-number} farmers on the road.'],
    [
      'cousins drowned',
      '⟦Two⟧{unsourced-number} cousins drowned on that night. ⟦Eight⟧{unsourced-number} smugglers arrested.',
    ],
    [
      'Arabic volunteers hurt',
      'أصيب ⟦أربعة⟧{unsourced-number} متطوعين. قُتل الأسبوع الماضي ⟦ثلاثة⟧{unsourced-number} شبان.',
    ],
    ['a third that is left', 'كانوا كثيرا ولم يبق منهم سوى ⟦الثلث⟧{unsourced-number}.'],
    ['a lone tatweel', 'إذا هطل المطر، غادر ⟦500⟧{unsourced-number} شخص ـ ليلا.'],
    ['what only looks like a condition', 'They speak as if ⟦900⟧{unsourced-number} houses would flood.'],
    ['what stands outside an Arabic one', 'إذا هطل المطر، نام ⟦500⟧{unsourced-number} شخص في الخيام.'],
    ['a short sentence', 'The ⟦40⟧{unsourced-number} died. It rained.'],
    ['goods, which are no ingredients', '- 40 kg of copper\n- ⟦12⟧{unsourced-number} pumps'],
    ['sailors missing', 'The boat sank and ⟦four⟧{unsourced-number} sailors are missing.'],
    ['Arabic sailors missing', 'لا يزال ⟦أربعة⟧{unsourced-number} بحارة مفقودين قبالة الساحل.'],
    ['table cells', '| place | dead |\n| --- | --- |\n| Al Jisr | ⟦40⟧{unsourced-number} |'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('unsourced-number is silent on', () => {
  it.each([
    ['what the reader is told to do', 'Press it through 20 little holes. While it cools, cut 12 figs.'],
    ['who is to do what', 'Next: 1) Jonas to check the 22 countries; 2) Mona to book 4 seats.'],
    ['a condition', 'If more than 500 people come, the hall is full. The pump stops unless 40 litres flow.'],
    ['an Arabic condition', 'إذا زاد العدد على 500 مشارك نُقل الحفل. ولو سقط 40 بيتا لما بقي أحد.'],
    [
      'what follows from what is not so',
      'If the river rose, 900 houses would flood. 30 could be saved if boats came.',
    ],
    ['a condition without an if', 'Should the office send 40,000 more sacks, the wall may hold.'],
    ['what follows from an Arabic one', 'لو جاءت القوارب، لنجا 30 شخصا.'],
    ['times as much', 'A sack costs ten times that across the river, and twenty times the price of bread.'],
    ['ages of people', 'Applicants must be under 30. A ferryman of 57 waited. Adults over 65 sit inside.'],
    ['a rating', 'Verdict: false (2 out of 5 on our scale).'],
    ['graves and the like', 'The man beside me wore 117, and Stone 14 bears no name.'],
    ['steps in a table', '| Grade | Meaning |\n| - | - |\n| 1 | seen |\n| 2 | told |'],
    [
      'who wears what number at half strength',
      'The stove runs at half power. His house has a third, which leaks.',
    ],
    ['another clause that commands', 'Until then, when somebody offers you 1,000, ask who counted.'],
    ['columns of classes', '| Place | Age |\n| - | - |\n| Jisr | 30–34 |\n| Warda | 35–39 |'],
    ['an issue of a paper', 'النص في العدد 1014 من تلك النشرة.'],
    ['an answer of an interview', '**How many beds?**\n\n“We had 400 at the start. Then 12 burned.”'],
    ['an Arabic answer', '**كم سريرا؟**\n\n«كان عندنا 400 سرير. ثم احترق 12 منها».'],
    ['a quotation that is told behind', '> We have 40 beds.\n\nThat is what the doctor wrote on the board.'],
    ['an Arabic one', '> لدينا 40 سريرا.\n\nهذا ما كتبته الطبيبة على اللوح.'],
    ['a report that says within', 'قرأ الأمين تقريرا جاء فيه أن الحراسة كانت 16 عنصرا.'],
    ['a speaker behind so', '«دفعت 600 دينار»، هكذا قال أحدهم.'],
    [
      'a witness far from the verb',
      'We read all of it, twice, and counted 300 strikes. I ran it myself and saw 40 boats.',
    ],
    ['our people as witnesses', 'Our monitors saw 27 trucks. Our own mobile team spoke with 31 women.'],
    ['Arabic witnesses', 'أحصى فريقنا 27 شاحنة. رصد مراسلونا 40 قاربا.'],
    ['units without a plural', 'Turbidity stayed below 5 NTU; it shoots at 11 fps in 4K, at 200 nits.'],
    ['half rations', 'They live on half rations. It multiplies the fee by ten.'],
    ['an Arabic condition with in', 'ينقلون إلى القرية إن توفرت 120 غرفة. نحتاج، إن طال الصقيع، خيمة.'],
    ['a letter that is set off', 'From a letter of a reader in the town:\n\n> You sold 300 copies here.'],
    ['an Arabic letter', 'رسالة من أهالي المحلة:\n\n> نحن 200 أسرة بلا طبيب.'],
    [
      'meetings and beds',
      'The minutes of meeting 26 were adopted. Beds 7 and 12 are empty. The bus is due at ten.',
    ],
    ['weeks of weeks', 'It was shut for 11 of the past 52 weeks. A half-yearly list is drawn up.'],
    [
      'a post that says it',
      '“Thirty armies signed and 12,000 men sail,” says a post that went round in May.',
    ],
    ['figures that are revised', 'The UN office cut its own figure to 4,255 on day six.'],
    [
      'a condition without a subject',
      'Should more than 500 families come, site B opens. Rated 3.5 out of 5.',
    ],
    ['what was read', 'We read 14 outlets and compared 30 lists.'],
    ['pledges to send', 'The relief office has pledged to send 400 tents. We passed 16 houses.'],
    ['decisions', 'Votes: decision 1 carried 9–2.'],
    ['a question', 'How do you get to 150? Did 40 boats leave?'],
    ['speech behind what the speaker does', '“We waited,” the mayor said. She stops. “We lost 40 houses.”'],
    ['a run-in title', '**The hundred.** Nobody knows.\n\n**The 1,000 British.** Nobody knows.'],
    ['the newspaper Le Monde in English', '**Le Monde** mentions 15 French agents.'],
    ['a citation', 'The flood displaced 4,500 residents [@mirsad-2021-03-02-flood].'],
    [
      'a citation behind the stop',
      'The flood displaced 4,500 residents. [@mirsad-2021-03-02-flood] The mill stands.',
    ],
    ['an unknown citation', 'The flood displaced 4,500 residents [@nobody-knows].'],
    ['a footnote with a citation', 'It displaced 4,500 people.[^1]\n\n[^1]: See [@mirsad-2021-03-02-flood].'],
    ['a link', 'It displaced [4,500 people](https://mirsad.example/2021/flood).'],
    ['an attribution before', 'The relief office said 4,500 residents were displaced.'],
    ['an attribution behind', 'Some 4,500 residents were displaced, according to the relief office.'],
    ['the writer as witness', 'We counted 40 trucks on the road.'],
    ['Arabic attribution', 'قال مكتب الإغاثة إن 4500 نازح غادروا المدينة.'],
    ['a day between who and what', 'أعلنت وزارة الصحة الأحد مقتل 119 شخصا.'],
    ['a day between commas', 'أعلنت وزارة الصحة، الأحد، مقتل 121 شخصا.'],
    ['a place between who and what', 'أعلنت وزارة الصحة في الجسر مقتل 120 شخصا.'],
    ['a page of a note', 'It rained [@mirsad-2021-03-02-flood].[^1]\n\n[^1]: Needs Overview, 2016, p. 12.'],
    ['centuries', 'بني الجسر في القرن الـ19، ورمم في القرن 20.'],
    ['Arabic source phrase', 'غادر 4500 نازح المدينة، بحسب مكتب الإغاثة.'],
    ['Arabic citation', 'غادر 4500 نازح المدينة [@mirsad-2021-03-02-flood].'],
    ['dates and years', 'On 2 March 2021 the river rose.'],
    ['Arabic dates', 'ارتفع منسوب النهر في 2 آذار/مارس 2021.'],
    ['times', 'The bridge fell at 14:30.'],
    ['small words', 'There were three reasons for it.'],
    ['Arabic small words', 'ولذلك سبعة أسباب معروفة.'],
    ['ordinals', 'It was the third flood.'],
    ['headings', '# 40 boats lost'],
    ['code', 'Run `sleep 40` and wait.'],
    ['vague numbers', 'Dozens of families left.'],
    [
      'a league table',
      '| # | Club | P | W | D | L | Pts |\n| - | - | - | - | - | - | - |\n| 1 | Harbour | 21 | 13 | 5 | 3 | 44 |',
    ],
    ['ingredients', '- 200 g of flour\n- 1 litre of milk\n- 3 onions\n- 12 eggs'],
    ['what an Arabic reader is told to do', 'اهرسي الكرات بالعصا 100 مرة، ثم أضيفي 12 حبة لوز.'],
    ['an Arabic question', 'هل وصل ألفا جندي إلى المدينة؟'],
    ['Arabic ingredients', '- 1 كوب دقيق\n- 200 غرام سكر\n- 3 بصلات\n- 6 بيضات'],
    [
      'an Arabic league table',
      '| م | الفريق | لعب | فاز | خسر | النقاط |\n| - | - | - | - | - | - |\n| 1 | المرفأ | 21 | 13 | 3 | 44 |',
    ],
    [
      'the dead among those of an attributed sentence',
      'قال مكتب الإغاثة إن 12 شخصا قتلوا. ومن بين القتلى ضابطان.',
    ],
    ['numbers that lead a paragraph', '**1. Stocks.** It rained.\n\n**2) المالية.** هطل المطر.'],
    [
      'what goes on with an attributed sentence',
      'The relief office said 900 people left. Of this, 40 is a guess.',
    ],
    ['units', 'The 7th Brigade held the bridge.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix', () => {
  it.each([
    [
      'goes in before the stop',
      'The flood displaced ▮4,500 residents of Tel Warda.',
      'The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'goes in before an Arabic stop',
      'شرد الفيضان ▮4500 نازح من تل وردة؟',
      'شرد الفيضان 4500 نازح من تل وردة [@mirsad-2021-03-02-flood]؟',
    ],
    [
      'goes in at the end of a line without a stop',
      '- The flood displaced ▮4,500 residents of Tel Warda',
      '- The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood]',
    ],
    [
      'leaves emphasis whole',
      'The flood displaced **▮4,500** residents of *Tel Warda*.',
      'The flood displaced **4,500** residents of *Tel Warda* [@mirsad-2021-03-02-flood].',
    ],
  ])('%s', (_, before, after) => checkFix(before, after, { title: '@' }));
});

describe('its fix cites and says who, where the article names nobody', () => {
  it.each([
    [
      'before the stop',
      'In Tel Warda ▮12 people were killed.',
      'In Tel Warda 12 people were killed, according to rescue workers quoted by Al-Mirsad [@mirsad-2021-03-02-flood].',
    ],
    [
      'before an Arabic stop',
      'قُتل ▮12 شخصا في تل وردة.',
      'قُتل 12 شخصا في تل وردة، بحسب عاملين في الإنقاذ نقلت عنهم المرصاد [@mirsad-2021-03-02-flood].',
    ],
    [
      'the words before the stop, the citation behind it',
      'It rained.[@raid-report-2022]\n\nIn Tel Warda ▮12 people were killed.',
      'It rained.[@raid-report-2022]\n\nIn Tel Warda 12 people were killed, according to rescue workers quoted by Al-Mirsad. [@mirsad-2021-03-02-flood]',
    ],
    [
      'in a footnote',
      'It rained.[^1]\n\nIn Tel Warda ▮12 people were killed.\n\n[^1]: See [@raid-report-2022].',
      'It rained.[^1]\n\nIn Tel Warda 12 people were killed, according to rescue workers quoted by Al-Mirsad.[^2]\n\n[^1]: See [@raid-report-2022].\n\n[^2]: [@mirsad-2021-03-02-flood]\n',
    ],
  ])('%s', (_, before, after) => checkFix(before, after, { title: '@' }));
});

describe('its fix cites as the draft does', () => {
  const flood = 'The flood displaced ▮4,500 residents of Tel Warda.';
  it.each([
    [
      'behind the stop',
      `It rained.[@raid-report-2022]\n\n${flood}`,
      'It rained.[@raid-report-2022]\n\nThe flood displaced 4,500 residents of Tel Warda. [@mirsad-2021-03-02-flood]',
    ],
    [
      'in footnotes by key',
      `It rained.[^1]\n\n${flood}\n\n[^1]: See [@raid-report-2022].`,
      'It rained.[^1]\n\nThe flood displaced 4,500 residents of Tel Warda.[^2]\n\n[^1]: See [@raid-report-2022].\n\n[^2]: [@mirsad-2021-03-02-flood]\n',
    ],
    [
      'in footnotes in words',
      `هطل المطر[^1].\n\nشرد الفيضان ▮4500 من سكان تل وردة.\n\n[^1]: صحيفة، ص 3.\n`,
      'هطل المطر[^1].\n\nشرد الفيضان 4500 من سكان تل وردة[^2].\n\n[^1]: صحيفة، ص 3.\n\n[^2]: الفيضان يهجر الآلاف من تل وردة، <https://mirsad.example/2021/flood>\n',
    ],
    [
      'by links',
      `It [rained](https://weather.example/a).\n\n${flood}`,
      'It [rained](https://weather.example/a).\n\nThe flood displaced 4,500 residents of Tel Warda ([Flood drives thousands from Tel Warda](https://mirsad.example/2021/flood)).',
    ],
  ])('%s', (_, before, after) => checkFix(before, after, { title: '@' }));
});

// Where sentences end: texts of our own, `¦` standing where one does.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences as ar } from '../../server/src/core/language/ar/sentences.ts';
import { sentences as en } from '../../server/src/core/language/en/sentences.ts';
import { sentences as fr } from '../../server/src/core/language/fr/sentences.ts';
import { parseProse } from '../../server/src/core/text/markdown.ts';
import { OBJECT, type PlacedBlock } from '../../server/src/core/text/prose.ts';
import { sentencesOf, sentencesOfBlock } from '../../server/src/core/text/sentences.ts';

const GRAMMARS = [ar, en, fr];

/** `marked` less its marks is cut where they stand. */
function check(marked: string): void {
  const expected = marked.split('¦').map((sentence) => sentence.trim());
  const text = marked.replaceAll('¦', '');
  const found = sentencesOf(text, GRAMMARS).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
}

const table = (cases: readonly string[]): void => {
  for (const marked of cases) it(marked, () => check(marked));
};

describe('stops', () => {
  table([
    'The convoy left.¦ It came back at noon.',
    'غادرت القافلة.¦ وعادت عند الظهر.',
    'Le convoi est parti.¦ Il est revenu à midi.',
    'Who gave the order?¦ Nobody knows.',
    'من أصدر الأمر؟¦ لا أحد يعرف.',
    'Stop!¦ They fired twice.',
    'توقفوا!¦ أطلقوا النار مرتين.',
    'Really?!¦ Yes.',
    'حقا؟!¦ نعم.',
    'One sentence without a stop',
    'جملة بلا نقطة',
    'He left in 2016.¦ 35 people stayed.',
    'غادر عام ٢٠١٦.¦ ٣٥ شخصا بقوا.',
    'It cost $5.¦ €6 is too much.',
    'The two sides met.¦ “We agree,” they said.',
    'التقى الطرفان.¦ «اتفقنا» هذا ما قالوه.',
    'وصلت القافلة .¦ ثم غادرت .',
    'The army retreated.¦ al-Watiya base was lost.',
    'سقطت القاعدة.¦ iPhone صورها.',
    'پایان جنگ۔¦ آغاز صلح۔',
  ]);
});

describe('commas and semicolons end nothing', () => {
  table([
    'First they came, then they left; nobody stayed.',
    'دخلت القوات المدينة، وسيطرت على المطار، ثم انسحبت منه، وعادت إلى الثكنة.',
    'انسحبت القوات؛ لأن الوقود نفد؛ ولم تعد.',
    'The list is long: Sirte, Misrata, Tripoli.',
    'قالت الوزارة: لا نعلم شيئا.',
    'Misrata: five killed.',
    'يسأل السكان: أين الدولة؟',
    'سؤال اليوم:¦ من يحكم سرت؟¦ لا أحد.',
    'حضر محمد، وعلي، وأحمد، وفاطمة.¦ وغاب الباقون.',
  ]);
});

describe('abbreviations', () => {
  table([
    'Dr. Salem and Gen. Haftar met Mr. Kobler.¦ They talked.',
    'Lt. Col. Ahmed spoke to Prof. Ali.',
    'She met St. John and Sen. Graham on Mt. Nafusa.',
    'See No. 5, p. 12, art. 3 and fig. 2.¦ It is clear.',
    'The answer was no.¦ They left.',
    'See Fig. B and vol. XII.¦ The rest is lost.',
    'It came on Jan. 20 and again on Sept. 3.¦ Nobody saw it.',
    'Many towns (e.g. Sirte, i.e. the coast) fell.',
    'Fuel, food, etc. were short.',
    'They lacked fuel, food, etc.¦ Nobody helped.',
    'Akakus Oil Co. and Zallaf Inc. signed.¦ The deal holds.',
    'He works for Zallaf Ltd.¦ The firm is small.',
    'He is Omar Jr. of the council.',
    'Forces of the U.S. Army came from the U.K. base.',
    'They came from the U.S.¦ They left for the U.K.¦ The rest stayed.',
    'He lived in the U.S. for 20 years.',
    'The U.N. Mission spoke.',
    'He holds a Ph.D. from Cairo.',
    'They met at 5 p.m. and left at 6 a.m.¦ Mr. Ali stayed.',
    'At 5 a.m. Colonel Ali left.',
    'The match is Ahly vs. Ittihad.',
    'M. Dupont et Mme. Leroy sont venus.¦ Ils sont repartis.',
    'Il habite au n° 5, cf. p. 12.¦ C’est loin.',
    'Le 3 janv. 2016, ils sont partis.',
    'وصل د. محمد وأ. علي وأ.د. سالم.¦ ثم غادروا.',
    'انظر ص. 15 من التقرير.¦ ثم عد إليه.',
    'العنوان ص.ب. 1234 طرابلس.',
    'نقص الوقود والغذاء إلخ.¦ ولم يصل شيء.',
    'فتحها عمرو بن العاص عام 22 هـ.¦ ثم سقطت.',
    'وفي سنة 100 م. دخلها الرومان.',
    'سادت بين 300 ق.م. و200 ق.م. في المنطقة.',
    'أعلنت بي. بي. سي. الخبر.¦ ثم نفته.',
    'انتهى كل شيء.¦ لم يبق أحد.',
    'ولد سنة 1969م.¦ ونشأ في سرت.',
    'أعلنت أ.ف.ب الخبر.',
    'قال م. خالد إن السد سليم.',
  ]);
});

describe('initials', () => {
  table([
    'John F. Kennedy and J. Smith met.¦ They talked.',
    'It was Mark E. Smith.¦ He left.',
    'My brother and I.¦ Did you see us?',
    'Ask Albert I. Jones.',
    'Photo: Reuters/G. Smith',
    'It did 90 km/h.¦ Planes are faster.',
    'The wall is 5 m.¦ Nobody climbs it.',
    'It was built c. 1950 by M. Dupont.',
    'This is plan B.¦ The first one failed.',
    'التقى أحمد ز. علي بالوفد.',
    'وقال د\u202a.\u202c سالم ذلك.¦ ثم غادر.',
  ]);
});

describe('numbers, addresses and names with stops', () => {
  table([
    'It rose by 3.5 points to 1.026.253.¦ Nobody knows why.',
    'ارتفع ٣.٥ نقطة.¦ لا أحد يعرف السبب.',
    'The price is $100.00 today.',
    'Write to a.b@c.org.¦ They answer.',
    'See https://a.org/x.y/z.html.¦ It is there.',
    'Open J1.txt or main.ts now.',
    'The .ly domain is theirs.',
    'It is version 2.0.1.¦ Use it.',
    'He bought it at Yahoo! in May.',
  ]);
});

describe('ellipses', () => {
  table([
    'He waited... and left.',
    'I never meant that....¦ She left.',
    'They left…¦ The city fell.',
    'The men . . . were gone.',
    'Well . . . I do not know.',
    'انتظر... ثم غادر.',
    'قال إنه… لا يعرف.',
    'They were gone. . . .¦ Nobody asked.',
  ]);
});

describe('quotations', () => {
  table([
    'He said, "We won."¦ She left.',
    'He said, “We won. We are glad.”¦ She left.',
    'قال: «انتصرنا. نحن سعداء».¦ ثم غادر.',
    'قال: «انتصرنا. نحن سعداء.»¦ ثم غادر.',
    '"Why now?" Colonel Salem asked.¦ Nobody answered.',
    '«لماذا الآن؟» سأل العقيد.¦ لم يجب أحد.',
    '"Leave!" he shouted.',
    '“Leave us alone!”, he said.',
    'وأضاف ”الوضع صعب. نحتاج مساعدة“ وفق قوله.',
    'Il a dit : « Nous avons gagné. Merci. »¦ Puis il est parti.',
    'He teaches (he was once an engineer.) at Sirte.',
    'He left.¦ (He came back later.)¦ She stayed.',
    'The town (pop. 5,000 est.) Sirte fell.',
    'قال «انتصرنا. » ¦ثم غادر.',
    'He said "we won . " ¦Then he left.',
    'He said, "We won [...] today." (Reuters, 5 May).¦ She left.',
    'قال «انتصرنا.» (رويترز).¦ ثم غادر.',
    'The 6" gun fired.¦ It missed.',
    'He said "go.¦ They went.',
    'الأمم المتحدة (يونسميل).¦ ثم الاتحاد الأفريقي.',
  ]);
});

describe('enumerations', () => {
  table([
    '1) The first town ¦2) The second town',
    '1. The first town. ¦2. The second town.',
    'a) a rifle ¦b) a gun ¦c) a mortar',
    '(i) one man ¦(ii) two men',
    '• 9. The ninth ¦• 10. The tenth',
    'a. A rifle ¦b. A gun ¦c. A mortar',
    '⁃3. The third ¦⁃4. The fourth',
    '١. سقطت سرت. ¦٢. سقطت مصراتة.',
    'أ) سقطت سرت ¦ب) سقطت مصراتة',
    'They need 1) food and water.',
  ]);
});

describe('lines of plain text', () => {
  table([
    'A short headline\n¦The first line of the text.',
    'One.\n¦Two.',
    'The line is long enough to be one that was broken to fit\nthe window, and goes on here.',
    'عنوان قصير\n¦السطر الأول من النص.',
    'The line is long enough to be one that was broken to fit\n¦\nNo, it was not.',
  ]);
});

describe('hurried writing', () => {
  table([
    'The town fell.¦Nobody knew.',
    'سقطت المدينة.¦ولم يعرف أحد.',
    'هل سقطت؟¦نعم.',
    'He paid 1,000.¦That is a lot.',
    'Use node.js and booking.com here.',
  ]);
});

describe('citations and note marks behind the stop', () => {
  table([
    `He fell.${OBJECT} ¦Then the town fell.`,
    `He fell.${OBJECT}${OBJECT} ¦Then the town fell.`,
    `He fell. ${OBJECT} ¦Then the town fell.`,
    `سقط جندي.${OBJECT} ¦ثم سقطت المدينة.`,
    `سقط جندي. ${OBJECT} ${OBJECT} ¦ثم سقطت المدينة.`,
    `قال: «سقط جندي.» ${OBJECT} ¦ثم سكت.`,
    `He said, “We won.”${OBJECT} ¦She left.`,
    `He fell ${OBJECT}. ¦Then the town fell.`,
    `He fell. ${OBJECT}. ¦Then the town fell.`,
    `He fell.[12][13] ¦Then the town fell.`,
  ]);

  it.each([
    ['A town fell. [@a, p. 3] Then it rained.', ['A town fell. ￼', 'Then it rained.']],
    ['A town fell. @a says so.', ['A town fell.', '￼ says so.']],
    ['A town fell. `x` is code.', ['A town fell.', '￼ is code.']],
    ['سقطت المدينة. [@a] ثم أمطرت.[^1] وانتهى.', ['سقطت المدينة. ￼', 'ثم أمطرت.￼', 'وانتهى.']],
    ['A town fell.^[See @a.] It rained.', ['A town fell.￼', 'It rained.']],
  ])('of a block: %s', (source, expected) => {
    const [{ block }] = parseProse(source).blocks as [PlacedBlock];
    const found = sentencesOfBlock(block, GRAMMARS).map(({ start, end }) =>
      block.prose.text.slice(start, end),
    );
    expect(found).toEqual(expected);
  });
});

describe('sentencesOf', () => {
  it('covers all but white space, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'سقط. ',
      'U.S. ',
      '«',
      '»',
      '"',
      '(',
      ')',
      '… ',
      '?! ',
      '1) ',
      '2) ',
      '\n',
      OBJECT,
      'Word ',
      'كلمة ',
      'low ',
      '٣ ',
      '5. ',
      '. . . ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60, size: 'max' }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of sentencesOf(text, GRAMMARS)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

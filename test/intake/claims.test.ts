import { describe, expect, it } from 'vitest';
import type { ArticleProposal } from '../../server/src/core/intake.ts';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkSpans, proposal } from '../support/intake.ts';

/** The chains of an article in short: «s1 says “نقلت” → al-mirsad relays»; `~`: not said again. */
const chainsOf = ({ article }: ArticleProposal): string[] =>
  (article.claims ?? []).map(({ attribution }) =>
    attribution
      .map(({ kind, actor, source, described, sense, cue, implied, certainty }) => {
        const who = actor ?? source ?? (described ? `${kind} “${Object.values(described)[0]}”` : kind);
        const how = sense ? ` ${sense}${cue ? ` “${cue.text}”` : ''}` : '';
        return `${implied ? '~' : ''}${who}${how}${certainty ? '?' : ''}`;
      })
      .join(' → '),
  );

describe('the chain of a number', () => {
  it.each([
    ['Salma Darwish said that 40 people had drowned.', ['salma-darwish says “said”']],
    ['Forty houses fell in the night. Some 40 people drowned.', ['narrator', 'narrator']],
    [
      'Al-Mirsad quoted a local official as saying that 12 soldiers were missing.',
      ['s1 says “saying” → al-mirsad relays “quoted”'],
    ],
    [
      'More than 40 people drowned, the National Relief Office said, according to Al-Mirsad.',
      ['relief-office says “said” → al-mirsad says “according to”'],
    ],
    ['"We lost 30 men," a commander told Al-Mirsad.', ['s1 says “told” → al-mirsad reports “told”']],
    ['It is said that 40 people drowned.', ['unstated “said” says “said”']],
    ['قالت سلمى درويش إن 40 شخصا غرقوا.', ['salma-darwish says “قالت”']],
    [
      'نُقل 38 تلميذا إلى المستشفى أمس، وقالت سلمى درويش إن 12 منهم غادروه.',
      ['narrator', 'salma-darwish says “قالت”'],
    ],
    ['نقلت صحيفة المرصاد عن مسؤول محلي أن 12 جنديا فقدوا.', ['s1 says “نقلت” → al-mirsad relays “نقلت”']],
    [
      'وذكرت صحيفة المرصاد أن مصادر طبية أكدت أن 12 جنديا فقدوا.',
      ['s1 affirms “أكدت” → al-mirsad reports “ذكرت”'],
    ],
    [
      'قال مكتب الإغاثة الوطني، بحسب صحيفة المرصاد، إن 4500 شخص نزحوا.',
      ['relief-office says “قال” → al-mirsad says “بحسب”'],
    ],
    ['وبحسب تقرير طبي فإن 40 شخصا غرقوا.', ['s1 says “بحسب”']],
    ['هبطت أمس طائرة على متنها ألف جندي.', ['narrator']],
  ])('%s', async (text, chains) => {
    const made = await proposal(`${text} هكذا كان.`);
    expect(chainsOf(made)).toEqual(chains);
    checkSpans(made);
  });

  it('goes on with whoever spoke before, and with those who relayed it', async () => {
    const made = await proposal(
      [
        'نقلت صحيفة المرصاد عن مسؤول محلي أن 12 جنديا فقدوا.',
        'وأضاف المسؤول أن 30 منزلا سقطت.',
        'وقالت سلمى درويش إن 40 شخصا غرقوا.',
        'وأضافت أن 50 آخرين أصيبوا.',
        'وأوضحت الصحيفة أن 60 جنديا وصلوا.',
      ].join('\n'),
    );
    expect(chainsOf(made)).toEqual([
      's1 says “نقلت” → al-mirsad relays “نقلت”',
      's1 adds “أضاف” → ~al-mirsad',
      'salma-darwish says “قالت”',
      'salma-darwish adds “أضافت”',
      '~s1? → al-mirsad explains “أوضحت”',
    ]);
    expect(made.article.sources).toEqual([
      { id: 's1', kind: 'anonymous', described: { ar: 'مسؤول محلي' }, number: 'singular' },
    ]);
  });

  it('describes an unnamed source once, with where it sits and on what condition', async () => {
    const { article } = await proposal(
      'A Qazanian official in Tel Warda, who asked not to be named, said 40 people drowned.\nThe official said 50 others were hurt.',
    );
    expect(article.sources).toEqual([
      {
        id: 's1',
        kind: 'anonymous',
        described: { en: 'A Qazanian official in Tel Warda' },
        number: 'singular',
        country: 'QZ',
        place: 'tel-warda',
        onCondition: 'anonymity',
      },
    ]);
  });
});

describe('a proposed number', () => {
  const quantity = async (text: string) => (await proposal(text)).article.claims?.[0]?.quantity;
  it.each([
    [
      'Salma Darwish said 40 soldiers died.',
      {
        kind: 'exact',
        value: 40,
        unit: 'person',
        what: { en: 'soldiers killed', ar: 'جنود (قتلى)' },
        text: '40',
      },
    ],
    [
      'At least 40 houses fell in the night, she said.',
      { kind: 'bound', value: 40, comparator: 'at-least', unit: 'house' },
    ],
    [
      'She said about 300 families had fled the town.',
      { kind: 'approx', value: 300, comparator: 'about', unit: 'family' },
    ],
    ['She said that 15 to 20 soldiers came to the town.', { kind: 'range', min: 15, max: 20 }],
    [
      'She said that 70 percent of the houses were empty.',
      { kind: 'share', value: 70, unit: '%', what: { en: 'houses', ar: 'منازل' } },
    ],
    ['She said they needed $1.2 million for the town.', { kind: 'exact', value: 1_200_000, currency: 'USD' }],
    ['She said dozens of soldiers came to the town.', { kind: 'vague' }],
    [
      'وقالت إن كل فريق لا يتجاوز عدده 15 في المدينة.',
      {
        kind: 'bound',
        value: 15,
        comparator: 'at-most',
        unit: 'person',
        per: 'team',
        what: { ar: 'أفراد كل فريق', en: 'members of each team' },
      },
    ],
    [
      'وقالت إن ألف جندي قازاني وصلوا إلى المدينة أمس.',
      {
        kind: 'exact',
        value: 1000,
        unit: 'person',
        what: { ar: 'جندي قازاني', en: 'Qazanian soldiers' },
        text: 'ألف',
      },
    ],
  ])('%s', async (text, wanted) => expect(await quantity(text)).toMatchObject(wanted));

  it('is paraphrased by what it is, not in the article’s words', async () => {
    const { article } = await proposal(
      'The National Relief Office said that more than 4,500 residents had to leave Tel Warda.',
    );
    expect(article.claims).toEqual([
      {
        id: 'c01',
        kind: 'quantity',
        paraphrase: {
          en: 'more than 4,500 residents, Tel Warda (unreviewed)',
          ar: 'أكثر من 4,500 سكان، تل وردة (غير مراجع)',
        },
        quantity: expect.objectContaining({
          value: 4500,
          comparator: 'more-than',
          what: { en: 'residents', ar: 'سكان' },
        }),
        places: ['tel-warda'],
        attribution: [expect.objectContaining({ kind: 'official', actor: 'relief-office' })],
        evidence: [{ start: 0, end: 86 }],
        provenance: { method: 'model', tool: 'isnad add', at: '2024-03-05' },
      },
    ]);
  });

  it('says what it counts where the text does, and asks where not', async () => {
    const { problems, article } = await proposal(
      'The whole of the damage came to $3 million in the end, they said.',
    );
    expect(article.claims?.[0]?.paraphrase.en).toBe(
      '3,000,000 USD; what is counted is to be filled in (unreviewed)',
    );
    expect(problems.map(({ message }) => message)).toContain('What c01 counts has to be filled in');
  });

  it('names no currency where several are called so, and asks', async () => {
    const { problems, article } = await proposal(
      'The damage came to 3 million dinars in the end, they said.',
    );
    expect(article.claims?.[0]?.quantity).toMatchObject({ value: 3_000_000, unit: 'dinar' });
    expect(article.claims?.[0]?.quantity?.currency).toBeUndefined();
    expect(problems.map(({ message }) => message)).toContain(
      'Whose dinar c01 is in has to be filled in: its `currency` in three letters',
    );
  });

  it('is the length of a long list of countries', async () => {
    const countries = ['Anland', 'Berland', 'Corland', 'Dorland', 'Erland'];
    const record = (name: string, type: string) => ({
      id: name.toLowerCase(),
      type,
      names: [{ text: name, lang: 'en' }],
    });
    const actors = [...countries.map((name) => record(name, 'country')), record('Aidbody', 'igo')];
    const corpus = loadCorpus([
      {
        name: 'x',
        root: 'x',
        files: [
          { path: 'corpus.json', text: '{"corpus":1,"id":"x"}' },
          { path: 'actors/x.actors.json', text: JSON.stringify({ actors }) },
        ],
      },
    ]);
    const made = async (names: string) =>
      (await proposal(`The talks were attended by ${names} in the old town hall.`, {}, corpus)).article
        .claims;
    expect(await made('Anland, Berland, Aidbody, Corland, Dorland and Erland')).toMatchObject([
      {
        paraphrase: { en: '5 countries named (6 names in all) (unreviewed)' },
        quantity: { kind: 'count-of-list', value: 5, unit: 'country', derived: true },
        subjects: ['anland', 'berland', 'aidbody', 'corland', 'dorland', 'erland'],
      },
    ]);
    expect(await made('Anland, Berland, Corland and Dorland')).toBeUndefined();
  });

  it('is none for a date, a time, an age or a small word', async () => {
    const { article } = await proposal(
      'On 5 May 2016 at 10:30 the mayor, 54, gave two reasons for it in the town hall.',
    );
    expect(article.claims).toBeUndefined();
  });
});

describe('a quotation', () => {
  it('is a statement of whoever is quoted', async () => {
    const made = await proposal(
      'Salma Darwish said: "Nobody told us that the wall was not finished."\nThe rain went on.',
    );
    expect(made.article.claims).toEqual([
      {
        id: 'c01',
        kind: 'statement',
        paraphrase: {
          en: 'Words of Salma Darwish, quoted (unreviewed)',
          ar: 'كلام مقتبس: سلمى درويش (غير مراجع)',
        },
        attribution: [expect.objectContaining({ actor: 'salma-darwish', direct: true })],
        evidence: [expect.anything()],
        quote: { text: 'Nobody told us that the wall was not finished.', start: 21, end: 67 },
        provenance: expect.objectContaining({ method: 'model' }),
      },
    ]);
    checkSpans(made);
  });
  it.each([
    ['The so-called “river army” went home on Sunday, when the rain was over.'],
    ['وصلت صحيفة "المرصاد" إلى كل بيت في البلدة قبل أن يبدأ المطر بساعات.'],
    ['He read “The River” and “The Sea” on the roof, while the water rose in the street.'],
  ])('is no name: %s', async (text) => expect((await proposal(text)).article.claims).toBeUndefined());
  it('that is long is kept as a place, not as words', async () => {
    const speech = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const { article } = await proposal(`Salma Darwish said: "${speech}."\nThe rain went on and on.`);
    expect(article.claims?.[0]?.quote).toBeUndefined();
    expect(article.claims?.[0]?.evidence).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { checkHover, serviceFor } from '../support/check.ts';
import { evidenceCorpus } from '../support/evidence-corpus.ts';
import { parseFixture } from '../support/fixture.ts';

describe('the card of a place', () => {
  it('says what it is, where it lies and what the corpus says, newest first, with chains', () =>
    checkHover('The bridge at ⟦Tel ▮Warda⟧ fell.', [
      'Tel Warda',
      'تل وردة',
      'city',
      'in Qazania',
      'The flood displaced 4,500',
      '2021-03-01',
      'Salma Darwish (National Relief Office) → Al-Mirsad',
      'Twelve people drowned',
      'unnamed: rescue workers',
      '→ Al-Mirsad',
    ])); // prettier-ignore
  it('is Arabic in an Arabic sentence', () =>
    checkHover('سقط الجسر في ⟦تل ور▮دة⟧ أمس.', [
      'تل وردة',
      'Tel Warda',
      'مدينة',
      'في قازانيا',
      'شرد الفيضان 4500',
    ]));
  it('spans the particle too', () => checkHover('سقط الجسر ⟦ل▮تل وردة⟧ أمس.', ['تل وردة']));
  it('says so when the corpus says nothing', () =>
    checkHover('They went to ⟦Qaz▮ania⟧.', ['Qazania', 'nothing about it']));
});

describe('the card of an actor', () => {
  it('has role, place and affiliation', () =>
    checkHover('Then ⟦Salma Dar▮wish⟧ spoke.', [
      'Salma Darwish',
      'سلمى درويش',
      'person',
      'Director, National Relief Office',
      'since 2019',
      'Head of the relief office',
    ]));
  it('opens on a surname behind the full name', () =>
    checkHover('Salma Darwish spoke. Then ⟦Dar▮wish⟧ left.', ['Salma Darwish']));
});

describe('the card of the name that a misspelt one means', () => {
  it('says how it is spelt', () =>
    checkHover('Then ⟦Salma Dar▮wosh⟧ spoke.', [
      'Spelt here “Salma Darwosh”; known as “Salma Darwish”',
      'سلمى درويش',
      'person',
      'Director, National Relief Office',
    ]));
  it('is Arabic in an Arabic sentence', () =>
    checkHover('ثم تحدثت ⟦سلمى در▮ويص⟧ أمس.', [
      'مكتوب هنا «سلمى درويص»، والمعروف «سلمى درويش»',
      'Salma Darwish',
      'شخص',
    ]));
});

describe('the card of a number', () => {
  it('lists the claims that give it, with reasons', () =>
    checkHover('The flood displaced ⟦4,▮500⟧ residents of Tel Warda.', [
      '4,500',
      'The flood displaced 4,500 residents',
      'same value, same thing counted, Tel Warda',
    ]));
  it('shows what else is told of the same thing, with its chain', () => {
    const other = { corpus: evidenceCorpus };
    checkHover(
      'The flood displaced ⟦9▮00⟧ residents of Tel Warda [@mirsad-2021-03-02-flood].',
      ['900', 'No claim', 'Another number for the same thing', 'displaced 4,500 residents', 'Salma Darwish'],
      other,
    );
    checkHover(
      'شرد الفيضان ⟦45▮00⟧ من سكان تل وردة [@mirsad-2021-03-02-flood].',
      ['4,500', 'القيمة نفسها', 'عدد آخر للشيء نفسه', '7000'],
      other,
    );
  });
  it('says what is only planned', () =>
    checkHover('The River Brigade sends ⟦2▮50⟧ soldiers to Tel Warda.', ['250', '2021-03, planned'], {
      corpus: evidenceCorpus,
    }));
  it('says what speaks against a claim', () =>
    checkHover('In 1999 a flood displaced ⟦45▮00⟧ residents of Tel Warda.', [
      'same value',
      'but another time',
    ]));
  it('says so where there is none', () =>
    checkHover('They lost ⟦7▮7⟧ boats.', ['77', 'No claim in the corpus gives this number']));
  it('is Arabic in an Arabic sentence', () =>
    checkHover('غادر ⟦45▮00⟧ نازح تل وردة.', ['4,500', 'شرد الفيضان', 'القيمة نفسها']));
});

describe('the card of a citation', () => {
  it('has headline, outlet, date, language and sourcing', () =>
    checkHover('It rained [@⟦mirsad-2021-▮03-02-flood⟧].', [
      'Flood drives thousands',
      'Al-Mirsad',
      '2021-03-02',
      'Arabic',
      '2 claims',
      'Salma Darwish (1)',
      'rescue workers (1)',
    ]));
  it('says that a key is unknown', () =>
    checkHover('It rained [@⟦no▮body⟧].', ['@nobody', 'No article in the corpus']));
  it('shows a description where there is no headline', () =>
    checkHover('هطل المطر [@⟦raid▮-report-2022⟧].', [
      '[تقرير عن الغارة]',
      'الناشر غير معروف',
      '2022 (مستنتج)',
      'الإنجليزية',
    ]));
});

describe('there is no card', () => {
  it.each([
    ['on ordinary words', 'The br▮idge fell.'],
    ['in code', 'The `Tel W▮arda` bridge.'],
    ['between paragraphs', 'One.\n▮\nTwo.'],
    ['on a year', 'It rained in 20▮16.'],
    ['on a time of day', 'لم يصل أحد قبل العص▮ر.'],
    ['on a number that names', 'Resolution 22▮59 stands.'],
  ])('%s', (_, marked) => checkHover(marked, []));
  it('where the setting says so', () =>
    checkHover('The bridge at Tel ▮Warda fell.', [], { settings: { hover: false } }));
});

describe('cards are safe to show', () => {
  const service = serviceFor();
  const markdown = (text: string, offset: number, html: boolean) =>
    service.hover(service.read(text), offset, { html })?.markdown ?? '';
  it('isolates every line in its direction, and sets Arabic to the right where it can', () => {
    const arabic = markdown('سقط الجسر في تل وردة أمس.', 15, true);
    expect(arabic).toMatch(/^<div align="right">\n\n\u2067/);
    for (const line of arabic.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('<'))) {
      expect(line).toMatch(/^\u2067.*\u2069\s*$/);
    }
  });
  it('has at most twelve lines', () => {
    expect(markdown('The bridge at Tel Warda fell.', 16, false).split('\n').length).toBeLessThanOrEqual(12);
  });
});

describe('a hint, which VS Code tells on its first two letters only', () => {
  it.each([
    ['⟦Doz▮ens⟧ of families left Tel Warda.', ['vague\\-number', '\n\n---\n\n', 'vague number']],
    ['غادرت ⟦عشر▮ات⟧ العائلات تل وردة.', ['align="right"', 'vague\\-number', '\n\n---\n\n', 'عدد مبهم']],
    ['It rained. ⟦<!-- isn▮ad-disable-line -->⟧', ['unused\\-silence']],
  ])('stands in the card: %s', (marked, parts) => {
    const { text, cursor = 0, spans } = parseFixture(marked);
    const service = serviceFor();
    const draft = service.read(text);
    const findings = service.findings(draft);
    const card = service.hover(draft, cursor, { html: true, findings });
    expect(card?.span).toEqual({ start: spans[0]!.start, end: spans[0]!.end });
    let from = 0;
    for (const part of parts) {
      from = card!.markdown.indexOf(part, from);
      expect(from, part).toBeGreaterThanOrEqual(0);
    }
    const told = service.hover(draft, spans[0]!.start + 1, { html: true, findings });
    expect(told?.markdown ?? '').not.toMatch(/\\-(?:number|silence)/);
  });
});

it('emphasis holds beside full stops and the signs that isolate a line', () => {
  const service = serviceFor();
  const { markdown } = service.hover(service.read('It lost 77 boats.'), 8, { html: false })!;
  expect(markdown).toMatch(/\*\u2060[^*]+\.\u2060\*/);
});

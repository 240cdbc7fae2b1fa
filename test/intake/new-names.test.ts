import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkSpans, proposal } from '../support/intake.ts';

const FILLER = 'It rained all day and the water did not fall.';

/** The new records of a text in short: «person Omar Saleh». */
const proposedIn = async (text: string) => {
  const made = await proposal(`${text}\n${FILLER}`);
  checkSpans(made);
  return [...made.actors, ...made.places].map(({ type, names }) => `${type} ${names[0]!.text}`);
};

describe('a name that the corpus does not have', () => {
  it.each([
    ['Health Minister Omar Saleh said the wall had held.', ['person Omar Saleh']],
    ['Then Nadia Brent, a spokeswoman for the council, left.', ['person Nadia Brent']],
    ['They drove to the town of Shwayrif in the night.', ['town Shwayrif']],
    ['The Upper Valley Brigade came to the bridge.', ['armed-group Upper Valley Brigade']],
    ['وصل الدكتور سليم الخازندار إلى المكان.', ['person سليم الخازندار']],
    ['وقالت نجوى الطوخي، المتحدثة باسم المجلس، إن الجدار صمد.', ['person نجوى الطوخي']],
    ['ونقل موقع "صدى الوادي" الخبر إلى قرائه.', ['media صدى الوادي']],
    ['وذكرت صحيفة TTN أن الجدار صمد.', ['media TTN']],
    ['وصلوا إلى بلدة الشويرف عند الفجر.', ['town الشويرف']],
    ['وصلوا إلى قرية دير قاسون عند الفجر.', ['village دير قاسون']],
    ['DERNA, Libya (Reuters) - The wall held.', ['city Derna']],
    ['طرابلس (د ب أ) - صمد الجدار أمس.', ['city طرابلس']],
    ['GABSA, Libya — The wall held.', ['city Gabsa']],
    ['قابسة - صمد الجدار أمس.', ['city قابسة']],
    ['هبطت الطائرة في مطار قرقاشة أمس.', ['facility مطار قرقاشة']],
  ])('is proposed where a word vouches for it: %s', async (text, names) =>
    expect(await proposedIn(text)).toEqual(names),
  );

  it.each([
    ['Salma Darwish came to Tel Warda.'],
    ['The Old Market was closed. Many People came anyway.'],
    ['They came from a small town of fishermen.'],
    ['وصل الوزير إلى المكان بعد ساعات طويلة.'],
    ['وهي مدينة ساحلية تطل على البحر.'],
    ['قال رئيس مجلس الإدارة إن الجدار صمد.'],
    ['وقالت وزارة الصحة العامة إن الجدار صمد.'],
    ['وأوضح الرئيس مواقفه من الجدار.'],
    ['The wall held (Reuters) - nobody was hurt.'],
    ['The wall - it was old - held.'],
    ['ثالثا - صمد الجدار أمس.'],
    ['After the protest in Chatt Warda, their lawyer said, six people left.'],
    ['رويترز (درنة) - صمد الجدار أمس.'],
  ])('is none where nothing does: %s', async (text) => expect(await proposedIn(text)).toEqual([]));

  it.each([
    ['وصل الدكتور سليم الخازندار إلى المكان.', 'سليم الخازندار', 'salim-alkhazindar', 'Salim Alkhazindar'],
    ['وصلوا إلى بلدة درنة عند الفجر.', 'درنة', 'derna', 'Derna'],
  ])('may be one that it has in the other script, and that is told: %s', async (text, name, id, known) => {
    const record = (one: string, type: string) => ({
      id: one.toLowerCase().replace(' ', '-'),
      type,
      names: [{ text: one, lang: 'en' }],
    });
    const corpus = loadCorpus([
      {
        name: 'own',
        root: 'own',
        files: [
          { path: 'corpus.json', text: '{"corpus":1}' },
          {
            path: 'actors/a.actors.json',
            text: JSON.stringify({ actors: [record('Salim Alkhazindar', 'person')] }),
          },
          { path: 'places/p.places.json', text: JSON.stringify({ places: [record('Derna', 'city')] }) },
        ],
      },
    ]);
    const made = await proposal(`${text}\n${FILLER}`, {}, corpus);
    const [proposed] = [...made.actors, ...made.places];
    expect(proposed?.note).toContain(`May be ${id} (${known}). Proposed`);
    expect(made.problems.map(({ message }) => message)).toContain(
      `${name} may be ${id} (${known}): then add the name there and discard ${proposed?.id}`,
    );
  });

  it('is told, not proposed, where nothing says what it is', async () => {
    const { unknownNames, actors } = await proposal(`They met Nadia Brent there.\n${FILLER}`);
    expect(actors).toEqual([]);
    expect(unknownNames).toEqual([
      { text: 'Nadia Brent', span: { start: 9, end: 20 }, around: 'They met Nadia Brent there.' },
    ]);
  });

  it('is one record however often it stands there, and the source of what it says', async () => {
    const { actors, article } = await proposal(
      `Health Minister Omar Saleh said 40 soldiers died.\nThe wall held.\nMinister Omar Saleh said 50 soldiers came.`,
    );
    expect(actors).toEqual([
      {
        id: 'omar-saleh',
        type: 'person',
        names: [{ text: 'Omar Saleh', lang: 'en', preferred: true }],
        certainty: 'unresolved',
        note: 'Proposed, from: Health Minister Omar Saleh said 40 soldiers died.',
        provenance: { method: 'model', tool: 'isnad add', at: '2024-03-05' },
      },
    ]);
    expect(article.claims?.map(({ attribution }) => attribution[0]?.actor)).toEqual([
      'omar-saleh',
      'omar-saleh',
    ]);
  });

  it('gets an id that is free', async () => {
    const taken = { id: 'omar-saleh', type: 'place', names: [{ text: 'Saleh Street', lang: 'en' }] };
    const corpus = loadCorpus([
      {
        name: 'x',
        root: 'x',
        files: [
          { path: 'corpus.json', text: '{"corpus":1,"id":"x"}' },
          { path: 'places/x.places.json', text: JSON.stringify({ places: [{ ...taken, type: 'other' }] }) },
        ],
      },
    ]);
    const { actors } = await proposal(
      'Health Minister Omar Saleh said the wall had held all night.',
      {},
      corpus,
    );
    expect(actors.map(({ id }) => id)).toEqual(['omar-saleh-2']);
  });
});

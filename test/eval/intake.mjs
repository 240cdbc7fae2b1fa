// How much of two real articles, annotated by hand, `isnad add` finds by itself: what they are, whom and where they name,
// their numbers, and through whom each claim came. The texts and annotations are never part of the repository; they are
// looked for in the folder that ISNAD_GOLD names (seeds/ and gold/), else in ../shared. New names are measured on a set of
// news besides. `npm run eval` writes the figures into docs/accuracy.md; run alone, this does too and prints what is missed.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus, proposeArticle } from '../../dist/eval.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Forms that a reader of names is to find; the others describe somebody, or refer back. */
const NAME_FORMS = new Set([
  'name',
  'short',
  'surname',
  'acronym',
  'demonym',
  'metonym',
  'descriptor+acronym',
  'leader-form',
  'initial+surname',
]);

/** The shipped corpus without its articles; with no names, all names are new. */
function shippedNames(withNames) {
  const data = join(root, 'data');
  const files = (withNames ? ['actors', 'places'] : []).flatMap((folder) =>
    readdirSync(join(data, folder)).map((file) => `${folder}/${file}`),
  );
  const read = (path) => ({ path, text: readFileSync(join(data, path), 'utf8') });
  return loadCorpus([{ name: 'shipped', root: 'shipped', files: ['corpus.json', ...files].map(read) }]);
}

class Score {
  right = 0;
  given = 0;
  wanted = 0;
  misses = [];
  extras = [];
  count(given, wanted, isSame, show = String) {
    const left = [...wanted];
    for (const one of given) {
      const at = left.findIndex((other) => isSame(one, other));
      if (at < 0) this.extras.push(show(one));
      else left.splice(at, 1);
    }
    this.misses.push(...left.map(show));
    this.right += wanted.length - left.length;
    this.given += given.length;
    this.wanted += wanted.length;
  }
  get cells() {
    const per = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}`);
    return [
      `${per(this.right, this.given)} (${this.right}/${this.given})`,
      `${per(this.right, this.wanted)} (${this.right}/${this.wanted})`,
    ];
  }
}

/** The facts of an article's head as strings, those that are not known left out. */
const headFacts = ({
  headline,
  publisher,
  published,
  url,
  language,
  bylines = [],
  credits = [],
  boilerplate = [],
}) =>
  [
    headline && `headline ${headline.ar}`,
    publisher?.actor && `publisher ${publisher.actor}`,
    published?.value && `published ${published.value}`,
    url && `url ${url}`,
    `language ${language}`,
    ...bylines.map(({ text, role }) => `byline ${text} ${role}`),
    ...credits.map(({ text, role, actor }) => `credit ${text} ${role} ${actor}`),
    ...boilerplate.map(({ start, end }) => `boilerplate ${start}-${end}`),
  ].filter(Boolean);

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The identity of each link; sources without names by the words that they share with those of the gold. */
function linkNames(links, sources, goldSources) {
  const wordsOf = ({ described }) =>
    new Set((described.ar ?? '').split(/[\s،]+/).map((word) => word.replace(/^ال/, '')));
  const goldOf = (id) => {
    const own = wordsOf(sources.find((source) => source.id === id));
    const shared = (gold) => [...wordsOf(gold)].filter((word) => own.has(word)).length;
    const best = [...goldSources].sort((a, b) => shared(b) - shared(a))[0];
    return best && shared(best) > 0 ? best.id : `${id}?`;
  };
  return links.map(
    ({ kind, actor, source }) =>
      actor ?? (source ? (goldSources === sources ? source : goldOf(source)) : kind),
  );
}

export async function measureIntake(folder = resolve(root, process.env.ISNAD_GOLD ?? '../shared')) {
  const gold = (name) => JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8'));
  if (!existsSync(join(folder, 'gold', 'articles.json'))) return undefined;
  const [articles, goldMentions, goldClaims] = ['articles', 'mentions', 'claims'].map(gold);
  const scores = Object.fromEntries(
    ['head', 'names', 'written', 'all', 'values', 'chains', 'links', 'cues', 'entities', 'new'].map((key) => [
      key,
      new Score(),
    ]),
  );
  const corpus = shippedNames(true);
  for (const article of articles) {
    const text = readFileSync(join(folder, 'seeds', article.seed), 'utf8');
    const input = { text, retrieved: '2026-11-22' };
    const proposal = await proposeArticle(corpus, input);
    const of = (list) => list.filter((one) => one.article === article.id);
    scores.head.count(headFacts(proposal.article), headFacts(article), (a, b) => a === b);
    measureNames(scores.names, proposal, of(goldMentions));
    measureQuantities(scores, proposal, of(goldClaims));
    measureChains(scores, proposal, of(goldClaims), article);
    const blank = await proposeArticle(shippedNames(false), input);
    measureNew(scores.new, blank, of(goldMentions));
  }
  return scores;
}

function measureNames(score, { mentions, body }, gold) {
  const inArticle = gold.filter((one) => ['actor', 'place'].includes(one.class) && !one.boilerplate);
  const wanted = inArticle.filter(({ form, nested }) => NAME_FORMS.has(form) && !nested);
  const optional = inArticle.filter((one) => !wanted.includes(one));
  const same = (row, one) => row[0] === one.start && row[1] === one.end && row[3] === one.ref;
  // A description or a name within another that is found is right, but not asked for.
  const given = mentions.filter(
    (row) => !optional.some((one) => same(row, one)) || wanted.some((one) => same(row, one)),
  );
  score.count(given, wanted, same, (one) =>
    Array.isArray(one)
      ? `${body.slice(one[0], one[1])} = ${one[3]}`
      : `${one.surface} = ${one.ref} (${one.form})`,
  );
}

const measureOf = ({ value, min, max, kind }) =>
  (value ?? (min === undefined ? kind : `${min}–${max}`)).toString();

function measureQuantities(scores, { article }, gold) {
  const ours = (article.claims ?? []).filter(({ quantity }) => quantity);
  const wanted = gold.filter(({ quantity }) => quantity);
  const isWritten = ({ quantity }) =>
    !quantity.derived &&
    quantity.value + (quantity.min ?? 0) !== 0 &&
    (quantity.value ?? quantity.min) !== undefined;
  const same = (one, other) =>
    measureOf(one.quantity) === measureOf(other.quantity) &&
    other.evidence.some((span) => one.evidence.some((own) => overlap(own, span) > 0));
  const show = ({ id, quantity }) => `${id} ${measureOf(quantity)} ${quantity.kind}`;
  scores.written.count(
    ours.filter(({ quantity }) => !quantity.derived),
    wanted.filter(isWritten),
    same,
    show,
  );
  scores.all.count(ours, wanted, same, show);
  for (const one of ours) {
    const other = wanted.find((claim) => same(one, claim));
    if (!other) continue;
    const facts = ({ kind, unit, per }) => [`kind ${kind}`, `unit ${unit}`, ...(per ? [`per ${per}`] : [])];
    scores.values.count(
      facts(one.quantity),
      facts(other.quantity),
      (a, b) => a === b,
      (fact) => `${one.id} ${fact}`,
    );
    const entities = (claim) => [
      ...new Set([...(claim.subjects ?? []), ...(claim.objects ?? []), ...(claim.places ?? [])]),
    ];
    scores.entities.count(
      entities(one),
      entities(other),
      (a, b) => a === b,
      (id) => `${one.id} ${id}`,
    );
  }
}

/** Every claim of the gold, whatever it says: by our claim of the same number, else by the sentence that it stands in. */
function measureChains(scores, { article, chains }, gold, goldArticle) {
  for (const claim of gold) {
    const [evidence] = claim.evidence;
    const own = (article.claims ?? []).find(
      ({ quantity, evidence: [span] }) =>
        quantity &&
        claim.quantity &&
        measureOf(quantity) === measureOf(claim.quantity) &&
        overlap(span, evidence) > 0,
    );
    const sentence = [...chains].sort((a, b) => overlap(b.span, evidence) - overlap(a.span, evidence))[0];
    const links =
      own?.attribution ??
      (sentence && overlap(sentence.span, evidence) > 0 ? sentence.links : [{ kind: 'narrator' }]);
    const ours = linkNames(links, article.sources ?? [], goldArticle.sources);
    const theirs = linkNames(claim.attribution, goldArticle.sources, goldArticle.sources);
    const at = claim.id.split('#')[1];
    const show = (names) => `${goldArticle.id.slice(0, 8)}#${at} ${names.join(' → ')}`;
    scores.chains.count([ours], [theirs], (a, b) => a.join() === b.join(), show);
    scores.links.count(
      ours,
      theirs,
      (a, b) => a === b,
      (name) => `${at} ${name}`,
    );
    const cues = (list) => list.filter(({ cue }) => cue).map(({ cue, sense }) => ({ ...cue, sense }));
    scores.cues.count(
      cues(links),
      cues(claim.attribution),
      (a, b) => overlap(a, b) > 0 && a.sense === b.sense,
      ({ text, sense }) => `${at} ${text} ${sense}`,
    );
  }
}

/** With a corpus that knows nobody: the records that are proposed, against the names that the gold has. */
function measureNew(score, { unknownNames }, gold) {
  const named = gold.filter(
    (one) =>
      ['actor', 'place'].includes(one.class) &&
      !one.boilerplate &&
      NAME_FORMS.has(one.form) &&
      one.form !== 'demonym',
  );
  const wanted = [...new Set(named.map(({ ref }) => ref))];
  const given = unknownNames
    .filter(({ ref }) => ref)
    .map(({ text, span, ref }) => ({
      text,
      ref: named.find((one) => overlap(one, span) > 0 && ref.kind === one.class)?.ref,
    }));
  score.count(
    given,
    wanted,
    (one, ref) => one.ref === ref,
    (one) => one.text ?? one,
  );
}

const ROWS = [
  ['head', 'Metadata: headline, outlet, date, address, language, bylines, credits, navigation'],
  ['names', 'Names of known actors and places: span and record'],
  ['written', 'Numbers that the text gives as one: value'],
  ['all', 'Numbers of all kinds, counted lists and “several” included: value'],
  ['values', 'Kind, unit and “per” of the numbers found'],
  ['entities', 'Actors and places of the claims with these numbers'],
  ['chains', 'Chains of claims of all kinds, every link in its place'],
  ['links', 'Links of these chains: who'],
  ['cues', 'Cues of the links: place and sense'],
  ['new', 'Records proposed where the corpus knows no names'],
];

/** Sentences of the news set that make one article. */
const AN_ARTICLE = 20;

/**
 * New records proposed in Arabic news (ANERcorp) where the corpus knows nobody: how many there are, how many of them stand
 * for a name of the set, and how many have its very span. The set is looked for in `sets`.
 */
export async function measureNewNames(sets, half) {
  const file = join(sets, 'ner-ar-anercorp', `${half}.jsonl`);
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const corpus = shippedNames(false);
  const found = { proposed: 0, named: 0, exact: 0 };
  for (let i = 0; i < rows.length; i += AN_ARTICLE) {
    let text = '';
    const names = [];
    for (const { text: line, entities } of rows.slice(i, i + AN_ARTICLE)) {
      names.push(
        ...entities.map(({ start, end }) => ({ start: start + text.length, end: end + text.length })),
      );
      text += `${line.replaceAll('\n', ' ')}\n`;
    }
    const { unknownNames = [] } = await proposeArticle(corpus, {
      text,
      format: 'text',
      retrieved: '2026-11-22',
    });
    for (const { span, ref } of unknownNames) {
      if (!ref) continue;
      found.proposed++;
      if (names.some((name) => overlap(name, span) > 0)) found.named++;
      if (names.some(({ start, end }) => start === span.start && end === span.end)) found.exact++;
    }
  }
  return found;
}

/** The figures as tables of the page. */
export function intakeTables(scores, newNames) {
  const lines = [
    '| measured on two annotated articles | precision | recall |',
    '| --- | --- | --- |',
    ...ROWS.map(([key, title]) => `| ${[title, ...scores[key].cells].join(' | ')} |`),
  ];
  if (!newNames) return lines.join('\n');
  const { proposed, named, exact } = newNames;
  const share = (part) => `${Math.round((100 * part) / proposed)} (${part}/${proposed})`;
  return [
    ...lines,
    '',
    '| new records proposed in Arabic news (ANERcorp) | |',
    '| --- | --- |',
    `| stand for a name of the set | ${share(named)} |`,
    `| have its exact span | ${share(exact)} |`,
  ].join('\n');
}

const MARKS = /(?<=<!-- intake: written by npm run eval -->)|(?=<!-- end of intake -->)/;

/** Measures, and writes the figures into the page; gives the scores, nothing where there is nothing to measure on. */
export async function writeIntake(page, sets, half) {
  const scores = await measureIntake();
  if (!scores) return undefined;
  const [before, , after] = readFileSync(page, 'utf8').split(MARKS);
  const tables = intakeTables(scores, await measureNewNames(sets, half));
  console.log(tables);
  writeFileSync(page, `${before}\n\n${tables}\n\n${after}`);
  return scores;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sets = resolve(root, process.env.ISNAD_EVAL ?? '../shared/eval');
  const scores = await writeIntake(join(root, 'docs', 'accuracy.md'), sets, 'dev');
  if (!scores) console.error('There are no annotated articles: set ISNAD_GOLD to their folder.');
  for (const [key] of scores ? ROWS : []) {
    const { misses, extras } = scores[key];
    console.log(`\n${key}\n  missed: ${misses.join(' | ')}\n  too much: ${extras.join(' | ')}`);
  }
}

// Measures evidence: over cited encyclopaedia paragraphs, which numbers are called unsourced; over the two articles of the
// shipped corpus, which cues and links of their chains the reader of attributions finds. Alone, with the numbers that
// are flagged or the cues that are missed: node test/eval/evidence.mjs [folder of the sets] [dev|heldout] [lines to show]

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createService, isChecked, loadCorpus, readSettings } from '../../dist/eval.mjs';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const ABOUT_SOURCES = new Set(['unsourced-number', 'vague-number']);

/** The service over the shipped corpus, at default settings. */
export function shippedService() {
  const paths = readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.json') && !/language|schema/.test(entry.parentPath),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => ({
    path: relative(DATA, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }));
  return createService(loadCorpus([{ name: 'data', root: DATA, files }]), readSettings(undefined).settings);
}

/**
 * Numbers that are checked in cited paragraphs, by whether their sentence bears a citation mark, and how many of them are
 * flagged; undefined where there is no such set. `flagged` holds each flagged number of an unmarked sentence.
 */
export function measureCited(sets, half) {
  const file = join(sets, 'claim-cited-wp', `${half}.jsonl`);
  if (!existsSync(file)) return undefined;
  const service = shippedService();
  const counts = { marked: 0, markedFlagged: 0, unmarked: 0, unmarkedFlagged: 0 };
  const flagged = [];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { markdown, sentences } = JSON.parse(line);
    const draft = service.read(markdown);
    const found = service.findings(draft).filter(({ rule }) => ABOUT_SOURCES.has(rule));
    for (const quantity of checkedNumbers(draft)) {
      const sentence = sentences.find(({ start, end }) => start <= quantity.start && quantity.start < end);
      const isFlagged = found.some(({ span }) => span.start < quantity.end && quantity.start < span.end);
      // A mark between two sentences may be counted to either by whoever cut them.
      const isMarked =
        sentence?.anyMark || /^[^\p{L}\p{N}]*\[\^/u.test(markdown.slice(sentence?.end ?? markdown.length));
      counts[isMarked ? 'marked' : 'unmarked']++;
      if (!isFlagged) continue;
      counts[isMarked ? 'markedFlagged' : 'unmarkedFlagged']++;
      const text = sentence ? markdown.slice(sentence.start, sentence.end) : markdown;
      flagged.push({ isMarked, number: markdown.slice(quantity.start, quantity.end), text });
    }
  }
  return { ...counts, flagged };
}

/** Source spans of the numbers of a draft that rules look at. */
function checkedNumbers({ analysis }) {
  return analysis.blocks.flatMap(({ placed, sentences }) =>
    placed.block.kind === 'heading'
      ? []
      : sentences.flatMap(({ quantities }) =>
          quantities
            .filter((quantity) => isChecked(quantity))
            .map((quantity) => {
              const { start, end } = placed.block.prose.sourceSpan(quantity);
              return { start: placed.start + start, end: placed.start + end };
            }),
        ),
  );
}

/**
 * Cues and links of the chains of the two articles: how many the annotators have, how many are found, and how many more
 * are found. A link is a cue with who speaks: a known actor has to be found as that actor, a source without a name as one.
 * Undefined where the articles' texts or their annotations are not there.
 */
export function measureChains(sets) {
  const [gold, seeds] = [join(sets, '..', 'gold'), join(sets, '..', 'seeds')];
  if (!existsSync(join(gold, 'claims.json')) || !existsSync(seeds)) return undefined;
  const read = (name) => JSON.parse(readFileSync(join(gold, name), 'utf8'));
  const claims = read('claims.json');
  const service = shippedService();
  const sum = { cues: 0, found: 0, sense: 0, extra: 0, links: 0, linked: 0, misses: [] };
  for (const article of read('articles.json')) {
    const text = readFileSync(join(seeds, article.seed), 'utf8');
    const { attributions } = service.report(service.read(text));
    const told = attributions.filter(
      ({ start }) => !article.boilerplate.some((part) => part.start <= start && start < part.end),
    );
    const wanted = cuesOf(claims.filter((claim) => claim.article === article.id));
    const at = (cue) => told.filter(({ start, end }) => start < cue.end && cue.start < end);
    for (const cue of wanted.values()) {
      sum.cues++;
      sum.links += cue.links.length;
      const hits = at(cue);
      if (hits.length === 0) sum.misses.push(`${article.id}: no cue ${cue.text}`);
      else sum.found++;
      if (hits.some(({ sense }) => cue.senses.has(sense))) sum.sense++;
      else
        sum.misses.push(
          `${article.id}: ${cue.text} is ${hits.map(({ sense }) => sense)}, not ${[...cue.senses]}`,
        );
      for (const link of cue.links) {
        if (hits.some((hit) => isLink(hit, link))) sum.linked++;
        else sum.misses.push(`${article.id}: ${cue.text} by ${link.actor ?? link.source ?? link.kind}`);
      }
    }
    const known = [...wanted.values()];
    const extra = told.filter(({ start, end }) => !known.some((cue) => start < cue.end && cue.start < end));
    sum.extra += extra.length;
    sum.misses.push(...extra.map(({ cue, kind }) => `${article.id}: more: ${cue} (${kind})`));
  }
  return sum;
}

/** The cues of claims by place, each with its senses and the links that it tells of. */
function cuesOf(claims) {
  const cues = new Map();
  const add = ({ start, end, text }, sense, link) => {
    const cue = cues.get(start) ?? { start, end, text, senses: new Set(), links: [] };
    if (sense) cue.senses.add(sense);
    const isKnown = cue.links.some(({ actor, source }) => actor === link?.actor && source === link?.source);
    if (link && !isKnown) cue.links.push(link);
    cues.set(start, cue);
  };
  for (const { attribution, cuesElsewhere = [] } of claims) {
    for (const link of attribution) if (link.cue) add(link.cue, link.sense, link);
    for (const cue of cuesElsewhere) add(cue);
  }
  return cues;
}

/** Whether an attribution names who the link says: the actor, or nobody by name ("he added" has named him before). */
function isLink({ kind, source }, link) {
  if (link.actor) return source?.entity?.id === link.actor || kind === 'implied';
  return kind !== 'named' || source?.entity === undefined;
}

/** The rows of the page: what is measured, peers (there are none), what we set out to reach, ours. */
export function evidenceRows(sets, half) {
  const [cited, chains] = [measureCited(sets, half), measureChains(sets)];
  const share = (part, all) => `${((100 * part) / all).toFixed(1)} % of ${all}`;
  return [
    ...(cited
      ? [
          [
            'Cited encyclopaedia paragraphs: numbers beside a citation mark, called unsourced',
            '–',
            '0',
            `${cited.markedFlagged} of ${cited.marked}`,
          ],
          [
            'The same: numbers in sentences without a mark, called unsourced',
            '–',
            '–',
            `${cited.unmarkedFlagged} of ${cited.unmarked}`,
          ],
        ]
      : []),
    ...(chains
      ? [
          ['Cues of the two articles: recall', '–', '–', share(chains.found, chains.cues)],
          ['Cues: precision', '–', '–', share(chains.found, chains.found + chains.extra)],
          ['Cues: the same sense', '–', '–', share(chains.sense, chains.cues)],
          ['Links (who speaks by a cue): recall', '–', '–', share(chains.linked, chains.links)],
        ]
      : []),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder = process.env.ISNAD_EVAL ?? '../shared/eval', half = 'dev', shown = '0'] = process.argv;
  const cited = measureCited(folder, half);
  if (cited) {
    const { flagged, ...counts } = cited;
    console.log(counts);
    for (const { isMarked, number, text } of flagged.slice(0, Number(shown)))
      console.log(`  ${isMarked ? 'marked' : 'unmarked'} ${number} | ${text}`);
  }
  const chains = measureChains(folder);
  if (chains) {
    const { misses, ...counts } = chains;
    console.log(counts);
    for (const miss of misses.slice(0, Number(shown))) console.log(`  ${miss}`);
  }
}

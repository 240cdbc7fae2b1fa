// ninjs, the news exchange of the IPTC (iptc.org/std/ninjs): version 3, and what versions 1 and 2 call otherwise.

import { lookupTable } from '../base/lookup-table.ts';
import { isObject } from '../corpus/fields.ts';
import { decodeEntity } from '../text/entities.ts';
import { dateText } from './date-text.ts';
import type { ExchangeFormat, ImportedRecord, ImportItem } from './format.ts';
import { jsonItems } from './json-items.ts';
import { languageTag } from './language-tag.ts';
import { readWhole } from './read-text.ts';
import { urlKey } from './record-keys.ts';

type Fields = Readonly<Record<string, unknown>>;

export const ninjs: ExchangeFormat = {
  id: 'ninjs',
  name: 'ninjs',
  extensions: ['json'],
  async *read(chunks): AsyncGenerator<ImportItem> {
    const text = await readWhole(chunks);
    if (typeof text !== 'string') return yield text;
    const { items, problems } = jsonItems(text, ['items', '_items']);
    for (const { value, line } of items) {
      const read = readItem(lowerKeys(value), line);
      yield typeof read === 'string' ? { line, message: `${read}; it is left out` } : read;
    }
    yield* problems;
  },
};

/** Version 3 writes `versionCreated`, version 2 `versioncreated`: names of fields in lower case are those of both. */
function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key.toLowerCase(), lowerKeys(field)]),
  );
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

const objectsIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The main one of the texts that an item has by role; those of version 1 have no list. */
function mainOf(list: unknown): Fields | undefined {
  const all = objectsIn(list);
  return all.find(({ role }) => role === 'main') ?? all[0];
}

const KINDS: Readonly<Record<string, string>> = lookupTable({
  text: 'news',
  composite: 'news',
  video: 'video',
  audio: 'video',
  picture: 'news',
  data: 'dataset',
});

function readItem(item: unknown, line: number): ImportedRecord | string {
  if (!isObject(item)) return 'This is no item of ninjs';
  const uri = textOf(item.uri);
  const title = textOf(mainOf(item.headlines)?.value) ?? textOf(item.headline) ?? textOf(item.title);
  if (title === undefined) return `The item ${JSON.stringify(uri ?? '')} has no headline`;
  const headline = withoutTags(title);
  const language = languageTag(item.language, headline);
  const body = bodyOf(item);
  const published = dateText(
    textOf(item.firstcreated) ?? textOf(item.contentcreated) ?? textOf(item.versioncreated),
  );
  const url = [uri, ...objectsIn(item.altids).map(({ value }) => textOf(value))].find((one) =>
    /^https?:\/\/\S+$/.test(one ?? ''),
  );
  const agencies = objectsIn(item.infosources).flatMap(({ name, role }) => {
    const text = textOf(name);
    return text === undefined ? [] : [{ text, role: role === 'photo' ? 'photo' : 'agency' }];
  });
  const by = textOf(item.by) ?? textOf(item.byline) ?? textOf(mainOf(item.bylines)?.value);
  const publisher = publisherOf(item);
  const topics = objectsIn(item.subjects ?? item.subject)
    .map(({ name }) => textOf(name))
    .filter(Boolean);
  const rights = textOf(item.copyrightnotice) ?? textOf(item.usageterms);
  return {
    kind: 'article',
    line,
    keys: [
      ...(uri === undefined ? [] : [`citation-key:${uri}`]),
      ...(url === undefined ? [] : [urlKey(url)]),
    ],
    called: [publisher, published?.slice(0, 10), headline].filter(Boolean).join(' '),
    record: {
      type: KINDS[textOf(item.type) ?? 'text'] ?? 'news',
      headline: { [language]: headline },
      language,
      ...(publisher === undefined ? {} : { publisher: { text: publisher } }),
      published:
        published === undefined ? { value: null, basis: 'unknown' } : { value: published, basis: 'stated' },
      ...(textOf(item.pubstatus) === 'canceled' ? { status: 'retracted' } : {}),
      ...(url === undefined ? {} : { url }),
      ...(by === undefined ? {} : { bylines: [{ text: withoutTags(by) }] }),
      ...(agencies.length === 0 ? {} : { credits: agencies }),
      ...(body === undefined ? {} : { body: { text: body } }),
      ...(topics.length === 0 ? {} : { topics }),
      ...(rights === undefined ? {} : { rights }),
      ...(uri === undefined ? {} : { 'x-citation-key': uri }),
    },
  };
}

/** Who published it: the holder of the copyright is the nearest that ninjs has. */
function publisherOf(item: Fields): string | undefined {
  const publishers = objectsIn(item.organisations ?? item.organisation).filter(({ rel, role }) =>
    [rel, role].includes('publisher'),
  );
  return textOf(publishers[0]?.name) ?? textOf(item.publisher) ?? textOf(item.copyrightholder);
}

/** The text of the body: the plain one where there is one, else that of the HTML. */
function bodyOf(item: Fields): string | undefined {
  const bodies = objectsIn(item.bodies);
  const plain = bodies.find(({ contenttype }) => contenttype === 'text/plain');
  if (plain && typeof plain.value === 'string') return plain.value;
  const html = bodies.find(({ contenttype }) => typeof contenttype === 'string' && /html/.test(contenttype));
  const written = html?.value ?? item.body_html ?? item.body_xhtml;
  if (typeof written === 'string') return textOfHtml(written);
  return typeof item.body_text === 'string' ? item.body_text : undefined;
}

const withoutTags = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&#?\w{1,10};/g, decodeEntity)
    .replace(/\s+/g, ' ')
    .trim();

/** The paragraphs of `html`, an empty line between them. */
function textOfHtml(html: string): string | undefined {
  const paragraphs = html
    .replace(/<br\s*\/?>/gi, '\n')
    .split(/<\/?(?:p|div|h[1-6]|li|ul|ol|section|article|blockquote|tr|table|figure|figcaption)\b[^<>]*>/i)
    .map((part) => part.split('\n').map(withoutTags).filter(Boolean).join('\n'))
    .filter((part) => part !== '');
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n');
}

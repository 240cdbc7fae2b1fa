// Reads an HTML page: what it says about itself, and the paragraphs of its article. The only file that knows HTML, and the
// only one to import linkedom and Readability: shells load it as a bundle of its own (dist/intake-page.js), when a page
// comes. Nothing of a page is run.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from './page-facts.ts';

/** What is used of the DOM, whose types the core does not have. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly data?: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}
interface PageElement extends PageNode {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}
interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

/** Elements that hold no prose of an article. */
const NO_PROSE =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,form,button,select,input,textarea,nav,aside,footer,dialog';
/** A page with more elements, or nested deeper, is not weighed by Readability but read as it stands. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 400;
/** Paragraphs of an article that are worth keeping: a page with more is no article. */
const MOST_PARAGRAPHS = 5_000;
/** Lines of a page in which its date and byline are looked for. */
const MOST_LINES = 400;

/** Reads the page `html`. Never throws on markup, however broken; linear in its size. */
export function readPage(html: string): Page {
  const document = (parseHTML(withHtml(html)) as unknown as { document: PageDocument }).document;
  const root = document.documentElement;
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const text = (selector: string) => clean(document.querySelector(selector)?.textContent ?? '') || undefined;
  const page: Page = {
    metas: [...document.querySelectorAll('meta[content]')].flatMap((meta) => {
      const name =
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
      const content = clean(meta.getAttribute('content') ?? '');
      return name && content ? [{ name: name.toLowerCase(), content }] : [];
    }),
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
    times: [...document.querySelectorAll('time[datetime]')]
      .slice(0, 20)
      .flatMap((time) => time.getAttribute('datetime') ?? []),
    ...optional('title', text('title')),
    ...optional('heading', text('h1')),
    ...optional('language', root?.getAttribute('lang')?.trim() || attribute('[lang]', 'lang')),
    ...optional('canonical', attribute('link[rel="canonical"]', 'href')),
    paragraphs: [],
    lines: [],
  };
  for (const element of [...document.querySelectorAll(NO_PROSE)]) element.remove();
  const whole = document.body ?? document;
  const lines = paragraphsOf(whole).slice(0, MOST_LINES);
  return { ...page, lines, paragraphs: paragraphsOf(articleIn(document) ?? whole) };
}

/** A piece of a page has to stand in a body for the parser to find one. */
const withHtml = (html: string): string => {
  const head = html.slice(0, 4_000);
  if (/<html[\s>]/i.test(head)) return html;
  return /<(?:head|body)[\s>]/i.test(head) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
};

const optional = <K extends 'title' | 'heading' | 'language' | 'canonical'>(
  key: K,
  value: string | undefined,
) => (value === undefined ? {} : ({ [key]: value } as { [P in K]: string }));

/** The element that holds the article's text, by Readability; nothing where it finds none or the page is too odd. */
function articleIn(document: PageDocument): PageNode | undefined {
  if (!document.body || !isWeighable(document.body)) return undefined;
  try {
    const article = new Readability<PageNode>(document as never, {
      charThreshold: 200,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as PageNode,
    }).parse();
    return article?.content ?? undefined;
  } catch {
    return undefined;
  }
}

function isWeighable(body: PageNode): boolean {
  let elements = 0;
  let deepest = 0;
  walk(body, (_, depth) => {
    elements++;
    deepest = Math.max(deepest, depth);
  });
  return elements <= MOST_ELEMENTS && deepest <= DEEPEST;
}

/** Calls `enter` and `leave` for each node below `root`, in document order, without recursion. */
function walk(
  root: PageNode,
  enter: (node: PageNode, depth: number) => void,
  leave: (node: PageNode) => void = () => {},
): void {
  let node: PageNode | null = root.firstChild;
  let depth = 1;
  while (node) {
    enter(node, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (!node || node === root) return;
      leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}

const BLOCKS: ReadonlySet<string> = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD TABLE TR TD TH BLOCKQUOTE PRE FIGURE FIGCAPTION ADDRESS HR BODY DETAILS SUMMARY'.split(
    ' ',
  ),
);

const TEXT_NODE = 3;

/** The text below `root`, a string for each block or line. */
function paragraphsOf(root: PageNode): readonly string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  const end = () => {
    const paragraph = clean(parts.join(''));
    if (paragraph !== '' && paragraphs.length < MOST_PARAGRAPHS) paragraphs.push(paragraph);
    parts = [];
  };
  // Source and text of a caption stand side by side.
  const isBlock = ({ nodeName, parentNode }: PageNode) =>
    BLOCKS.has(nodeName.toUpperCase()) ||
    (nodeName.toUpperCase() === 'SPAN' && parentNode?.nodeName.toUpperCase() === 'FIGCAPTION');
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT_NODE) parts.push(node.data ?? '');
      else if (isBlock(node) || node.nodeName.toUpperCase() === 'BR') end();
    },
    (node) => {
      if (isBlock(node)) end();
    },
  );
  end();
  return paragraphs;
}

/** White space as one space, and none of the signs that only steer the display. */
const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

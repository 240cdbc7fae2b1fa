// What Markdown writers add to CommonMark between paragraphs, as extensions of the Lezer parser:
// footnote definitions, definition lists, fenced divs, display math, MDX.
// Each looks at its own lines only, so that an edit elsewhere never changes it.

import type { BlockContext, BlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/** `[^label]:` at the start of a line; group 1 is the label. */
const FOOTNOTE = /^\[\^([^\s[\]^]{1,200})\]:/;
/** `:` and a space, as Pandoc and PHP Markdown Extra begin a definition. (Pandoc's `~` would take "~ 5".) */
const DEFINITION = /^:(?=[ \t]+\S)/;
/** `:::` fences: a class or attributes open a div, nothing closes one. */
const DIV_FENCE = /^:::+[ \t]*(?:\{[^{}]*\}|[^\s{}:]*)[ \t]*:*[ \t]*\r?$/;
/** The statements that MDX allows between blocks. */
const MDX_STATEMENT =
  /^(?:import\s+(?:[\w*{][^'"]*\sfrom\s+)?['"][^'"]+['"];?\s*$|export\s+(?:(?:const|let|var|async|function|class)\s+[\w$]+|default\s+(?:function|class|async|\{|\()|[{*]))/;
/** A line that begins with a JSX component's tag, or a fragment's. */
const JSX = /^<\/?(?:[A-Z][\w.]*[\s/>]|[A-Z][\w.]*\r?$|>)/;

const rest = (line: Line): string => line.text.slice(line.pos);
const isIndented = (line: Line): boolean => line.indent >= line.baseIndent + 4;

/** A container whose further lines are indented by at least its value (Pandoc: four columns). */
function continueIndented(_cx: BlockContext, line: Line, value: number): boolean {
  if (line.next >= 0 && line.indent < line.baseIndent + value) return false;
  line.moveBaseColumn(line.baseIndent + value);
  return true;
}

const footnoteDefinition: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 91 || isIndented(line)) return false;
    const mark = FOOTNOTE.exec(rest(line));
    if (!mark) return false;
    const from = cx.lineStart + line.pos;
    cx.startComposite('FootnoteDefinition', line.pos, 4);
    cx.addElement(cx.elt('FootnoteLabel', from, from + mark[0].length));
    line.moveBase(line.pos + mark[0].length);
    return null;
  },
  endLeaf: (_cx, line) => line.next === 91 && FOOTNOTE.test(rest(line)),
};

const definition: BlockParser = {
  name: 'Definition',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 58 || isIndented(line) || !DEFINITION.test(rest(line))) return false;
    const from = cx.lineStart + line.pos;
    const content = line.skipSpace(line.pos + 1);
    const width = line.countIndent(content, line.pos, line.indent) - line.indent;
    cx.startComposite('Definition', line.pos, Math.min(width, 4));
    cx.addElement(cx.elt('DefinitionMark', from, from + 1));
    line.moveBase(line.pos + 1);
    return null;
  },
  endLeaf: (_cx, line) => line.next === 58 && DEFINITION.test(rest(line)),
};

const divFence: BlockParser = {
  name: 'DivFence',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 58 || isIndented(line) || !DIV_FENCE.test(rest(line))) return false;
    return takeLines(cx, line, 'DivFence', () => true);
  },
  endLeaf: (_cx, line) => line.next === 58 && DIV_FENCE.test(rest(line)),
};

/** `$$` alone on a line, to the line that ends with `$$`, or a blank one: LaTeX has none in display math. */
const displayMath: BlockParser = {
  name: 'DisplayMath',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 36 || isIndented(line) || rest(line).trimEnd() !== '$$') return false;
    let first = true;
    return takeLines(cx, line, 'DisplayMath', () => {
      const ends = !first && line.text.trimEnd().endsWith('$$');
      first = false;
      return ends;
    });
  },
  endLeaf: (_cx, line) => line.next === 36 && rest(line).trimEnd() === '$$',
};

const mdx: BlockParser = {
  name: 'Mdx',
  before: 'LinkReference',
  parse(cx, line) {
    if (isIndented(line)) return false;
    const text = rest(line);
    const is = line.next === 60 ? JSX.test(text) : cx.depth === 1 && MDX_STATEMENT.test(text);
    return is ? takeLines(cx, line, 'Mdx', () => false) : false;
  },
};

/** Takes the current line and those behind it, to the one at which `ends` says so or the next blank one. */
function takeLines(cx: BlockContext, line: Line, name: string, ends: () => boolean): true {
  const from = cx.lineStart + line.pos;
  const depth = cx.depth;
  const marks: ReturnType<typeof cx.elt>[] = [];
  for (;;) {
    const last = ends();
    if (!cx.nextLine()) break;
    if (last || line.next < 0 || lineDepth(line) < depth) break;
    marks.push(...line.markers);
  }
  cx.addElement(cx.elt(name, from, cx.prevLineEnd(), marks));
  return true;
}

/** How many of the open containers the line is in: Lezer has it, its types do not. */
const lineDepth = (line: Line): number => (line as unknown as { depth: number }).depth;

/** All the block extensions, for `MarkdownParser.configure`. */
export const blockExtensions: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: continueIndented },
    { name: 'Definition', block: true, composite: continueIndented },
    { name: 'DivFence', block: true },
    { name: 'DisplayMath', block: true },
    { name: 'Mdx', block: true },
    'FootnoteLabel',
    'DefinitionMark',
  ],
  parseBlock: [footnoteDefinition, definition, divFence, displayMath, mdx],
};

// Judges what no schema can say of one record: dates that do not exist, numbers that contradict themselves, spans that
// lie outside the body, two preferred names. Looks at one record alone; other records are validate-references.ts.

import { dateBounds } from './date.ts';
import { type FieldVisit, isObject, pathKey, visitFields } from './fields.ts';
import type { JsonPath } from './model.ts';
import type { Fault } from './problems.ts';
import type { Judgement } from './validate.ts';

/**
 * Judges the content of `value`, an object of the format, at the path `root` of its file, and calls `refer` with
 * everything that it points to. `gone` are the paths that the schema has already ruled out; everything else has been
 * found well-formed.
 */
export function judgeContent(
  kind: string,
  value: unknown,
  root: JsonPath,
  gone: ReadonlySet<string>,
  refer: (target: string, id: string) => void,
): Judgement {
  const faults: Fault[] = [];
  const removals: JsonPath[] = [];
  const report = (fault: Fault, removal?: JsonPath) => {
    faults.push(fault);
    if (removal) removals.push(removal);
  };
  const bodyLength = lengthOfBody(value);
  visitFields(
    kind,
    value,
    root,
    (field) => {
      const { date, of, refersTo } = field.shape;
      if (refersTo && typeof field.value === 'string') refer(refersTo, field.value);
      if (date) checkDate(field, report);
      if (of === 'Quantity') checkQuantity(field, report);
      if (of === 'Span' || of === 'QuotedText') checkSpan(field, bodyLength, report);
      if (of === 'Claim') checkSourcing(field, report);
    },
    gone.size > 0 ? (at) => gone.has(pathKey(at)) : undefined,
  );
  if (isObject(value)) {
    const present = (list: unknown, field: string) =>
      (Array.isArray(list) ? list : [])
        .map((item, index) => ({ item, at: [...root, field, index] }))
        .filter(({ item, at }) => isObject(item) && !gone.has(pathKey(at)));
    if (kind === 'Actor' || kind === 'Place') checkPreferred(present(value.names, 'names'), report);
    if (kind === 'Article') {
      checkInnerIds(present(value.sources, 'sources'), report);
      checkInnerIds(present(value.claims, 'claims'), report);
      checkPublished(value.published, [...root, 'published'], report);
    }
  }
  return { faults, removals };
}

type Report = (fault: Fault, removal?: JsonPath) => void;

interface Item {
  // biome-ignore lint/suspicious/noExplicitAny: well-formed by the schema, which the types do not know here
  readonly item: any;
  readonly at: JsonPath;
}

function checkDate({ value, at, holder }: FieldVisit, report: Report): void {
  if (typeof value !== 'string') return;
  const path = at.slice();
  const bounds = dateBounds(value);
  if (!bounds) {
    report({ code: 'corpus-date', message: `There is no such date: ${value}`, at: path }, path);
    return;
  }
  if (path.at(-1) !== 'to' || typeof holder.from !== 'string') return;
  const from = dateBounds(holder.from);
  if (from?.first !== undefined && bounds.last !== undefined && from.first > bounds.last) {
    report(
      { code: 'corpus-date', message: `It ends (${value}) before it begins (${holder.from})`, at: path },
      path,
    );
  }
}

function checkQuantity({ value, at }: FieldVisit, report: Report): void {
  if (!isObject(value)) return;
  const quantity = at.slice();
  const wrong = faultOfQuantity(value);
  if (!wrong) return;
  report({ code: 'corpus-quantity', message: wrong.message, at: [...quantity, wrong.field] }, quantity);
}

function faultOfQuantity(quantity: Record<string, unknown>): { field: string; message: string } | undefined {
  const { value, min, max, per, unit } = quantity;
  for (const [field, number] of Object.entries({ value, min, max })) {
    if (typeof number === 'number' && !Number.isFinite(number))
      return { field, message: 'This number is too large' };
  }
  const isAbove = (a: unknown, b: unknown) => typeof a === 'number' && typeof b === 'number' && a > b;
  if (isAbove(min, max))
    return { field: 'min', message: `The lower end (${min}) is above the upper end (${max})` };
  if (isAbove(min, value) || isAbove(value, max)) {
    return { field: 'value', message: `The value (${value}) lies outside its own range` };
  }
  if (per === undefined || unit !== undefined) return undefined;
  return { field: 'per', message: '"per" needs a "unit": what there is so many of, for each' };
}

function checkSpan({ value, at, shape }: FieldVisit, bodyLength: number, report: Report): void {
  if (!isObject(value)) return;
  const { start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number') return;
  const path = at.slice();
  const message =
    start >= end
      ? `The span ends (${end}) before or where it begins (${start})`
      : end > bodyLength
        ? `The span ends (${end}) behind the end of the body (${bodyLength})`
        : undefined;
  if (message) report({ code: 'corpus-span', message, at: shape.elements ? path : [...path, 'end'] }, path);
}

function lengthOfBody(value: unknown): number {
  const body = isObject(value) ? value.body : undefined;
  if (!isObject(body)) return Number.POSITIVE_INFINITY;
  if (typeof body.text === 'string') return body.text.length;
  return typeof body.length === 'number' ? body.length : Number.POSITIVE_INFINITY;
}

function checkSourcing({ value, at }: FieldVisit, report: Report): void {
  if (!isObject(value) || value.quantity === undefined || !Array.isArray(value.attribution)) return;
  if (!value.attribution.every((link) => isObject(link) && link.kind === 'narrator')) return;
  report({
    code: 'corpus-unsourced-claim',
    message: 'The article gives no source for this number; drafts that cite it are told so',
    at: [...at, 'attribution'],
  });
}

function checkPublished(published: unknown, at: JsonPath, report: Report): void {
  if (!isObject(published) || published.basis !== 'inferred') return;
  report({
    code: 'corpus-unsourced-claim',
    message: 'The date is inferred: the article does not give it',
    at,
  });
}

/** Languages whose records should say which form is the one to write. */
const WITH_PREFERENCE = ['ar', 'en'];

function checkPreferred(names: readonly Item[], report: Report): void {
  const first = new Map<string, Item>();
  const preferred = new Set<string>();
  const several = new Set<string>();
  for (const name of names) {
    const lang: string = name.item.lang;
    if (first.has(lang)) several.add(lang);
    else first.set(lang, name);
    if (name.item.preferred !== true) continue;
    if (preferred.has(lang)) {
      const at = [...name.at, 'preferred'];
      report(
        {
          code: 'corpus-preferred-name',
          message: `Another name is already the preferred one in "${lang}"`,
          at,
        },
        at,
      );
    }
    preferred.add(lang);
  }
  for (const lang of WITH_PREFERENCE) {
    if (!several.has(lang) || preferred.has(lang)) continue;
    report({
      code: 'corpus-preferred-name',
      severity: 'hint',
      message: `None of the names in "${lang}" is the preferred one; the first is written`,
      at: first.get(lang)!.at,
    });
  }
}

function checkInnerIds(items: readonly Item[], report: Report): void {
  const first = new Map<string, JsonPath>();
  for (const { item, at } of items) {
    const before = first.get(item.id);
    if (!before) {
      first.set(item.id, [...at, 'id']);
      continue;
    }
    const message = `The id "${item.id}" is given twice; the first is used`;
    report({ code: 'corpus-duplicate-id', message, at: before });
    report({ code: 'corpus-duplicate-id', message, at: [...at, 'id'] }, at);
  }
}

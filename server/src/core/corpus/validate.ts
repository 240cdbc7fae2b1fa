// Judges one record of a corpus file by the schema: what is wrong, what has to go for the rest to stand.
// Knows shapes only; whether dates are possible and numbers agree is in validate-content.ts.

import { exampleOf, meantBy } from './expected-form.ts';
import { fieldOf, pathKey, shapeNamed, valueAt } from './fields.ts';
import type { JsonPath } from './model.ts';
import { nearestWord } from './nearest.ts';
import type { Fault } from './problems.ts';
import {
  patternMessages,
  type Shape,
  type Validated,
  type ValidationError,
  validators,
} from './validators.generated.js';

/** What a look at a record found. Paths are those of the record as it was written. */
export interface Judgement {
  readonly faults: readonly Fault[];
  /** What has to be taken out; `root` itself where the record as a whole cannot stand. */
  readonly removals: readonly JsonPath[];
}

const SOUND: Judgement = { faults: [], removals: [] };

/** Objects that are records of their own inside an article. */
const INNER_RECORDS: readonly (string | undefined)[] = ['Claim', 'Source', 'Actor', 'Place'];

/** Judges `value` as a `kind`. `root` is its path in the file. Does not change it. */
export function judge(kind: Validated, value: unknown, root: JsonPath): Judgement {
  const validate = validators[kind];
  if (validate(value)) return SOUND;
  const faults: Fault[] = [];
  const removals = new Map<string, JsonPath>();
  for (const error of telling(validate.errors ?? [])) {
    const inner = segments(error.instancePath, value);
    if (error.keyword === 'additionalProperties') {
      const name = String(error.params.additionalProperty);
      const at = [...root, ...inner, name];
      faults.push(unknownField(name, shapeNamed(shapeAt(kind, inner)), at));
      removals.set(pathKey(at), at);
      continue;
    }
    const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
    const path = missing === undefined ? inner : [...inner, missing];
    const cut = removable(kind, inner);
    const at = [...root, ...path];
    const removal = [...root, ...path.slice(0, cut.length)];
    const { hint = '', replacement } = proposalFor(kind, error, path, value);
    faults.push({
      code: codeFor(cut, path, error),
      message: messageFor(error, path) + hint,
      at,
      ...(replacement === undefined ? {} : { replacement }),
    });
    removals.set(pathKey(removal), removal);
  }
  return { faults, removals: [...removals.values()] };
}

/** The shortest part of `path` that can go without harm to the rest, and whether it is a record of its own. */
function removable(kind: string, path: JsonPath): { readonly length: number; readonly record: boolean } {
  let shape: Shape | undefined = shapeNamed(kind);
  let cut = { length: 0, record: true };
  for (let i = 0; i < path.length; i++) {
    const field = fieldOf(shape, path[i]);
    if (!field) break;
    if (!field.required) cut = { length: i + 1, record: false };
    if (field.elements && typeof path[i + 1] === 'number') {
      i++;
      if (field.elements === 'apart') cut = { length: i + 1, record: INNER_RECORDS.includes(field.of) };
    }
    shape = shapeNamed(field.of);
  }
  return cut;
}

/** The name of the shape of the object at `path`. */
function shapeAt(kind: string, path: JsonPath): string | undefined {
  let name: string | undefined = kind;
  for (const step of path) if (typeof step === 'string') name = fieldOf(shapeNamed(name), step)?.of;
  return name;
}

function codeFor(
  cut: { length: number; record: boolean },
  path: JsonPath,
  error: ValidationError,
): Fault['code'] {
  if (cut.record)
    return path.length === cut.length + 1 && path.at(-1) === 'id' ? 'corpus-id' : 'corpus-required';
  if (
    error.keyword === 'pattern' &&
    /^Write a date/.test(patternMessages[String(error.params.pattern)] ?? '')
  ) {
    return 'corpus-date';
  }
  if (path.includes('quantity')) return 'corpus-quantity';
  if (path.includes('point')) return 'corpus-place';
  return 'corpus-optional';
}

function unknownField(name: string, shape: Shape | undefined, at: JsonPath): Fault {
  const code = 'corpus-unknown-field';
  if (!shape) {
    // Texts by language, house forms by entity: what is wrong is the key, and its value goes with it.
    const wanted = at.at(-2) === 'prefer' ? 'the id of an actor or place' : 'a language: ar, en, fr, ar-Latn';
    return { code, message: `"${name}" must be ${wanted}`, at, onKey: true };
  }
  const nearest = nearestWord(name, Object.keys(shape));
  return {
    code,
    message: `The format has no field "${name}" here${nearest ? `; perhaps "${nearest}"` : ''}. Fields of your own begin with x-`,
    at,
    onKey: true,
    ...(nearest === undefined ? {} : { replacement: JSON.stringify(nearest) }),
  };
}

/** The errors that say what is wrong: of alternatives the one that was meant, of conditions their outcome. */
function telling(errors: readonly ValidationError[]): readonly ValidationError[] {
  const choices = new Map<string, Choice>();
  for (const error of errors)
    if (error.keyword === 'anyOf' && /\/properties\//.test(error.schemaPath))
      choices.set(error.instancePath, { error, precise: false });
  const choiceOf = (error: ValidationError): Choice | undefined => {
    for (let path = error.instancePath; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const choice = choices.get(path);
      if (choice) return choice;
    }
    return undefined;
  };
  // A text where a text or a list may stand: what is wrong with the text, not that it is no list.
  const isPrecise = (error: ValidationError, choice: Choice) =>
    error !== choice.error && error.keyword !== 'type';
  if (choices.size > 0) {
    for (const error of errors) {
      const choice = choiceOf(error);
      if (choice && isPrecise(error, choice)) choice.precise = true;
    }
  }
  return errors.filter((error) => {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') return false;
    if (/\/anyOf\/\d+\/required$/.test(error.schemaPath)) return false;
    const choice = choices.size > 0 ? choiceOf(error) : undefined;
    if (!choice) return true;
    return choice.precise ? isPrecise(error, choice) : error === choice.error;
  });
}

/** An error that says that none of several forms fits, and whether another says what is wrong with one of them. */
interface Choice {
  readonly error: ValidationError;
  precise: boolean;
}

/** The steps of a JSON pointer; a step into a list is a number. */
function segments(pointer: string, value: unknown): JsonPath {
  let holder = value;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const isIndex = Array.isArray(holder);
      holder = (holder as Record<string, unknown> | undefined)?.[key];
      return isIndex ? Number(key) : key;
    });
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What would be right in the place of `error`: in words behind its message, and as JSON where it is sure. */
function proposalFor(
  kind: string,
  error: ValidationError,
  path: JsonPath,
  value: unknown,
): { readonly hint?: string; readonly replacement?: string | undefined } {
  const { keyword, params } = error;
  if (keyword === 'enum') {
    const nearest = nearestAllowed(error, valueAt(value, path));
    return nearest === undefined
      ? {}
      : { hint: `. Perhaps "${nearest}"`, replacement: JSON.stringify(nearest) };
  }
  if (keyword !== 'required' && (keyword !== 'type' || params.type !== 'object')) return {};
  const field = String([...path].reverse().find((step) => typeof step === 'string') ?? '');
  const shape = shapeAt(kind, path);
  const isList =
    keyword === 'required' && fieldOf(shapeNamed(shapeAt(kind, path.slice(0, -1))), field)?.elements;
  const example = path.length === 0 ? undefined : exampleOf(shape, field);
  return {
    ...(example === undefined ? {} : { hint: isList ? `: [${example}]` : `: ${example}` }),
    ...(keyword === 'type' ? { replacement: meantBy(valueAt(value, path), shape, field) } : {}),
  };
}

function nearestAllowed({ params }: ValidationError, written: unknown): string | undefined {
  const allowed = params.allowedValues as readonly unknown[];
  return typeof written === 'string' ? nearestWord(written, allowed.map(String)) : undefined;
}

function messageFor({ keyword, params, schemaPath }: ValidationError, path: JsonPath): string {
  const name = [...path].reverse().find((step) => typeof step === 'string') ?? 'the record';
  switch (keyword) {
    case 'required':
      return `"${params.missingProperty}" is missing`;
    case 'type':
      return `${typeof path.at(-1) === 'number' ? 'Each of ' : ''}"${name}" must be ${String(params.type)
        .split(',')
        .map((type) => TYPES[type] ?? type)
        .join(' or ')}`;
    case 'enum':
      return `"${name}" must be one of: ${(params.allowedValues as readonly unknown[]).join(', ')}`;
    case 'pattern':
      return patternMessages[String(params.pattern)] ?? `"${name}" has the wrong form`;
    case 'const':
      return `"${name}" must be ${JSON.stringify(params.allowedValue)}`;
    case 'minimum':
    case 'maximum':
      return `"${name}" must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${params.limit}`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return Number(params.limit) > 1 ? `"${name}" needs at least ${params.limit}` : `"${name}" is empty`;
    case 'maxLength':
      return `"${name}" may have at most ${params.limit} letters`;
    case 'anyOf':
      if (schemaPath === '#/anyOf') return 'An article needs a "headline", or a "label" where it has none';
      if (schemaPath === '#/then/anyOf') return 'A link needs an "actor", a "source" or what is "described"';
      return `"${name}" has the wrong form`;
    default:
      return `"${name}" has the wrong form`;
  }
}

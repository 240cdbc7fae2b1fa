// Makes the files that are not kept in git: the validators of the corpus format. Quick, and writes only what changed.
// Runs before the build, the type check and the tests; alone: `node scripts/generate.mjs`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validatorsModule } from './corpus-format.mjs';

const VALIDATORS = fileURLToPath(
  new URL('../server/src/core/corpus/validators.generated.js', import.meta.url),
);

const DECLARATIONS = `// Made by scripts/generate.mjs. Not kept in git.

/** A fault that Ajv found, as ajv.js.org/api.html#error-objects describes it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validate {
  (value: unknown): boolean;
  /** The faults of the last call, where it gave false. */
  errors?: readonly ValidationError[] | null;
}

/** One field of an object of the format. */
export interface FieldShape {
  readonly required?: true;
  /** It is a list: a bad element of \`apart\` is left out alone, of \`together\` with the whole list. */
  readonly elements?: 'apart' | 'together';
  /** The shape of its value, or of its elements. */
  readonly of?: string;
  /** It is an id (or a list of ids) of something. */
  readonly refersTo?: 'actor' | 'place' | 'entity' | 'article' | 'source' | 'claim';
  readonly date?: true;
  readonly number?: true;
}

export type Shape = Readonly<Record<string, FieldShape>>;
export type Validated = 'Manifest' | 'Style' | 'Actor' | 'Place' | 'Article' | 'MentionsFile';

export const validators: Readonly<Record<Validated, Validate>>;
/** By name of the object: Actor, Name, Claim… */
export const shapes: Readonly<Record<string, Shape>>;
/** What to say where a text is not of the pattern. */
export const patternMessages: Readonly<Record<string, string>>;
`;

/** Writes what is missing or out of date. */
export async function generate() {
  write(VALIDATORS, await validatorsModule());
  write(VALIDATORS.replace(/\.js$/, '.d.ts'), DECLARATIONS);
}

/** The name by which vitest calls it (`globalSetup`). */
export const setup = generate;

function write(path, text) {
  let old;
  try {
    old = readFileSync(path, 'utf8');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  if (old !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();

// What the build makes of the definition of the corpus format (server/src/core/corpus/schema.ts):
// JSON Schemas for editors, compiled validators and field shapes for the loader, field tables for the docs.

import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Words of ours in the definition, which no JSON Schema knows. */
const OURS = ['$id', 'elementsApart', 'refersTo', 'date'];

let definition;

/** The definition's own exports. */
export async function readDefinition() {
  definition ??= loadTypeScript('server/src/core/corpus/schema.ts');
  return definition;
}

/** The exports of a TypeScript file of the project, bundled in memory: Node 20 reads no TypeScript. */
export async function loadTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Draft-07 schemas by name (`article`…), each complete in itself. */
export async function jsonSchemas() {
  const { FILE_SCHEMAS } = await readDefinition();
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([name, { schema }]) => {
      const definitions = {};
      const root = toJsonSchema(schema, definitions, true);
      return [
        name,
        {
          $schema: 'http://json-schema.org/draft-07/schema#',
          ...root,
          ...(Object.keys(definitions).length > 0 ? { definitions: sorted(definitions) } : {}),
        },
      ];
    }),
  );
}

/** A schema without our own words; each part with a name (`$id`) goes to `definitions` once. */
function toJsonSchema(schema, definitions, root = false) {
  if (Array.isArray(schema)) return schema.map((item) => toJsonSchema(item, definitions));
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = (value) => toJsonSchema(value, definitions);
  const plain = () =>
    Object.fromEntries(
      Object.entries(schema)
        .filter(([key]) => !OURS.includes(key))
        .map(([key, value]) => {
          if (key === 'defaultSnippets' || key === 'enum') return [key, value];
          return [
            key,
            key === 'properties' || key === 'patternProperties' ? mapValues(value, inner) : inner(value),
          ];
        }),
    );
  if (root || typeof schema.$id !== 'string') return plain();
  if (!(schema.$id in definitions)) {
    definitions[schema.$id] = {};
    definitions[schema.$id] = plain();
  }
  return { $ref: `#/definitions/${schema.$id}` };
}

/** A Markdown table of the fields of each object with a name, by that name. */
export async function fieldTables() {
  const { FILE_SCHEMAS } = await readDefinition();
  const parts = namedParts(Object.values(FILE_SCHEMAS).map(({ schema }) => schema));
  return Object.fromEntries(
    [...parts]
      .filter(([, part]) => part.properties)
      .map(([name, part]) => {
        const required = new Set(part.required ?? []);
        const rows = Object.entries(part.properties)
          .filter(([field]) => field !== '$schema')
          .map(([field, schema]) => {
            const cells = [
              `\`${field}\`${required.has(field) ? ' **R**' : ''}`,
              typeOf(schema),
              meaningOf(schema),
            ];
            return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
          });
        return [name, ['| field | value | meaning |', '| --- | --- | --- |', ...rows].join('\n')];
      }),
  );
}

/** What a field holds, in a word or two. */
function typeOf(schema) {
  if (schema.$id)
    return schema.$id === 'LangText' ? 'texts by language' : (NAMED_TYPES[schema.$id] ?? schema.$id);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if ('const' in schema) return `\`${schema.const}\``;
  if (schema.type === 'array')
    return schema.items && !Array.isArray(schema.items) ? `list of ${typeOf(schema.items)}` : 'list';
  if (Array.isArray(schema.type)) return schema.date ? 'date or null' : schema.type.join(' or ');
  return { string: 'text', integer: 'whole number', boolean: 'true, false' }[schema.type] ?? schema.type;
}

const NAMED_TYPES = {
  Id: 'id',
  ArticleId: 'id',
  ClaimId: '`c08`',
  SourceId: '`s1`',
  ActorRef: 'actor id',
  PlaceRef: 'place id',
  EntityRef: 'actor or place id',
  ArticleRef: 'article id',
  SourceRef: '`s1`',
  ClaimRef: 'claim',
  Lang: 'language',
  Date: 'date',
  Url: 'URL',
  CountryCode: 'country code',
  Basis: '`stated`, `inferred`, `external`, `unknown`',
  Certainty: '`certain`, `probable`, `unresolved`',
  Demonyms: 'lists of texts by language',
};

function meaningOf(schema) {
  const named = schema.$id && !['Demonyms', 'Id', 'ArticleId'].includes(schema.$id);
  const words = (schema.enum ?? [])
    .map((value, index) =>
      schema.enumDescriptions?.[index] ? `${value}: ${schema.enumDescriptions[index]}` : '',
    )
    .filter((word) => word !== '');
  const parts = [named ? '' : (schema.description ?? ''), words.length > 0 ? `${words.join('; ')}.` : ''];
  if (schema.default !== undefined) parts.push(`Default: \`${schema.default}\`.`);
  return parts.filter((part) => part !== '').join(' ');
}

/** The kinds of value that the loader validates, each on its own. */
const VALIDATED = ['Manifest', 'Style', 'Actor', 'Place', 'Article', 'MentionsFile'];

/** Source of an ES module with `validators`, `shapes` and `patternMessages`. Needs no `eval` and no package. */
export async function validatorsModule() {
  const { FILE_SCHEMAS } = await readDefinition();
  const definitions = {};
  for (const { schema } of Object.values(FILE_SCHEMAS)) toJsonSchema(schema, definitions);
  const patterns = Object.fromEntries(patternMessages(definitions));
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: false },
    allErrors: true,
    inlineRefs: false,
    strict: false,
    unicode: false,
    validateFormats: false,
    logger: false, // that `unicode` is deprecated: it saves a package at run time, and we only tell empty from not
  });
  ajv.addSchema({ $id: 'isnad', definitions: mapValues(definitions, withoutWords) });
  const code = standaloneCode(
    ajv,
    Object.fromEntries(VALIDATED.map((name) => [`validate${name}`, `isnad#/definitions/${name}`])),
  );
  const parts = namedParts(Object.values(FILE_SCHEMAS).map(({ schema }) => schema));
  const shapes = Object.fromEntries(
    [...parts]
      .filter(([, part]) => part.properties)
      .map(([name, part]) => [name, shapeOf(part)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return [
    '// Made by scripts/generate.mjs from schema.ts. Not kept in git.',
    code,
    `export const validators = { ${VALIDATED.map((name) => `${name}: validate${name}`).join(', ')} };`,
    `export const shapes = ${JSON.stringify(shapes)};`,
    `export const patternMessages = ${JSON.stringify(patterns)};`,
    '',
  ].join('\n');
}

/** Every part of the definition that has a name, by name. */
function namedParts(schemas) {
  const parts = new Map();
  const walk = (schema) => {
    if (schema === null || typeof schema !== 'object') return;
    if (Array.isArray(schema)) return schema.forEach(walk);
    if (typeof schema.$id === 'string') {
      if (parts.has(schema.$id)) return;
      parts.set(schema.$id, schema);
    }
    for (const [key, value] of Object.entries(schema)) if (key !== 'defaultSnippets') walk(value);
  };
  schemas.forEach(walk);
  return parts;
}

/** What the loader asks about an object's fields; see `FieldShape` in validators.generated.d.ts. */
function shapeOf(object) {
  const required = new Set(object.required ?? []);
  return Object.fromEntries(
    Object.entries(object.properties).map(([field, schema]) => {
      const inner = schema.anyOf ? schema.anyOf[0] : schema;
      const value = inner.type === 'array' ? inner.items : inner;
      return [
        field,
        {
          ...(required.has(field) ? { required: true } : {}),
          ...(inner.type === 'array' ? { elements: inner.elementsApart ? 'apart' : 'together' } : {}),
          ...(value?.properties && value.$id ? { of: value.$id } : {}),
          ...(value?.refersTo ? { refersTo: value.refersTo } : {}),
          ...(value?.date ? { date: true } : {}),
          ...(value?.type === 'number' || value?.type === 'integer' ? { number: true } : {}),
        },
      ];
    }),
  );
}

function* patternMessages(schema) {
  if (schema === null || typeof schema !== 'object') return;
  if (schema.pattern && schema.patternErrorMessage) yield [schema.pattern, schema.patternErrorMessage];
  for (const value of Object.values(schema)) yield* patternMessages(value);
}

/** What is there for people, not for validation. */
const WORDS = [
  'title',
  'description',
  'enumDescriptions',
  'defaultSnippets',
  'patternErrorMessage',
  'default',
];

function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !WORDS.includes(key))
      .map(([key, value]) => [
        key,
        key === 'properties' ? mapValues(value, withoutWords) : withoutWords(value),
      ]),
  );
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

// The part of SARIF 2.1.0 that Isnad writes, as a JSON Schema of our own: names, types and limits as sections 3.13 to
// 3.51 of the standard give them, and nothing that the standard does not name.

const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = { type: 'string', minLength: 1 };
const positive = { type: 'integer', minimum: 1 };
const index = { type: 'integer', minimum: 0 };
const level = { enum: ['none', 'note', 'warning', 'error'] };

const region = closed(
  {
    startLine: positive,
    startColumn: positive,
    endLine: positive,
    endColumn: positive,
    charOffset: index,
    charLength: index,
  },
  ['startLine'],
);
const location = closed({
  physicalLocation: closed(
    { artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' } }, ['uri']), region },
    ['artifactLocation'],
  ),
});
const suppression = closed(
  {
    kind: { enum: ['inSource', 'external'] },
    status: { enum: ['accepted', 'underReview', 'rejected'] },
    justification: { type: 'string' },
  },
  ['kind'],
);
const result = closed(
  {
    ruleId: text,
    ruleIndex: index,
    level,
    message: closed({ text }, ['text']),
    locations: { type: 'array', items: location, minItems: 1 },
    suppressions: { type: 'array', items: suppression, uniqueItems: true },
    properties: { type: 'object' },
  },
  ['message'],
);
const driver = closed(
  {
    name: text,
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    rules: {
      type: 'array',
      uniqueItems: true,
      items: closed({ id: text, defaultConfiguration: closed({ level }) }, ['id']),
    },
  },
  ['name'],
);

export const SARIF_SCHEMA = closed(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: closed(
        {
          tool: closed({ driver }, ['driver']),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
        ['tool'],
      ),
    },
  },
  ['version', 'runs'],
);

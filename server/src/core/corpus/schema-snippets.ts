// What the editor offers to insert in a corpus file, in the syntax of VS Code's snippets: $1 is the first stop.
// Only the build reads this file; it is never part of a bundle.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of snippets

export const nameSnippets = [
  {
    label: 'name',
    body: { text: '$1', lang: '${2|ar,en|}', kind: '${3|common,official,short,acronym|}' },
  },
  { label: 'preferred name', body: { text: '$1', lang: '${2|ar,en|}', kind: 'common', preferred: true } },
  { label: 'surname', body: { text: '$1', lang: '${2|ar,en|}', kind: 'short', match: 'weak' } },
];

export const actorSnippets = [
  {
    label: 'actor',
    body: {
      id: '$1',
      type: '${2|person,organization,armed-group,public-body,media|}',
      names: [
        { text: '$3', lang: 'ar', kind: 'common', preferred: true },
        { text: '$4', lang: 'en', kind: 'transliteration', preferred: true },
      ],
      summary: { ar: '$5', en: '$6' },
    },
  },
];

export const placeSnippets = [
  {
    label: 'place',
    body: {
      id: '$1',
      type: '${2|city,town,facility,region,neighbourhood|}',
      names: [
        { text: '$3', lang: 'ar', kind: 'common', preferred: true },
        { text: '$4', lang: 'en', kind: 'common', preferred: true },
      ],
      within: '$5',
    },
  },
];

export const sourceSnippets = [
  {
    label: 'anonymous source',
    body: { id: 's${1:1}', kind: 'anonymous', number: 'plural', described: { ar: '$2', en: '$3' } },
  },
];

export const linkSnippets = [
  { label: 'named person', body: { kind: 'named', actor: '$1', sense: 'says' } },
  {
    label: 'spokesperson',
    body: { kind: 'official', actor: '$1', sense: 'announces', onBehalfOf: '$2' },
  },
  { label: 'unnamed source', body: { kind: 'anonymous', source: 's${1:1}', sense: 'says' } },
  { label: 'news outlet', body: { kind: 'media', actor: '$1', sense: 'relays' } },
  { label: 'no source', body: { kind: 'narrator' } },
];

export const quantitySnippets = [
  {
    label: 'number',
    body: {
      kind: 'exact',
      value: '^${1:100}',
      unit: '${2:person}',
      what: { ar: '$3', en: '$4' },
      text: '$5',
    },
  },
  {
    label: 'range',
    body: {
      kind: 'range',
      min: '^${1:15}',
      max: '^${2:20}',
      unit: '${3:person}',
      what: { ar: '$4', en: '$5' },
      text: '$6',
    },
  },
];

export const claimSnippets = [
  {
    label: 'claim',
    body: {
      id: 'c${1:01}',
      kind: '${2|event,activity,presence,aim,forecast,position,statement,role|}',
      paraphrase: { ar: '$3', en: '$4' },
      attribution: [{ kind: '${5|named,official,anonymous,media,narrator|}', actor: '$6' }],
    },
  },
  {
    label: 'claim with a number',
    body: {
      id: 'c${1:01}',
      kind: 'quantity',
      paraphrase: { ar: '$2', en: '$3' },
      quantity: { kind: 'exact', value: '^${4:100}', unit: '${5:person}', what: { ar: '$6', en: '$7' } },
      attribution: [{ kind: '${8|named,official,anonymous,media,narrator|}', actor: '$9' }],
    },
  },
];

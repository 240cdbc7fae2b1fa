// A made-up corpus for the tests of this folder: a village, its mayor, a paper, two articles with bodies.

import type { MarkedFiles } from '../support/corpus-fixture.ts';

export const ACTORS = `{
  "actors": [
    {
      "id": "hana-badri",
      "type": "person",
      "names": [
        { "text": "هناء البدري", "lang": "ar", "preferred": true },
        { "text": "Hana al-Badri", "lang": "en", "preferred": true }
      ],
      "summary": { "en": "Mayor of Wadi Zahr.", "ar": "رئيسة بلدية وادي زهر." },
      "affiliations": [{ "target": "zahr-council", "relation": "led-by", "claim": "nahar-2020-flood#c01" }]
    },
    { "id": "nahar", "type": "media", "names": [{ "text": "صحيفة النهار", "lang": "ar" }, { "text": "Nahar", "lang": "en" }] },
    { "id": "zahr-council", "type": "public-body", "names": [{ "text": "مجلس زهر", "lang": "ar" }], "seat": "wadi-zahr" }
  ]
}
`;

export const PLACES = `{
  "places": [
    { "id": "east-hills", "type": "region", "names": [{ "text": "التلال الشرقية", "lang": "ar" }, { "text": "Eastern Hills", "lang": "en" }] },
    { "id": "wadi-zahr", "type": "village", "within": "east-hills", "names": [{ "text": "وادي زهر", "lang": "ar" }, { "text": "Wadi Zahr", "lang": "en" }] }
  ]
}
`;

export const FLOOD = `{
  "id": "nahar-2020-flood",
  "headline": { "ar": "سيل في وادي زهر", "en": "Flood in Wadi Zahr" },
  "language": "ar",
  "publisher": { "actor": "nahar" },
  "published": { "value": "2020-03-01", "basis": "stated" },
  "sources": [
    { "id": "s1", "kind": "anonymous", "described": { "ar": "سكان في القرية", "en": "villagers" } },
    { "id": "s2", "kind": "document", "described": { "ar": "تقرير المجلس", "en": "a report of the council" } }
  ],
  "claims": [
    {
      "id": "c01",
      "kind": "event",
      "paraphrase": { "ar": "اجتاح السيل القرية", "en": "A flood struck the village" },
      "subjects": ["zahr-council"],
      "places": ["wadi-zahr"],
      "attribution": [{ "kind": "anonymous", "source": "s1", "cue": { "text": "قال سكان", "start": 18, "end": 26 } }],
      "evidence": [{ "start": 0, "end": 17 }]
    },
    {
      "id": "c02",
      "kind": "statement",
      "paraphrase": { "ar": "تطلب البلدية العون", "en": "The mayor asks for help" },
      "attribution": [{ "kind": "named", "actor": "hana-badri" }],
      "relations": [{ "type": "same-topic", "claim": "#c01" }]
    }
  ],
  "provenance": {}
}
`;

export const SEQUEL = `{
  "id": "hills-report",
  "headline": { "en": "After the flood" },
  "language": "en",
  "published": { "value": "2020-04", "basis": "stated" },
  "claims": [
    {
      "id": "c01",
      "kind": "event",
      "paraphrase": { "en": "The village was rebuilt" },
      "subjects": ["hana-badri"],
      "attribution": [{ "kind": "narrator" }],
      "relations": [{ "type": "updates", "claim": "nahar-2020-flood#c01" }]
    }
  ],
  "related": [{ "type": "follow-up", "article": "nahar-2020-flood" }],
  "provenance": {}
}
`;

export const FILES = {
  'style.json': '{ "prefer": { "actor:hana-badri": { "ar": "هناء البدري" }, "nahar": { "en": "Nahar" } } }\n',
  'actors/own.actors.json': ACTORS,
  'places/own.places.json': PLACES,
  'articles/hills-report.article.json': SEQUEL,
  'articles/nahar-2020-flood.article.json': FLOOD,
  'articles/nahar-2020-flood.txt': 'سيل اجتاح القرية، قال سكان في القرية أمس.',
} as const satisfies MarkedFiles;

/** The corpus with `from` of the file at `path` written as `to`, which has the cursor. */
export function withCursor(path: keyof typeof FILES, from: string, to: string): MarkedFiles {
  const text: string = FILES[path];
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${path}`);
  return { ...FILES, [path]: text.replace(from, to) };
}

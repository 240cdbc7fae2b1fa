// The formats that a corpus is exchanged in. Adding one is a file beside this one and a line here.

import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { ExchangeFormat } from './format.ts';
import { ftm } from './ftm.ts';
import { geojson } from './geojson.ts';
import { geonames } from './geonames.ts';
import { ninjs } from './ninjs.ts';
import { wikidata } from './wikidata.ts';

export const FORMATS: readonly ExchangeFormat[] = [
  cslJson,
  bibtex,
  csv,
  wikidata,
  geonames,
  ftm,
  geojson,
  ninjs,
];

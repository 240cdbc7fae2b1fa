// The formats that a corpus is exchanged in. Adding one is a file beside this one and a line here.

import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { ExchangeFormat } from './format.ts';

export const FORMATS: readonly ExchangeFormat[] = [cslJson, bibtex];

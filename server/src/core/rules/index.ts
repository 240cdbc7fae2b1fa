// The one list of rules. A new rule is a file, a line here, a fixture and a page in docs/rules.

import { nameMisspelled } from './name-misspelled.ts';
import { nameVariant } from './name-variant.ts';
import type { Rule } from './rule.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unsourcedNumber } from './unsourced-number.ts';

export const RULES: readonly Rule[] = [unsourcedNumber, unknownCitation, nameMisspelled, nameVariant];

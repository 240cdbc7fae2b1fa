// The one list of rules. A new rule is a file, a line here, a fixture and a page in docs/rules.

import { anonymousSource } from './anonymous-source.ts';
import { conflictingSources } from './conflicting-sources.ts';
import { hedgeDropped } from './hedge-dropped.ts';
import { nameAmbiguous } from './name-ambiguous.ts';
import { nameContested } from './name-contested.ts';
import { nameMisspelled } from './name-misspelled.ts';
import { nameNotInSource } from './name-not-in-source.ts';
import { nameUnknown } from './name-unknown.ts';
import { nameVariant } from './name-variant.ts';
import { numberMismatch } from './number-mismatch.ts';
import { quoteMismatch } from './quote-mismatch.ts';
import { retractedSource } from './retracted-source.ts';
import { roleOutdated } from './role-outdated.ts';
import type { Rule } from './rule.ts';
import { singleOrigin } from './single-origin.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unsourcedNumber } from './unsourced-number.ts';
import { unusedSilence } from './unused-silence.ts';
import { vagueNumber } from './vague-number.ts';

export const RULES: readonly Rule[] = [
  unsourcedNumber,
  vagueNumber,
  numberMismatch,
  conflictingSources,
  anonymousSource,
  singleOrigin,
  hedgeDropped,
  retractedSource,
  quoteMismatch,
  unknownCitation,
  unusedSilence,
  nameMisspelled,
  nameContested,
  nameAmbiguous,
  nameVariant,
  roleOutdated,
  nameNotInSource,
  nameUnknown,
];

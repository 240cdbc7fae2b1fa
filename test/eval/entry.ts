// What the third-party test sets are measured on: the core's own functions, bundled for the adapter.

export { LANGUAGES } from '../../server/src/core/language/languages.ts';
export { readQuantities } from '../../server/src/core/text/quantities.ts';
export { isChecked } from '../../server/src/core/text/quantity.ts';
export { sentencesOf } from '../../server/src/core/text/sentences.ts';

// What the third-party test sets are measured on: the core's own functions, bundled for the adapter.

export { findMentions } from '../../server/src/core/analysis/mentions.ts';
export { resolveMentions } from '../../server/src/core/analysis/resolve-mentions.ts';
export { createEntityIndex, listEntity } from '../../server/src/core/corpus/entity-index.ts';
export { createNameSearch } from '../../server/src/core/corpus/name-search.ts';
export { proposeArticle } from '../../server/src/core/intake.ts';
export { LANGUAGES } from '../../server/src/core/language/languages.ts';
export { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
export { readQuantities } from '../../server/src/core/text/quantities.ts';
export { isChecked } from '../../server/src/core/text/quantity.ts';
export { sentencesOf } from '../../server/src/core/text/sentences.ts';

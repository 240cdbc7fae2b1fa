// The shape of a language: data and small functions. A new language is one folder like language/en/ and one line
// in languages.ts; nothing else changes. Each slice of the shape is typed beside the code that reads it.

import type { CommandGrammar } from './commands.ts';
import type { CountingGrammar } from './counting.ts';
import type { AttributionCues } from './cues.ts';
import type { HedgeGrammar } from './hedges.ts';
import type { NameGrammar } from './names.ts';
import type { NumberGrammar } from './numbers.ts';
import type { SentenceGrammar } from './sentences.ts';
import type { TableHeads } from './tables.ts';
import type { TitleGrammar } from './titles.ts';

export type LanguageId = 'ar' | 'en' | 'fr';

export interface Language {
  readonly id: LanguageId;
  readonly script: 'Arab' | 'Latn';
  readonly sentences: SentenceGrammar;
  readonly numbers: NumberGrammar;
  readonly names: NameGrammar;
  readonly cues: AttributionCues;
  readonly counting: CountingGrammar;
  /** Absent where a language's commands are not told apart. */
  readonly commands?: CommandGrammar;
  readonly hedges: HedgeGrammar;
  readonly tables: TableHeads;
  readonly titles: TitleGrammar;
}

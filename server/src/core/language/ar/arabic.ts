// Arabic as one value: each slice in a file of its own beside this one.

import type { Language } from '../language.ts';
import { commands } from './commands.ts';
import { counting } from './counting.ts';
import { cues } from './cues.ts';
import { hedges } from './hedges.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';
import { tables } from './tables.ts';
import { titles } from './titles.ts';

export const arabic: Language = {
  id: 'ar',
  script: 'Arab',
  sentences,
  numbers,
  names,
  counting,
  commands,
  cues,
  hedges,
  tables,
  titles,
};

import type { NameGrammar } from '../names.ts';

export const names: NameGrammar = {};

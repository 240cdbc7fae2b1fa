import type { AttributionCues } from '../cues.ts';

export const cues: AttributionCues = {};

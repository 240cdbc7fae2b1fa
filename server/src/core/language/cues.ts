// The slice of a language that says how a language names who said something.

export type AttributionCues = {};

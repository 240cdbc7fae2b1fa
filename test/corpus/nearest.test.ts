import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../server/src/core/corpus/nearest.ts';

describe('nearestWord', () => {
  it.each([
    ['sumary', ['summary', 'seat', 'names'], 'summary'],
    ['nmaes', ['names', 'note'], 'names'],
    ['misrata-air-colege', ['misrata-air-college', 'misrata'], 'misrata-air-college'],
    ['person', ['person'], 'person'],
    ['us', ['gb', 'uk'], undefined],
    ['salma-darwsh', ['salma-darwish', 'salma-darwash'], undefined],
    ['somebody-else', ['salma'], undefined],
    ['', [''], ''],
  ])('%s in %j is %s', (word, known, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });
});

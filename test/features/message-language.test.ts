import { describe, expect, it } from 'vitest';
import { serviceFor } from '../support/check.ts';

const messages = (text: string, settings = {}) => {
  const service = serviceFor({ settings });
  return service.findings(service.read(text)).map(({ language }) => language);
};

describe('a message is in the language', () => {
  it.each([
    ['of its sentence', 'They lost 77 boats.\n\nفقدوا 77 قاربا.', ['en', 'ar']],
    [
      'of the draft, where a cell has no words',
      'سقط الجسر.\n\n| القرية | القوارب |\n| --- | --- |\n| الجسر | 37 |',
      ['ar'],
    ],
    ['that the front matter names', '---\nlang: ar\n---\n\n- 45', ['ar']],
    ['of an English draft', 'The bridge fell.\n\n- 45', ['en']],
  ])('%s', (_, text, languages) => expect(messages(text)).toEqual(languages));
  it('that the setting names', () =>
    expect(messages('They lost 77 boats.', { messages: 'ar' })).toEqual(['ar']));
});

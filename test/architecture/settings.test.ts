// The manifest, the defaults and the docs say the same.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { readSettings } from '../../server/src/core/service.ts';

const { settings: defaults } = readSettings(undefined);
interface Property {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly items?: { readonly type: string; readonly enum?: readonly string[] };
}
const properties = manifest.contributes.configuration.properties as Readonly<Record<string, Property>>;
/** Settings of the client alone: the core never sees them. */
const CLIENT_ONLY = ['isnad.trace.server'];
const docs = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'settings.md'), 'utf8');

describe('settings', () => {
  it('are those of the manifest', () => {
    const named = Object.keys(defaults).map((key) => `isnad.${key}`);
    expect([...named, ...CLIENT_ONLY].sort()).toEqual(Object.keys(properties).sort());
  });
  it.each(Object.entries(defaults))('%s has one default', (key, value) => {
    expect(properties[`isnad.${key}`]?.default).toEqual(value);
  });
  it.each(Object.entries(properties))(
    '%s is in the docs with its default and its values',
    (key, property) => {
      const row = docs.split('\n').find((line) => line.startsWith(`| \`${key}\``));
      expect(row).toBeDefined();
      expect(row).toContain(`\`${JSON.stringify(property.default)}\``);
      for (const value of property.enum ?? property.items?.enum ?? []) expect(row).toContain(value);
    },
  );
  it('takes every value that the manifest allows, and no other', () => {
    for (const [key, property] of Object.entries(properties)) {
      if (CLIENT_ONLY.includes(key)) continue;
      const name = key.slice('isnad.'.length);
      for (const value of property.enum ?? []) {
        expect(readSettings({ [name]: value }).problems).toEqual([]);
      }
      if (property.enum) expect(readSettings({ [name]: 'nonsense' }).problems).toHaveLength(1);
    }
  });
});

describe('reading settings', () => {
  it('takes nested and dotted keys', () => {
    expect(readSettings({ numbers: { check: ['count'] } }).settings['numbers.check']).toEqual(['count']);
    expect(readSettings({ 'numbers.check': ['year'] }).settings['numbers.check']).toEqual(['year']);
  });
  it.each([
    ['a wrong type', { corpusFolders: 'corpus' }],
    ['an unknown rule', { rules: { 'no-such-rule': 'off' } }],
    ['an unknown severity', { rules: { 'name-variant': 'loud' } }],
    ['an unknown kind', { numbers: { check: ['count', 'smell'] } }],
  ])('keeps the default for %s and says so', (_, input) => {
    const { settings, problems } = readSettings(input);
    expect(settings).toEqual(defaults);
    expect(problems).toHaveLength(1);
  });
  it.each([undefined, null, 3, 'x', []])('never throws: %j', (input) => {
    expect(readSettings(input).settings).toEqual(defaults);
  });
});

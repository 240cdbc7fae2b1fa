import { describe, expect, it } from 'vitest';
import { isPrivate } from '../../server/src/node/private-network.ts';

/** The host as a URL writes it: addresses within others are rewritten there. */
const hostOf = (host: string): string => new URL(`http://${host}/`).hostname;

describe('hosts of private networks', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.1',
    '192.168.1.1',
    '[::1]',
    '[::]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:c0a8:101]',
  ])('has %s', async (host) => expect(await isPrivate(hostOf(host))).toBe(true));

  it.each(['8.8.8.8', '100.128.0.1', '172.32.0.1', '192.169.0.1', '[2001:db8::1]', '[::ffff:8.8.8.8]'])(
    'does not have %s',
    async (host) => expect(await isPrivate(hostOf(host))).toBe(false),
  );
});

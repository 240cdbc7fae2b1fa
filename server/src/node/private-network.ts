// Which hosts are not of the web: a page there must not be reached through one from outside.

import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** This machine and private networks (RFC 1122, 1918, 3927, 4193, 4291, 6598); IPv4 addresses within IPv6 count as theirs. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/**
 * Whether `host`, a name or an address as a URL has it, is this machine or one of a private network. Rejects where no
 * such host is found.
 */
export async function isPrivate(host: string): Promise<boolean> {
  const bare = host.replace(/^\[|\]$/g, '');
  const addresses = isIP(bare) ? [bare] : (await lookup(bare, { all: true })).map(({ address }) => address);
  return addresses.some((address) => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}

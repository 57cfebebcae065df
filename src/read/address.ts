import ipaddr from 'ipaddr.js';

/**
 * Why an address is not to be fetched from, or null for a public one. Private, loopback, link-local, carrier-grade NAT,
 * multicast, reserved and unspecified ranges (RFC 6890), and IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4,
 * Teredo), are refused.
 */
export function refusedAddress(address: string): string | null {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%', 1);
  if (!ipaddr.isValid(bare)) return 'no address';
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress()) return 'an IPv4-mapped address';
  const range = parsed.range();
  return range === 'unicast' ? null : (NAMES[range] ?? `a ${range} address`);
}

const NAMES: Record<string, string> = {
  private: 'a private address',
  uniqueLocal: 'a private address',
  loopback: 'a loopback address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'a carrier-grade NAT address',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'the unspecified address',
  reserved: 'a reserved address',
};

/** An address of a socket in the form in which people write it. */

/** Without the form of IPv4 in IPv6 (RFC 4291, 2.5.5.2), and without the interface (RFC 4007, 11). */
export function plainAddress(address: string): string {
  const [bare = address] = address.split("%", 1);
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
}

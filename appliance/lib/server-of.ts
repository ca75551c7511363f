/** What of an address may be shown. */

/** Scheme, name and port of an address: the rest may hold a secret. Empty where it is no address. */
export function serverOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? "" : `${url.protocol}//${url.host}`;
}

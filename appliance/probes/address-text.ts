/** The bytes of an IP address in words. */

/** @param bytes 4 or 16. @returns as people write it, IPv6 by RFC 5952; empty for anything else */
export function addressText(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join(".");
  if (bytes.length !== 16) return "";
  const groups = Array.from({ length: 8 }, (_, n) =>
    (((bytes[2 * n] ?? 0) << 8) | (bytes[2 * n + 1] ?? 0)).toString(16),
  );
  // The URL standard writes IPv6 as RFC 5952 asks for.
  return new URL(`http://[${groups.join(":")}]/`).hostname.slice(1, -1);
}

/**
 * Who answers for an IPv6 address on this box's own networks: the kernel's neighbour table, which only netlink shows; `ip` of
 * iproute2 reads it.
 */
import { execFile } from "node:child_process";

const PATIENCE_MS = 2000;
const MOST_BYTES = 64 * 1024;

/** The MAC address behind an IPv6 address; `none`: the kernel knows of nobody; undefined: the table cannot be read here. */
export async function neighbourMac(address: string): Promise<string | undefined> {
  const text = await new Promise<string | undefined>((resolve) => {
    const words = ["-6", "neigh", "show", "to", address];
    execFile("ip", words, { timeout: PATIENCE_MS, maxBuffer: MOST_BYTES }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
  return text === undefined ? undefined : (macIn(text) ?? "none");
}

/** The MAC address in what `ip neigh show` prints; an entry that failed or waits has none, or one that does not answer any more. */
export function macIn(text: string): string | undefined {
  for (const line of text.split("\n")) {
    if (/\b(FAILED|INCOMPLETE)\b/.test(line)) continue;
    const [, mac] = /\blladdr ((?:[0-9a-f]{2}:){5}[0-9a-f]{2})\b/i.exec(line) ?? [];
    if (mac !== undefined) return mac.toLowerCase();
  }
  return undefined;
}

/** The names and addresses by which others on the network may know this box. */
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { ownAddresses } from "./certificate.ts";

const RESOLVER_FILE = "/etc/resolv.conf";

/**
 * Host name, its first label, that in `.local` (mDNS, RFC 6762) and in the domains that this network's resolvers search,
 * and all addresses; lower case. @param resolverFile where the domains stand: resolv.conf(5), `search` and `domain`
 */
export function ownNames(resolverFile: string = RESOLVER_FILE): ReadonlySet<string> {
  const full = hostname().toLowerCase();
  const label = full.split(".")[0] ?? full;
  const inDomains = searchDomains(resolverFile).map((domain) => `${label}.${domain}`);
  return new Set([
    full,
    label,
    `${label}.local`,
    ...inDomains,
    ...ownAddresses().map((address) => address.toLowerCase()),
  ]);
}

function searchDomains(file: string): string[] {
  try {
    const lines = readFileSync(file, "utf8")
      .slice(0, 64 * 1024)
      .split("\n");
    return lines.flatMap((line) => {
      const [key, ...domains] = line.trim().toLowerCase().split(/\s+/);
      return key === "search" || key === "domain"
        ? domains.filter((domain) => /^[a-z0-9][a-z0-9.-]*$/.test(domain))
        : [];
    });
  } catch {
    return []; // without resolvers there are no names of theirs either
  }
}

/**
 * Whether a request asks for this box by a name or address of its own. A page of another site that has pointed its own name
 * at the box (DNS rebinding) asks by that name, and gets nothing. Two names in one request are none.
 */
import { isIPv6 } from "node:net";
import type { FastifyInstance } from "fastify";
import { ownNames } from "#box/own-names.ts";
import { isLoopback } from "#lib/loopback.ts";
import { HttpProblem } from "./problem-details.ts";

/** The machine's names and addresses are read again after this time: it may get another address. */
const FRESH_MS = 30_000;
/** An address that is not known may be new: it was set just now. Whoever asks by strange names does not make the box busy with that. */
const AGAIN_MS = 1000;
/** Says nothing of the site, and is asked by whatever looks after the process under any name. */
const FOR_ANYBODY: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

export class KnownHosts {
  readonly #configured: () => readonly string[];
  #own: ReadonlySet<string> = new Set();
  #readMs = -Infinity;

  /** @param configured further names and addresses, `access.names` of the configuration */
  constructor(configured: () => readonly string[]) {
    this.#configured = configured;
  }

  /** @param host as the header gives it: a name or address, and perhaps a port */
  has(host: string): boolean {
    const name = nameOf(host);
    if (name === undefined) return false;
    if (isLoopback(name) || this.#configured().some((known) => canonical(known) === name)) return true;
    return this.#ownNames(FRESH_MS).has(name) || this.#ownNames(AGAIN_MS).has(name);
  }

  #ownNames(freshMs: number): ReadonlySet<string> {
    if (performance.now() - this.#readMs > freshMs) {
      this.#own = new Set([...ownNames()].map(canonical));
      this.#readMs = performance.now();
    }
    return this.#own;
  }
}

export function refuseStrangeHosts(app: FastifyInstance, hosts: KnownHosts): void {
  app.addHook("onRequest", async ({ raw }) => {
    const { rawHeaders, headers, url = "" } = raw;
    const given = rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === "host").length;
    if (given > 1) throw new HttpProblem(400, "badRequest.twoHosts", {});
    // A request without the header is of HTTP/1.0; no browser makes such.
    if (given === 0 || FOR_ANYBODY.has(url)) return;
    if (!hosts.has(headers.host ?? "")) {
      throw new HttpProblem(421, "unknownHost", { host: shown(headers.host ?? "") });
    }
  });
}

/** `[2001:DB8::1]:8080` becomes `2001:db8::1`; undefined: it is no host. */
function nameOf(host: string): string | undefined {
  const [, bracketed, plain] =
    /^(?:\[([0-9A-Fa-f:.%]{2,60})\]|([A-Za-z0-9._-]{1,253}))(?::[0-9]{1,5})?$/.exec(host) ?? [];
  const name = bracketed ?? plain;
  return name === undefined ? undefined : canonical(name);
}

/** Lower case, without the dot of a full name; of IPv6 the one short form (RFC 5952). */
function canonical(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/%.{0,64}$/, "")
    .replace(/\.$/, "");
  return isIPv6(bare) ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}

function shown(host: string): string {
  return JSON.stringify(host.slice(0, 100));
}

/** Cookies of one run. Source: RFC 6265, 5.1 to 5.4, without what only browsers need (SameSite, public suffixes). */
import { isIP } from "node:net";

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  /** It is sent to the very host only that set it. */
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
}

const MOST_COOKIES = 100;
const MOST_COOKIE_CHARS = 4096;

export class CookieJar {
  #cookies: Cookie[] = [];

  /** Takes what an answer sets. @param nowMs milliseconds since 1970, for cookies that end */
  take(url: URL, lines: readonly string[], nowMs: number): void {
    for (const line of lines) {
      const cookie = readCookie(url, line);
      if (cookie === undefined) continue;
      this.#cookies = this.#cookies.filter(
        ({ name, domain, path }) => name !== cookie.name || domain !== cookie.domain || path !== cookie.path,
      );
      if (!hasEnded(line, nowMs) && this.#cookies.length < MOST_COOKIES) this.#cookies.push(cookie);
    }
  }

  /** The `Cookie` header for a request; undefined for none. The longest path comes first. */
  headerFor(url: URL): string | undefined {
    const fitting = this.#cookies.filter((cookie) => fits(cookie, url));
    if (fitting.length === 0) return undefined;
    const sorted = fitting.toSorted((a, b) => b.path.length - a.path.length);
    return sorted.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
}

function readCookie(url: URL, line: string): Cookie | undefined {
  const [pair = ""] = line.split(";");
  const at = pair.indexOf("=");
  // What could not be sent in a header is not taken.
  if (at < 1 || line.length > MOST_COOKIE_CHARS || !/^[\t\x20-\x7e]*$/.test(pair)) return undefined;
  const domain = attributeOf(line, "domain")?.replace(/^\./, "").toLowerCase() || undefined;
  if (domain !== undefined && !isWithin(url.hostname, domain)) return undefined;
  const path = attributeOf(line, "path");
  return {
    name: pair.slice(0, at).trim(),
    value: pair.slice(at + 1).trim(),
    domain: domain ?? url.hostname,
    hostOnly: domain === undefined,
    path: path?.startsWith("/") === true ? path : defaultPath(url.pathname),
    secure: /;\s*secure\s*(;|$)/i.test(line),
  };
}

function attributeOf(line: string, name: string): string | undefined {
  const attributes = line.split(";").slice(1);
  const found = attributes.findLast((attribute) => attribute.trim().toLowerCase().startsWith(`${name}=`));
  return found?.slice(found.indexOf("=") + 1).trim();
}

function hasEnded(line: string, nowMs: number): boolean {
  const age = attributeOf(line, "max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  const expires = attributeOf(line, "expires");
  return expires !== undefined && Date.parse(expires) <= nowMs;
}

/** A host within a domain; a domain without a dot would be everybody's. */
function isWithin(host: string, domain: string): boolean {
  if (host === domain) return true;
  return domain.includes(".") && isIP(host) === 0 && host.endsWith(`.${domain}`);
}

function defaultPath(path: string): string {
  const end = path.lastIndexOf("/");
  return end <= 0 ? "/" : path.slice(0, end);
}

function fits({ domain, hostOnly, path, secure }: Cookie, url: URL): boolean {
  if (secure && url.protocol !== "https:") return false;
  if (hostOnly ? url.hostname !== domain : !isWithin(url.hostname, domain)) return false;
  const { pathname } = url;
  return pathname === path || (pathname.startsWith(path) && (path.endsWith("/") || pathname[path.length] === "/"));
}

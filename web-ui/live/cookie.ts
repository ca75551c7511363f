/** Cookies that this page and the box share: the choice of theme and language. Nothing secret; the session's is not readable here. */

const YEAR_S = 365 * 24 * 60 * 60;

export function readCookie(name: string): string | undefined {
  for (const pair of document.cookie.split("; ")) {
    const equals = pair.indexOf("=");
    if (pair.slice(0, equals) === name) return pair.slice(equals + 1);
  }
  return undefined;
}

export function writeCookie(name: string, value: string): void {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`;
}

/** `security.txt`: where whoever found a weakness reports it (RFC 9116). Pure. */
const DAY_MS = 86_400_000;

export interface SecurityContact {
  /** URIs, the best first; at least one. */
  readonly contacts: readonly string[];
  readonly policy?: string;
  /** Last day of security updates, `2031-12-31`: nothing is promised beyond. */
  readonly supportedUntil?: string;
  /** How long an answer is good, ms. */
  readonly validForMs: number;
}

/** @param nowMs the present, ms since 1970  @returns undefined where nobody is named: a file without a contact is none */
export function securityText(given: SecurityContact, nowMs: number): string | undefined {
  const { contacts, policy } = given;
  if (contacts.length === 0) return undefined;
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(expiresAt(given, nowMs)).toISOString()}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Counted from the beginning of the day, so that the file is the same for all of it. */
function expiresAt({ supportedUntil, validForMs }: SecurityContact, nowMs: number): number {
  const expires = Math.floor(nowMs / DAY_MS) * DAY_MS + validForMs;
  if (supportedUntil === undefined) return expires;
  return Math.min(expires, Date.parse(supportedUntil) + DAY_MS);
}

/**
 * A secret in a web request goes only to a server that has proven itself by its certificate, in order or pinned, or where somebody
 * says so (`encryption: plain`, ADR 0094). What is a secret: a log-in, what headers, queries and bodies are named like one for, and
 * every value out of the box's store of secrets.
 */
import { secretForms } from "#lib/secret-forms.ts";
import type { Exchange } from "./exchange.ts";

type Carried = Pick<Exchange, "url" | "headers" | "body" | "fingerprint">;

/** A request that is not sent, since it would show a secret. */
export class SecretWouldShow extends Error {
  constructor() {
    super("the request would show a secret");
    this.name = "SecretWouldShow";
  }
}

/**
 * @param named something in it is called like a secret; see `namesSecret`
 * @param secrets values that are secret wherever they stand
 * @throws SecretWouldShow where the request may not go there
 */
export function keepSecrets(
  carried: Carried,
  named: boolean,
  secrets: readonly string[],
  { encryption, verifyTls }: { readonly encryption?: "auto" | "plain"; readonly verifyTls?: boolean },
): void {
  const isPinned = carried.fingerprint !== undefined;
  const isProven = carried.url.protocol === "https:" && (isPinned || verifyTls !== false);
  if (isProven || encryption === "plain") return;
  if (named || holdsAny(carried, secrets)) throw new SecretWouldShow();
}

const SECRET_NAME = /^(?:proxy-)?authorization$|^cookie$|passw|pwd|secret|token|api[-_]?key|credential/i;
/** The same as the name of a field in a form or in JSON. */
const SECRET_FIELD = /(?:passw|pwd|secret|token|api[-_]?key|credential)[\w-]{0,40}"?\s{0,5}[=:]/i;

/** Whether a header, a part of a query or a field is called like a secret. @param body of a request; a form or JSON */
export function namesSecret(pairs: Iterable<readonly [string, string]>, body = ""): boolean {
  return SECRET_FIELD.test(body) || [...pairs].some(([name, value]) => value !== "" && SECRET_NAME.test(name));
}

/** Shorter words stand in every second text. */
const SHORTEST = 3;

function holdsAny({ url, headers, body = "" }: Carried, secrets: readonly string[]): boolean {
  const texts = [url.href, ...Object.values(headers), body];
  const forms = secrets.filter((secret) => secret.length >= SHORTEST).flatMap(secretForms);
  return forms.some((form) => texts.some((text) => text.includes(form)));
}

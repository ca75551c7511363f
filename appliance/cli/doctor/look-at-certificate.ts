/** The doctor's look at the client certificate that the box was enrolled with. */
import type { SecretSource } from "#config/secret-source.ts";
import { isoTime } from "#lib/clock.ts";
import { clientIdOf } from "#relay/client-id.ts";
import { identityOf, lifeOf, type ClientIdentity } from "#relay/enrolment/held.ts";
import { readMemory } from "#relay/enrolment/memory.ts";
import { showEnrolment } from "#relay/enrolment/show-enrolment.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";
import { critical, ok, warning, type Finding } from "./finding.ts";

export interface StoredEnrolment {
  /** The base topic of the configuration. */
  readonly base: string;
  readonly facts: { get(name: string): unknown };
  readonly secrets: SecretSource;
}

const AGAIN = "get a claim code of the operations centre: vedetta enrol start";

/** What the box connects with by itself, as far as it can be read here. */
export function storedIdentity({ base, facts, secrets }: StoredEnrolment): ClientIdentity | undefined {
  const memory = readMemory(facts);
  const held = memory?.current ?? memory?.next;
  if (memory?.base !== base || held === undefined) return undefined;
  return identityOf(held, secrets.get(held.key));
}

/** Nothing where the box was never enrolled. @param nowMs since 1970 (UTC) */
export function lookAtCertificate(stored: StoredEnrolment, nowMs: number): Finding[] {
  const memory = readMemory(stored.facts);
  const held = memory?.current ?? memory?.next;
  if (memory === undefined) return [];
  const name = clientIdOf(stored.base);
  if (memory.base !== stored.base)
    return [
      warning("certificate", `the certificate is for ${clientIdOf(memory.base)}, and this box is ${name} now`, AGAIN),
    ];
  const { problem, trouble } = showEnrolment(name, memory);
  const said = problem === undefined ? "" : `: ${tell(english, problem.text)}`;
  if (held === undefined) return [warning("certificate", `there is none yet${said}`, AGAIN)];
  const { notAfter } = lifeOf(held);
  if (stored.secrets.get(held.key) === undefined)
    return [critical("certificate", "its private key cannot be read with this box's key for secrets", AGAIN)];
  if (nowMs > notAfter) return [critical("certificate", `it ended ${isoTime(notAfter)}`, AGAIN)];
  if (trouble?.code === "certificateNotRenewed")
    return [warning("certificate", `it ends ${isoTime(notAfter)} and could not be renewed${said}`, AGAIN)];
  if (trouble !== undefined) {
    const { since } = trouble;
    return [
      critical("certificate", tell(english, { code: `enrolment.${trouble.code}`, parameters: { since } }), AGAIN),
    ];
  }
  return [ok("certificate", `${name}, valid until ${isoTime(notAfter)}`)];
}

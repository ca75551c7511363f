/** The doctor's look at the client certificate that the box was enrolled with. */
import type { SecretSource } from "#config/secret-source.ts";
import { isoTime } from "#lib/clock.ts";
import { clientIdOf } from "#relay/client-id.ts";
import { identityOf, lifeOf, type ClientIdentity } from "#relay/enrolment/held.ts";
import { readMemory } from "#relay/enrolment/memory.ts";
import { showEnrolment } from "#relay/enrolment/show-enrolment.ts";
import type { Said } from "../speech.ts";
import { critical, line, ok, warning, type Finding } from "./finding.ts";

export interface StoredEnrolment {
  /** The base topic of the configuration. */
  readonly base: string;
  readonly facts: { get(name: string): unknown };
  readonly secrets: SecretSource;
}

const AGAIN = line("doctor.certificate.advice");

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
    return [warning("certificate", line("doctor.certificate.other", { other: clientIdOf(memory.base), name }), AGAIN)];
  const { problem, trouble } = showEnrolment(name, memory);
  /** Either sentence, the second with why. */
  const because = (alone: Said, code: Parameters<typeof line>[0], more: { readonly at?: string } = {}): Said =>
    problem === undefined ? alone : (speech) => line(code, { ...more, problem: speech.sentence(problem.text) })(speech);
  if (held === undefined) {
    const says = because(line("doctor.certificate.none"), "doctor.certificate.noneBecause");
    return [warning("certificate", says, AGAIN)];
  }
  const { notAfter } = lifeOf(held);
  const at = isoTime(notAfter);
  if (stored.secrets.get(held.key) === undefined)
    return [critical("certificate", line("doctor.certificate.noKey"), AGAIN)];
  if (nowMs > notAfter) return [critical("certificate", line("doctor.certificate.ended", { at }), AGAIN)];
  if (trouble?.code === "certificateNotRenewed") {
    const alone = line("doctor.certificate.notRenewed", { at });
    return [warning("certificate", because(alone, "doctor.certificate.notRenewedBecause", { at }), AGAIN)];
  }
  if (trouble !== undefined) {
    const { code, since } = trouble;
    const says: Said = (speech) => speech.sentence({ code: `enrolment.${code}`, parameters: { since } });
    return [critical("certificate", says, AGAIN)];
  }
  return [ok("certificate", line("doctor.certificate.valid", { name, at }))];
}

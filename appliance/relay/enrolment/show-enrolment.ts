/** The enrolment as people see it, and the event that tells how the certificate is. Pure. */
import { X509Certificate } from "node:crypto";
import { isoTime } from "#lib/clock.ts";
import type { CertificateTrouble, EnrolmentView, EnrolProblem } from "#model/enrolment.ts";
import type { EventDraft } from "#model/event.ts";
import { lifeOf } from "./held.ts";
import type { EnrolMemory, Held, Problem } from "./memory.ts";
import { renewAt } from "./renewal-due.ts";

export function showEnrolment(name: string, memory: EnrolMemory | undefined): EnrolmentView {
  if (memory === undefined) return { state: "none", name };
  const { current, next, asked, via, problem, replaces, trouble } = memory;
  const held = current ?? next;
  const changes = asked !== undefined || next !== undefined || replaces === true;
  return {
    state: held === undefined ? (asked === undefined ? "none" : "asking") : changes ? "changing" : "enrolled",
    name,
    via,
    ...(held === undefined ? {} : { certificate: describe(held) }),
    ...(trouble === undefined ? {} : { trouble: { code: trouble.code, since: isoTime(trouble.since) } }),
    ...(problem === undefined ? {} : { problem: showProblem(problem) }),
  };
}

/**
 * @param at since when it is so, milliseconds since 1970 (UTC), as `notAfter`, the end of the certificate
 * @param problem what went wrong with the newest request for another one
 */
export function certificateTold(
  code: CertificateTrouble | undefined,
  at: number,
  notAfter: number,
  problem: EnrolProblem | undefined,
): EventDraft {
  const state = code === undefined ? "ok" : code === "certificateNotRenewed" ? "warning" : "critical";
  const why = problem === undefined || code === undefined ? {} : { problem };
  const data = { state, certificate: code ?? "fine", since: isoTime(at), notAfter: isoTime(notAfter), ...why };
  return { type: "box.health", at, data };
}

function describe(held: Held): NonNullable<EnrolmentView["certificate"]> {
  const { serialNumber, issuer } = new X509Certificate(held.certificate);
  const life = lifeOf(held);
  return {
    serial: serialNumber,
    issuer: /(?:^|\n)CN=([^\n]+)/.exec(issuer)?.[1] ?? issuer,
    notBefore: isoTime(life.notBefore),
    notAfter: isoTime(life.notAfter),
    renewAt: isoTime(renewAt(life)),
  };
}

function showProblem({ code, at, said }: Problem): NonNullable<EnrolmentView["problem"]> {
  return {
    code,
    at: isoTime(at),
    text: { code: `enrol.${code}`, parameters: said === undefined ? {} : { said } },
  };
}

/** Enrolment as commands: asking for the first certificate, how it stands, and a new one in the place of all others. */
import type { EnrolmentView, EnrolOrder } from "#model/enrolment.ts";
import type { Log } from "#lib/log.ts";
import type { Actor } from "./actor.ts";
import { done, refused, type Outcome } from "./outcome.ts";

/** What keeps the box from asking at all. */
export type EnrolRefused = "noBrokers" | "ownCertificate" | "noName" | "badAuthority" | "keyUnreadable" | "notStored";

export interface EnrolDesk {
  /** Undefined: nothing is enrolled here (tests). */
  readonly enrolment?: {
    view(): EnrolmentView;
    /** Done when it is answered, or after half a minute; `view` says what came of it. */
    order(order: EnrolOrder): Promise<EnrolRefused | undefined>;
    /** False: the box has no certificate to ask with. */
    again(): boolean;
  };
  readonly log: Log;
}

const NONE: EnrolmentView = { state: "none", name: "" };

export function viewEnrolment({ enrolment }: EnrolDesk): Outcome<EnrolmentView> {
  return done(enrolment?.view() ?? NONE);
}

/** The code is a secret: it is neither logged nor kept. */
export async function startEnrolment(
  { enrolment, log }: EnrolDesk,
  actor: Actor,
  order: EnrolOrder,
): Promise<Outcome<EnrolmentView>> {
  if (enrolment === undefined) return refused("storeUnavailable", "");
  log.info({ broker: order.broker, by: actor.name }, "security: the box is enrolled");
  const why = await enrolment.order(order);
  if (why === undefined) return done(enrolment.view());
  if (why === "notStored") return refused("storeUnavailable", "");
  return refused(`cannotEnrol.${why}`, why === "badAuthority" ? "authority" : "");
}

export function enrolAgain({ enrolment, log }: EnrolDesk, actor: Actor): Outcome<EnrolmentView> {
  if (enrolment?.again() !== true) return refused("cannotEnrol.noCertificate", "");
  log.info({ by: actor.name }, "security: a new certificate of the box is asked for, the others are to be revoked");
  return done(enrolment.view());
}

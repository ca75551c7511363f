/** Who took a finding as normal, when, and why. */
import type { FindingView } from "#model/api-findings.ts";
import { say } from "../words/language.ts";

export function sayAccepted({ by, at, note }: NonNullable<FindingView["accepted"]>): string {
  return say("finding.acceptedBy", {
    at,
    ...(by === undefined ? {} : { by }),
    ...(note === undefined ? {} : { note }),
  });
}

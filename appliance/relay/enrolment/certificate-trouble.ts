/** What people have to be told about the box's certificate. Pure. */
import type { CertificateTrouble } from "#model/enrolment.ts";

/** The relay as it stands. */
export interface RelayStanding {
  readonly connected: boolean;
  readonly problem?: { readonly code: string };
}

export interface CertificateFacts {
  /** Its time is over. */
  readonly isOver: boolean;
  /** The next one should have come. */
  readonly isLate: boolean;
  /** Undefined: there is none. */
  readonly relay: RelayStanding | undefined;
  /** What was so before: a broker that cannot be reached just now takes nothing back. */
  readonly before: CertificateTrouble | undefined;
}

const OF_PROBLEM: Readonly<Record<string, CertificateTrouble>> = {
  certificateRevoked: "certificateRevoked",
  certificateExpired: "certificateExpired",
  certificateRefused: "certificateRefused",
  certificateRequired: "certificateRefused",
};

export function certificateTrouble({
  isOver,
  isLate,
  relay,
  before,
}: CertificateFacts): CertificateTrouble | undefined {
  if (relay?.connected === true) return isLate ? "certificateNotRenewed" : undefined;
  const said = OF_PROBLEM[relay?.problem?.code ?? ""];
  if (said !== undefined) return said;
  if (isOver) return "certificateExpired";
  if (before !== undefined && before !== "certificateNotRenewed") return before;
  return isLate ? "certificateNotRenewed" : undefined;
}

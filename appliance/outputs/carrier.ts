/** Who takes a message to the other side, and what came of it. One file for each way implements it. */
import type { Parameters } from "#model/sentence.ts";
import type { Message } from "./message.ts";
import type { Recipient } from "./recipient.ts";

export const PROBLEM_CODES = [
  "unreachable",
  "noSuchServer",
  "timeout",
  "certificate",
  "notEncrypted",
  "logIn",
  "senderRefused",
  "recipientRefused",
  "recipientLater",
  "bounced",
  "messageRefused",
  "serverBusy",
  "tooFast",
  "notAllowed",
  "nothingThere",
  "redirected",
  "connectionLost",
  "protocol",
  "reportNotMade",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What went wrong; said as `output.CODE`. */
export interface CarryProblem {
  readonly code: ProblemCode;
  readonly parameters?: Parameters;
  /** What the other side said, cut short and made harmless. */
  readonly answer?: string;
}

export type Carried =
  /** `ref`: by which the other side knows the message, for those that belong to it. */
  | { readonly came: "taken"; readonly answer?: string; readonly ref?: string }
  /** This message will never be taken. */
  | { readonly came: "refused"; readonly problem: CarryProblem }
  /** Not now, for this recipient alone; certainly not taken. */
  | { readonly came: "later"; readonly problem: CarryProblem; readonly afterMs?: number }
  /** Not now, for nobody; certainly not taken. */
  | { readonly came: "down"; readonly problem: CarryProblem; readonly afterMs?: number }
  /** Nobody knows whether it was taken. */
  | { readonly came: "unsure"; readonly problem: CarryProblem };

/** What is carried: a message with the names by which the other side knows it again. */
export interface Parcel {
  /** The same for every attempt of the same message. */
  readonly id: string;
  readonly message: Message;
  readonly recipient: Recipient;
  /** Ids of the first and the newest message of the same thread, and what the other side calls the first one. */
  readonly thread?: { readonly root: string; readonly last: string; readonly ref?: string };
  /** What it is about, e.g. the id of an incident. */
  readonly topic?: string;
}

export interface Carrier {
  /** Where it leads to, as far as that is no secret. */
  readonly target: string;
  /** Never rejects. */
  carry(parcel: Parcel, signal: AbortSignal): Promise<Carried>;
}

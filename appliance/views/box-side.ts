/** What the page says about the box itself: its line, its clock, the operations centre, its own troubles. */
import { CERTIFICATE_TROUBLES } from "#model/enrolment.ts";

/** Why it is not known whether the line works. */
export type LineDoubt =
  /** Nobody was asked yet. */
  | "notYet"
  /** Nothing beyond the site's own networks is asked. */
  | "nothingAsked"
  /** Too little outside is asked to tell a dead line from a dead witness, and that does not answer. */
  | "tooFew"
  /** Of all that is outside only the operations centre's brokers are asked, and they cannot be reached. */
  | "onlyBrokers"
  /** This box has no network itself. */
  | "cutOff";

export interface LineSide {
  /** Whether the internet line works; undefined: not known, and `doubt` says why. */
  readonly up?: boolean;
  readonly doubt?: LineDoubt;
  /** Milliseconds since 1970. */
  readonly since?: number;
  readonly answerMs?: number;
  readonly lossPercent?: number;
  /** How long it was really watched for `lossPercent`, at most a day. */
  readonly watchedMs?: number;
}

/**
 * What keeps the box from its duty. `noCarrier`, `noAddress`: it is cut off itself, nothing else can be known. `noRoute`: it
 * reaches its neighbours only. `addressTwice`: another device uses its address, so silence proves nothing.
 * `cannotStore`: the disk takes nothing. `starved`: it gets too little of the processor to look in time. `deaf`: a listener by which jobs report hears nobody. The others:
 * brokers do not take its certificate, or soon will not.
 */
export const BOX_TROUBLES = [
  "noCarrier",
  "noAddress",
  "noRoute",
  "addressTwice",
  "cannotStore",
  "starved",
  "deaf",
  ...CERTIFICATE_TROUBLES,
] as const;
export type BoxTroubleCode = (typeof BOX_TROUBLES)[number];

export interface BoxTrouble {
  readonly code: BoxTroubleCode;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Which address another device uses, and which device. */
  readonly twice?: AddressTwice;
}

/** Of `addressTwice`: the box's address and port, the other device's hardware address, and whose network card that is. */
export interface AddressTwice {
  readonly address: string;
  readonly port: string;
  readonly hardware?: string;
  readonly maker?: string;
}

/** Whether a trouble cuts the box off from everything it watches. */
export function isCutOff({ code }: { readonly code: BoxTroubleCode }): boolean {
  return code === "noCarrier" || code === "noAddress";
}

export interface BoxSide {
  readonly version: string;
  readonly boot: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  clockTrusted(): boolean;
  line(): LineSide;
  soc(): {
    readonly configured: boolean;
    readonly connected: boolean;
    readonly since?: number;
    readonly waiting: number;
  };
  /** Worst first. */
  troubles(): readonly BoxTrouble[];
}

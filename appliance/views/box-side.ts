/** What the page says about the box itself: its line, its clock, the operations centre, its own troubles. */
import type { BoxTroubleCode } from "#model/box-trouble.ts";

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

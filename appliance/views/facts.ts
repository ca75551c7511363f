/** The facts that the summary is made of. */
import type { ShownState } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { BoxTroubleCode } from "#model/box-trouble.ts";
import type { AddressTwice, LineDoubt } from "./box-side.ts";

/** Moments are ISO strings: they go into sentences. */
export interface SiteFacts {
  readonly hosts: {
    readonly total: number;
    readonly up: number;
    readonly down: readonly string[];
    readonly unreachable: number;
    /** What they say of themselves was not read yet, so that it is not known what there is to check. */
    readonly unread: number;
    /** They cannot be read, oldest first: name, since when, why. */
    readonly unreadable: readonly { readonly name: string; readonly since: string; readonly reason: Sentence }[];
  };
  readonly services: {
    readonly total: number;
    readonly shown: Readonly<Partial<Record<ShownState, number>>>;
    readonly staleCritical: boolean;
  };
  /** Open incidents; names of services begin with their device's. */
  readonly incidents: readonly Incident[];
  /** Services in hard warning or worse that no incident stands for, worst first: name, since, and what they say. */
  readonly warnings: readonly { readonly name: string; readonly since: string }[];
  /** Jobs whose newest run that is decided is not good, and that no open incident stands for, worst first. */
  readonly jobs: readonly { readonly name: string; readonly state: "failed" | "missing" | "partial" }[];
  /** The box's own, worst first. */
  readonly troubles: readonly ({ readonly code: BoxTroubleCode; readonly since: string } & Partial<AddressTwice>)[];
  readonly line: {
    readonly up?: boolean;
    readonly doubt?: LineDoubt;
    readonly since?: string;
    readonly answerMs?: number;
    readonly lossPercent?: number;
    readonly watchedMs?: number;
  };
  readonly soc: {
    readonly configured: boolean;
    readonly connected: boolean;
    readonly since?: string;
    readonly waiting: number;
  };
  /** The newest incident that ended, if any. */
  readonly lastEnded?: { readonly at: string; readonly durationMs: number };
}

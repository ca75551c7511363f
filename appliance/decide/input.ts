/** What a decision is about: one entry per kind, each with its stage in `decide.ts`. Pure data. */
import type { Diagnosis } from "#model/diagnosis.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Doer } from "#model/incident.ts";
import type { IncidentCommand } from "#model/incident-command.ts";
import type { JobReport } from "#model/report.ts";
import type { Result } from "#model/result.ts";
import type { Subject } from "#model/subject.ts";
import type { Work } from "#model/work.ts";

export type Input =
  /** One run of a check. */
  | {
      readonly kind: "result";
      readonly key: ServiceKey;
      readonly result: Result;
      /** When the look began, steady clock; left out: now. */
      readonly startedMs?: number;
      /** Whether it was the service's turn, rather than a retry or a look that somebody asked for; left out: it was. */
      readonly isRegular?: boolean;
    }
  /** A job reported, or somebody for it. */
  | { readonly kind: "report"; readonly report: JobReport }
  /** The moment has come that a subject wanted to be looked at again, or there is another reason to look anew. */
  | { readonly kind: "alarm"; readonly subject: Subject }
  /** The site's line was looked at; the world says what was found. */
  | { readonly kind: "line" }
  /** Work was announced, and is among the world's works; or it was cancelled, and is not any more. */
  | { readonly kind: "work"; readonly work: Work; readonly by: string; readonly cancelled: boolean }
  /** Somebody does something about an incident that is not at its end. */
  | { readonly kind: "command"; readonly id: string; readonly command: IncidentCommand; readonly by: Doer }
  /**
   * Somebody, the box itself after an opening, has looked at what is behind an incident.
   * @param opening when the incident was opened, or reopened last, as it was when the look began; @param by left out: the box,
   * once for each opening
   */
  | {
      readonly kind: "diagnosis";
      readonly id: string;
      readonly diagnosis: Diagnosis;
      readonly opening: string;
      readonly by?: Doer;
    }
  /** A person reports a problem. @param siteName what people call the site, where it concerns the site as a whole */
  | {
      readonly kind: "problem";
      readonly subject: string;
      readonly text: string;
      readonly by: Doer;
      readonly siteName: string;
    }
  /** A device told of itself for the first time. */
  | { readonly kind: "firstRead"; readonly host: string }
  /** Services that begin anew: they are checked or judged in another way. */
  | { readonly kind: "anew"; readonly services: Iterable<ServiceKey> }
  /** A person accepts a finding as normal, or opens it as an incident. */
  | {
      readonly kind: "finding";
      readonly key: ServiceKey;
      readonly by: string;
      readonly accept?: { readonly note?: string };
    }
  /** The site is handed over: the first days of all devices are over. */
  | { readonly kind: "handOver" }
  /** The wall clock was set, by so much (negative: back). */
  | { readonly kind: "clockStepped"; readonly byMs: number }
  /** The box has started; before, it was running until then by its wall clock of then, and perhaps so much longer. */
  | {
      readonly kind: "restarted";
      readonly knownUntilMs: number;
      readonly spareMs: number;
      readonly isRestored?: boolean;
    }
  /** Hosts and services, as text, that are not in the configuration any more. */
  | { readonly kind: "gone"; readonly subjects: Iterable<string> };

/** When and where a decision is made. */
export interface At {
  /** The steady clock of this run of the box, milliseconds: all order and all waits. */
  readonly steadyMs: number;
  /** Milliseconds since 1970 (UTC): for people only. It may have been set since the last decision. */
  readonly wallMs: number;
  /** This run of the box. */
  readonly boot: string;
  /** Whether the box trusts its wall clock. */
  readonly trusted: boolean;
  /** Makes the id of a new incident. */
  newId(): string;
}

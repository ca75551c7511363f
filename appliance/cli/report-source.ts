/** Monthly reports for those who get them by mail: when a month is closed, and its letter as a process of its own makes it. */
import { Value } from "typebox/value";
import type { Clock } from "#lib/clock.ts";
import { ReportLetter } from "#model/report-letter.ts";
import type { Site } from "#model/site.ts";
import type { MadeLetter, ReportSource } from "#outputs/report-desk.ts";
import { closedMonth } from "#reports/calendar-month.ts";
import type { MadeReport, ReportWish } from "#reports/report-maker.ts";

export type MakeReport = (wish: ReportWish) => Promise<MadeReport>;

export interface ReportSourceParts {
  readonly make: MakeReport;
  readonly site: () => Pick<Site, "timezone">;
  readonly clock: Clock;
  readonly clockTrusted: () => boolean;
}

export function reportSource({ make, site, clock, clockTrusted }: ReportSourceParts): ReportSource {
  return {
    closed: () => (clockTrusted() ? closedMonth(clock.wallMs(), site().timezone).name : undefined),
    make: async (month, language) => readLetter(await make({ month, format: "letter", language })),
  };
}

function readLetter(made: MadeReport): MadeLetter {
  if (!made.made) return { made: false, why: made.why === "nothingKnown" ? "nothingKnown" : "failed" };
  const letter = parsed(made.bytes.toString());
  return Value.Check(ReportLetter, letter) ? { made: true, letter } : { made: false, why: "failed" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Has reports made by a process of its own, one after the other, so that the box's checks do not wait for them and their memory is
 * given back (ADR 0120). The process is the program itself with the verb `report`.
 */
import { isoTime, type Clock } from "#lib/clock.ts";
import { readProgramOutput } from "#lib/program-output.ts";
import type { Language } from "#model/site.ts";

export const REPORT_FORMATS = ["html", "pdf", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** What the process can make: also the letter that goes out by mail (`model/report-letter.ts`). */
export const MADE_FORMATS = [...REPORT_FORMATS, "letter"] as const;
export type MadeFormat = (typeof MADE_FORMATS)[number];

/** Exit codes of the verb, after sysexits(3): no input, unavailable. */
export const NOTHING_KNOWN = 66;
export const NO_FONTS = 69;

export interface ReportWish {
  /** `YYYY-MM`; left out: the sheet with which the box is handed over. */
  readonly month?: string;
  readonly format: MadeFormat;
  /** Left out: the site's. */
  readonly language?: Language;
}

export type MadeReport =
  | { readonly made: true; readonly bytes: Buffer }
  | { readonly made: false; readonly why: "nothingKnown" | "noFonts" | "busy" | "failed"; readonly said: string };

export interface MakerOptions {
  /** The program and what comes before its verb. */
  readonly program: readonly [file: string, ...args: string[]];
  readonly dataFolder: string;
  readonly configFile?: string;
  readonly clock: Clock;
  /** For tests: how long one may take, and how many may wait. */
  readonly patienceMs?: number;
  readonly mostWaiting?: number;
}

const PATIENCE_MS = 180_000;
const MOST_WAITING = 8;
/** Figures of a large site take longer than a page waits for: whoever asks again within this time gets those that were made. */
const KEPT_MS = 600_000;
const MOST_KEPT = 6;
/** More is no report. */
const MOST_BYTES = 50_000_000;
const MOST_SAID = 2000;

export class ReportMaker {
  readonly #options: MakerOptions;
  /** Figures that were made lately, the newest last. */
  readonly #kept = new Map<string, { readonly at: number; readonly made: MadeReport }>();
  /** The same wish twice at one time is one report. */
  readonly #under = new Map<string, Promise<MadeReport>>();
  readonly #stop = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: MakerOptions) {
    this.#options = options;
  }

  /** Never rejected. */
  make(wish: ReportWish): Promise<MadeReport> {
    const key = JSON.stringify([wish.month, wish.format, wish.language]);
    const known = this.#under.get(key);
    if (known !== undefined) return known;
    const kept = this.#kept.get(key);
    const now = this.#options.clock.monotonicMs();
    if (kept !== undefined && now - kept.at < KEPT_MS) return Promise.resolve(kept.made);
    if (this.#under.size >= (this.#options.mostWaiting ?? MOST_WAITING))
      return Promise.resolve({ made: false, why: "busy", said: "" });
    const making = this.#last
      .then(() => this.#run(wish))
      .then((made) => this.#keep(key, wish, made))
      .finally(() => this.#under.delete(key));
    this.#under.set(key, making);
    this.#last = making;
    return making;
  }

  /** What is being made is given up. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#under.values());
  }

  #keep(key: string, { format }: ReportWish, made: MadeReport): MadeReport {
    if (!made.made || format !== "json") return made;
    this.#kept.delete(key);
    this.#kept.set(key, { at: this.#options.clock.monotonicMs(), made });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }

  async #run({ month, format, language }: ReportWish): Promise<MadeReport> {
    const { program, dataFolder, configFile, clock, patienceMs = PATIENCE_MS } = this.#options;
    if (this.#stop.signal.aborted) return { made: false, why: "failed", said: "stopped" };
    const [file, ...before] = program;
    const what = month === undefined ? ["acceptance", "sheet"] : ["report", month];
    const args = [...before, ...what, "--format", format, "--data", dataFolder];
    if (language !== undefined) args.push("--language", language);
    // What the sheet says was fixed before.
    if (month !== undefined) args.push("--now", isoTime(clock.wallMs()));
    if (month !== undefined && configFile !== undefined) args.push("--config", configFile);
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(patienceMs)]);
    const bounds = { signal, mostBytes: MOST_BYTES, mostSaid: MOST_SAID };
    const { code, bytes, said } = await readProgramOutput(file, args, bounds);
    return code === 0 ? { made: true, bytes } : { made: false, why: whyOf(code), said };
  }
}

function whyOf(code: number | null): "nothingKnown" | "noFonts" | "failed" {
  if (code === NOTHING_KNOWN) return "nothingKnown";
  return code === NO_FONTS ? "noFonts" : "failed";
}

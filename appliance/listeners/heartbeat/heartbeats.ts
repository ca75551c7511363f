/** Heartbeats: whoever knows a job's token reports for it over HTTP. What was asked comes from the HTTP server, which bounds it. */
import { createHash, timingSafeEqual } from "node:crypto";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { Beat } from "#model/beat.ts";
import type { Job } from "#model/job.ts";
import type { JobReport, ReportOutcome } from "#model/report.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { Intake } from "../listener.ts";
import { decisiveLines } from "./decisive-lines.ts";

const OUTCOMES: Readonly<Record<string, ReportOutcome>> = {
  "": "succeeded",
  success: "succeeded",
  start: "started",
  warn: "warned",
  warning: "warned",
  fail: "failed",
  failure: "failed",
};

export class Heartbeats {
  readonly #jobs: () => readonly Job[];
  readonly #intake: Pick<Intake, "report">;
  readonly #wallMs: () => number;
  readonly #admits: (address: string) => boolean;
  /** Digests of the tokens of the jobs in force. */
  #known: {
    readonly of: readonly Job[];
    readonly tokens: readonly { readonly job: string; readonly digest: Buffer }[];
  };
  #received = 0;
  #refused = 0;
  #lastAt: number | undefined;

  /** @param parts.jobs of the configuration in force */
  constructor(parts: {
    readonly jobs: () => readonly Job[];
    readonly intake: Pick<Intake, "report">;
    readonly wallMs: () => number;
    /** Whether an address may report at all; what it may not is counted there. */
    readonly admits: (address: string) => boolean;
  }) {
    this.#jobs = parts.jobs;
    this.#intake = parts.intake;
    this.#wallMs = parts.wallMs;
    this.#admits = parts.admits;
    this.#known = { of: [], tokens: [] };
  }

  /** Takes a report in. False: there is no such token, its word means nothing, or nobody may report from there. */
  take(beat: Beat): boolean {
    if (!this.#admits(beat.from)) return false;
    const job = this.#jobOf(beat.token);
    const outcome = outcomeOf(beat.word ?? "");
    if (job === undefined || outcome === undefined) {
      this.#refused += 1;
      return false;
    }
    const at = this.#wallMs();
    this.#received += 1;
    this.#lastAt = at;
    const { run, machine, sizeBytes, durationMs } = beat;
    const report: JobReport = {
      job,
      way: "heartbeat",
      outcome,
      id: uuidV7(at),
      at,
      lines: [...exitLine(beat.word), ...decisiveLines(beat.body, outcome)],
      ...(run !== undefined && { run }),
      ...(machine !== undefined && { machine }),
      ...(sizeBytes !== undefined && { sizeBytes }),
      ...(durationMs !== undefined && { durationMs }),
    };
    this.#intake.report(report);
    return true;
  }

  figures(): ListenerFigures {
    return {
      name: "heartbeat",
      received: this.#received,
      refused: this.#refused,
      lost: 0,
      ...(this.#lastAt !== undefined && { lastAt: this.#lastAt }),
    };
  }

  /** Every token is compared in full, so that the time it takes tells nothing. */
  #jobOf(token: string): string | undefined {
    const asked = digestOf(token);
    let found: string | undefined;
    for (const { job, digest } of this.#tokens()) if (timingSafeEqual(digest, asked)) found = job;
    return found;
  }

  #tokens() {
    const jobs = this.#jobs();
    if (this.#known.of !== jobs) {
      const tokens = jobs.flatMap(({ id, expect }) =>
        expect.by === "heartbeat" && expect.token !== "" ? [{ job: id, digest: digestOf(expect.token) }] : [],
      );
      this.#known = { of: jobs, tokens };
    }
    return this.#known.tokens;
  }
}

function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** A word, or a program's exit code: 0 is success. undefined: neither. */
function outcomeOf(word: string): ReportOutcome | undefined {
  const named = Object.hasOwn(OUTCOMES, word) ? OUTCOMES[word] : undefined;
  if (named !== undefined || !isExitCode(word)) return named;
  return Number(word) === 0 ? "succeeded" : "failed";
}

function isExitCode(word: string): boolean {
  return /^(0|[1-9][0-9]{0,2})$/.test(word) && Number(word) <= 255;
}

function exitLine(word = ""): string[] {
  return isExitCode(word) && word !== "0" ? [`exit code ${word}`] : [];
}

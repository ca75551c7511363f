/** Check type `ping`: does the device answer, how fast, and how many packets get lost? */
import { isIP } from "node:net";
import type { Echoes } from "#probes/ping.ts";
import { defineCheckType, type Job, type Target } from "../contract.ts";
import type { Round, RoundContext, Saying, Sheet } from "../rounds.ts";
import { confirmSilence, joinOutcomes } from "./confirm-silence.ts";
import {
  CODES,
  confirmOf,
  MEASUREMENTS,
  planOf,
  Settings,
  windowOf,
  type Code,
  type Measurement,
} from "./declaration.ts";
import { BURST_PACKETS, burstsOf, longestLookMs } from "./echo-times.ts";
import type { EchoWindow } from "./echo-window.ts";
import { lossOf, observe, tell } from "./observe-echoes.ts";
import { pingTogether } from "./ping-together.ts";
import { planLook } from "./plan-look.ts";

const MOST_TARGETS = 500;
/** Packets over which loss and round trip of a host check are judged. */
const HOST_CHECK_WINDOW = 20;

export const ping = defineCheckType({
  name: "ping",
  summary: "Sends ICMP echo requests and waits for the answers.",
  category: "infrastructure",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { count: 5, spacing: "200ms" }, { count: 1, window: 20, confirm: 3 }],

  asHostCheck: (written, attempts) => ("count" in written ? {} : watchfully(attempts)),

  async run(target, settings, context, memory) {
    const [outcome] = await pingTogether([{ target, settings, memory }], context);
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error("no outcome");
    return outcome;
  },

  together: {
    key: (_, settings) => keyOf(settings),
    most: MOST_TARGETS,
    slotMs: 2000,
    run: pingTogether,
  },

  rounds: {
    lane: laneOf,
    gridMs: 1000,
    most: MOST_TARGETS,
    longestMs: (settings) => longestLookMs(planOf(settings), confirmOf(settings), MOST_TARGETS),
    prepare: (jobs) => new PingRound(jobs),
  },
});

/** One packet a look; a silence is confirmed at once by the remaining attempts (ADR 0053). */
function watchfully(attempts: number): Settings {
  return { count: 1, window: HOST_CHECK_WINDOW, confirm: BURST_PACKETS * burstsOf(attempts - 1) };
}

/** Addresses alone: what is a name may have several, and is run by itself. */
function laneOf({ address }: Target, settings: Settings): string | undefined {
  return isIP(address) === 0 ? undefined : keyOf(settings);
}

function keyOf({ count, spacing, sizeBytes, confirm, window }: Settings): string {
  return JSON.stringify([count, spacing, sizeBytes, confirm, window]);
}

const ANSWERED: Saying<Code, Measurement> = { code: "answered", measures: ["roundTripMs", "lossPercent"] };
const NO_ANSWER: Saying<Code, Measurement> = { code: "noAnswer", measures: ["lossPercent"] };
const UNREACHABLE: Saying<Code, Measurement> = { code: "unreachable", measures: ["lossPercent"] };

/** Jobs of one lane. */
class PingRound implements Round<Code, Measurement> {
  readonly #jobs: readonly Job<Settings>[];
  readonly #addresses: readonly string[];
  readonly #windows: readonly (EchoWindow | undefined)[];
  #echoes: Echoes | undefined;

  constructor(jobs: readonly Job<Settings>[]) {
    this.#jobs = jobs;
    this.#addresses = jobs.map(({ target }) => target.address);
    this.#windows = jobs.map(windowOf);
  }

  async run(sheet: Sheet<Code, Measurement>, context: RoundContext): Promise<void> {
    const settings = this.#jobs[0]?.settings;
    const deadlineMs = context.now() + context.timeoutMs;
    const { plan, firstMs, confirming } = planLook(
      settings,
      this.#windows,
      this.#addresses.length,
      context,
      deadlineMs,
    );
    const echoes = (this.#echoes ??= context.surroundings.pinger.prepare(this.#addresses, plan));
    const silent: number[] = [];
    await echoes.ping({
      timeoutMs: firstMs,
      signal: context.signal,
      isWanted: (place) => sheet.isWanted(place),
      settled: (place) => {
        if (confirming !== undefined && this.#mustConfirm(place, echoes)) silent.push(place);
        else this.#report(place, echoes, sheet);
      },
      rest: () => sheet.hand(),
    });
    if (confirming === undefined || silent.length === 0) return;
    context.surroundings.noteSilence?.();
    const addresses = silent.map((place) => this.#addresses[place] ?? "");
    const confirmed = await confirmSilence(addresses, confirming);
    for (const place of silent) {
      const job = this.#jobs[place];
      const burst = confirmed.outcomes.get(this.#addresses[place] ?? "");
      if (job === undefined || burst === undefined) continue;
      const outcome = joinOutcomes(echoes.outcomeAt(place), burst);
      sheet.tell(place, tell(job, { seen: observe(outcome), outcome }, confirmed.packets));
    }
    sheet.hand();
  }

  isUnhurried(place: number): boolean {
    return this.#echoes?.isExactAt?.(place) === true;
  }

  /** Whether it is a silence that nobody knew of. */
  #mustConfirm(place: number, echoes: Echoes): boolean {
    if (echoes.answersAt(place) > 0 || this.#windows[place]?.isSilent !== false) return false;
    return echoes.outcomeAt(place).boxError === undefined;
  }

  /** What `tell` says, without making anything where a target answered as it did before. */
  #report(place: number, echoes: Echoes, sheet: Sheet<Code, Measurement>): void {
    const job = this.#jobs[place];
    if (job === undefined) return;
    const answers = echoes.answersAt(place);
    const sent = echoes.sentAt(place);
    const window = this.#windows[place];
    if (answers === 0) {
      const outcome = echoes.outcomeAt(place);
      const seen = tell(job, { seen: observe(outcome), outcome }, 0);
      if (seen instanceof Error) return sheet.tell(place, seen);
      sheet.number(place, 0, seen.measurements?.lossPercent ?? 100);
      return sheet.say(place, seen.code === "unreachable" ? UNREACHABLE : NO_ANSWER);
    }
    if (window !== undefined) {
      if (sent === 1) window.addOne(echoes.roundTripMsAt(place));
      else window.add(sent, echoes.outcomeAt(place).roundTripsMs);
    }
    const told = job.settings.window === undefined ? undefined : window;
    sheet.number(place, 0, told?.roundTripMs ?? echoes.roundTripMsAt(place));
    sheet.number(place, 1, told?.lossPercent ?? lossOf(sent, answers));
    sheet.say(place, ANSWERED);
  }
}

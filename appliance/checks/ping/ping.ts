/** Check type `ping`: does the device answer, how fast, and how many packets get lost? */
import { isIP } from "node:net";
import { Type, type Static } from "typebox";
import { abortable } from "#lib/abortable.ts";
import { parseDuration } from "#grammars/duration.ts";
import { codedError, blamesBox, errorCode } from "#lib/errno.ts";
import { Duration } from "#model/config/words.ts";
import { withNotes } from "#model/result-note.ts";
import type { Observation } from "#model/result.ts";
import { PACKET_INTERVAL_MS, type Echoes, type EchoPlan, type PingOutcome } from "#probes/ping.ts";
import { notesOfFailed } from "../observe-failure.ts";
import { defineCheckType, type Job, type RunContext, type Target } from "../contract.ts";
import type { Round, Saying, Sheet } from "../rounds.ts";

const DEFAULTS = { count: 3, spacing: "500ms", sizeBytes: 56 };

const Settings = Type.Object(
  {
    count: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 20, default: DEFAULTS.count, description: "Packets per look." }),
    ),
    spacing: Type.Optional(Duration("Time between two packets, at least 10ms.", DEFAULTS.spacing)),
    sizeBytes: Type.Optional(
      Type.Integer({ minimum: 12, maximum: 1472, default: DEFAULTS.sizeBytes, description: "Bytes of payload." }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

/** The kernel calls a silent neighbour unreachable after 3 s; nothing worth waiting for comes after 4. */
const LONGEST_WAIT_MS = 4000;
const SHORTEST_WAIT_MS = 200;
/** For starting fping and reading it. */
const MARGIN_MS = 300;
/** More addresses of one name are not pinged; all at once, so that no wait for one takes time from another. */
const MOST_ADDRESSES = 4;
/** Names still unknown after this share of the time must not hold up the others. */
const NAME_SHARE = 0.25;

const MEASUREMENTS = {
  roundTripMs: { unit: "ms", label: "Round trip", description: "Average round trip.", warning: "100", critical: "500" },
  lossPercent: {
    unit: "%",
    label: "Lost packets",
    description: "Packets without answer.",
    warning: "40",
    critical: "80",
    hurried: true,
  },
} as const;

const CODES = {
  answered: "ok",
  noAnswer: "critical",
  unreachable: "critical",
  nameNotFound: "critical",
  timeout: "critical",
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const ping = defineCheckType({
  name: "ping",
  summary: "Sends ICMP echo requests and waits for the answers.",
  category: "infrastructure",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { count: 5, spacing: "200ms" }],

  async run(target, settings, context, memory) {
    const [outcome] = await pingTogether([{ target, settings, memory }], context);
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error("no outcome");
    return outcome;
  },

  together: {
    key: (_, settings) => JSON.stringify([settings.count, settings.spacing, settings.sizeBytes]),
    most: 500,
    slotMs: 2000,
    run: pingTogether,
  },

  rounds: {
    lane: laneOf,
    gridMs: 1000,
    most: 500,
    longestMs: (settings) => {
      const plan = planOf(settings);
      return sendingMsOf(plan, 500) + LONGEST_WAIT_MS + MARGIN_MS;
    },
    prepare: prepareRound,
  },
});

/** Addresses alone: what is a name may have several, and is run by itself. */
function laneOf({ address }: Target, { count, spacing, sizeBytes }: Settings): string | undefined {
  return isIP(address) === 0 ? undefined : JSON.stringify([count, spacing, sizeBytes]);
}

function planOf(settings: Settings | undefined): Required<EchoPlan> {
  const { count = DEFAULTS.count, spacing = DEFAULTS.spacing, sizeBytes = DEFAULTS.sizeBytes } = settings ?? {};
  return { count, spacingMs: Math.max(10, parseDuration(spacing)), sizeBytes };
}

/** How long sending to so many addresses takes, milliseconds. */
function sendingMsOf({ count, spacingMs }: Required<EchoPlan>, addresses: number): number {
  return (count - 1) * Math.max(spacingMs, addresses * PACKET_INTERVAL_MS) + addresses * PACKET_INTERVAL_MS;
}

/** How long the last answer may take, so that the run ends within its time. */
function patienceOf(plan: Required<EchoPlan>, addresses: number, timeoutMs: number): number {
  return Math.max(SHORTEST_WAIT_MS, Math.min(LONGEST_WAIT_MS, timeoutMs - sendingMsOf(plan, addresses) - MARGIN_MS));
}

const ANSWERED: Saying<Code, keyof typeof MEASUREMENTS> = {
  code: "answered",
  measures: ["roundTripMs", "lossPercent"],
};
const NO_ANSWER: Saying<Code, keyof typeof MEASUREMENTS> = { code: "noAnswer", measures: ["lossPercent"] };
const UNREACHABLE: Saying<Code, keyof typeof MEASUREMENTS> = { code: "unreachable", measures: ["lossPercent"] };

/** Jobs of one lane. */
function prepareRound(jobs: readonly Job<Settings>[]): Round<Code, keyof typeof MEASUREMENTS> {
  const plan = planOf(jobs[0]?.settings);
  const addresses = jobs.map(({ target }) => target.address);
  let echoes: Echoes | undefined;
  return {
    async run(sheet, { surroundings, timeoutMs, signal }) {
      echoes ??= surroundings.pinger.prepare(addresses, plan);
      const prepared = echoes;
      await prepared.ping({
        timeoutMs: patienceOf(plan, addresses.length, timeoutMs),
        signal,
        isWanted: (place) => sheet.isWanted(place),
        settled: (place) => report(prepared, place, sheet),
        rest: () => sheet.hand(),
      });
    },
  };
}

/** What `observe` says, without making anything where a target answered. */
function report(echoes: Echoes, place: number, sheet: Sheet<Code, keyof typeof MEASUREMENTS>): void {
  const answers = echoes.answersAt(place);
  const sent = echoes.sentAt(place);
  if (answers === 0) {
    const seen = observe(echoes.outcomeAt(place));
    if (seen instanceof Error) return sheet.tell(place, seen);
    sheet.number(place, 0, seen.measurements?.lossPercent ?? 100);
    return sheet.say(place, seen.code === "unreachable" ? UNREACHABLE : NO_ANSWER);
  }
  sheet.number(place, 0, echoes.roundTripMsAt(place));
  sheet.number(place, 1, lossOf(sent, answers));
  sheet.say(place, ANSWERED);
}

/** All jobs have equal settings. */
async function pingTogether(jobs: readonly Job<Settings>[], context: RunContext): Promise<readonly (Seen | Error)[]> {
  const startedAt = context.now();
  const addresses = await Promise.all(jobs.map(({ target }) => findAddresses(target.address, context)));
  const plan = planOf(jobs[0]?.settings);
  const known = [...new Set(addresses.flatMap((found) => (isList(found) ? found : [])))];
  const timeoutMs = patienceOf(plan, known.length, context.timeoutMs - (context.now() - startedAt));
  const outcomes =
    known.length === 0
      ? new Map<string, PingOutcome>()
      : await context.surroundings.pinger.ping(known, { ...plan, timeoutMs, signal: context.signal });
  return addresses.map((found) => (isList(found) ? observeAll(found, outcomes) : found));
}

/** The addresses, the preferred one first, or what the run of this one job comes to. */
async function findAddresses(
  name: string,
  { surroundings, signal, timeoutMs }: RunContext,
): Promise<readonly string[] | Seen | Error> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs * NAME_SHARE))]);
  try {
    return (await abortable(surroundings.names.resolveAll(name, limit), limit)).slice(0, MOST_ADDRESSES);
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return codedError("EAI_AGAIN", `the name ${name} could not be looked up in time`);
    if (errorCode(error) === "ENOTFOUND" && !blamesBox(error)) return { code: "nameNotFound" };
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isList(found: readonly string[] | Seen | Error): found is readonly string[] {
  return Array.isArray(found);
}

/** What the first address that answers says; those before it are noted. Where none does, the first that is not the box's fault. */
function observeAll(addresses: readonly string[], outcomes: ReadonlyMap<string, PingOutcome>): Seen | Error {
  const seen = addresses.map((address) => {
    const outcome = outcomes.get(address);
    return { address, told: outcome === undefined ? new Error(`the pinger left out ${address}`) : observe(outcome) };
  });
  const answering = seen.findIndex(({ told }) => !(told instanceof Error) && told.code === "answered");
  const { told } = seen[answering] ?? seen.find((one) => !(one.told instanceof Error)) ?? seen[0] ?? {};
  if (told === undefined || told instanceof Error || addresses.length === 1) return told ?? new Error("no address");
  const failed = (answering === -1 ? seen : seen.slice(0, answering)).map((one) => ({
    address: one.address,
    code: one.told instanceof Error ? (errorCode(one.told) ?? one.told.name) : ERRNO_OF_CODE[one.told.code],
  }));
  const parameters = withNotes(told.parameters, notesOfFailed(failed));
  return { ...told, ...(parameters !== undefined && { parameters }) };
}

/** As other checks tell of addresses that were tried in vain. */
const ERRNO_OF_CODE: Readonly<Record<Code, string>> = {
  answered: "",
  noAnswer: "ETIMEDOUT",
  unreachable: "EHOSTUNREACH",
  nameNotFound: "ENOTFOUND",
  timeout: "ETIMEDOUT",
};

function observe({ sent, roundTripsMs, unreachable, boxError: error }: PingOutcome): Seen | Error {
  const answers = roundTripsMs.length;
  if (answers === 0 && error !== undefined) return error;
  const lossPercent = lossOf(sent, answers);
  if (answers === 0) return { code: unreachable ? "unreachable" : "noAnswer", measurements: { lossPercent } };
  const roundTripMs = roundTripsMs.reduce((sum, ms) => sum + ms, 0) / answers;
  return { code: "answered", measurements: { roundTripMs, lossPercent } };
}

function lossOf(sent: number, answers: number): number {
  return sent === 0 ? 100 : (100 * Math.max(0, sent - answers)) / sent;
}

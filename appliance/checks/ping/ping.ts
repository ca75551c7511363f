/** Check type `ping`: does the device answer, how fast, and how many packets get lost? */
import { Type, type Static } from "typebox";
import { abortable } from "#lib/abortable.ts";
import { parseDuration } from "#grammars/duration.ts";
import { codedError, blamesBox, errorCode } from "#lib/errno.ts";
import { Duration } from "#model/config/words.ts";
import type { Observation } from "#model/result.ts";
import { PACKET_INTERVAL_MS, type PingOutcome } from "#probes/ping.ts";
import { defineCheckType, type Job, type RunContext } from "../contract.ts";

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
});

/** All jobs have equal settings. */
async function pingTogether(jobs: readonly Job<Settings>[], context: RunContext): Promise<readonly (Seen | Error)[]> {
  const startedAt = context.now();
  const addresses = await Promise.all(jobs.map(({ target }) => findAddress(target.address, context)));
  const {
    count = DEFAULTS.count,
    spacing = DEFAULTS.spacing,
    sizeBytes = DEFAULTS.sizeBytes,
  } = jobs[0]?.settings ?? {};
  const spacingMs = Math.max(10, parseDuration(spacing));
  const known = addresses.filter((address) => typeof address === "string");
  const sendingMs =
    (count - 1) * Math.max(spacingMs, known.length * PACKET_INTERVAL_MS) + known.length * PACKET_INTERVAL_MS;
  const restMs = context.timeoutMs - (context.now() - startedAt) - sendingMs - MARGIN_MS;
  const timeoutMs = Math.max(SHORTEST_WAIT_MS, Math.min(LONGEST_WAIT_MS, restMs));
  const outcomes =
    known.length === 0
      ? new Map<string, PingOutcome>()
      : await context.surroundings.pinger.ping(known, {
          count,
          spacingMs,
          timeoutMs,
          sizeBytes,
          signal: context.signal,
        });
  return addresses.map((address) => {
    if (typeof address !== "string") return address;
    const outcome = outcomes.get(address);
    return outcome === undefined ? new Error(`the pinger left out ${address}`) : observe(outcome);
  });
}

/** The address, or what the run of this one job comes to. */
async function findAddress(
  name: string,
  { surroundings, signal, timeoutMs }: RunContext,
): Promise<string | Seen | Error> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs * NAME_SHARE))]);
  try {
    return await abortable(surroundings.names.resolve(name, limit), limit);
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return codedError("EAI_AGAIN", `the name ${name} could not be looked up in time`);
    if (errorCode(error) === "ENOTFOUND" && !blamesBox(error)) return { code: "nameNotFound" };
    return error instanceof Error ? error : new Error(String(error));
  }
}

function observe({ sent, roundTripsMs, unreachable, boxError: error }: PingOutcome): Seen | Error {
  const answers = roundTripsMs.length;
  if (answers === 0 && error !== undefined) return error;
  const lossPercent = sent === 0 ? 100 : (100 * Math.max(0, sent - answers)) / sent;
  if (answers === 0) return { code: unreachable ? "unreachable" : "noAnswer", measurements: { lossPercent } };
  const roundTripMs = roundTripsMs.reduce((sum, ms) => sum + ms, 0) / answers;
  return { code: "answered", measurements: { roundTripMs, lossPercent } };
}

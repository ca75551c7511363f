/** Ping: one echo request a second, each told as it is answered. */
import { setTimeout as delay } from "node:timers/promises";
import { errorCode } from "#lib/errno.ts";
import type { ToolOrders } from "#model/tool.ts";
import { isIPv6 } from "node:net";
import type { RunTool, ToolContext } from "./context.ts";
import { Ended, findTarget } from "./find-target.ts";

const DEFAULT_COUNT = 5;
const DEFAULT_BYTES = 56;
const EVERY_MS = 1000;
const WAIT_MS = 1000;
/** One call sends one packet; this is only what the plan wants. */
const SPACING_MS = 10;

/** What came of one request. */
export type Echo = number | "silent" | "unreachable";

export const ping: RunTool<ToolOrders["ping"]> = async (order, context) => {
  const { first: address } = await findTarget(order, context);
  const { count = DEFAULT_COUNT, sizeBytes = DEFAULT_BYTES } = order;
  const { signal, say, now } = context;
  say("ping.begins", { address, count, bytes: sizeBytes });
  const echoes: Echo[] = [];
  for (let number = 1; number <= count; number++) {
    const startedAt = now();
    const echo = await sendEcho(address, sizeBytes, context);
    echoes.push(echo);
    if (typeof echo === "number") say("ping.reply", { number, ms: echo });
    else say(`ping.${echo}`, { number }, "bad");
    const restMs = EVERY_MS - (now() - startedAt);
    if (number < count && restMs > 0) await delay(restMs, undefined, { signal });
  }
  const sum = sumUp(echoes);
  const large = sizeBytes + (isIPv6(address) ? 48 : 28) > 1500 && sum.answered === 0;
  say(sum.answered > 0 ? "ping.sum" : "ping.none", { ...sum }, toneOf(sum));
  if (large) say("ping.large", { bytes: sizeBytes }, "odd");
};

/** One echo request. @throws Ended where this box cannot ping, which was said; the signal's reason */
export async function sendEcho(address: string, sizeBytes: number, context: ToolContext): Promise<Echo> {
  const { pinger, signal, say } = context;
  const plan = { count: 1, spacingMs: SPACING_MS, timeoutMs: WAIT_MS, sizeBytes, signal };
  const outcome = (await pinger.ping([address], plan)).get(address);
  if (outcome?.boxError !== undefined) {
    say("box.cannot", { reason: errorCode(outcome.boxError) ?? outcome.boxError.message }, "bad");
    throw new Ended();
  }
  const [ms] = outcome?.roundTripsMs ?? [];
  if (ms !== undefined) return round(ms);
  return outcome?.unreachable === true ? "unreachable" : "silent";
}

export interface EchoSum {
  readonly sent: number;
  readonly answered: number;
  readonly lossPercent: number;
  /** Of the answers, milliseconds; all missing without one. */
  readonly leastMs?: number;
  readonly meanMs?: number;
  readonly mostMs?: number;
  /** Mean change from one answer to the next, milliseconds (RFC 3550, 6.4.1, without its smoothing). */
  readonly jitterMs?: number;
}

/** Pure. */
export function sumUp(echoes: readonly Echo[]): EchoSum {
  const times = echoes.filter((echo) => typeof echo === "number");
  const sent = echoes.length;
  const lossPercent = sent === 0 ? 0 : Math.round((1000 * (sent - times.length)) / sent) / 10;
  if (times.length === 0) return { sent, answered: 0, lossPercent };
  const mean = (values: readonly number[]) => round(values.reduce((sum, one) => sum + one, 0) / values.length);
  const changes = times.slice(1).map((ms, place) => Math.abs(ms - (times[place] ?? ms)));
  return {
    sent,
    answered: times.length,
    lossPercent,
    leastMs: Math.min(...times),
    meanMs: mean(times),
    mostMs: Math.max(...times),
    ...(changes.length > 0 && { jitterMs: mean(changes) }),
  };
}

export function toneOf({ lossPercent }: EchoSum): "good" | "odd" | "bad" {
  if (lossPercent === 0) return "good";
  return lossPercent === 100 ? "bad" : "odd";
}

function round(ms: number): number {
  return Math.round(100 * ms) / 100;
}

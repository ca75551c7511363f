/** Packet loss: five echo requests a second for up to a minute, each told for a chart that grows. */
import { setTimeout as delay } from "node:timers/promises";
import type { ToolOrders } from "#model/tool.ts";
import type { RunTool } from "./context.ts";
import { findTarget } from "./find-target.ts";
import { sendEcho, sumUp, toneOf, type Echo } from "./ping.ts";

const DEFAULT_SECONDS = 60;
const EVERY_MS = 200;
const BYTES = 56;
/** A stretch of so many lost ones in a row is told. */
const LEAST_STRETCH = 3;

export const loss: RunTool<ToolOrders["loss"]> = async (order, context) => {
  const { first: address } = await findTarget(order, context);
  const { seconds = DEFAULT_SECONDS } = order;
  const { signal, say, now } = context;
  const count = Math.round((1000 * seconds) / EVERY_MS);
  say("loss.begins", { address, seconds });
  const echoes: Echo[] = Array.from({ length: count }, () => "silent");
  const startedAt = now();
  const sent: Promise<void>[] = [];
  let failure: Error | undefined;
  for (let place = 0; place < count && failure === undefined; place++) {
    const restMs = startedAt + place * EVERY_MS - now();
    if (restMs > 0) await delay(restMs, undefined, { signal });
    signal.throwIfAborted();
    // One that is waited for does not hold up the next.
    const echo = sendEcho(address, BYTES, context).then((came) => {
      echoes[place] = came;
      // Its place in time is that of its request: answers may overtake each other.
      say("loss.echo", { number: place + 1, ...(typeof came === "number" && { ms: came }) });
    });
    sent.push(echo.catch((error: unknown) => void (failure ??= error as Error)));
  }
  await Promise.all(sent);
  if (failure !== undefined) throw failure;
  const sum = sumUp(echoes);
  const stretch = longestStretch(echoes);
  say(sum.answered > 0 ? "ping.sum" : "ping.none", { ...sum }, toneOf(sum));
  if (stretch >= LEAST_STRETCH && sum.answered > 0)
    say("loss.stretch", { count: stretch, seconds: (stretch * EVERY_MS) / 1000 }, "odd");
};

/** The most requests in a row that were not answered. Pure. */
export function longestStretch(echoes: readonly Echo[]): number {
  let longest = 0;
  let present = 0;
  for (const echo of echoes) {
    present = typeof echo === "number" ? 0 : present + 1;
    longest = Math.max(longest, present);
  }
  return longest;
}

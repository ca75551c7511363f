/** Pings an address with small and with large packets that must not be cut in pieces: where only the small ones pass, the way is too narrow. */
import { isIPv6 } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { LoneEchoes } from "./lone-echoes.ts";

export interface SizeSeen {
  /** Bytes of payload. */
  readonly sizeBytes: number;
  readonly sent: number;
  readonly answered: number;
  /** The quickest answer, milliseconds. */
  readonly ms?: number;
}

export interface SizesSeen {
  /** The small size, then the large. */
  readonly sizes: readonly SizeSeen[];
  /** Who said that the large ones do not fit; empty: this box's own port. */
  readonly tooBigBy?: string;
  /** The most bytes that pass there, headers included, where that was said. */
  readonly mtu?: number;
}

const SMALL_BYTES = 56;
/** With their headers 1500 bytes: what Ethernet carries (RFC 894). */
const LARGE_BYTES = { 4: 1472, 6: 1452 };
const PACKETS = 3;
const SPACING_MS = 200;
const WAIT_MS = 1500;
const PAUSE_MS = 15;
const HOPS = 64;

/** @throws Error with a code where this box cannot ping so; the signal's reason */
export async function pingSizes(address: string, signal: AbortSignal): Promise<SizesSeen> {
  signal.throwIfAborted();
  using echoes = await LoneEchoes.open(address);
  const sizes = [SMALL_BYTES, LARGE_BYTES[isIPv6(address) ? 6 : 4]];
  const trials = sizes.map((sizeBytes) => ({ sizeBytes, sent: 0, times: [] as number[] }));
  const placeOf = new Map<number, number>();
  let tooBig: Pick<SizesSeen, "tooBigBy" | "mtu"> = {};
  let missing = 0;
  const answered = new Set<number>();
  const take = () => {
    for (const { request, what, by, ms, mtu } of echoes.hear()) {
      if (answered.has(request)) continue;
      answered.add(request);
      missing -= 1;
      if (what === "reply") trials[placeOf.get(request) ?? 0]?.times.push(ms);
      if (what === "tooBig") tooBig = { tooBigBy: by, ...(mtu === undefined ? {} : { mtu }) };
    }
  };
  for (let round = 0; round < PACKETS; round++) {
    for (const [place, trial] of trials.entries()) {
      const request = echoes.send(HOPS, trial.sizeBytes);
      if (typeof request === "number") {
        placeOf.set(request, place);
        trial.sent += 1;
        missing += 1;
      } else if (request === "EMSGSIZE") {
        trial.sent += 1;
        tooBig = { tooBigBy: "" };
      }
    }
    await delay(SPACING_MS, undefined, { signal });
    take();
  }
  const untilMs = performance.now() + WAIT_MS;
  while (missing > 0 && performance.now() < untilMs) {
    await delay(PAUSE_MS, undefined, { signal });
    take();
  }
  return {
    sizes: trials.map(({ sizeBytes, sent, times }) => ({
      sizeBytes,
      sent,
      answered: times.length,
      ...(times.length > 0 && { ms: Math.min(...times) }),
    })),
    ...tooBig,
  };
}

/** When the packets of a look leave and how long their answers are waited for, so that all of it fits into the look's time. */
import { PACKET_INTERVAL_MS, type EchoPlan } from "#probes/ping.ts";

/** Packets of one burst by which a silence is confirmed. */
export const BURST_PACKETS = 3;
const BURST_SPACING_MS = 700;
/** An answer that takes longer is waited for only where four usual round trips take longer as well. */
const ANSWER_MS = 1000;
const BURST_MS = (BURST_PACKETS - 1) * BURST_SPACING_MS + ANSWER_MS;
/** The kernel calls a silent neighbour unreachable after 3 s; nothing worth waiting for comes after 4. */
const LONGEST_WAIT_MS = 4000;
const SHORTEST_WAIT_MS = 100;
/** For starting fping and reading it. */
const MARGIN_MS = 300;

/** How long sending to so many addresses takes, milliseconds. */
function sendingMsOf({ count, spacingMs }: EchoPlan, addresses: number): number {
  return (count - 1) * Math.max(spacingMs, addresses * PACKET_INTERVAL_MS) + addresses * PACKET_INTERVAL_MS;
}

/** Bursts that so many confirming packets make. */
export function burstsOf(confirm: number): number {
  return Math.ceil(confirm / BURST_PACKETS);
}

/** The longest that a look at so many addresses takes, milliseconds. */
export function longestLookMs(plan: EchoPlan, confirm: number, addresses: number): number {
  const bursts = burstsOf(confirm);
  return sendingMsOf(plan, addresses) + Math.max(LONGEST_WAIT_MS, ANSWER_MS + bursts * BURST_MS) + MARGIN_MS;
}

/** How long the last answer may take where nothing follows. @param leftMs until the look's deadline */
export function patienceMs(plan: EchoPlan, addresses: number, leftMs: number): number {
  return Math.max(2 * SHORTEST_WAIT_MS, Math.min(LONGEST_WAIT_MS, leftMs - sendingMsOf(plan, addresses) - MARGIN_MS));
}

/** The rest of a look of which something may have to be confirmed. */
export interface LookTimes {
  /** How long the answers to the first packets are waited for. */
  readonly firstMs: number;
  readonly spacingMs: number;
  /** After a burst that is not the last. */
  readonly betweenMs: number;
}

/**
 * Times of a look whose silence is confirmed by bursts; all shrink together where its time is short.
 * @param leftMs until the look's deadline
 * @param usualMs the slowest usual round trip; NaN: not known
 */
export function lookTimes(
  plan: EchoPlan,
  addresses: number,
  confirm: number,
  leftMs: number,
  usualMs: number,
): LookTimes {
  const freeMs = leftMs - sendingMsOf(plan, addresses) - MARGIN_MS;
  const burstsMs = burstsOf(confirm) * BURST_MS;
  const scale = Math.min(1, Math.max(0, freeMs) / (ANSWER_MS + burstsMs));
  const answerMs = Math.max(SHORTEST_WAIT_MS, scale * ANSWER_MS);
  const patientMs = Number.isNaN(usualMs) ? 0 : Math.min(4 * usualMs, freeMs - scale * burstsMs);
  return {
    firstMs: Math.max(answerMs, patientMs),
    spacingMs: Math.max(10, scale * BURST_SPACING_MS),
    betweenMs: answerMs,
  };
}

/**
 * How long the answers to the last burst are waited for: no less than to the others, four round trips if there is time, and
 * in any case long enough for the kernel to find out that nobody answers its search of the neighbour.
 */
export function lastWaitMs({ betweenMs, spacingMs }: LookTimes, leftMs: number, usualMs: number): number {
  const freeMs = leftMs - (BURST_PACKETS - 1) * spacingMs - MARGIN_MS;
  return Math.max(betweenMs, Math.min(Number.isNaN(usualMs) ? 0 : 4 * usualMs, freeMs));
}

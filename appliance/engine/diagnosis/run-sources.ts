/** Asks all sources of a diagnosis at once, each until its deadline, and keeps what they say within bounds. */
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { MOST_DIAGNOSIS_BYTES, MOST_DIAGNOSIS_ITEMS, type DiagnosisItem } from "#model/diagnosis.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import type { SizesSeen } from "#probes/ping-sizes.ts";
import { isAddress } from "./network-sources.ts";
import { found, type DiagnosisContext, type DiagnosisSource, type DiagnosisSubject } from "./source.ts";

/** Characters of a word, and words of a list. */
const MOST_CHARS = 200;
const MOST_WORDS = 24;
/** How long what several sources need may take, milliseconds. */
const SHARED_MS = 9000;

export interface SourceRun {
  readonly sources: readonly DiagnosisSource[];
  readonly subject: DiagnosisSubject;
  readonly context: Pick<DiagnosisContext, "world" | "past" | "probes" | "wallMs">;
  readonly clock: TimerClock;
  readonly log: Log;
  /** Ends everything. */
  readonly stop: AbortSignal;
}

export async function runSources(run: SourceRun): Promise<DiagnosisItem[]> {
  const { sources, subject, context, clock, stop } = run;
  const shared = deadline(clock, SHARED_MS, stop);
  const known = sharedLooks(context.probes, subject, shared.signal);
  const said = await Promise.all(sources.map((source) => ask(source, run, known)));
  shared.end();
  return boundItems(said.flat());
}

type SharedLooks = Pick<DiagnosisContext, "address" | "pings">;

/** What several sources need is looked at once. */
function sharedLooks(probes: HostProbes, { host }: DiagnosisSubject, signal: AbortSignal): SharedLooks {
  let address: Promise<string | undefined> | undefined;
  let pings: Promise<SizesSeen | undefined> | undefined;
  const askAddress = async (): Promise<string | undefined> => {
    if (host === undefined || host.address === "") return undefined;
    if (isAddress(host.address)) return host.address;
    return (await probes.addressesOf(host.address, signal).catch(() => []))[0];
  };
  const addressOnce = () => (address ??= askAddress());
  const ping = async () => {
    const to = await addressOnce();
    return to === undefined ? undefined : probes.pingSizes(to, signal).catch(() => undefined);
  };
  return { address: addressOnce, pings: () => (pings ??= ping()) };
}

async function ask(source: DiagnosisSource, run: SourceRun, shared: SharedLooks): Promise<DiagnosisItem[]> {
  const { subject, context, clock, log, stop } = run;
  const { name, deadlineMs } = source;
  const limit = deadline(clock, deadlineMs, stop);
  try {
    const running = Promise.try(() => source.run(subject, { ...context, ...shared, signal: limit.signal }));
    const said = await Promise.race([running, limit.over]);
    if (said === undefined) running.catch(() => undefined);
    return itemsOf(name, said ?? [found("late", { seconds: deadlineMs / 1000 })]);
  } catch (error) {
    if (limit.signal.aborted) return itemsOf(name, [found("late", { seconds: deadlineMs / 1000 })]);
    log.warn({ source: name, incident: subject.incident.id, error: String(error) }, "a source of a diagnosis failed");
    return itemsOf(name, [found("failed")]);
  } finally {
    limit.end();
  }
}

function itemsOf(source: string, said: readonly Sentence[]): DiagnosisItem[] {
  return said.map(({ code, parameters }) => ({ source, code, parameters }));
}

/**
 * A signal that ends after so long, with another, or when `end` is called, and the promise of that; by the clock of the box, which
 * tests drive by hand. By hand as well: what `AbortSignal.any` makes of a signal that lasts as long as the box would never go.
 */
function deadline(clock: TimerClock, ms: number, stop: AbortSignal) {
  const ending = new AbortController();
  const { signal } = ending;
  const over = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const timer = clock.after(ms, () => ending.abort(new DOMException("too late", "TimeoutError")));
  const leave = () => ending.abort(stop.reason);
  if (stop.aborted) leave();
  else stop.addEventListener("abort", leave, { once: true });
  const end = () => {
    timer.cancel();
    stop.removeEventListener("abort", leave);
    ending.abort();
  };
  return { signal, over, end };
}

/** Not more than travels well: the last ones go first, and long words are cut. Pure. */
export function boundItems(items: readonly DiagnosisItem[]): DiagnosisItem[] {
  const kept: DiagnosisItem[] = [];
  let bytes = 0;
  for (const { source, code, parameters } of items) {
    const item = { source, code, parameters: boundParameters(parameters) };
    bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
    if (kept.length >= MOST_DIAGNOSIS_ITEMS || bytes > MOST_DIAGNOSIS_BYTES) break;
    kept.push(item);
  }
  return kept;
}

function boundParameters(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "string" ? cut(value) : Array.isArray(value) ? value.slice(0, MOST_WORDS).map(cut) : value,
    ]),
  );
}

function cut(text: string): string {
  return text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS)}…`;
}

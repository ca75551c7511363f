/** Looks out of turn, and at names: many jobs of equal settings in one call of the pinger. */
import { abortable } from "#lib/abortable.ts";
import { blamesBox, codedError, errorCode } from "#lib/errno.ts";
import type { PingOutcome } from "#probes/ping.ts";
import type { Job, RunContext } from "../contract.ts";
import { confirmSilence, joinOutcomes } from "./confirm-silence.ts";
import { windowOf, type Seen, type Settings } from "./declaration.ts";
import { isSilence, observeAll, tell, type Look } from "./observe-echoes.ts";
import { planLook } from "./plan-look.ts";

/** More addresses of one name are not pinged; all at once, so that no wait for one takes time from another. */
const MOST_ADDRESSES = 4;
/** Names still unknown after this share of the time must not hold up the others. */
const NAME_SHARE = 0.25;

/** A job with the addresses it is about, or with what it came to without any. */
interface Found {
  readonly job: Job<Settings>;
  readonly addresses: readonly string[];
  readonly instead?: Seen | Error;
}

/** All jobs have equal settings. One outcome per job, in their order. */
export async function pingTogether(
  jobs: readonly Job<Settings>[],
  context: RunContext,
): Promise<readonly (Seen | Error)[]> {
  const deadlineMs = context.now() + context.timeoutMs;
  const found = await Promise.all(jobs.map((job) => findAddresses(job, context)));
  const known = [...new Set(found.flatMap(({ addresses }) => addresses))];
  const { plan, firstMs, confirming } = planLook(
    jobs[0]?.settings,
    jobs.map(windowOf),
    known.length,
    context,
    deadlineMs,
  );
  const { pinger } = context.surroundings;
  const { signal } = context;
  const outcomes = new Map<string, PingOutcome>(
    known.length === 0 ? [] : await pinger.ping(known, { ...plan, timeoutMs: firstMs, signal }),
  );
  const looks = found.map((one) => lookOf(one, outcomes));
  const silent = found.filter(({ job }, place) => mustConfirm(job, looks[place]));
  if (confirming === undefined || silent.length === 0)
    return found.map(({ job }, place) => tellOf(job, looks[place], 0));
  context.surroundings.noteSilence?.();
  const addresses = silent.flatMap((one) => one.addresses);
  const confirmed = await confirmSilence(addresses, confirming);
  for (const [address, outcome] of confirmed.outcomes)
    outcomes.set(address, joinOutcomes(outcomes.get(address), outcome));
  const asked = new Set(silent);
  return found.map((one, place) =>
    asked.has(one) ? tellOf(one.job, lookOf(one, outcomes), confirmed.packets) : tellOf(one.job, looks[place], 0),
  );
}

/** Whether it is a silence that nobody knew of. */
function mustConfirm(job: Job<Settings>, look: Look | undefined): boolean {
  return look !== undefined && isSilence(look.seen) && windowOf(job)?.isSilent === false;
}

function lookOf({ addresses, instead }: Found, outcomes: ReadonlyMap<string, PingOutcome>): Look {
  return instead === undefined ? observeAll(addresses, outcomes) : { seen: instead, outcome: undefined };
}

function tellOf(job: Job<Settings>, look: Look | undefined, confirmed: number): Seen | Error {
  return look === undefined ? new Error("no outcome") : tell(job, look, confirmed);
}

/** The addresses, the preferred one first, or what the run of this one job comes to. */
async function findAddresses(job: Job<Settings>, { surroundings, signal, timeoutMs }: RunContext): Promise<Found> {
  const name = job.target.address;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs * NAME_SHARE))]);
  const without = (instead: Seen | Error): Found => ({ job, addresses: [], instead });
  try {
    const all = await abortable(surroundings.names.resolveAll(name, limit), limit);
    return { job, addresses: all.slice(0, MOST_ADDRESSES) };
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return without(codedError("EAI_AGAIN", `the name ${name} could not be looked up in time`));
    if (errorCode(error) === "ENOTFOUND" && !blamesBox(error)) return without({ code: "nameNotFound" });
    return without(error instanceof Error ? error : new Error(String(error)));
  }
}

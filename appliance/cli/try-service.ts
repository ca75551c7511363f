/** Runs a check once as it would be with a configuration that is not in force: with its credentials, secrets and limits. */
import { done, refused, refusedFor, type Outcome } from "#actions/outcome.ts";
import type { AnyCheckType, Job, Memory } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import type { ConfigKeeper } from "#config/config-keeper.ts";
import { judge } from "#decide/judge.ts";
import type { ResultView } from "#model/api.ts";
import type { ConfigTryOrder } from "#model/api-config.ts";
import { serviceKey } from "#model/id.ts";
import type { Result } from "#model/result.ts";
import type { Host, Service } from "#model/site.ts";
import { viewResult } from "#views/result-view.ts";

/** However long the check may take when it is in force, a person waits. */
const LONGEST_MS = 20_000;
/** A counter shows its growth only between two readings. */
const SECOND_READING_MS = 1000;

type RunOnce = (type: AnyCheckType, jobs: readonly Job<unknown>[], timeoutMs: number) => Promise<readonly Result[]>;

/** One at a time. @param runOnce as the box runs its checks */
export function makeTry(
  keeper: ConfigKeeper,
  runOnce: RunOnce,
): (order: ConfigTryOrder) => Promise<Outcome<ResultView>> {
  let busy = false;
  return async ({ edits = [], host: hostId, service: id }) => {
    if (busy) return refused("busy", "");
    const { site, problems } = keeper.tryChange(edits);
    if (site === undefined) return refusedFor(problems);
    const host = site.hosts.find((one) => one.id === hostId);
    if (host === undefined) return refused("notFound.host", "", { host: hostId });
    const service = host.services.find((one) => one.id === id);
    const type = service === undefined ? undefined : checkTypes.get(service.check);
    if (service === undefined || type === undefined)
      return refused("notFound.service", "", { service: serviceKey(hostId, id) });
    busy = true;
    try {
      const result = await lookOnce(type, host, service, runOnce);
      if (result === undefined) return refused("busy", "");
      const { observation, ...judged } = judge(result, type, service.thresholds);
      const seen = {
        ...observation,
        parameters: observation.parameters ?? {},
        measurements: observation.measurements ?? {},
      };
      return done(viewResult(service.check, type, { ...judged, ...seen }));
    } finally {
      busy = false;
    }
  };
}

/** @returns undefined: the box is stopping */
async function lookOnce(
  type: AnyCheckType,
  { id, address, snmp }: Host,
  { settings, secrets, timeoutMs }: Service,
  runOnce: RunOnce,
): Promise<Result | undefined> {
  const target = { address, host: id, ...(snmp !== undefined && { snmp }) };
  const job: Job<unknown> = { target, settings, memory: ownMemory(), ...(secrets !== undefined && { secrets }) };
  const longestMs = Math.min(timeoutMs, LONGEST_MS);
  const [first] = await runOnce(type, [job], longestMs);
  if (first?.observation.code !== "firstSample") return first;
  await new Promise((resolve) => setTimeout(resolve, SECOND_READING_MS));
  const [second] = await runOnce(type, [job], longestMs);
  return second;
}

/** What is remembered between the two readings, and no longer: the service in force keeps its own. */
function ownMemory(): Memory {
  let remembered: unknown;
  let kept: unknown;
  return {
    get: () => remembered,
    set: (value) => void (remembered = value),
    kept: () => kept,
    keep: (value) => void (kept = value),
  };
}

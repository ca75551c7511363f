/** Runs checks as ever, but lets a box that was cut off itself blame nobody else. */
import type { OwnNetwork } from "#box/own-network.ts";
import { blameOwnNetwork, isGood, isOnBox } from "#checks/blame-network.ts";
import type { RunJobs } from "#engine/dispatcher.ts";
import type { Clock } from "#lib/clock.ts";

export function onOwnNetwork(run: RunJobs, network: OwnNetwork, clock: Clock): RunJobs {
  return async (type, jobs, timeoutMs) => {
    const startedMs = clock.monotonicMs();
    const results = await run(type, jobs, timeoutMs);
    const outwards = results.filter((_, place) => !isOnBox(jobs[place]?.target.address ?? ""));
    if (type.withoutAddress === true || outwards.length === 0) return results;
    if (outwards.every((result) => isGood(type, result))) {
      network.noteAnswer();
      return results;
    }
    if (!network.mayHaveMissed(startedMs)) return results;
    if (outwards.some((result) => isGood(type, result))) network.noteAnswer();
    return blameOwnNetwork(type, jobs, results);
  };
}

/** Runs checks as ever, but lets a box that was cut off itself blame nobody else. */
import type { OwnNetwork } from "#box/own-network.ts";
import { blameOwnNetwork, isGood, isOnBox } from "#checks/blame-network.ts";
import type { AnyCheckType, Job } from "#checks/contract.ts";
import type { RunJobs } from "#engine/dispatcher.ts";
import type { StartRound } from "#engine/round-book.ts";
import type { Clock } from "#lib/clock.ts";
import type { Result } from "#model/result.ts";

export function onOwnNetwork(run: RunJobs, network: OwnNetwork, clock: Clock): RunJobs {
  return async (type, jobs, timeoutMs) => {
    const startedMs = clock.monotonicMs();
    const results = await run(type, jobs, timeoutMs);
    if (type.withoutAddress !== true && results.some((result) => result.blame === "target" && !isGood(type, result))) {
      network.noteSilence();
      await network.answered();
    }
    return allowFor(network, type, jobs, results, startedMs);
  };
}

/** The same for rounds. */
export function roundsOnOwnNetwork(start: StartRound, network: OwnNetwork): StartRound {
  return (prepared, timeoutMs) => {
    const { type, jobs } = prepared;
    const run = start(prepared, timeoutMs);
    return {
      ...run,
      mayFailByBox: () => {
        network.noteSilence();
        return network.mayHaveMissed(run.startedMs);
      },
      results: (places) => {
        const those = places.flatMap((place) => jobs[place] ?? []);
        return allowFor(network, type, those, run.results(places), run.startedMs);
      },
      noteGood: (places) => {
        if (places.some((place) => !isOnBox(jobs[place]?.target.address ?? ""))) network.noteAnswer();
      },
    };
  };
}

/** @param startedMs when the looks began, steady clock */
function allowFor(
  network: OwnNetwork,
  type: AnyCheckType,
  jobs: readonly Job<unknown>[],
  results: readonly Result[],
  startedMs: number,
): readonly Result[] {
  const outwards = results.filter((_, place) => !isOnBox(jobs[place]?.target.address ?? ""));
  if (type.withoutAddress === true || outwards.length === 0) return results;
  if (outwards.every((result) => isGood(type, result))) {
    network.noteAnswer();
    return results;
  }
  network.noteSilence();
  if (!network.mayHaveMissed(startedMs)) return results;
  if (outwards.some((result) => isGood(type, result))) network.noteAnswer();
  return blameOwnNetwork(type, jobs, results, (address) => network.whyMissed(startedMs, address));
}

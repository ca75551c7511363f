/** What a box that was cut off itself can say: that somebody did not answer proves nothing then. Pure. */
import { isIP } from "node:net";
import type { Result } from "#model/result.ts";
import type { AnyCheckType, Job } from "./contract.ts";

/** Whether a job's target is this box itself, which no missing cable hides. */
export function isOnBox(address: string): boolean {
  return (isIP(address) === 4 && address.startsWith("127.")) || address === "::1" || address === "localhost";
}

/**
 * The results, bad ones about others turned into the box's own fault. Results and jobs in the same order.
 * @param why the error code of what kept the box from hearing of a target; undefined: nothing did
 */
export function blameOwnNetwork(
  type: AnyCheckType,
  jobs: readonly Pick<Job<unknown>, "target">[],
  results: readonly Result[],
  why: (address: string) => string | undefined,
): Result[] {
  return results.map((result, place) => {
    const address = jobs[place]?.target.address ?? "";
    if (result.blame === "box" || type.withoutAddress === true || isOnBox(address) || isGood(type, result))
      return result;
    const errno = why(address);
    if (errno === undefined) return result;
    return { observation: { code: "boxFault", parameters: { errno } }, blame: "box", at: result.at };
  });
}

/** Whether somebody answered as he should. */
export function isGood(type: AnyCheckType, { observation, blame }: Result): boolean {
  return blame === "target" && type.codes[observation.code] === "ok";
}

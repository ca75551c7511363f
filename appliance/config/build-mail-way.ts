/** Which mails are a job's own, and what they say. */
import type { JobEntry } from "#model/config/jobs.ts";
import type { MailWay } from "#model/job.ts";
import type { Path } from "./findings.ts";
import type { Loading } from "./loading.ts";

export function buildMailWay(
  _loading: Loading,
  expect: Extract<JobEntry["expect"], { by: "mail" }>,
  _path: Path,
): MailWay {
  const { from, subject, success = [], failure = [] } = expect;
  return {
    by: "mail",
    ...(from !== undefined && { from }),
    ...(subject !== undefined && { subject }),
    success,
    failure,
  };
}

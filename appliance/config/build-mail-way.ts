/** Which mails are a job's own, and what they say. */
import type { JobEntry } from "#model/config/jobs.ts";
import type { MailWay } from "#model/job.ts";

export function buildMailWay(expect: Extract<JobEntry["expect"], { by: "mail" }>): MailWay {
  const { from, to, subject, text, product, row, start = [], success = [], warning = [], failure = [] } = expect;
  return {
    by: "mail",
    from: listOf(from),
    to: listOf(to),
    subject: listOf(subject),
    text: listOf(text),
    ...(product !== undefined && { product }),
    ...(row !== undefined && { row }),
    start,
    success,
    warning,
    failure,
  };
}

function listOf(entry: string | readonly string[] | undefined): readonly string[] {
  if (entry === undefined) return [];
  return typeof entry === "string" ? [entry] : entry;
}

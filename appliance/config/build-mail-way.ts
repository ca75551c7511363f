/** Which mails are a job's own, and what they say. */
import type { JobEntry } from "#model/config/jobs.ts";
import type { MailWay } from "#model/job.ts";
import type { Path } from "./findings.ts";
import type { Loading } from "./loading.ts";

export function buildMailWay(
  { document, findings }: Loading,
  expect: Extract<JobEntry["expect"], { by: "mail" }>,
  path: Path,
): MailWay {
  const { from, to, subject, text, product, row, start = [], success = [], warning = [], failure = [] } = expect;
  if (document.listeners?.smtp === undefined) findings.warn("noListener", path, { listener: "smtp" });
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

/** Where the page shows a subject. */
import { readSubject } from "#grammars/subject.ts";

/** `HOST` is a device, `HOST/SERVICE` a check on it, `HOST/@KIND` a part of the device, which its page shows, `job:ID` a job. */
export function addressOf(subject: string): string {
  const about = readSubject(subject);
  if (about.kind === "job") return `/jobs/${encodeURIComponent(about.id)}`;
  if (about.kind === "service")
    return `/devices/${encodeURIComponent(about.host)}/${encodeURIComponent(about.service)}`;
  return `/devices/${encodeURIComponent("host" in about ? about.host : subject)}`;
}

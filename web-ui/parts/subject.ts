/** Where the page shows a subject. */
import { readSubject } from "#grammars/subject.ts";

/** `HOST` is a device, `HOST/SERVICE` a check on it, `HOST/@KIND` a part of the device, which its page shows. */
export function addressOf(subject: string): string {
  const about = readSubject(subject);
  if (about.kind === "service")
    return `/devices/${encodeURIComponent(about.host)}/${encodeURIComponent(about.service)}`;
  return `/devices/${encodeURIComponent("host" in about ? about.host : subject)}`;
}

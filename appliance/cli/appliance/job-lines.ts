/** Which jobs a notification or log line is a report of, and what it says of them. Pure. */
import type { Incoming } from "#model/incoming.ts";
import type { Job } from "#model/job.ts";
import { MOST_REPORT_LINE, type JobReport, type ReportOutcome } from "#model/report.ts";
import { isAtOrBelow } from "#snmp/oid.ts";

/**
 * @param host id of the host it is about
 * @param addressOf where a host is, by its id
 * @param idOf the same for the same message that comes twice
 */
export function readJobReports(
  jobs: readonly Job[],
  incoming: Incoming,
  host: string | undefined,
  addressOf: (id: string) => string | undefined,
  idOf: (incoming: Incoming) => string,
): readonly JobReport[] {
  return jobs.flatMap((job) => {
    const outcome = readOutcome(job, incoming);
    if (outcome === undefined || !isFrom(job, incoming, host, addressOf)) return [];
    const { at, text } = incoming;
    const way = incoming.kind === "trap" ? "trap" : "log";
    const machine = job.machines.find((one) => text.toLowerCase().includes(one.toLowerCase()));
    const report: JobReport = {
      job: job.id,
      way,
      outcome,
      id: idOf(incoming),
      at,
      ...(machine === undefined ? {} : { machine }),
      lines: [text.slice(0, MOST_REPORT_LINE)],
    };
    return [report];
  });
}

function readOutcome({ expect }: Job, { kind, label = "", text }: Incoming): ReportOutcome | undefined {
  if (expect.by === "log" && kind === "line") {
    if (expect.program !== undefined && expect.program.toLowerCase() !== label.toLowerCase()) return undefined;
    if (says(text, expect.failure)) return "failed";
    if (says(text, expect.warning)) return "warned";
    if (says(text, expect.success)) return "succeeded";
    return says(text, expect.start) ? "started" : undefined;
  }
  if (expect.by !== "trap" || kind !== "trap") return undefined;
  const { oid, failureOid, success, failure } = expect;
  if (failureOid !== undefined && isAtOrBelow(label, failureOid)) return "failed";
  if (oid !== undefined && !isAtOrBelow(label, oid)) return undefined;
  if (says(text, failure)) return "failed";
  if (success.length > 0) return says(text, success) ? "succeeded" : undefined;
  // Without words the OID alone tells; any notification whatsoever tells nothing.
  return oid === undefined ? undefined : "succeeded";
}

/** The job says itself where its reports come from, or its host does, or they come from anywhere. */
function isFrom(
  { expect, host: own }: Job,
  { from }: Incoming,
  host: string | undefined,
  addressOf: (id: string) => string | undefined,
): boolean {
  const wanted = (expect.by === "log" || expect.by === "trap" ? expect.from : undefined) ?? own;
  return wanted === undefined || wanted === host || wanted === from || addressOf(wanted) === from;
}

function says(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

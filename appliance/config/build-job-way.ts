/** By which way a job reports: tokens looked up, OIDs and addresses checked. */
import { pluginChoices } from "#model/config/job-expectations.ts";
import type { JobEntry } from "#model/config/jobs.ts";
import { defaultsOf } from "#model/config/words.ts";
import type { JobWay } from "#model/job.ts";
import { buildMailWay } from "./build-mail-way.ts";
import type { Path } from "./findings.ts";
import { checkDuration, durationOr, lookUpSecret, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const PLUGIN = defaultsOf(pluginChoices);
/** A token is all that stands between a report and anybody who can reach the box. */
const LEAST_TOKEN = 8;

type Expectation<By extends JobWay["by"]> = Extract<JobEntry["expect"], { by: By }>;

/** @param tokens heartbeat tokens of the jobs before, with the job of each; it gets this one's */
export function buildJobWay(loading: Loading, job: JobEntry, tokens: Map<string, string>, path: Path): JobWay {
  const { expect } = job;
  switch (expect.by) {
    case "mail":
      return buildMailWay(expect);
    case "heartbeat":
      return { by: "heartbeat", token: readToken(loading, job.id, expect, tokens, [...path, "token"]) };
    case "trap":
      return trapWay(loading, job, expect, path);
    case "log": {
      const { program, start = [], success, warning = [], failure = [] } = expect;
      const from = senderOf(job, expect);
      return { by: "log", ...from, ...(program !== undefined && { program }), start, success, warning, failure };
    }
    case "plugin": {
      const { command, args = [], interval } = expect;
      checkDuration(loading, interval, [...path, "interval"], "1m", "1d");
      return { by: "plugin", command, args, intervalMs: durationOr(interval ?? PLUGIN.interval, 0) };
    }
  }
}

function readToken(
  loading: Loading,
  job: string,
  { token }: Expectation<"heartbeat">,
  tokens: Map<string, string>,
  path: Path,
): string {
  const text = lookUpSecret(loading, token, path);
  if (text === "") return text;
  const owner = tokens.get(text);
  if (text.length < LEAST_TOKEN) loading.findings.mistake("value.tooShort", path, { least: LEAST_TOKEN });
  else if (owner !== undefined) loading.findings.mistake("duplicate.token", path, { job: owner });
  else tokens.set(text, job);
  return text;
}

function trapWay(loading: Loading, job: JobEntry, expect: Expectation<"trap">, path: Path): JobWay {
  const { oid, failureOid, success = [], failure = [] } = expect;
  return {
    by: "trap",
    ...senderOf(job, expect),
    ...(oid !== undefined && { oid: readOid(loading, oid, [...path, "oid"]) }),
    ...(failureOid !== undefined && { failureOid: readOid(loading, failureOid, [...path, "failureOid"]) }),
    success,
    failure,
  };
}

function senderOf({ host }: JobEntry, { from = host }: { readonly from?: string }): { from?: string } {
  return from === undefined ? {} : { from };
}

function readOid(loading: Loading, text: string, path: Path): string {
  if (!/^\.?[0-9]+(\.[0-9]+)+$/.test(text)) loading.findings.mistake("value.oid", path, { value: quote(text) });
  return text.replace(/^\./, "");
}

/**
 * The site's own line: what is outside cannot be reached while it is down, which is one incident of the line. Where the gateway is
 * a host of the site and gone, the line's failure is a symptom of that. Pure.
 */
import type { Incident } from "#model/incident.ts";
import type { Host } from "#model/site.ts";
import type { Moment } from "#model/state.ts";
import { incidentOfHost } from "./cause.ts";
import type { Draft } from "./draft.ts";
import { isSettled } from "./hold.ts";
import { updateHost } from "./hosts.ts";
import { addSymptom, updateSymptom, type Failure } from "./incident/life.ts";
import { raise } from "./incident/raise.ts";
import { recover, relapse } from "./incident/recovery.ts";
import { mergeInto } from "./merge.ts";
import { isoOf, momentOf } from "./moment.ts";
import { isGone, isLineDown, isLineStarting, LINE } from "./reach.ts";

/** The line was looked at; `world.line` says what was found. */
export function takeLine(draft: Draft): void {
  tellLine(draft);
  const { outside } = draft.line ?? {};
  for (const id of outside ?? []) {
    const host = draft.host(id);
    if (host !== undefined && isConcerned(draft, host)) updateHost(draft, host, false);
  }
}

/** What the line's own state means, also after something about the gateway has changed. */
export function tellLine(draft: Draft): void {
  const { line } = draft;
  if (line === undefined) return;
  const open = draft.openIncidentOf(LINE);
  const gateway = line.gateway === undefined ? undefined : draft.host(line.gateway);
  const cause = gateway === undefined ? undefined : incidentOfGateway(draft, gateway);
  if (!isLineDown(draft)) {
    if (line.up !== true) return;
    if (open !== undefined) recover(draft, open);
    if (cause !== undefined) put(draft, cause, updateSymptom(cause, LINE, "up"));
    return;
  }
  if (cause !== undefined) {
    if (open !== undefined && !mergeInto(draft, cause, open)) relapse(draft, open);
    const since = isoOf(momentOf(draft.at));
    put(draft, cause, addSymptom(cause, { subject: LINE, name: NAME, state: "down", since }));
    return;
  }
  if (open !== undefined) return void relapse(draft, open);
  const since = line.since ?? momentOf(draft.at);
  if (gateway !== undefined && isGone(draft.hostState(gateway.id))) return; // nobody is told of that either
  if (isLineStarting(draft, draft.at)) return void (draft.checkLine = true);
  if (gateway !== undefined && !isSettled(draft, gateway.id, since, draft.at)) draft.askHost(gateway.id);
  else raise(draft, lineFailure(since));
}

function incidentOfGateway(draft: Draft, gateway: Host): Incident | undefined {
  return isGone(draft.hostState(gateway.id)) ? incidentOfHost(draft, gateway) : undefined;
}

function put(draft: Draft, before: Incident, after: Incident): void {
  if (after !== before) draft.putSymptoms(after);
}

/** Whether the line's state may matter to a host outside: it is gone, or a failure of it waits. */
function isConcerned(draft: Draft, host: Host): boolean {
  if (isGone(draft.hostState(host.id))) return true;
  if (host.hostService === undefined) return true;
  return draft.serviceState(host.hostService).hard === "critical";
}

const NAME = "Internet line";

function lineFailure(since: Moment): Failure {
  return {
    subject: LINE,
    subjectName: NAME,
    host: "",
    category: "infrastructure",
    classification: "fullOutage",
    criticality: "high",
    cause: { code: "incident.lineDown", parameters: {} },
    failedAt: since.wallMs,
  };
}

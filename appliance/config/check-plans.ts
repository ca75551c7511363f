/** What has to do with calendars and people: maintenance windows, business hours, contacts, escalation. */
import { parseRecurrence } from "#grammars/recurrence.ts";
import { hoursChoices } from "#model/config/plans.ts";
import { defaultsOf } from "#model/config/words.ts";
import { percentOf } from "./build-sla.ts";
import type { Path } from "./findings.ts";
import { checkDuration, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const HOURS = defaultsOf(hoursChoices);

export function checkPlans(loading: Loading): void {
  const { document } = loading;
  for (const [index, window] of (document.maintenance ?? []).entries()) {
    const path: Path = ["maintenance", index, "schedule"];
    loading.findings.tryParse(() => parseRecurrence(window.schedule.rrule), [...path, "rrule"]);
    checkDuration(loading, window.schedule.duration, [...path, "duration"], "1m", "31d");
  }
  for (const [index, contact] of (document.contacts ?? []).entries()) {
    if (contact.mail === undefined && contact.monthlyReport === true)
      loading.findings.warn("unused.monthlyReport", ["contacts", index, "monthlyReport"]);
    if (contact.mail === undefined) continue;
    checkMail(loading, contact.mail, ["contacts", index, "mail"]);
    if (document.outputs?.mail === undefined) loading.findings.warn("unused.contactMail", ["contacts", index, "mail"]);
  }
  checkSla(loading);
}

export function checkMail(loading: Loading, address: string, path: Path): void {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(address)) loading.findings.mistake("mail", path, { value: quote(address) });
}

function checkSla(loading: Loading): void {
  const sla = loading.document.sla;
  const { from, to } = { ...HOURS, ...sla?.businessHours };
  if (from >= to && to !== "00:00")
    loading.findings.mistake("range.later", ["sla", "businessHours", "to"], { than: from });
  for (const [level, target] of Object.entries(sla?.targets ?? {})) {
    checkDuration(loading, target.respond, ["sla", "targets", level, "respond"], "1m", "365d");
    checkDuration(loading, target.resolve, ["sla", "targets", level, "resolve"], "1m", "365d");
  }
  checkShare(loading, sla?.warnAfter, ["sla", "warnAfter"], 99);
  const taken = new Map<number, number>();
  for (const [index, step] of (sla?.escalation ?? []).entries()) {
    const at: Path = ["sla", "escalation", index, "after"];
    checkShare(loading, step.after, at, 500);
    const share = percentOf(step.after);
    const first = taken.get(share);
    if (first === undefined) taken.set(share, index);
    else
      loading.findings.mistake("duplicate.entry", at, { value: quote(step.after), list: "escalation", index: first });
  }
}

function checkShare(loading: Loading, text: string | undefined, path: Path, most: number): void {
  if (text === undefined) return;
  const share = percentOf(text);
  if (share < 1) loading.findings.mistake("range.atLeast", path, { least: "1%" });
  else if (share > most) loading.findings.mistake("range.atMost", path, { most: `${most}%` });
}

/**
 * English words of mails and chat messages: what stands around the sentences of events, and each step of an incident for lay people.
 * Parameters: `site`, `box`, `name` (who is told), `what` (the sentence of what fails), moments as ISO strings, lengths in milliseconds.
 */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, text } from "./format.ts";
import { at, duration, moment } from "./times.ts";

const ordinal = (n: Parameters[string] | undefined): string =>
  n === 1 ? "first" : n === 2 ? "second" : n === 3 ? "third" : `${text(n)}th`;

/** `by 10:17, 12 min left`; what became of it where it has ended. */
function clock(p: Parameters, words: Words): string {
  const { state, usedMs, agreedMs } = p;
  const left = typeof usedMs === "number" && typeof agreedMs === "number" ? agreedMs - usedMs : 0;
  const due = p.dueAt === undefined ? "" : `by ${moment(p.dueAt, words)}`;
  if (state === "met") return `in time, after ${duration(usedMs)} of ${duration(agreedMs)}`;
  if (state === "breached") return `not in time: ${duration(-left)} over the agreed ${duration(agreedMs)}`;
  const rest = `${duration(left)} of ${duration(agreedMs)} left`;
  const stands = p.paused === undefined ? "" : `, the clock stands (${PAUSED[text(p.paused)] ?? text(p.paused)})`;
  return `${due === "" ? rest : `${due}, ${rest}`}${stands}`;
}
const PAUSED: Readonly<Record<string, string>> = {
  suspended: "suspended",
  maintenance: "announced work",
  outsideHours: "outside business hours",
};

const who: Template = (p, words) => `${text(p.name)}, ${at(p.at, words)}`;

/** For lay people, by the step; `suspended` by what is waited for. */
const lay = {
  "lay.opened": (p, words) => `${text(p.what)}, since ${moment(p.from, words)}. We have been told and look after it.`,
  "lay.proposed": (p) => `A problem was reported: ${text(p.what)}. We look at it and tell you more.`,
  "lay.reopened": (p, words) =>
    `It is back: ${text(p.what)}, since ${moment(p.from, words)}. We have been told and look after it.`,
  "lay.acknowledged": (p) => `Somebody has seen it and takes care of it: ${text(p.what)}.`,
  "lay.assigned": (p) => `Somebody has been put in charge of it: ${text(p.what)}.`,
  "lay.started": (p) => `We are working on it: ${text(p.what)}.`,
  "lay.resumed": (p) => `We go on working on it: ${text(p.what)}.`,
  "lay.suspended.awaitingCustomer": (p) =>
    `We are waiting for you: ${text(p.what)}. Please answer, or look at its page for what we need.`,
  "lay.suspended.awaitingThirdParty": (p) => `We are waiting for somebody else, such as a supplier: ${text(p.what)}.`,
  "lay.suspended.awaitingProcess": (p) => `We are waiting for something that has to run first: ${text(p.what)}.`,
  "lay.wrote": (p) =>
    `${p.by === undefined ? "A message" : `${text(p.by)} writes`}: “${text(p.message)}” It is about: ${text(p.what)}.`,
  "lay.updated": (p) => `There is news: ${text(p.what)}.`,
  "lay.resolved": (p, words) =>
    `It works again since ${moment(p.until, words)}. It was: ${text(p.what)}, from ${moment(p.from, words)}.`,
  "lay.solved": (p, words) => `It is solved since ${moment(p.until, words)}. It was: ${text(p.what)}.`,
  "lay.closed": (p) => `This is closed: ${text(p.what)}.`,
  "lay.cancelled": (p) => `It needs nobody any more: ${text(p.what)}.`,
  "lay.escalated": (p) => `It takes longer than it should: ${text(p.what)}. We have told those in charge.`,
  "lay.slaWarning": (p) => `It takes longer than it should: ${text(p.what)}.`,
  "lay.slaBreached": (p) => `It takes longer than was agreed: ${text(p.what)}.`,
} satisfies Templates;

const labels = {
  "label.since": () => "Since",
  "value.since": (p, words) =>
    p.over === true
      ? moment(p.since, words)
      : `${moment(p.since, words)}, ${duration(words.sinceMs(text(p.since)))} ago`,
  "label.device": () => "Device",
  "value.device": (p) => (p.address === p.name ? text(p.name) : `${text(p.name)} (${text(p.address)})`),
  "label.priority": () => "Priority",
  "value.priority": (p) => text(p.priority),
  "label.respond": () => "Answer",
  "value.respond": clock,
  "label.resolve": () => "Solution",
  "value.resolve": clock,
  "label.acknowledged": () => "Seen by",
  "value.acknowledged": who,
  "label.assigned": () => "Given to",
  "value.assigned": who,
  "label.previous": () => "Before",
  "value.previous": (p) => `it failed ${count(p.count, "time", "times")} before`,
  "label.expected": () => "Solved by",
  "value.expected": (p, words) => `${moment(p.dueAt, words)}, as was agreed`,
  "priority.critical": () => "critical",
  "priority.high": () => "high",
  "priority.medium": () => "medium",
  "priority.low": () => "low",
} satisfies Templates;

const around = {
  subject: (p) => `[${text(p.site)}] ${text(p.priority)}: ${text(p.what)}`,
  "subject.plain": (p) => `[${text(p.site)}] ${text(p.what)}`,
  again: (p, words) =>
    `Nobody has acknowledged it yet (${ordinal(p.times)} reminder): ${text(p.what)}${p.since === undefined ? "" : `, since ${moment(p.since, words)}`}`,
  cameAndWent: (p, words) => `It is over: ${text(p.what)}, from ${moment(p.from, words)} to ${moment(p.until, words)}`,
  item: (p, words) => `${moment(p.at, words)}: ${text(p.said)}`,
  late: (p, words) => `This could not be told earlier: it happened ${at(p.at, words)}, ${duration(p.ago)} ago.`,
  "late.hours": (p, words) => `This waited for your hours: it happened ${at(p.at, words)}, ${duration(p.ago)} ago.`,
  dropped: (p) =>
    `${count(p.count, "older message", "older messages")} could not be kept and will not come; the page shows all.`,
  list: (p) =>
    p.over === 0
      ? `${count(p.begun, "thing needs", "things need")} attention`
      : p.begun === 0
        ? `${count(p.over, "thing is", "things are")} over`
        : `${count(p.begun, "thing needs", "things need")} attention, ${count(p.over, "is", "are")} over`,
  "list.subject": (p) => `[${text(p.site)}] ${count(p.count, "message", "messages")} in one`,
  "list.why": () => "So much came at once that it is told in one message.",
  more: (p) => `and ${text(p.count)} more`,
  symptoms: (p) => `Fails because of it (${text(p.count)})`,
  diagnosis: () => "First diagnosis",
  findings: () => "What was so at the first look",
  link: () => "Open its page",
  pruned: () => "something happened that is not kept any more",
  box: (p) => `Box ${text(p.id)}`,
  foot: (p) => `Told by ${text(p.box)} at ${text(p.site)} to ${text(p.name)}.`,
  "report.attached": () => "The whole report is attached.",
  test: (p) => `This is a test from ${text(p.box)} at ${text(p.site)}.`,
  "test.subject": (p) => `[${text(p.site)}] A test`,
  "test.why": (p, words) =>
    `${text(p.by)} asked for it ${at(p.at, words)}. Nothing is wrong, and nothing is to be done.`,
} satisfies Templates;

export const letterTemplates = prefixed("letter", { ...around, ...labels, ...lay });

/**
 * English sentences about the site as a whole: summary, second line, the three questions, incidents, state words.
 * Names are typed by people and have unknown number, so no form here agrees with a name: "went down", never "is down".
 *
 * Where a parameter `saw` stands for what a check saw, it is either words already or the code of another sentence,
 * which is then told with the same parameters.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { behind, count, milliseconds, number, text } from "./format.ts";
import { jobIncidents } from "./jobs.ts";
import { isLabelled } from "./quantity.ts";
import { partsFail } from "./part-names.ts";
import { at, duration, durationInWords, moment } from "./times.ts";

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "All is well."
      : p.hosts === 0
        ? `All is well. ${count(p.services, "check is", "checks are")} fine.`
        : `All is well. ${count(p.hosts, "device answers", "devices answer")}, ${count(p.services, "check is", "checks are")} fine.`,
  "summary.firstMinutes": (p) =>
    `Looking for the first time: ${number(p.answered)} of ${count(p.total, "check has", "checks have")} a result.`,
  "summary.reading": (p) =>
    `Reading the devices for the first time: ${number(p.unread)} of ${count(p.total, "device is", "devices are")} still to be read.`,
  "summary.partly": (p) => `${number(p.ok)} of ${count(p.total, "check is", "checks are")} known to be fine.`,
  "summary.findings": (p) =>
    p.count === 1 ? "One thing is not as it should be." : `${number(p.count)} things are not as they should be.`,
  "summary.maintenance": (p) =>
    p.ok === 0
      ? "Announced work is under way."
      : `Announced work is under way. ${count(p.ok, "check is", "checks are")} fine.`,
  "summary.noCarrier": (p, words) => `This box lost its network cable ${at(p.since, words)}.`,
  "summary.noAddress": (p, words) => `This box has no network address since ${moment(p.since, words)}.`,
  "summary.addressTwice": (p, words) =>
    `Another device uses this box's address ${text(p.address)} since ${moment(p.since, words)}${by(p)}.`,
  "summary.noRoute": (p, words) => `This box has no way out of its own network since ${moment(p.since, words)}.`,
  "summary.cannotStore": (p, words) => `This box cannot store what it sees since ${moment(p.since, words)}.`,
  "summary.starved": (p, words) => `This box cannot keep up with its checks since ${moment(p.since, words)}.`,
  "summary.deaf": (p, words) => `This box cannot receive reports of jobs since ${moment(p.since, words)}.`,
  "summary.certificateRevoked": (p, words) =>
    `The operations centre has revoked this box's certificate; it hears nothing of this site since ${moment(p.since, words)}.`,
  "summary.certificateExpired": (p, words) =>
    `This box's certificate has expired; the operations centre hears nothing of this site since ${moment(p.since, words)}.`,
  "summary.certificateRefused": (p, words) =>
    `The operations centre does not take this box's certificate since ${moment(p.since, words)}.`,
  "summary.certificateNotRenewed": () => "This box's certificate ends soon and could not be renewed.",
  "summary.unreadable": (p, words) => `${text(p.name)} cannot be read over SNMP: ${inner(p, words)}.`,
  "summary.nothingWatched": () => "Nothing is watched yet.",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)} went down ${at(p.since, words)}. The operations centre was told.`
      : `${text(p.name)} went down ${at(p.since, words)}.`,
  "summary.failing": (p, words) => `${text(p.name)} began to fail ${at(p.since, words)}.`,
  "summary.warning": (p, words) => `All works. ${text(p.name)} needs a look since ${moment(p.since, words)}.`,
  "summary.warningAmong": (p, words) => `${text(p.name)} needs a look since ${moment(p.since, words)}.`,
  "summary.several": (p, words) =>
    `${count(p.count, "thing is", "things are")} broken. The worst: ${text(p.worst)}, since ${moment(p.since, words)}.`,
  "summary.job.missing": (p) => `"${text(p.name)}" did not report.`,
  "summary.job.failed": (p) => `"${text(p.name)}" did not end well.`,
  "summary.job.partial": (p) => `"${text(p.name)}" was reported by some of its machines only.`,
  "summary.jobs": (p) => `${count(p.count, "job", "jobs")} did not run well, "${text(p.name)}" among them.`,
  "summary.late": (p) =>
    `Not everything here is fresh: ${number(p.late)} of ${count(p.total, "check is", "checks are")} late.`,
  "summary.lineDown": (p, words) => `The internet line went down ${at(p.since, words)}.`,
  "summary.lineDownInsideWorks": (p, words) =>
    `The internet line went down ${at(p.since, words)}. Everything inside works.`,

  "more.restWorks": () => "Everything else works.",
  "more.cause": (p, words) => `${upperFirst(inner(p, words))}.`,
  "more.parts": (p, words) => `${words.tell(text(p.cause), p) ?? text(p.cause)}.`,
  "more.causeAndRestWorks": (p, words) => `${upperFirst(inner(p, words))}. Everything else works.`,
  "more.others": (p) =>
    p.count === 1 ? "One other thing needs a look." : `${number(p.count)} other things need a look.`,
  "more.findings": () => "So it was when this box first looked. Everything else works.",
  "more.accepted": (p) =>
    p.count === 1 ? "One thing is accepted as normal." : `${number(p.count)} things are accepted as normal.`,
  "more.symptoms": (p) => `${upperFirst(behind(p))}.`,
  "more.rest": (p) => `${upperFirst(restOf(p))}.`,
  "more.cutOff": () =>
    "Nothing else is known until that is mended. Look at this box's cable and at the port it leads to.",
  "more.addressTwice": () =>
    "Answers meant for this box may go there, so silence is not told as a failure. Find that device by its hardware address and give one of the two another address.",
  "more.late": () => "Late ones are marked and do not count as fine.",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) => (p.hosts === 1 ? "No, the device answers" : `No, all ${number(p.hosts)} devices answer`),
  "question.us.hostsDown": (p) =>
    p.count === 1 ? "Yes, one device is down" : `Yes, ${number(p.count)} devices are down`,
  "question.us.servicesFail": (p) => (p.count === 1 ? "Yes, one check fails" : `Yes, ${number(p.count)} checks fail`),
  "question.us.warning": (p) => (p.count === 1 ? "Hardly: one check warns" : `Hardly: ${number(p.count)} checks warn`),
  "question.us.jobs": (p) =>
    p.count === 1
      ? "A job did not run well; all devices answer"
      : `${number(p.count)} jobs did not run well; all devices answer`,
  "question.us.findings": (p) =>
    p.count === 1
      ? "Hardly: one thing was so from the beginning"
      : `Hardly: ${number(p.count)} things were so from the beginning`,
  "question.us.unknown": () => "Not known yet",
  "question.us.noChecks": () => "No, all checks are fine",
  "question.us.partly": (p) => `Not known for all: ${number(p.ok)} of ${number(p.total)} checks are fine`,
  "question.us.noCarrier": () => "Not known: this box has lost its network cable",
  "question.us.noAddress": () => "Not known: this box has no network address",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `${number(p.stale)} of ${count(p.services, "check is", "checks are")} late`
      : `${count(p.services, "check", "checks")} in all`,
  "question.us.downDetail": (p) => downDetail(p),

  "question.internet.works": () => "No, the internet works",
  "question.internet.down": (p, words) => `Yes, no connection since ${moment(p.since, words)}`,
  "question.internet.notYet": () => "Not known yet",
  "question.internet.nothingAsked": () => "Not known: nothing outside is asked",
  "question.internet.tooFew": () => "Not known: the only place outside that is asked does not answer",
  "question.internet.onlyBrokers": () =>
    "Not known: the operations centre cannot be reached, and nothing else outside is asked",
  "question.internet.cutOff": () => "Not known: this box itself is cut off",
  "question.internet.detail": (p) => internetDetail(p),

  "question.somebody.notNeeded": () => "Nobody needs to be",
  "question.somebody.yes": (p) => `Yes, ${text(p.name)}`,
  "question.somebody.yesSomebody": () => "Yes",
  "question.somebody.since": (p, words) =>
    p.open === 0
      ? `since ${moment(p.at, words)}`
      : `since ${moment(p.at, words)}; nobody has ${p.open === 1 ? "the other one" : `${number(p.open)} others`} yet`,
  "question.somebody.told": (p, words) => `Told ${at(p.at, words)}`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `Not yet; ${count(p.waiting, "message waits", "messages wait")}`
      : "Not yet",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `the operations centre cannot see us since ${moment(p.since, words)}; ${count(p.waiting, "message waits", "messages wait")}`
      : `the operations centre cannot see us since ${moment(p.since, words)}`,
  "question.somebody.nobody": () => "Nobody; this box reports to no one",
  "question.somebody.lastIncident": (p, words) => `last incident: ${moment(p.at, words)}, ${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "no incident in 30 days",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.lineDown": () => "the internet line is down",
  "incident.hostDown": (p) => `${text(p.name)} does not answer`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}${join(p)}${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}${join(p)}${inner(p, words)}`,
  "incident.reported": (p) => `${text(p.what)}: “${text(p.said)}”, says ${text(p.by)}`,
  "incident.reportedUnsaid": (p) => `a problem with ${text(p.what)} was reported`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)} cannot be checked: ${inner(p, words)}`,
  ...jobIncidents,
  "incident.partsFailed": (p, words) => partsFail(p, "critical", `${join(p)}${inner(p, words)}`),
  "incident.partsWarning": (p, words) => partsFail(p, "warning", `${join(p)}${inner(p, words)}`),
  "incident.partsUnknown": (p, words) => partsFail(p, "unknown", `: ${inner(p, words)}`),
} satisfies Templates;

/** State words, the same everywhere a glyph stands. */
const states = {
  "state.ok": () => "OK",
  "state.okThen": () => "Was OK",
  "state.warning": () => "Warning",
  "state.critical": () => "Critical",
  "state.unknown": () => "Unknown",
  "state.stale": () => "Out of date",
  "state.maintenance": () => "Announced work",
  "state.unreachable": (p) => {
    if (p.lacks === "line") return "Out of reach, the line is down";
    const what = p.lacks === "power" ? "Without power" : "Out of reach";
    return p.behind === undefined ? what : `${what} behind ${text(p.behind)}`;
  },
  "state.pending": () => "Not checked yet",
  "state.finding": () => "To be reviewed",
  "state.accepted": () => "Accepted as normal",
  "state.retrying": () => "Looking again",
  "host.up": () => "answers",
  "host.down": () => "does not answer",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "it fails";
  return words.tell(p.saw, p) ?? p.saw;
}

/** `Storage C: is almost full`, `Temperature Inlet is at 41 °C`; whatever says itself what it is about comes behind a colon. */
function join(p: Parameters): string {
  if (p.saw !== "check.breach" || isLabelled(p)) return ": ";
  return p.freeBytes === undefined ? " is at " : " is ";
}

/** `NAS-01`, or `SW-2, NAS-01 and 4 more; 12 devices behind`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? ` and ${number(p.others)} more` : "";
  const devices = typeof p.devices === "number" && p.devices > 0;
  return `${text(p.names)}${more}${devices ? `; ${count(p.devices, "device", "devices")} behind` : ""}`;
}

/** What is not known to be fine, in the order of its weight. */
const REST: Readonly<Record<string, (count: Parameters[string] | undefined) => string>> = {
  cannotStore: () => "this box cannot store what it sees",
  addressTwice: () => "another device uses this box's address",
  noRoute: () => "this box has no way out of its own network",
  starved: () => "this box cannot keep up with its checks",
  deaf: () => "this box cannot receive reports of jobs",
  certificateRevoked: () => "this box's certificate was revoked",
  certificateExpired: () => "this box's certificate has expired",
  certificateRefused: () => "the operations centre does not take this box's certificate",
  certificateNotRenewed: () => "this box's certificate could not be renewed",
  jobs: (n) => `${count(n, "job", "jobs")} did not run well`,
  unknown: (n) => `${count(n, "check", "checks")} cannot tell`,
  stale: (n) => count(n, "check is late", "checks are late"),
  unreachable: (n) => count(n, "check is out of reach", "checks are out of reach"),
  devicesAway: (n) => count(n, "device is out of reach", "devices are out of reach"),
  pending: (n) => count(n, "check has no result yet", "checks have no result yet"),
  unread: (n) => count(n, "device is still to be read", "devices are still to be read"),
  finding: (n) =>
    count(
      n,
      "check was not as it should be from the beginning",
      "checks were not as they should be from the beginning",
    ),
  retrying: (n) => count(n, "check is being looked at again", "checks are being looked at again"),
  maintenance: (n) => count(n, "check is in announced work", "checks are in announced work"),
};

function restOf(p: Parameters): string {
  const parts = Object.entries(REST).flatMap(([what, say]) => (p[what] === undefined ? [] : [say(p[what])]));
  return parts.join("; ");
}

function internetDetail(p: Parameters): string {
  const loss = typeof p.lossPercent === "number" ? p.lossPercent : undefined;
  const lost =
    loss === undefined
      ? ""
      : loss === 0
        ? `nothing lost in ${watched(p)}`
        : `${number(loss, 2)} % lost in ${watched(p)}`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join(", ");
}

/** How long was really watched; a box of an older version does not say. */
function watched(p: Parameters): string {
  return typeof p.watchedMs === "number" && p.watchedMs < 86_400_000 ? durationInWords(p.watchedMs) : "24 hours";
}

/** Which other device it is, where that is known. */
function by({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `: ${text(hardware)}${maker === undefined ? "" : ` (${text(maker)})`}`;
}

/**
 * English words of the pages of incidents and of what people do there: moves, messages, announced work, reported problems. They
 * are loaded with those parts of the page, so that its first view does not carry them. Longer than other files, as a catalogue may be.
 */
import type { DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import { wordIn } from "../forms/code-words.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { diagnosisTexts } from "./diagnosis.ts";
import { count, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { duration, moment } from "./times.ts";

const pages = {
  "incidents.second": (p) =>
    p.count === 0 ? "Nothing is broken." : `${count(p.count, "incident is", "incidents are")} open.`,
  "incidents.filter": () => "Which incidents",
  "incidents.all": () => "All",
  "incidents.open": () => "Open",
  "incidents.proposed": () => "Proposed",
  "incidents.proposedRemark": () =>
    "reported by people, or expected and missing; a technician accepts them or calls them off",
  "incidents.ended": () => "Ended",
  "incidents.older": () => "Show older ones",
  "incidents.tools": () => "Which of them",
  "incidents.anyDevice": () => "All devices",
  "incidents.month": () => "Month",
  "incidents.anyMonth": () => "All months",
  "incidents.anyPriority": () => "All",
  "incidents.text": () => "Words",
  "incidents.textHelp": () => "Device, check, what hangs on it",
  "incidents.found": (p) => count(p.count, "incident is like that", "incidents are like that"),
  "incidents.count": (p) => count(p.count, "incident", "incidents"),
  "incidents.newestOf": (p) => `the newest ${number(p.shown)} of ${number(p.total)}`,
  "incidents.noMatch.all": () => "No incident is like that.",
  "incidents.noMatch.open": () => "No open incident is like that.",
  "incidents.noMatch.proposed": () => "Nothing that waits to be accepted is like that.",
  "incidents.noMatch.ended": () => "No incident that ended is like that.",
  "incidents.none.all": () => "Nothing has failed since this box watches.",
  "incidents.none.open": () => "No incident is open.",
  "incidents.none.proposed": () => "Nothing waits to be accepted.",
  "incidents.none.ended": () => "No incident has ended yet.",
  "incident.missing": () => "There is no such incident, or it is too old to be kept.",
  "incident.about": () => "What is known",
  "incident.what": () => "What failed",
  "incident.failedAt": () => "First failure",
  "incident.openedAt": () => "Confirmed",
  "incident.resolvedAt": () => "Solved",
  "incident.closedAt": () => "Closed",
  "incident.reopened": () => "Came back",
  "incident.received": () => "Received",
  "incident.receivedAround": () => "what the device sent around then",
  "incident.criticality": () => "Weight of what it hits",
  "incident.reporter": () => "Reported by",
  "incident.acknowledged": () => "Seen by",
  "incident.assigned": () => "Given to",
  "incident.who": (p, words) => `${text(p.name)}, ${moment(p.at, words)}`,
  "incident.state": (p) => `${upperFirst(text(p.text))}.`,
  "incident.timeLine": () => "Time line",
  "incident.newestFirst": () => "newest first",
  "incident.dropped": (p) => `${count(p.count, "older step is", "older steps are")} not kept.`,
  "incident.follows": () => "What fails because of it",
  "incident.followed": () => "What failed because of it",
  "incident.jobState": (p, words) => `does not report; with it since ${moment(p.since, words)}`,
  "incident.symptomState": (p, words) => `${text(p.state)}; with it since ${moment(p.since, words)}`,
  "incident.restart": () => "Restarted",
  "incident.restarted": (p, words) =>
    `up since ${moment(p.at, words)}${p.backAfterMs === undefined ? "" : `, again after ${duration(p.backAfterMs)}`}${
      p.habitTimes === undefined
        ? ""
        : `; ${count(p.habitTimes, "time", "times")} before at this time of the ${text(p.habitEvery)}`
    }`,
  "incident.more": (p) => `and ${number(p.count)} more, which are counted and not named`,
  "incident.followsCount": (p) =>
    `${count(p.count, "thing", "things")}${p.devices === 0 ? "" : ` on ${count(p.devices, "device", "devices")}`}, no alarms of their own`,
  "incident.diagnosis": () => "Diagnosis",
  "diagnosis.made": (p, words) => `made by the box at ${moment(p.at, words)}, within ${duration(p.tookMs)}`,
  "incident.previous": () => "It failed before",
  "incident.previousCount": (p) => count(p.count, "earlier incident", "earlier incidents"),
  "incident.previousOne": (p) => `Incident ${text(p.id)}`,
  "incident.relapse": () => "the same incident, before it came back",
} satisfies Templates;

/** Who says something in a diagnosis. */
const sources = {
  box: () => "This box",
  path: () => "Path",
  ping: () => "Ping",
  neighbour: () => "Neighbour table",
  port: () => "Switch port",
  name: () => "Name",
  ports: () => "Ports",
  siblings: () => "Beside it",
  services: () => "Its other checks",
  lastWell: () => "Last well",
  maintenance: () => "Announced work",
  changes: () => "Changed before",
  arrivals: () => "It said itself",
} satisfies Readonly<Record<DiagnosisSourceName, Template>>;

/** The way to what failed, stop by stop. */
const path = {
  "path.title": () => "Where the path ends",
  "path.open": () => "The path is open",
  "path.thisBox": () => "This box",
  "path.more": (p) => count(p.count, "more hop", "more hops"),
  "path.hop.silent": () => "does not say who it is",
  "path.hop.last": () => "the last that answers",
  "path.hop.refuses": () => "says that it cannot be reached",
  "path.hop.loops": () => "packets run in a circle here",
  "path.port.ok": (p) => `port ${text(p.port)}, well`,
  "path.port.warning": (p) => `port ${text(p.port)}, not quite well`,
  "path.port.critical": (p) => `port ${text(p.port)}, not well`,
  "path.port.unknown": (p) => `port ${text(p.port)}, not known`,
  "path.port.pending": (p) => `port ${text(p.port)}, not looked at yet`,
  "path.port.notWatched": (p) => `port ${text(p.port)}`,
  "path.target.answers": () => "answers",
  "path.target.onCable": (p) => `only its cable answers, as ${text(p.mac)}`,
  "path.target.silent": () => "no answer",
  "path.target.gone": () => "nobody has its address",
} satisfies Templates;

const byHand = (p: Parameters, did: string, alone: string): string =>
  p.by === undefined ? alone : `${text(p.by)} ${did}`;

const LEVELS: Readonly<Record<string, string>> = { critical: "critical", high: "high", medium: "medium", low: "low" };
const whichTime = (p: Parameters): string => (p.to === "respond" ? "to answer" : "to solve it");

/** Steps of the time line; `by` is absent where the box did it by itself. */
const steps = {
  "step.proposed": (p) => byHand(p, "reported it", "Proposed"),
  "step.opened": (p) => byHand(p, "accepted it", "Opened"),
  "step.acknowledged": (p) => byHand(p, "acknowledged it", "Acknowledged at the box"),
  "step.assigned": (p) =>
    p.by === p.to ? byHand(p, "took it", "Taken") : byHand(p, `gave it to ${text(p.to)}`, `Given to ${text(p.to)}`),
  "step.started": (p) => byHand(p, "began work", "Work began"),
  "step.suspended": (p) => {
    const what = wordIn(WAITS, p.reason);
    return byHand(p, `lets it wait for ${what}`, `It waits for ${what}`);
  },
  "step.resumed": (p) => byHand(p, "goes on with it", "Work goes on"),
  "step.resolved": (p) => byHand(p, "solved it", "Solved: it works again"),
  "step.reopened": (p) => byHand(p, "opened it again", "It failed again"),
  "step.closed": (p) => byHand(p, "closed it", "Closed"),
  "step.cancelled": (p) => {
    const why = p.reason === undefined ? "" : `: ${wordIn(CALLED_OFF, p.reason)}`;
    return byHand(p, `called it off${why}`, `Called off${why}`);
  },
  "step.categorised": (p) => byHand(p, `made it ${text(p.to)}, not ${text(p.from)}`, `Category ${text(p.to)}`),
  "step.prioritised": (p) =>
    byHand(
      p,
      `made its priority ${wordIn(LEVELS, p.to)} instead of ${wordIn(LEVELS, p.from)}`,
      `Priority ${wordIn(LEVELS, p.to)}`,
    ),
  "step.noted": (p) => byHand(p, "noted", "Noted"),
  "step.wrote": (p) => byHand(p, "wrote", "Written"),
  "step.updated": () => "Something more became known",
  "step.worsened": (p) => `It got worse; its priority is ${wordIn(LEVELS, p.to)}`,
  "step.confirmed": () => "The box sees it fail as well",
  "step.diagnosed": () => "The box looked for the reason",
  "step.escalated": (p) =>
    p.to === undefined || p.to === "" ? "Time runs out" : `Time runs out; meant: ${text(p.to)}`,
  "step.slaWarning": (p) => `The time ${whichTime(p)} is getting short`,
  "step.slaBreached": (p) => `The time ${whichTime(p)} is over`,
  "timeLine.filter": () => "Whose steps",
  "timeLine.all": () => "All",
  "timeLine.people": () => "People",
  "timeLine.box": () => "The box",
} satisfies Templates;

const moves = {
  "moves.label": () => "What can be done",
  "moves.more": () => "More",
  "moves.back": () => "Not now",
  "move.accept": () => "Accept",
  "move.acknowledge": () => "Acknowledge",
  "move.assign": () => "Give to somebody",
  "move.take": () => "Assign to me",
  "move.start": () => "Start work",
  "move.suspend": () => "Suspend",
  "move.resume": () => "Go on",
  "move.resolve": () => "Resolve",
  "move.reopen": () => "Open again",
  "move.close": () => "Close",
  "move.cancel": () => "Call off",
  "move.categorise": () => "Change category",
  "move.prioritise": () => "Change priority",
  "move.note": () => "Add a note",
  "move.about.accept": () => "It becomes an open incident, and its clocks run.",
  "move.about.acknowledge": () => "Says that somebody has seen it. The time to answer ends here.",
  "move.about.assign": () => "Says whose it is. The time to answer ends here.",
  "move.about.take": () => "It becomes yours. The time to answer ends here.",
  "move.about.start": () => "Says that work has begun.",
  "move.about.suspend": () => "While it waits for others its clocks stand.",
  "move.about.resume": () => "Work goes on, and its clocks run again.",
  "move.about.resolve": () => "Says that it is repaired. The box looks again, and refuses while it still sees it fail.",
  "move.about.reopen": () => "Says that it is not over. Then only a person resolves it.",
  "move.about.close": () => "It is done, and does not come back. The box does so by itself after some days.",
  "move.about.cancel": () =>
    "Says that it is no fault. What fails opens another one only after it was well, or gets worse.",
  "move.about.categorise": () => "The category says what kind of thing is at fault.",
  "move.about.prioritise": () => "The agreed times of the new priority hold for all of it.",
  "move.about.note": () => "It stands in the time line.",
  "move.note.optional": () => "Note (may stay empty)",
  "move.note.required": () => "Note",
  "move.to": () => "To whom",
  "move.toHelp": () => "A user, a contact or a team, by its name.",
  "move.waitsFor": () => "It waits for",
  "move.waitsFor.awaitingCustomer": () => "the customer",
  "move.waitsFor.awaitingThirdParty": () => "a third party",
  "move.waitsFor.awaitingProcess": () => "something that has to run first",
  "move.priority": () => "Priority",
  "move.category": () => "Category",
  "move.category.infrastructure": () => "Infrastructure",
  "move.category.software": () => "Software",
  "move.category.content": () => "Content",
  "move.category.integration": () => "Integration",
  "move.why": () => "Why",
  "move.missing": () => "This cannot stay empty.",
  "move.busy": () => "Asking the box",
  "messages.title": () => "Messages",
  "messages.remark": () => "everybody who follows it reads them, the operations centre too",
  "messages.none": () => "Nobody has written yet.",
  "messages.write": () => "Write a message",
  "messages.send": () => "Send",
  "messages.closed": () => "It is over; nothing more can be written on it.",
} satisfies Templates;

const works = {
  "work.titleOfAny": () => "Announce maintenance",
  "work.device": () => "Device",
  "work.choose": () => "Choose a device",
  "work.title": (p) => `Maintenance: ${text(p.what)}`,
  "work.about": () =>
    "The box keeps watching and raises no alarm for it. What is still broken at the end is told then.",
  "work.choices": () => "From now on, for",
  "work.hours": (p) => `${number(p.hours)} h`,
  "work.untilMorning": (p) => (p.today === true ? "until 06:00" : "until 06:00 tomorrow"),
  "work.until": (p, words) => `until ${moment(p.at, words)}`,
  "work.what": () => "What is done (may stay empty)",
  "work.name": (p) => `Work on ${text(p.what)}`,
  "work.group": (p) => `group ${text(p.group)}`,
  "work.viewerLimit": () => "More than 4 h is announced by a technician.",
  "work.listTitle": () => "Announced work",
  "work.runs": (p, words) => `${span(p.start, p.end, words)}, goes on for ${duration(p.leftMs)}`,
  "work.comes": (p, words) => span(p.start, p.end, words),
  "work.by": (p) => `announced by ${text(p.by)}`,
  "work.recurring": () => "comes again, as configured",
  "work.cancel": () => "Call off",
  "work.end": () => "End it now",
  "work.cancelOf": (p) => `Call off: ${text(p.name)}`,
  "work.endOf": (p) => `End it now: ${text(p.name)}`,
  "report.title": () => "Report a problem",
  "report.about": () => "A technician reads it and takes it up, or says why not.",
  "report.subject": () => "What it concerns",
  "report.site": (p) => `The whole site, ${text(p.site)}`,
  "report.text": () => "What is wrong",
  "report.textHelp": () => "In your own words: what does not work, since when, for whom.",
  "report.missing": () => "Say what is wrong.",
  "report.send": () => "Report it",
  "report.done": () => "It was reported.",
  "report.open": () => "See what becomes of it",
} satisfies Templates;

export const incidentLabels = {
  ...prefixed("diagnosis", diagnosisTexts),
  ...prefixed("diagnosis.source", sources),
  ...pages,
  ...path,
  ...steps,
  ...moves,
  ...works,
} satisfies Templates;

function span(start: Parameters[string] | undefined, end: Parameters[string] | undefined, words: Words): string {
  return `${moment(start, words)} to ${moment(end, words)}`;
}

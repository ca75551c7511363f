/**
 * English words of the page itself: navigation, headings, buttons, remarks, what it says when the box is lost. Longer than
 * other files, as a catalogue may be: it is looked up by key and never read through, holds no branches, and who translates
 * needs it whole.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bitsPerSecond, bytes, count, grouped, milliseconds, number, text } from "./format.ts";
import { quantity } from "./quantity.ts";
import { duration, durationInWords, moment, momentExact, sinceAndHowLong } from "./times.ts";

const frame = {
  "nav.now": () => "Now",
  "nav.incidents": () => "Incidents",
  "nav.devices": () => "Devices",
  "nav.map": () => "Map",
  "nav.jobs": () => "Jobs",
  "nav.reports": () => "Reports",
  "nav.arrivals": () => "Received",
  "nav.tools": () => "Tools",
  "nav.setup": () => "Set-up",
  "nav.checks": () => "Checks",
  "nav.more": () => "More",
  "label.nav": () => "Pages",
  "label.openCount": (p) => `, ${number(p.count)} open`,
  "label.pageTitle": (p) => `Vedetta, ${text(p.site)}`,
  "label.skipToBroken": () => "Skip to what is broken",
  "label.skipToMain": () => "Skip to the content",
  "label.theme": () => "Light or dark",
  "label.language": () => "Language",
  "label.account": (p) => `Signed in as ${text(p.user)}`,
  "label.signIn": () => "Sign in",
  "label.signOut": () => "Sign out",
  "label.screen": () => "Screen link",
  "label.keys": () => "Keys",
  "label.close": () => "Close",
  "label.footer": (p, words) =>
    `Vedetta ${text(p.version)} on ${text(p.box)}, watching since ${moment(p.since, words)}. Times are those of ${text(p.timezone)}.`,
  "label.notYetInForce": (p) => `Configured but not acted upon yet: ${text(p.parts)}.`,
  "label.licences": () => "Third-party licences",
  "label.about": () => "About",
  "keys.filter": () => "Go to the filter",
  "keys.help": () => "This list",
  "keys.on": () => "Single keys do this",
  "role.viewer": () => "Viewer",
  "role.technician": () => "Technician",
  "role.admin": () => "Admin",
} satisfies Templates;

const freshness = {
  "age.true": (p) => `True at ${text(p.at)}, renewed every 10 s`,
  "age.asOf": (p) => `As of ${text(p.at)}`,
  "age.clockNotTrusted": () => "about: the box does not trust its clock yet",
  "stale.summary": (p, words) => `This page was last true at ${moment(p.at, words)}, ${durationInWords(p.ageMs)} ago.`,
  "stale.more": (p, words) =>
    `Your browser has lost the box. What you see below was so at ${moment(p.at, words)}; it may be different now. If it stays away, check the box's power and network cable.`,
  "stale.alert": (p, words) => `Your browser has lost the box. This page was last true at ${moment(p.at, words)}.`,
  "stale.notKnown": (p, words) => `Not known since ${moment(p.since, words)}`,
  "stale.then": (p) => `then: ${lowerFirst(text(p.text))}`,
  "stale.trying": () => "Trying now",
  "stale.tryingAgain": (p) => `Trying again in ${number(p.inS)} s`,
  "stale.tryNow": () => "Try now",
  "stale.needsBox": () => "Needs the box; possible again when it answers.",
  "waiting.short": () => "Waiting for the box",
  "waiting.long": () => "Still waiting for the box",
  "waiting.partMissing": () => "This part of the page did not load.",
  "waiting.reload": () => "Load the page anew",
} satisfies Templates;

const startPage = {
  "question.us": () => "Is it us?",
  "question.internet": () => "Is it the internet?",
  "question.somebody": () => "Is somebody on it?",
  "watch.name": (p) => watchName(p),
  "watch.span": (p, words) =>
    p.to === "" ? `since ${moment(p.from, words)}` : `${moment(p.from, words)} to ${moment(p.to, words)}`,
  "now.side": () => "Line and operations centre",
  "now.broken": () => "Broken now",
  "now.brokenCount": (p) =>
    p.devices === 0
      ? count(p.count, "incident", "incidents")
      : `${count(p.count, "incident", "incidents")}, ${count(p.devices, "device", "devices")} behind`,
  "now.reported": () => "Waiting to be accepted",
  "now.trouble": () => "Needs a look",
  "now.moreUnreadable": (p) => `${count(p.count, "more device", "more devices")} cannot be read`,
  "now.allTrouble": (p) => `All ${number(p.count)}`,
  "findings.title": () => "To be reviewed",
  "findings.counts": (p) =>
    [
      ...(p.open === 0 ? [] : [`${number(p.open)} to be reviewed`]),
      ...(p.accepted === 0 ? [] : [`${number(p.accepted)} accepted`]),
    ].join(", "),
  "findings.meaning": () =>
    "It was so when this box first looked at the device. It may be normal here; if not, open it as an incident, or change the check's limit.",
  "finding.title": () => "So from the beginning",
  "finding.accept": () => "Accept as normal",
  "finding.open": () => "Open as an incident",
  "finding.note": () => "Why is it normal here? (may stay empty)",
  "finding.back": () => "Not now",
  "finding.acceptedBy": (p, words) =>
    `Accepted as normal${p.by === undefined ? "" : ` by ${text(p.by)}`}, ${moment(p.at, words)}${p.note === undefined ? "" : `: ${text(p.note)}`}`,
  "line.title": () => "Internet line",
  "line.ok": () => "works",
  "line.critical": () => "down",
  "line.unknown": () => "not known",
  "line.okThen": (p, words) => `at ${moment(p.at, words)}: worked`,
  "line.criticalThen": (p, words) => `at ${moment(p.at, words)}: down`,
  "line.unknownThen": () => "not known",
  "line.answerNow": () => "Answer time now",
  "line.answerThen": (p, words) => `Answer time at ${moment(p.at, words)}`,
  "line.lost": () => "Lost in 24 h",
  "line.upSince": () => "Works since",
  "line.downSince": () => "Down since",
  "soc.title": () => "Operations centre",
  "soc.none": () => "none is set up",
  "soc.connected": () => "connected",
  "soc.connectedThen": () => "was connected",
  "soc.away": () => "not connected",
  "soc.awayThen": () => "was not connected",
  "soc.waiting": () => "Messages that wait",
  "soc.since": () => "So since",
  "watched.title": () => "What is watched",
  "watched.devices": (p) => count(p.count, "device", "devices"),
  "watched.checks": (p) => count(p.count, "check", "checks"),
  "watched.stateThen": (p) => `${number(p.count)} ${p.count === 1 ? "was" : "were"} ${lowerFirst(text(p.state), "OK")}`,
  "tile.works": () => "works",
  "tile.worksThen": (p, words) => `worked at ${moment(p.at, words)}`,
  "tile.down": (p, words) => `down since ${moment(p.since, words)}`,
  "tile.downThen": (p, words) => `down at ${moment(p.at, words)}`,
  "tile.group": (p) =>
    p.count === p.total
      ? `${number(p.total)} ${lowerFirst(text(p.state), "OK")}`
      : `${number(p.count)} of ${number(p.total)} ${lowerFirst(text(p.state), "OK")}`,
  "watched.state": (p) => `${number(p.count)} ${lowerFirst(text(p.state), "OK")}`,
} satisfies Templates;

/** Words that reports use as well. */
export const priorities = {
  critical: () => "Critical",
  high: () => "High",
  medium: () => "Medium",
  low: () => "Low",
} satisfies Readonly<Record<Level, Template>>;
export const classifications = {
  fullOutage: () => "full outage",
  partialOutage: () => "partial outage",
  defect: () => "defect",
} satisfies Readonly<Record<Classification, Template>>;

const incidents = {
  "incident.since": (p, words) => `since ${sinceAndHowLong(p.since, words)}`,
  "incident.lasted": (p, words) =>
    `${moment(p.since, words)} to ${moment(p.until, words)}, ${lasted(p.since, p.until)}`,
  "incident.recovering": (p, words) => `Looks well again since ${moment(p.since, words)}; it ends when that lasts.`,
  "incident.members": (p) =>
    [
      ...(p.failing === 0 ? [] : [p.failing === 1 ? "1 fails" : `${number(p.failing)} fail`]),
      ...(p.well === 0 ? [] : [p.well === 1 ? "1 is well again" : `${number(p.well)} are well again`]),
    ].join(", "),
  "incident.symptoms": (p) => symptoms(p, "behind it", "of its other checks"),
  "act.work": () => "Maintenance",
  "act.report": () => "Report a problem",
  "care.who": () => "Who has it",
  "care.assigned": (p) => text(p.to),
  "care.seen": (p, words) => `seen by ${text(p.by)}, ${moment(p.at, words)}`,
  "care.nobody": () => "nobody yet",
  "care.inProgress": () => "being worked on",
  "waits.awaitingProcess": (p, words) => `waits for something that has to run first${sinceWhen(p.since, words)}`,
  "waits.awaitingCustomer": (p, words) => `waits for the customer${sinceWhen(p.since, words)}`,
  "waits.awaitingThirdParty": (p, words) => `waits for a third party${sinceWhen(p.since, words)}`,
  "clock.name.respond": (p) => `Answer within ${allowed(p)}`,
  "clock.name.resolve": (p) => `Solve within ${allowed(p)}`,
  "clock.left": (p) => `${duration(p.leftMs)} left`,
  "clock.tight": (p) => `tight: ${duration(p.leftMs)} left`,
  "clock.over": (p) => `over by ${duration(p.overMs)}`,
  "clock.kept": (p) => `kept, after ${duration(p.usedMs)}`,
  "clock.late": (p) => `late by ${duration(p.overMs)}`,
  "clock.stopped": (p) => `clock stopped, ${duration(p.leftMs)} left`,
  "clock.waiting": () => "starts when it is accepted",
  "clock.excused": () => "does not count",
  "clock.due": (p, words) => `due ${moment(p.at, words)}`,
  "clock.used": (p) => `${duration(p.usedMs)} used`,
  "clock.paused.suspended": () => "it waits",
  "clock.paused.maintenance": () => "announced work",
  "clock.paused.outsideHours": () => "outside the agreed hours",
  ...prefixed("priority", priorities),
  "incidentState.proposed": () => "Proposed",
  "incidentState.open": () => "Open",
  "incidentState.inProgress": () => "In progress",
  "incidentState.suspended": () => "Waiting",
  "incidentState.resolved": () => "Solved",
  "incidentState.closed": () => "Closed",
  "incidentState.cancelled": () => "Called off",
  "category.infrastructure": (p) => `Infrastructure, ${text(p.classification)}`,
  "category.software": (p) => `Software, ${text(p.classification)}`,
  "category.content": (p) => `Content, ${text(p.classification)}`,
  "category.integration": (p) => `Integration, ${text(p.classification)}`,
  ...prefixed("classification", classifications),
  "check.onDevice": (p) => `${text(p.device)}: ${text(p.name)}`,
  "state.since": (p, words) => `since ${moment(p.since, words)}`,
} satisfies Templates;

const lists = {
  "filter.states": () => "State",
  "filter.all": () => "All",
  "filter.clear": () => "Clear",
  "filter.inGroup": (p) => `only group ${text(p.group)}`,
  "filter.held": (p) => `order kept while you are here; ${count(p.changes, "change", "changes")}`,
  "column.state": () => "State",
  "column.check": () => "Check",
  "column.device": () => "Device",
  "column.address": () => "Address",
  "column.groups": () => "Groups",
  "column.checks": () => "Checks",
  "column.result": () => "Last result",
  "column.since": () => "So since",
  "column.age": () => "Age",
  "column.time": () => "Time",
  "state.flapping": () => "changes too often",
  "state.wordFlapping": (p) => `${text(p.state)}, changes too often`,
  "state.tries": (p) => `${text(p.state)}, ${number(p.attempt)} of ${number(p.attempts)} tries say otherwise`,
  "state.wordSince": (p, words) => `${text(p.state)} since ${sinceAndHowLong(p.since, words)}`,
  "checks.filter": () => "Check, device or kind",
  "checks.shown": (p) => shown(p.shown, p.total, "check", "checks"),
  "checks.noMatch": (p) => (p.text === "" ? "No check is like that." : `No check matches "${text(p.text)}".`),
  "checks.none": () => "Nothing is checked yet.",
  "devices.filter": () => "Name, address or group",
  "devices.shown": (p) => shown(p.shown, p.total, "device", "devices"),
  "devices.noMatch": (p) => (p.text === "" ? "No device is like that." : `No device matches "${text(p.text)}".`),
  "devices.none": () => "No device is watched yet.",
  "devices.checks": (p) =>
    p.count === p.total
      ? `${number(p.total)} ${lowerFirst(text(p.state), "OK")}`
      : `${number(p.count)} of ${number(p.total)} ${lowerFirst(text(p.state), "OK")}`,
} satisfies Templates;

const details = {
  "incidents.worstOf": (p) => `the ${number(p.shown)} worst of ${number(p.total)}`,
  "device.missing": (p) => `There is no device ${text(p.id)} here.`,
  "deviceNow.up": (p, words) => `Answers since ${moment(p.since, words)}.${wrong(p.wrong)}`,
  "deviceNow.down": (p, words) => `Does not answer since ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.unreachable": (p, words) =>
    p.behind === undefined
      ? `Out of reach since ${sinceAndHowLong(p.since, words)}.`
      : `Out of reach behind ${text(p.behind)} since ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.pending": (p) => `Whether it answers is not known.${wrong(p.wrong)}`,
  "device.notRead": () => "What there is to check on it was not read yet.",
  "device.unreadable": (p) => `It cannot be read: ${text(p.reason)}.`,
  "device.behind": () => "behind",
  "device.seenBehind": () => "seen behind",
  "device.learned": () => "(learned)",
  "device.port": (p) => `port ${text(p.port)}`,
  "device.carries": () => "carries",
  "device.received": () => "what it sent",
  "device.moreChildren": (p) => `and ${number(p.count)} more`,
  "device.version": (p) => `version ${text(p.version)}`,
  "device.serial": () => "serial number",
  "deviceKind.firewall": () => "Firewall",
  "deviceKind.switch": () => "Switch",
  "deviceKind.access-point": () => "Access point",
  "deviceKind.wireless-controller": () => "Wireless controller",
  "deviceKind.router": () => "Router",
  "deviceKind.server": () => "Server",
  "deviceKind.server-bmc": () => "Server management",
  "deviceKind.nas": () => "Network storage",
  "deviceKind.ups": () => "UPS",
  "deviceKind.pdu": () => "Power distribution",
  "deviceKind.environment": () => "Environment sensor",
  "deviceKind.printer": () => "Printer",
  "deviceKind.camera": () => "Camera",
  "deviceKind.phone": () => "Telephone",
  "deviceKind.voice-gateway": () => "Voice gateway",
  "deviceKind.hypervisor": () => "Hypervisor",
  "deviceKind.workstation": () => "Workstation",
  "deviceKind.time-server": () => "Time server",
  "deviceKind.console-server": () => "Console server",
  "device.answerTime": () => "Answer time",
  "device.checks": () => "What is checked here",
  "device.checkCount": (p) => `${count(p.total, "check", "checks")}, ${number(p.ok)} OK`,
  "device.noChecks": (p) => `Nothing is checked on ${text(p.name)} yet.`,
  "device.incidents": () => "Incidents",
  "device.incidentsRemark": () => "open, and of the last 30 days",
  "leftOut.title": () => "Not watched",
  "leftOut.remark": () => "by choice or by default",
  "leftOut.chosen": () => "left out by choice",
  "leftOut.question": () => "Not needed?",
  "leftOut.do": () => "Leave it out",
  "leftOut.meaning": () => "It can be put back on the device's page.",
  "leftOut.putBack": (p) => `Put ${text(p.id)} back`,
  "leftOut.watch": (p) => `Watch ${text(p.id)}`,
  "leftOut.readOnly": () => "The configuration is a file; change it there (profile, without and with).",
  "check.missing": (p) => `There is no check ${text(p.id)} here.`,
  "check.every": (p) => `every ${duration(p.ms)}`,
  "check.tries": (p) => `${number(p.attempt)} of ${number(p.attempts)} tries say otherwise`,
  "check.rising.warning": (p, words) =>
    `${text(p.name)} is beyond its limit since ${moment(p.since, words)}; a warning if it lasts until ${moment(p.countsFrom, words)}`,
  "check.rising.critical": (p, words) =>
    `${text(p.name)} is beyond its limit since ${moment(p.since, words)}; critical if it lasts until ${moment(p.countsFrom, words)}`,
  "check.lastLook": (p) => `looked ${duration(p.ms)} ago`,
  "check.lastLookThen": (p, words) => `looked at ${momentExact(p.at, words)}`,
  "check.now": () => "Check now",
  "check.asking": () => "Asking the box",
  "check.asked": () => "It will look as soon as it can.",
  "check.sawAndLimit": (p) => `${text(p.saw)}; ${text(p.limit)}`,
  "change.title": () => "What has changed",
  "change.difference": () => "Lines that are gone, and lines that have come",
  "change.text": () => "Text:",
  "change.scripts": () => "What runs in the page:",
  "change.linesMore": (p) => `${count(p.count, "more line", "more lines")}`,
  "change.accept": () => "Accept this change",
  "change.meaning": () => "From then on the page counts as normal the way it is now.",
  "change.accepted": () => "Accepted. The box looks again.",
  "change.nothingToAccept": () => "There is nothing to accept any more.",
  "change.notSeenYet": () => "The box has not looked since it started. Try again after its next look.",
  "check.lastFailure": () => "Last failure",
  "check.recent": () => "Newest results",
  "check.recentCount": (p) => `the last ${number(p.count)}`,
  "chart.section": () => "Measurements",
  "chart.ranges": () => "How far back",
  "range.1h": () => "1 h",
  "range.24h": () => "24 h",
  "range.7d": () => "7 days",
  "range.30d": () => "30 days",
  "chart.name": (p) => `${text(p.name)}, ${text(p.range)}, ${text(p.min)} to ${text(p.max)}`,
  "chart.nameEmpty": (p) => `${text(p.name)}, ${text(p.range)}`,
  "chart.cursor": (p) => `${text(p.name)}, value at a time`,
  "chart.between": (p) => `(${text(p.min)} to ${text(p.max)})`,
  "chart.foreseen": (p, words) => `if it goes on like this, ${text(p.limit)} ${aboutDay(p, words)}`,
  "chart.noResults": () => "There are no results of this time.",
  "chart.failed": () => "The box did not send this history.",
  "chart.showTable": () => "Show as table",
  "chart.hideTable": () => "Hide the table",
  "chart.tableOf": (p) => `${text(p.name)} as a table`,
  "chart.showAll": (p) => `Show all ${number(p.count)} charts`,
  "chart.csv": () => "Save as CSV",
  "chart.value": () => "Value",
  "chart.mean": () => "Mean",
  "chart.lowest": () => "Lowest",
  "chart.highest": () => "Highest",
  "limit.warning.above": (p) => `warning from ${text(p.value)}`,
  "limit.warning.below": (p) => `warning below ${text(p.value)}`,
  "limit.critical.above": (p) => `critical from ${text(p.value)}`,
  "limit.critical.below": (p) => `critical below ${text(p.value)}`,
  "wall.age": (p) => `true ${duration(p.ms)} ago`,
  "wall.noneOpen": () => "No incident is open",
  "wall.more": (p) => `and ${number(p.count)} more`,
} satisfies Templates;

const access = {
  "label.details": () => "Details",
  "signIn.title": (p) => `Sign in to ${text(p.site)}`,
  "signIn.name": () => "Name",
  "signIn.password": () => "Password",
  "signIn.busy": () => "Signing in",
  "signIn.wrong": () => "Name and password do not belong together.",
  "signIn.tooOften": () => "Too many attempts. Wait a minute and try again.",
  "signIn.failed": () => "The box could not sign you in.",
  "claim.tab": () => "Claim",
  "claim.title": () => "This box has no owner yet",
  "claim.second": () => "It is watching already. With the code from its label you become its first admin.",
  "claim.code": () => "Code",
  "claim.codeHelp": () => "On the label of the box, or printed where it was started.",
  "claim.passwordHelp": (p) => `At least ${number(p.count)} characters; a few words are best.`,
  "claim.codeMissing": () => "Enter the code from the label.",
  "claim.nameMissing": () => "Enter a name to sign in with.",
  "claim.nameOdd": () => "Letters, digits and . _ @ - only, beginning with a letter or digit.",
  "claim.passwordShort": (p) => `At least ${number(p.count)} characters, please.`,
  "claim.do": () => "Claim this box",
  "claim.busy": () => "Claiming",
  "claim.already": () => "This box has an owner already.",
  "claim.wrongCode": () => "This is not the box's code. Look at the label again.",
  "claim.failed": () => "The box could not be claimed.",
  "unknown.title": () => "There is no such page here",
  "unknown.home": () => "Go to the start page",
  "failure.fields": () => "Something below needs another look.",
  "failure.problem": () => "The box could not answer this.",
  "failure.signedOut": () => "You are no longer signed in.",
  "failure.signInAgain": () => "Sign in again and come back here",
  "failure.notAllowed": () => "This needs a technician.",
  "failure.notFound": () => "There is nothing at this address.",
  "failure.unreachable": () => "The box does not answer. Check its power and network cable, and try again.",
} satisfies Templates;

const units = {
  "unit.ms": (p) => milliseconds(p.value),
  "unit.percent": (p) => `${number(p.value, 1)} %`,
  "unit.bytes": (p) => bytes(p.value),
  "unit.bits": (p) => bitsPerSecond(p.value),
  "unit.seconds": (p) =>
    typeof p.value === "number" && p.value >= 60 ? duration(p.value * 1000) : `${number(p.value, 1)} s`,
  "unit.quantity": (p) => quantity(p.value, p.unit),
  "unit.count": (p) => number(p.value),
  "time.moment": (p, words) => moment(p.at, words),
  "time.momentExact": (p, words) => momentExact(p.at, words),
  "time.duration": (p) => duration(p.ms),
} satisfies Templates;

export const labelTemplates = {
  ...frame,
  ...freshness,
  ...startPage,
  ...incidents,
  ...lists,
  ...details,
  ...access,
  ...units,
} satisfies Templates;

/** `5 devices behind it`, `5 devices behind it and 4 of its other checks`, `4 of its other checks`. */
function symptoms(p: Readonly<Record<string, unknown>>, behind: string, others: string): string {
  const devices = Number(p.devices) > 0 ? [`${count(Number(p.devices), "device", "devices")} ${behind}`] : [];
  const own = Number(p.own) > 0 ? [`${number(Number(p.own))} ${others}`] : [];
  const jobs = Number(p.jobs) > 0 ? [count(Number(p.jobs), "job", "jobs")] : [];
  return [...devices, ...own, ...jobs].join(" and ");
}

/** `about 23 Nov, between 21 Nov and 26 Nov`; where that is one day, with the times. */
function aboutDay({ reachesAt, earliest, latest }: Parameters, words: Words): string {
  const isOneDay = words.day(text(earliest)) === words.day(text(latest));
  const say = (at: Parameters[string] | undefined) => (isOneDay ? moment(at, words) : words.day(text(at)));
  return `about ${say(reachesAt)}, between ${say(earliest)} and ${say(latest)}`;
}

function sinceWhen(since: Parameters[string] | undefined, words: Words): string {
  return since === undefined ? "" : ` since ${moment(since, words)}`;
}

/** `4 h`; `12 h of working time`. */
function allowed(p: Parameters): string {
  return p.hours === "business" ? `${duration(p.targetMs)} of working time` : duration(p.targetMs);
}

function shown(some: unknown, all: unknown, one: string, many: string): string {
  const [part, whole] = [Number(some), Number(all)];
  const inAll = `${grouped(whole)} ${whole === 1 ? one : many}`;
  return part === whole ? inAll : `${grouped(part)} of ${inAll}`;
}

function wrong(value: unknown): string {
  if (typeof value !== "number" || value === 0) return "";
  return value === 1 ? " One check is not fine." : ` ${value} checks are not fine.`;
}

function lowerFirst(words: string, keep = ""): string {
  return words === keep ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function lasted(from: unknown, to: unknown): string {
  return duration(Date.parse(String(to)) - Date.parse(String(from)));
}

/** The watch line in words: `Watched all 24 hours; outage since 06:12; announced work 22:00 to 23:00`. */
function watchName(p: Readonly<Record<string, unknown>>): string {
  const list = (spans: unknown): string => (Array.isArray(spans) ? spans.join(", ") : "");
  const part = (word: string, spans: unknown): string[] => (list(spans) === "" ? [] : [`${word} ${list(spans)}`]);
  return [
    ...(list(p.unwatched) === "" ? ["Watched all 24 hours"] : part("Not watched", p.unwatched)),
    ...part("outage", p.outages),
    ...part("warning", p.warnings),
    ...part("announced work", p.works),
  ].join("; ");
}

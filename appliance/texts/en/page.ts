/**
 * English sentences about the site as a whole: summary, second line, the three questions, incidents, state words.
 * Names are typed by people and have unknown number, so no form here agrees with a name: "went down", never "is down".
 *
 * Where a parameter `saw` stands for what a check saw, it is either words already or the code of another sentence,
 * which is then told with the same parameters.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, milliseconds, number, text } from "./format.ts";
import { at, duration, moment } from "./times.ts";

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "All is well."
      : `All is well. ${count(p.hosts, "device answers", "devices answer")}, ${count(p.services, "check is", "checks are")} fine.`,
  "summary.firstMinutes": (p) =>
    `Looking for the first time: ${number(p.answered)} of ${count(p.total, "check has", "checks have")} a result.`,
  "summary.nothingWatched": () => "Nothing is watched yet.",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)} went down ${at(p.since, words)}. The operations centre was told.`
      : `${text(p.name)} went down ${at(p.since, words)}.`,
  "summary.failing": (p, words) => `${text(p.name)} began to fail ${at(p.since, words)}.`,
  "summary.warning": (p, words) => `All works. ${text(p.name)} needs a look since ${moment(p.since, words)}.`,
  "summary.several": (p, words) =>
    `${count(p.count, "thing is", "things are")} broken. The worst: ${text(p.worst)}, since ${moment(p.since, words)}.`,
  "summary.late": (p) =>
    `Not everything here is fresh: ${number(p.late)} of ${count(p.total, "check is", "checks are")} late.`,
  "summary.lineDown": (p, words) => `The internet line went down ${at(p.since, words)}.`,
  "summary.lineDownInsideWorks": (p, words) =>
    `The internet line went down ${at(p.since, words)}. Everything inside works.`,

  "more.restWorks": () => "Everything else works.",
  "more.cause": (p, words) => `${sentenceCase(inner(p, words))}.`,
  "more.causeAndRestWorks": (p, words) => `${sentenceCase(inner(p, words))}. Everything else works.`,
  "more.others": (p) =>
    p.count === 1 ? "One other thing needs a look." : `${number(p.count)} other things need a look.`,
  "more.symptoms": (p) => `${count(p.count, "more failure follows", "more failures follow")} from it.`,
  "more.late": () => "Late ones are marked and do not count as fine.",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) => (p.hosts === 1 ? "No, the device answers" : `No, all ${number(p.hosts)} devices answer`),
  "question.us.hostsDown": (p) =>
    p.count === 1 ? "Yes, one device is down" : `Yes, ${number(p.count)} devices are down`,
  "question.us.servicesFail": (p) => (p.count === 1 ? "Yes, one check fails" : `Yes, ${number(p.count)} checks fail`),
  "question.us.warning": (p) => (p.count === 1 ? "Hardly: one check warns" : `Hardly: ${number(p.count)} checks warn`),
  "question.us.unknown": () => "Not known yet",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `${number(p.stale)} of ${count(p.services, "check is", "checks are")} late`
      : `${count(p.services, "check", "checks")} in all`,
  "question.us.downDetail": (p) => downDetail(p),

  "question.internet.works": () => "No, the internet works",
  "question.internet.down": (p, words) => `Yes, no connection since ${moment(p.since, words)}`,
  "question.internet.unknown": () => "Not known yet",
  "question.internet.detail": (p) => internetDetail(p),

  "question.somebody.notNeeded": () => "Nobody needs to be",
  "question.somebody.told": (p, words) => `Told ${at(p.at, words)}`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `Not yet; ${count(p.waiting, "message waits", "messages wait")}`
      : "Not yet",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `it cannot see us since ${moment(p.since, words)}; ${count(p.waiting, "message waits", "messages wait")}`
      : `it cannot see us since ${moment(p.since, words)}`,
  "question.somebody.nobody": () => "Nobody; this box reports to no one",
  "question.somebody.lastIncident": (p, words) => `last incident: ${moment(p.at, words)}, ${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "no incident in 30 days",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.hostDown": (p) => `${text(p.name)} does not answer`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)} cannot be checked: ${inner(p, words)}`,
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
  "state.unreachable": (p) => (p.behind === undefined ? "Out of reach" : `Out of reach behind ${text(p.behind)}`),
  "state.pending": () => "Not checked yet",
  "host.up": () => "answers",
  "host.down": () => "does not answer",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "it fails";
  return words.tell(p.saw, p) ?? p.saw;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `NAS-01`, or `SW-2, NAS-01 and 4 more; 12 failures follow`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? ` and ${number(p.others)} more` : "";
  const symptoms = typeof p.symptoms === "number" && p.symptoms > 0;
  return `${text(p.names)}${more}${symptoms ? `; ${count(p.symptoms, "failure follows", "failures follow")} from it` : ""}`;
}

function internetDetail(p: Parameters): string {
  const loss = typeof p.lossPercent === "number" ? p.lossPercent : undefined;
  const lost =
    loss === undefined ? "" : loss === 0 ? "nothing lost in 24 hours" : `${number(loss, 2)} % lost in 24 hours`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join(", ");
}

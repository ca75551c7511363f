/**
 * English sentences of events, one per type, for whoever is told them. `tell-event.ts` puts the device's name (for the box
 * itself the box's, for the whole site the site's) before each that does not begin with it. Parameters: see
 * `event-sentence.ts`. The type and priority stand beside the sentence wherever it is shown, so it need not repeat them.
 */
import type { EventType } from "#model/event.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import type { Words } from "../words.ts";
import { certificateTroubles } from "./enrolment.ts";
import { foretell } from "./forecasts.ts";
import { behind, count, named, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { jobEvents } from "./jobs.ts";
import { duration, moment } from "./times.ts";

/** What failed: the cause's own sentence, or at least a name. */
function cause(p: Parameters, words: Words): string {
  return told(p.cause, p, words) ?? `${name(p)} fails`;
}

/** What the newest result said; empty where nothing is known. */
function result(p: Parameters, words: Words): string {
  const said = told(p.seen, p, words);
  return said === undefined ? "" : `: ${said}`;
}

function told(code: Parameters[string] | undefined, p: Parameters, words: Words): string | undefined {
  return typeof code === "string" ? (words.tell(code, p) ?? code) : undefined;
}

function name(p: Parameters): string {
  return text(p.name ?? p.subject);
}

/** What hangs on it: `; 5 devices behind it: ...`; nothing where nothing does. */
const symptoms = (p: Parameters): string =>
  typeof p.devices === "number" && typeof p.own === "number" && p.devices + p.own > 0 ? `; ${behind(p)}` : "";

/** The same of what is over. */
const symptomsThen = (p: Parameters): string =>
  typeof p.devices === "number" && p.devices > 0
    ? `; ${count(p.devices, "device was", "devices were")} behind it: ${named(p)}`
    : "";

/** `, by Duty desk` where it is known who did it. */
const by = (p: Parameters): string => (p.by === undefined ? "" : `, by ${text(p.by)}`);

const because = (p: Parameters): string => (p.reason === undefined ? "" : ` (${text(p.reason)})`);

/** `, by Ana: “the disk is on its way”` where somebody did it. */
const doneBy = (p: Parameters): string => (p.doer === undefined ? "" : `, by ${text(p.doer)}${noted(p)}`);
const noted = (p: Parameters): string => (p.note === undefined ? "" : `: “${shortened(text(p.note))}”`);

/** So much of a note stands in a sentence; all of it stands beside. */
const MOST_OF_NOTE = 200;
function shortened(note: string): string {
  return note.length <= MOST_OF_NOTE ? note : `${note.slice(0, MOST_OF_NOTE)}…`;
}

/** What somebody added or changed, as `incident.updated` tells it. */
const DEEDS: Readonly<Record<string, Template>> = {
  diagnosed: (p, words) => `: ${finding(p, words) ?? "it was looked at"}`,
  noted: (p) => `: ${text(p.doer)} notes${noted(p)}`,
  wrote: (p) => `: ${text(p.doer)} writes${noted(p)}`,
  prioritised: (p) => `: priority ${text(p.to)} instead of ${text(p.from)}${doneBy(p)}`,
  categorised: (p) => `: category ${text(p.to)} instead of ${text(p.from)}${doneBy(p)}`,
};

/** The first that a diagnosis found; undefined where it is not known. */
function finding(p: Parameters, words: Words): string | undefined {
  const own = Object.entries(p).flatMap(([name, value]) =>
    name.startsWith(FOUND) ? [[name.slice(FOUND.length), value] as const] : [],
  );
  return told(p.found, Object.fromEntries(own), words);
}
const FOUND = "found.";

const since = (p: Parameters, words: Words): string =>
  p.failedAt === undefined ? "" : `, since ${moment(p.failedAt, words)}`;

const incidents: Record<Extract<EventType, `incident.${string}`>, Template> = {
  "incident.proposed": (p, words) => `${cause(p, words)}; it waits for a person to accept it`,
  "incident.opened": (p, words) =>
    p.doer === undefined
      ? `${cause(p, words)}${since(p, words)}${symptoms(p)}`
      : `${cause(p, words)}; accepted${doneBy(p)}`,
  "incident.updated": (p, words) => `${cause(p, words)}${DEEDS[text(p.did)]?.(p, words) ?? symptoms(p)}${restarted(p)}`,
  "incident.acknowledged": (p, words) => `${cause(p, words)}: acknowledged${doneBy(p)}`,
  "incident.assigned": (p, words) =>
    `${cause(p, words)}: assigned${p.to === undefined ? "" : ` to ${text(p.to)}`}${doneBy(p)}`,
  "incident.started": (p, words) => `${cause(p, words)}: work has begun${doneBy(p)}`,
  "incident.suspended": (p, words) =>
    `${cause(p, words)}: suspended${p.why === undefined ? "" : `, waiting for ${WAITS[text(p.why)] ?? text(p.why)}`}${doneBy(p)}`,
  "incident.resumed": (p, words) => `${cause(p, words)}: resumed${doneBy(p)}`,
  "incident.escalated": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "escalated"}${meant(p)}`,
  "incident.slaWarning": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "the agreed time is running out"}`,
  "incident.slaBreached": (p, words) => `${cause(p, words)}: ${notInTime(p)}`,
  "incident.resolved": (p, words) =>
    p.heldOpen === true
      ? `${cause(p, words)}; solved${doneBy(p)}`
      : `${name(p)}${p.parts === undefined ? " works again" : ": all well again"}${lasted(p) === undefined ? "" : ` after ${duration(lasted(p))}`}${restarted(p)}${symptomsThen(p)}${doneBy(p)}`,
  "incident.reopened": (p, words) =>
    `${cause(p, words)}: ${p.doer === undefined ? "again" : `opened again${doneBy(p)}`}`,
  "incident.closed": (p) => `${name(p)}: closed${doneBy(p)}`,
  "incident.cancelled": (p) =>
    p.reason === "merged"
      ? `${name(p)}: part of its cause's incident`
      : `${name(p)}: cancelled${p.reason === undefined ? "" : `, ${CALLED_OFF[text(p.reason)] ?? text(p.reason)}`}${doneBy(p)}`,
};

/** `15 min left to respond, until 16:20`; `over by 3 min`. Undefined where it is not known. */
function timeLeft(p: Parameters, words: Words): string | undefined {
  if (typeof p.leftMs !== "number") return undefined;
  if (p.leftMs <= 0) return notInTime(p);
  const until = p.dueAt === undefined ? "" : `, until ${moment(p.dueAt, words)}`;
  return `${duration(p.leftMs)} left to ${p.clock === "respond" ? "respond" : "resolve it"}${until}`;
}

/** `nobody responded within the agreed 15 min; over by 3 min`. */
function notInTime(p: Parameters): string {
  if (typeof p.leftMs !== "number") return "the agreed time has passed";
  const what = p.clock === "respond" ? "nobody responded" : "not resolved";
  const over = p.leftMs <= -60_000 ? `; over by ${duration(-p.leftMs)}` : "";
  return `${what} within the agreed ${duration(p.agreedMs)}${over}`;
}

/** Who is to be told. */
function meant({ contacts }: Parameters): string {
  if (!Array.isArray(contacts)) return "";
  return contacts.length === 0 ? "; nobody is named for this hour" : `; to be told: ${contacts.join(", ")}`;
}

/** `; it had restarted (was up again after 74 s), as 3 times before at this time of the week`. */
function restarted(p: Parameters): string {
  if (p.restartedAt === undefined) return "";
  const back = typeof p.backAfterMs === "number" ? ` (was up again after ${duration(p.backAfterMs)})` : "";
  return `; it had restarted${back}${habit(p)}`;
}

function habit({ habitTimes, habitEvery }: Parameters): string {
  return typeof habitTimes === "number"
    ? `, as ${count(habitTimes, "time", "times")} before at this time of the ${text(habitEvery)}`
    : "";
}

/** Milliseconds from the first failing result to the resolution. */
function lasted(p: Parameters): number | undefined {
  const lengthMs = Date.parse(String(p.resolvedAt)) - Date.parse(String(p.failedAt));
  return Number.isNaN(lengthMs) ? undefined : lengthMs;
}

/** The first change on a device. */
function change(p: Parameters): string {
  const from = p.before === undefined ? "" : `: ${text(p.before)} became ${text(p.after)}`;
  const words = CHANGES[text(p.kind)];
  return words === undefined ? `something changed${from}` : `${words} ${text(p.what)}${from}`;
}
const CHANGES: Readonly<Record<string, string>> = {
  restarted: "restart of",
  identity: "another",
  volumeAdded: "new volume",
  volumeRemoved: "no more volume",
  volumeResized: "another size of volume",
  portAdded: "new port",
  portRemoved: "no more port",
  portRenumbered: "another number of port",
  outletSwitched: "switched outlet",
  sensorAdded: "new sensor",
  sensorRemoved: "no more sensor",
  supplyAdded: "new supply",
  supplyRemoved: "no more supply",
};

function moreChanges(p: Parameters): string {
  return typeof p.changes === "number" && p.changes > 1
    ? `; ${count(p.changes - 1, "more change", "more changes")}`
    : "";
}

/** Which silence it was before a start. */
const STARTED: Readonly<Record<string, string>> = {
  newBoot: "; its machine had been started anew without a word, as when power is lost",
  uncleanStop: "; its program had ended without a word, and the machine ran on",
};

/** Which silence it was while no broker was connected. */
const RESTORED: Readonly<Record<string, string>> & { readonly line: string } = {
  cutOff: "the operations centre can be reached again: this box itself had no network",
  line: "the line is back",
  broker: "the broker is back: the line had worked",
  unknown: "the operations centre can be reached again: whether the line or the broker was gone is not known",
};

/** The box was cut off itself, and is not any more. */
const CUT_OFF: Readonly<Record<string, Template>> = {
  noCarrier: (p, words) => `its network cable is back; nothing was seen ${span(p, words)}`,
  noAddress: (p, words) => `it has a network address again; nothing was seen ${span(p, words)}`,
  noRoute: (p, words) => `it has a way out of its network again; nothing beyond it was seen ${span(p, words)}`,
  addressTwice: (p, words) =>
    p.state === "ok"
      ? `its address ${text(p.address)} is its own again; another device had used it ${span(p, words)}${other(p)}`
      : `another device uses its address ${text(p.address)}${other(p)}; silence of others is not told meanwhile`,
  takenOver: () =>
    "another client signs in at the broker by its name: is there a second box with the same identity? Switch one of them off",
};

function span(p: Parameters, words: Words): string {
  return `from ${moment(p.since, words)} to ${moment(p.until, words)}`;
}

/** What was so from the beginning, by the first few names. */
function found({ count: things = 0, names = [] }: Parameters): string {
  const what =
    things === 1
      ? "1 thing is not as it should be and was so at the first look"
      : `${number(things)} things are not as they should be and were so at the first look`;
  return `${what}: ${named({ devices: things, names })}`;
}

const others: Record<Exclude<EventType, `incident.${string}`>, Template> = {
  "state.changed": (p, words) =>
    modelState(p) ??
    (p.part === undefined
      ? `${name(p)} is ${text(p.state)}, was ${text(p.before)}${result(p, words)}`
      : `${name(p)}: ${told(p.seen, p, words) ?? `all ${number(p.total)} are ${text(p.state)}, were ${text(p.before)}`}`),
  "finding.listed": (p) => found(p),
  "flapping.started": (p) => `${name(p)} changes to and fro`,
  "flapping.ended": (p) => `${name(p)} is steady again`,
  ...jobEvents,
  "forecast.warning": (p, words) => foretell(name(p), p, words) ?? `${name(p)} is going to need attention`,
  "device.changed": (p, words) =>
    p.restartedAt === undefined
      ? `${name(p)} is not what it was: ${change(p)}${moreChanges(p)}`
      : `${name(p)} has restarted: up since ${moment(p.restartedAt, words)}${habit(p)}`,
  "maintenance.announced": (p) => `announced work: ${name(p)}${by(p)}`,
  "maintenance.cancelled": (p) => `announced work cancelled: ${name(p)}${by(p)}`,
  "config.changed": (p) => `another configuration is in force${by(p)}`,
  "box.started": (p) =>
    `started${p.version === undefined ? "" : `, version ${text(p.version)}`}${STARTED[text(p.silence)] ?? ""}`,
  "box.stopping": (p) => `stopping${because(p)}`,
  "box.health": (p, words) =>
    stored(p) ??
    certified(p, words) ??
    CUT_OFF[text(p.why)]?.(p, words) ??
    `its health${p.state === undefined ? "" : ` is ${text(p.state)}`}${result(p, words)}`,
  "uplink.restored": (p, words) =>
    `${RESTORED[text(p.silence)] ?? RESTORED.line}${p.lostAt === undefined ? "" : `; it was gone since ${moment(p.lostAt, words)}`}`,
  "clock.corrected": (p) =>
    `its clock was corrected${typeof p.stepMs === "number" ? ` by ${duration(Math.abs(p.stepMs))}` : ""}`,
  "events.dropped": (p) =>
    p.reason === "refused"
      ? `the broker refuses event ${text(p.from)} for its content; it is kept here, and the next ones go on`
      : p.reason === "unwritable"
        ? "nothing could be stored, so events are numbered further on; none is missing"
        : p.reason === "restored"
          ? "restored from a backup; events are numbered further on, beyond what the box before can have told"
          : `${count(p.count, "event", "events")} had to go${because(p)}, ${number(p.unsent)} of them unsent`,
  test: () => "a test",
};

/** Of a business service; undefined for anything else. */
function modelState(p: Parameters): string | undefined {
  const words = typeof p.model === "string" ? MODEL_STATES[text(p.state)] : undefined;
  if (words === undefined) return undefined;
  const failing = Array.isArray(p.failing) ? p.failing : [];
  const more = failing.length > MOST_FAILING ? ` and ${failing.length - MOST_FAILING} more` : "";
  const why = failing.length === 0 ? "" : `: ${failing.slice(0, MOST_FAILING).join("; ")}${more}`;
  return `${name(p)} ${words}${p.state === "healthy" ? "" : why}`;
}
const MOST_FAILING = 3;
const MODEL_STATES: Readonly<Record<string, string>> = {
  healthy: "works again",
  degraded: "works in part",
  failed: "fails",
  unknown: "is not known to work",
};

/** How the box's certificate is, by which brokers know it. */
function certified(p: Parameters, words: Words): string | undefined {
  if (p.certificate === undefined) return undefined;
  if (p.certificate === "fine") return "its certificate is in order again";
  const why = certificateTroubles[text(p.certificate) as keyof typeof certificateTroubles];
  return p.certificate === "certificateNotRenewed" ? `${why}: it is valid until ${moment(p.notAfter, words)}` : why;
}

/** Where what happens is kept, for a box whose disk refused or takes changes again. */
function stored(p: Parameters): string | undefined {
  if (p.storage === "reserve")
    return `its disk takes nothing new${because(p)}; what happens goes to the space kept for that`;
  if (p.storage === "memory")
    return `nothing can be written to its disk${because(p)}; what happens is told from memory`;
  return p.storage === "disk" ? "its disk takes changes again; everything is stored" : undefined;
}

export const eventTemplates = prefixed("event", { ...incidents, ...others });

/** Which other device uses the box's address, where that is known. */
function other({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : ` (${text(hardware)}${maker === undefined ? "" : `, ${text(maker)}`})`;
}

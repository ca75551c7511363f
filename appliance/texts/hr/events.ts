/**
 * Croatian sentences of events, one per type, for whoever is told them. `tell-event.ts` puts the device's name before each that does not begin with
 * it. Parameters: see `event-sentence.ts`.
 */
import type { EventType } from "#model/event.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import type { Words } from "../words.ts";
import { categoryWord, levelWord, stateWord } from "./code-words.ts";
import { certificateTroubles } from "./enrolment.ts";
import { foretell } from "./forecasts.ts";
import { behind, count, named, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { jobEvents } from "./jobs.ts";
import { duration, moment } from "./times.ts";

/** What failed: the cause's own sentence, or at least a name. */
function cause(p: Parameters, words: Words): string {
  return told(p.cause, p, words) ?? `${name(p)}: ne radi`;
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

/** What hangs on it: `; iza toga 5 uređaja: ...`; nothing where nothing does. */
const symptoms = (p: Parameters): string =>
  typeof p.devices === "number" && typeof p.own === "number" && p.devices + p.own > 0 ? `; ${behind(p)}` : "";

/** The same of what is over. */
const symptomsThen = (p: Parameters): string =>
  typeof p.devices === "number" && p.devices > 0
    ? `; iza toga ${count(p.devices, "uređaj", "uređaja", "uređaja")}: ${named(p)}`
    : "";

/** `, tko: Dežurni` where it is known who did it. */
const by = (p: Parameters): string => (p.by === undefined ? "" : `, ${text(p.by)}`);

const because = (p: Parameters): string => (p.reason === undefined ? "" : ` (${text(p.reason)})`);

/** `, Ana: „disk stiže”` where somebody did it. */
const doneBy = (p: Parameters): string => (p.doer === undefined ? "" : `, ${text(p.doer)}${noted(p)}`);
const noted = (p: Parameters): string => (p.note === undefined ? "" : `: „${shortened(text(p.note))}”`);

/** So much of a note stands in a sentence; all of it stands beside. */
const MOST_OF_NOTE = 200;
function shortened(note: string): string {
  return note.length <= MOST_OF_NOTE ? note : `${note.slice(0, MOST_OF_NOTE)}…`;
}

/** What somebody added or changed, as `incident.updated` tells it. */
const DEEDS: Readonly<Record<string, Template>> = {
  diagnosed: (p, words) => `: ${finding(p, words) ?? "pregledano"}`,
  noted: (p) => `: bilješka, ${text(p.doer)}${noted(p)}`,
  wrote: (p) => `: poruka, ${text(p.doer)}${noted(p)}`,
  prioritised: (p) => `: prioritet ${levelWord(p.to)} umjesto ${levelWord(p.from)}${doneBy(p)}`,
  categorised: (p) => `: kategorija ${categoryWord(p.to)} umjesto ${categoryWord(p.from)}${doneBy(p)}`,
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
  p.failedAt === undefined ? "" : `, od ${moment(p.failedAt, words)}`;

const incidents: Record<Extract<EventType, `incident.${string}`>, Template> = {
  "incident.proposed": (p, words) => `${cause(p, words)}; čeka da ga netko prihvati`,
  "incident.opened": (p, words) =>
    p.doer === undefined
      ? `${cause(p, words)}${since(p, words)}${symptoms(p)}`
      : `${cause(p, words)}; prihvaćeno${doneBy(p)}`,
  "incident.updated": (p, words) => `${cause(p, words)}${DEEDS[text(p.did)]?.(p, words) ?? symptoms(p)}${restarted(p)}`,
  "incident.acknowledged": (p, words) => `${cause(p, words)}: potvrđeno${doneBy(p)}`,
  "incident.assigned": (p, words) =>
    `${cause(p, words)}: dodijeljeno${p.to === undefined ? "" : `: ${text(p.to)}`}${doneBy(p)}`,
  "incident.started": (p, words) => `${cause(p, words)}: rad je počeo${doneBy(p)}`,
  "incident.suspended": (p, words) =>
    `${cause(p, words)}: stoji${p.why === undefined ? "" : `, čeka ${WAITS[text(p.why)] ?? text(p.why)}`}${doneBy(p)}`,
  "incident.resumed": (p, words) => `${cause(p, words)}: rad se nastavlja${doneBy(p)}`,
  "incident.escalated": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "eskalirano"}${meant(p)}`,
  "incident.slaWarning": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "ugovoreni rok istječe"}`,
  "incident.slaBreached": (p, words) => `${cause(p, words)}: ${notInTime(p)}`,
  "incident.resolved": (p, words) =>
    p.heldOpen === true
      ? `${cause(p, words)}; riješeno${doneBy(p)}`
      : `${name(p)}: ${p.parts === undefined ? "opet radi" : "opet sve uredno"}${lasted(p) === undefined ? "" : `, nakon ${duration(lasted(p))}`}${restarted(p)}${symptomsThen(p)}${doneBy(p)}`,
  "incident.reopened": (p, words) =>
    `${cause(p, words)}: ${p.doer === undefined ? "ponovno" : `ponovno otvoreno${doneBy(p)}`}`,
  "incident.closed": (p) => `${name(p)}: zatvoreno${doneBy(p)}`,
  "incident.cancelled": (p) =>
    p.reason === "merged"
      ? `${name(p)}: dio incidenta svog uzroka`
      : `${name(p)}: opozvano${p.reason === undefined ? "" : `, ${CALLED_OFF[text(p.reason)] ?? text(p.reason)}`}${doneBy(p)}`,
};

/** `još 15 min za odziv, do 16:20`; `prekoračeno za 3 min`. Undefined where it is not known. */
function timeLeft(p: Parameters, words: Words): string | undefined {
  if (typeof p.leftMs !== "number") return undefined;
  if (p.leftMs <= 0) return notInTime(p);
  const until = p.dueAt === undefined ? "" : `, do ${moment(p.dueAt, words)}`;
  return `još ${duration(p.leftMs)} za ${p.clock === "respond" ? "odziv" : "rješenje"}${until}`;
}

/** `nema odziva u ugovorenih 15 min; prekoračeno za 3 min`. */
function notInTime(p: Parameters): string {
  if (typeof p.leftMs !== "number") return "ugovoreni rok je istekao";
  const what = p.clock === "respond" ? "bez odziva" : "nije riješeno";
  const over = p.leftMs <= -60_000 ? `; prekoračeno za ${duration(-p.leftMs)}` : "";
  return `${what} u ugovorenom roku (${duration(p.agreedMs)})${over}`;
}

/** Who is to be told. */
function meant({ contacts }: Parameters): string {
  if (!Array.isArray(contacts)) return "";
  return contacts.length === 0 ? "; za ovo doba nitko nije naveden" : `; treba obavijestiti: ${contacts.join(", ")}`;
}

/** `; ponovno se pokrenuo (opet radi nakon 74 s), kao već 3 puta u to doba tjedna`. */
function restarted(p: Parameters): string {
  if (p.restartedAt === undefined) return "";
  const back = typeof p.backAfterMs === "number" ? ` (opet u radu nakon ${duration(p.backAfterMs)})` : "";
  return `; došlo je do ponovnog pokretanja${back}${habit(p)}`;
}

function habit({ habitTimes, habitEvery }: Parameters): string {
  return typeof habitTimes === "number"
    ? `, kao već ${count(habitTimes, "put", "puta", "puta")} u isto doba ${PERIODS[text(habitEvery)] ?? text(habitEvery)}`
    : "";
}
const PERIODS: Readonly<Record<string, string>> = { day: "dana", week: "tjedna", month: "mjeseca" };

/** Milliseconds from the first failing result to the resolution. */
function lasted(p: Parameters): number | undefined {
  const lengthMs = Date.parse(String(p.resolvedAt)) - Date.parse(String(p.failedAt));
  return Number.isNaN(lengthMs) ? undefined : lengthMs;
}

/** The first change on a device. */
function change(p: Parameters): string {
  const from = p.before === undefined ? "" : `: prije ${text(p.before)}, sada ${text(p.after)}`;
  const words = CHANGES[text(p.kind)];
  return words === undefined ? `nešto se promijenilo${from}` : `${words}: ${text(p.what)}${from}`;
}
const CHANGES: Readonly<Record<string, string>> = {
  restarted: "ponovno pokretanje",
  identity: "drugi identitet",
  volumeAdded: "novi svezak",
  volumeRemoved: "nema više sveska",
  volumeResized: "druga veličina sveska",
  portAdded: "novi port",
  portRemoved: "nema više porta",
  portRenumbered: "drugi broj porta",
  outletSwitched: "preklopljena utičnica",
  sensorAdded: "novi senzor",
  sensorRemoved: "nema više senzora",
  supplyAdded: "novi potrošni materijal",
  supplyRemoved: "nema više potrošnog materijala",
};

function moreChanges(p: Parameters): string {
  return typeof p.changes === "number" && p.changes > 1
    ? `; još ${count(p.changes - 1, "promjena", "promjene", "promjena")}`
    : "";
}

/** Which silence it was before a start. */
const STARTED: Readonly<Record<string, string>> = {
  newBoot: "; računalo se prije toga ponovno pokrenulo bez najave, kao pri nestanku struje",
  uncleanStop: "; program je prije toga prestao bez najave, a računalo je radilo dalje",
};

/** Which silence it was while no broker was connected. */
const RESTORED: Readonly<Record<string, string>> & { readonly line: string } = {
  cutOff: "operativni centar opet je dostupan: sâm nadzorni uređaj nije imao mrežu",
  line: "veza se vratila",
  broker: "broker se vratio: veza je radila",
  unknown: "operativni centar opet je dostupan: ne zna se je li nedostajala veza ili broker",
};

/** The box was cut off itself, and is not any more. */
const CUT_OFF: Readonly<Record<string, Template>> = {
  noCarrier: (p, words) => `mrežni kabel je opet spojen; ništa nije viđeno ${span(p, words)}`,
  noAddress: (p, words) => `mrežna adresa je opet tu; ništa nije viđeno ${span(p, words)}`,
  addressTwice: (p, words) =>
    p.state === "ok"
      ? `adresa ${text(p.address)} opet je samo njegova; drugi ju je uređaj koristio ${span(p, words)}${other(p)}`
      : `drugi uređaj koristi njegovu adresu ${text(p.address)}${other(p)}; šutnja ostalih dotad se ne javlja`,
  takenOver: () =>
    "drugi se klijent prijavljuje brokeru pod istim imenom: postoji li drugi nadzorni uređaj s istim identitetom? Jedan od njih isključite",
  noRoute: (p, words) => `opet ima izlaz iz svoje mreže; izvan nje ništa nije viđeno ${span(p, words)}`,
};

function span(p: Parameters, words: Words): string {
  return `od ${moment(p.since, words)} do ${moment(p.until, words)}`;
}

/** What was so from the beginning, by the first few names. */
function found({ count: things = 0, names = [] }: Parameters): string {
  return `nije kako treba, a tako je bilo već pri prvom pregledu: ${count(things, "stvar", "stvari", "stvari")}: ${named({ devices: things, names })}`;
}

const others: Record<Exclude<EventType, `incident.${string}`>, Template> = {
  "state.changed": (p, words) =>
    modelState(p) ??
    (p.part === undefined
      ? `${name(p)}: ${stateWord(p.state)}, prije ${stateWord(p.before)}${result(p, words)}`
      : `${name(p)}: ${told(p.seen, p, words) ?? `svih ${number(p.total)}: ${stateWord(p.state)}, prije ${stateWord(p.before)}`}`),
  "finding.listed": (p) => found(p),
  "flapping.started": (p) => `${name(p)}: stanje se prečesto mijenja`,
  "flapping.ended": (p) => `${name(p)}: stanje se umirilo`,
  ...jobEvents,
  "forecast.warning": (p, words) => foretell(name(p), p, words) ?? `${name(p)}: uskoro će trebati pažnju`,
  "device.changed": (p, words) =>
    p.restartedAt === undefined
      ? `${name(p)}: više nije kao prije: ${change(p)}${moreChanges(p)}`
      : `${name(p)}: ponovno pokretanje, u radu od ${moment(p.restartedAt, words)}${habit(p)}`,
  "maintenance.announced": (p) => `najavljeni radovi: ${name(p)}${by(p)}`,
  "maintenance.cancelled": (p) => `najavljeni radovi opozvani: ${name(p)}${by(p)}`,
  "config.changed": (p) => `na snazi je druga konfiguracija${by(p)}`,
  "box.started": (p) =>
    `pokrenuto${p.version === undefined ? "" : `, verzija ${text(p.version)}`}${STARTED[text(p.silence)] ?? ""}`,
  "box.stopping": (p) => `zaustavlja se${because(p)}`,
  "box.health": (p, words) =>
    stored(p) ??
    certified(p, words) ??
    CUT_OFF[text(p.why)]?.(p, words) ??
    `stanje samog uređaja${p.state === undefined ? "" : `: ${stateWord(p.state)}`}${result(p, words)}`,
  "uplink.restored": (p, words) =>
    `${RESTORED[text(p.silence)] ?? RESTORED.line}${p.lostAt === undefined ? "" : `; nije je bilo od ${moment(p.lostAt, words)}`}`,
  "clock.corrected": (p) =>
    `sat je ispravljen${typeof p.stepMs === "number" ? ` za ${duration(Math.abs(p.stepMs))}` : ""}`,
  "events.dropped": (p) =>
    p.reason === "refused"
      ? `broker odbija događaj ${text(p.from)} zbog sadržaja; čuva se ovdje, a sljedeći idu dalje`
      : p.reason === "unwritable"
        ? "ništa se nije moglo spremiti, pa se događaji broje dalje; nijedan ne nedostaje"
        : p.reason === "restored"
          ? "vraćeno iz sigurnosne kopije; događaji se broje dalje, preko svega što je prijašnji nadzorni uređaj mogao javiti"
          : `odbačeno: ${count(p.count, "događaj", "događaja", "događaja")}${because(p)}, od toga neposlano ${number(p.unsent)}`,
  test: () => "proba",
};

/** Of a business service; undefined for anything else. */
function modelState(p: Parameters): string | undefined {
  const words = typeof p.model === "string" ? MODEL_STATES[text(p.state)] : undefined;
  if (words === undefined) return undefined;
  const failing = Array.isArray(p.failing) ? p.failing : [];
  const more = failing.length > MOST_FAILING ? ` i još ${failing.length - MOST_FAILING}` : "";
  const why = failing.length === 0 ? "" : ` (${failing.slice(0, MOST_FAILING).join("; ")}${more})`;
  return `${name(p)}: ${words}${p.state === "healthy" ? "" : why}`;
}
const MOST_FAILING = 3;
const MODEL_STATES: Readonly<Record<string, string>> = {
  healthy: "opet radi",
  degraded: "radi djelomično",
  failed: "ne radi",
  unknown: "ne zna se radi li",
};

/** How the box's certificate is, by which brokers know it. */
function certified(p: Parameters, words: Words): string | undefined {
  if (p.certificate === undefined) return undefined;
  if (p.certificate === "fine") return "certifikat je opet u redu";
  const why = certificateTroubles[text(p.certificate) as keyof typeof certificateTroubles];
  return p.certificate === "certificateNotRenewed" ? `${why}: vrijedi do ${moment(p.notAfter, words)}` : why;
}

/** Where what happens is kept, for a box whose disk refused or takes changes again. */
function stored(p: Parameters): string | undefined {
  if (p.storage === "reserve") return `disk više ništa ne prima${because(p)}; događaji idu u prostor čuvan za to`;
  if (p.storage === "memory") return `na disk se ništa ne može zapisati${because(p)}; događaji se javljaju iz memorije`;
  return p.storage === "disk" ? "disk opet prima promjene; sve je spremljeno" : undefined;
}

export const eventTemplates = prefixed("event", { ...incidents, ...others });

/** Which other device uses the box's address, where that is known. */
function other({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : ` (${text(hardware)}${maker === undefined ? "" : `, ${text(maker)}`})`;
}

/**
 * Hungarian sentences of events, one per type, for whoever is told them. `tell-event.ts` puts the device's name (for the box
 * itself the box's, for the whole site the site's) before each that does not begin with it. Parameters: see
 * `event-sentence.ts`. The type and priority stand beside the sentence wherever it is shown, so it need not repeat them.
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
import { duration, fromTo, moment, since as sinceWhen, until } from "./times.ts";

/** What failed: the cause's own sentence, or at least a name. */
function cause(p: Parameters, words: Words): string {
  return told(p.cause, p, words) ?? `${name(p)}: hibás`;
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

/** What hangs on it: `; 5 eszköz van mögötte: ...`; nothing where nothing does. */
const symptoms = (p: Parameters): string =>
  typeof p.devices === "number" && typeof p.own === "number" && p.devices + p.own > 0 ? `; ${behind(p)}` : "";

/** The same of what is over. */
const symptomsThen = (p: Parameters): string =>
  typeof p.devices === "number" && p.devices > 0 ? `; ${count(p.devices, "eszköz")} volt mögötte: ${named(p)}` : "";

/** ` (Ügyelet)` where it is known who did it. */
const by = (p: Parameters): string => (p.by === undefined ? "" : ` (${text(p.by)})`);

const because = (p: Parameters): string => (p.reason === undefined ? "" : ` (${text(p.reason)})`);

/** ` (Ana): „a lemez úton van”` where somebody did it. */
const doneBy = (p: Parameters): string => (p.doer === undefined ? "" : ` (${text(p.doer)})${noted(p)}`);
const noted = (p: Parameters): string => (p.note === undefined ? "" : `: „${shortened(text(p.note))}”`);

/** So much of a note stands in a sentence; all of it stands beside. */
const MOST_OF_NOTE = 200;
function shortened(note: string): string {
  return note.length <= MOST_OF_NOTE ? note : `${note.slice(0, MOST_OF_NOTE)}…`;
}

/** What somebody added or changed, as `incident.updated` tells it. */
const DEEDS: Readonly<Record<string, Template>> = {
  diagnosed: (p, words) => `; ${finding(p, words) ?? "megtörtént a vizsgálata"}`,
  noted: (p) => `; ${text(p.doer)} megjegyzése${noted(p)}`,
  wrote: (p) => `; ${text(p.doer)} üzenete${noted(p)}`,
  prioritised: (p) => `; új prioritás: ${levelWord(p.to)}, korábban ${levelWord(p.from)}${doneBy(p)}`,
  categorised: (p) => `; új kategória: ${categoryWord(p.to)}, korábban ${categoryWord(p.from)}${doneBy(p)}`,
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
  p.failedAt === undefined ? "" : `, ${sinceWhen(p.failedAt, words)}`;

const incidents: Record<Extract<EventType, `incident.${string}`>, Template> = {
  "incident.proposed": (p, words) => `${cause(p, words)}; elfogadásra vár`,
  "incident.opened": (p, words) =>
    p.doer === undefined
      ? `${cause(p, words)}${since(p, words)}${symptoms(p)}`
      : `${cause(p, words)}; elfogadva${doneBy(p)}`,
  "incident.updated": (p, words) => `${cause(p, words)}${DEEDS[text(p.did)]?.(p, words) ?? symptoms(p)}${restarted(p)}`,
  "incident.acknowledged": (p, words) => `${cause(p, words)}; visszaigazolva${doneBy(p)}`,
  "incident.assigned": (p, words) =>
    `${cause(p, words)}; hozzárendelve${p.to === undefined ? "" : `, felelős: ${text(p.to)}`}${doneBy(p)}`,
  "incident.started": (p, words) => `${cause(p, words)}; a munka megkezdődött${doneBy(p)}`,
  "incident.suspended": (p, words) =>
    `${cause(p, words)}; felfüggesztve${p.why === undefined ? "" : `, amire vár: ${WAITS[text(p.why)] ?? text(p.why)}`}${doneBy(p)}`,
  "incident.resumed": (p, words) => `${cause(p, words)}; a munka folytatódik${doneBy(p)}`,
  "incident.escalated": (p, words) => `${cause(p, words)}; ${timeLeft(p, words) ?? "eszkalálva"}${meant(p)}`,
  "incident.slaWarning": (p, words) => `${cause(p, words)}; ${timeLeft(p, words) ?? "fogy a vállalt idő"}`,
  "incident.slaBreached": (p, words) => `${cause(p, words)}; ${notInTime(p)}`,
  "incident.resolved": (p, words) =>
    p.heldOpen === true
      ? `${cause(p, words)}; megoldva${doneBy(p)}`
      : `${name(p)}: ${p.parts === undefined ? "ismét működik" : "ismét minden rendben"}${lasted(p) === undefined ? "" : `, a hiba időtartama: ${duration(lasted(p))}`}${restarted(p)}${symptomsThen(p)}${doneBy(p)}`,
  "incident.reopened": (p, words) => `${cause(p, words)}; ${p.doer === undefined ? "ismét" : `újranyitva${doneBy(p)}`}`,
  "incident.closed": (p) => `${name(p)}: lezárva${doneBy(p)}`,
  "incident.cancelled": (p) =>
    p.reason === "merged"
      ? `${name(p)}: a kiváltó ok incidenséhez tartozik`
      : `${name(p)}: visszavonva${p.reason === undefined ? "" : `, ${CALLED_OFF[text(p.reason)] ?? text(p.reason)}`}${doneBy(p)}`,
};

/** `15 min van hátra a válaszadásra, 16:20-ig`. Undefined where it is not known. */
function timeLeft(p: Parameters, words: Words): string | undefined {
  if (typeof p.leftMs !== "number") return undefined;
  if (p.leftMs <= 0) return notInTime(p);
  const end = p.dueAt === undefined ? "" : `, ${until(p.dueAt, words)}`;
  return `${duration(p.leftMs)} van hátra a ${p.clock === "respond" ? "válaszadásra" : "megoldásra"}${end}`;
}

/** `a vállalt időn (15 min) belül nem érkezett válasz; túllépés: 3 min`. */
function notInTime(p: Parameters): string {
  if (typeof p.leftMs !== "number") return "a vállalt idő letelt";
  const what = p.clock === "respond" ? "nem érkezett válasz" : "nem született megoldás";
  const over = p.leftMs <= -60_000 ? `; túllépés: ${duration(-p.leftMs)}` : "";
  return `a vállalt időn (${duration(p.agreedMs)}) belül ${what}${over}`;
}

/** Who is to be told. */
function meant({ contacts }: Parameters): string {
  if (!Array.isArray(contacts)) return "";
  return contacts.length === 0 ? "; erre az órára nincs kijelölt értesítendő" : `; értesítendő: ${contacts.join(", ")}`;
}

/** `; közben újraindult (74 s múlva működött), mint korábban 3 alkalommal, a hétnek ebben az időszakában`. */
function restarted(p: Parameters): string {
  if (p.restartedAt === undefined) return "";
  const back = typeof p.backAfterMs === "number" ? ` (${duration(p.backAfterMs)} múlva ismét elérhető volt)` : "";
  return `; közben újraindult${back}${habit(p)}`;
}

/** Of what time it is the time. */
const EVERY: Readonly<Record<string, string>> = { day: "a napnak", week: "a hétnek" };

function habit({ habitTimes, habitEvery }: Parameters): string {
  return typeof habitTimes === "number"
    ? `, mint korábban ${number(habitTimes)} alkalommal, ${EVERY[text(habitEvery)] ?? text(habitEvery)} ebben az időszakában`
    : "";
}

/** Milliseconds from the first failing result to the resolution. */
function lasted(p: Parameters): number | undefined {
  const lengthMs = Date.parse(String(p.resolvedAt)) - Date.parse(String(p.failedAt));
  return Number.isNaN(lengthMs) ? undefined : lengthMs;
}

/** The first change on a device. */
function change(p: Parameters): string {
  const from = p.before === undefined ? "" : `, korábban ${text(p.before)}, most ${text(p.after)}`;
  const words = CHANGES[text(p.kind)];
  return words === undefined ? `valami megváltozott${from}` : `${words}: ${text(p.what)}${from}`;
}
const CHANGES: Readonly<Record<string, string>> = {
  restarted: "újraindult",
  identity: "kicserélve",
  volumeAdded: "új kötet",
  volumeRemoved: "eltűnt kötet",
  volumeResized: "megváltozott kötetméret",
  portAdded: "új port",
  portRemoved: "eltűnt port",
  portRenumbered: "megváltozott portszám",
  outletSwitched: "átkapcsolt aljzat",
  sensorAdded: "új érzékelő",
  sensorRemoved: "eltűnt érzékelő",
  supplyAdded: "új kellékanyag",
  supplyRemoved: "eltűnt kellékanyag",
};

function moreChanges(p: Parameters): string {
  return typeof p.changes === "number" && p.changes > 1 ? `; még ${count(p.changes - 1, "változás")}` : "";
}

/** Which silence it was before a start. */
const STARTED: Readonly<Record<string, string>> = {
  newBoot: "; előtte a gép jelzés nélkül indult újra, mint áramszünetkor",
  uncleanStop: "; előtte a program jelzés nélkül állt le, a gép tovább működött",
};

/** Which silence it was while no broker was connected. */
const RESTORED: Readonly<Record<string, string>> & { readonly line: string } = {
  cutOff: "az üzemeltetési központ ismét elérhető: magának az egységnek nem volt hálózata",
  line: "az internetkapcsolat helyreállt",
  broker: "a bróker ismét elérhető: az internetkapcsolat működött",
  unknown: "az üzemeltetési központ ismét elérhető: nem ismert, hogy a kapcsolat vagy a bróker hiányzott",
};

/** The box was cut off itself, and is not any more. */
const CUT_OFF: Readonly<Record<string, Template>> = {
  noCarrier: (p, words) => `a hálózati kábele ismét csatlakozik; nem látott semmit: ${span(p, words)}`,
  noAddress: (p, words) => `ismét van hálózati címe; nem látott semmit: ${span(p, words)}`,
  noRoute: (p, words) => `ismét van kijárata a saját hálózatából; azon kívül nem látott semmit: ${span(p, words)}`,
  addressTwice: (p, words) =>
    p.state === "ok"
      ? `a címe (${text(p.address)}) ismét csak az övé; egy másik eszköz használta: ${span(p, words)}${other(p)}`
      : `egy másik eszköz is használja a címét (${text(p.address)})${other(p)}; mások hallgatása addig nem számít hibának`,
  takenOver: () =>
    "a brókerhez egy másik kliens is ezen a néven jelentkezik be: van egy második felügyelőegység ugyanezzel az azonossággal? Az egyiket kapcsolja ki",
};

function span(p: Parameters, words: Words): string {
  return fromTo(p.since, p.until, words);
}

/** What was so from the beginning, by the first few names. */
function found({ count: things = 0, names = [] }: Parameters): string {
  return `${number(things)} eltérés már az első vizsgálatkor fennállt: ${named({ devices: things, names })}`;
}

const others: Record<Exclude<EventType, `incident.${string}`>, Template> = {
  "state.changed": (p, words) =>
    modelState(p) ??
    (p.part === undefined
      ? `${name(p)}: ${stateWord(p.state)}, korábban ${stateWord(p.before)}${result(p, words)}`
      : `${name(p)}: ${told(p.seen, p, words) ?? `mind (${number(p.total)}): ${stateWord(p.state)}, korábban ${stateWord(p.before)}`}`),
  "finding.listed": (p) => found(p),
  "flapping.started": (p) => `${name(p)}: az állapota ide-oda változik`,
  "flapping.ended": (p) => `${name(p)}: az állapota ismét stabil`,
  ...jobEvents,
  "forecast.warning": (p, words) => foretell(name(p), p, words) ?? `${name(p)}: hamarosan figyelmet igényel`,
  "device.changed": (p, words) =>
    p.restartedAt === undefined
      ? `${name(p)}: nem ugyanaz, mint korábban: ${change(p)}${moreChanges(p)}`
      : `${name(p)}: újraindult, ${sinceWhen(p.restartedAt, words)} működik${habit(p)}`,
  "maintenance.announced": (p) => `bejelentett karbantartás: ${name(p)}${by(p)}`,
  "maintenance.cancelled": (p) => `visszavont karbantartás: ${name(p)}${by(p)}`,
  "config.changed": (p) => `új konfiguráció lépett életbe${by(p)}`,
  "box.started": (p) =>
    `elindult${p.version === undefined ? "" : `, verzió: ${text(p.version)}`}${STARTED[text(p.silence)] ?? ""}`,
  "box.stopping": (p) => `leáll${because(p)}`,
  "box.health": (p, words) =>
    stored(p) ??
    certified(p, words) ??
    CUT_OFF[text(p.why)]?.(p, words) ??
    `a saját állapota${p.state === undefined ? "" : `: ${stateWord(p.state)}`}${result(p, words)}`,
  "uplink.restored": (p, words) =>
    `${RESTORED[text(p.silence)] ?? RESTORED.line}${p.lostAt === undefined ? "" : `; a kiesés kezdete: ${moment(p.lostAt, words)}`}`,
  "clock.corrected": (p) =>
    `az órája helyesbítve${typeof p.stepMs === "number" ? `, az eltérés: ${duration(Math.abs(p.stepMs))}` : ""}`,
  "events.dropped": (p) =>
    p.reason === "refused"
      ? `a bróker a tartalma miatt elutasítja ezt az eseményt: ${text(p.from)}; az esemény itt megmarad, a következők továbbmennek`
      : p.reason === "unwritable"
        ? "semmit sem lehetett tárolni, ezért az események számozása ugrik; egy sem hiányzik"
        : p.reason === "restored"
          ? "mentésből helyreállítva; az események számozása azon túl folytatódik, amit a korábbi felügyelőegység jelenthetett"
          : `${count(p.count, "esemény")} törölve${because(p)}, ebből elküldetlen: ${number(p.unsent)}`,
  test: () => "próbaüzenet",
};

/** Of a business service; undefined for anything else. */
function modelState(p: Parameters): string | undefined {
  const words = typeof p.model === "string" ? MODEL_STATES[text(p.state)] : undefined;
  if (words === undefined) return undefined;
  const failing = Array.isArray(p.failing) ? p.failing : [];
  const more = failing.length > MOST_FAILING ? ` és további ${failing.length - MOST_FAILING}` : "";
  const why = failing.length === 0 ? "" : ` (${failing.slice(0, MOST_FAILING).join("; ")}${more})`;
  return `${name(p)}: ${words}${p.state === "healthy" ? "" : why}`;
}
const MOST_FAILING = 3;
const MODEL_STATES: Readonly<Record<string, string>> = {
  healthy: "ismét működik",
  degraded: "csak részben működik",
  failed: "nem működik",
  unknown: "nem tudni, működik-e",
};

/** How the box's certificate is, by which brokers know it. */
function certified(p: Parameters, words: Words): string | undefined {
  if (p.certificate === undefined) return undefined;
  if (p.certificate === "fine") return "a tanúsítványa ismét rendben van";
  const why = certificateTroubles[text(p.certificate) as keyof typeof certificateTroubles];
  return p.certificate === "certificateNotRenewed" ? `${why}; érvényessége: ${until(p.notAfter, words)}` : why;
}

/** Where what happens is kept, for a box whose disk refused or takes changes again. */
function stored(p: Parameters): string | undefined {
  if (p.storage === "reserve")
    return `a lemeze nem fogad új adatot${because(p)}; az események az erre fenntartott helyre kerülnek`;
  if (p.storage === "memory")
    return `a lemezére semmit sem lehet írni${because(p)}; az eseményeket a memóriából jelenti`;
  return p.storage === "disk" ? "a lemeze ismét írható; minden tárolva van" : undefined;
}

export const eventTemplates = prefixed("event", { ...incidents, ...others });

/** Which other device uses the box's address, where that is known. */
function other({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : ` (${text(hardware)}${maker === undefined ? "" : `, ${text(maker)}`})`;
}

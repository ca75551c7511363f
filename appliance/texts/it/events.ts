/**
 * Italian sentences of events, one per type, for whoever is told them. `tell-event.ts` puts the device's name before each that does not begin with
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
import { duration, fromTo, since as sinceMoment, until } from "./times.ts";

/** What failed: the cause's own sentence, or at least a name. */
function cause(p: Parameters, words: Words): string {
  return told(p.cause, p, words) ?? `${name(p)}: non funziona`;
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

/** What hangs on it: `; 5 dispositivi a valle: ...`; nothing where nothing does. */
const symptoms = (p: Parameters): string =>
  typeof p.devices === "number" && typeof p.own === "number" && p.devices + p.own > 0 ? `; ${behind(p)}` : "";

/** The same of what is over. */
const symptomsThen = (p: Parameters): string =>
  typeof p.devices === "number" && p.devices > 0
    ? `; a valle ${count(p.devices, "dispositivo", "dispositivi")}: ${named(p)}`
    : "";

/** `, da Turno` where it is known who did it. */
const by = (p: Parameters): string => (p.by === undefined ? "" : `, da ${text(p.by)}`);

const because = (p: Parameters): string => (p.reason === undefined ? "" : ` (${text(p.reason)})`);

/** `, da Ana: «il disco sta arrivando»` where somebody did it. */
const doneBy = (p: Parameters): string => (p.doer === undefined ? "" : `, da ${text(p.doer)}${noted(p)}`);
const noted = (p: Parameters): string => (p.note === undefined ? "" : `: «${shortened(text(p.note))}»`);

/** So much of a note stands in a sentence; all of it stands beside. */
const MOST_OF_NOTE = 200;
function shortened(note: string): string {
  return note.length <= MOST_OF_NOTE ? note : `${note.slice(0, MOST_OF_NOTE)}…`;
}

/** What somebody added or changed, as `incident.updated` tells it. */
const DEEDS: Readonly<Record<string, Template>> = {
  diagnosed: (p, words) => `: ${finding(p, words) ?? "esaminato"}`,
  noted: (p) => `: nota di ${text(p.doer)}${noted(p)}`,
  wrote: (p) => `: messaggio di ${text(p.doer)}${noted(p)}`,
  prioritised: (p) => `: priorità ${levelWord(p.to)} invece di ${levelWord(p.from)}${doneBy(p)}`,
  categorised: (p) => `: categoria ${categoryWord(p.to)} invece di ${categoryWord(p.from)}${doneBy(p)}`,
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
  p.failedAt === undefined ? "" : `, ${sinceMoment(p.failedAt, words)}`;

const incidents: Record<Extract<EventType, `incident.${string}`>, Template> = {
  "incident.proposed": (p, words) => `${cause(p, words)}; attende che qualcuno lo accetti`,
  "incident.opened": (p, words) =>
    p.doer === undefined
      ? `${cause(p, words)}${since(p, words)}${symptoms(p)}`
      : `${cause(p, words)}; accettato${doneBy(p)}`,
  "incident.updated": (p, words) => `${cause(p, words)}${DEEDS[text(p.did)]?.(p, words) ?? symptoms(p)}${restarted(p)}`,
  "incident.acknowledged": (p, words) => `${cause(p, words)}: preso in visione${doneBy(p)}`,
  "incident.assigned": (p, words) =>
    `${cause(p, words)}: assegnato${p.to === undefined ? "" : ` a ${text(p.to)}`}${doneBy(p)}`,
  "incident.started": (p, words) => `${cause(p, words)}: lavoro iniziato${doneBy(p)}`,
  "incident.suspended": (p, words) =>
    `${cause(p, words)}: sospeso${p.why === undefined ? "" : `, si attende ${WAITS[text(p.why)] ?? text(p.why)}`}${doneBy(p)}`,
  "incident.resumed": (p, words) => `${cause(p, words)}: ripreso${doneBy(p)}`,
  "incident.escalated": (p, words) => `${cause(p, words)}: ${timeLeft(p, words) ?? "escalation"}${meant(p)}`,
  "incident.slaWarning": (p, words) =>
    `${cause(p, words)}: ${timeLeft(p, words) ?? "il tempo concordato sta per scadere"}`,
  "incident.slaBreached": (p, words) => `${cause(p, words)}: ${notInTime(p)}`,
  "incident.resolved": (p, words) =>
    p.heldOpen === true
      ? `${cause(p, words)}; risolto${doneBy(p)}`
      : `${name(p)}: ${p.parts === undefined ? "funziona di nuovo" : "di nuovo tutto a posto"}${lasted(p) === undefined ? "" : ` dopo ${duration(lasted(p))}`}${restarted(p)}${symptomsThen(p)}${doneBy(p)}`,
  "incident.reopened": (p, words) =>
    `${cause(p, words)}: ${p.doer === undefined ? "di nuovo" : `riaperto${doneBy(p)}`}`,
  "incident.closed": (p) => `${name(p)}: chiuso${doneBy(p)}`,
  "incident.cancelled": (p) =>
    p.reason === "merged"
      ? `${name(p)}: parte dell'incidente della sua causa`
      : `${name(p)}: annullato${p.reason === undefined ? "" : `, ${CALLED_OFF[text(p.reason)] ?? text(p.reason)}`}${doneBy(p)}`,
};

/** `restano 15 min per rispondere, fino alle 16:20`; `superato di 3 min`. Undefined where it is not known. */
function timeLeft(p: Parameters, words: Words): string | undefined {
  if (typeof p.leftMs !== "number") return undefined;
  if (p.leftMs <= 0) return notInTime(p);
  const due = p.dueAt === undefined ? "" : `, ${until(p.dueAt, words)}`;
  return `restano ${duration(p.leftMs)} per ${p.clock === "respond" ? "rispondere" : "risolvere"}${due}`;
}

/** `nessuna risposta nei 15 min concordati; superato di 3 min`. */
function notInTime(p: Parameters): string {
  if (typeof p.leftMs !== "number") return "il tempo concordato è scaduto";
  const what = p.clock === "respond" ? "nessuna risposta" : "non risolto";
  const over = p.leftMs <= -60_000 ? `; superato di ${duration(-p.leftMs)}` : "";
  return `${what} entro il tempo concordato (${duration(p.agreedMs)})${over}`;
}

/** Who is to be told. */
function meant({ contacts }: Parameters): string {
  if (!Array.isArray(contacts)) return "";
  return contacts.length === 0 ? "; per quest'ora non è indicato nessuno" : `; da avvisare: ${contacts.join(", ")}`;
}

/** `; si era riavviato (di nuovo attivo dopo 74 s), come già 3 volte alla stessa ora della settimana`. */
function restarted(p: Parameters): string {
  if (p.restartedAt === undefined) return "";
  const back = typeof p.backAfterMs === "number" ? ` (di nuovo attivo dopo ${duration(p.backAfterMs)})` : "";
  return `; c'è stato un riavvio${back}${habit(p)}`;
}

function habit({ habitTimes, habitEvery }: Parameters): string {
  return typeof habitTimes === "number"
    ? `, come già ${count(habitTimes, "volta", "volte")} alla stessa ora ${PERIODS[text(habitEvery)] ?? text(habitEvery)}`
    : "";
}
const PERIODS: Readonly<Record<string, string>> = { day: "del giorno", week: "della settimana", month: "del mese" };

/** Milliseconds from the first failing result to the resolution. */
function lasted(p: Parameters): number | undefined {
  const lengthMs = Date.parse(String(p.resolvedAt)) - Date.parse(String(p.failedAt));
  return Number.isNaN(lengthMs) ? undefined : lengthMs;
}

/** The first change on a device. */
function change(p: Parameters): string {
  const from = p.before === undefined ? "" : `: prima ${text(p.before)}, ora ${text(p.after)}`;
  const words = CHANGES[text(p.kind)];
  return words === undefined ? `qualcosa è cambiato${from}` : `${words} ${text(p.what)}${from}`;
}
const CHANGES: Readonly<Record<string, string>> = {
  restarted: "riavvio di",
  identity: "identità diversa:",
  volumeAdded: "nuovo volume",
  volumeRemoved: "non c'è più il volume",
  volumeResized: "dimensione diversa del volume",
  portAdded: "nuova porta",
  portRemoved: "non c'è più la porta",
  portRenumbered: "numero diverso della porta",
  outletSwitched: "presa commutata",
  sensorAdded: "nuovo sensore",
  sensorRemoved: "non c'è più il sensore",
  supplyAdded: "nuovo materiale di consumo",
  supplyRemoved: "non c'è più il materiale di consumo",
};

function moreChanges(p: Parameters): string {
  return typeof p.changes === "number" && p.changes > 1
    ? `; e ${count(p.changes - 1, "altra modifica", "altre modifiche")}`
    : "";
}

/** Which silence it was before a start. */
const STARTED: Readonly<Record<string, string>> = {
  newBoot: "; la macchina era ripartita senza preavviso, come quando manca la corrente",
  uncleanStop: "; il programma era finito senza preavviso e la macchina aveva continuato a funzionare",
};

/** Which silence it was while no broker was connected. */
const RESTORED: Readonly<Record<string, string>> & { readonly line: string } = {
  cutOff: "la centrale operativa è di nuovo raggiungibile: la centralina stessa era senza rete",
  line: "la linea è tornata",
  broker: "il broker è tornato: la linea funzionava",
  unknown: "la centrale operativa è di nuovo raggiungibile: non si sa se mancasse la linea o il broker",
};

/** The box was cut off itself, and is not any more. */
const CUT_OFF: Readonly<Record<string, Template>> = {
  noCarrier: (p, words) => `il cavo di rete è di nuovo collegato; non si è visto nulla ${span(p, words)}`,
  noAddress: (p, words) => `ha di nuovo un indirizzo di rete; non si è visto nulla ${span(p, words)}`,
  addressTwice: (p, words) =>
    p.state === "ok"
      ? `il suo indirizzo ${text(p.address)} è di nuovo solo suo; un altro dispositivo l'ha usato ${span(p, words)}${other(p)}`
      : `un altro dispositivo usa il suo indirizzo ${text(p.address)}${other(p)}; nel frattempo il silenzio degli altri non viene segnalato`,
  takenOver: () =>
    "un altro client accede al broker con lo stesso nome: c'è una seconda centralina con la stessa identità? Spegnetene una",
  noRoute: (p, words) => `esce di nuovo dalla propria rete; oltre non si è visto nulla ${span(p, words)}`,
};

function span(p: Parameters, words: Words): string {
  return fromTo(p.since, p.until, words);
}

/** What was so from the beginning, by the first few names. */
function found({ count: things = 0, names = [] }: Parameters): string {
  const what =
    things === 1
      ? "1 cosa non è come dovrebbe, e lo era già alla prima verifica"
      : `${number(things)} cose non sono come dovrebbero, e lo erano già alla prima verifica`;
  return `${what}: ${named({ devices: things, names })}`;
}

const others: Record<Exclude<EventType, `incident.${string}`>, Template> = {
  "state.changed": (p, words) =>
    modelState(p) ??
    (p.part === undefined
      ? `${name(p)}: ${stateWord(p.state)}, prima ${stateWord(p.before)}${result(p, words)}`
      : `${name(p)}: ${told(p.seen, p, words) ?? `tutti e ${number(p.total)}: ${stateWord(p.state)}, prima ${stateWord(p.before)}`}`),
  "finding.listed": (p) => found(p),
  "flapping.started": (p) => `${name(p)}: lo stato va e viene`,
  "flapping.ended": (p) => `${name(p)}: lo stato è di nuovo stabile`,
  ...jobEvents,
  "forecast.warning": (p, words) => foretell(name(p), p, words) ?? `${name(p)}: presto richiederà attenzione`,
  "device.changed": (p, words) =>
    p.restartedAt === undefined
      ? `${name(p)}: non è più come prima: ${change(p)}${moreChanges(p)}`
      : `${name(p)}: riavvio, attivo ${sinceMoment(p.restartedAt, words)}${habit(p)}`,
  "maintenance.announced": (p) => `lavori annunciati: ${name(p)}${by(p)}`,
  "maintenance.cancelled": (p) => `lavori annunciati annullati: ${name(p)}${by(p)}`,
  "config.changed": (p) => `è in vigore un'altra configurazione${by(p)}`,
  "box.started": (p) =>
    `avviata${p.version === undefined ? "" : `, versione ${text(p.version)}`}${STARTED[text(p.silence)] ?? ""}`,
  "box.stopping": (p) => `si sta fermando${because(p)}`,
  "box.health": (p, words) =>
    stored(p) ??
    certified(p, words) ??
    CUT_OFF[text(p.why)]?.(p, words) ??
    `salute della centralina${p.state === undefined ? "" : `: ${stateWord(p.state)}`}${result(p, words)}`,
  "uplink.restored": (p, words) =>
    `${RESTORED[text(p.silence)] ?? RESTORED.line}${p.lostAt === undefined ? "" : `; mancava ${sinceMoment(p.lostAt, words)}`}`,
  "clock.corrected": (p) =>
    `l'orologio è stato corretto${typeof p.stepMs === "number" ? ` di ${duration(Math.abs(p.stepMs))}` : ""}`,
  "events.dropped": (p) =>
    p.reason === "refused"
      ? `il broker rifiuta l'evento ${text(p.from)} per il contenuto; resta conservato qui e i successivi proseguono`
      : p.reason === "unwritable"
        ? "non è stato possibile salvare nulla, perciò gli eventi si numerano più avanti; non ne manca nessuno"
        : p.reason === "restored"
          ? "ripristinata da un backup; gli eventi si numerano più avanti di quanto la centralina precedente possa aver comunicato"
          : `scartati: ${count(p.count, "evento", "eventi")}${because(p)}, di cui non inviati ${number(p.unsent)}`,
  test: () => "una prova",
};

/** Of a business service; undefined for anything else. */
function modelState(p: Parameters): string | undefined {
  const words = typeof p.model === "string" ? MODEL_STATES[text(p.state)] : undefined;
  if (words === undefined) return undefined;
  const failing = Array.isArray(p.failing) ? p.failing : [];
  const more = failing.length > MOST_FAILING ? ` e altri ${failing.length - MOST_FAILING}` : "";
  const why = failing.length === 0 ? "" : ` (${failing.slice(0, MOST_FAILING).join("; ")}${more})`;
  return `${name(p)}: ${words}${p.state === "healthy" ? "" : why}`;
}
const MOST_FAILING = 3;
const MODEL_STATES: Readonly<Record<string, string>> = {
  healthy: "funziona di nuovo",
  degraded: "funziona in parte",
  failed: "non funziona",
  unknown: "non si sa se funziona",
};

/** How the box's certificate is, by which brokers know it. */
function certified(p: Parameters, words: Words): string | undefined {
  if (p.certificate === undefined) return undefined;
  if (p.certificate === "fine") return "il certificato è di nuovo a posto";
  const why = certificateTroubles[text(p.certificate) as keyof typeof certificateTroubles];
  return p.certificate === "certificateNotRenewed" ? `${why}: vale ${until(p.notAfter, words)}` : why;
}

/** Where what happens is kept, for a box whose disk refused or takes changes again. */
function stored(p: Parameters): string | undefined {
  if (p.storage === "reserve")
    return `il disco non accetta più nulla${because(p)}; ciò che accade va nello spazio tenuto per questo`;
  if (p.storage === "memory")
    return `sul disco non si può scrivere nulla${because(p)}; ciò che accade si comunica dalla memoria`;
  return p.storage === "disk" ? "il disco accetta di nuovo le modifiche; tutto è salvato" : undefined;
}

export const eventTemplates = prefixed("event", { ...incidents, ...others });

/** Which other device uses the box's address, where that is known. */
function other({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : ` (${text(hardware)}${maker === undefined ? "" : `, ${text(maker)}`})`;
}

/**
 * Croatian sentences about the site as a whole: summary, second line, the three questions, incidents, state words. Names are typed by people and
 * have unknown gender and number, so no form here agrees with a name.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { behind, count, milliseconds, number, text, word } from "./format.ts";
import { jobIncidents } from "./jobs.ts";
import { partsFail } from "./part-names.ts";
import { at, duration, durationInWords, moment } from "./times.ts";

const devicesAnswer = (value: Parameters[string] | undefined) =>
  count(value, "uređaj odgovara", "uređaja odgovaraju", "uređaja odgovara");
const checksFine = (value: Parameters[string] | undefined) =>
  count(value, "provjera je uredna", "provjere su uredne", "provjera je uredno");
const ofChecks = (value: Parameters[string] | undefined) => count(value, "provjere", "provjere", "provjera");
const ofDevices = (value: Parameters[string] | undefined) => count(value, "uređaja", "uređaja", "uređaja");
const things = (value: Parameters[string] | undefined) => count(value, "stvar", "stvari", "stvari");

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "Sve je u redu."
      : p.hosts === 0
        ? `Sve je u redu: ${checksFine(p.services)}.`
        : `Sve je u redu: ${devicesAnswer(p.hosts)}, ${checksFine(p.services)}.`,
  "summary.firstMinutes": (p) => `Prvi pregled: rezultat ima ${number(p.answered)} od ${ofChecks(p.total)}.`,
  "summary.reading": (p) => `Prvo čitanje uređaja: još treba pročitati ${number(p.unread)} od ${ofDevices(p.total)}.`,
  "summary.partly": (p) => `Zna se da je uredno ${number(p.ok)} od ${ofChecks(p.total)}.`,
  "summary.findings": (p) =>
    p.count === 1
      ? "Jedna stvar nije kako treba."
      : `${things(p.count)} ${word(p.count, "nije", "nisu", "nije")} kako treba.`,
  "summary.maintenance": (p) =>
    p.ok === 0 ? "Najavljeni radovi su u tijeku." : `Najavljeni radovi su u tijeku; ${checksFine(p.ok)}.`,
  "summary.noCarrier": (p, words) => `Ovaj nadzorni uređaj ostao je bez mrežnog kabela ${at(p.since, words)}.`,
  "summary.noAddress": (p, words) => `Ovaj nadzorni uređaj od ${moment(p.since, words)} nema mrežnu adresu.`,
  "summary.addressTwice": (p, words) =>
    `Drugi uređaj od ${moment(p.since, words)} koristi adresu ovog nadzornog uređaja, ${text(p.address)}${by(p)}.`,
  "summary.noRoute": (p, words) => `Ovaj nadzorni uređaj od ${moment(p.since, words)} nema izlaz iz svoje mreže.`,
  "summary.cannotStore": (p, words) => `Ovaj nadzorni uređaj od ${moment(p.since, words)} ne može spremiti što vidi.`,
  "summary.certificateRevoked": (p, words) =>
    `Operativni centar opozvao je certifikat ovog nadzornog uređaja; od ${moment(p.since, words)} ne čuje ništa odavde.`,
  "summary.certificateExpired": (p, words) =>
    `Certifikat ovog nadzornog uređaja je istekao; operativni centar od ${moment(p.since, words)} ne čuje ništa odavde.`,
  "summary.certificateRefused": (p, words) =>
    `Operativni centar od ${moment(p.since, words)} ne prihvaća certifikat ovog nadzornog uređaja.`,
  "summary.certificateNotRenewed": () =>
    "Certifikat ovog nadzornog uređaja uskoro ističe i nije ga bilo moguće obnoviti.",
  "summary.starved": (p, words) => `Ovaj nadzorni uređaj od ${moment(p.since, words)} ne stiže obaviti svoje provjere.`,
  "summary.deaf": (p, words) => `Ovaj nadzorni uređaj od ${moment(p.since, words)} ne može primati javljanja zadataka.`,
  "summary.unreadable": (p, words) => `${text(p.name)}: ne može se pročitati putem SNMP-a: ${inner(p, words)}.`,
  "summary.nothingWatched": () => "Još se ništa ne nadzire.",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)}: prekid ${at(p.since, words)}. Operativni centar je obaviješten.`
      : `${text(p.name)}: prekid ${at(p.since, words)}.`,
  "summary.failing": (p, words) => `${text(p.name)}: kvar od ${moment(p.since, words)}.`,
  "summary.warning": (p, words) => `Sve radi. ${text(p.name)}: traži pozornost od ${moment(p.since, words)}.`,
  "summary.warningAmong": (p, words) => `${text(p.name)}: traži pozornost od ${moment(p.since, words)}.`,
  "summary.several": (p, words) =>
    `${count(p.count, "stvar ne radi", "stvari ne rade", "stvari ne radi")}. Najgore: ${text(p.worst)}, od ${moment(p.since, words)}.`,
  "summary.job.missing": (p) => `Zadatak „${text(p.name)}” nije se javio.`,
  "summary.job.failed": (p) => `Zadatak „${text(p.name)}” nije dobro završio.`,
  "summary.job.partial": (p) => `Zadatak „${text(p.name)}” javila su samo neka od računala.`,
  "summary.jobs": (p) =>
    `${count(p.count, "zadatak nije dobro prošao", "zadatka nisu dobro prošla", "zadataka nije dobro prošlo")}, među njima „${text(p.name)}”.`,
  "summary.late": (p) => `Nije sve ovdje svježe: kasni ${number(p.late)} od ${ofChecks(p.total)}.`,
  "summary.lineDown": (p, words) => `Internetska veza prekinuta je ${at(p.since, words)}.`,
  "summary.lineDownInsideWorks": (p, words) =>
    `Internetska veza prekinuta je ${at(p.since, words)}. Sve unutar mreže radi.`,

  "more.restWorks": () => "Sve ostalo radi.",
  "more.cause": (p, words) => `${upperFirst(inner(p, words))}.`,
  "more.parts": (p, words) => `${words.tell(text(p.cause), p) ?? text(p.cause)}.`,
  "more.causeAndRestWorks": (p, words) => `${upperFirst(inner(p, words))}. Sve ostalo radi.`,
  "more.others": (p) =>
    p.count === 1
      ? "Treba pogledati još jednu stvar."
      : `Treba pogledati još ${count(p.count, "stvar", "stvari", "stvari")}.`,
  "more.findings": () => "Tako je bilo već pri prvom pregledu. Sve ostalo radi.",
  "more.accepted": (p) =>
    p.count === 1 ? "Jedna stvar prihvaćena je kao normalna." : `Kao normalno prihvaćeno: ${things(p.count)}.`,
  "more.symptoms": (p) => `${upperFirst(behind(p))}.`,
  "more.rest": (p) => `${upperFirst(restOf(p))}.`,
  "more.cutOff": () =>
    "Dok se to ne popravi, ništa drugo nije poznato. Pogledajte kabel ovog uređaja i port na koji vodi.",
  "more.addressTwice": () =>
    "Odgovori za ovaj uređaj mogu odlaziti tamo, pa se šutnja ne javlja kao kvar. Pronađite taj uređaj po hardverskoj adresi i jednom od njih dajte drugu adresu.",
  "more.late": () => "Zakašnjele su označene i ne računaju se kao uredne.",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) => (p.hosts === 1 ? "Ne, uređaj odgovara" : `Ne, svi uređaji odgovaraju (${number(p.hosts)})`),
  "question.us.hostsDown": (p) =>
    p.count === 1
      ? "Da, ne odgovara jedan uređaj"
      : `Da, ${word(p.count, "ne odgovara", "ne odgovaraju", "ne odgovara")} ${count(p.count, "uređaj", "uređaja", "uređaja")}`,
  "question.us.servicesFail": (p) =>
    p.count === 1
      ? "Da, ne prolazi jedna provjera"
      : `Da, ${word(p.count, "ne prolazi", "ne prolaze", "ne prolazi")} ${count(p.count, "provjera", "provjere", "provjera")}`,
  "question.us.warning": (p) =>
    `Vjerojatno ne: ${p.count === 1 ? "jedna provjera upozorava" : count(p.count, "provjera upozorava", "provjere upozoravaju", "provjera upozorava")}`,
  "question.us.jobs": (p) =>
    p.count === 1
      ? "Jedan zadatak nije dobro prošao; svi uređaji odgovaraju"
      : `${count(p.count, "zadatak nije dobro prošao", "zadatka nisu dobro prošla", "zadataka nije dobro prošlo")}; svi uređaji odgovaraju`,
  "question.us.findings": (p) =>
    p.count === 1
      ? "Vjerojatno ne: jedna stvar bila je takva od početka"
      : `Vjerojatno ne: od početka je tako: ${things(p.count)}`,
  "question.us.unknown": () => "Još se ne zna",
  "question.us.noChecks": () => "Ne, sve su provjere uredne",
  "question.us.partly": (p) => `Ne zna se za sve: uredno ${number(p.ok)} od ${ofChecks(p.total)}`,
  "question.us.noCarrier": () => "Ne zna se: ovaj uređaj ostao je bez mrežnog kabela",
  "question.us.noAddress": () => "Ne zna se: ovaj uređaj nema mrežnu adresu",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `kasni ${number(p.stale)} od ${ofChecks(p.services)}`
      : `ukupno ${count(p.services, "provjera", "provjere", "provjera")}`,
  "question.us.downDetail": (p) => downDetail(p),

  "question.internet.works": () => "Ne, internet radi",
  "question.internet.down": (p, words) => `Da, nema veze od ${moment(p.since, words)}`,
  "question.internet.notYet": () => "Još se ne zna",
  "question.internet.nothingAsked": () => "Ne zna se: ništa se izvana ne provjerava",
  "question.internet.tooFew": () => "Ne zna se: jedino mjesto izvana koje se provjerava ne odgovara",
  "question.internet.onlyBrokers": () =>
    "Ne zna se: operativni centar nije dostupan, a ništa se drugo izvana ne provjerava",
  "question.internet.cutOff": () => "Ne zna se: i sam je ovaj uređaj odsječen",
  "question.internet.detail": (p) => internetDetail(p),

  "question.somebody.notNeeded": () => "Nije ni potrebno",
  "question.somebody.yes": (p) => `Da, ${text(p.name)}`,
  "question.somebody.yesSomebody": () => "Da",
  "question.somebody.since": (p, words) =>
    p.open === 0
      ? `od ${moment(p.at, words)}`
      : `od ${moment(p.at, words)}; ${p.open === 1 ? "drugi još nitko nije preuzeo" : `još nepreuzeto: ${number(p.open)}`}`,
  "question.somebody.told": (p, words) => `Javljeno ${at(p.at, words)}`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `Još ne; ${count(p.waiting, "poruka čeka", "poruke čekaju", "poruka čeka")}`
      : "Još ne",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `operativni centar nas ne vidi od ${moment(p.since, words)}; ${count(p.waiting, "poruka čeka", "poruke čekaju", "poruka čeka")}`
      : `operativni centar nas ne vidi od ${moment(p.since, words)}`,
  "question.somebody.nobody": () => "Nitko; ovaj uređaj nikome ne javlja",
  "question.somebody.lastIncident": (p, words) => `zadnji incident: ${moment(p.at, words)}, ${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "bez incidenta u 30 dana",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.lineDown": () => "internetska veza ne radi",
  "incident.hostDown": (p) => `${text(p.name)} ne odgovara`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.reported": (p) => `${text(p.what)}: „${text(p.said)}”, kaže ${text(p.by)}`,
  "incident.reportedUnsaid": (p) => `prijavljen je problem: ${text(p.what)}`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)}: ne može se provjeriti: ${inner(p, words)}`,
  ...jobIncidents,
  "incident.partsFailed": (p, words) => partsFail(p, "critical", `: ${inner(p, words)}`),
  "incident.partsWarning": (p, words) => partsFail(p, "warning", `: ${inner(p, words)}`),
  "incident.partsUnknown": (p, words) => partsFail(p, "unknown", `: ${inner(p, words)}`),
} satisfies Templates;

/** State words, the same everywhere a glyph stands. */
const states = {
  "state.ok": () => "U redu",
  "state.okThen": () => "Bilo u redu",
  "state.warning": () => "Upozorenje",
  "state.critical": () => "Kritično",
  "state.unknown": () => "Nepoznato",
  "state.stale": () => "Zastarjelo",
  "state.maintenance": () => "Najavljeni radovi",
  "state.unreachable": (p) => {
    if (p.lacks === "line") return "Nedostupno, veza ne radi";
    const what = p.lacks === "power" ? "Bez napajanja" : "Nedostupno";
    return p.behind === undefined ? what : `${what} zbog ${text(p.behind)}`;
  },
  "state.pending": () => "Čeka prvu provjeru",
  "state.finding": () => "Za pregled",
  "state.accepted": () => "Prihvaćeno kao normalno",
  "state.retrying": () => "Provjerava se ponovno",
  "host.up": () => "odgovara",
  "host.down": () => "ne odgovara",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "ne radi";
  return words.tell(p.saw, p) ?? p.saw;
}

/** `NAS-01`, or `SW-2, NAS-01 i još 4; iza toga 12 uređaja`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? ` i još ${number(p.others)}` : "";
  const devices = typeof p.devices === "number" && p.devices > 0;
  return `${text(p.names)}${more}${devices ? `; iza toga ${count(p.devices, "uređaj", "uređaja", "uređaja")}` : ""}`;
}

/** What is not known to be fine, in the order of its weight. */
const REST: Readonly<Record<string, (count: Parameters[string] | undefined) => string>> = {
  cannotStore: () => "ovaj nadzorni uređaj ne može spremiti što vidi",
  addressTwice: () => "drugi uređaj koristi adresu ovog nadzornog uređaja",
  noRoute: () => "ovaj nadzorni uređaj nema izlaz iz svoje mreže",
  starved: () => "ovaj nadzorni uređaj ne stiže obaviti svoje provjere",
  deaf: () => "ovaj nadzorni uređaj ne može primati javljanja zadataka",
  certificateRevoked: () => "certifikat ovog nadzornog uređaja je opozvan",
  certificateExpired: () => "certifikat ovog nadzornog uređaja je istekao",
  certificateRefused: () => "operativni centar ne prihvaća certifikat ovog nadzornog uređaja",
  certificateNotRenewed: () => "certifikat ovog nadzornog uređaja nije se mogao obnoviti",
  jobs: (n) => count(n, "zadatak nije dobro prošao", "zadatka nisu dobro prošla", "zadataka nije dobro prošlo"),
  unknown: (n) => `rezultat nepoznat: ${count(n, "provjera", "provjere", "provjera")}`,
  stale: (n) => count(n, "provjera kasni", "provjere kasne", "provjera kasni"),
  unreachable: (n) => `nedostupno: ${count(n, "provjera", "provjere", "provjera")}`,
  devicesAway: (n) => `nedostupno: ${count(n, "uređaj", "uređaja", "uređaja")}`,
  pending: (n) => count(n, "provjera još nema rezultat", "provjere još nemaju rezultat", "provjera još nema rezultat"),
  unread: (n) => `još nepročitano: ${count(n, "uređaj", "uređaja", "uređaja")}`,
  finding: (n) => `od početka nije kako treba: ${count(n, "provjera", "provjere", "provjera")}`,
  retrying: (n) => `ponovno se provjerava: ${count(n, "provjera", "provjere", "provjera")}`,
  maintenance: (n) => `u najavljenim radovima: ${count(n, "provjera", "provjere", "provjera")}`,
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
        ? `bez gubitka paketa (${watched(p)})`
        : `izgubljeno ${number(loss, 2)} % (${watched(p)})`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join(", ");
}

/** How long was really watched; a box of an older version does not say. */
function watched(p: Parameters): string {
  return typeof p.watchedMs === "number" && p.watchedMs < 86_400_000 ? durationInWords(p.watchedMs) : "24 sata";
}

/** Which other device it is, where that is known. */
function by({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `: ${text(hardware)}${maker === undefined ? "" : ` (${text(maker)})`}`;
}

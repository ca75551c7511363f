/**
 * Italian sentences about the site as a whole: summary, second line, the three questions, incidents, state words. Names are typed by people and have
 * unknown gender and number, so no form here agrees with a name.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { behind, count, milliseconds, number, text } from "./format.ts";
import { jobIncidents } from "./jobs.ts";
import { partsFail } from "./part-names.ts";
import { at, duration, durationInWords, moment, since } from "./times.ts";

type Value = Parameters[string] | undefined;
const devicesAnswer = (value: Value) => count(value, "dispositivo risponde", "dispositivi rispondono");
const checksFine = (value: Value) => count(value, "controllo regolare", "controlli regolari");
const ofChecks = (value: Value) => count(value, "controllo", "controlli");
const ofDevices = (value: Value) => count(value, "dispositivo", "dispositivi");

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "Tutto funziona."
      : p.hosts === 0
        ? `Tutto funziona: ${checksFine(p.services)}.`
        : `Tutto funziona: ${devicesAnswer(p.hosts)}, ${checksFine(p.services)}.`,
  "summary.firstMinutes": (p) => `Primo giro: ${number(p.answered)} su ${ofChecks(p.total)} con un risultato.`,
  "summary.reading": (p) =>
    `Prima lettura dei dispositivi: ne restano da leggere ${number(p.unread)} su ${number(p.total)}.`,
  "summary.partly": (p) => `Sicuramente regolari: ${number(p.ok)} su ${ofChecks(p.total)}.`,
  "summary.findings": (p) =>
    p.count === 1 ? "Una cosa non è come dovrebbe." : `${number(p.count)} cose non sono come dovrebbero.`,
  "summary.maintenance": (p) =>
    p.ok === 0 ? "Sono in corso lavori annunciati." : `Sono in corso lavori annunciati; ${checksFine(p.ok)}.`,
  "summary.noCarrier": (p, words) => `Questa centralina ha perso il cavo di rete ${at(p.since, words)}.`,
  "summary.noAddress": (p, words) => `Questa centralina è senza indirizzo di rete ${since(p.since, words)}.`,
  "summary.addressTwice": (p, words) =>
    `Un altro dispositivo usa l'indirizzo di questa centralina, ${text(p.address)}, ${since(p.since, words)}${by(p)}.`,
  "summary.noRoute": (p, words) => `Questa centralina non esce dalla propria rete ${since(p.since, words)}.`,
  "summary.cannotStore": (p, words) => `Questa centralina non riesce a salvare ciò che vede ${since(p.since, words)}.`,
  "summary.certificateRevoked": (p, words) =>
    `La centrale operativa ha revocato il certificato di questa centralina; non riceve nulla da qui ${since(p.since, words)}.`,
  "summary.certificateExpired": (p, words) =>
    `Il certificato di questa centralina è scaduto; la centrale operativa non riceve nulla da qui ${since(p.since, words)}.`,
  "summary.certificateRefused": (p, words) =>
    `La centrale operativa non accetta il certificato di questa centralina ${since(p.since, words)}.`,
  "summary.certificateNotRenewed": () =>
    "Il certificato di questa centralina sta per scadere e non è stato possibile rinnovarlo.",
  "summary.starved": (p, words) =>
    `Questa centralina non tiene il passo con i propri controlli ${since(p.since, words)}.`,
  "summary.deaf": (p, words) => `Questa centralina non può ricevere notizie delle attività ${since(p.since, words)}.`,
  "summary.unreadable": (p, words) => `${text(p.name)}: non leggibile via SNMP: ${inner(p, words)}.`,
  "summary.nothingWatched": () => "Non si sorveglia ancora nulla.",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)}: fuori servizio ${since(p.since, words)}. La centrale operativa è avvisata.`
      : `${text(p.name)}: fuori servizio ${since(p.since, words)}.`,
  "summary.failing": (p, words) => `${text(p.name)}: guasto ${since(p.since, words)}.`,
  "summary.warning": (p, words) => `Tutto funziona. ${text(p.name)}: da vedere ${since(p.since, words)}.`,
  "summary.warningAmong": (p, words) => `${text(p.name)}: da vedere ${since(p.since, words)}.`,
  "summary.several": (p, words) =>
    `${count(p.count, "cosa non funziona", "cose non funzionano")}. La peggiore: ${text(p.worst)}, ${since(p.since, words)}.`,
  "summary.job.missing": (p) => `«${text(p.name)}» non ha dato notizie.`,
  "summary.job.failed": (p) => `«${text(p.name)}» non è finita bene.`,
  "summary.job.partial": (p) => `«${text(p.name)}»: hanno dato notizie solo alcuni computer.`,
  "summary.jobs": (p) =>
    `${count(p.count, "attività non è andata", "attività non sono andate")} a buon fine, tra cui «${text(p.name)}».`,
  "summary.late": (p) => `Qui non tutto è fresco: in ritardo ${number(p.late)} su ${ofChecks(p.total)}.`,
  "summary.lineDown": (p, words) => `La linea internet è caduta ${at(p.since, words)}.`,
  "summary.lineDownInsideWorks": (p, words) =>
    `La linea internet è caduta ${at(p.since, words)}. All'interno tutto funziona.`,

  "more.restWorks": () => "Tutto il resto funziona.",
  "more.cause": (p, words) => `${upperFirst(inner(p, words))}.`,
  "more.parts": (p, words) => `${words.tell(text(p.cause), p) ?? text(p.cause)}.`,
  "more.causeAndRestWorks": (p, words) => `${upperFirst(inner(p, words))}. Tutto il resto funziona.`,
  "more.others": (p) => (p.count === 1 ? "C'è un'altra cosa da vedere." : `Altre ${number(p.count)} cose da vedere.`),
  "more.findings": () => "Era così già alla prima verifica. Tutto il resto funziona.",
  "more.accepted": (p) =>
    p.count === 1 ? "Una cosa è accettata come normale." : `${number(p.count)} cose sono accettate come normali.`,
  "more.symptoms": (p) => `${upperFirst(behind(p))}.`,
  "more.rest": (p) => `${upperFirst(restOf(p))}.`,
  "more.cutOff": () =>
    "Finché non è risolto non si sa altro. Guardate il cavo di questa centralina e la porta a cui è collegata.",
  "more.addressTwice": () =>
    "Le risposte per questa centralina possono finire lì, perciò il silenzio non viene segnalato come guasto. Trovate quel dispositivo dal suo indirizzo hardware e date a uno dei due un altro indirizzo.",
  "more.late": () => "I controlli in ritardo sono segnati e non contano come regolari.",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) =>
    p.hosts === 1 ? "No, il dispositivo risponde" : `No, tutti i ${number(p.hosts)} dispositivi rispondono`,
  "question.us.hostsDown": (p) =>
    p.count === 1 ? "Sì, un dispositivo non risponde" : `Sì, ${number(p.count)} dispositivi non rispondono`,
  "question.us.servicesFail": (p) =>
    p.count === 1 ? "Sì, un controllo fallisce" : `Sì, ${number(p.count)} controlli falliscono`,
  "question.us.warning": (p) =>
    p.count === 1 ? "Probabilmente no: un controllo avvisa" : `Probabilmente no: ${number(p.count)} controlli avvisano`,
  "question.us.jobs": (p) =>
    p.count === 1
      ? "Un'attività non è andata a buon fine; tutti i dispositivi rispondono"
      : `${number(p.count)} attività non sono andate a buon fine; tutti i dispositivi rispondono`,
  "question.us.findings": (p) =>
    p.count === 1
      ? "Probabilmente no: una cosa era così dall'inizio"
      : `Probabilmente no: ${number(p.count)} cose erano così dall'inizio`,
  "question.us.unknown": () => "Non si sa ancora",
  "question.us.noChecks": () => "No, tutti i controlli sono regolari",
  "question.us.partly": (p) => `Non si sa di tutto: regolari ${number(p.ok)} su ${ofChecks(p.total)}`,
  "question.us.noCarrier": () => "Non si sa: la centralina ha perso il cavo di rete",
  "question.us.noAddress": () => "Non si sa: la centralina non ha un indirizzo di rete",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `in ritardo ${number(p.stale)} su ${ofChecks(p.services)}`
      : `${ofChecks(p.services)} in tutto`,
  "question.us.downDetail": (p) => downDetail(p),

  "question.internet.works": () => "No, internet funziona",
  "question.internet.down": (p, words) => `Sì, nessuna connessione ${since(p.since, words)}`,
  "question.internet.notYet": () => "Non si sa ancora",
  "question.internet.nothingAsked": () => "Non si sa: non si interroga nulla all'esterno",
  "question.internet.tooFew": () => "Non si sa: l'unico punto esterno interrogato non risponde",
  "question.internet.onlyBrokers": () =>
    "Non si sa: la centrale operativa non è raggiungibile e non si interroga altro all'esterno",
  "question.internet.cutOff": () => "Non si sa: la centralina stessa è isolata",
  "question.internet.detail": (p) => internetDetail(p),

  "question.somebody.notNeeded": () => "Non serve",
  "question.somebody.yes": (p) => `Sì, ${text(p.name)}`,
  "question.somebody.yesSomebody": () => "Sì",
  "question.somebody.since": (p, words) =>
    p.open === 0
      ? since(p.at, words)
      : `${since(p.at, words)}; ${p.open === 1 ? "l'altro non è ancora di nessuno" : `altri ${number(p.open)} non sono ancora di nessuno`}`,
  "question.somebody.told": (p, words) => `Avvisata ${at(p.at, words)}`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `Non ancora; ${count(p.waiting, "messaggio in attesa", "messaggi in attesa")}`
      : "Non ancora",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `la centrale operativa non ci vede ${since(p.since, words)}; ${count(p.waiting, "messaggio in attesa", "messaggi in attesa")}`
      : `la centrale operativa non ci vede ${since(p.since, words)}`,
  "question.somebody.nobody": () => "Nessuno; questa centralina non avvisa nessuno",
  "question.somebody.lastIncident": (p, words) => `ultimo incidente: ${moment(p.at, words)}, ${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "nessun incidente in 30 giorni",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.lineDown": () => "la linea internet è caduta",
  "incident.hostDown": (p) => `${text(p.name)} non risponde`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.reported": (p) => `${text(p.what)}: «${text(p.said)}», dice ${text(p.by)}`,
  "incident.reportedUnsaid": (p) => `è stato segnalato un problema: ${text(p.what)}`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)}: controllo impossibile: ${inner(p, words)}`,
  ...jobIncidents,
  "incident.partsFailed": (p, words) => partsFail(p, "critical", `: ${inner(p, words)}`),
  "incident.partsWarning": (p, words) => partsFail(p, "warning", `: ${inner(p, words)}`),
  "incident.partsUnknown": (p, words) => partsFail(p, "unknown", `: ${inner(p, words)}`),
} satisfies Templates;

/** State words, the same everywhere a glyph stands. */
const states = {
  "state.ok": () => "Regolare",
  "state.okThen": () => "Era regolare",
  "state.warning": () => "Attenzione",
  "state.critical": () => "Critico",
  "state.unknown": () => "Ignoto",
  "state.stale": () => "Dati vecchi",
  "state.maintenance": () => "Lavori annunciati",
  "state.unreachable": (p) => {
    if (p.lacks === "line") return "Fuori portata, la linea è caduta";
    const what = p.lacks === "power" ? "Senza alimentazione" : "Fuori portata";
    return p.behind === undefined ? what : `${what}, causa ${text(p.behind)}`;
  },
  "state.pending": () => "In attesa di verifica",
  "state.finding": () => "Da esaminare",
  "state.accepted": () => "Accettato come normale",
  "state.retrying": () => "Si ricontrolla",
  "host.up": () => "risponde",
  "host.down": () => "non risponde",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "non funziona";
  return words.tell(p.saw, p) ?? p.saw;
}

/** `NAS-01`, or `SW-2, NAS-01 e altri 4; 12 dispositivi a valle`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? ` e altri ${number(p.others)}` : "";
  const devices = typeof p.devices === "number" && p.devices > 0;
  return `${text(p.names)}${more}${devices ? `; ${ofDevices(p.devices)} a valle` : ""}`;
}

/** What is not known to be fine, in the order of its weight. */
const REST: Readonly<Record<string, (count: Value) => string>> = {
  cannotStore: () => "la centralina non riesce a salvare ciò che vede",
  certificateRevoked: () => "il certificato di questa centralina è stato revocato",
  certificateExpired: () => "il certificato di questa centralina è scaduto",
  certificateRefused: () => "la centrale operativa non accetta il certificato di questa centralina",
  certificateNotRenewed: () => "il certificato di questa centralina non è stato rinnovato",
  addressTwice: () => "un altro dispositivo usa l'indirizzo della centralina",
  noRoute: () => "la centralina non esce dalla propria rete",
  starved: () => "la centralina non tiene il passo con i propri controlli",
  deaf: () => "la centralina non può ricevere notizie delle attività",
  jobs: (n) => `${count(n, "attività non è andata", "attività non sono andate")} a buon fine`,
  unknown: (n) => count(n, "controllo non sa dire", "controlli non sanno dire"),
  stale: (n) => count(n, "controllo in ritardo", "controlli in ritardo"),
  unreachable: (n) => count(n, "controllo fuori portata", "controlli fuori portata"),
  devicesAway: (n) => count(n, "dispositivo fuori portata", "dispositivi fuori portata"),
  pending: (n) => count(n, "controllo ancora senza risultato", "controlli ancora senza risultato"),
  unread: (n) => count(n, "dispositivo ancora da leggere", "dispositivi ancora da leggere"),
  finding: (n) =>
    count(n, "controllo non è come dovrebbe dall'inizio", "controlli non sono come dovrebbero dall'inizio"),
  retrying: (n) => count(n, "controllo si sta ripetendo", "controlli si stanno ripetendo"),
  maintenance: (n) => count(n, "controllo in lavori annunciati", "controlli in lavori annunciati"),
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
        ? `nessuna perdita in ${watched(p)}`
        : `perso ${number(loss, 2)}% in ${watched(p)}`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join(", ");
}

/** How long was really watched; a box of an older version does not say. */
function watched(p: Parameters): string {
  return typeof p.watchedMs === "number" && p.watchedMs < 86_400_000 ? durationInWords(p.watchedMs) : "24 ore";
}

/** Which other device it is, where that is known. */
function by({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `: ${text(hardware)}${maker === undefined ? "" : ` (${text(maker)})`}`;
}

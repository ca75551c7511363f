/** Italian words of mails and chat messages: what stands around the sentences of events, and each step of an incident for lay people. */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, text } from "./format.ts";
import { at, by, duration, fromTo, moment, since } from "./times.ts";

/** `entro le 10:17, restano 12 min`; what became of it where it has ended. */
function clock(p: Parameters, words: Words): string {
  const { state, usedMs, agreedMs } = p;
  const left = typeof usedMs === "number" && typeof agreedMs === "number" ? agreedMs - usedMs : 0;
  const due = p.dueAt === undefined ? "" : by(p.dueAt, words);
  if (state === "met") return `in tempo, dopo ${duration(usedMs)} su ${duration(agreedMs)}`;
  if (state === "breached") return `fuori tempo: ${duration(-left)} oltre i ${duration(agreedMs)} concordati`;
  const rest = `restano ${duration(left)} su ${duration(agreedMs)}`;
  const stands = p.paused === undefined ? "" : `, il tempo è fermo (${PAUSED[text(p.paused)] ?? text(p.paused)})`;
  return `${due === "" ? rest : `${due}, ${rest}`}${stands}`;
}
const PAUSED: Readonly<Record<string, string>> = {
  suspended: "sospeso",
  maintenance: "lavori annunciati",
  outsideHours: "fuori orario",
};

const who: Template = (p, words) => `${text(p.name)}, ${at(p.at, words)}`;

/** For lay people, by the step; `suspended` by what is waited for. */
const lay = {
  "lay.opened": (p, words) => `${text(p.what)}, ${since(p.from, words)}. Siamo avvisati e ce ne occupiamo.`,
  "lay.proposed": (p) => `È stato segnalato un problema: ${text(p.what)}. Lo guardiamo e vi diremo di più.`,
  "lay.reopened": (p, words) =>
    `È tornato: ${text(p.what)}, ${since(p.from, words)}. Siamo avvisati e ce ne occupiamo.`,
  "lay.acknowledged": (p) => `Qualcuno l'ha visto e se ne occupa: ${text(p.what)}.`,
  "lay.assigned": (p) => `È stato deciso chi se ne occupa: ${text(p.what)}.`,
  "lay.started": (p) => `Ci stiamo lavorando: ${text(p.what)}.`,
  "lay.resumed": (p) => `Continuiamo a lavorarci: ${text(p.what)}.`,
  "lay.suspended.awaitingCustomer": (p) =>
    `Aspettiamo voi: ${text(p.what)}. Rispondete, o guardate nella pagina dell'incidente che cosa ci serve.`,
  "lay.suspended.awaitingThirdParty": (p) => `Aspettiamo qualcun altro, per esempio un fornitore: ${text(p.what)}.`,
  "lay.suspended.awaitingProcess": (p) => `Aspettiamo che prima si concluda qualcosa: ${text(p.what)}.`,
  "lay.wrote": (p) =>
    `${p.by === undefined ? "Un messaggio" : `Scrive ${text(p.by)}`}: «${text(p.message)}» Riguarda: ${text(p.what)}.`,
  "lay.updated": (p) => `Ci sono novità: ${text(p.what)}.`,
  "lay.resolved": (p, words) =>
    `Funziona di nuovo ${since(p.until, words)}. Era: ${text(p.what)}, ${since(p.from, words)}.`,
  "lay.solved": (p, words) => `Risolto ${at(p.until, words)}. Era: ${text(p.what)}.`,
  "lay.closed": (p) => `Chiuso: ${text(p.what)}.`,
  "lay.cancelled": (p) => `Non serve più nessuno: ${text(p.what)}.`,
  "lay.escalated": (p) => `Richiede più del dovuto: ${text(p.what)}. Abbiamo avvisato i responsabili.`,
  "lay.slaWarning": (p) => `Richiede più del dovuto: ${text(p.what)}.`,
  "lay.slaBreached": (p) => `Richiede più di quanto concordato: ${text(p.what)}.`,
} satisfies Templates;

const labels = {
  "label.since": () => "Da",
  "value.since": (p, words) =>
    p.over === true
      ? moment(p.since, words)
      : `${moment(p.since, words)}, ${duration(words.sinceMs(text(p.since)))} fa`,
  "label.device": () => "Dispositivo",
  "value.device": (p) => (p.address === p.name ? text(p.name) : `${text(p.name)} (${text(p.address)})`),
  "label.priority": () => "Priorità",
  "value.priority": (p) => text(p.priority),
  "label.respond": () => "Risposta",
  "value.respond": clock,
  "label.resolve": () => "Soluzione",
  "value.resolve": clock,
  "label.acknowledged": () => "Visto da",
  "value.acknowledged": who,
  "label.assigned": () => "Assegnato a",
  "value.assigned": who,
  "label.previous": () => "In passato",
  "value.previous": (p) => `si è già guastato ${count(p.count, "volta", "volte")}`,
  "label.expected": () => "Risolto entro",
  "value.expected": (p, words) => `${moment(p.dueAt, words)}, come concordato`,
  "priority.critical": () => "critica",
  "priority.high": () => "alta",
  "priority.medium": () => "media",
  "priority.low": () => "bassa",
} satisfies Templates;

const around = {
  subject: (p) => `[${text(p.site)}] ${text(p.priority)}: ${text(p.what)}`,
  "subject.plain": (p) => `[${text(p.site)}] ${text(p.what)}`,
  again: (p, words) =>
    `Nessuno l'ha ancora preso in visione (${text(p.times)}º promemoria): ${text(p.what)}${p.since === undefined ? "" : `, ${since(p.since, words)}`}`,
  cameAndWent: (p, words) => `È passato: ${text(p.what)}, ${fromTo(p.from, p.until, words)}`,
  item: (p, words) => `${moment(p.at, words)}: ${text(p.said)}`,
  late: (p, words) => `Non è stato possibile dirlo prima: è successo ${at(p.at, words)}, ${duration(p.ago)} fa.`,
  "late.hours": (p, words) => `Ha atteso il vostro orario: è successo ${at(p.at, words)}, ${duration(p.ago)} fa.`,
  dropped: (p) =>
    `${count(p.count, "messaggio più vecchio non è stato conservato e non arriverà", "messaggi più vecchi non sono stati conservati e non arriveranno")}; nella pagina c'è tutto.`,
  list: (p) =>
    p.over === 0
      ? count(p.begun, "cosa da vedere", "cose da vedere")
      : p.begun === 0
        ? count(p.over, "cosa passata", "cose passate")
        : `${count(p.begun, "cosa da vedere", "cose da vedere")}, ${count(p.over, "passata", "passate")}`,
  "list.subject": (p) => `[${text(p.site)}] ${count(p.count, "messaggio", "messaggi")} in uno`,
  "list.why": () => "Ne sono arrivati così tanti insieme che sono riuniti in un solo messaggio.",
  more: (p) => `e altri ${text(p.count)}`,
  symptoms: (p) => `Non funziona di conseguenza (${text(p.count)})`,
  diagnosis: () => "Prima diagnosi",
  findings: () => "Che cosa non andava già alla prima verifica",
  link: () => "Apri la pagina",
  pruned: () => "è successo qualcosa che non si conserva più",
  box: (p) => `Centralina ${text(p.id)}`,
  foot: (p) => `Inviato da ${text(p.box)}, ${text(p.site)}, a ${text(p.name)}.`,
  "report.attached": () => "Il rapporto completo è in allegato.",
  test: (p) => `Questa è una prova di ${text(p.box)}, ${text(p.site)}.`,
  "test.subject": (p) => `[${text(p.site)}] Una prova`,
  "test.why": (p, words) => `Richiesta da ${text(p.by)} ${at(p.at, words)}. È tutto a posto, e non c'è nulla da fare.`,
} satisfies Templates;

export const letterTemplates = prefixed("letter", { ...around, ...labels, ...lay });

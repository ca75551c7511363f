/** Croatian words of mails and chat messages: what stands around the sentences of events, and each step of an incident for lay people. */
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { count, text } from "./format.ts";
import { at, duration, moment } from "./times.ts";

/** `do 10:17, još 12 min`; what became of it where it has ended. */
function clock(p: Parameters, words: Words): string {
  const { state, usedMs, agreedMs } = p;
  const left = typeof usedMs === "number" && typeof agreedMs === "number" ? agreedMs - usedMs : 0;
  const due = p.dueAt === undefined ? "" : `do ${moment(p.dueAt, words)}`;
  if (state === "met") return `u roku, nakon ${duration(usedMs)} od ${duration(agreedMs)}`;
  if (state === "breached") return `izvan roka: ${duration(-left)} preko ugovorenih ${duration(agreedMs)}`;
  const rest = `još ${duration(left)} od ${duration(agreedMs)}`;
  const stands = p.paused === undefined ? "" : `, sat stoji (${PAUSED[text(p.paused)] ?? text(p.paused)})`;
  return `${due === "" ? rest : `${due}, ${rest}`}${stands}`;
}
const PAUSED: Readonly<Record<string, string>> = {
  suspended: "čeka se",
  maintenance: "najavljeni radovi",
  outsideHours: "izvan radnog vremena",
};

const who: Template = (p, words) => `${text(p.name)}, ${at(p.at, words)}`;

/** For lay people, by the step; `suspended` by what is waited for. */
const lay = {
  "lay.opened": (p, words) => `${text(p.what)}, od ${moment(p.from, words)}. Obaviješteni smo i brinemo se o tome.`,
  "lay.proposed": (p) => `Prijavljen je problem: ${text(p.what)}. Pogledat ćemo i javiti više.`,
  "lay.reopened": (p, words) =>
    `Vratilo se: ${text(p.what)}, od ${moment(p.from, words)}. Obaviješteni smo i brinemo se o tome.`,
  "lay.acknowledged": (p) => `Netko je to vidio i brine se: ${text(p.what)}.`,
  "lay.assigned": (p) => `Određeno je tko je za to zadužen: ${text(p.what)}.`,
  "lay.started": (p) => `Radimo na tome: ${text(p.what)}.`,
  "lay.resumed": (p) => `Nastavljamo raditi na tome: ${text(p.what)}.`,
  "lay.suspended.awaitingCustomer": (p) =>
    `Čekamo vas: ${text(p.what)}. Odgovorite ili na stranici incidenta pogledajte što nam treba.`,
  "lay.suspended.awaitingThirdParty": (p) => `Čekamo nekog drugog, na primjer dobavljača: ${text(p.what)}.`,
  "lay.suspended.awaitingProcess": (p) => `Čekamo proces koji prvo mora završiti: ${text(p.what)}.`,
  "lay.wrote": (p) =>
    `${p.by === undefined ? "Poruka" : `Piše ${text(p.by)}`}: „${text(p.message)}” Riječ je o ovome: ${text(p.what)}.`,
  "lay.updated": (p) => `Ima novosti: ${text(p.what)}.`,
  "lay.resolved": (p, words) =>
    `Opet radi od ${moment(p.until, words)}. Bilo je: ${text(p.what)}, od ${moment(p.from, words)}.`,
  "lay.solved": (p, words) => `Riješeno od ${moment(p.until, words)}. Bilo je: ${text(p.what)}.`,
  "lay.closed": (p) => `Zatvoreno: ${text(p.what)}.`,
  "lay.cancelled": (p) => `Nitko više ne treba ništa učiniti: ${text(p.what)}.`,
  "lay.escalated": (p) => `Traje dulje nego što bi trebalo: ${text(p.what)}. Obavijestili smo odgovorne.`,
  "lay.slaWarning": (p) => `Traje dulje nego što bi trebalo: ${text(p.what)}.`,
  "lay.slaBreached": (p) => `Traje dulje nego što je ugovoreno: ${text(p.what)}.`,
} satisfies Templates;

const labels = {
  "label.since": () => "Od",
  "value.since": (p, words) =>
    p.over === true
      ? moment(p.since, words)
      : `${moment(p.since, words)}, prije ${duration(words.sinceMs(text(p.since)))}`,
  "label.device": () => "Uređaj",
  "value.device": (p) => (p.address === p.name ? text(p.name) : `${text(p.name)} (${text(p.address)})`),
  "label.priority": () => "Prioritet",
  "value.priority": (p) => text(p.priority),
  "label.respond": () => "Odziv",
  "value.respond": clock,
  "label.resolve": () => "Rješenje",
  "value.resolve": clock,
  "label.acknowledged": () => "Vidio/la",
  "value.acknowledged": who,
  "label.assigned": () => "Dodijeljeno",
  "value.assigned": who,
  "label.previous": () => "Prije",
  "value.previous": (p) => `kvar je već bio ${count(p.count, "put", "puta", "puta")}`,
  "label.expected": () => "Riješeno do",
  "value.expected": (p, words) => `${moment(p.dueAt, words)}, kako je ugovoreno`,
  "priority.critical": () => "kritičan",
  "priority.high": () => "visok",
  "priority.medium": () => "srednji",
  "priority.low": () => "nizak",
} satisfies Templates;

const around = {
  subject: (p) => `[${text(p.site)}] ${text(p.priority)}: ${text(p.what)}`,
  "subject.plain": (p) => `[${text(p.site)}] ${text(p.what)}`,
  again: (p, words) =>
    `Još nitko nije potvrdio (${text(p.times)}. podsjetnik): ${text(p.what)}${p.since === undefined ? "" : `, od ${moment(p.since, words)}`}`,
  cameAndWent: (p, words) => `Prošlo je: ${text(p.what)}, od ${moment(p.from, words)} do ${moment(p.until, words)}`,
  item: (p, words) => `${moment(p.at, words)}: ${text(p.said)}`,
  late: (p, words) => `Ovo se nije moglo javiti prije: dogodilo se ${at(p.at, words)}, prije ${duration(p.ago)}.`,
  "late.hours": (p, words) =>
    `Ovo je čekalo vaše radno vrijeme: dogodilo se ${at(p.at, words)}, prije ${duration(p.ago)}.`,
  dropped: (p) =>
    `${count(p.count, "starija poruka nije se mogla", "starije poruke nisu se mogle", "starijih poruka nije se moglo")} sačuvati i neće doći; na stranici je sve.`,
  list: (p) =>
    p.over === 0
      ? `treba pogledati: ${count(p.begun, "stvar", "stvari", "stvari")}`
      : p.begun === 0
        ? `prošlo: ${count(p.over, "stvar", "stvari", "stvari")}`
        : `treba pogledati: ${count(p.begun, "stvar", "stvari", "stvari")}, prošlo: ${count(p.over, "stvar", "stvari", "stvari")}`,
  "list.subject": (p) => `[${text(p.site)}] ${count(p.count, "poruka", "poruke", "poruka")} u jednoj`,
  "list.why": () => "Odjednom ih je došlo toliko da se javljaju u jednoj poruci.",
  more: (p) => `i još ${text(p.count)}`,
  symptoms: (p) => `Zbog toga ne radi (${text(p.count)})`,
  diagnosis: () => "Prva dijagnoza",
  findings: () => "Zatečeno pri prvom pregledu",
  link: () => "Otvori stranicu",
  pruned: () => "dogodilo se nešto što se više ne čuva",
  box: (p) => `Nadzorni uređaj ${text(p.id)}`,
  foot: (p) => `Javlja ${text(p.box)}, ${text(p.site)}; prima: ${text(p.name)}.`,
  "report.attached": () => "Cijelo je izvješće u privitku.",
  test: (p) => `Ovo je proba, šalje ${text(p.box)}, ${text(p.site)}.`,
  "test.subject": (p) => `[${text(p.site)}] Proba`,
  "test.why": (p, words) => `Zatražio/la: ${text(p.by)}, ${at(p.at, words)}. Sve je u redu i ništa ne treba učiniti.`,
} satisfies Templates;

export const letterTemplates = prefixed("letter", { ...around, ...labels, ...lay });

/**
 * Croatian words of the pages of incidents and of what people do there: moves, messages, announced work, reported problems. Loaded with those parts
 * of the page. Longer than other files, as a catalogue may be.
 */
import type { DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import { wordIn } from "../forms/code-words.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { categoryWord, levelWord } from "./code-words.ts";
import { diagnosisTexts } from "./diagnosis.ts";
import { count, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { duration, moment } from "./times.ts";

const incidentsOf = (value: Parameters[string] | undefined): string =>
  count(value, "incident", "incidenta", "incidenata");

const pages = {
  "incidents.second": (p) => (p.count === 0 ? "Ništa nije u kvaru." : `Otvoreno: ${incidentsOf(p.count)}.`),
  "incidents.filter": () => "Koji incidenti",
  "incidents.all": () => "Svi",
  "incidents.open": () => "Otvoreni",
  "incidents.proposed": () => "Predloženi",
  "incidents.proposedRemark": () =>
    "prijavili su ih ljudi ili nešto očekivano nedostaje; tehničar ih prihvaća ili opoziva",
  "incidents.ended": () => "Završeni",
  "incidents.older": () => "Pokaži starije",
  "incidents.tools": () => "Koji od njih",
  "incidents.anyDevice": () => "Svi uređaji",
  "incidents.month": () => "Mjesec",
  "incidents.anyMonth": () => "Svi mjeseci",
  "incidents.anyPriority": () => "Svi",
  "incidents.text": () => "Riječi",
  "incidents.textHelp": () => "Uređaj, provjera, što ovisi o njima",
  "incidents.found": (p) => `takvih: ${incidentsOf(p.count)}`,
  "incidents.count": (p) => incidentsOf(p.count),
  "incidents.newestOf": (p) => `najnovijih ${number(p.shown)} od ${number(p.total)}`,
  "incidents.noMatch.all": () => "Takvog incidenta nema.",
  "incidents.noMatch.open": () => "Takvog otvorenog incidenta nema.",
  "incidents.noMatch.proposed": () => "Ništa takvo ne čeka prihvaćanje.",
  "incidents.noMatch.ended": () => "Takvog završenog incidenta nema.",
  "incidents.none.all": () => "Otkako ovaj uređaj nadzire, ništa nije zakazalo.",
  "incidents.none.open": () => "Nijedan incident nije otvoren.",
  "incidents.none.proposed": () => "Ništa ne čeka prihvaćanje.",
  "incidents.none.ended": () => "Još nijedan incident nije završio.",
  "incident.missing": () => "Takvog incidenta nema ili je prestar da bi se čuvao.",
  "incident.about": () => "Što je poznato",
  "incident.what": () => "Što ne radi",
  "incident.failedAt": () => "Prvi neuspjeh",
  "incident.openedAt": () => "Potvrđeno",
  "incident.resolvedAt": () => "Riješeno",
  "incident.closedAt": () => "Zatvoreno",
  "incident.reopened": () => "Vratilo se",
  "incident.criticality": () => "Važnost pogođenoga",
  "incident.reporter": () => "Prijavio/la",
  "incident.acknowledged": () => "Vidio/la",
  "incident.assigned": () => "Dodijeljeno",
  "incident.who": (p, words) => `${text(p.name)}, ${moment(p.at, words)}`,
  "incident.state": (p) => `${upperFirst(text(p.text))}.`,
  "incident.timeLine": () => "Tijek",
  "incident.newestFirst": () => "najnovije prvo",
  "incident.dropped": (p) =>
    `${count(p.count, "stariji korak ne čuva", "starija koraka ne čuvaju", "starijih koraka ne čuva")} se.`,
  "incident.received": () => "Primljeno",
  "incident.receivedAround": () => "što je uređaj tada slao",
  "incident.follows": () => "Što zbog toga ne radi",
  "incident.followed": () => "Što zbog toga nije radilo",
  "incident.jobState": (p, words) => `ne javlja se; uz to od ${moment(p.since, words)}`,
  "incident.symptomState": (p, words) => `${text(p.state)}; uz to od ${moment(p.since, words)}`,
  "incident.restart": () => "Ponovno pokretanje",
  "incident.restarted": (p, words) =>
    `u radu od ${moment(p.at, words)}${p.backAfterMs === undefined ? "" : `, opet nakon ${duration(p.backAfterMs)}`}${
      p.habitTimes === undefined
        ? ""
        : `; već ${count(p.habitTimes, "put", "puta", "puta")} u isto doba ${PERIODS[text(p.habitEvery)] ?? text(p.habitEvery)}`
    }`,
  "incident.more": (p) => `i još ${number(p.count)}, koji se broje, a ne navode`,
  "incident.followsCount": (p) =>
    `${count(p.count, "stvar", "stvari", "stvari")}${p.devices === 0 ? "" : `, ${count(p.devices, "uređaj", "uređaja", "uređaja")}`}, bez vlastitih dojava`,
  "incident.diagnosis": () => "Dijagnoza",
  "diagnosis.made": (p, words) => `nadzorni uređaj, ${moment(p.at, words)}, za ${duration(p.tookMs)}`,
  "incident.previous": () => "Kvar je već bio",
  "incident.previousCount": (p) => count(p.count, "raniji incident", "ranija incidenta", "ranijih incidenata"),
  "incident.previousOne": (p) => `Incident ${text(p.id)}`,
  "incident.relapse": () => "isti incident, prije nego što se vratio",
} satisfies Templates;

const PERIODS: Readonly<Record<string, string>> = { day: "dana", week: "tjedna", month: "mjeseca" };

/** Who says something in a diagnosis. */
const sources = {
  box: () => "Nadzorni uređaj",
  path: () => "Put",
  ping: () => "Ping",
  neighbour: () => "Tablica susjeda",
  port: () => "Port preklopnika",
  name: () => "Ime",
  ports: () => "Portovi",
  siblings: () => "Pokraj njega",
  services: () => "Druge provjere",
  lastWell: () => "Zadnji put uredno",
  maintenance: () => "Najavljeni radovi",
  changes: () => "Promjene prije toga",
  arrivals: () => "Sam uređaj kaže",
} satisfies Readonly<Record<DiagnosisSourceName, Template>>;

/** The way to what failed, stop by stop. */
const path = {
  "path.title": () => "Gdje put završava",
  "path.open": () => "Put je otvoren",
  "path.thisBox": () => "Ovaj uređaj",
  "path.more": (p) => `još ${count(p.count, "skok", "skoka", "skokova")}`,
  "path.hop.silent": () => "ne kaže tko je",
  "path.hop.last": () => "zadnji koji odgovara",
  "path.hop.refuses": () => "kaže da nije dostupno",
  "path.hop.loops": () => "ovdje se paketi vrte u krug",
  "path.port.ok": (p) => `port ${text(p.port)}, uredan`,
  "path.port.warning": (p) => `port ${text(p.port)}, ne sasvim uredan`,
  "path.port.critical": (p) => `port ${text(p.port)}, u kvaru`,
  "path.port.unknown": (p) => `port ${text(p.port)}, nepoznat`,
  "path.port.pending": (p) => `port ${text(p.port)}, još nije pogledan`,
  "path.port.notWatched": (p) => `port ${text(p.port)}`,
  "path.target.answers": () => "odgovara",
  "path.target.onCable": (p) => `odgovara samo na kabelu, kao ${text(p.mac)}`,
  "path.target.silent": () => "bez odgovora",
  "path.target.gone": () => "nitko nema tu adresu",
} satisfies Templates;

/** `Ana: preuzeto`; without a name what the box itself did. */
const byHand = (p: Parameters, did: string, alone: string): string =>
  p.by === undefined ? alone : `${text(p.by)}: ${did}`;

const whichTime = (p: Parameters): string => (p.to === "respond" ? "odziv" : "rješenje");

/** Steps of the time line; `by` is absent where the box did it by itself. */
const steps = {
  "step.proposed": (p) => byHand(p, "prijavljeno", "Predloženo"),
  "step.opened": (p) => byHand(p, "prihvaćeno", "Otvoreno"),
  "step.acknowledged": (p) => byHand(p, "potvrđeno", "Potvrđeno na uređaju"),
  "step.assigned": (p) =>
    p.by === p.to
      ? byHand(p, "preuzeto", "Preuzeto")
      : byHand(p, `dodijeljeno: ${text(p.to)}`, `Dodijeljeno: ${text(p.to)}`),
  "step.started": (p) => byHand(p, "rad je počeo", "Rad je počeo"),
  "step.suspended": (p) => {
    const what = wordIn(WAITS, p.reason);
    return byHand(p, `stoji, čeka ${what}`, `Stoji, čeka ${what}`);
  },
  "step.resumed": (p) => byHand(p, "rad se nastavlja", "Rad se nastavlja"),
  "step.resolved": (p) => byHand(p, "riješeno", "Riješeno: opet radi"),
  "step.reopened": (p) => byHand(p, "ponovno otvoreno", "Ponovno ne radi"),
  "step.closed": (p) => byHand(p, "zatvoreno", "Zatvoreno"),
  "step.cancelled": (p) => {
    const why = p.reason === undefined ? "" : ` (${wordIn(CALLED_OFF, p.reason)})`;
    return byHand(p, `opozvano${why}`, `Opozvano${why}`);
  },
  "step.categorised": (p) =>
    byHand(p, `kategorija ${categoryWord(p.to)} umjesto ${categoryWord(p.from)}`, `Kategorija ${categoryWord(p.to)}`),
  "step.prioritised": (p) =>
    byHand(p, `prioritet ${levelWord(p.to)} umjesto ${levelWord(p.from)}`, `Prioritet ${levelWord(p.to)}`),
  "step.noted": (p) => byHand(p, "bilješka", "Bilješka"),
  "step.wrote": (p) => byHand(p, "poruka", "Poruka"),
  "step.updated": () => "Saznalo se nešto više",
  "step.worsened": (p) => `Pogoršalo se; prioritet je ${levelWord(p.to)}`,
  "step.confirmed": () => "I nadzorni uređaj vidi kvar",
  "step.diagnosed": () => "Nadzorni uređaj tražio je razlog",
  "step.escalated": (p) =>
    p.to === undefined || p.to === "" ? "Vrijeme istječe" : `Vrijeme istječe; za: ${text(p.to)}`,
  "step.slaWarning": (p) => `Vremena za ${whichTime(p)} je malo`,
  "step.slaBreached": (p) => `Vrijeme za ${whichTime(p)} je isteklo`,
  "timeLine.filter": () => "Čiji koraci",
  "timeLine.all": () => "Svi",
  "timeLine.people": () => "Ljudi",
  "timeLine.box": () => "Nadzorni uređaj",
} satisfies Templates;

const moves = {
  "moves.label": () => "Što se može učiniti",
  "moves.more": () => "Više",
  "moves.back": () => "Ne sada",
  "move.accept": () => "Prihvati",
  "move.acknowledge": () => "Potvrdi",
  "move.assign": () => "Dodijeli nekome",
  "move.take": () => "Dodijeli meni",
  "move.start": () => "Počni rad",
  "move.suspend": () => "Stavi na čekanje",
  "move.resume": () => "Nastavi",
  "move.resolve": () => "Riješi",
  "move.reopen": () => "Ponovno otvori",
  "move.close": () => "Zatvori",
  "move.cancel": () => "Opozovi",
  "move.categorise": () => "Promijeni kategoriju",
  "move.prioritise": () => "Promijeni prioritet",
  "move.note": () => "Dodaj bilješku",
  "move.about.accept": () => "Postaje otvoren incident i rokovi počinju teći.",
  "move.about.acknowledge": () => "Kaže da je netko to vidio. Rok za odziv ovdje prestaje.",
  "move.about.assign": () => "Kaže čiji je. Rok za odziv ovdje prestaje.",
  "move.about.take": () => "Postaje vaš. Rok za odziv ovdje prestaje.",
  "move.about.start": () => "Kaže da je rad počeo.",
  "move.about.suspend": () => "Dok čeka druge, rokovi stoje.",
  "move.about.resume": () => "Rad se nastavlja i rokovi opet teku.",
  "move.about.resolve": () => "Kaže da je popravljeno. Nadzorni uređaj gleda ponovno i odbija dok još vidi kvar.",
  "move.about.reopen": () => "Kaže da nije gotovo. Tada ga rješava samo čovjek.",
  "move.about.close": () => "Gotovo je i ne vraća se. Nakon nekoliko dana nadzorni uređaj to učini sam.",
  "move.about.cancel": () => "Kaže da nije kvar. Novi se otvara tek kad prvo opet bude uredno ili kad se pogorša.",
  "move.about.categorise": () => "Kategorija kaže kakva je stvar u kvaru.",
  "move.about.prioritise": () => "Ugovoreni rokovi novog prioriteta vrijede za cijeli incident.",
  "move.about.note": () => "Stoji u tijeku.",
  "move.note.optional": () => "Bilješka (može ostati prazna)",
  "move.note.required": () => "Bilješka",
  "move.to": () => "Kome",
  "move.toHelp": () => "Korisnik, kontakt ili tim, po imenu.",
  "move.waitsFor": () => "Čeka",
  "move.waitsFor.awaitingCustomer": () => "klijenta",
  "move.waitsFor.awaitingThirdParty": () => "treću stranu",
  "move.waitsFor.awaitingProcess": () => "proces koji prvo mora završiti",
  "move.priority": () => "Prioritet",
  "move.category": () => "Kategorija",
  "move.category.infrastructure": () => "Infrastruktura",
  "move.category.software": () => "Softver",
  "move.category.content": () => "Sadržaj",
  "move.category.integration": () => "Integracija",
  "move.why": () => "Zašto",
  "move.missing": () => "Ovo ne može ostati prazno.",
  "move.busy": () => "Pita se nadzorni uređaj",
  "messages.title": () => "Poruke",
  "messages.remark": () => "čitaju ih svi koji prate incident, i operativni centar",
  "messages.none": () => "Još nitko nije pisao.",
  "messages.write": () => "Napišite poruku",
  "messages.send": () => "Pošalji",
  "messages.closed": () => "Gotovo je; više se ne može pisati.",
} satisfies Templates;

const works = {
  "work.titleOfAny": () => "Najavi održavanje",
  "work.device": () => "Uređaj",
  "work.choose": () => "Odaberite uređaj",
  "work.title": (p) => `Održavanje: ${text(p.what)}`,
  "work.about": () => "Nadzor se nastavlja, ali bez dojava. Što na kraju još ne radi, javlja se tada.",
  "work.choices": () => "Od sada, u trajanju",
  "work.hours": (p) => `${number(p.hours)} h`,
  "work.untilMorning": (p) => (p.today === true ? "do 06:00" : "do sutra u 06:00"),
  "work.until": (p, words) => `do ${moment(p.at, words)}`,
  "work.what": () => "Što se radi (može ostati prazno)",
  "work.name": (p) => `Radovi: ${text(p.what)}`,
  "work.group": (p) => `grupa ${text(p.group)}`,
  "work.viewerLimit": () => "Više od 4 h najavljuje tehničar.",
  "work.listTitle": () => "Najavljeni radovi",
  "work.runs": (p, words) => `${span(p.start, p.end, words)}, još ${duration(p.leftMs)}`,
  "work.comes": (p, words) => span(p.start, p.end, words),
  "work.by": (p) => `najavio/la ${text(p.by)}`,
  "work.recurring": () => "ponavlja se, kako je postavljeno",
  "work.cancel": () => "Opozovi",
  "work.end": () => "Završi sada",
  "work.cancelOf": (p) => `Opozovi: ${text(p.name)}`,
  "work.endOf": (p) => `Završi sada: ${text(p.name)}`,
  "report.title": () => "Prijavi problem",
  "report.about": () => "Tehničar ga čita i preuzima ili kaže zašto ne.",
  "report.subject": () => "Na što se odnosi",
  "report.site": (p) => `Cijela lokacija, ${text(p.site)}`,
  "report.text": () => "Što nije u redu",
  "report.textHelp": () => "Svojim riječima: što ne radi, otkad i kome.",
  "report.missing": () => "Recite što nije u redu.",
  "report.send": () => "Prijavi",
  "report.done": () => "Prijavljeno je.",
  "report.open": () => "Pogledaj što je s tim",
} satisfies Templates;

export const incidentLabels = {
  ...prefixed("diagnosis", diagnosisTexts),
  ...prefixed("diagnosis.source", sources),
  ...pages,
  ...path,
  ...steps,
  ...moves,
  ...works,
} satisfies Templates;

function span(start: Parameters[string] | undefined, end: Parameters[string] | undefined, words: Words): string {
  return `od ${moment(start, words)} do ${moment(end, words)}`;
}

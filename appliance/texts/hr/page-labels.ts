/**
 * Croatian words of the page itself: navigation, headings, buttons, remarks, what it says when the box is lost. Longer than other files, as a
 * catalogue may be.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bitsPerSecond, bytes, count, grouped, milliseconds, number, text, word } from "./format.ts";
import { quantity } from "./quantity.ts";
import { at, duration, durationInWords, moment, momentExact, sinceAndHowLong } from "./times.ts";

const frame = {
  "nav.now": () => "Sada",
  "nav.incidents": () => "Incidenti",
  "nav.devices": () => "Uređaji",
  "nav.map": () => "Karta",
  "nav.jobs": () => "Zadaci",
  "nav.reports": () => "Izvješća",
  "nav.arrivals": () => "Primljeno",
  "nav.tools": () => "Alati",
  "nav.setup": () => "Postavke",
  "nav.checks": () => "Provjere",
  "nav.more": () => "Više",
  "label.nav": () => "Stranice",
  "label.openCount": (p) => `, otvoreno: ${number(p.count)}`,
  "label.pageTitle": (p) => `Vedetta, ${text(p.site)}`,
  "label.skipToBroken": () => "Na ono što ne radi",
  "label.skipToMain": () => "Na sadržaj",
  "label.theme": () => "Svijetlo ili tamno",
  "label.language": () => "Jezik",
  "label.account": (p) => `Prijavljeni ste kao ${text(p.user)}`,
  "label.signIn": () => "Prijava",
  "label.signOut": () => "Odjava",
  "label.screen": () => "Poveznica za zaslon",
  "label.keys": () => "Tipke",
  "label.close": () => "Zatvori",
  "label.footer": (p, words) =>
    `Vedetta ${text(p.version)} na ${text(p.box)}, nadzire od ${moment(p.since, words)}. Vremenska zona: ${text(p.timezone)}.`,
  "label.notYetInForce": (p) => `Postavljeno, ali još bez učinka: ${text(p.parts)}.`,
  "label.licences": () => "Licence trećih strana",
  "label.about": () => "O uređaju",
  "keys.filter": () => "Na filtar",
  "keys.help": () => "Ovaj popis",
  "keys.on": () => "Pojedinačne tipke rade ovo",
  "role.viewer": () => "Gledatelj",
  "role.technician": () => "Tehničar",
  "role.admin": () => "Administrator",
} satisfies Templates;

const freshness = {
  "age.true": (p) => `Točno u ${text(p.at)}, obnavlja se svakih 10 s`,
  "age.asOf": (p) => `Stanje u ${text(p.at)}`,
  "age.clockNotTrusted": () => "otprilike: nadzorni uređaj još ne vjeruje svom satu",
  "stale.summary": (p, words) =>
    `Ova je stranica zadnji put bila točna ${at(p.at, words)}, prije ${durationInWords(p.ageMs)}.`,
  "stale.more": (p, words) =>
    `Preglednik je izgubio vezu s nadzornim uređajem. Ovo ispod vrijedilo je ${at(p.at, words)}; sada može biti drukčije. Ako se ne vrati, provjerite napajanje i mrežni kabel nadzornog uređaja.`,
  "stale.alert": (p, words) =>
    `Preglednik je izgubio vezu s nadzornim uređajem. Ova je stranica zadnji put bila točna ${at(p.at, words)}.`,
  "stale.notKnown": (p, words) => `Nepoznato od ${moment(p.since, words)}`,
  "stale.then": (p) => `tada: ${lowerFirst(text(p.text))}`,
  "stale.trying": () => "Pokušava se",
  "stale.tryingAgain": (p) => `Novi pokušaj za ${number(p.inS)} s`,
  "stale.tryNow": () => "Pokušaj odmah",
  "stale.needsBox": () => "Za to treba nadzorni uređaj; moguće je opet kad odgovori.",
  "waiting.short": () => "Čeka se nadzorni uređaj",
  "waiting.long": () => "Još se čeka nadzorni uređaj",
  "waiting.partMissing": () => "Ovaj se dio stranice nije učitao.",
  "waiting.reload": () => "Učitaj stranicu ponovno",
} satisfies Templates;

const startPage = {
  "question.us": () => "Je li do nas?",
  "question.internet": () => "Je li do interneta?",
  "question.somebody": () => "Radi li netko na tome?",
  "watch.name": (p) => watchName(p),
  "watch.span": (p, words) =>
    p.to === "" ? `od ${moment(p.from, words)}` : `od ${moment(p.from, words)} do ${moment(p.to, words)}`,
  "now.side": () => "Veza i operativni centar",
  "now.broken": () => "Sada ne radi",
  "now.brokenCount": (p) =>
    p.devices === 0
      ? count(p.count, "incident", "incidenta", "incidenata")
      : `${count(p.count, "incident", "incidenta", "incidenata")}, iza toga ${count(p.devices, "uređaj", "uređaja", "uređaja")}`,
  "now.reported": () => "Čeka prihvaćanje",
  "now.trouble": () => "Treba pogledati",
  "now.moreUnreadable": (p) =>
    `još ${count(p.count, "uređaj se ne može", "uređaja se ne mogu", "uređaja se ne može")} pročitati`,
  "now.allTrouble": (p) => `Sve (${number(p.count)})`,
  "findings.title": () => "Za pregled",
  "findings.counts": (p) =>
    [
      ...(p.open === 0 ? [] : [`za pregled: ${number(p.open)}`]),
      ...(p.accepted === 0 ? [] : [`prihvaćeno: ${number(p.accepted)}`]),
    ].join(", "),
  "findings.meaning": () =>
    "Tako je bilo kad je nadzorni uređaj prvi put pogledao. Ovdje je to možda normalno; ako nije, otvorite incident ili promijenite granicu provjere.",
  "finding.title": () => "Tako od početka",
  "finding.accept": () => "Prihvati kao normalno",
  "finding.open": () => "Otvori kao incident",
  "finding.note": () => "Zašto je to ovdje normalno? (može ostati prazno)",
  "finding.back": () => "Ne sada",
  "finding.acceptedBy": (p, words) =>
    `Prihvaćeno kao normalno${p.by === undefined ? "" : `: ${text(p.by)}`}, ${moment(p.at, words)}${p.note === undefined ? "" : `: ${text(p.note)}`}`,
  "line.title": () => "Internetska veza",
  "line.ok": () => "radi",
  "line.critical": () => "ne radi",
  "line.unknown": () => "nepoznato",
  "line.okThen": (p, words) => `${at(p.at, words)}: radila je`,
  "line.criticalThen": (p, words) => `${at(p.at, words)}: nije radila`,
  "line.unknownThen": () => "nepoznato",
  "line.answerNow": () => "Vrijeme odgovora sada",
  "line.answerThen": (p, words) => `Vrijeme odgovora ${at(p.at, words)}`,
  "line.lost": () => "Izgubljeno u 24 h",
  "line.upSince": () => "Radi od",
  "line.downSince": () => "Ne radi od",
  "soc.title": () => "Operativni centar",
  "soc.none": () => "nije postavljen",
  "soc.connected": () => "povezano",
  "soc.connectedThen": () => "bilo povezano",
  "soc.away": () => "nije povezano",
  "soc.awayThen": () => "nije bilo povezano",
  "soc.waiting": () => "Poruke koje čekaju",
  "soc.since": () => "Tako od",
  "watched.title": () => "Što se nadzire",
  "watched.devices": (p) => count(p.count, "uređaj", "uređaja", "uređaja"),
  "watched.checks": (p) => count(p.count, "provjera", "provjere", "provjera"),
  "watched.stateThen": (p) => `${lowerFirst(text(p.state))}: bilo ${number(p.count)}`,
  "tile.works": () => "radi",
  "tile.worksThen": (p, words) => `radilo ${at(p.at, words)}`,
  "tile.down": (p, words) => `ne radi od ${moment(p.since, words)}`,
  "tile.downThen": (p, words) => `nije radilo ${at(p.at, words)}`,
  "tile.group": (p) => ofAll(p),
  "watched.state": (p) => `${lowerFirst(text(p.state))}: ${number(p.count)}`,
} satisfies Templates;

/** Words that reports use as well. */
export const priorities = {
  critical: () => "Kritičan",
  high: () => "Visok",
  medium: () => "Srednji",
  low: () => "Nizak",
} satisfies Readonly<Record<Level, Template>>;
export const classifications = {
  fullOutage: () => "potpuni prekid",
  partialOutage: () => "djelomični prekid",
  defect: () => "nedostatak",
} satisfies Readonly<Record<Classification, Template>>;

const incidents = {
  "incident.since": (p, words) => `od ${sinceAndHowLong(p.since, words)}`,
  "incident.lasted": (p, words) =>
    `od ${moment(p.since, words)} do ${moment(p.until, words)}, ${lasted(p.since, p.until)}`,
  "incident.recovering": (p, words) =>
    `Izgleda dobro od ${moment(p.since, words)}; završava kad se pokaže da to traje.`,
  "incident.members": (p) =>
    [
      ...(p.failing === 0 ? [] : [`ne radi: ${number(p.failing)}`]),
      ...(p.well === 0 ? [] : [`opet uredno: ${number(p.well)}`]),
    ].join(", "),
  "incident.symptoms": (p) => symptoms(p),
  "act.work": () => "Održavanje",
  "act.report": () => "Prijavi problem",
  "care.who": () => "Tko je preuzeo",
  "care.assigned": (p) => text(p.to),
  "care.seen": (p, words) => `vidio/la: ${text(p.by)}, ${moment(p.at, words)}`,
  "care.nobody": () => "još nitko",
  "care.inProgress": () => "radi se na tome",
  "waits.awaitingProcess": (p, words) => `čeka proces koji prvo mora završiti${sinceWhen(p.since, words)}`,
  "waits.awaitingCustomer": (p, words) => `čeka klijenta${sinceWhen(p.since, words)}`,
  "waits.awaitingThirdParty": (p, words) => `čeka treću stranu${sinceWhen(p.since, words)}`,
  "clock.name.respond": (p) => `Odziv u roku od ${allowed(p)}`,
  "clock.name.resolve": (p) => `Rješenje u roku od ${allowed(p)}`,
  "clock.left": (p) => `još ${duration(p.leftMs)}`,
  "clock.tight": (p) => `tijesno: još ${duration(p.leftMs)}`,
  "clock.over": (p) => `prekoračeno za ${duration(p.overMs)}`,
  "clock.kept": (p) => `u roku, nakon ${duration(p.usedMs)}`,
  "clock.late": (p) => `kasni ${duration(p.overMs)}`,
  "clock.stopped": (p) => `sat stoji, još ${duration(p.leftMs)}`,
  "clock.waiting": () => "počinje s prihvaćanjem",
  "clock.excused": () => "ne računa se",
  "clock.due": (p, words) => `rok ${moment(p.at, words)}`,
  "clock.used": (p) => `potrošeno ${duration(p.usedMs)}`,
  "clock.paused.suspended": () => "čeka",
  "clock.paused.maintenance": () => "najavljeni radovi",
  "clock.paused.outsideHours": () => "izvan ugovorenog vremena",
  ...prefixed("priority", priorities),
  "incidentState.proposed": () => "Predložen",
  "incidentState.open": () => "Otvoren",
  "incidentState.inProgress": () => "U radu",
  "incidentState.suspended": () => "Čeka",
  "incidentState.resolved": () => "Riješen",
  "incidentState.closed": () => "Zatvoren",
  "incidentState.cancelled": () => "Opozvan",
  "category.infrastructure": (p) => `Infrastruktura, ${text(p.classification)}`,
  "category.software": (p) => `Softver, ${text(p.classification)}`,
  "category.content": (p) => `Sadržaj, ${text(p.classification)}`,
  "category.integration": (p) => `Integracija, ${text(p.classification)}`,
  ...prefixed("classification", classifications),
  "check.onDevice": (p) => `${text(p.device)}: ${text(p.name)}`,
  "state.since": (p, words) => `od ${moment(p.since, words)}`,
} satisfies Templates;

const lists = {
  "filter.states": () => "Stanje",
  "filter.all": () => "Sve",
  "filter.clear": () => "Očisti",
  "filter.inGroup": (p) => `samo grupa ${text(p.group)}`,
  "filter.held": (p) => `redoslijed stoji dok ste ovdje; ${count(p.changes, "promjena", "promjene", "promjena")}`,
  "column.state": () => "Stanje",
  "column.check": () => "Provjera",
  "column.device": () => "Uređaj",
  "column.address": () => "Adresa",
  "column.groups": () => "Grupe",
  "column.checks": () => "Provjere",
  "column.result": () => "Zadnji rezultat",
  "column.since": () => "Tako od",
  "column.age": () => "Starost",
  "column.time": () => "Vrijeme",
  "state.flapping": () => "prečesto se mijenja",
  "state.wordFlapping": (p) => `${text(p.state)}, prečesto se mijenja`,
  "state.tries": (p) => `${text(p.state)}, drukčije u ${number(p.attempt)} od ${number(p.attempts)} pokušaja`,
  "state.wordSince": (p, words) => `${text(p.state)} od ${sinceAndHowLong(p.since, words)}`,
  "checks.filter": () => "Provjera, uređaj ili vrsta",
  "checks.shown": (p) => shown(p.shown, p.total, "provjera", "provjere", "provjera"),
  "checks.noMatch": (p) =>
    p.text === "" ? "Takve provjere nema." : `Nijedna provjera ne odgovara tekstu „${text(p.text)}”.`,
  "checks.none": () => "Još se ništa ne provjerava.",
  "devices.filter": () => "Ime, adresa ili grupa",
  "devices.shown": (p) => shown(p.shown, p.total, "uređaj", "uređaja", "uređaja"),
  "devices.noMatch": (p) =>
    p.text === "" ? "Takvog uređaja nema." : `Nijedan uređaj ne odgovara tekstu „${text(p.text)}”.`,
  "devices.none": () => "Još se ne nadzire nijedan uređaj.",
  "devices.checks": (p) => ofAll(p),
} satisfies Templates;

const details = {
  "incidents.worstOf": (p) => `najgorih ${number(p.shown)} od ${number(p.total)}`,
  "device.missing": (p) => `Ovdje nema uređaja ${text(p.id)}.`,
  "deviceNow.up": (p, words) => `Odgovara od ${moment(p.since, words)}.${wrong(p.wrong)}`,
  "deviceNow.down": (p, words) => `Ne odgovara od ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.unreachable": (p, words) =>
    p.behind === undefined
      ? `Nedostupno od ${sinceAndHowLong(p.since, words)}.`
      : `Nedostupno zbog ${text(p.behind)} od ${sinceAndHowLong(p.since, words)}.`,
  "deviceNow.pending": (p) => `Ne zna se odgovara li.${wrong(p.wrong)}`,
  "device.notRead": () => "Još nije pročitano što se na njemu može provjeravati.",
  "device.unreadable": (p) => `Ne može se pročitati: ${text(p.reason)}.`,
  "device.behind": () => "iza",
  "device.seenBehind": () => "viđen iza",
  "device.learned": () => "(naučeno)",
  "device.port": (p) => `port ${text(p.port)}`,
  "device.carries": () => "nosi",
  "device.moreChildren": (p) => `i još ${number(p.count)}`,
  "device.version": (p) => `verzija ${text(p.version)}`,
  "device.serial": () => "serijski broj",
  "deviceKind.firewall": () => "Vatrozid",
  "deviceKind.switch": () => "Preklopnik",
  "deviceKind.access-point": () => "Pristupna točka",
  "deviceKind.wireless-controller": () => "Bežični kontroler",
  "deviceKind.router": () => "Usmjernik",
  "deviceKind.server": () => "Poslužitelj",
  "deviceKind.server-bmc": () => "Upravljanje poslužiteljem",
  "deviceKind.nas": () => "Mrežna pohrana",
  "deviceKind.ups": () => "UPS",
  "deviceKind.pdu": () => "Razvod napajanja",
  "deviceKind.environment": () => "Senzor okoline",
  "deviceKind.printer": () => "Pisač",
  "deviceKind.camera": () => "Kamera",
  "deviceKind.phone": () => "Telefon",
  "deviceKind.voice-gateway": () => "Glasovni pristupnik",
  "deviceKind.hypervisor": () => "Hipervizor",
  "deviceKind.workstation": () => "Radna stanica",
  "deviceKind.time-server": () => "Poslužitelj vremena",
  "deviceKind.console-server": () => "Konzolni poslužitelj",
  "device.received": () => "što je poslao",
  "device.answerTime": () => "Vrijeme odgovora",
  "device.checks": () => "Što se ovdje provjerava",
  "device.checkCount": (p) => `${count(p.total, "provjera", "provjere", "provjera")}, uredno ${number(p.ok)}`,
  "device.noChecks": (p) => `${text(p.name)}: još se ništa ne provjerava.`,
  "device.incidents": () => "Incidenti",
  "device.incidentsRemark": () => "otvoreni i iz zadnjih 30 dana",
  "leftOut.title": () => "Bez nadzora",
  "leftOut.remark": () => "po izboru ili unaprijed",
  "leftOut.chosen": () => "izostavljeno po izboru",
  "leftOut.question": () => "Nije potrebno?",
  "leftOut.do": () => "Izostavi",
  "leftOut.meaning": () => "Može se vratiti na stranici uređaja.",
  "leftOut.putBack": (p) => `Vrati: ${text(p.id)}`,
  "leftOut.watch": (p) => `Nadziri: ${text(p.id)}`,
  "leftOut.readOnly": () => "Konfiguracija je datoteka; promijenite je ondje (profile, without i with).",
  "check.missing": (p) => `Ovdje nema provjere ${text(p.id)}.`,
  "check.every": (p) => `svakih ${duration(p.ms)}`,
  "check.tries": (p) => `drukčije u ${number(p.attempt)} od ${number(p.attempts)} pokušaja`,
  "check.rising.warning": (p, words) =>
    `${text(p.name)}: preko granice od ${moment(p.since, words)}; upozorenje ako potraje do ${moment(p.countsFrom, words)}`,
  "check.rising.critical": (p, words) =>
    `${text(p.name)}: preko granice od ${moment(p.since, words)}; kritično ako potraje do ${moment(p.countsFrom, words)}`,
  "check.lastLook": (p) => `provjereno prije ${duration(p.ms)}`,
  "check.lastLookThen": (p, words) => `provjereno u ${momentExact(p.at, words)}`,
  "check.now": () => "Provjeri sada",
  "check.asking": () => "Pita se nadzorni uređaj",
  "check.asked": () => "Provjerit će čim stigne.",
  "check.sawAndLimit": (p) => `${text(p.saw)}; ${text(p.limit)}`,
  "change.title": () => "Što se promijenilo",
  "change.difference": () => "Redci kojih više nema i redci koji su došli",
  "change.text": () => "Tekst:",
  "change.scripts": () => "Što se izvodi na stranici:",
  "change.linesMore": (p) => `još ${count(p.count, "redak", "retka", "redaka")}`,
  "change.accept": () => "Prihvati promjenu",
  "change.meaning": () => "Odsad se stranica kakva je sada računa kao normalna.",
  "change.accepted": () => "Prihvaćeno. Nadzorni uređaj gleda ponovno.",
  "change.nothingToAccept": () => "Nema više ništa za prihvatiti.",
  "change.notSeenYet": () => "Nadzorni uređaj nije gledao otkako je pokrenut. Pokušajte nakon sljedeće provjere.",
  "check.lastFailure": () => "Zadnji neuspjeh",
  "check.recent": () => "Najnoviji rezultati",
  "check.recentCount": (p) => `zadnjih ${number(p.count)}`,
  "chart.section": () => "Mjerenja",
  "chart.ranges": () => "Koliko unatrag",
  "range.1h": () => "1 h",
  "range.24h": () => "24 h",
  "range.7d": () => "7 dana",
  "range.30d": () => "30 dana",
  "chart.name": (p) => `${text(p.name)}, ${text(p.range)}, od ${text(p.min)} do ${text(p.max)}`,
  "chart.nameEmpty": (p) => `${text(p.name)}, ${text(p.range)}`,
  "chart.cursor": (p) => `${text(p.name)}, vrijednost u trenutku`,
  "chart.between": (p) => `(od ${text(p.min)} do ${text(p.max)})`,
  "chart.foreseen": (p, words) => `ako se tako nastavi, ${text(p.limit)} ${aboutDay(p, words)}`,
  "chart.noResults": () => "Iz tog vremena nema rezultata.",
  "chart.failed": () => "Nadzorni uređaj nije poslao ove podatke.",
  "chart.showTable": () => "Pokaži kao tablicu",
  "chart.hideTable": () => "Sakrij tablicu",
  "chart.tableOf": (p) => `${text(p.name)} kao tablica`,
  "chart.showAll": (p) => `Pokaži sve grafikone (${number(p.count)})`,
  "chart.csv": () => "Spremi kao CSV",
  "chart.value": () => "Vrijednost",
  "chart.mean": () => "Prosjek",
  "chart.lowest": () => "Najniže",
  "chart.highest": () => "Najviše",
  "limit.warning.above": (p) => `upozorenje od ${text(p.value)}`,
  "limit.warning.below": (p) => `upozorenje ispod ${text(p.value)}`,
  "limit.critical.above": (p) => `kritično od ${text(p.value)}`,
  "limit.critical.below": (p) => `kritično ispod ${text(p.value)}`,
  "wall.age": (p) => `točno prije ${duration(p.ms)}`,
  "wall.noneOpen": () => "Nijedan incident nije otvoren",
  "wall.more": (p) => `i još ${number(p.count)}`,
} satisfies Templates;

const access = {
  "label.details": () => "Pojedinosti",
  "signIn.title": (p) => `Prijava: ${text(p.site)}`,
  "signIn.name": () => "Ime",
  "signIn.password": () => "Lozinka",
  "signIn.busy": () => "Prijava u tijeku",
  "signIn.wrong": () => "Pogrešno ime ili lozinka.",
  "signIn.tooOften": () => "Previše pokušaja. Pričekajte minutu pa pokušajte ponovno.",
  "signIn.failed": () => "Nadzorni uređaj nije vas mogao prijaviti.",
  "claim.tab": () => "Preuzimanje",
  "claim.title": () => "Ovaj nadzorni uređaj još nema vlasnika",
  "claim.second": () => "Već nadzire. S kodom s naljepnice postajete njegov prvi administrator.",
  "claim.code": () => "Kod",
  "claim.codeHelp": () => "Na naljepnici nadzornog uređaja ili ispisan gdje je pokrenut.",
  "claim.passwordHelp": (p) => `Najmanje ${count(p.count, "znak", "znaka", "znakova")}; najbolje nekoliko riječi.`,
  "claim.codeMissing": () => "Upišite kod s naljepnice.",
  "claim.nameMissing": () => "Upišite ime za prijavu.",
  "claim.nameOdd": () => "Samo slova, znamenke i . _ @ -, a na početku slovo ili znamenka.",
  "claim.passwordShort": (p) => `Potrebno je najmanje ${count(p.count, "znak", "znaka", "znakova")}.`,
  "claim.do": () => "Preuzmi ovaj nadzorni uređaj",
  "claim.busy": () => "Preuzimanje u tijeku",
  "claim.already": () => "Ovaj nadzorni uređaj već ima vlasnika.",
  "claim.wrongCode": () => "To nije kod ovog nadzornog uređaja. Pogledajte naljepnicu još jednom.",
  "claim.failed": () => "Nadzorni uređaj nije se mogao preuzeti.",
  "unknown.title": () => "Takve stranice ovdje nema",
  "unknown.home": () => "Na početnu stranicu",
  "failure.fields": () => "Nešto ispod treba još jednom pogledati.",
  "failure.problem": () => "Nadzorni uređaj nije mogao na to odgovoriti.",
  "failure.signedOut": () => "Više niste prijavljeni.",
  "failure.signInAgain": () => "Prijavite se ponovno i vratite se ovamo",
  "failure.notAllowed": () => "Za to treba tehničar.",
  "failure.notFound": () => "Na toj adresi nema ničega.",
  "failure.unreachable": () => "Nadzorni uređaj ne odgovara. Provjerite napajanje i mrežni kabel pa pokušajte ponovno.",
} satisfies Templates;

const units = {
  "unit.ms": (p) => milliseconds(p.value),
  "unit.percent": (p) => `${number(p.value, 1)} %`,
  "unit.bytes": (p) => bytes(p.value),
  "unit.bits": (p) => bitsPerSecond(p.value),
  "unit.seconds": (p) =>
    typeof p.value === "number" && p.value >= 60 ? duration(p.value * 1000) : `${number(p.value, 1)} s`,
  "unit.quantity": (p) => quantity(p.value, p.unit),
  "unit.count": (p) => number(p.value),
  "time.moment": (p, words) => moment(p.at, words),
  "time.momentExact": (p, words) => momentExact(p.at, words),
  "time.duration": (p) => duration(p.ms),
} satisfies Templates;

export const labelTemplates = {
  ...frame,
  ...freshness,
  ...startPage,
  ...incidents,
  ...lists,
  ...details,
  ...access,
  ...units,
} satisfies Templates;

/** `iza toga 5 uređaja`, `iza toga 5 uređaja i 4 druge provjere`, `4 druge provjere`. */
function symptoms(p: Parameters): string {
  const devices = Number(p.devices) > 0 ? [`iza toga ${count(p.devices, "uređaj", "uređaja", "uređaja")}`] : [];
  const own = Number(p.own) > 0 ? [count(p.own, "druga provjera", "druge provjere", "drugih provjera")] : [];
  const jobs = Number(p.jobs) > 0 ? [count(p.jobs, "zadatak", "zadatka", "zadataka")] : [];
  return [...devices, ...own, ...jobs].join(" i ");
}

/** `uredno: 12`; `uredno: 3 od 12`. */
function ofAll(p: Parameters): string {
  const state = lowerFirst(text(p.state));
  return p.count === p.total ? `${state}: ${number(p.total)}` : `${state}: ${number(p.count)} od ${number(p.total)}`;
}

/** `oko 23. stu, između 21. stu i 26. stu`; where that is one day, with the times. */
function aboutDay({ reachesAt, earliest, latest }: Parameters, words: Words): string {
  const isOneDay = words.day(text(earliest)) === words.day(text(latest));
  const say = (at: Parameters[string] | undefined) => (isOneDay ? moment(at, words) : words.day(text(at)));
  return `oko ${say(reachesAt)}, između ${say(earliest)} i ${say(latest)}`;
}

function sinceWhen(since: Parameters[string] | undefined, words: Words): string {
  return since === undefined ? "" : ` od ${moment(since, words)}`;
}

/** `4 h`; `12 h radnog vremena`. */
function allowed(p: Parameters): string {
  return p.hours === "business" ? `${duration(p.targetMs)} radnog vremena` : duration(p.targetMs);
}

function shown(some: unknown, all: unknown, one: string, few: string, many: string): string {
  const [part, whole] = [Number(some), Number(all)];
  const inAll = `${grouped(whole)} ${word(whole, one, few, many)}`;
  return part === whole ? inAll : `${grouped(part)} od ${inAll}`;
}

function wrong(value: Parameters[string] | undefined): string {
  if (typeof value !== "number" || value === 0) return "";
  return ` Nije u redu: ${count(value, "provjera", "provjere", "provjera")}.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function lasted(from: unknown, to: unknown): string {
  return duration(Date.parse(String(to)) - Date.parse(String(from)));
}

/** The watch line in words: `Nadzirano sva 24 sata; ispad od 06:12; najavljeni radovi od 22:00 do 23:00`. */
function watchName(p: Parameters): string {
  const list = (spans: unknown): string => (Array.isArray(spans) ? spans.join(", ") : "");
  const part = (what: string, spans: unknown): string[] => (list(spans) === "" ? [] : [`${what} ${list(spans)}`]);
  return [
    ...(list(p.unwatched) === "" ? ["Nadzirano sva 24 sata"] : part("Bez nadzora", p.unwatched)),
    ...part("ispad", p.outages),
    ...part("upozorenje", p.warnings),
    ...part("najavljeni radovi", p.works),
  ].join("; ");
}

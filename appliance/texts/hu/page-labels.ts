/**
 * Hungarian words of the page itself: navigation, headings, buttons, remarks, what it says when the box is lost. Longer than
 * other files, as a catalogue may be: it is looked up by key and never read through, holds no branches, and who translates
 * needs it whole.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import type { Words } from "../words.ts";
import { bitsPerSecond, bytes, count, grouped, milliseconds, number, text } from "./format.ts";
import { quantity } from "./quantity.ts";
import { at, duration, durationInWords, fromTo, moment, momentExact, since, until } from "./times.ts";

const frame = {
  "nav.now": () => "Most",
  "nav.incidents": () => "Incidensek",
  "nav.devices": () => "Eszközök",
  "nav.map": () => "Térkép",
  "nav.jobs": () => "Feladatok",
  "nav.reports": () => "Jelentések",
  "nav.arrivals": () => "Beérkezett",
  "nav.tools": () => "Vizsgálat",
  "nav.setup": () => "Beállítás",
  "nav.checks": () => "Ellenőrzések",
  "nav.more": () => "Több",
  "label.nav": () => "Oldalak",
  "label.openCount": (p) => `, ${number(p.count)} nyitott`,
  "label.pageTitle": (p) => `Vedetta, ${text(p.site)}`,
  "label.skipToBroken": () => "Ugrás a hibákhoz",
  "label.skipToMain": () => "Ugrás a tartalomhoz",
  "label.theme": () => "Világos vagy sötét",
  "label.language": () => "Nyelv",
  "label.account": (p) => `Bejelentkezve: ${text(p.user)}`,
  "label.signIn": () => "Bejelentkezés",
  "label.signOut": () => "Kijelentkezés",
  "label.screen": () => "Hivatkozás kijelzőhöz",
  "label.keys": () => "Billentyűk",
  "label.close": () => "Bezárás",
  "label.footer": (p, words) =>
    `Vedetta ${text(p.version)}, ${text(p.box)}, ${since(p.since, words)} figyel. Időzóna: ${text(p.timezone)}.`,
  "label.notYetInForce": (p) => `Beállítva, de még nem érvényesül: ${text(p.parts)}.`,
  "label.licences": () => "Harmadik felek licencei",
  "label.about": () => "Névjegy",
  "keys.filter": () => "Ugrás a szűrőhöz",
  "keys.help": () => "Ez a lista",
  "keys.on": () => "Egyetlen billentyű elég hozzá",
  "role.viewer": () => "Megtekintő",
  "role.technician": () => "Technikus",
  "role.admin": () => "Rendszergazda",
} satisfies Templates;

const freshness = {
  "age.true": (p) => `${text(p.at)}-kor érvényes, 10 másodpercenként frissül`,
  "age.asOf": (p) => `Állapot: ${text(p.at)}`,
  "age.clockNotTrusted": () => "hozzávetőleg: a felügyelőegység még nem bízik az órájában",
  "stale.summary": (p, words) =>
    `Ez az oldal utoljára ${at(p.at, words)} volt érvényes, ${durationInWords(p.ageMs)} telt el azóta.`,
  "stale.more": (p, words) =>
    `A böngésző elvesztette a kapcsolatot a felügyelőegységgel. Az alábbi állapot ${at(p.at, words)} volt igaz; azóta változhatott. Ha a kapcsolat nem áll helyre, ellenőrizze a felügyelőegység tápellátását és hálózati kábelét.`,
  "stale.alert": (p, words) =>
    `A böngésző elvesztette a kapcsolatot a felügyelőegységgel. Ez az oldal utoljára ${at(p.at, words)} volt érvényes.`,
  "stale.notKnown": (p, words) => `${since(p.since, words)} nem tudni`,
  "stale.then": (p) => `akkor: ${lowerFirst(text(p.text))}`,
  "stale.trying": () => "Próbálkozás",
  "stale.tryingAgain": (p) => `Újra próbálkozik ${number(p.inS)} s múlva`,
  "stale.tryNow": () => "Próba most",
  "stale.needsBox": () => "Ehhez kell a felügyelőegység; amint válaszol, ismét lehetséges.",
  "waiting.short": () => "Várakozás a felügyelőegységre",
  "waiting.long": () => "Még mindig várakozás a felügyelőegységre",
  "waiting.partMissing": () => "Az oldalnak ez a része nem töltődött be.",
  "waiting.reload": () => "Az oldal újratöltése",
} satisfies Templates;

const startPage = {
  "question.us": () => "Nálunk van a hiba?",
  "question.internet": () => "Az internettel van baj?",
  "question.somebody": () => "Foglalkozik vele valaki?",
  "watch.name": (p) => watchName(p),
  "watch.span": (p, words) => (p.to === "" ? since(p.from, words) : fromTo(p.from, p.to, words)),
  "now.side": () => "Internet és üzemeltetési központ",
  "now.broken": () => "Most hibás",
  "now.brokenCount": (p) =>
    p.devices === 0
      ? count(p.count, "incidens")
      : `${count(p.count, "incidens")}, mögötte ${count(p.devices, "eszköz")}`,
  "now.reported": () => "Elfogadásra vár",
  "now.trouble": () => "Figyelmet igényel",
  "now.moreUnreadable": (p) => `${number(p.count)} további eszköz nem olvasható ki`,
  "now.allTrouble": (p) => `Mind: ${number(p.count)}`,
  "findings.title": () => "Átnézendő",
  "findings.counts": (p) =>
    [
      ...(p.open === 0 ? [] : [`${number(p.open)} átnézendő`]),
      ...(p.accepted === 0 ? [] : [`${number(p.accepted)} elfogadva`]),
    ].join(", "),
  "findings.meaning": () =>
    "Már akkor is így volt, amikor a felügyelőegység először vizsgálta az eszközt. Lehet, hogy itt ez a normális; ha nem, nyisson belőle incidenst, vagy módosítsa az ellenőrzés határértékét.",
  "finding.title": () => "A kezdetektől így van",
  "finding.accept": () => "Elfogadás normálisként",
  "finding.open": () => "Incidens nyitása",
  "finding.note": () => "Miért normális itt? (üresen hagyható)",
  "finding.back": () => "Most nem",
  "finding.acceptedBy": (p, words) =>
    `Normálisként elfogadva${p.by === undefined ? "" : ` (${text(p.by)})`}, ${moment(p.at, words)}${p.note === undefined ? "" : `: ${text(p.note)}`}`,
  "line.title": () => "Internetkapcsolat",
  "line.ok": () => "működik",
  "line.critical": () => "megszakadt",
  "line.unknown": () => "nem tudni",
  "line.okThen": (p, words) => `${at(p.at, words)}: működött`,
  "line.criticalThen": (p, words) => `${at(p.at, words)}: megszakadt`,
  "line.unknownThen": () => "nem tudni",
  "line.answerNow": () => "Válaszidő most",
  "line.answerThen": (p, words) => `Válaszidő ${at(p.at, words)}`,
  "line.lost": () => "Veszteség, 24 h",
  "line.upSince": () => "Mióta működik",
  "line.downSince": () => "Mióta nem működik",
  "soc.title": () => "Üzemeltetési központ",
  "soc.none": () => "nincs beállítva",
  "soc.connected": () => "kapcsolódva",
  "soc.connectedThen": () => "kapcsolódva volt",
  "soc.away": () => "nincs kapcsolat",
  "soc.awayThen": () => "nem volt kapcsolat",
  "soc.waiting": () => "Várakozó üzenetek",
  "soc.since": () => "Mióta",
  "watched.title": () => "Amit figyelünk",
  "watched.devices": (p) => `${number(p.count)} eszköz`,
  "watched.checks": (p) => `${number(p.count)} ellenőrzés`,
  "watched.stateThen": (p) => `akkor ${number(p.count)} ${lowerFirst(text(p.state))}`,
  "tile.works": () => "működik",
  "tile.worksThen": (p, words) => `${at(p.at, words)} működött`,
  "tile.down": (p, words) => `${since(p.since, words)} nem válaszol`,
  "tile.downThen": (p, words) => `${at(p.at, words)} nem válaszolt`,
  "tile.group": (p) =>
    p.count === p.total
      ? `${number(p.total)} ${lowerFirst(text(p.state))}`
      : `${number(p.total)} közül ${number(p.count)} ${lowerFirst(text(p.state))}`,
  "watched.state": (p) => `${number(p.count)} ${lowerFirst(text(p.state))}`,
} satisfies Templates;

/** Words that reports use as well. */
export const priorities = {
  critical: () => "Kritikus",
  high: () => "Magas",
  medium: () => "Közepes",
  low: () => "Alacsony",
} satisfies Readonly<Record<Level, Template>>;
export const classifications = {
  fullOutage: () => "teljes kiesés",
  partialOutage: () => "részleges kiesés",
  defect: () => "hiba",
} satisfies Readonly<Record<Classification, Template>>;

const incidents = {
  "incident.since": (p, words) => sinceFor(p.since, words),
  "incident.lasted": (p, words) => `${fromTo(p.since, p.until, words)}, ${lasted(p.since, p.until)}`,
  "incident.recovering": (p, words) => `${since(p.since, words)} ismét rendben látszik; ha ez tartós, véget ér.`,
  "incident.members": (p) =>
    [
      ...(p.failing === 0 ? [] : [`${number(p.failing)} hibás`]),
      ...(p.well === 0 ? [] : [`${number(p.well)} ismét rendben`]),
    ].join(", "),
  "incident.symptoms": (p) => symptoms(p),
  "act.work": () => "Karbantartás",
  "act.report": () => "Hiba bejelentése",
  "care.who": () => "Kinél van",
  "care.assigned": (p) => text(p.to),
  "care.seen": (p, words) => `látta: ${text(p.by)}, ${moment(p.at, words)}`,
  "care.nobody": () => "még senkinél",
  "care.inProgress": () => "dolgoznak rajta",
  "waits.awaitingProcess": (p, words) =>
    `${sinceWhen(p.since, words)}egy folyamatra vár, amelynek előbb le kell futnia`,
  "waits.awaitingCustomer": (p, words) => `${sinceWhen(p.since, words)}az ügyfélre vár`,
  "waits.awaitingThirdParty": (p, words) => `${sinceWhen(p.since, words)}harmadik félre vár`,
  "clock.name.respond": (p) => `Válaszadás: ${allowed(p)}`,
  "clock.name.resolve": (p) => `Megoldás: ${allowed(p)}`,
  "clock.left": (p) => `hátra van ${duration(p.leftMs)}`,
  "clock.tight": (p) => `szoros: hátra van ${duration(p.leftMs)}`,
  "clock.over": (p) => `túllépés: ${duration(p.overMs)}`,
  "clock.kept": (p) => `betartva, ${duration(p.usedMs)} alatt`,
  "clock.late": (p) => `késés: ${duration(p.overMs)}`,
  "clock.stopped": (p) => `az óra áll, hátra van ${duration(p.leftMs)}`,
  "clock.waiting": () => "az elfogadáskor indul",
  "clock.excused": () => "nem számít",
  "clock.due": (p, words) => `határidő: ${moment(p.at, words)}`,
  "clock.used": (p) => `eltelt ${duration(p.usedMs)}`,
  "clock.paused.suspended": () => "várakozik",
  "clock.paused.maintenance": () => "bejelentett karbantartás",
  "clock.paused.outsideHours": () => "munkaidőn kívül",
  ...prefixed("priority", priorities),
  "incidentState.proposed": () => "Javasolt",
  "incidentState.open": () => "Nyitott",
  "incidentState.inProgress": () => "Folyamatban",
  "incidentState.suspended": () => "Felfüggesztve",
  "incidentState.resolved": () => "Megoldva",
  "incidentState.closed": () => "Lezárva",
  "incidentState.cancelled": () => "Visszavonva",
  "category.infrastructure": (p) => `Infrastruktúra, ${text(p.classification)}`,
  "category.software": (p) => `Szoftver, ${text(p.classification)}`,
  "category.content": (p) => `Tartalom, ${text(p.classification)}`,
  "category.integration": (p) => `Integráció, ${text(p.classification)}`,
  ...prefixed("classification", classifications),
  "check.onDevice": (p) => `${text(p.device)}: ${text(p.name)}`,
  "state.since": (p, words) => since(p.since, words),
} satisfies Templates;

const lists = {
  "filter.states": () => "Állapot",
  "filter.all": () => "Mind",
  "filter.clear": () => "Törlés",
  "filter.inGroup": (p) => `csak ez a csoport: ${text(p.group)}`,
  "filter.held": (p) => `amíg itt van, a sorrend nem változik; ${number(p.changes)} változás`,
  "column.state": () => "Állapot",
  "column.check": () => "Ellenőrzés",
  "column.device": () => "Eszköz",
  "column.address": () => "Cím",
  "column.groups": () => "Csoportok",
  "column.checks": () => "Ellenőrzések",
  "column.result": () => "Utolsó eredmény",
  "column.since": () => "Mióta",
  "column.age": () => "Kor",
  "column.time": () => "Idő",
  "state.flapping": () => "túl gyakran változik",
  "state.wordFlapping": (p) => `${text(p.state)}, túl gyakran változik`,
  "state.tries": (p) => `${text(p.state)}, ${number(p.attempts)} próba közül ${number(p.attempt)} mást mutat`,
  "state.wordSince": (p, words) => `${text(p.state)}, ${sinceFor(p.since, words)}`,
  "checks.filter": () => "Ellenőrzés, eszköz vagy típus",
  "checks.shown": (p) => shown(p.shown, p.total, "ellenőrzés"),
  "checks.noMatch": (p) =>
    p.text === "" ? "Nincs ilyen ellenőrzés." : `Nincs ennek megfelelő ellenőrzés: „${text(p.text)}”.`,
  "checks.none": () => "Még nincs ellenőrzés.",
  "devices.filter": () => "Név, cím vagy csoport",
  "devices.shown": (p) => shown(p.shown, p.total, "eszköz"),
  "devices.noMatch": (p) =>
    p.text === "" ? "Nincs ilyen eszköz." : `Nincs ennek megfelelő eszköz: „${text(p.text)}”.`,
  "devices.none": () => "Még nincs figyelt eszköz.",
  "devices.checks": (p) =>
    p.count === p.total
      ? `${number(p.total)} ${lowerFirst(text(p.state))}`
      : `${number(p.total)} közül ${number(p.count)} ${lowerFirst(text(p.state))}`,
} satisfies Templates;

const details = {
  "incidents.worstOf": (p) => `${number(p.total)} közül a legrosszabb ${number(p.shown)}`,
  "device.missing": (p) => `Itt nincs ilyen eszköz: ${text(p.id)}.`,
  "deviceNow.up": (p, words) => `${since(p.since, words)} válaszol.${wrong(p.wrong)}`,
  "deviceNow.down": (p, words) => `Nem válaszol, ${sinceFor(p.since, words)}.`,
  "deviceNow.unreachable": (p, words) =>
    p.behind === undefined
      ? `Nem elérhető, ${sinceFor(p.since, words)}.`
      : `${text(p.behind)} miatt nem elérhető, ${sinceFor(p.since, words)}.`,
  "deviceNow.pending": (p) => `Nem tudni, válaszol-e.${wrong(p.wrong)}`,
  "device.notRead": () => "Még nem derült ki, mit lehet rajta ellenőrizni.",
  "device.unreadable": (p) => `Nem olvasható ki: ${text(p.reason)}.`,
  "device.behind": () => "ide csatlakozik:",
  "device.seenBehind": () => "itt látszik:",
  "device.learned": () => "(felderítve)",
  "device.port": (p) => `port: ${text(p.port)}`,
  "device.carries": () => "mögötte:",
  "device.received": () => "amit küldött",
  "device.moreChildren": (p) => `és további ${number(p.count)}`,
  "device.version": (p) => `verzió: ${text(p.version)}`,
  "device.serial": () => "sorozatszám",
  "deviceKind.firewall": () => "Tűzfal",
  "deviceKind.switch": () => "Switch",
  "deviceKind.access-point": () => "Hozzáférési pont",
  "deviceKind.wireless-controller": () => "Wi-Fi-vezérlő",
  "deviceKind.router": () => "Router",
  "deviceKind.server": () => "Kiszolgáló",
  "deviceKind.server-bmc": () => "Kiszolgálómenedzsment",
  "deviceKind.nas": () => "Hálózati tároló",
  "deviceKind.ups": () => "UPS",
  "deviceKind.pdu": () => "Áramelosztó",
  "deviceKind.environment": () => "Környezeti érzékelő",
  "deviceKind.printer": () => "Nyomtató",
  "deviceKind.camera": () => "Kamera",
  "deviceKind.phone": () => "Telefon",
  "deviceKind.voice-gateway": () => "Hangátjáró",
  "deviceKind.hypervisor": () => "Hipervizor",
  "deviceKind.workstation": () => "Munkaállomás",
  "deviceKind.time-server": () => "Időkiszolgáló",
  "deviceKind.console-server": () => "Konzolkiszolgáló",
  "device.answerTime": () => "Válaszidő",
  "device.checks": () => "Amit itt ellenőrzünk",
  "device.checkCount": (p) => `${number(p.total)} ellenőrzés, ${number(p.ok)} rendben`,
  "device.noChecks": (p) => `${text(p.name)}: még nincs rajta ellenőrzés.`,
  "device.incidents": () => "Incidensek",
  "device.incidentsRemark": () => "nyitottak, és az elmúlt 30 napból",
  "leftOut.title": () => "Nem figyelt",
  "leftOut.remark": () => "választás szerint vagy alapból",
  "leftOut.chosen": () => "szándékosan kihagyva",
  "leftOut.question": () => "Nem kell?",
  "leftOut.do": () => "Kihagyás",
  "leftOut.meaning": () => "Az eszköz oldalán visszatehető.",
  "leftOut.putBack": (p) => `Visszatétel: ${text(p.id)}`,
  "leftOut.watch": (p) => `Figyelés: ${text(p.id)}`,
  "leftOut.readOnly": () => "A konfiguráció egy fájl; ott módosítsa (profile, without és with).",
  "check.missing": (p) => `Itt nincs ilyen ellenőrzés: ${text(p.id)}.`,
  "check.every": (p) => `időköz: ${duration(p.ms)}`,
  "check.tries": (p) => `${number(p.attempts)} próba közül ${number(p.attempt)} mást mutat`,
  "check.rising.warning": (p, words) =>
    `${text(p.name)}: ${since(p.since, words)} a határértéken túl; figyelmeztetés lesz, ha ${until(p.countsFrom, words)} így marad`,
  "check.rising.critical": (p, words) =>
    `${text(p.name)}: ${since(p.since, words)} a határértéken túl; kritikus lesz, ha ${until(p.countsFrom, words)} így marad`,
  "check.lastLook": (p) => `a vizsgálat óta eltelt ${duration(p.ms)}`,
  "check.lastLookThen": (p, words) => `vizsgálat: ${momentExact(p.at, words)}`,
  "check.now": () => "Ellenőrzés most",
  "check.asking": () => "Kérés küldése",
  "check.asked": () => "A vizsgálat a lehető leghamarabb megtörténik.",
  "check.sawAndLimit": (p) => `${text(p.saw)}; ${text(p.limit)}`,
  "change.title": () => "Mi változott",
  "change.difference": () => "Eltűnt és új sorok",
  "change.text": () => "Szöveg:",
  "change.scripts": () => "Ami az oldalon lefut:",
  "change.linesMore": (p) => `még ${number(p.count)} sor`,
  "change.accept": () => "A változás elfogadása",
  "change.meaning": () => "Ettől kezdve az oldal mostani állapota számít normálisnak.",
  "change.accepted": () => "Elfogadva. A felügyelőegység újra megnézi.",
  "change.nothingToAccept": () => "Már nincs mit elfogadni.",
  "change.notSeenYet": () =>
    "A felügyelőegység az indulása óta még nem vizsgálta. Próbálja újra a következő vizsgálat után.",
  "check.lastFailure": () => "Utolsó hiba",
  "check.recent": () => "Legújabb eredmények",
  "check.recentCount": (p) => `az utolsó ${number(p.count)}`,
  "chart.section": () => "Mérések",
  "chart.ranges": () => "Időszak",
  "range.1h": () => "1 h",
  "range.24h": () => "24 h",
  "range.7d": () => "7 nap",
  "range.30d": () => "30 nap",
  "chart.name": (p) => `${text(p.name)}, ${text(p.range)}, ${text(p.min)} – ${text(p.max)}`,
  "chart.nameEmpty": (p) => `${text(p.name)}, ${text(p.range)}`,
  "chart.cursor": (p) => `${text(p.name)}, érték egy időpontban`,
  "chart.between": (p) => `(${text(p.min)} – ${text(p.max)})`,
  "chart.foreseen": (p, words) => `ha így folytatódik, ${text(p.limit)} ${aboutDay(p, words)}`,
  "chart.noResults": () => "Erről az időről nincs eredmény.",
  "chart.failed": () => "A felügyelőegység nem küldte el ezt az előzményt.",
  "chart.showTable": () => "Megjelenítés táblázatként",
  "chart.hideTable": () => "Táblázat elrejtése",
  "chart.tableOf": (p) => `${text(p.name)}, táblázat`,
  "chart.showAll": (p) => `Minden grafikon (${number(p.count)})`,
  "chart.csv": () => "Mentés CSV-ként",
  "chart.value": () => "Érték",
  "chart.mean": () => "Átlag",
  "chart.lowest": () => "Legkisebb",
  "chart.highest": () => "Legnagyobb",
  "limit.warning.above": (p) => `figyelmeztetés: ${text(p.value)} felett`,
  "limit.warning.below": (p) => `figyelmeztetés: ${text(p.value)} alatt`,
  "limit.critical.above": (p) => `kritikus: ${text(p.value)} felett`,
  "limit.critical.below": (p) => `kritikus: ${text(p.value)} alatt`,
  "wall.age": (p) => `az adatok kora: ${duration(p.ms)}`,
  "wall.noneOpen": () => "Nincs nyitott incidens",
  "wall.more": (p) => `és további ${number(p.count)}`,
} satisfies Templates;

const access = {
  "label.details": () => "Részletek",
  "signIn.title": (p) => `Bejelentkezés: ${text(p.site)}`,
  "signIn.name": () => "Név",
  "signIn.password": () => "Jelszó",
  "signIn.busy": () => "Bejelentkezés folyamatban",
  "signIn.wrong": () => "Hibás név vagy jelszó.",
  "signIn.tooOften": () => "Túl sok próbálkozás. Várjon egy percet, és próbálja újra.",
  "signIn.failed": () => "A bejelentkezés nem sikerült.",
  "claim.tab": () => "Birtokba vétel",
  "claim.title": () => "Ennek a felügyelőegységnek még nincs gazdája",
  "claim.second": () => "Már figyel. A címkéjén lévő kóddal Ön lesz az első rendszergazdája.",
  "claim.code": () => "Kód",
  "claim.codeHelp": () => "A felügyelőegység címkéjén, vagy ott kiírva, ahol elindították.",
  "claim.passwordHelp": (p) => `Legalább ${number(p.count)} karakter; legjobb néhány szó.`,
  "claim.codeMissing": () => "Adja meg a címkén lévő kódot.",
  "claim.nameMissing": () => "Adjon meg egy nevet a bejelentkezéshez.",
  "claim.nameOdd": () => "Csak betű, számjegy és . _ @ -; az elején betű vagy számjegy.",
  "claim.passwordShort": (p) => `Legalább ${number(p.count)} karaktert adjon meg.`,
  "claim.do": () => "Birtokba vétel",
  "claim.busy": () => "Birtokba vétel folyamatban",
  "claim.already": () => "Ennek a felügyelőegységnek már van gazdája.",
  "claim.wrongCode": () => "Ez nem a felügyelőegység kódja. Nézze meg újra a címkét.",
  "claim.failed": () => "A birtokba vétel nem sikerült.",
  "unknown.title": () => "Itt nincs ilyen oldal",
  "unknown.home": () => "Ugrás a kezdőlapra",
  "failure.fields": () => "Alább valamit javítani kell.",
  "failure.problem": () => "A felügyelőegység erre nem tudott válaszolni.",
  "failure.signedOut": () => "Már nincs bejelentkezve.",
  "failure.signInAgain": () => "Jelentkezzen be újra, és jöjjön vissza ide",
  "failure.notAllowed": () => "Ehhez technikus kell.",
  "failure.notFound": () => "Ezen a címen nincs semmi.",
  "failure.unreachable": () =>
    "A felügyelőegység nem válaszol. Ellenőrizze a tápellátását és a hálózati kábelét, majd próbálja újra.",
} satisfies Templates;

const units = {
  "unit.ms": (p) => milliseconds(p.value),
  "unit.percent": (p) => `${number(p.value, 1)}%`,
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

/** `mögötte 5 eszköz`, `mögötte 5 eszköz és 4 további ellenőrzése`, `4 további ellenőrzése`. */
function symptoms(p: Readonly<Record<string, unknown>>): string {
  const devices = Number(p.devices) > 0 ? [`mögötte ${count(Number(p.devices), "eszköz")}`] : [];
  const own = Number(p.own) > 0 ? [`${count(Number(p.own), "további ellenőrzése")}`] : [];
  const jobs = Number(p.jobs) > 0 ? [count(Number(p.jobs), "feladat")] : [];
  const all = [...devices, ...own, ...jobs];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} és ${all.at(-1)}`;
}

/** `06:12 óta (2 h 35 min)`; beyond a day the date alone says it. */
function sinceFor(from: Parameters[string] | undefined, words: Words): string {
  const lengthMs = words.sinceMs(text(from));
  return lengthMs < 86_400_000 ? `${since(from, words)} (${duration(lengthMs)})` : since(from, words);
}

/** `nov. 23. körül, nov. 21. és nov. 26. között`; where that is one day, with the times. */
function aboutDay({ reachesAt, earliest, latest }: Parameters, words: Words): string {
  const isOneDay = words.day(text(earliest)) === words.day(text(latest));
  const say = (at: Parameters[string] | undefined) => (isOneDay ? moment(at, words) : words.day(text(at)));
  return `${say(reachesAt)} körül, ${say(earliest)} és ${say(latest)} között`;
}

/** `06:12 óta `, before what it waits for. */
function sinceWhen(from: Parameters[string] | undefined, words: Words): string {
  return from === undefined ? "" : `${since(from, words)} `;
}

/** `4 h`; `12 h munkaidő`. */
function allowed(p: Parameters): string {
  return p.hours === "business" ? `${duration(p.targetMs)} munkaidő` : duration(p.targetMs);
}

function shown(some: unknown, all: unknown, what: string): string {
  const [part, whole] = [Number(some), Number(all)];
  const inAll = `${grouped(whole)} ${what}`;
  return part === whole ? inAll : `${inAll} közül ${grouped(part)}`;
}

function wrong(value: unknown): string {
  if (typeof value !== "number" || value === 0) return "";
  return ` ${value} ellenőrzés nincs rendben.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function lasted(from: unknown, to: unknown): string {
  return duration(Date.parse(String(to)) - Date.parse(String(from)));
}

/** The watch line in words: `Mind a 24 órában figyelt; kiesés: 06:12 óta; bejelentett karbantartás: 22:00–23:00`. */
function watchName(p: Readonly<Record<string, unknown>>): string {
  const list = (spans: unknown): string => (Array.isArray(spans) ? spans.join(", ") : "");
  const part = (word: string, spans: unknown): string[] => (list(spans) === "" ? [] : [`${word}: ${list(spans)}`]);
  return [
    ...(list(p.unwatched) === "" ? ["Mind a 24 órában figyelt"] : part("Nem figyelt", p.unwatched)),
    ...part("kiesés", p.outages),
    ...part("figyelmeztetés", p.warnings),
    ...part("bejelentett karbantartás", p.works),
  ].join("; ");
}

/**
 * Hungarian words of the pages of incidents and of what people do there: moves, messages, announced work, reported problems. They
 * are loaded with those parts of the page, so that its first view does not carry them. Longer than other files, as a catalogue may be.
 */
import type { DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import { wordIn } from "../forms/code-words.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { categoryWord, levelWord } from "./code-words.ts";
import { diagnosisTexts } from "./diagnosis.ts";
import { count, number, text } from "./format.ts";
import { CALLED_OFF, WAITS } from "./incident-reasons.ts";
import { at, duration, fromTo, moment, since } from "./times.ts";

const pages = {
  "incidents.second": (p) => (p.count === 0 ? "Nincs hiba." : `${count(p.count, "incidens")} nyitott.`),
  "incidents.filter": () => "Mely incidensek",
  "incidents.all": () => "Mind",
  "incidents.open": () => "Nyitott",
  "incidents.proposed": () => "Javasolt",
  "incidents.proposedRemark": () =>
    "emberek jelentették be, vagy várt jelzés hiányzik; technikus fogadja el vagy vonja vissza",
  "incidents.ended": () => "Lezárult",
  "incidents.older": () => "Régebbiek megjelenítése",
  "incidents.tools": () => "Szűkítés",
  "incidents.anyDevice": () => "Minden eszköz",
  "incidents.month": () => "Hónap",
  "incidents.anyMonth": () => "Minden hónap",
  "incidents.anyPriority": () => "Mind",
  "incidents.text": () => "Szavak",
  "incidents.textHelp": () => "Eszköz, ellenőrzés, ami rajta múlik",
  "incidents.found": (p) => `${number(p.count)} ilyen incidens`,
  "incidents.count": (p) => `${number(p.count)} incidens`,
  "incidents.newestOf": (p) => `${number(p.total)} közül a legújabb ${number(p.shown)}`,
  "incidents.noMatch.all": () => "Nincs ilyen incidens.",
  "incidents.noMatch.open": () => "Nincs ilyen nyitott incidens.",
  "incidents.noMatch.proposed": () => "Az elfogadásra várók közt nincs ilyen.",
  "incidents.noMatch.ended": () => "A lezárultak közt nincs ilyen incidens.",
  "incidents.none.all": () => "Amióta a felügyelőegység figyel, nem volt hiba.",
  "incidents.none.open": () => "Nincs nyitott incidens.",
  "incidents.none.proposed": () => "Semmi sem vár elfogadásra.",
  "incidents.none.ended": () => "Még egy incidens sem zárult le.",
  "incident.missing": () => "Nincs ilyen incidens, vagy túl régi, és már nincs meg.",
  "incident.about": () => "Amit tudunk",
  "incident.what": () => "Mi a hibás",
  "incident.failedAt": () => "Első hiba",
  "incident.openedAt": () => "Megerősítve",
  "incident.resolvedAt": () => "Megoldva",
  "incident.closedAt": () => "Lezárva",
  "incident.reopened": () => "Visszatért",
  "incident.received": () => "Beérkezett",
  "incident.receivedAround": () => "amit az eszköz ez idő tájt küldött",
  "incident.criticality": () => "Az érintett súlya",
  "incident.reporter": () => "Bejelentő",
  "incident.acknowledged": () => "Látta",
  "incident.assigned": () => "Felelős",
  "incident.who": (p, words) => `${text(p.name)}, ${moment(p.at, words)}`,
  "incident.state": (p) => `${upperFirst(text(p.text))}.`,
  "incident.timeLine": () => "Idővonal",
  "incident.newestFirst": () => "a legújabb elöl",
  "incident.dropped": (p) => `${number(p.count)} régebbi lépés nincs megőrizve.`,
  "incident.follows": () => "Ami emiatt hibás",
  "incident.followed": () => "Ami emiatt hibás volt",
  "incident.jobState": (p, words) => `nem jelentkezik; ${since(p.since, words)} ide tartozik`,
  "incident.symptomState": (p, words) => `${text(p.state)}; ${since(p.since, words)} ide tartozik`,
  "incident.restart": () => "Újraindult",
  "incident.restarted": (p, words) =>
    `${since(p.at, words)} működik${p.backAfterMs === undefined ? "" : `, ${duration(p.backAfterMs)} múlva lett ismét elérhető`}${p.habitTimes === undefined ? "" : `; korábban ${number(p.habitTimes)} alkalommal, ${EVERY[text(p.habitEvery)] ?? text(p.habitEvery)} ebben az időszakában`}`,
  "incident.more": (p) => `és további ${number(p.count)}, névvel nem felsorolva`,
  "incident.followsCount": (p) =>
    `${count(p.count, "dolog")}${p.devices === 0 ? "" : `, ${count(p.devices, "eszköz")}`}, külön riasztás nélkül`,
  "incident.diagnosis": () => "Diagnózis",
  "diagnosis.made": (p, words) => `a felügyelőegység készítette ${at(p.at, words)}, ${duration(p.tookMs)} alatt`,
  "incident.previous": () => "Korábban is hibás volt",
  "incident.previousCount": (p) => `${number(p.count)} korábbi incidens`,
  "incident.previousOne": (p) => `Incidens: ${text(p.id)}`,
  "incident.relapse": () => "ugyanez az incidens, mielőtt visszatért",
} satisfies Templates;

/** Who says something in a diagnosis. */
const sources = {
  box: () => "Felügyelőegység",
  path: () => "Útvonal",
  ping: () => "Ping",
  neighbour: () => "Szomszédtábla",
  port: () => "Switchport",
  name: () => "Név",
  ports: () => "Portok",
  siblings: () => "Mellette",
  services: () => "A többi ellenőrzése",
  lastWell: () => "Utoljára rendben",
  maintenance: () => "Bejelentett karbantartás",
  changes: () => "Előtte változott",
  arrivals: () => "Maga jelezte",
} satisfies Readonly<Record<DiagnosisSourceName, Template>>;

/** Of what time it is the time. */
const EVERY: Readonly<Record<string, string>> = { day: "a napnak", week: "a hétnek" };

/** The way to what failed, stop by stop. */
const path = {
  "path.title": () => "Hol szakad meg az útvonal",
  "path.open": () => "Az útvonal járható",
  "path.thisBox": () => "Felügyelőegység",
  "path.more": (p) => `még ${number(p.count)} ugrás`,
  "path.hop.silent": () => "nem fedi fel magát",
  "path.hop.last": () => "az utolsó, amely válaszol",
  "path.hop.refuses": () => "szerinte nem elérhető",
  "path.hop.loops": () => "a csomagok itt körbejárnak",
  "path.port.ok": (p) => `port: ${text(p.port)}, rendben`,
  "path.port.warning": (p) => `port: ${text(p.port)}, nincs egészen rendben`,
  "path.port.critical": (p) => `port: ${text(p.port)}, nincs rendben`,
  "path.port.unknown": (p) => `port: ${text(p.port)}, nem tudni`,
  "path.port.pending": (p) => `port: ${text(p.port)}, még nem volt vizsgálat`,
  "path.port.notWatched": (p) => `port: ${text(p.port)}`,
  "path.target.answers": () => "válaszol",
  "path.target.onCable": (p) => `csak a kábele válaszol: ${text(p.mac)}`,
  "path.target.silent": () => "nincs válasz",
  "path.target.gone": () => "a címe senkié",
} satisfies Templates;

/** `Ana: elfogadta`. */
const byHand = (p: Parameters, did: string, alone: string): string =>
  p.by === undefined ? alone : `${text(p.by)} ${did}`;

const whichTime = (p: Parameters): string => (p.to === "respond" ? "válaszadásra" : "megoldásra");

/** Steps of the time line; `by` is absent where the box did it by itself. */
const steps = {
  "step.proposed": (p) => byHand(p, "bejelentette", "Javasolva"),
  "step.opened": (p) => byHand(p, "elfogadta", "Megnyitva"),
  "step.acknowledged": (p) => byHand(p, "visszaigazolta", "Visszaigazolva a felügyelőegységnél"),
  "step.assigned": (p) =>
    p.by === p.to
      ? byHand(p, "magára vállalta", "Elvállalva")
      : byHand(p, `hozzárendelte, felelős: ${text(p.to)}`, `Hozzárendelve, felelős: ${text(p.to)}`),
  "step.started": (p) => byHand(p, "munkához látott", "Megkezdődött a munka"),
  "step.suspended": (p) => {
    const what = wordIn(WAITS, p.reason);
    return byHand(p, `felfüggesztette, amire vár: ${what}`, `Felfüggesztve, amire vár: ${what}`);
  },
  "step.resumed": (p) => byHand(p, "folytatja", "A munka folytatódik"),
  "step.resolved": (p) => byHand(p, "megoldotta", "Megoldva: ismét működik"),
  "step.reopened": (p) => byHand(p, "újranyitotta", "Ismét hibás lett"),
  "step.closed": (p) => byHand(p, "lezárta", "Lezárva"),
  "step.cancelled": (p) => {
    const why = p.reason === undefined ? "" : `: ${wordIn(CALLED_OFF, p.reason)}`;
    return byHand(p, `visszavonta${why}`, `Visszavonva${why}`);
  },
  "step.categorised": (p) =>
    byHand(
      p,
      `módosította a kategóriát: ${categoryWord(p.to)}, korábban ${categoryWord(p.from)}`,
      `Kategória: ${categoryWord(p.to)}`,
    ),
  "step.prioritised": (p) =>
    byHand(
      p,
      `módosította a prioritást: ${levelWord(p.to)}, korábban ${levelWord(p.from)}`,
      `Prioritás: ${levelWord(p.to)}`,
    ),
  "step.noted": (p) => byHand(p, "megjegyzést írt", "Megjegyzés"),
  "step.wrote": (p) => byHand(p, "üzenetet írt", "Üzenet"),
  "step.updated": () => "Újabb részlet derült ki",
  "step.worsened": (p) => `Súlyosbodott; az új prioritás: ${levelWord(p.to)}`,
  "step.confirmed": () => "A felügyelőegység is hibásnak látja",
  "step.diagnosed": () => "A felügyelőegység kereste az okot",
  "step.escalated": (p) =>
    p.to === undefined || p.to === "" ? "Fogy az idő" : `Fogy az idő; értesítendő: ${text(p.to)}`,
  "step.slaWarning": (p) => `Kevés idő maradt a ${whichTime(p)}`,
  "step.slaBreached": (p) => `Letelt a ${whichTime(p)} szánt idő`,
  "timeLine.filter": () => "Kinek a lépései",
  "timeLine.all": () => "Mind",
  "timeLine.people": () => "Emberek",
  "timeLine.box": () => "Felügyelőegység",
} satisfies Templates;

const moves = {
  "moves.label": () => "Mi tehető vele",
  "moves.more": () => "Több",
  "moves.back": () => "Most nem",
  "move.accept": () => "Elfogadás",
  "move.acknowledge": () => "Visszaigazolás",
  "move.assign": () => "Hozzárendelés",
  "move.take": () => "Magamra vállalom",
  "move.start": () => "Munka kezdése",
  "move.suspend": () => "Felfüggesztés",
  "move.resume": () => "Folytatás",
  "move.resolve": () => "Megoldás",
  "move.reopen": () => "Újranyitás",
  "move.close": () => "Lezárás",
  "move.cancel": () => "Visszavonás",
  "move.categorise": () => "Kategória módosítása",
  "move.prioritise": () => "Prioritás módosítása",
  "move.note": () => "Megjegyzés hozzáadása",
  "move.about.accept": () => "Nyitott incidens lesz belőle, és elindulnak az órái.",
  "move.about.acknowledge": () => "Azt jelzi, hogy valaki látta. A válaszadási idő itt véget ér.",
  "move.about.assign": () => "Megmondja, kié. A válaszadási idő itt véget ér.",
  "move.about.take": () => "Az Öné lesz. A válaszadási idő itt véget ér.",
  "move.about.start": () => "Azt jelzi, hogy a munka megkezdődött.",
  "move.about.suspend": () => "Amíg másra vár, az órái állnak.",
  "move.about.resume": () => "A munka folytatódik, és az órái ismét járnak.",
  "move.about.resolve": () =>
    "Azt jelzi, hogy meg van javítva. A felügyelőegység újra megnézi, és elutasítja, amíg hibásnak látja.",
  "move.about.reopen": () => "Azt jelzi, hogy nincs vége. Ezután csak ember oldhatja meg.",
  "move.about.close": () => "Kész, és nem tér vissza. Néhány nap után a felügyelőegység magától is lezárja.",
  "move.about.cancel": () =>
    "Azt jelzi, hogy ez nem hiba. Újabb incidens csak akkor nyílik, ha előbb rendben volt, vagy súlyosbodik.",
  "move.about.categorise": () => "A kategória megmondja, milyen jellegű dolog a hibás.",
  "move.about.prioritise": () => "Az új prioritás vállalt idői az egészre érvényesek.",
  "move.about.note": () => "Az idővonalon jelenik meg.",
  "move.note.optional": () => "Megjegyzés (üresen hagyható)",
  "move.note.required": () => "Megjegyzés",
  "move.to": () => "Kihez",
  "move.toHelp": () => "Egy felhasználó, kapcsolattartó vagy csapat neve.",
  "move.waitsFor": () => "Amire vár",
  "move.waitsFor.awaitingCustomer": () => "az ügyfél",
  "move.waitsFor.awaitingThirdParty": () => "harmadik fél",
  "move.waitsFor.awaitingProcess": () => "egy folyamat, amelynek előbb le kell futnia",
  "move.priority": () => "Prioritás",
  "move.category": () => "Kategória",
  "move.category.infrastructure": () => "Infrastruktúra",
  "move.category.software": () => "Szoftver",
  "move.category.content": () => "Tartalom",
  "move.category.integration": () => "Integráció",
  "move.why": () => "Miért",
  "move.missing": () => "Ez nem maradhat üresen.",
  "move.busy": () => "Kérés küldése",
  "messages.title": () => "Üzenetek",
  "messages.remark": () => "mindenki olvassa, aki követi, az üzemeltetési központ is",
  "messages.none": () => "Még senki sem írt.",
  "messages.write": () => "Üzenet írása",
  "messages.send": () => "Küldés",
  "messages.closed": () => "Vége van; már nem lehet hozzá írni.",
} satisfies Templates;

const works = {
  "work.titleOfAny": () => "Karbantartás bejelentése",
  "work.device": () => "Eszköz",
  "work.choose": () => "Válasszon eszközt",
  "work.title": (p) => `Karbantartás: ${text(p.what)}`,
  "work.about": () => "A felügyelőegység tovább figyel, de nem riaszt miatta. Ami a végén még hibás, azt akkor jelzi.",
  "work.choices": () => "Mostantól ennyi ideig",
  "work.hours": (p) => `${number(p.hours)} h`,
  "work.untilMorning": (p) => (p.today === true ? "06:00-ig" : "holnap 06:00-ig"),
  "work.until": (p, words) => `${moment(p.at, words)}-ig`,
  "work.what": () => "Mi a munka (üresen hagyható)",
  "work.name": (p) => `Karbantartás: ${text(p.what)}`,
  "work.group": (p) => `csoport: ${text(p.group)}`,
  "work.viewerLimit": () => "4 óránál hosszabbat technikus jelent be.",
  "work.listTitle": () => "Bejelentett karbantartás",
  "work.runs": (p, words) => `${fromTo(p.start, p.end, words)}, hátra van ${duration(p.leftMs)}`,
  "work.comes": (p, words) => fromTo(p.start, p.end, words),
  "work.by": (p) => `bejelentő: ${text(p.by)}`,
  "work.recurring": () => "ismétlődik, a konfiguráció szerint",
  "work.cancel": () => "Visszavonás",
  "work.end": () => "Befejezés most",
  "work.cancelOf": (p) => `Visszavonás: ${text(p.name)}`,
  "work.endOf": (p) => `Befejezés most: ${text(p.name)}`,
  "report.title": () => "Hiba bejelentése",
  "report.about": () => "Egy technikus elolvassa, és felveszi, vagy megírja, miért nem.",
  "report.subject": () => "Mire vonatkozik",
  "report.site": (p) => `Az egész telephely, ${text(p.site)}`,
  "report.text": () => "Mi a hiba",
  "report.textHelp": () => "Saját szavaival: mi nem működik, mióta, kinél.",
  "report.missing": () => "Írja le, mi a hiba.",
  "report.send": () => "Bejelentés",
  "report.done": () => "A bejelentés megtörtént.",
  "report.open": () => "Nézze meg, mi lesz vele",
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

/**
 * Hungarian sentences about the site as a whole: summary, second line, the three questions, incidents, state words.
 * Names are typed by people and their vowels are not known, so no ending stands behind a name: "SW-2: nem válaszol".
 *
 * Where a parameter `saw` stands for what a check saw, it is either words already or the code of another sentence,
 * which is then told with the same parameters.
 */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import type { Words } from "../words.ts";
import { behind, count, milliseconds, number, text } from "./format.ts";
import { jobIncidents } from "./jobs.ts";

import { partsFail } from "./part-names.ts";
import { at, duration, durationInWords, moment, since } from "./times.ts";

/** The whole page's one sentence and the line below it. */
const summary = {
  "summary.allWell": (p) =>
    p.hosts === undefined
      ? "Minden rendben."
      : p.hosts === 0
        ? `Minden rendben. ${count(p.services, "ellenőrzés")} rendben.`
        : `Minden rendben. ${count(p.hosts, "eszköz")} válaszol, ${count(p.services, "ellenőrzés")} rendben.`,
  "summary.firstMinutes": (p) =>
    `Az első vizsgálat zajlik: ${number(p.total)} ellenőrzés közül ${number(p.answered)} adott eredményt.`,
  "summary.reading": (p) =>
    `Az eszközök első kiolvasása zajlik: ${number(p.total)} eszköz közül ${number(p.unread)} van hátra.`,
  "summary.partly": (p) => `${number(p.total)} ellenőrzés közül ${number(p.ok)} biztosan rendben van.`,
  "summary.findings": (p) => (p.count === 1 ? "Egy dolog nincs rendben." : `${number(p.count)} dolog nincs rendben.`),
  "summary.maintenance": (p) =>
    p.ok === 0
      ? "Bejelentett karbantartás zajlik."
      : `Bejelentett karbantartás zajlik. ${count(p.ok, "ellenőrzés")} rendben.`,
  "summary.noCarrier": (p, words) => `A felügyelőegység hálózati kábelén ${at(p.since, words)} megszűnt a kapcsolat.`,
  "summary.noAddress": (p, words) => `A felügyelőegységnek ${since(p.since, words)} nincs hálózati címe.`,
  "summary.addressTwice": (p, words) =>
    `A felügyelőegység címét (${text(p.address)}) ${since(p.since, words)} egy másik eszköz is használja${by(p)}.`,
  "summary.noRoute": (p, words) => `A felügyelőegységnek ${since(p.since, words)} nincs kijárata a saját hálózatából.`,
  "summary.cannotStore": (p, words) => `A felügyelőegység ${since(p.since, words)} nem tudja tárolni, amit lát.`,
  "summary.starved": (p, words) => `A felügyelőegység ${since(p.since, words)} nem győzi az ellenőrzéseket.`,
  "summary.deaf": (p, words) => `A felügyelőegység ${since(p.since, words)} nem tudja fogadni a feladatok jelzéseit.`,
  "summary.certificateRevoked": (p, words) =>
    `Az üzemeltetési központ visszavonta a felügyelőegység tanúsítványát; ${since(p.since, words)} semmit sem tud erről a telephelyről.`,
  "summary.certificateExpired": (p, words) =>
    `A felügyelőegység tanúsítványa lejárt; az üzemeltetési központ ${since(p.since, words)} semmit sem tud erről a telephelyről.`,
  "summary.certificateRefused": (p, words) =>
    `Az üzemeltetési központ ${since(p.since, words)} nem fogadja el a felügyelőegység tanúsítványát.`,
  "summary.certificateNotRenewed": () => "A felügyelőegység tanúsítványa hamarosan lejár, és nem sikerült megújítani.",
  "summary.unreadable": (p, words) => `${text(p.name)}: SNMP-n nem olvasható ki: ${inner(p, words)}.`,
  "summary.nothingWatched": () => "Még nincs mit figyelni.",
  "summary.down": (p, words) =>
    p.told === true
      ? `${text(p.name)}: ${since(p.since, words)} nem válaszol. Az üzemeltetési központ értesült róla.`
      : `${text(p.name)}: ${since(p.since, words)} nem válaszol.`,
  "summary.failing": (p, words) => `${text(p.name)}: ${since(p.since, words)} hibás.`,
  "summary.warning": (p, words) => `Minden működik. ${text(p.name)}: ${since(p.since, words)} figyelmet igényel.`,
  "summary.warningAmong": (p, words) => `${text(p.name)}: ${since(p.since, words)} figyelmet igényel.`,
  "summary.several": (p, words) =>
    `${number(p.count)} hiba van. A legsúlyosabb: ${text(p.worst)}, ${since(p.since, words)}.`,
  "summary.job.missing": (p) => `„${text(p.name)}”: nem érkezett jelzés.`,
  "summary.job.failed": (p) => `„${text(p.name)}”: nem fejeződött be rendben.`,
  "summary.job.partial": (p) => `„${text(p.name)}”: csak néhány gép jelentkezett.`,
  "summary.jobs": (p) => `${number(p.count)} feladat nem futott le rendben, köztük ez: „${text(p.name)}”.`,
  "summary.late": (p) => `Itt nem minden friss: ${number(p.total)} ellenőrzés közül ${number(p.late)} késik.`,
  "summary.lineDown": (p, words) => `Az internetkapcsolat ${at(p.since, words)} megszakadt.`,
  "summary.lineDownInsideWorks": (p, words) =>
    `Az internetkapcsolat ${at(p.since, words)} megszakadt. A belső hálózaton minden működik.`,
  "more.restWorks": () => "Minden más működik.",
  "more.cause": (p, words) => `${upperFirst(inner(p, words))}.`,
  "more.parts": (p, words) => `${words.tell(text(p.cause), p) ?? text(p.cause)}.`,
  "more.causeAndRestWorks": (p, words) => `${upperFirst(inner(p, words))}. Minden más működik.`,
  "more.others": (p) =>
    p.count === 1 ? "Még egy dolog figyelmet igényel." : `Még ${number(p.count)} dolog figyelmet igényel.`,
  "more.findings": () => "Így volt már a felügyelőegység első vizsgálatakor. Minden más működik.",
  "more.accepted": (p) =>
    p.count === 1 ? "Egy dolog normálisként elfogadva." : `${number(p.count)} dolog normálisként elfogadva.`,
  "more.symptoms": (p) => `${upperFirst(behind(p))}.`,
  "more.rest": (p) => `${upperFirst(restOf(p))}.`,
  "more.cutOff": () =>
    "Amíg ez nincs elhárítva, semmi mást nem tudni. Nézze meg a felügyelőegység kábelét és a portot, amelyhez vezet.",
  "more.addressTwice": () =>
    "A felügyelőegységnek szánt válaszok oda juthatnak, ezért a hallgatás nem számít hibának. Keresse meg az eszközt a hardvercíme alapján, és adjon az egyiknek másik címet.",
  "more.late": () => "A késők meg vannak jelölve, és nem számítanak rendben lévőnek.",
} satisfies Templates;

/** The three fixed questions' answers, and the small line below each. */
const questions = {
  "question.us.no": (p) =>
    p.hosts === 1 ? "Nem, az eszköz válaszol" : `Nem, mind válaszol (${number(p.hosts)} eszköz)`,
  "question.us.hostsDown": (p) =>
    p.count === 1 ? "Igen, egy eszköz nem válaszol" : `Igen, ${number(p.count)} eszköz nem válaszol`,
  "question.us.servicesFail": (p) =>
    p.count === 1 ? "Igen, egy ellenőrzés hibás" : `Igen, ${number(p.count)} ellenőrzés hibás`,
  "question.us.warning": (p) =>
    p.count === 1 ? "Aligha: egy ellenőrzés figyelmeztet" : `Aligha: ${number(p.count)} ellenőrzés figyelmeztet`,
  "question.us.jobs": (p) =>
    p.count === 1
      ? "Egy feladat nem futott le rendben; minden eszköz válaszol"
      : `${number(p.count)} feladat nem futott le rendben; minden eszköz válaszol`,
  "question.us.findings": (p) =>
    p.count === 1
      ? "Aligha: egy eltérés, amely a kezdetektől fennáll"
      : `Aligha: ${number(p.count)} eltérés, amely a kezdetektől fennáll`,
  "question.us.unknown": () => "Még nem tudni",
  "question.us.noChecks": () => "Nem, minden ellenőrzés rendben",
  "question.us.partly": (p) => `Nem mindről tudni: ${number(p.total)} ellenőrzés közül ${number(p.ok)} rendben`,
  "question.us.noCarrier": () => "Nem tudni: a felügyelőegység hálózati kábelén nincs kapcsolat",
  "question.us.noAddress": () => "Nem tudni: a felügyelőegységnek nincs hálózati címe",
  "question.us.detail": (p) =>
    typeof p.stale === "number" && p.stale > 0
      ? `${count(p.services, "ellenőrzés")} közül ${number(p.stale)} késik`
      : `összesen ${count(p.services, "ellenőrzés")}`,
  "question.us.downDetail": (p) => downDetail(p),
  "question.internet.works": () => "Nem, az internet működik",
  "question.internet.down": (p, words) => `Igen, ${since(p.since, words)} nincs kapcsolat`,
  "question.internet.notYet": () => "Még nem tudni",
  "question.internet.nothingAsked": () => "Nem tudni: semmilyen külső célt nem kérdezünk",
  "question.internet.tooFew": () => "Nem tudni: az egyetlen kérdezett külső cél nem válaszol",
  "question.internet.onlyBrokers": () =>
    "Nem tudni: az üzemeltetési központ nem elérhető, és más külső célt nem kérdezünk",
  "question.internet.cutOff": () => "Nem tudni: a felügyelőegység maga van elvágva",
  "question.internet.detail": (p) => internetDetail(p),
  "question.somebody.notNeeded": () => "Senkire sincs szükség",
  "question.somebody.yes": (p) => `Igen: ${text(p.name)}`,
  "question.somebody.yesSomebody": () => "Igen",
  "question.somebody.since": (p, words) =>
    p.open === 0 ? since(p.at, words) : `${since(p.at, words)}; további ${number(p.open)} még senkinél sincs`,
  "question.somebody.told": (p, words) => `Értesítve ${at(p.at, words)}`,
  "question.somebody.notYetTold": (p) =>
    typeof p.waiting === "number" && p.waiting > 0 ? `Még nem; ${count(p.waiting, "üzenet")} várakozik` : "Még nem",
  "question.somebody.cutOff": (p, words) =>
    typeof p.waiting === "number" && p.waiting > 0
      ? `az üzemeltetési központ ${since(p.since, words)} nem lát minket; ${count(p.waiting, "üzenet")} várakozik`
      : `az üzemeltetési központ ${since(p.since, words)} nem lát minket`,
  "question.somebody.nobody": () => "Senki; ez a felügyelőegység senkit sem értesít",
  "question.somebody.lastIncident": (p, words) => `utolsó incidens: ${moment(p.at, words)}, ${duration(p.durationMs)}`,
  "question.somebody.noIncident": () => "30 napja nincs incidens",
} satisfies Templates;

/** An incident's title: what a person would say. */
const incidents = {
  "incident.lineDown": () => "megszakadt az internetkapcsolat",
  "incident.hostDown": (p) => `${text(p.name)}: nem válaszol`,
  "incident.serviceFailed": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.serviceWarning": (p, words) => `${text(p.what)}: ${inner(p, words)}`,
  "incident.reported": (p) => `${text(p.what)}: „${text(p.said)}”, bejelentő: ${text(p.by)}`,
  "incident.reportedUnsaid": (p) => `hibabejelentés érkezett: ${text(p.what)}`,
  "incident.serviceUnknown": (p, words) => `${text(p.what)}: nem ellenőrizhető: ${inner(p, words)}`,
  ...jobIncidents,
  "incident.partsFailed": (p, words) => `${partsFail(p, "critical", `: ${inner(p, words)}`)}`,
  "incident.partsWarning": (p, words) => `${partsFail(p, "warning", `: ${inner(p, words)}`)}`,
  "incident.partsUnknown": (p, words) => `${partsFail(p, "unknown", `: ${inner(p, words)}`)}`,
} satisfies Templates;

/** State words, the same everywhere a glyph stands. */
const states = {
  "state.ok": () => "Rendben",
  "state.okThen": () => "Rendben volt",
  "state.warning": () => "Figyelmeztetés",
  "state.critical": () => "Kritikus",
  "state.unknown": () => "Ismeretlen",
  "state.stale": () => "Elavult adat",
  "state.maintenance": () => "Bejelentett karbantartás",
  "state.unreachable": (p) => {
    if (p.lacks === "line") return "Nem elérhető, megszakadt az internetkapcsolat";
    const what = p.lacks === "power" ? "nincs áramellátása" : "nem elérhető";
    return p.behind === undefined ? upperFirst(what) : `${text(p.behind)} miatt ${what}`;
  },
  "state.pending": () => "Még nincs adat",
  "state.finding": () => "Átnézendő",
  "state.accepted": () => "Normálisként elfogadva",
  "state.retrying": () => "Ismételt vizsgálat",
  "host.up": () => "válaszol",
  "host.down": () => "nem válaszol",
} satisfies Templates;

export const pageTemplates = { ...summary, ...questions, ...incidents, ...states };

/** What a check saw: words as they are, or another sentence by its code. */
function inner(p: Parameters, words: Words): string {
  if (typeof p.saw !== "string") return "hibás";
  return words.tell(p.saw, p) ?? p.saw;
}

/** `NAS-01`, or `SW-2, NAS-01 és további 4; mögötte 12 eszköz`. */
function downDetail(p: Parameters): string {
  const more = typeof p.others === "number" && p.others > 0 ? ` és további ${number(p.others)}` : "";
  const devices = typeof p.devices === "number" && p.devices > 0;
  return `${text(p.names)}${more}${devices ? `; mögötte ${count(p.devices, "eszköz")}` : ""}`;
}

/** What is not known to be fine, in the order of its weight. */
const REST: Readonly<Record<string, (count: Parameters[string] | undefined) => string>> = {
  cannotStore: () => "a felügyelőegység nem tudja tárolni, amit lát",
  addressTwice: () => "egy másik eszköz is használja a felügyelőegység címét",
  noRoute: () => "a felügyelőegységnek nincs kijárata a saját hálózatából",
  starved: () => "a felügyelőegység nem győzi az ellenőrzéseket",
  deaf: () => "a felügyelőegység nem tudja fogadni a feladatok jelzéseit",
  certificateRevoked: () => "a felügyelőegység tanúsítványát visszavonták",
  certificateExpired: () => "a felügyelőegység tanúsítványa lejárt",
  certificateRefused: () => "az üzemeltetési központ nem fogadja el a felügyelőegység tanúsítványát",
  certificateNotRenewed: () => "a felügyelőegység tanúsítványát nem sikerült megújítani",
  jobs: (n) => `${count(n, "feladat")} nem futott le rendben`,
  unknown: (n) => `${count(n, "ellenőrzés")} eredménye ismeretlen`,
  stale: (n) => `${count(n, "ellenőrzés")} késik`,
  unreachable: (n) => `${count(n, "ellenőrzés")} nem elérhető`,
  devicesAway: (n) => `${count(n, "eszköz")} nem elérhető`,
  pending: (n) => `${count(n, "ellenőrzés")} még nem adott eredményt`,
  unread: (n) => `${count(n, "eszköz")} még kiolvasásra vár`,
  finding: (n) => `${count(n, "ellenőrzés")} a kezdetektől eltérést mutat`,
  retrying: (n) => `${count(n, "ellenőrzés")} ismételt vizsgálata zajlik`,
  maintenance: (n) => `${count(n, "ellenőrzés")} bejelentett karbantartás alatt áll`,
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
        ? `${watched(p)} alatt nincs veszteség`
        : `${watched(p)} alatt ${number(loss, 2)}% veszteség`;
  const answer = typeof p.answerMs === "number" ? milliseconds(p.answerMs) : "";
  return [answer, lost].filter((part) => part !== "").join(", ");
}

/** How long was really watched; a box of an older version does not say. */
function watched(p: Parameters): string {
  return typeof p.watchedMs === "number" && p.watchedMs < 86_400_000 ? durationInWords(p.watchedMs) : "24 óra";
}

/** Which other device it is, where that is known. */
function by({ hardware, maker }: Parameters): string {
  return hardware === undefined ? "" : `: ${text(hardware)}${maker === undefined ? "" : ` (${text(maker)})`}`;
}

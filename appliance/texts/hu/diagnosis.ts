/** Hungarian sentences of diagnoses, one per code behind `diagnosis.`; each stands alone, in a list or behind an incident's cause. */
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { stateWord } from "./code-words.ts";
import { count, milliseconds, named, number, text } from "./format.ts";
import { moment, since } from "./times.ts";

/** `router-2 (10.0.0.1)` or the bare address. */
const last = (p: Parameters): string => (p.name === undefined ? text(p.last) : `${text(p.name)} (${text(p.last)})`);
const way = (p: Parameters): string =>
  Array.isArray(p.hops) && p.hops.length > 1
    ? ` (${p.hops.map((hop) => (hop === "*" ? "nincs válasz" : hop)).join(" → ")})`
    : "";
const names = (p: Parameters): string => named({ devices: p.count ?? 0, names: p.names ?? [] });
const ports = (p: Parameters): string => `${p.count === 1 ? "port" : "portok"}: ${text(p.ports)}`;
const aNamed = (p: Parameters): string => (p.what === undefined ? "" : `: ${text(p.what)}`);
const became = (p: Parameters): string =>
  p.before === undefined || p.after === undefined ? "" : `, korábban ${text(p.before)}, most ${text(p.after)}`;

const WHY: Readonly<Record<string, string>> = {
  noCarrier: "a hálózati kábele nincs bedugva",
  noAddress: "nincs hálózati címe",
  noRoute: "nincs kijárata a saját hálózatából",
};

export const diagnosisTexts = {
  "path.reached": (p) => `az oda vezető út járható: ${number(p.count)} ugrás, ${milliseconds(p.ms)}${way(p)}`,
  "path.ends": (p) => `az oda vezető út itt ér véget: ${last(p)}, innen ${number(p.count)} ugrásra${way(p)}`,
  "path.refused": (p) => `${last(p)}, innen ${number(p.count)} ugrásra, azt jelzi, hogy nem elérhető${way(p)}`,
  "path.loop": (p) => `a neki szánt csomagok körbejárnak itt: ${last(p)}${way(p)}`,
  "path.nobodyNear": (p) =>
    `a felügyelőegység saját hálózatában kellene lennie, de ott ezen a címen senki sem válaszol: ${text(p.address)}`,
  "path.nothing": (p) => `az oda vezető úton senki sem válaszol: ${text(p.address)}`,
  "path.cannot": (p) => `a felügyelőegység nem tudja követni az oda vezető utat (${text(p.error)})`,
  "ping.answers": (p) => `válaszol a pingre ${number(p.bytes, 0)} bájt méretig, ${milliseconds(p.ms)} alatt`,
  "ping.lossy": (p) =>
    `${number(p.sent, 0)} ping közül ${number(p.lost, 0)} elveszett; a többi ideje ${milliseconds(p.ms)}`,
  "ping.smallOnly": (p) =>
    `a kis pingre válaszol (${milliseconds(p.ms)}), de ${number(p.bytes, 0)} bájt méretűre nem: az út túl szűk${p.by === undefined ? "" : ` itt: ${text(p.by)}`}${p.mtu === undefined ? "" : `, legfeljebb ${number(p.mtu, 0)} bájt fér át`}`,
  "ping.silent": (p) => `${number(p.sent, 0)} ping közül egyre sem válaszol`,
  "ping.cannot": () => "a felügyelőegység nem tudja pingelni",
  "neighbour.answers": (p) =>
    `a felügyelőegység saját hálózatában ${text(p.mac)} válaszol ezen a címen: ${text(p.address)}`,
  "neighbour.silent": (p) =>
    `a felügyelőegység saját hálózatában senki sem válaszol ezen a címen: ${text(p.address)}; ki van kapcsolva, ki van húzva, vagy más címe van`,
  "port.at": (p) =>
    `ide csatlakozik: ${text(p.switch)}, port: ${text(p.port)}${p.state === undefined ? "" : `, állapota: ${PORT_STATES[text(p.state)] ?? text(p.state)}`}`,
  "name.resolves": (p) => `${text(p.name)} címe: ${text(p.addresses)}`,
  "name.unknown": (p) => `ehhez a névhez nem tartozik cím: ${text(p.name)}`,
  "name.notAsked": (p) =>
    `nem sikerült megkérdezni, milyen cím tartozik ehhez a névhez: ${text(p.name)} (${text(p.error)})`,
  "ports.open": (p) => `${ports(p)}: fogad kapcsolatot`,
  "ports.refused": (p) => `${ports(p)}: elutasítja a kapcsolatot, ott semmi sem figyel`,
  "ports.silent": (p) => `${ports(p)}: nem válaszol`,
  "ports.unreachable": (p) => `${ports(p)}: nem érhető el`,
  "ports.cannot": (p) => `${ports(p)}: a felügyelőegység nem tudta kipróbálni`,
  "siblings.none": (p) =>
    `ide csatlakozik: ${text(p.parent)}, állapota: ${stateWord(p.parentState)}; más ott csatlakozó eszközről nem tudni semmit`,
  "siblings.up": (p) => `minden más válaszol, ami ${text(p.parent)} mögött van: ${names(p)}`,
  "siblings.some": (p) =>
    `ami még ${text(p.parent)} mögött van, abból szintén nem válaszol: ${names(p)}; válaszol: ${number(p.up, 0)}`,
  "siblings.gone": (p) =>
    `${text(p.parent)} mögött minden más is eltűnt: ${names(p)}; ${text(p.parent)} állapota: ${stateWord(p.parentState)}`,
  "services.well": (p) =>
    p.well === 1 ? "a másik ellenőrzése rendben van" : `a többi ellenőrzése (${number(p.well, 0)}) rendben van`,
  "services.some": (p) => `a többi ellenőrzése közül szintén hibás: ${names(p)}; rendben van: ${number(p.well, 0)}`,
  "services.failing": (p) => `egyik másik ellenőrzése sincs rendben: ${names(p)}`,
  "lastWell.until": (p, words) => `${moment(p.until, words)}-ig rendben volt`,
  "lastWell.notLately": () => "az elmúlt egy napban nem volt rendben",
  "changes.none": () => "az elmúlt egy napból nem ismert változás",
  "changes.config": (p, words) =>
    `${since(p.at, words)} más konfiguráció van érvényben${p.by === undefined ? "" : `, módosította: ${text(p.by)}`}`,
  "changes.device": (p, words) =>
    `${text(p.name)}: ${since(p.at, words)} nem ugyanaz, mint korábban${aNamed(p)}${became(p)}${typeof p.count === "number" && p.count > 1 ? `, és még ${count(p.count - 1, "változás")}` : ""}`,
  "changes.restarted": (p, words) => `${text(p.name)}: újraindult, észlelve ${moment(p.at, words)}`,
  "changes.state": (p, words) => `${text(p.name)}: ${stateWord(p.state)}, ${moment(p.at, words)}`,
  "arrivals.line": (p, words) => `a naplója ezt írta, ${moment(p.at, words)}: „${text(p.text)}”`,
  "arrivals.trap": (p, words) => `ezt jelezte, ${moment(p.at, words)}: „${text(p.text)}”`,
  "maintenance.none": () => "az elmúlt egy napra nem volt bejelentett karbantartása",
  "maintenance.now": (p, words) => `${text(p.name)}: bejelentett karbantartás ${moment(p.until, words)}-ig${called(p)}`,
  "maintenance.ended": (p, words) =>
    `${text(p.name)}: a bejelentett karbantartás véget ért ${moment(p.until, words)}-kor${called(p)}`,
  "box.cutOff": (p) =>
    `semmit sem lehetett megvizsgálni, mert a felügyelőegység maga van elvágva: ${WHY[text(p.why)] ?? text(p.why)}`,
  "box.addressTwice": (p) =>
    `amit a felügyelőegység hall, arra nem lehet építeni, mert egy másik eszköz is használja a címét: ${text(p.address)}${p.hardware === "" ? "" : ` (${text(p.hardware)})`}`,
  "box.starved": (p) =>
    `semmi sem lett megvizsgálva, mert a felügyelőegység az utolsó perc ${number(p.percent, 0)}%-ában nem futhatott`,
  skipped: (p) =>
    `a hálózat lekérdezése elmaradt: túl sok incidens egyszerre${typeof p.waiting === "number" && p.waiting > 0 ? `, még ${number(p.waiting, 0)} várakozik` : ""}; ennyit lehet tudni`,
  late: (p) => `${number(p.seconds, 0)} s alatt nem jött válasz`,
  failed: () => "ezt a felügyelőegység hibája miatt nem lehetett megvizsgálni; a naplója többet mond",
} as const satisfies Readonly<Record<DiagnosisCode, Template>>;

/** What work is called; strangers are not told. */
function called(p: Parameters): string {
  return p.work === undefined ? "" : `: ${text(p.work)}`;
}

const PORT_STATES: Readonly<Record<string, string>> = {
  ok: "rendben",
  warning: "nincs egészen rendben",
  critical: "nincs rendben",
  unknown: "nem tudni",
  pending: "még nem volt vizsgálat",
};

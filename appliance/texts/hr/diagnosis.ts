/** Croatian sentences of diagnoses, one per code behind `diagnosis.`; each stands alone, in a list or behind an incident's cause. */
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { stateWord } from "./code-words.ts";
import { count, milliseconds, named, number, text } from "./format.ts";
import { moment } from "./times.ts";

/** `router-2 (10.0.0.1)` or the bare address. */
const last = (p: Parameters): string => (p.name === undefined ? text(p.last) : `${text(p.name)} (${text(p.last)})`);
const way = (p: Parameters): string =>
  Array.isArray(p.hops) && p.hops.length > 1
    ? ` (${p.hops.map((hop) => (hop === "*" ? "bez odgovora" : hop)).join(" → ")})`
    : "";
const hops = (p: Parameters): string => count(p.count, "skok", "skoka", "skokova");
const names = (p: Parameters): string => named({ devices: p.count ?? 0, names: p.names ?? [] });
const ports = (p: Parameters): string => `${p.count === 1 ? "port" : "portovi"} ${text(p.ports)}`;
const aNamed = (p: Parameters): string => (p.what === undefined ? "" : `: ${text(p.what)}`);
const became = (p: Parameters): string =>
  p.before === undefined || p.after === undefined ? "" : `, prije ${text(p.before)}, sada ${text(p.after)}`;

const WHY: Readonly<Record<string, string>> = {
  noCarrier: "mrežni kabel nije spojen",
  noAddress: "nema mrežne adrese",
  noRoute: "nema izlaza iz vlastite mreže",
};

export const diagnosisTexts = {
  "path.reached": (p) => `put do uređaja je otvoren: ${hops(p)}, ${milliseconds(p.ms)}${way(p)}`,
  "path.ends": (p) => `put završava iza ${last(p)}, udaljenost odavde: ${hops(p)}${way(p)}`,
  "path.refused": (p) => `${last(p)} (udaljenost odavde: ${hops(p)}) kaže da uređaj nije dostupan${way(p)}`,
  "path.loop": (p) => `paketi se vrte u krug kod ${last(p)}${way(p)}`,
  "path.nobodyNear": (p) => `trebao bi biti u mreži nadzornog uređaja, a ondje nitko ne odgovara za ${text(p.address)}`,
  "path.nothing": (p) => `na putu do ${text(p.address)} nitko ne odgovara`,
  "path.cannot": (p) => `nadzorni uređaj ne može pratiti put (${text(p.error)})`,
  "ping.answers": (p) => `odgovara na ping do ${number(p.bytes, 0)} bajtova, za ${milliseconds(p.ms)}`,
  "ping.lossy": (p) =>
    `izgubljeno je ${number(p.lost, 0)} od ${number(p.sent, 0)} pingova; ostali su trajali ${milliseconds(p.ms)}`,
  "ping.smallOnly": (p) =>
    `odgovara na male pingove (${milliseconds(p.ms)}), ali ne na one od ${number(p.bytes, 0)} bajtova: put je preuzak${p.by === undefined ? "" : ` kod ${text(p.by)}`}${p.mtu === undefined ? "" : `, prolazi najviše ${number(p.mtu, 0)} bajtova`}`,
  "ping.silent": (p) => `ne odgovara ni na jedan od ${number(p.sent, 0)} pingova`,
  "ping.cannot": () => "nadzorni uređaj ne može poslati ping",
  "neighbour.answers": (p) => `u mreži nadzornog uređaja za ${text(p.address)} odgovara ${text(p.mac)}`,
  "neighbour.silent": (p) =>
    `u mreži nadzornog uređaja nitko ne odgovara za ${text(p.address)}: isključen je, iskopčan ili ima drugu adresu`,
  "port.at": (p) =>
    `spojen je na ${text(p.switch)}, port ${text(p.port)}${p.state === undefined ? "" : ` (${PORT_STATES[text(p.state)] ?? text(p.state)})`}`,
  "name.resolves": (p) => `ime ${text(p.name)} pokazuje na ${text(p.addresses)}`,
  "name.unknown": (p) => `ime ${text(p.name)} nije pronađeno`,
  "name.notAsked": (p) => `nije se moglo saznati na što pokazuje ime ${text(p.name)} (${text(p.error)})`,
  "ports.open": (p) => `${ports(p)}: ${p.count === 1 ? "prima" : "primaju"} veze`,
  "ports.refused": (p) => `${ports(p)}: ${p.count === 1 ? "odbija" : "odbijaju"} veze, ondje ništa ne sluša`,
  "ports.silent": (p) => `${ports(p)}: ${p.count === 1 ? "ne odgovara" : "ne odgovaraju"}`,
  "ports.unreachable": (p) => `${ports(p)}: nedostupno`,
  "ports.cannot": (p) => `nadzorni uređaj nije mogao isprobati ${ports(p)}`,
  "siblings.none": (p) =>
    `spojen je na ${text(p.parent)} (${hostState(p)}); ni za što drugo ondje nije poznato kako stoji`,
  "siblings.up": (p) => `sve drugo spojeno na ${text(p.parent)} odgovara: ${names(p)}`,
  "siblings.some": (p) =>
    `od drugoga spojenog na ${text(p.parent)} ne odgovara ni: ${names(p)}; odgovara ih ${number(p.up, 0)}`,
  "siblings.gone": (p) => `ni ništa drugo spojeno na ${text(p.parent)} (${hostState(p)}) ne odgovara: ${names(p)}`,
  "services.well": (p) =>
    p.well === 1
      ? "druga provjera tog uređaja je uredna"
      : `druge provjere tog uređaja su uredne (${number(p.well, 0)})`,
  "services.some": (p) => `od drugih provjera ne prolazi ni: ${names(p)}; urednih je ${number(p.well, 0)}`,
  "services.failing": (p) => `nijedna druga provjera nije uredna: ${names(p)}`,
  "lastWell.until": (p, words) => `bilo je uredno do ${moment(p.until, words)}`,
  "lastWell.notLately": () => "u danu prije nije bilo uredno",
  "changes.none": () => "nije poznato da se u danu prije nešto promijenilo",
  "changes.config": (p, words) =>
    `druga konfiguracija na snazi je od ${moment(p.at, words)}${p.by === undefined ? "" : `, ${text(p.by)}`}`,
  "changes.device": (p, words) =>
    `${text(p.name)}: više nije kao prije od ${moment(p.at, words)}${aNamed(p)}${became(p)}${typeof p.count === "number" && p.count > 1 ? `, i još ${count(p.count - 1, "promjena", "promjene", "promjena")}` : ""}`,
  "changes.restarted": (p, words) => `${text(p.name)}: ponovno pokretanje, viđeno ${moment(p.at, words)}`,
  "changes.state": (p, words) => `${text(p.name)}: ${stateWord(p.state)}, ${moment(p.at, words)}`,
  "arrivals.line": (p, words) => `dnevnik uređaja, ${moment(p.at, words)}: „${text(p.text)}”`,
  "arrivals.trap": (p, words) => `obavijest uređaja, ${moment(p.at, words)}: „${text(p.text)}”`,
  "maintenance.none": () => "za dan prije nisu bili najavljeni radovi na uređaju",
  "maintenance.now": (p, words) => `najavljeni su radovi: ${text(p.name)}, do ${moment(p.until, words)}${called(p)}`,
  "maintenance.ended": (p, words) =>
    `najavljeni radovi završili su ${moment(p.until, words)}: ${text(p.name)}${called(p)}`,
  "box.cutOff": (p) =>
    `ništa se nije moglo pogledati jer je i sam nadzorni uređaj odsječen: ${WHY[text(p.why)] ?? text(p.why)}`,
  "box.addressTwice": (p) =>
    `na ono što nadzorni uređaj čuje ne može se osloniti jer drugi uređaj koristi njegovu adresu ${text(p.address)}${p.hardware === "" ? "" : ` (${text(p.hardware)})`}`,
  "box.starved": (p) =>
    `ništa nije pogledano jer nadzorni uređaj nije mogao raditi ${number(p.percent, 0)} % zadnje minute`,
  skipped: (p) =>
    `mreža nije upitana: previše incidenata odjednom${typeof p.waiting === "number" && p.waiting > 0 ? `, čeka ih još ${number(p.waiting, 0)}` : ""}; ovo je poznato`,
  late: (p) => `bez odgovora u ${number(p.seconds, 0)} s`,
  failed: () => "to se nije moglo pogledati zbog greške nadzornog uređaja; više piše u njegovu dnevniku",
} as const satisfies Readonly<Record<DiagnosisCode, Template>>;

/** What work is called; strangers are not told. */
function called(p: Parameters): string {
  return p.work === undefined ? "" : `: ${text(p.work)}`;
}

const PORT_STATES: Readonly<Record<string, string>> = {
  ok: "uredan",
  warning: "ne sasvim uredan",
  critical: "u kvaru",
  unknown: "nepoznat",
  pending: "još nije pogledan",
};
const HOST_STATES: Readonly<Record<string, string>> = {
  pending: "još nije pogledan",
  unreachable: "nedostupan",
};
function hostState(p: Parameters): string {
  return HOST_STATES[text(p.parentState)] ?? stateWord(p.parentState);
}

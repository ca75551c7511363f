/** English sentences of diagnoses, one per code behind `diagnosis.`; each stands alone, in a list or behind an incident's cause. */
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { count, milliseconds, named, number, text } from "./format.ts";
import { moment } from "./times.ts";

/** `router-2 (10.0.0.1)` or the bare address. */
const last = (p: Parameters): string => (p.name === undefined ? text(p.last) : `${text(p.name)} (${text(p.last)})`);
const way = (p: Parameters): string =>
  Array.isArray(p.hops) && p.hops.length > 1
    ? ` (${p.hops.map((hop) => (hop === "*" ? "no answer" : hop)).join(" → ")})`
    : "";
const names = (p: Parameters): string => named({ devices: p.count ?? 0, names: p.names ?? [] });
const ports = (p: Parameters): string => `${p.count === 1 ? "port" : "ports"} ${text(p.ports)}`;
const aNamed = (p: Parameters): string => (p.what === undefined ? "" : `: ${text(p.what)}`);
const became = (p: Parameters): string =>
  p.before === undefined || p.after === undefined ? "" : `, ${text(p.before)} became ${text(p.after)}`;

const WHY: Readonly<Record<string, string>> = {
  noCarrier: "its network cable is out",
  noAddress: "it has no network address",
  noRoute: "it has no way out of its own network",
};

export const diagnosisTexts = {
  "path.reached": (p) => `the way to it is open: ${count(p.count, "hop", "hops")}, ${milliseconds(p.ms)}${way(p)}`,
  "path.ends": (p) => `the way to it ends behind ${last(p)}, ${count(p.count, "hop", "hops")} from here${way(p)}`,
  "path.refused": (p) =>
    `${last(p)}, ${count(p.count, "hop", "hops")} from here, says that it cannot be reached${way(p)}`,
  "path.loop": (p) => `packets to it run in a circle at ${last(p)}${way(p)}`,
  "path.nobodyNear": (p) => `it should be on the box's own network, and nobody there answers for ${text(p.address)}`,
  "path.nothing": (p) => `nobody on the way to ${text(p.address)} answers`,
  "path.cannot": (p) => `the box cannot trace the way to it (${text(p.error)})`,
  "ping.answers": (p) => `it answers pings of up to ${number(p.bytes, 0)} bytes, in ${milliseconds(p.ms)}`,
  "ping.lossy": (p) =>
    `${number(p.lost, 0)} of ${number(p.sent, 0)} pings were lost; the others took ${milliseconds(p.ms)}`,
  "ping.smallOnly": (p) =>
    `it answers small pings (${milliseconds(p.ms)}), but none of ${number(p.bytes, 0)} bytes: the way is too narrow${p.by === undefined ? "" : ` at ${text(p.by)}`}${p.mtu === undefined ? "" : `, at most ${number(p.mtu, 0)} bytes pass`}`,
  "ping.silent": (p) => `it answers none of ${number(p.sent, 0)} pings`,
  "ping.cannot": () => "the box cannot ping it",
  "neighbour.answers": (p) => `on the box's own network ${text(p.mac)} answers for ${text(p.address)}`,
  "neighbour.silent": (p) =>
    `on the box's own network nobody answers for ${text(p.address)}: it is off, unplugged or has another address`,
  "port.at": (p) =>
    `it hangs on ${text(p.switch)}, port ${text(p.port)}${p.state === undefined ? "" : `, which is ${PORT_STATES[text(p.state)] ?? text(p.state)}`}`,
  "name.resolves": (p) => `${text(p.name)} leads to ${text(p.addresses)}`,
  "name.unknown": (p) => `the name ${text(p.name)} leads nowhere`,
  "name.notAsked": (p) => `where ${text(p.name)} leads to could not be asked (${text(p.error)})`,
  "ports.open": (p) => `${ports(p)} ${p.count === 1 ? "takes" : "take"} connections`,
  "ports.refused": (p) => `${ports(p)} ${p.count === 1 ? "refuses" : "refuse"} connections: nothing listens there`,
  "ports.silent": (p) => `${ports(p)} ${p.count === 1 ? "does" : "do"} not answer`,
  "ports.unreachable": (p) => `${ports(p)} cannot be reached`,
  "ports.cannot": (p) => `the box could not try ${ports(p)}`,
  "siblings.none": (p) =>
    `it hangs on ${text(p.parent)}, which is ${hostState(p)}; of nothing else there is known how it is`,
  "siblings.up": (p) => `all else that hangs on ${text(p.parent)} is up: ${names(p)}`,
  "siblings.some": (p) =>
    `of what else hangs on ${text(p.parent)}, ${names(p)} ${p.count === 1 ? "is" : "are"} gone too; ${number(p.up, 0)} ${p.up === 1 ? "is" : "are"} up`,
  "siblings.gone": (p) =>
    `all else that hangs on ${text(p.parent)}, which is ${hostState(p)}, is gone too: ${names(p)}`,
  "services.well": (p) => (p.well === 1 ? "its other check is well" : `its ${number(p.well, 0)} other checks are well`),
  "services.some": (p) =>
    `of its other checks ${names(p)} ${p.count === 1 ? "fails" : "fail"} as well, and ${number(p.well, 0)} ${p.well === 1 ? "is" : "are"} well`,
  "services.failing": (p) => `none of its other checks is well: ${names(p)}`,
  "lastWell.until": (p, words) => `it was well until ${moment(p.until, words)}`,
  "lastWell.notLately": () => "it was not well in the day before",
  "changes.none": () => "nothing is known to have changed in the day before",
  "changes.config": (p, words) =>
    `another configuration is in force since ${moment(p.at, words)}${p.by === undefined ? "" : `, by ${text(p.by)}`}`,
  "changes.device": (p, words) =>
    `${text(p.name)} is not what it was since ${moment(p.at, words)}${aNamed(p)}${became(p)}${typeof p.count === "number" && p.count > 1 ? `, and ${count(p.count - 1, "more change", "more changes")}` : ""}`,
  "changes.restarted": (p, words) => `${text(p.name)} restarted, seen ${moment(p.at, words)}`,
  "changes.state": (p, words) => `${text(p.name)} became ${text(p.state)}, ${moment(p.at, words)}`,
  "arrivals.line": (p, words) => `its log said, ${moment(p.at, words)}: "${text(p.text)}"`,
  "arrivals.trap": (p, words) => `it notified, ${moment(p.at, words)}: "${text(p.text)}"`,
  "maintenance.none": () => "no work on it was announced for the day before",
  "maintenance.now": (p, words) => `work on ${text(p.name)} is announced until ${moment(p.until, words)}${called(p)}`,
  "maintenance.ended": (p, words) => `announced work on ${text(p.name)} ended ${moment(p.until, words)}${called(p)}`,
  "box.cutOff": (p) =>
    `nothing could be looked at, because the box itself is cut off: ${WHY[text(p.why)] ?? text(p.why)}`,
  "box.addressTwice": (p) =>
    `what the box hears cannot be relied on, because another device uses its address ${text(p.address)}${p.hardware === "" ? "" : ` (${text(p.hardware)})`}`,
  "box.starved": (p) =>
    `nothing was looked at, because the box itself could not run for ${number(p.percent, 0)} % of the last minute`,
  skipped: (p) =>
    `the network was not asked: too many incidents at once${typeof p.waiting === "number" && p.waiting > 0 ? `, ${number(p.waiting, 0)} more wait` : ""}; this is what is known`,
  late: (p) => `no answer within ${number(p.seconds, 0)} s`,
  failed: () => "this could not be looked at for a fault of the box; its log says more",
} as const satisfies Readonly<Record<DiagnosisCode, Template>>;

/** What work is called; strangers are not told. */
function called(p: Parameters): string {
  return p.work === undefined ? "" : `: ${text(p.work)}`;
}

const PORT_STATES: Readonly<Record<string, string>> = {
  ok: "well",
  warning: "not quite well",
  critical: "not well",
  unknown: "not known to be well",
  pending: "not looked at yet",
};
const HOST_STATES: Readonly<Record<string, string>> = { pending: "not looked at yet", unreachable: "out of reach" };
function hostState(p: Parameters): string {
  return HOST_STATES[text(p.parentState)] ?? text(p.parentState);
}

/** Chinese sentences of diagnoses, one per code behind `diagnosis.`; each stands alone, in a list or behind an incident's cause. */
import type { DiagnosisCode } from "#model/diagnosis-codes.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { stateWord } from "./code-words.ts";
import { count, list, milliseconds, named, number, text } from "./format.ts";
import { moment } from "./times.ts";

/** `router-2（10.0.0.1）` or the bare address, with a space before what follows. */
const last = (p: Parameters): string =>
  p.name === undefined ? `${text(p.last)} ` : `${text(p.name)}（${text(p.last)}）`;
const way = (p: Parameters): string =>
  Array.isArray(p.hops) && p.hops.length > 1
    ? `（${p.hops.map((hop) => (hop === "*" ? "无应答" : hop)).join(" → ")}）`
    : "";
const hops = (p: Parameters): string => count(p.count, "跳");
const names = (p: Parameters): string => named({ devices: p.count ?? 0, names: p.names ?? [] });
const ports = (p: Parameters): string => `${p.count === 1 ? "端口" : "各端口"} ${list(p.ports)}`;
const aNamed = (p: Parameters): string => (p.what === undefined ? "" : `：${text(p.what)}`);
const became = (p: Parameters): string =>
  p.before === undefined || p.after === undefined ? "" : `，由 ${text(p.before)} 变为 ${text(p.after)}`;

const WHY: Readonly<Record<string, string>> = {
  noCarrier: "网线未接",
  noAddress: "没有网络地址",
  noRoute: "无法连出本地网络",
};

export const diagnosisTexts = {
  "path.reached": (p) => `路径畅通：${hops(p)}，${milliseconds(p.ms)}${way(p)}`,
  "path.ends": (p) => `路径止于 ${last(p)}之后，距此 ${hops(p)}${way(p)}`,
  "path.refused": (p) => `距此 ${hops(p)}的 ${last(p)}表示无法到达${way(p)}`,
  "path.loop": (p) => `数据包在 ${last(p)}处循环${way(p)}`,
  "path.nobodyNear": (p) => `应在监控盒所在网络中，但那里无人应答 ${text(p.address)}`,
  "path.nothing": (p) => `通往 ${text(p.address)} 的路上无人应答`,
  "path.cannot": (p) => `监控盒无法追踪路径（${text(p.error)}）`,
  "ping.answers": (p) => `应答 ping，最大 ${number(p.bytes, 0)} 字节，${milliseconds(p.ms)}`,
  "ping.lossy": (p) => `${number(p.sent, 0)} 个 ping 丢失 ${number(p.lost, 0)} 个；其余用时 ${milliseconds(p.ms)}`,
  "ping.smallOnly": (p) =>
    `应答小 ping（${milliseconds(p.ms)}），但不应答 ${number(p.bytes, 0)} 字节的：路径过窄${p.by === undefined ? "" : `，在 ${text(p.by)} 处`}${p.mtu === undefined ? "" : `，最多通过 ${number(p.mtu, 0)} 字节`}`,
  "ping.silent": (p) => `${number(p.sent, 0)} 个 ping 均无应答`,
  "ping.cannot": () => "监控盒无法 ping 它",
  "neighbour.answers": (p) => `在监控盒所在网络中，${text(p.mac)} 应答 ${text(p.address)}`,
  "neighbour.silent": (p) => `在监控盒所在网络中无人应答 ${text(p.address)}：已关机、断开或换了地址`,
  "port.at": (p) =>
    `接在 ${text(p.switch)} 的端口 ${text(p.port)}${p.state === undefined ? "" : `（${PORT_STATES[text(p.state)] ?? text(p.state)}）`}`,
  "name.resolves": (p) => `${text(p.name)} 指向 ${list(p.addresses)}`,
  "name.unknown": (p) => `名称 ${text(p.name)} 无法解析`,
  "name.notAsked": (p) => `未能查询 ${text(p.name)} 的指向（${text(p.error)}）`,
  "ports.open": (p) => `${ports(p)} 接受连接`,
  "ports.refused": (p) => `${ports(p)} 拒绝连接：端口未监听`,
  "ports.silent": (p) => `${ports(p)} 无应答`,
  "ports.unreachable": (p) => `${ports(p)} 不可达`,
  "ports.cannot": (p) => `监控盒无法尝试${ports(p)}`,
  "siblings.none": (p) => `接在 ${text(p.parent)}（${hostState(p)}）；那里其他设备的情况未知`,
  "siblings.up": (p) => `接在 ${text(p.parent)} 的其他设备均有应答：${names(p)}`,
  "siblings.some": (p) => `接在 ${text(p.parent)} 的其他设备中也无应答的：${names(p)}；${number(p.up, 0)} 台有应答`,
  "siblings.gone": (p) => `接在 ${text(p.parent)}（${hostState(p)}）的其他设备也全无应答：${names(p)}`,
  "services.well": (p) => `其余 ${number(p.well, 0)} 项检查正常`,
  "services.some": (p) => `其余检查中也失败的：${names(p)}；${number(p.well, 0)} 项正常`,
  "services.failing": (p) => `其余检查无一正常：${names(p)}`,
  "lastWell.until": (p, words) => `正常持续到 ${moment(p.until, words)}`,
  "lastWell.notLately": () => "此前一天内未曾正常",
  "changes.none": () => "此前一天内没有已知变化",
  "changes.config": (p, words) =>
    `另一配置自 ${moment(p.at, words)} 起生效${p.by === undefined ? "" : `（${text(p.by)}）`}`,
  "changes.device": (p, words) =>
    `${text(p.name)} 自 ${moment(p.at, words)} 起与以前不同${aNamed(p)}${became(p)}${typeof p.count === "number" && p.count > 1 ? `，另有 ${count(p.count - 1, "处变化")}` : ""}`,
  "changes.restarted": (p, words) => `${text(p.name)} 已重启，发现于 ${moment(p.at, words)}`,
  "changes.state": (p, words) =>
    `${text(p.name)} 于 ${moment(p.at, words)} 变为“${HOST_STATES[text(p.state)] ?? stateWord(p.state)}”`,
  "arrivals.line": (p, words) => `其日志，${moment(p.at, words)}：“${text(p.text)}”`,
  "arrivals.trap": (p, words) => `其通知，${moment(p.at, words)}：“${text(p.text)}”`,
  "maintenance.none": () => "此前一天内没有其计划维护",
  "maintenance.now": (p, words) => `${text(p.name)} 的计划维护持续到 ${moment(p.until, words)}${called(p)}`,
  "maintenance.ended": (p, words) => `${text(p.name)} 的计划维护于 ${moment(p.until, words)} 结束${called(p)}`,
  "box.cutOff": (p) => `无法查看，因为监控盒自身已断网：${WHY[text(p.why)] ?? text(p.why)}`,
  "box.addressTwice": (p) =>
    `监控盒收到的情况不可靠，因为另一台设备在使用其地址 ${text(p.address)}${p.hardware === "" ? "" : `（${text(p.hardware)}）`}`,
  "box.starved": (p) => `没有查看，因为监控盒在最近一分钟有 ${number(p.percent, 0)}% 的时间无法运行`,
  skipped: (p) =>
    `没有询问网络：同时事件过多${typeof p.waiting === "number" && p.waiting > 0 ? `，另有 ${number(p.waiting, 0)} 个等待` : ""}；以上为已知情况`,
  late: (p) => `${number(p.seconds, 0)} 秒内无应答`,
  failed: () => "因监控盒故障未能查看；详见其日志",
} as const satisfies Readonly<Record<DiagnosisCode, Template>>;

/** What work is called; strangers are not told. */
function called(p: Parameters): string {
  return p.work === undefined ? "" : `：${text(p.work)}`;
}

const PORT_STATES: Readonly<Record<string, string>> = {
  ok: "正常",
  warning: "不完全正常",
  critical: "故障",
  unknown: "未知",
  pending: "尚未查看",
};
/** How hosts are said to be where they have not been looked at yet. */
const HOST_STATES: Readonly<Record<string, string>> = { pending: "尚未查看" };
function hostState(p: Parameters): string {
  return HOST_STATES[text(p.parentState)] ?? stateWord(p.parentState);
}

/** Chinese words of the map, loaded with it. */
import type { Templates } from "../template.ts";
import { count, list, named, number, text } from "./format.ts";

export const mapLabels = {
  "map.about": (p) => `${count(p.count, "台设备")}：谁依赖谁，一处故障会切断什么。`,
  "map.empty": () => "尚未监控任何设备。",
  "map.partial": (p) =>
    `图上显示 ${number(p.total)} 台设备中的 ${number(p.shown)} 台：被其他设备依赖的，以及不正常的。`,
  "map.relation": () => "显示内容",
  "map.relation.way": () => "网络",
  "map.relation.power": () => "供电",
  "map.search": () => "转到设备",
  "map.matches": (p) =>
    p.count === 0 ? `没有与“${text(p.text)}”匹配的设备。` : `${count(p.count, "台设备")}；按 Enter 转到第一台`,
  "map.drawing": () => "设备拓扑图",
  "map.keys": () => "选择一台设备，查看其故障会切断什么。按键：方向键移动，空格选择，Enter 打开，+ 和 − 展开与折叠。",
  "map.asMap": () => "以图显示",
  "map.line": () => "互联网线路",
  "map.alone.way": () => "路径未知",
  "map.alone.power": () => "供电未知",
  "map.portion": (p) => `${text(p.first)} 至 ${text(p.last)}`,
  "map.show": (p) => `展开 ${text(p.name)}`,
  "map.fold": (p) => `折叠 ${text(p.name)}`,
  "map.item": (p) =>
    [
      p.state === undefined ? text(p.name) : `${text(p.name)}：${text(p.state)}`,
      ...(p.on === undefined ? [] : [`接在 ${text(p.on)}${p.port === undefined ? "" : `，端口 ${text(p.port)}`}`]),
      ...(p.below === undefined ? [] : [`下游 ${count(p.below, "台设备")}：${list(p.states)}`]),
      ...(p.lost === undefined ? [] : [text(p.lost)]),
    ].join("；"),
  "map.lost": () => "将不可达",
  "map.second": () => "第二路径",
  "map.cutOff": () => "故障会切断什么",
  "map.openDevice": () => "打开设备",
  "map.hangsOn": () => "上游",
  "map.fedBy": () => "供电来自",
  "map.behindIt": () => "下游",
  "map.learned": () => "从设备获知",
  "map.aside": () => "从设备获知，未采用",
  "map.cut.ifFails.none": (p) => `如果“${text(p.name)}”发生故障，其他设备仍可达。`,
  "map.cut.ifFails.all": (p) =>
    `如果“${text(p.name)}”发生故障，${count(p.devices, "台设备")}将不可达：${list(p.names)}。`,
  "map.cut.ifFails.some": (p) =>
    `如果“${text(p.name)}”发生故障，${count(p.devices, "台设备")}将不可达，其中包括 ${list(p.names)}。`,
  "map.cut.gone.none": (p) => `“${text(p.name)}”目前不可达；没有其他设备只依赖它。`,
  "map.cut.gone.all": (p) => `“${text(p.name)}”目前不可达；${count(p.devices, "台设备")}依赖它：${list(p.names)}。`,
  "map.cut.gone.some": (p) =>
    `“${text(p.name)}”目前不可达；${count(p.devices, "台设备")}依赖它，其中包括 ${list(p.names)}。`,
  "map.cut.failed": (p) => `员工使用的以下业务将中断：${named(p)}。`,
  "map.cut.degraded": (p) => `以下业务只能部分运行：${named(p)}。`,
  "map.cut.jobs": (p) => `以下任务不会上报：${named(p)}。`,
  "map.cut.line": () => "互联网线路随之中断：无法通知运维中心。",
} satisfies Templates;

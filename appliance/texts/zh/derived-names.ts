/** Chinese names of the services that a device's profile makes. */
import type { DerivedKind, ThingKind } from "#model/derived-name.ts";
import type { LogPattern } from "#model/log-patterns.ts";
import type { Template } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { text } from "./format.ts";

/** Kinds of things as part of another name: `温度 磁盘 1`. */
const THINGS: Readonly<Partial<Record<ThingKind, string>>> = {
  disk: "磁盘",
  fan: "风扇",
  powerSupply: "电源",
  battery: "电池",
  transceiver: "光模块",
  accessPoint: "接入点",
  memoryModule: "内存条",
  processorModule: "处理器",
  outlet: "插座",
};

/** `存储 C:\`; a label that says the word itself, here or in English, stays as it is: `Memory pool 1`. Without a label the word is enough. */
function called(word: string, english = word): Template {
  return ({ label, thing }) => {
    const shown = [THINGS[text(thing) as ThingKind], text(label)].filter(Boolean).join(" ");
    if (shown === "") return word;
    const said = shown.toLowerCase();
    return said.startsWith(word) || said.startsWith(english.toLowerCase()) ? upperFirst(shown) : `${word} ${shown}`;
  };
}

/** `墨粉 black`; what has no colour, by what the device calls it. */
function coloured(word: string, english = word): Template {
  return ({ label, colour }) => {
    if (colour !== undefined) return [word, text(colour), text(label)].filter(Boolean).join(" ");
    const shown = text(label);
    const said = shown.toLowerCase();
    return said.includes(word) || said.includes(english.toLowerCase())
      ? upperFirst(shown)
      : [word, shown].filter(Boolean).join(" ");
  };
}

/** What is recognised among what comes in by itself: `磁盘错误（日志行）`. */
const RECOGNISED: Readonly<Record<LogPattern, string>> = {
  "config-changed": "配置变更",
  "login-failures": "登录失败",
  "disk-errors": "磁盘错误",
  "storage-full": "存储已满",
  "link-down": "链路断开",
  "link-flaps": "链路反复通断",
  loops: "网络环路",
  power: "电源",
  temperature: "温度",
  fans: "风扇",
  "vpn-down": "VPN 隧道断开",
  "ha-failover": "集群切换",
  intrusions: "入侵尝试",
  restarts: "重启",
};

function recognised(word: string): Template {
  return ({ label }) => {
    const known: Readonly<Record<string, string>> = RECOGNISED;
    const name = known[text(label)];
    return name === undefined ? `${word} ${text(label)}` : `${name}（${word}）`;
  };
}

/** What speaks for itself: `Output status`. */
const itself: Template = ({ label }) => (label === "" ? "状态" : upperFirst(text(label)));

export const derivedNames = {
  processor: called("处理器", "Processor"),
  memory: called("内存", "Memory"),
  swap: called("交换区", "Swap"),
  storage: called("存储", "Storage"),
  supply: called("耗材", "Supply"),
  tray: called("纸盒", "Tray"),
  port: ({ label, alias }) => `端口 ${text(label)}${alias === undefined ? "" : `（${text(alias)}）`}`,
  toner: coloured("墨粉", "Toner"),
  ink: coloured("墨水", "Ink"),
  drum: coloured("感光鼓", "Drum"),
  wasteBox: called("废粉盒", "Waste box"),
  state: itself,
  fan: called("风扇", "Fan"),
  powerSupply: called("电源", "Power supply"),
  disk: called("磁盘", "Disk"),
  array: called("磁盘阵列", "Array"),
  battery: (p, words) =>
    /\bbatter/i.test(text(p.label)) ? upperFirst(text(p.label)) : called("电池", "Battery")(p, words),
  memoryModule: called("内存条", "Memory module"),
  processorModule: called("处理器", "Processor"),
  licence: called("许可证", "Licence"),
  updates: called("更新", "Updates"),
  suspended: called("被停用的端口", "Suspended port"),
  poePort: called("PoE 端口", "PoE port"),
  stackPort: called("堆叠端口", "Stack port"),
  stack: called("堆叠", "Stack"),
  manager: called("连接到", "Connection to"),
  redundancy: called("冗余", "Redundancy"),
  transceiver: called("光模块", "Transceiver"),
  outlet: called("插座", "Outlet"),
  communication: called("通信", "Communication"),
  input: called("输入", "Input"),
  inputAlarm: called("输入", "Input"),
  radio: called("无线射频", "Radio"),
  accessPoint: called("接入点", "Access point"),
  tunnel: called("VPN 隧道", "VPN tunnel"),
  circuit: itself,
  overall: () => "总体状态",
  licences: () => "许可证",
  allUpdates: () => "更新",
  suspendedPorts: () => "被停用的端口",
  poePorts: () => "PoE 端口",
  stackPorts: () => "堆叠端口",
  stackMembers: () => "堆叠",
  managers: called("连接到", "Connection to"),
  radios: () => "无线射频",
  fans: () => "风扇",
  voltages: () => "电压",
  currents: () => "电流",
  temperatures: ({ thing }) =>
    thing === undefined ? "温度" : `${THINGS[text(thing) as ThingKind] ?? text(thing)}温度`,
  memoryModules: () => "内存条",
  processorModules: () => "处理器",
  circuits: ({ label, count }) => `${upperFirst(text(label))} (${text(count)})`,
  temperature: called("温度", "Temperature"),
  humidity: called("湿度", "Humidity"),
  voltage: called("电压", "Voltage"),
  current: called("电流", "Current"),
  power: called("功率", "Power"),
  apparent_power: called("视在功率", "Apparent power"),
  power_consumed: called("电能", "Energy"),
  power_factor: called("功率因数", "Power factor"),
  frequency: called("频率", "Frequency"),
  load: called("负载", "Load"),
  charge: called("电池电量", "Battery charge"),
  runtime: called("续航时间", "Runtime"),
  delay: called("延迟", "Delay"),
  fanspeed: called("风扇转速", "Fan speed"),
  percent: called("百分比", "Percent"),
  dbm: called("电平", "Level"),
  signal: called("信号", "Signal"),
  snr: called("信噪比", "SNR"),
  loss: called("丢失", "Loss"),
  pressure: called("压力", "Pressure"),
  airflow: called("气流", "Air flow"),
  waterflow: called("水流", "Water flow"),
  count: called("数量", "Count"),
  bitrate: called("比特率", "Bit rate"),
  distance: called("距离", "Distance"),
  sensor: called("传感器", "Sensor"),
  logLines: recognised("日志行"),
  notifications: recognised("通知"),
} satisfies Readonly<Record<DerivedKind, Template>>;

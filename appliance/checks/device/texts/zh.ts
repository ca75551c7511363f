/** Chinese sentences of check type `device`. */
import type { Templates } from "#texts/template.ts";
import { bytes, list, number, text } from "#texts/zh/format.ts";
import { quantity } from "#texts/zh/quantity.ts";
import { agentTexts } from "#texts/zh/checks/agent.ts";

const state: Templates[string] = (p) =>
  `设备报告“${spoken(p.word)}”${p.value === undefined || p.unit === undefined ? "" : `，值为 ${quantity(p.value, p.unit)}`}`;

/** The MIB's word as people write it: `noBatteryNeedsReplacing` is "no battery needs replacing". */
function spoken(word: Parameters<typeof text>[0]): string {
  const words = text(word);
  if (!/^[a-z][A-Za-z]*\d{0,4}$/.test(words)) return words;
  return words.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
}

/** `8 个中 2 个不正常：Disk 3 "degraded", Disk 4 "failed"` */
const members: Templates[string] = (p) =>
  p.failing === undefined || p.failing === 0
    ? `全部 ${number(p.count, 0)} 个正常`
    : `${number(p.count, 0)} 个中 ${number(p.failing, 0)} 个不正常：${list(p.names)}`;

/** `，接收 12%，发送 3%`, or bits where the speed is not known. */
const traffic: Templates[string] = (p) => {
  if (p.inPercent !== undefined) return `，接收 ${number(p.inPercent)}%，发送 ${number(p.outPercent)}%`;
  return p.inBps === undefined ? "" : `，接收 ${bits(p.inBps)}，发送 ${bits(p.outBps)}`;
};

function bits(value: Parameters<typeof number>[0]): string {
  return typeof value !== "number" ? "?" : `${bytes(value).replace(/B$/, "bit")}/s`;
}

export const deviceTexts = {
  ...agentTexts,
  measured: (p) => `${quantity(p.value ?? p.percent, p.unit)}${p.name === undefined ? "" : `（${text(p.name)}）`}`,
  filled: (p) => `已用 ${quantity(p.percent, "%")}，空闲 ${bytes(p.freeBytes)}（共 ${bytes(p.totalBytes)}）`,
  notKnown: () => "设备目前不知道该值",
  portUp: (p, words) => `已连接${traffic(p, words)}`,
  portSwitchedOff: () => "已被人关闭",
  portDown: () => "无链路",
  halfDuplex: (p, words) => `已连接，但只是半双工${traffic(p, words)}`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: state,
  membersOk: members,
  membersWarning: members,
  membersCritical: members,
  membersUnknown: members,
} satisfies Templates;

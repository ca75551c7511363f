/** Chinese sentences of check type `snmp`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/zh/format.ts";
import { agentTexts } from "#texts/zh/checks/agent.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `状态 ${number(p.value)}` : `状态 ${number(p.value)}：${text(p.label)}`;

export const snmpTexts = {
  ...agentTexts,
  measured: (p) => `${number(p.value, 3)}${p.unit === undefined || p.unit === "" ? "" : ` ${text(p.unit)}`}`,
  firstSample: () => "首次读数；下次读数时得出速率",
  rebooted: () => "设备已重启；下次读数时得出速率",
  counterReset: () => "计数器被重置；下次读数时得出速率",
  textMatches: (p) => `文本为“${text(p.text)}”`,
  textDiffers: (p) => `文本为“${text(p.text)}”，其中没有“${text(p.expected)}”`,
  textRejected: (p) => `文本为“${text(p.text)}”，其中含有“${text(p.rejected)}”`,
  patternTooSlow: (p) => `模式“${text(p.pattern)}”在此文本上耗时过长；需要更简单的`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: (p) =>
    p.label === undefined
      ? `状态 ${number(p.value)}，设置中没有说明其含义`
      : `状态 ${number(p.value)}：${text(p.label)}`,
} satisfies Templates;

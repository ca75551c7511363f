/** Chinese sentences that tell what changes in the configuration. */
import { makeSettingWords } from "../forms/setting-words.ts";
import type { Templates } from "../template.ts";
import { amounts } from "./format.ts";

const { place, field, from, to, values, entries } = makeSettingWords(
  {
    units: { ms: "毫秒", s: "秒", m: "分钟", h: "小时" },
    days: { other: "天" },
    years: { other: "年" },
    yes: "是",
    no: "否",
    added: "新增",
    removed: "移除",
    services: { other: "项检查" },
    more: (count) => `等（另有 ${count} 项）`,
    within: (what, where) => `${where}，${what}`,
    kinds: {
      host: { noun: "设备", many: { other: "台设备" } },
      service: { noun: "检查", many: { other: "项检查" } },
      job: { noun: "任务", many: { other: "项任务" } },
      model: { noun: "业务服务", many: { other: "项业务服务" } },
      maintenance: { noun: "维护时段", many: { other: "个维护时段" } },
      contact: { noun: "联系人", many: { other: "位联系人" } },
      credential: { noun: "凭据", many: { other: "组凭据" } },
      webhook: { noun: "聊天或 Webhook", many: { other: "个聊天或 Webhook" } },
      entry: { noun: "条目", many: { other: "个条目" } },
    },
  },
  amounts,
);

export const configChanges = {
  ...entries,
  "configChange.value": (p, words) => `${place(p)}${field(p, words)}: ${from(p, words)} → ${to(p, words)}`,
  "configChange.set": (p, words) => `${place(p)}${field(p, words)}: ${to(p, words)}；此前未设置`,
  "configChange.unset": (p, words) => `${place(p)}${field(p, words)}: 不再设置，原为 ${from(p, words)}`,
  "configChange.secret": (p, words) => `${place(p)}${field(p, words)}: 已更改；不显示其值`,
  "configChange.secretSet": (p, words) => `${place(p)}${field(p, words)}: 已设置；不显示其值`,
  "configChange.secretUnset": (p, words) => `${place(p)}${field(p, words)}: 不再设置`,
  "configChange.listed": (p, words) => `${place(p)}${field(p, words)}: 新增 ${values(p, words)}`,
  "configChange.unlisted": (p, words) => `${place(p)}${field(p, words)}: 移除 ${values(p, words)}`,
  "configChange.order": (p, words) => `${place(p)}${field(p, words)}: 顺序改变`,
  "configChange.replaced": (p, words) => `${place(p)}${field(p, words)}: 已更改`,
  "configChange.entries": (p, words) => `${place(p)}${field(p, words)}: 条目数：${from(p, words)} → ${to(p, words)}`,
  "configChange.textOnly": () => "仅注释、排版或顺序改变；监控内容不变。",
} satisfies Templates;

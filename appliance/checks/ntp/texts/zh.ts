/** Chinese sentences of check type `ntp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/zh/format.ts";
import { conversationTexts } from "#texts/zh/checks/common-codes.ts";

export const ntpTexts = {
  ...conversationTexts,
  synchronised: (p) =>
    typeof p.offsetMs === "number"
      ? `其时间比监控盒${p.offsetMs < 0 ? "慢" : "快"} ${milliseconds(Math.abs(p.offsetMs))}，层级 ${number(p.stratum, 0)}`
      : `能报时，层级 ${number(p.stratum, 0)}；监控盒自身的时间不够准，无法比较`,
  notSynchronised: () => "时间服务器有应答，但自己也不知道时间",
  rateLimited: () => "时间服务器表示询问过于频繁",
  denied: () => "时间服务器拒绝向本监控盒报时",
  kissed: (p) => `时间服务器拒绝报时（${text(p.kiss)}）`,
} satisfies Templates;

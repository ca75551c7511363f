/** Chinese sentences of check type `plugin`. The plugin's own words are passed on as they are. */
import type { Parameters } from "#model/sentence.ts";
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/zh/format.ts";
import { connectionTexts } from "#texts/zh/checks/common-codes.ts";

export const pluginTexts = {
  ok: (p) => said(p, "插件报告正常"),
  warning: (p) => said(p, "插件报告警告"),
  critical: (p) => said(p, "插件报告严重"),
  unknown: (p) => said(p, "插件报告未知"),
  badExit: (p) => `插件 ${text(p.command)} 的结束方式不合约定（退出码 ${text(p.exit)}）：${text(p.output)}`,
  tooMuchOutput: (p) => `插件 ${text(p.command)} 无休止地输出，已被停止`,
  notFound: (p) => `允许的文件夹中没有插件 ${text(p.command)}`,
  notAllowed: (p) => `插件 ${text(p.command)} 是指向允许的文件夹之外的链接`,
  notExecutable: (p) => `插件 ${text(p.command)} 无法运行`,
  notSeparated: (p) =>
    `插件 ${text(p.command)} 没有运行：没有 bubblewrap（或带 Landlock 的内核），它可能读到监控盒的机密`,
  timeout: connectionTexts.timeout,
} satisfies Templates;

function said(p: Parameters, otherwise: string): string {
  return p.output === undefined || p.output === "" ? otherwise : text(p.output);
}

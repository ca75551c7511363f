/** Chinese of the command line: backup, restore and report. */
import type { lines as english } from "../../en/lines/keep-lines.ts";
import type { Template } from "../../template.ts";
import { count, text } from "../format.ts";

export const lines = {
  "keep.backup.made": (p) =>
    `${text(p.file)}：${text(p.size)}，${count(p.rows, "行")}，${count(p.files, "个文件")}，${count(p.secrets, "个机密")}`,
  "keep.backup.secretLost": (p) => `机密“${text(p.name)}”无法用本监控盒的密钥读取，未包含在内`,
  "keep.backup.leftOut": (p) => `未包含：${text(p.name)}（链接、大文件，或不属于监控盒）`,
  "keep.restore.can": (p) =>
    `${text(p.file)} 可以恢复：由版本 ${text(p.version)} 于 ${text(p.at)} 制作，${count(p.rows, "行")}，${count(p.files, "个文件")}`,
  "keep.restore.noHistory": () => "不含历史",
  "keep.restore.done": (p) =>
    `${text(p.folder)} 现在是 ${text(p.at)} 的监控盒：${count(p.rows, "行")}，${count(p.files, "个文件")}，${count(p.secrets, "个机密")}`,
  "keep.restore.secretLost": (p) => `机密“${text(p.name)}”之前的监控盒也无法读取；请重新设置`,
  "keep.restore.configFile": (p) => `其中的配置文件位于 ${text(p.folder)}；请放到监控盒期望的位置`,
  "keep.restore.nextEvent": (p) => `它的下一个事件编号为 ${String(p.number)}`,
  "keep.restore.switchOff": () => "如果之前的监控盒仍在运行，请关闭它",
  "keep.passphrase": () => "备份口令：",
  "keep.passphraseAgain": () => "再输入一次：",
  "keep.bundle.made": (p) => `已写入 ${text(p.file)}：${text(p.size)}，不含机密`,
  "keep.bundle.noBox": (p) => `${text(p.at)} 上没有监控盒应答（${text(p.why)}）；只读取了数据文件夹`,
  "keep.report.oneMonth": () => "report 需要一个月份",
  "keep.report.mailAlone": () => "--mail 发送带报告的邮件；不能与 --format、--out 或 --json 同用",
  "keep.report.noBox": (p) => `${text(p.folder)} 中没有监控盒的数据；见 --data`,
  "keep.report.month": (p) => `月份写作 YYYY-MM，而不是“${text(p.value)}”`,
  "keep.report.now": (p) => `--now 应为时刻，例如 2026-12-01T06:00:00Z，而不是“${text(p.value)}”`,
  "keep.report.nothing": (p) => `没有 ${text(p.month)} 的数据：当时监控盒未在监控`,
  "keep.report.noFont": () => "没有可用于 PDF 的字体；请安装 fonts-noto-core",
  "keep.report.noContact": (p) => `没有带邮件地址的联系人“${text(p.name)}”`,
  "keep.report.written": (p) => `已写入 ${text(p.file)}`,
} satisfies Readonly<Record<keyof typeof english, Template>>;

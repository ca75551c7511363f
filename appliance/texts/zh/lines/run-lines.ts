/** Chinese of the command line: run, ready and version. */
import type { lines as english } from "../../en/lines/run-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "run.fewFiles": (p) =>
    `只允许打开 ${String(p.allowed)} 个文件，至少需要 ${String(p.least)} 个，最好 ${String(p.better)} 个：在 systemd 单元中设 LimitNOFILE=65536，或 ulimit -n ${String(p.better)}`,
  "run.readAgain": () => "配置已重新读取",
  "run.refused": (p) => `配置被拒绝，保留原配置：${text(p.problems)}`,
  "run.slowStop": () => "停止耗时过长；已作出的判断均已保存",
  "run.watches": (p) =>
    `Vedetta 正在监控 ${count(p.hosts, "台设备")}、${count(p.services, "项检查")}。请打开 ${text(p.url)}`,
  "run.claim": (p) => `本监控盒尚无所有者。请在此认领一次：${text(p.url)}`,
  "run.fingerprint": (p) => `证书为自签；SHA-256 指纹 ${text(p.print)}`,
  "run.mirror": (p) => `未配置消息代理。可在 ${text(p.url)} 查看事件（vedetta soc watch --broker ${text(p.url)}）`,
  "run.notInForce": (p) => `已接受但尚未生效：${text(p.parts)}`,
  "run.setUpTaken": (p) => `${text(p.box)}，${text(p.at)}：设置文件已采用。`,
  "run.setUpRefused": (p) => `${text(p.box)}，${text(p.at)}：设置文件被拒绝。错误如下：`,
  "run.ready": () => "就绪",
  "run.notReady": (p) => `未就绪：${text(p.why)}`,
  "run.noAnswer": (p) => `${number(p.seconds)} 秒内没有应答`,
} satisfies Readonly<Record<keyof typeof english, Template>>;

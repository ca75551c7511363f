/** Chinese of the command line: config and secret. */
import type { lines as english } from "../../en/lines/config-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "config.noVersionYet": () => "尚未配置：监控盒会监控以下内容",
  "config.head": (p) => `版本 ${text(p.version)}，${text(p.at)}，${text(p.actor)}，摘要 ${text(p.digest)}`,
  "config.valid": (p) => `有效：${count(p.hosts, "台设备")}，${count(p.services, "项检查")}`,
  "config.notYet": (p) => `尚未生效：${text(p.part)}`,
  "config.stored": (p) =>
    `已存为版本 ${text(p.version)}：${count(p.hosts, "台设备")}。下次启动时生效；正在运行的监控盒可立即采用：kill -HUP PID（作为服务：systemctl reload vedetta）`,
  "config.storedAgain": (p) =>
    `版本 ${text(p.old)} 已重新存为版本 ${text(p.version)}。下次启动时生效；正在运行的监控盒可立即采用：kill -HUP PID（作为服务：systemctl reload vedetta）`,
  "config.origin.page": () => "页面",
  "config.origin.interface": () => "接口",
  "config.origin.commandLine": () => "命令行",
  "config.origin.file": () => "文件",
  "config.origin.soc": () => "运维中心",
  "config.origin.box": () => "监控盒",
  "config.bytes": (p) => `${count(p.bytes, "字节")}`,
  "config.again": (p) => `再次采用版本 ${text(p.version)}`,
  "config.nothing": () => "尚未配置",
  "config.diffWords": () => "config diff 接受一个文件，或最多两个版本",
  "config.more": (p) => `另有 ${number(p.count)} 处`,
  "config.nothingChanged": () => "没有变化",
  "config.oneVersion": () => "config restore 需要一个版本",
  "config.versionNumber": (p) => `版本是数字，而不是“${text(p.word)}”`,
  "config.secret.oneName": (p) => `secret ${text(p.action)} 需要一个名称`,
  "config.secret.noValue": () => "值由标准输入提供，但没有收到",
  "config.secret.stored": (p) => `已保存“${text(p.name)}”`,
  "config.secret.removed": (p) => `已删除“${text(p.name)}”`,
  "config.secret.none": (p) => `没有机密“${text(p.name)}”`,
  "config.secret.systemd": () => "来自 systemd",
  "config.secret.setAt": (p) => `设于 ${text(p.at)}`,
  "config.secret.unreadable": () => "无法用本监控盒的密钥解密：请重新设置",
} satisfies Readonly<Record<keyof typeof english, Template>>;

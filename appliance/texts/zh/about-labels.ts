/** Chinese words of the page about the box as a product; loaded with it. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

/** Days come as moments at their noon, so that they are the same day everywhere. */
export const aboutLabels = {
  "about.title": () => "关于本监控盒",
  "about.product": () => "本监控盒",
  "about.version": () => "版本",
  "about.released": () => "发布日期",
  "about.node": () => "运行于",
  "about.support": () => "安全更新截至",
  "about.supportUnknown": () => "未注明；请询问维护本监控盒的人",
  "about.supportEnded": (p, words) => `${words.day(text(p.at))}：已过期，不再有更新`,
  "about.day": (p, words) => words.day(text(p.at)),
  "about.provider": () => "维护方",
  "about.weakness": () => "如果您发现了安全漏洞",
  "about.contact": () => "请告知",
  "about.noContact": () => "尚未指定联系人。维护本监控盒的公司可在设置的“常规”中填写。",
  "about.policy": () => "后续如何处理",
  "about.machine": () => "供程序读取",
  "about.handling": () => "漏洞如何处理",
  "about.handling.parts": () => "每个版本发布之前，所含程序库都会与已知漏洞逐一核对。",
  "about.handling.box": () =>
    "更新均带签名。本监控盒不接受未经制造商签名的更新，也不接受比已有版本更旧的更新。新版本若不能正常工作，会自动退回上一版本。",
  "about.handling.host": () => "本监控盒运行在他人的系统上，更新由维护该系统的人安装。",
  "about.inside": () => "所含组件",
  "about.licences": () => "程序库许可",
  "about.bill": () => "物料清单（CycloneDX）",
  "about.noBill": () => "此处运行的程序并非正式发布，因此没有物料清单。",
  "about.count": (p) => `第三方作品：${number(p.count)} 项`,
  "about.parts": () => "各组件及其许可证",
  "about.part": () => "组件",
  "about.licence": () => "许可证",
  "about.kind": () => "类别",
  "about.kind.library": () => "程序库",
  "about.kind.runtime": () => "运行环境",
  "about.kind.system": () => "系统",
  "about.text": (p) => `${text(p.name)} 的许可证`,
} satisfies Templates;

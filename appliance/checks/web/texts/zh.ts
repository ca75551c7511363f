/** Sentences of the codes of `checks/web/`, shared by the types that ask web servers. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/zh/format.ts";
import { certificateTexts, connectionTexts } from "#texts/zh/checks/common-codes.ts";

/** Reasons of `checks/web/malformed.ts`. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_STATUS: "开头不是状态行",
  HPE_TOO_LARGE: "头部超过 300 kB",
  HPE_LENGTHS: "声明的长度不一致",
  HPE_CHUNK: "分块无效",
  HPE_INTERIM: "中间应答无休止",
  HPE_UPGRADE: "擅自切换到另一协议",
  HPE_ENCODING: "压缩内容已损坏",
};

export const webTexts = {
  ...connectionTexts,
  ...certificateTexts,
  tooManyRedirects: (p) => `无休止地重定向，最后一次来自 ${text(p.url)}`,
  redirectRefused: (p) =>
    p.why === "body"
      ? `重定向到 ${text(p.url)}：不予跟随，因为发给此服务器的内容不得转给另一台`
      : `重定向到 ${text(p.url)}，不予跟随`,
  malformed: (p) =>
    p.heard === undefined || p.heard === ""
      ? `应答不符合 HTTP：${MALFORMED[text(p.reason)] ?? text(p.reason)}`
      : `应答不符合 HTTP：${MALFORMED[text(p.reason)] ?? text(p.reason)}（“${text(p.heard)}”）`,
  cutOff: () => "应答不完整：对方没有发完所声明的内容就结束了",
  badUrl: () => "URL 无效",
  passwordWouldShow: () =>
    "请求带有机密，而服务器未证明自己是正确的服务器，或会以明文收到机密；没有发送任何内容（https、`encryption`）",
} satisfies Templates;

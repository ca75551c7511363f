/** Chinese sentences of check type `dns`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { connectionTexts } from "#texts/zh/checks/common-codes.ts";

const TCP_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "服务器拒绝连接",
  ECONNRESET: "服务器关闭连接",
  ETIMEDOUT: "服务器未及时应答",
  EBADRESP: "应答不符合 DNS",
};

export const dnsTexts = {
  ...connectionTexts,
  answered: (p) => `${text(p.name)} 指向 ${text(p.got)}，${milliseconds(p.answerMs)}内应答`,
  replied: (p) => `服务器在 ${milliseconds(p.answerMs)}内应答`,
  nxdomain: (p) => `服务器表示名称 ${text(p.name)} 不存在`,
  noData: (p) => `名称 ${text(p.name)} 没有 ${text(p.type)} 记录`,
  wrongAnswer: (p) => `${text(p.name)} 指向 ${text(p.got)}，应为 ${text(p.expected)}`,
  notAuthoritative: (p) => `服务器对 ${text(p.name)} 不具权威`,
  servfail: (p) => `服务器未能查到 ${text(p.name)}`,
  queryRefused: (p) => `服务器拒绝答复关于 ${text(p.name)} 的查询`,
  otherError: (p) => `服务器返回错误 ${text(p.responseCode)}`,
  malformed: () => "应答不符合 DNS",
  truncated: (p) =>
    `应答过长，经 UDP 被截断；改用 TCP 时${TCP_FAILURES[text(p.reason)] ?? "无法取得"}（${text(p.reason)}）`,
  badName: (p) => `“${text(p.name)}”不是可向 DNS 查询的名称`,
} satisfies Templates;

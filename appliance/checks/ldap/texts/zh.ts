/** Chinese sentences of check type `ldap`. */
import type { Templates } from "#texts/template.ts";
import { count, milliseconds, number, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";

/** What the directory said to it, in its own words where it had some. */
const because = (result: unknown, diagnostic: unknown): string => {
  const [code, own] = [result, diagnostic].map((part) => (typeof part === "string" ? part : ""));
  const words = [code, code?.startsWith(own ?? "") === true ? "" : own].filter((part) => part !== "");
  return words.length === 0 ? "" : `：${words.join("，")}`;
};

export const ldapTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answered: (p) =>
    p.entries === undefined
      ? `目录在 ${milliseconds(p.answerMs)}内应答`
      : `目录在 ${milliseconds(p.answerMs)}内找到 ${count(p.entries, "个条目")}`,
  moreEntries: (p) => `找到的条目超过 ${number(p.entries, 0)} 个；其余未计`,
  wrongCredentials: () => "目录不接受该用户名或密码",
  bindRefused: (p) => `目录不允许此检查登录${because(p.result, p.diagnostic)}`,
  startTlsRefused: (p) => `目录在此端口不提供加密${because(p.result, p.diagnostic)}`,
  noSuchBase: () => "搜索起点在目录中不存在，或此登录无权查看",
  searchRefused: (p) => `此登录无权在那里搜索${because(p.result, p.diagnostic)}`,
  searchFailed: (p) => `搜索失败${because(p.result, p.diagnostic)}`,
  badFilter: (p) => `此检查的搜索过滤器格式有误：${text(p.reason)}`,
  unavailable: (p) => `目录暂时无法服务${because(p.result, p.diagnostic)}`,
} satisfies Templates;

/** Chinese words of what a check noticed besides its verdict (`model/result-note.ts`), said behind its sentence. */
import { readNote, type NoteCode } from "#model/result-note.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../../template.ts";

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "拒绝连接",
  ECONNRESET: "关闭了连接",
  EHOSTUNREACH: "无法到达",
  ENETUNREACH: "没有路由",
  ETIMEDOUT: "无应答",
  EBADRESP: "应答了别的内容",
  otherProtocol: "应答了别的内容",
};

const WORDS: Readonly<Record<NoteCode, (about: string) => string>> = {
  addressFailed: (about) => {
    const [address = "", code = ""] = about.split(" ");
    return `地址 ${address} ${FAILURES[code] ?? `失败（${code}）`}`;
  },
  httpStatusLine: (about) => `异常的状态行“${about}”`,
  httpLineEnds: () => "头部行仅以 LF 结尾",
  httpFold: (about) => `头部 ${about} 折行，此法已废弃`,
  httpHeaderIgnored: (about) => `跳过了不是头部的行：“${about}”`,
  httpSpaceBeforeColon: (about) => `头部 ${about} 的冒号前有空格`,
  httpControlCharacters: (about) => `头部 ${about} 含控制字符`,
  httpLengthTwice: () => "Content-Length 出现两次",
  httpLengthAndChunks: () => "同时有长度和分块；以分块为准",
  httpBadLength: (about) => `无效的 Content-Length（“${about}”）`,
  httpSurplus: () => "发送的比声明的多",
  httpUnknownEncoding: (about) => `未知的压缩方式（${about}）`,
  httpWrongEncoding: (about) => `内容与头部声明不符（${about}）`,
  httpJunkBefore: () => "状态行之前有多余字节",
  valuesLeftOut: (about) => `另略去 ${about} 个值`,
  valuesUnreadable: (about) => `无法理解：${about}`,
  linesUnreadable: (about) => `无法理解的行：${about}`,
  certificateUnneeded: (about) => `附带但不需要：${about}`,
  clientCertificateWanted: () => "服务器要求客户端证书并结束了握手",
};

/** `（备注：...；...）`; nothing without notes. */
function notesWords(notes: Parameters[string] | undefined): string {
  if (!Array.isArray(notes) || notes.length === 0) return "";
  const words = notes.map((note) => {
    const known = readNote(note);
    return known === undefined ? note : WORDS[known.code](known.about);
  });
  return `（备注：${words.join("；")}）`;
}

/** Every sentence of a check with what was noticed besides behind it. */
export function withNotes<T extends Templates>(templates: T): T {
  return Object.fromEntries(
    Object.entries(templates).map(([code, template]): [string, Template] => [
      code,
      (p, words) => `${template(p, words)}${notesWords(p.notes)}`,
    ]),
  ) as T;
}

/** Chinese sentences of the codes that all check types share; a type spreads those it uses into its own catalogue. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { breachWords } from "../quantity.ts";

/** Codes of `checks/observe-failure.ts`. */
export const connectionTexts = {
  timeout: () => "未及时应答",
  refused: () => "连接被拒绝：端口未监听",
  reset: () => "对方关闭了连接",
  unreachable: () => "设备不可达",
  nameNotFound: () => "DNS 服务器不认得此名称",
} satisfies Templates;

/** Codes of `checks/observe-conversation.ts`. */
export const conversationTexts = {
  ...connectionTexts,
  timeout: (p) => (p.connected === true ? "接受连接，但未及时应答" : connectionTexts.timeout()),
  otherProtocol: (p) =>
    p.heard === undefined || p.heard === "" ? "应答的不是预期服务" : `应答的不是预期服务：“${text(p.heard)}”`,
  closedEarly: () => "对方提前结束了连接",
  tooMuch: () => "应答没有结尾或过长",
} satisfies Templates;

/** Code of the types whose logging in may show a password (`checks/access-settings.ts`). */
export const loginTexts = {
  passwordWouldShow: () =>
    "服务器会看到密码，却未证明自己是正确的服务器；密码没有发送（设置 `encryption`、`fingerprint`）",
} satisfies Templates;

/** Code of the types that let a server prove that it knows the password, too. */
export const proofTexts = {
  serverNotAuthentic: () => "服务器自己不知道该用户的密码；可能是另一台服务器",
} satisfies Templates;

/** Codes of `checks/ask-by-datagram.ts`. */
export const datagramTexts = {
  ...connectionTexts,
  otherProtocol: conversationTexts.otherProtocol,
  tooMuch: conversationTexts.tooMuch,
} satisfies Templates;

/** What the commonest reasons of OpenSSL mean, by a part of their names. */
const TLS_FAILURES: Readonly<Record<string, string>> = {
  UNSAFE_LEGACY_RENEGOTIATION: "服务器不支持安全重新协商",
  UNSUPPORTED_PROTOCOL: "服务器只支持过时的 TLS",
  ALERT_PROTOCOL_VERSION: "服务器不接受此版本的 TLS",
  WRONG_VERSION_NUMBER: "应答的不是 TLS",
  PACKET_LENGTH_TOO_LONG: "应答的不是 TLS",
  UNRECOGNIZED_NAME: "服务器不认得此名称",
  DH_KEY_TOO_SMALL: "服务器的密钥过短",
  DH_PARAM_SIZE: "服务器的密钥过短",
  EE_KEY_TOO_SMALL: "服务器的密钥过短",
  ALERT_HANDSHAKE_FAILURE: "服务器找不到共同支持的方式，或要求客户端证书",
  CERTIFICATE_REQUIRED: "服务器要求客户端证书",
};

/** Codes of `checks/certificate-problem.ts`. */
export const certificateTexts = {
  certificateExpired: () => "证书已过期",
  certificateNotYetValid: () => "证书尚未生效",
  certificateWrongName: () => "证书的名称不符",
  certificateSelfSigned: () => "证书是自签名的",
  certificateUntrusted: (p) => `证书不受信任（${text(p.reason)}）`,
  chainIncomplete: () => "证书链不完整：监控盒不认得颁发机构，服务器也未附带其证书",
  tlsFailed: (p) => {
    const reason = text(p.reason);
    const known = Object.entries(TLS_FAILURES).find(([word]) => reason.includes(word))?.[1];
    return `加密连接未能建立${known === undefined ? "" : `：${known}`}（${reason}）`;
  },
} satisfies Templates;

/** What the commonest failures of the box itself mean. Codes: errno(3), getaddrinfo(3). */
const boxFaults: Readonly<Record<string, string>> = {
  ENETUNREACH: "监控盒无法查看：没有通往那里的路由",
  ENETDOWN: "监控盒无法查看：其网络已断",
  EADDRNOTAVAIL: "监控盒无法查看：已没有可用的源地址",
  EADDRINUSE: "监控盒无法查看：所需端口被另一程序占用",
  ENODEV: "监控盒无法查看：没有该网络接口，或其上没有地址",
  EMFILE: "监控盒无法查看：打开的文件过多",
  ENFILE: "监控盒无法查看：打开的文件过多",
  ENOBUFS: "监控盒无法查看：网络缓冲区已满",
  ENOMEM: "监控盒无法查看：内存已满",
  EACCES: "监控盒无法查看：缺少权限",
  EPERM: "监控盒无法查看：不被允许",
  ECLOCK: "监控盒无法判断日期：其时钟未同步",
  ENOTUNIQ: "监控盒无法查看：另一台设备在使用其地址，可能收走了应答",
  ESTARVED: "监控盒无法查看：没有得到处理器时间，可能错过了应答",
  EAI_AGAIN: "监控盒无法查看：没有DNS 服务器告知地址",
};

/** Codes that the runner makes, whatever the type. */
export const common = {
  boxFault: (p) =>
    p.errno === "EUNDECLARED"
      ? `监控盒无法查看：检查报告了未声明的“${text(p.what)}”`
      : (boxFaults[text(p.errno)] ?? `监控盒无法查看：${text(p.errno)}`),
  pending: () => "尚未查看",
  /** A threshold that was broken, where what the check saw would sound well. */
  breach: breachWords,
} satisfies Templates;

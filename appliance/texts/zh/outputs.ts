/** Chinese for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

const problems = {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
  unreachable: (p) => `无法连接 ${text(p.server)}`,
  noSuchServer: (p) => `找不到名称 ${text(p.server)}`,
  timeout: (p) => `${text(p.server)} 未及时应答`,
  certificate: (p) => `${text(p.server)} 的证书不受信任；请用 ca 指明其颁发机构`,
  notEncrypted: (p) => `${text(p.server)} 不提供所要求的加密`,
  logIn: (p) => `${text(p.server)} 不接受登录`,
  senderRefused: (p) => `${text(p.server)} 不接收此发件人的邮件`,
  recipientRefused: (p) => `${text(p.server)} 拒绝 ${text(p.to)}`,
  recipientLater: (p) => `${text(p.server)} 要求稍后再试 ${text(p.to)}`,
  bounced: (p) => `发给 ${text(p.to)} 的邮件被退回`,
  messageRefused: (p) => `${text(p.server)} 拒绝该消息`,
  serverBusy: (p) => `${text(p.server)} 繁忙或自身有故障`,
  tooFast: (p) => `${text(p.server)} 要求减少消息`,
  notAllowed: (p) => `${text(p.server)} 表示本监控盒不得向那里发送`,
  nothingThere: (p) => `${text(p.server)} 没有这样的地址、聊天或房间`,
  redirected: (p) => `${text(p.server)} 转向另一台服务器，不予跟随`,
  connectionLost: (p) => `与 ${text(p.server)} 的连接在应答前断开；消息会再次发送`,
  protocol: (p) => `${text(p.server)} 的应答无法理解`,
  "influx.faultyLine": () => "服务器认为某行有误；该行被略去",
  "influx.wantsToken": () => "服务器要求有效的令牌",
  "influx.notWithToken": () => "服务器不允许用此令牌写入",
  "influx.noBucket": () => "没有这样的组织、bucket 或写入端点",
  "influx.tooLarge": () => "服务器认为请求过大；将分批发送",
  "influx.patience": () => "服务器要求稍候",
  "influx.refused": () => "其地址上没有程序监听",
  "influx.noSuchName": () => "DNS 服务器不认得其名称",
  "influx.timeout": () => "未及时应答",
  "influx.other": (p) => `无法写入（${text(p.reason)}）`,
  reportNotMade: () => "无法生成月度报告；稍后会重试",
} satisfies Templates;

const tests = {
  "test.taken": (p) => (p.answer === undefined ? "已接收" : `已接收：${text(p.answer)}`),
  "test.failed": (p) => (p.answer === undefined ? text(p.problem) : `${text(p.problem)}：${text(p.answer)}`),
} satisfies Templates;

export const outputTemplates = prefixed("output", { ...problems, ...tests });

/** Chinese sentences of the codes of `checks/ask-agent.ts`, shared by the types that ask an SNMP agent. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const agentTexts = {
  ...connectionTexts,
  timeout: () => "SNMP 代理无应答：未启用、团体名错误，或不应答本监控盒",
  noSuchObject: (p) => `设备没有值 ${text(p.oid)}`,
  wrongType: (p) => `值为“${text(p.text)}”（${text(p.type)}），不是 ${text(p.wanted)}`,
  authentication: () => "设备拒绝凭据：用户、密钥、协议或权限不符",
  malformed: () => "设备的应答违反 SNMP 规则",
  deviceError: () => "设备返回了自身的错误",
  tooBig: (p) => `值 ${text(p.oid)} 过大，设备的应答装不下`,
} satisfies Templates;

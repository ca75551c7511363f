/** Chinese sentences of what a discovery remarks on a host. */
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

export const discoveryTexts = {
  pingFiltered: () => "存在，但不应答 ping：设备上有过滤",
  onlyArp: () => "只有网卡应答：过滤器不放行任何内容，或设备在休眠",
  notAsked: (p) => `监控盒无法通过 SNMP 询问它（${text(p.errno)}）`,
  snmpNotAsked: () => "未询问 SNMP：没有提供凭据",
  snmpSilent: () => "SNMP 无应答：未启用、团体名错误，或访问列表拒绝了监控盒",
  snmpSilentV3: () => "SNMP 无应答：未启用、不支持版本 3，或访问列表拒绝了监控盒",
  snmpRefused: () => "SNMP 拒绝凭据：用户、密钥或协议不符",
  snmpGarbled: () => "SNMP 端口上的应答不符合 SNMP",
  snmpEmpty: () => "SNMP 有应答但没有内容：凭据的视图过窄",
  nothingToRead: () => "SNMP 有应答，但没有可监控的内容",
  snmpFaulty: (p) => `SNMP 只有部分应答（${text(p.faults)}）`,
  snmpOnlyV1: () => "只支持 SNMP 版本 1",
  portsFiltered: () => "所有尝试过的 TCP 端口都无应答：设备上有防火墙",
} satisfies Templates;

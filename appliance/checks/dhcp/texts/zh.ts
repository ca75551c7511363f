/** Chinese sentences of check type `dhcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { connectionTexts } from "#texts/zh/checks/common-codes.ts";

export const dhcpTexts = {
  timeout: () => "无人提供地址",
  nameNotFound: connectionTexts.nameNotFound,
  tooMuch: () => "应答远多于询问：网络中 DHCP 报文泛滥",
  offered: (p) => `${text(p.server)} 在 ${milliseconds(p.offerMs)}后提供地址 ${text(p.address)}`,
  strangeServer: (p) => `有不应存在的 DHCP 服务器在分配地址：${text(p.strangers)}`,
  onlyStrangers: (p) => `DHCP 服务器无应答，却有不应存在的服务器在分配地址：${text(p.strangers)}`,
  wrongRange: (p) => `${text(p.server)} 提供 ${text(p.got)}，不在 ${text(p.expected)} 之内`,
  wrongGateway: (p) => `${text(p.server)} 下发的网关是 ${text(p.got)}，应为 ${text(p.expected)}`,
  wrongDns: (p) => `${text(p.server)} 下发的DNS 服务器是 ${text(p.got)}，应为 ${text(p.expected)}`,
} satisfies Templates;

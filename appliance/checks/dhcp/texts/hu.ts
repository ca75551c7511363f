/** Hungarian sentences of check type `dhcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { connectionTexts } from "#texts/hu/checks/common-codes.ts";

export const dhcpTexts = {
  timeout: () => "senki sem kínál címet",
  nameNotFound: connectionTexts.nameNotFound,
  tooMuch: () => "sokkal több a válasz, mint a kérés: a hálózatot elárasztja a DHCP-forgalom",
  offered: (p) => `${text(p.server)} ezt a címet kínálja: ${text(p.address)}, ${milliseconds(p.offerMs)} alatt`,
  strangeServer: (p) => `egy nem oda való DHCP-kiszolgáló címeket oszt: ${text(p.strangers)}`,
  onlyStrangers: (p) => `a DHCP-kiszolgáló hallgat, és egy nem oda való címeket oszt: ${text(p.strangers)}`,
  wrongRange: (p) => `${text(p.server)} ezt kínálja: ${text(p.got)}, pedig ebből kellene: ${text(p.expected)}`,
  wrongGateway: (p) =>
    `${text(p.server)} ezt az átjárót adja az eszközöknek: ${text(p.got)}, a várt: ${text(p.expected)}`,
  wrongDns: (p) =>
    `${text(p.server)} ezt a névkiszolgálót adja az eszközöknek: ${text(p.got)}, a várt: ${text(p.expected)}`,
} satisfies Templates;

/** Croatian sentences of check type `dhcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { connectionTexts } from "#texts/hr/checks/common-codes.ts";

export const dhcpTexts = {
  timeout: () => "nitko ne nudi adresu",
  nameNotFound: connectionTexts.nameNotFound,
  tooMuch: () => "mnogo više odgovora nego pitanja: mreža je preplavljena DHCP-om",
  offered: (p) => `${text(p.server)} nudi adresu ${text(p.address)}, nakon ${milliseconds(p.offerMs)}`,
  strangeServer: (p) => `adrese dijeli DHCP poslužitelj kojega ne bi smjelo biti: ${text(p.strangers)}`,
  onlyStrangers: (p) => `DHCP poslužitelj šuti, a adrese dijeli drugi, kojega ne bi smjelo biti: ${text(p.strangers)}`,
  wrongRange: (p) => `${text(p.server)} nudi ${text(p.got)}, a to je izvan ${text(p.expected)}`,
  wrongGateway: (p) => `${text(p.server)} uređajima daje pristupnik ${text(p.got)} umjesto ${text(p.expected)}`,
  wrongDns: (p) => `${text(p.server)} uređajima daje DNS poslužitelj ${text(p.got)} umjesto ${text(p.expected)}`,
} satisfies Templates;

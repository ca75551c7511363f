/** English sentences of check type `dhcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

export const dhcpTexts = {
  timeout: () => "nobody offers an address",
  nameNotFound: connectionTexts.nameNotFound,
  tooMuch: () => "far more answers than questions: the network is flooded with DHCP",
  offered: (p) => `${text(p.server)} offers the address ${text(p.address)}, after ${milliseconds(p.offerMs)}`,
  strangeServer: (p) => `a DHCP server that should not be there hands out addresses: ${text(p.strangers)}`,
  onlyStrangers: (p) =>
    `the DHCP server is silent, and one that should not be there hands out addresses: ${text(p.strangers)}`,
  wrongRange: (p) => `${text(p.server)} offers ${text(p.got)}, which lies outside ${text(p.expected)}`,
  wrongGateway: (p) => `${text(p.server)} tells devices the gateway ${text(p.got)} instead of ${text(p.expected)}`,
  wrongDns: (p) => `${text(p.server)} tells devices the name server ${text(p.got)} instead of ${text(p.expected)}`,
} satisfies Templates;

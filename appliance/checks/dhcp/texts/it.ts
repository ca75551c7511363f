/** Italian sentences of check type `dhcp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { connectionTexts } from "#texts/it/checks/common-codes.ts";

export const dhcpTexts = {
  timeout: () => "nessuno offre un indirizzo",
  nameNotFound: connectionTexts.nameNotFound,
  tooMuch: () => "molte più risposte che domande: la rete è inondata di DHCP",
  offered: (p) => `${text(p.server)} offre l'indirizzo ${text(p.address)}, dopo ${milliseconds(p.offerMs)}`,
  strangeServer: (p) => `un server DHCP che non dovrebbe esserci distribuisce indirizzi: ${text(p.strangers)}`,
  onlyStrangers: (p) =>
    `il server DHCP tace, e uno che non dovrebbe esserci distribuisce indirizzi: ${text(p.strangers)}`,
  wrongRange: (p) => `${text(p.server)} offre ${text(p.got)}, che è fuori da ${text(p.expected)}`,
  wrongGateway: (p) => `${text(p.server)} dà ai dispositivi il gateway ${text(p.got)} invece di ${text(p.expected)}`,
  wrongDns: (p) =>
    `${text(p.server)} dà ai dispositivi il server dei nomi ${text(p.got)} invece di ${text(p.expected)}`,
} satisfies Templates;

/** Croatian sentences of check type `mqtt`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hr/checks/common-codes.ts";

export const mqttTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  accepted: (p) => `broker prima vezu za ${milliseconds(p.loginMs)}`,
  messageReturned: (p) => `poruka se vratila nakon ${milliseconds(p.roundTripMs)}`,
  loginRefused: (p) => `broker odbija korisnika ili lozinku (razlog ${text(p.reason)})`,
  versionRefused: (p) => `broker ne govori MQTT ${text(p.version)}`,
  clientRefused: (p) => `broker odbija oznaku klijenta (razlog ${text(p.reason)})`,
  unavailable: (p) => `broker je tu, ali trenutačno ne prima klijente (razlog ${text(p.reason)})`,
  connectionRefused: (p) => `broker odbija vezu (razlog ${text(p.reason)})`,
  subscriptionRefused: (p) => `korisnik ne smije čitati temu ${text(p.topic)} (razlog ${text(p.reason)})`,
  publishingRefused: (p) => `korisnik ne smije pisati u temu ${text(p.topic)} (razlog ${text(p.reason)})`,
  messageLost: (p) => `broker je primio poruku za ${text(p.topic)}, ali je nije isporučio`,
  disconnected: (p) => `broker je prekinuo vezu (razlog ${text(p.reason)})`,
} satisfies Templates;

/** Italian sentences of check type `mqtt`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/it/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/it/checks/common-codes.ts";

export const mqttTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  accepted: (p) => `il broker accetta la connessione in ${milliseconds(p.loginMs)}`,
  messageReturned: (p) => `il messaggio è tornato dopo ${milliseconds(p.roundTripMs)}`,
  loginRefused: (p) => `il broker rifiuta utente o password (motivo ${text(p.reason)})`,
  versionRefused: (p) => `il broker non parla MQTT ${text(p.version)}`,
  clientRefused: (p) => `il broker rifiuta l'identificativo del client (motivo ${text(p.reason)})`,
  unavailable: (p) => `il broker c'è, ma ora non accetta client (motivo ${text(p.reason)})`,
  connectionRefused: (p) => `il broker rifiuta la connessione (motivo ${text(p.reason)})`,
  subscriptionRefused: (p) => `l'utente non può leggere l'argomento ${text(p.topic)} (motivo ${text(p.reason)})`,
  publishingRefused: (p) => `l'utente non può scrivere sull'argomento ${text(p.topic)} (motivo ${text(p.reason)})`,
  messageLost: (p) => `il broker ha preso il messaggio per ${text(p.topic)} e non l'ha riconsegnato`,
  disconnected: (p) => `il broker ha chiuso la connessione (motivo ${text(p.reason)})`,
} satisfies Templates;

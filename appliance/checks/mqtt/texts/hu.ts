/** Hungarian sentences of check type `mqtt`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";

export const mqttTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  accepted: (p) => `a bróker ${milliseconds(p.loginMs)} alatt fogadja a kapcsolatot`,
  messageReturned: (p) => `az üzenet ${milliseconds(p.roundTripMs)} alatt visszaért`,
  loginRefused: (p) => `a bróker elutasítja a felhasználót vagy a jelszót (ok: ${text(p.reason)})`,
  versionRefused: (p) => `a bróker nem ismeri az MQTT e verzióját: ${text(p.version)}`,
  clientRefused: (p) => `a bróker elutasítja a kliensazonosítót (ok: ${text(p.reason)})`,
  unavailable: (p) => `a bróker megvan, de most nem fogad klienst (ok: ${text(p.reason)})`,
  connectionRefused: (p) => `a bróker elutasítja a kapcsolatot (ok: ${text(p.reason)})`,
  subscriptionRefused: (p) => `a felhasználó nem olvashatja ezt a témát: ${text(p.topic)} (ok: ${text(p.reason)})`,
  publishingRefused: (p) => `a felhasználó nem írhat ebbe a témába: ${text(p.topic)} (ok: ${text(p.reason)})`,
  messageLost: (p) => `a bróker átvette az üzenetet, de nem adta tovább; téma: ${text(p.topic)}`,
  disconnected: (p) => `a bróker bontotta a kapcsolatot (ok: ${text(p.reason)})`,
} satisfies Templates;

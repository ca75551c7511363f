/** Hungarian sentences of check type `redis`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/hu/checks/common-codes.ts";

export const redisTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answers: (p) =>
    p.version === undefined
      ? `${milliseconds(p.pingMs)} alatt válaszol`
      : `Redis ${text(p.version)} (${text(p.role)}), válasz ${milliseconds(p.pingMs)} alatt`,
  infoRefused: () => "válaszol, de a felhasználó nem olvashatja a kiszolgáló adatait (INFO)",
  loading: () => "a kiszolgáló elindult, és még tölti az adatait",
  replicationBroken: () => "a replika elvesztette a mesterét; az adatai elavulnak",
  loginRefused: (p) => `a kiszolgáló elutasítja a felhasználót vagy a jelszót: „${text(p.said)}”`,
  loginNeeded: () => "a kiszolgáló jelszót kér, de itt nincs beállítva",
  denied: (p) => `a kiszolgáló elutasítja a felügyelőegységet: „${text(p.said)}”`,
  serverError: (p) => `a kiszolgáló hibával válaszol: „${text(p.said)}”`,
} satisfies Templates;

/** Sentences of the codes of `checks/databases/`, shared by the types that log in to databases. */
import type { Templates } from "#texts/template.ts";
import { text } from "#texts/hu/format.ts";
import { certificateTexts, conversationTexts, loginTexts, proofTexts } from "#texts/hu/checks/common-codes.ts";

export const databaseTexts = {
  ...conversationTexts,
  ...certificateTexts,
  loginRefused: (p) => `a kiszolgáló elutasítja a felhasználót vagy a jelszót: „${text(p.said)}”`,
  databaseMissing: (p) => `az adatbázis nem létezik, vagy a felhasználó nem léphet be: „${text(p.said)}”`,
  tooManyConnections: (p) => `a kiszolgálónak nincs szabad kapcsolata: „${text(p.said)}”`,
  unavailable: (p) => `a kiszolgáló épp indul vagy leáll: „${text(p.said)}”`,
  hostBlocked: (p) => `a kiszolgáló nem engedi be a felügyelőegységet: „${text(p.said)}”`,
  encryptionUnavailable: () => "itt kötelező a titkosítás, de a kiszolgáló nem tudja",
  encryptionNeeded: () => "a kiszolgáló titkosított kapcsolatot kér, de az itt ki van kapcsolva",
  ...loginTexts,
  methodUnknown: (p) => `a kiszolgáló olyan bejelentkezést kér, amelyet ez az ellenőrzés nem ismer (${text(p.method)})`,
  ...proofTexts,
  serverError: (p) => `a kiszolgáló hibával válaszol: „${text(p.said)}”`,
} satisfies Templates;

export const queryTexts = {
  queryRefused: (p) => `a kiszolgáló elutasítja a lekérdezést: „${text(p.said)}”`,
  queryTimeout: () => "a lekérdezés túllépte az időkorlátot, és félbeszakadt",
  notReadOnly: (p) => `a lekérdezés írna, amit ellenőrzés nem tehet: „${text(p.said)}”`,
  queryWrong: (p) => `a lekérdezés hibás: „${text(p.said)}”`,
  notPermitted: (p) => `a felhasználó ezt nem olvashatja: „${text(p.said)}”`,
} satisfies Templates;

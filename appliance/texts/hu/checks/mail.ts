/** Sentences of the codes that the mail types (`smtp`, `imap`, `pop3`) and `ftp` share. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { proofTexts } from "./common-codes.ts";

const { serverNotAuthentic } = proofTexts;

export const mailTexts = {
  notReady: (p) => `a kiszolgáló válaszol, de nem áll készen: „${text(p.reply)}”`,
  commandRefused: (p) => `a kiszolgáló elutasít egy szokásos parancsot: „${text(p.reply)}”`,
  startTlsMissing: () => "a kiszolgáló nem kínál titkosítást",
  loginNotOffered: () => "a kiszolgáló nem kínál bejelentkezést, talán mert a kapcsolat nem titkosított",
  loginRefused: (p) => `a kiszolgáló elutasítja a felhasználót vagy a jelszót: „${text(p.reply)}”`,
  serverNotAuthentic,
} satisfies Templates;

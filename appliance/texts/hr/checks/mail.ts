/** Croatian sentences of the codes that the mail types (`smtp`, `imap`, `pop3`) and `ftp` share. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { proofTexts } from "./common-codes.ts";

const { serverNotAuthentic } = proofTexts;

export const mailTexts = {
  notReady: (p) => `poslužitelj odgovara, ali nije spreman: „${text(p.reply)}”`,
  commandRefused: (p) => `poslužitelj odbija uobičajenu naredbu: „${text(p.reply)}”`,
  startTlsMissing: () => "poslužitelj ne nudi šifriranje",
  loginNotOffered: () => "poslužitelj ne nudi prijavu, možda zato što veza nije šifrirana",
  loginRefused: (p) => `poslužitelj odbija korisnika ili lozinku: „${text(p.reply)}”`,
  serverNotAuthentic,
} satisfies Templates;

/** Italian sentences of the codes that the mail types (`smtp`, `imap`, `pop3`) and `ftp` share. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { proofTexts } from "./common-codes.ts";

const { serverNotAuthentic } = proofTexts;

export const mailTexts = {
  notReady: (p) => `il server risponde, ma non è pronto: «${text(p.reply)}»`,
  commandRefused: (p) => `il server rifiuta un comando usuale: «${text(p.reply)}»`,
  startTlsMissing: () => "il server non offre la cifratura",
  loginNotOffered: () => "il server non offre alcun modo di accedere, forse perché la connessione non è cifrata",
  loginRefused: (p) => `il server rifiuta utente o password: «${text(p.reply)}»`,
  serverNotAuthentic,
} satisfies Templates;

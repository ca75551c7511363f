/** Italian sentences of the codes of `checks/ask-agent.ts`, shared by the types that ask an SNMP agent. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const agentTexts = {
  ...connectionTexts,
  timeout: () => "l'agente SNMP non risponde: è spento, la community è sbagliata o non risponde a questa centralina",
  noSuchObject: (p) => `il dispositivo non ha il valore ${text(p.oid)}`,
  wrongType: (p) => `il valore è «${text(p.text)}» (${text(p.type)}), che non è ${text(p.wanted)}`,
  authentication: () => "il dispositivo rifiuta le credenziali: utente, chiavi, protocolli o diritti non corrispondono",
  malformed: () => "la risposta del dispositivo viola le regole di SNMP",
  deviceError: () => "il dispositivo risponde con un proprio errore",
  tooBig: (p) => `il valore ${text(p.oid)} non entra nella risposta del dispositivo`,
} satisfies Templates;

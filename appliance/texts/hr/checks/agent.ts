/** Croatian sentences of the codes of `checks/ask-agent.ts`, shared by the types that ask an SNMP agent. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const agentTexts = {
  ...connectionTexts,
  timeout: () => "SNMP agent ne odgovara: isključen je, community nije točan ili ne odgovara ovom nadzornom uređaju",
  noSuchObject: (p) => `uređaj nema vrijednost ${text(p.oid)}`,
  wrongType: (p) => `vrijednost je „${text(p.text)}” (${text(p.type)}), a to nije ${text(p.wanted)}`,
  authentication: () => "uređaj odbija pristupne podatke: korisnik, ključevi, protokoli ili prava ne odgovaraju",
  malformed: () => "odgovor uređaja krši pravila SNMP-a",
  deviceError: () => "uređaj odgovara vlastitom greškom",
  tooBig: (p) => `vrijednost ${text(p.oid)} ne stane u odgovor uređaja`,
} satisfies Templates;

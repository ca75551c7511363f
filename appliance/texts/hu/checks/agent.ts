/** Sentences of the codes of `checks/ask-agent.ts`, shared by the types that ask an SNMP agent. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const agentTexts = {
  ...connectionTexts,
  timeout: () =>
    "az SNMP-ügynök nem válaszol: ki van kapcsolva, rossz a community, vagy ennek a felügyelőegységnek nem válaszol",
  noSuchObject: (p) => `az eszközön nincs ilyen érték: ${text(p.oid)}`,
  wrongType: (p) => `az érték „${text(p.text)}” (${text(p.type)}), de ilyen kell: ${text(p.wanted)}`,
  authentication: () =>
    "az eszköz elutasítja a hitelesítő adatokat: a felhasználó, a kulcsok, a protokollok vagy a jogok nem megfelelők",
  malformed: () => "az eszköz válasza megszegi az SNMP szabályait",
  deviceError: () => "az eszköz saját hibát jelez válaszul",
  tooBig: (p) => `ez az érték nem fér el az eszköz válaszában: ${text(p.oid)}`,
} satisfies Templates;

/** Sentences of the codes of `checks/ask-agent.ts`, shared by the types that ask an SNMP agent. */
import type { Templates } from "../../template.ts";
import { text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const agentTexts = {
  ...connectionTexts,
  timeout: () => "the SNMP agent does not answer: it is off, the community is wrong, or it does not answer this box",
  noSuchObject: (p) => `the device has no value ${text(p.oid)}`,
  wrongType: (p) => `the value is "${text(p.text)}" (${text(p.type)}), which is no ${text(p.wanted)}`,
  authentication: () => "the device refuses the credentials: user, keys, protocols or access rights do not fit",
  malformed: () => "the answer of the device breaks the rules of SNMP",
  deviceError: () => "the device answers with an error of its own",
  tooBig: (p) => `the value ${text(p.oid)} does not fit the device's answer`,
} satisfies Templates;

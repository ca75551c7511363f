/** English sentences of check type `snmp`. */
import type { Templates } from "../../sentence-book.ts";
import { number, text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `state ${number(p.value)}` : `state ${number(p.value)}: ${text(p.label)}`;

/** Sentences of the codes that every type shares which asks an SNMP agent (`checks/ask-agent.ts`). */
export const agentTexts: Templates = {
  ...connectionTexts,
  timeout: () => "the SNMP agent does not answer: it is off, the community is wrong, or it does not answer this box",
  noSuchObject: (p) => `the device has no value ${text(p.oid)}`,
  wrongType: (p) => `the value is "${text(p.text)}" (${text(p.type)}), which is no ${text(p.wanted)}`,
  authentication: () => "the device refuses the credentials: user, keys, protocols or access rights do not fit",
  malformed: () => "the answer of the device breaks the rules of SNMP",
  deviceError: () => "the device answers with an error of its own",
  tooBig: (p) => `the value ${text(p.oid)} does not fit the device's answer`,
};

export const snmpTexts: Templates = {
  ...agentTexts,
  measured: (p) => `${number(p.value, 3)}${p.unit === undefined || p.unit === "" ? "" : ` ${text(p.unit)}`}`,
  firstSample: () => "first reading; the rate comes with the next one",
  rebooted: () => "the device has restarted; the rate comes with the next reading",
  counterReset: () => "the counter was set back; the rate comes with the next reading",
  textMatches: (p) => `the text is "${text(p.text)}"`,
  textDiffers: (p) => `the text is "${text(p.text)}" and lacks "${text(p.expected)}"`,
  textRejected: (p) => `the text is "${text(p.text)}" and has "${text(p.rejected)}" in it`,
  patternTooSlow: (p) => `the pattern "${text(p.pattern)}" takes too long on this text; a simpler one is needed`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: (p) =>
    p.label === undefined
      ? `state ${number(p.value)}, which has no meaning in the settings`
      : `state ${number(p.value)}: ${text(p.label)}`,
};

/** English sentences of check type `snmp`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/en/format.ts";
import { agentTexts } from "#texts/en/checks/agent.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `state ${number(p.value)}` : `state ${number(p.value)}: ${text(p.label)}`;

export const snmpTexts = {
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
} satisfies Templates;

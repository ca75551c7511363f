/** Croatian sentences of check type `snmp`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hr/format.ts";
import { agentTexts } from "#texts/hr/checks/agent.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `stanje ${number(p.value)}` : `stanje ${number(p.value)}: ${text(p.label)}`;

export const snmpTexts = {
  ...agentTexts,
  measured: (p) => `${number(p.value, 3)}${p.unit === undefined || p.unit === "" ? "" : ` ${text(p.unit)}`}`,
  firstSample: () => "prvo čitanje; brzina dolazi sa sljedećim",
  rebooted: () => "uređaj se ponovno pokrenuo; brzina dolazi sa sljedećim čitanjem",
  counterReset: () => "brojač je vraćen; brzina dolazi sa sljedećim čitanjem",
  textMatches: (p) => `tekst je „${text(p.text)}”`,
  textDiffers: (p) => `tekst je „${text(p.text)}” i nema „${text(p.expected)}”`,
  textRejected: (p) => `tekst je „${text(p.text)}” i sadrži „${text(p.rejected)}”`,
  patternTooSlow: (p) => `uzorak „${text(p.pattern)}” na ovom tekstu traje predugo; potreban je jednostavniji`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: (p) =>
    p.label === undefined
      ? `stanje ${number(p.value)}, bez značenja u postavkama`
      : `stanje ${number(p.value)}: ${text(p.label)}`,
} satisfies Templates;

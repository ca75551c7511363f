/** Italian sentences of check type `snmp`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/it/format.ts";
import { agentTexts } from "#texts/it/checks/agent.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `stato ${number(p.value)}` : `stato ${number(p.value)}: ${text(p.label)}`;

export const snmpTexts = {
  ...agentTexts,
  measured: (p) => `${number(p.value, 3)}${p.unit === undefined || p.unit === "" ? "" : ` ${text(p.unit)}`}`,
  firstSample: () => "prima lettura; la velocità viene con la prossima",
  rebooted: () => "il dispositivo si è riavviato; la velocità viene con la prossima lettura",
  counterReset: () => "il contatore è stato azzerato; la velocità viene con la prossima lettura",
  textMatches: (p) => `il testo è «${text(p.text)}»`,
  textDiffers: (p) => `il testo è «${text(p.text)}» e manca «${text(p.expected)}»`,
  textRejected: (p) => `il testo è «${text(p.text)}» e contiene «${text(p.rejected)}»`,
  patternTooSlow: (p) => `il modello «${text(p.pattern)}» impiega troppo su questo testo; ne serve uno più semplice`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: (p) =>
    p.label === undefined
      ? `stato ${number(p.value)}, senza significato nelle impostazioni`
      : `stato ${number(p.value)}: ${text(p.label)}`,
} satisfies Templates;

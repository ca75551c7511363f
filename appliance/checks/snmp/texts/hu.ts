/** Hungarian sentences of check type `snmp`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hu/format.ts";
import { agentTexts } from "#texts/hu/checks/agent.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `állapot: ${number(p.value)}` : `állapot: ${number(p.value)}, ${text(p.label)}`;

export const snmpTexts = {
  ...agentTexts,
  measured: (p) => `${number(p.value, 3)}${p.unit === undefined || p.unit === "" ? "" : ` ${text(p.unit)}`}`,
  firstSample: () => "első leolvasás; a sebesség a következővel jön",
  rebooted: () => "az eszköz újraindult; a sebesség a következő leolvasással jön",
  counterReset: () => "a számláló visszaállt; a sebesség a következő leolvasással jön",
  textMatches: (p) => `a szöveg „${text(p.text)}”`,
  textDiffers: (p) => `a szöveg „${text(p.text)}”, és hiányzik belőle: „${text(p.expected)}”`,
  textRejected: (p) => `a szöveg „${text(p.text)}”, és benne van: „${text(p.rejected)}”`,
  patternTooSlow: (p) => `a minta („${text(p.pattern)}”) ezen a szövegen túl sokáig fut; egyszerűbb kell`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: (p) =>
    p.label === undefined
      ? `állapot: ${number(p.value)}, a beállításokban nincs jelentése`
      : `állapot: ${number(p.value)}, ${text(p.label)}`,
} satisfies Templates;

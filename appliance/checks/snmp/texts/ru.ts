/** Russian sentences of check type `snmp`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/ru/format.ts";
import { agentTexts } from "#texts/ru/checks/agent.ts";

const state: Templates[string] = (p) =>
  p.label === undefined ? `состояние ${number(p.value)}` : `состояние ${number(p.value)}: ${text(p.label)}`;

export const snmpTexts = {
  ...agentTexts,
  measured: (p) => `${number(p.value, 3)}${p.unit === undefined || p.unit === "" ? "" : ` ${text(p.unit)}`}`,
  firstSample: () => "первое чтение; скорость будет при следующем",
  rebooted: () => "устройство перезапустилось; скорость будет при следующем чтении",
  counterReset: () => "счётчик сброшен; скорость будет при следующем чтении",
  textMatches: (p) => `текст «${text(p.text)}»`,
  textDiffers: (p) => `в тексте «${text(p.text)}» нет «${text(p.expected)}»`,
  textRejected: (p) => `в тексте «${text(p.text)}» есть «${text(p.rejected)}»`,
  patternTooSlow: (p) => `шаблон «${text(p.pattern)}» на этом тексте работает слишком долго; нужен более простой`,
  stateOk: state,
  stateWarning: state,
  stateCritical: state,
  stateUnknown: (p) =>
    p.label === undefined
      ? `состояние ${number(p.value)}, значение которого не настроено`
      : `состояние ${number(p.value)}: ${text(p.label)}`,
} satisfies Templates;

/** Russian help with the settings of check type `snmp`, by the schema's English. */
import type { snmpHelp as croatian } from "./hr.ts";

export const snmpHelp = {
  "Which value: its OID in numbers, with the instance at its end (`.0` for a single value).":
    "Какое значение: его OID числами, с экземпляром в конце (.0 для одиночного значения).",
  "How it is understood: `gauge` a number as it is, `counter` its growth per second, `text` a text that is compared, `state` a number that stands for a state.":
    "Как понимать: число как есть, счётчик как прирост в секунду, сравниваемый текст или число, обозначающее состояние.",
  "Factor that the number is multiplied by, e.g. 0.1 or 8 (octets to bits).":
    "Множитель числа, напр. 0.1 или 8 (октеты в биты).",
  "Unit of the measurement after scaling, e.g. `°C`.": "Единица измерения после умножения, напр. °C.",
  'For `state`: how bad each number is, e.g. `{ "1": ok, "2": critical }`. Others are unknown.':
    'Для состояния: насколько плохо каждое число, напр. { "1": ok, "2": critical }. Остальные неизвестны.',
  'For `state`: what each number is called, e.g. `{ "1": online, "2": on battery }`.':
    'Для состояния: как называется каждое число, напр. { "1": от сети, "2": от батареи }.',
  "For `text`: what the text must contain.": "Для текста: что текст должен содержать.",
  "For `text`: what the text must not contain.": "Для текста: чего текст не должен содержать.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Chinese help with the settings of check type `snmp`, by the schema's English. */
import type { snmpHelp as croatian } from "./hr.ts";

export const snmpHelp = {
  "Which value: its OID in numbers, with the instance at its end (`.0` for a single value).":
    "哪个值：以数字写出的 OID，末尾带实例（单个值为 .0）。",
  "How it is understood: `gauge` a number as it is, `counter` its growth per second, `text` a text that is compared, `state` a number that stands for a state.":
    "解释方式：原值、计数器的每秒增长、用于比较的文本，或代表状态的数字。",
  "Factor that the number is multiplied by, e.g. 0.1 or 8 (octets to bits).":
    "数字所乘的系数，例如 0.1 或 8（字节转比特）。",
  "Unit of the measurement after scaling, e.g. `°C`.": "换算后测量值的单位，例如 °C。",
  'For `state`: how bad each number is, e.g. `{ "1": ok, "2": critical }`. Others are unknown.':
    '用于状态：各数字的严重程度，例如 { "1": ok, "2": critical }，其余为未知。',
  'For `state`: what each number is called, e.g. `{ "1": online, "2": on battery }`.':
    '用于状态：各数字的名称，例如 { "1": "市电", "2": "电池" }。',
  "For `text`: what the text must contain.": "用于文本：文本须包含的内容。",
  "For `text`: what the text must not contain.": "用于文本：文本不得包含的内容。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

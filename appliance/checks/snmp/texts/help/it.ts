/** Italian help with the settings of check type `snmp`, by the schema's English. */
import type { snmpHelp as croatian } from "./hr.ts";

export const snmpHelp = {
  "Which value: its OID in numbers, with the instance at its end (`.0` for a single value).":
    "Quale valore: il suo OID in cifre, con l'istanza alla fine (.0 per un valore singolo).",
  "How it is understood: `gauge` a number as it is, `counter` its growth per second, `text` a text that is compared, `state` a number that stands for a state.":
    "Come si intende: un numero com'è, un contatore come crescita al secondo, un testo che si confronta, o un numero che indica uno stato.",
  "Factor that the number is multiplied by, e.g. 0.1 or 8 (octets to bits).":
    "Fattore per cui si moltiplica il numero, p.es. 0.1 o 8 (ottetti in bit).",
  "Unit of the measurement after scaling, e.g. `°C`.": "Unità della misura dopo la moltiplicazione, p.es. °C.",
  'For `state`: how bad each number is, e.g. `{ "1": ok, "2": critical }`. Others are unknown.':
    'Per uno stato: quanto è grave ogni numero, p.es. { "1": ok, "2": critical }. Gli altri sono sconosciuti.',
  'For `state`: what each number is called, e.g. `{ "1": online, "2": on battery }`.':
    'Per uno stato: come si chiama ogni numero, p.es. { "1": in rete, "2": a batteria }.',
  "For `text`: what the text must contain.": "Per un testo: che cosa il testo deve contenere.",
  "For `text`: what the text must not contain.": "Per un testo: che cosa il testo non deve contenere.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

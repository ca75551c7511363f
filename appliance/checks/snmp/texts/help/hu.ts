/** Hungarian help with the settings of check type `snmp`, by the schema's English. */
import type { snmpHelp as croatian } from "./hr.ts";

export const snmpHelp = {
  "Which value: its OID in numbers, with the instance at its end (`.0` for a single value).":
    "Melyik érték: az OID-je számokkal, a végén a példánnyal (.0 egyetlen értéknél).",
  "How it is understood: `gauge` a number as it is, `counter` its growth per second, `text` a text that is compared, `state` a number that stands for a state.":
    "Hogyan értelmezi: a szám, ahogy van; számláló másodpercenkénti növekedése; összehasonlított szöveg; vagy állapotot jelölő szám.",
  "Factor that the number is multiplied by, e.g. 0.1 or 8 (octets to bits).":
    "A szám szorzója, pl. 0.1 vagy 8 (oktettből bit).",
  "Unit of the measurement after scaling, e.g. `°C`.": "A mérés mértékegysége szorzás után, pl. °C.",
  'For `state`: how bad each number is, e.g. `{ "1": ok, "2": critical }`. Others are unknown.':
    'Állapothoz: mennyire rossz az egyes szám, pl. { "1": ok, "2": critical }. A többi ismeretlen.',
  'For `state`: what each number is called, e.g. `{ "1": online, "2": on battery }`.':
    'Állapothoz: hogyan hívják az egyes számot, pl. { "1": hálózatról, "2": akkumulátorról }.',
  "For `text`: what the text must contain.": "Szöveghez: mit kell a szövegnek tartalmaznia.",
  "For `text`: what the text must not contain.": "Szöveghez: mit nem tartalmazhat a szöveg.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

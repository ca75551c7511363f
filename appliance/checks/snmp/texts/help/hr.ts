/** Croatian help with the settings of check type `snmp`, by the schema's English. */
export const snmpHelp = {
  "Which value: its OID in numbers, with the instance at its end (`.0` for a single value).":
    "Koja vrijednost: njezin OID u brojevima, s instancom na kraju (.0 za jednu vrijednost).",
  "How it is understood: `gauge` a number as it is, `counter` its growth per second, `text` a text that is compared, `state` a number that stands for a state.":
    "Kako se tumači: broj kakav jest, brojač kao rast u sekundi, tekst koji se uspoređuje ili broj koji označava stanje.",
  "Factor that the number is multiplied by, e.g. 0.1 or 8 (octets to bits).":
    "Faktor kojim se broj množi, npr. 0.1 ili 8 (okteti u bitove).",
  "Unit of the measurement after scaling, e.g. `°C`.": "Jedinica mjerenja nakon množenja, npr. °C.",
  'For `state`: how bad each number is, e.g. `{ "1": ok, "2": critical }`. Others are unknown.':
    'Za stanje: koliko je loš svaki broj, npr. { "1": ok, "2": critical }. Ostali su nepoznati.',
  'For `state`: what each number is called, e.g. `{ "1": online, "2": on battery }`.':
    'Za stanje: kako se svaki broj zove, npr. { "1": mreža, "2": na bateriji }.',
  "For `text`: what the text must contain.": "Za tekst: što tekst mora sadržavati.",
  "For `text`: what the text must not contain.": "Za tekst: što tekst ne smije sadržavati.",
};

/** Croatian help with the settings of check type `device`, by the schema's English. */
export const deviceHelp = {
  "What kind of thing it is.": "Kakva je to stvar.",
  "The value is `offset` plus the sum of these values, each times its factor.":
    "Vrijednost je pomak plus zbroj ovih vrijednosti, svaka puta svoj faktor.",
  "Added to the sum of the terms.": "Dodaje se zbroju članova.",
  "Values of the first term by which the device says that it does not know.":
    "Vrijednosti prvog člana kojima uređaj kaže da ne zna.",
  "The same for all values of the first term below this one.": "Isto za sve vrijednosti prvog člana ispod ove.",
  "The same for all values of the first term from this one on.": "Isto za sve vrijednosti prvog člana od ove naviše.",
  "For memory and storage: the whole. The value then is what is used of it, in bytes.":
    "Za memoriju i pohranu: cjelina. Vrijednost je tada ono što je od nje iskorišteno, u bajtovima.",
  "Unit of the value.": "Jedinica vrijednosti.",
  "For `state`, and beside the value of a `sensor`: the object, and by value (in lower case) the MIB's word and how bad it is.":
    "Za stanje, i uz vrijednost senzora: objekt, te za svaku vrijednost (malim slovima) riječ iz MIB-a i koliko je to loše.",
  "What the device feeds lives on its battery, or gets nothing; `low`: little is left in the battery.":
    "Što uređaj napaja radi na bateriji ili je bez napajanja; malo: baterija je gotovo prazna.",
  "It is told at once, also when the device is looked at for the first time.":
    "Javlja se odmah, i kad se uređaj gleda prvi put.",
  "The value is a row of bits, the highest of the first byte being bit 0: what each says that is set. None: ok.":
    "Vrijednost je niz bitova, najviši u prvom bajtu je bit 0: što znači svaki postavljeni. Nijedan: u redu.",
  "For `processor`, `sensor` and `state`: several of one kind as one. Of processors the average counts, of sensors the highest, of states the worst.":
    "Za procesor, senzor i stanje: više istovrsnih kao jedno. Kod procesora se računa prosjek, kod senzora najviša vrijednost, kod stanja najgore.",
  "Of a sensor: its own limit for a warning.": "Vlastita granica senzora za upozorenje.",
  "The same for critical.": "Isto za kritično.",
  "Of `members` with states: as many as must be well for all to be well.":
    "Kad se više stanja gleda kao jedno: koliko ih mora biti u redu da bi sve bilo u redu.",
  "For `port`: its number at the moment and its speed in bit/s (IF-MIB).":
    "Za port: njegov trenutačni broj i brzina u bit/s (IF-MIB).",
};

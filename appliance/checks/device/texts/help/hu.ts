/** Hungarian help with the settings of check type `device`, by the schema's English. */
import type { deviceHelp as croatian } from "./hr.ts";

export const deviceHelp = {
  "What kind of thing it is.": "Miféle dolog ez.",
  "The value is `offset` plus the sum of these values, each times its factor.":
    "Az érték az eltolás és ezen értékek összege, mindegyik a szorzójával szorozva.",
  "Added to the sum of the terms.": "A tagok összegéhez adódik.",
  "Values of the first term by which the device says that it does not know.":
    "Az első tag azon értékei, amelyekkel az eszköz azt mondja, hogy nem tudja.",
  "The same for all values of the first term below this one.": "Ugyanez az első tag minden ennél kisebb értékére.",
  "The same for all values of the first term from this one on.": "Ugyanez az első tag minden értékére ettől felfelé.",
  "For memory and storage: the whole. The value then is what is used of it, in bytes.":
    "Memóriánál és tárhelynél: az egész. Az érték ekkor a felhasznált rész, bájtban.",
  "Unit of the value.": "Az érték mértékegysége.",
  "For `state`, and beside the value of a `sensor`: the object, and by value (in lower case) the MIB's word and how bad it is.":
    "Állapothoz, és érzékelő értéke mellett: az objektum, és értékenként (kisbetűvel) a MIB szava és hogy mennyire rossz.",
  "What the device feeds lives on its battery, or gets nothing; `low`: little is left in the battery.":
    "Amit az eszköz táplál, akkumulátorról megy, vagy nem kap áramot; low: az akkumulátor hamar lemerül.",
  "It is told at once, also when the device is looked at for the first time.":
    "Azonnal jelzi, az eszköz első vizsgálatakor is.",
  "The value is a row of bits, the highest of the first byte being bit 0: what each says that is set. None: ok.":
    "Az érték bitsor, az első bájt legmagasabb bitje a 0.: mit jelent az egyes beállított bit. Egyik sem: rendben.",
  "For `processor`, `sensor` and `state`: several of one kind as one. Of processors the average counts, of sensors the highest, of states the worst.":
    "Processzorhoz, érzékelőhöz és állapothoz: több egyforma egyként. Processzoroknál az átlag, érzékelőknél a legmagasabb, állapotoknál a legrosszabb számít.",
  "Of a sensor: its own limit for a warning.": "Az érzékelő saját figyelmeztetési határa.",
  "The same for critical.": "Ugyanez kritikushoz.",
  "Of `members` with states: as many as must be well for all to be well.":
    "Ha több állapot számít egynek: hánynak kell rendben lennie, hogy az egész rendben legyen.",
  "For `port`: its number at the moment and its speed in bit/s (IF-MIB).":
    "Porthoz: a pillanatnyi száma és sebessége bit/s-ban (IF-MIB).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

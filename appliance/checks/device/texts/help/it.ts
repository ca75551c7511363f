/** Italian help with the settings of check type `device`, by the schema's English. */
import type { deviceHelp as croatian } from "./hr.ts";

export const deviceHelp = {
  "What kind of thing it is.": "Di che genere di cosa si tratta.",
  "The value is `offset` plus the sum of these values, each times its factor.":
    "Il valore è l'offset più la somma di questi valori, ciascuno per il suo fattore.",
  "Added to the sum of the terms.": "Si aggiunge alla somma dei termini.",
  "Values of the first term by which the device says that it does not know.":
    "Valori del primo termine con cui il dispositivo dice di non sapere.",
  "The same for all values of the first term below this one.":
    "Lo stesso per tutti i valori del primo termine inferiori a questo.",
  "The same for all values of the first term from this one on.":
    "Lo stesso per tutti i valori del primo termine da questo in su.",
  "For memory and storage: the whole. The value then is what is used of it, in bytes.":
    "Per memoria e archiviazione: il totale. Il valore è allora quanto se ne usa, in byte.",
  "Unit of the value.": "Unità del valore.",
  "For `state`, and beside the value of a `sensor`: the object, and by value (in lower case) the MIB's word and how bad it is.":
    "Per lo stato, e accanto al valore di un sensore: l'oggetto e, per ogni valore (in minuscolo), la parola della MIB e quanto è grave.",
  "What the device feeds lives on its battery, or gets nothing; `low`: little is left in the battery.":
    "Ciò che il dispositivo alimenta va a batteria, o non riceve nulla; low: la batteria è quasi scarica.",
  "It is told at once, also when the device is looked at for the first time.":
    "Si segnala subito, anche al primo esame del dispositivo.",
  "The value is a row of bits, the highest of the first byte being bit 0: what each says that is set. None: ok.":
    "Il valore è una fila di bit, il più alto del primo byte è il bit 0: che cosa dice ciascuno se impostato. Nessuno: ok.",
  "For `processor`, `sensor` and `state`: several of one kind as one. Of processors the average counts, of sensors the highest, of states the worst.":
    "Per processore, sensore e stato: più elementi di un genere come uno. Per i processori conta la media, per i sensori il massimo, per gli stati il peggiore.",
  "Of a sensor: its own limit for a warning.": "Limite proprio del sensore per l'avviso.",
  "The same for critical.": "Lo stesso per critico.",
  "Of `members` with states: as many as must be well for all to be well.":
    "Se più stati contano come uno: quanti devono essere in ordine perché tutto lo sia.",
  "For `port`: its number at the moment and its speed in bit/s (IF-MIB).":
    "Per una porta: il suo numero attuale e la velocità in bit/s (IF-MIB).",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

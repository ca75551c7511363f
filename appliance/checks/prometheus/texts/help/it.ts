/** Italian help with the settings of check type `prometheus`, by the schema's English. */
import type { prometheusHelp as croatian } from "./hr.ts";

export const prometheusHelp = {
  "Where the metrics are; `{address}` stands for the host's address.":
    "Dove sono le metriche; {address} è l'indirizzo del dispositivo.",
  "Largest answer that is read; a larger one is a failure.":
    "La risposta più grande che si legge; una maggiore è un errore.",
  "What is measured: one entry per measurement. On the command line each as JSON.":
    "Che cosa si misura: una voce per ogni misura. Dalla riga di comando ciascuna come JSON.",
  "Name of the measurement; thresholds are given under it.": "Nome della misura; con esso si danno i limiti.",
  "Name of the metric.": "Nome della metrica.",
  "Labels that a series must have, e.g. `{ mountpoint: / }`. `!=x` is another than x, `=~x` matches the regular expression as a whole, `!~x` does not.":
    "Etichette che una serie deve avere, p.es. { mountpoint: / }. !=x è diverso da x, =~x corrisponde per intero all'espressione regolare, !~x no.",
  "What becomes of several series; with `single` there must be one. `count` is 0 without any.":
    "Che cosa si fa di più serie; con una sola, deve essercene esattamente una. Il conteggio è 0 senza alcuna.",
  "For counters: the growth per second since the run before.":
    "Per i contatori: la crescita al secondo dal controllo precedente.",
  "Divide each series by the series of this metric that has the same labels, or by the only one there is. A rate is taken of both.":
    "Divide ogni serie per la serie di questa metrica con le stesse etichette, o per l'unica che c'è. Il tasso si prende di entrambe.",
  "Name of the metric to divide by.": "Nome della metrica per cui dividere.",
  "Factor of the value, e.g. 100 for per cent.": "Fattore del valore, p.es. 100 per la percentuale.",
  "Unit after scaling, e.g. `%`.": "Unità dopo la moltiplicazione, p.es. %.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

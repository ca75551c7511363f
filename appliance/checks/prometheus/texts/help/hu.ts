/** Hungarian help with the settings of check type `prometheus`, by the schema's English. */
import type { prometheusHelp as croatian } from "./hr.ts";

export const prometheusHelp = {
  "Where the metrics are; `{address}` stands for the host's address.":
    "Hol vannak a metrikák; {address} az eszköz címe.",
  "Largest answer that is read; a larger one is a failure.": "A legnagyobb beolvasott válasz; a nagyobb hiba.",
  "What is measured: one entry per measurement. On the command line each as JSON.":
    "Mit mér: mérésenként egy bejegyzés. Parancssorban mindegyik JSON-ként.",
  "Name of the measurement; thresholds are given under it.": "A mérés neve; a határértékek ezen a néven adhatók meg.",
  "Name of the metric.": "A metrika neve.",
  "Labels that a series must have, e.g. `{ mountpoint: / }`. `!=x` is another than x, `=~x` matches the regular expression as a whole, `!~x` does not.":
    "Címkék, amelyekkel a sorozatnak rendelkeznie kell, pl. { mountpoint: / }. !=x: más, mint x; =~x: egészében illik a reguláris kifejezésre; !~x: nem illik.",
  "What becomes of several series; with `single` there must be one. `count` is 0 without any.":
    "Mi lesz több sorozattal; ha egynek kell lennie, pontosan egy kell. A darabszám egy sem esetén 0.",
  "For counters: the growth per second since the run before.":
    "Számlálókhoz: másodpercenkénti növekedés az előző futás óta.",
  "Divide each series by the series of this metric that has the same labels, or by the only one there is. A rate is taken of both.":
    "Minden sorozatot eloszt e metrika azonos címkéjű sorozatával, vagy az egyetlennel, ami van. A növekedést mindkettőből veszi.",
  "Name of the metric to divide by.": "Az osztó metrika neve.",
  "Factor of the value, e.g. 100 for per cent.": "Az érték szorzója, pl. 100 a százalékhoz.",
  "Unit after scaling, e.g. `%`.": "Mértékegység szorzás után, pl. %.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Croatian help with the settings of check type `prometheus`, by the schema's English. */
export const prometheusHelp = {
  "Where the metrics are; `{address}` stands for the host's address.": "Gdje su metrike; {address} je adresa uređaja.",
  "Largest answer that is read; a larger one is a failure.": "Najveći odgovor koji se čita; veći je greška.",
  "What is measured: one entry per measurement. On the command line each as JSON.":
    "Što se mjeri: po jedan unos za svako mjerenje. U naredbenom retku svaki kao JSON.",
  "Name of the measurement; thresholds are given under it.": "Naziv mjerenja; pod njim se zadaju granice.",
  "Name of the metric.": "Naziv metrike.",
  "Labels that a series must have, e.g. `{ mountpoint: / }`. `!=x` is another than x, `=~x` matches the regular expression as a whole, `!~x` does not.":
    "Oznake koje niz mora imati, npr. { mountpoint: / }. !=x je drukčije od x, =~x odgovara cijelom regularnom izrazu, !~x ne odgovara.",
  "What becomes of several series; with `single` there must be one. `count` is 0 without any.":
    "Što biva s više nizova; ako smije biti jedan, mora postojati točno jedan. Kad se pita koliko ih je, bez ijednog je 0.",
  "For counters: the growth per second since the run before.": "Za brojače: rast u sekundi od prethodne provjere.",
  "Divide each series by the series of this metric that has the same labels, or by the only one there is. A rate is taken of both.":
    "Svaki se niz dijeli nizom ove metrike s istim oznakama, ili jedinim koji postoji. Rast se računa za oba.",
  "Name of the metric to divide by.": "Naziv metrike kojom se dijeli.",
  "Factor of the value, e.g. 100 for per cent.": "Faktor vrijednosti, npr. 100 za postotke.",
  "Unit after scaling, e.g. `%`.": "Jedinica nakon množenja, npr. %.",
};

/** Croatian help with fields: fields that several forms have; by the schema's English. */
export const sharedHelp = {
  "What people call it.": "Kako ga ljudi zovu.",
  "Warning and critical ranges by measurement name.": "Raspon za upozorenje i kritično, po mjerenju.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Raspon u sintaksi nadzornih dodataka, na primjer 10:90; izvan njega je upozorenje.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Raspon u sintaksi nadzornih dodataka, na primjer 10:90; izvan njega je kritično.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "Koliko se vrijednost mora vratiti da opet bude dobra: udio granice (5%) ili iznos u njezinoj jedinici; 0: nimalo.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Koliko dugo svaka provjera mora biti izvan granice da se računa. Jedno trajanje ili po jedno za svaku razinu.",
  "How long every look must break the limit before it counts.":
    "Koliko dugo svaka provjera mora biti izvan granice da se računa.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "Koliko prije dosezanja granice se javlja; 0 s: nikad.",
  "How soon a changed result is looked at again.": "Koliko se brzo promijenjeni rezultat gleda ponovno.",
  "Equal results in a row that make a state hard.": "Toliko jednakih rezultata zaredom čini stanje sigurnim.",
  "How long one look may take, at most the interval.": "Koliko jedna provjera smije trajati, najviše koliko i razmak.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Uz klasifikaciju iz toga slijedi prioritet incidenta.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Što se prepoznaje među redcima dnevnika i postaje provjera.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Što se prepoznaje među SNMP obavijestima i postaje provjera.",
  "How often services are checked.": "Koliko se često izvode provjere.",
  "From which hard state on an incident is opened.": "Od kojeg se sigurnog stanja otvara incident.",
  "How much it matters.": "Koliko je važno.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "Naziv datoteke dodatka; mora biti u jednoj od postavljenih mapa dodataka.",
  "In the site's business hours, outside them (on call), or always.":
    "U radno vrijeme lokacije, izvan njega (dežurstvo) ili uvijek.",
  "Told from this priority on.": "Javlja se od ovog prioriteta naviše.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Korisnik: svaki korak incidenta riječima za laike, bez bilješki tehničara.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Glavni: da je incident počeo, pogoršao se, da mu istječe vrijeme i da je gotov; svi: i svaki korak između.",
  "Which news: `incidents`, `jobs` that failed, `forecasts`, `findings` (the list of the first looks), announced `maintenance`, `states` that are no incident, changed `devices`, the `box` itself.":
    "Koje novosti: incidenti, neuspjeli zadaci, prognoze, nalazi (popis prvih pregleda), najavljeno održavanje, stanja koja nisu incident, promijenjeni uređaji, sam nadzorni uređaj.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Ponavlja se dok nitko ne potvrdi. Korisniku nikad.",
  "Language of what is told; the site's where left out.": "Jezik obavijesti; prazno: jezik lokacije.",
  "Not told in these hours, but after them.": "U tim se satima ne javlja, nego poslije njih.",
  "Begin, site time.": "Početak, prema vremenu lokacije.",
  "End; earlier than the begin: of the next day.": "Kraj; raniji od početka: sljedećeg dana.",
  "What has at least this priority is told all the same.": "Što ima barem taj prioritet, ipak se javlja.",
};

/** Hungarian help with fields: fields that several forms have; by the schema's English. */
import type { sharedHelp as croatian } from "../../hr/setting-help/shared.ts";

export const sharedHelp = {
  "What people call it.": "Ahogy az emberek nevezik.",
  "Warning and critical ranges by measurement name.": "Figyelmeztető és kritikus tartomány, mérésenként.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Tartomány a bővítmények szintaxisával, például 10:90; azon kívül figyelmeztetés.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Tartomány a bővítmények szintaxisával, például 10:90; azon kívül kritikus.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "Mennyire térjen vissza az érték, hogy újra jó legyen: a határ hányada (5%) vagy mennyiség; 0: semennyire.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Meddig legyen minden mérés a határon túl, hogy számítson. Egy időtartam vagy szintenként egy.",
  "How long every look must break the limit before it counts.":
    "Meddig kell minden mérésnek a határértéken kívül lennie, hogy számítson.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "Mennyivel a határ elérése előtt jelez; 0 s: soha.",
  "How soon a changed result is looked at again.": "Mennyi idő múlva nézi meg újra a megváltozott eredményt.",
  "Equal results in a row that make a state hard.": "Ennyi azonos eredmény után biztos az állapot.",
  "How long one look may take, at most the interval.": "Meddig tarthat egy ellenőrzés, legfeljebb a gyakoriságig.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Az osztályozással együtt ez adja az incidens prioritását.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Mit ismer fel a naplósorokban; ebből ellenőrzés lesz.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Mit ismer fel az SNMP-értesítésekben; ebből ellenőrzés lesz.",
  "How often services are checked.": "Milyen gyakran futnak az ellenőrzések.",
  "From which hard state on an incident is opened.": "Melyik biztos állapottól nyílik incidens.",
  "How much it matters.": "Mennyire fontos.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "A bővítmény fájlneve; a megadott bővítménymappák egyikében legyen.",
  "In the site's business hours, outside them (on call), or always.":
    "A telephely munkaidejében, azon kívül (ügyelet) vagy mindig.",
  "Told from this priority on.": "Ettől a prioritástól felfelé értesít.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Ügyfél: az incidens minden lépése közérthetően, a technikusok jegyzetei nélkül.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Főbb lépések: kezdet, romlás, fogyó idő, vége; mind: a köztes lépések is.",
  "Which news: `incidents`, `jobs` that failed, `forecasts`, `findings` (the list of the first looks), announced `maintenance`, `states` that are no incident, changed `devices`, the `box` itself.":
    "Mely hírek: incidensek, sikertelen feladatok, előrejelzések, leletek (az első vizsgálatok listája), bejelentett karbantartás, incidensnek nem számító állapotok, megváltozott eszközök, maga a felügyelőegység.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Ismétli, amíg senki sem nyugtázza. Ügyfélnek soha.",
  "Language of what is told; the site's where left out.": "Az értesítések nyelve; üresen: a telephelyé.",
  "Not told in these hours, but after them.": "Ezekben az órákban nem értesít, csak utánuk.",
  "Begin, site time.": "Kezdet, a telephely ideje szerint.",
  "End; earlier than the begin: of the next day.": "Vége; ha korábbi a kezdetnél: másnap.",
  "What has at least this priority is told all the same.": "Ami legalább ilyen prioritású, azt mégis jelzi.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

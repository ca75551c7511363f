/** Italian help with fields: fields that several forms have; by the schema's English. */
import type { sharedHelp as croatian } from "../../hr/setting-help/shared.ts";

export const sharedHelp = {
  "What people call it.": "Come lo chiamano le persone.",
  "Warning and critical ranges by measurement name.": "Intervalli di avviso e critico, per misura.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Intervallo nella sintassi dei plugin, per esempio 10:90; fuori è un avviso.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Intervallo nella sintassi dei plugin, per esempio 10:90; fuori è critico.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "Di quanto un valore deve rientrare per essere di nuovo buono: quota del limite (5%) o quantità nella sua unità; 0: per niente.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Per quanto ogni controllo deve superare il limite prima che conti. Una durata, o una per livello.",
  "How long every look must break the limit before it counts.":
    "Per quanto tempo ogni controllo deve superare il limite perché conti.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "Quanto prima del limite si avvisa; 0 s: mai.",
  "How soon a changed result is looked at again.": "Dopo quanto si ricontrolla un risultato cambiato.",
  "Equal results in a row that make a state hard.": "Tanti risultati uguali di fila rendono certo uno stato.",
  "How long one look may take, at most the interval.":
    "Quanto può durare un controllo, al massimo quanto l'intervallo.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Con la classificazione determina la priorità di un incidente.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Che cosa si riconosce nelle righe di log e diventa un controllo.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Che cosa si riconosce nelle notifiche SNMP e diventa un controllo.",
  "How often services are checked.": "Ogni quanto si eseguono i controlli.",
  "From which hard state on an incident is opened.": "Da quale stato certo si apre un incidente.",
  "How much it matters.": "Quanto conta.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "Nome del file del plugin; dev'essere in una delle cartelle dei plugin.",
  "In the site's business hours, outside them (on call), or always.":
    "In orario di lavoro della sede, fuori (reperibilità) o sempre.",
  "Told from this priority on.": "Si avvisa da questa priorità in su.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Cliente: ogni passaggio di un incidente in parole semplici, senza le note dei tecnici.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Principali: che un incidente è iniziato, peggiora, sta per scadere ed è finito; tutti: anche i passaggi intermedi.",
  "Which news: `incidents`, `jobs` that failed, `forecasts`, `findings` (the list of the first looks), announced `maintenance`, `states` that are no incident, changed `devices`, the `box` itself.":
    "Quali notizie: incidenti, attività non riuscite, previsioni, rilievi (l'elenco dei primi esami), manutenzioni annunciate, stati che non sono incidenti, dispositivi cambiati, la centralina stessa.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Si ripete finché nessuno prende in carico. A un cliente mai.",
  "Language of what is told; the site's where left out.": "Lingua degli avvisi; vuoto: quella della sede.",
  "Not told in these hours, but after them.": "In queste ore non si avvisa, ma dopo.",
  "Begin, site time.": "Inizio, ora della sede.",
  "End; earlier than the begin: of the next day.": "Fine; se precede l'inizio: del giorno dopo.",
  "What has at least this priority is told all the same.":
    "Ciò che ha almeno questa priorità viene comunque segnalato.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Italian sentences that help with fields of the configuration, by the schema's English ones; loaded with the forms. */
import type { settingHelp as croatianHelp } from "../hr/setting-help.ts";

export const settingHelp = {
  "IANA time zone.": "Fuso orario IANA, per esempio Europe/Rome.",
  "Language of page, mails and reports.": "Lingua di pagina, messaggi e rapporti.",
  "Authentication pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Almeno 8 caratteri.",
  "Privacy pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Almeno 8 caratteri.",
  "What holds for every host and service that says nothing itself.":
    "Vale per ogni dispositivo e controllo che non dice altro.",
  "How often services are checked.": "Ogni quanto si eseguono i controlli.",
  "How soon a changed result is looked at again.": "Dopo quanto si ricontrolla un risultato cambiato.",
  "Equal results in a row that make a state hard.": "Tanti risultati uguali di fila rendono certo uno stato.",
  "How long one look may take, at most the interval.":
    "Quanto può durare un controllo, al massimo quanto l'intervallo.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Con la classificazione determina la priorità di un incidente.",
  "From which hard state on an incident is opened.": "Da quale stato certo si apre un incidente.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Che cosa si riconosce nelle righe di log e diventa un controllo.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Che cosa si riconosce nelle notifiche SNMP e diventa un controllo.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "Quanto prima che disco, memoria, consumabili, certificato o batteria raggiungano il limite; 0 s: mai.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "Le parole gateway, resolvers, brokers e indirizzi.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 o un nome DNS.",
  "Hosts without which this one cannot be reached.": "Dispositivi senza i quali questo non è raggiungibile.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Dispositivi che lo alimentano. Se cade mentre sono tutti a batteria o spenti, è una conseguenza e non viene segnalato a parte.",
  "The host's service whose state is the host's.": "Il controllo il cui stato è quello del dispositivo.",
  "Warning and critical ranges by measurement name.": "Intervalli di avviso e critico, per misura.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Intervallo nella sintassi dei plugin, per esempio 10:90; fuori è un avviso.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Intervallo nella sintassi dei plugin, per esempio 10:90; fuori è critico.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "Di quanto un valore deve rientrare per essere di nuovo buono: quota del limite (5%) o quantità nella sua unità; 0: per niente.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Per quanto ogni controllo deve superare il limite prima che conti. Una durata, o una per livello.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "Quanto prima del limite si avvisa; 0 s: mai.",
  "`auto`: services are derived from what the device says.": "I controlli si ricavano da ciò che il dispositivo dice.",
  "Ids of derived services that are left out.": "Identificativi dei controlli derivati da escludere.",
  "Ids of derived services that are watched though by default they are not.":
    "Identificativi dei controlli derivati sorvegliati anche se di solito non lo sono.",
  "Whether parents are also learned from what the devices say of each other.":
    "Se si impara anche da ciò che i dispositivi dicono l'uno dell'altro.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Mentre fallisce, ciò che il dispositivo alimenta è a batteria o senza corrente.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Mentre è fermo o in manutenzione, un rapporto mancante non è una notizia.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "Dal tipo deriva la categoria dei suoi incidenti.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "Indirizzo, dominio o nome del mittente. Tutto ciò che arriva da lì e non è di un'altra attività conta per questa.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Un indirizzo, o ciò che sta prima della @ o dopo un + in esso.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "In un messaggio su più attività: che cosa c'è nella riga di questa. Conta solo quella riga, o ciò che sta sotto.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Parole in quest'ordine, maiuscole o no; * a fine parola è una desinenza qualsiasi.",
  "The token in the heartbeat's address, 8 characters or more. Plain text, or `{ secret: NAME }`.":
    "Almeno 8 caratteri; sta nell'indirizzo a cui l'attività riferisce.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "Identificativo o indirizzo del dispositivo che invia; vuoto: quello dell'attività.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "Nome del file del plugin; dev'essere in una delle cartelle dei plugin.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "Uno per uno; non c'è shell. {address} è l'indirizzo del dispositivo dell'attività.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Minuto, ora, giorno del mese, mese, giorno della settimana.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Entro quanto da ogni inizio può arrivare il rapporto.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Quanto si aspetta ancora dopo la finestra prima di avvisare; conta come ritardo.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Macchine che devono riferire tutte in ogni finestra, come le nominano i rapporti.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "Dall'inizio alla fine riferiti. Ciò che non è finito viene segnalato; ciò che è durato di più è un avviso.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "Un'esecuzione riuscita in meno tempo è un avviso: forse non ha fatto nulla.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Dispositivi, controlli (DISPOSITIVO/CONTROLLO), attività e altri servizi; tutto quanto.",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Tanti devono funzionare, o tanto del loro peso; 0: funziona anche senza, ma solo in parte.",
  "Hosts covered.": "Dispositivi interessati.",
  "Groups whose hosts are covered.": "Gruppi i cui dispositivi sono interessati.",
  "Jobs that need not report meanwhile.": "Attività che nel frattempo non devono riferire.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Sottoinsieme di RFC 5545: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "Ora della sede.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL e COUNT contano da qui; vuoto: dal 1° gennaio 2024, un lunedì.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Il rapporto di ogni mese arriva il primo del successivo, nella lingua del contatto.",
  "In the site's business hours, outside them (on call), or always.":
    "In orario di lavoro della sede, fuori (reperibilità) o sempre.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Cliente: ogni passo di un incidente in parole semplici, senza le note dei tecnici.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Principali: che un incidente è iniziato, peggiora, sta per scadere ed è finito; tutti: anche i passi intermedi.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Si ripete finché nessuno prende in carico. A un cliente mai.",
  "Not told in these hours, but after them.": "In queste ore non si avvisa, ma dopo.",
  "What has at least this priority is told all the same.":
    "Ciò che ha almeno questa priorità viene comunque segnalato.",
  "Until acknowledged or assigned.": "Fino alla presa in carico o all'assegnazione.",
  "Until resolved.": "Fino alla risoluzione.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Quota del tempo dopo cui si avvisa, per esempio 80%.",
  "How long a recovery must last; `0s`: at once.": "Quanto deve durare una ripresa; 0 s: subito.",
  "A relapse within this time reopens the incident.": "Una ricaduta entro questo tempo riapre l'incidente.",
  "A resolved incident closes by itself after this time.": "Un incidente risolto si chiude da sé dopo questo tempo.",
  "Tried in order.": "Provati in quest'ordine.",
  "Also send batches of results.": "Invia anche gruppi di risultati.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatica: come dice l'indirizzo, ma nessun segreto va in chiaro. In chiaro: anche i segreti.",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Chiavi pubbliche (JWK, Ed25519) i cui ordini firmati vengono eseguiti.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "File con il certificato (PEM) dell'autorità o del server stesso.",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: cifrata dal primo byte; ogni altra: STARTTLS.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Contatto di cui valgono desideri e orari; i propri si tralasciano.",
  "Chat, group or channel: its number, or @NAME.": "Chat, gruppo o canale: numero o @NOME.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Quanto le notizie aspettano ciò che le riguarda: la prima diagnosi, altre dello stesso minuto.",
  "So many messages to one contact go out one by one within the time below.":
    "Tanti messaggi a un contatto partono uno per uno nel tempo sotto.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Dopo quanto un incidente che nessuno prende in carico viene ripetuto; 0 s: mai.",
  "HOST:PORT, TCP.": "INDIRIZZO:PORTA, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Automatico: si offre STARTTLS con il proprio certificato; nessuno è obbligato.",
  "The largest mail that is taken; at most 50MB.": "Il messaggio più grande accettato; al massimo 50MB.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Vuoto: reti private e locali, e quelle della centralina.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Domini la cui posta è accettata. Nulla viene mai inoltrato.",
  "HOST:PORT, UDP.": "INDIRIZZO:PORTA, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Vuoto: qualsiasi community e gli utenti di tutte le credenziali.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Vuoto: reti private e locali, quelle della centralina e i dispositivi di questa sede.",
  "HOST:PORT, UDP and TCP.": "INDIRIZZO:PORTA, UDP e TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.":
    "INDIRIZZO:PORTA per TLS (RFC 5425), con il proprio certificato.",
  "Who may report. Left out: whoever knows a job's token.": "Vuoto: chi conosce il token di un'attività.",
  "Whether the status page asks for sign-in.": "Se la pagina di stato chiede l'accesso.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Automatico: HTTPS con il proprio certificato ovunque tranne che in locale.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "Altri nomi e indirizzi con cui si può chiedere la pagina; gli altri si rifiutano.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Eseguili anche dove nulla li separa dai segreti della centralina.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Tanto spazio, al massimo un quarto del totale.",
  "Upper limit of all that is stored.": "Limite superiore di tutto ciò che si conserva.",
} satisfies Readonly<Record<keyof typeof croatianHelp, string>>;

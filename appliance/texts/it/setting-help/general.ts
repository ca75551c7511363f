/** Italian help with fields: the general settings; by the schema's English. */
import type { generalHelp as croatian } from "../../hr/setting-help/general.ts";

export const generalHelp = {
  "Id of the site.": "Identificativo della sede.",
  "What people call the site.": "Come le persone chiamano la sede.",
  "IANA time zone.": "Fuso orario IANA, per esempio Europe/Rome.",
  "Language of page, mails and reports.": "Lingua di pagina, messaggi e rapporti.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "Quanto prima che disco, memoria, consumabili, certificato o batteria raggiungano il limite; 0 s: mai.",
  "When the customer works, in site time.": "Quando il cliente lavora, ora della sede.",
  "Days.": "Giorni.",
  "Begin.": "Inizio.",
  "End, the same day; `00:00` is the end of the day.": "Fine, lo stesso giorno; 00:00 è la fine del giorno.",
  "Days that do not count.": "Giorni che non contano.",
  "By priority of the incident.": "Secondo la priorità dell'incidente.",
  "Until acknowledged or assigned.": "Fino alla presa in carico o all'assegnazione.",
  "Until resolved.": "Fino alla risoluzione.",
  "Which hours count.": "Quali ore contano.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Quota del tempo dopo cui si avvisa, per esempio 80%.",
  "Who is told when so much of the response clock's time is used, until somebody acknowledges; from then on, of the resolution clock's.":
    "Chi si avvisa quando è passata questa quota del tempo di risposta, finché qualcuno prende in carico; poi, del tempo di risoluzione.",
  "Share of the time, such as 80%.": "Quota del tempo, per esempio 80%.",
  "Contacts to tell.": "Contatti da avvisare.",
  "How long a recovery must last; `0s`: at once.": "Quanto deve durare una ripresa; 0 s: subito.",
  "A relapse within this time reopens the incident.": "Una ricaduta entro questo tempo riapre l'incidente.",
  "A resolved incident closes by itself after this time.": "Un incidente risolto si chiude da sé dopo questo tempo.",
  "How long what failed with its host has, after the host is back, before it is told by itself.":
    "Quanto tempo ha, dopo il ritorno del dispositivo, ciò che è caduto con esso prima di essere segnalato da solo.",
  "Tried in order.": "Provati in quest'ordine.",
  "MQTT version.": "Versione MQTT.",
  "Also send batches of results.": "Invia anche gruppi di risultati.",
  "User name at the broker.": "Nome utente sul broker.",
  "Password at the broker.": "Password sul broker.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatica: come dice l'indirizzo, ma nessun segreto va in chiaro. In chiaro: anche i segreti.",
  "Certificates for mqtts:// and wss://.": "Certificati per mqtts:// e wss://.",
  "File with the authority's certificate (PEM).": "File con il certificato dell'autorità (PEM).",
  "File with the box's certificate (PEM).": "File con il certificato della centralina (PEM).",
  "File with the box's key (PEM).": "File con la chiave della centralina (PEM).",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Chiavi pubbliche (JWK, Ed25519) i cui ordini firmati vengono eseguiti.",
  "Its id; left out: its thumbprint (RFC 7638).": "Identificativo della chiave; vuoto: la sua impronta (RFC 7638).",
  "What people call whoever holds it; shown with what was done. Left out: its id.":
    "Come si chiama chi la possiede; appare accanto a ciò che ha fatto. Vuoto: l'identificativo.",
  "What it may: `technician` gives every command, only `admin` may send configurations.":
    "Che cosa può: il tecnico dà ogni ordine, solo l'amministratore può inviare configurazioni.",
  "Commands it may give, `incident.*` for all of a kind, `configure` for configurations; left out: all that its role may.":
    "Ordini che può dare, incident.* per tutti quelli di un genere, configure per le configurazioni; vuoto: tutto ciò che il suo ruolo consente.",
  "InfluxDB, or what understands its line protocol.": "InfluxDB, o qualcosa che ne capisce il line protocol.",
  "Address of the v2 write API.": "Indirizzo dell'API di scrittura v2.",
  "Organisation.": "Organizzazione.",
  "Bucket.": "Bucket.",
  "API token.": "Token API.",
  "The mail server that messages are handed to.": "Il server di posta a cui si affidano i messaggi.",
  "Mail server.": "Server di posta.",
  "Sender's address.": "Indirizzo del mittente.",
  "User name; the sender where left out.": "Nome utente; vuoto: il mittente.",
  "Password; left out: no log-in.": "Password; vuoto: senza accesso.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "File con il certificato (PEM) dell'autorità o del server stesso.",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: cifrata dal primo byte; ogni altra: STARTTLS.",
  "`auto`: encrypted where the server offers it, and no log-in goes out in clear, this box itself apart. `required`: nothing goes out in clear. `tls`: encrypted from the first byte on, whatever the port. `plain`: all of it does, also a log-in.":
    "Automatica: cifrata se il server lo offre, e nessun accesso va in chiaro, tranne che sulla centralina stessa. Sempre cifrata: nulla va in chiaro. TLS dal primo byte: su qualsiasi porta. In chiaro: tutto, anche l'accesso.",
  "How mail and chat tell.": "Come si avvisa per e-mail e in chat.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Quanto le notizie aspettano ciò che le riguarda: la prima diagnosi, altre dello stesso minuto.",
  "So many messages to one contact go out one by one within the time below.":
    "Tanti messaggi a un contatto partono uno per uno nel tempo sotto.",
  "The time; what comes beyond that is put together into one message for each share of it.":
    "Questo tempo; ciò che eccede si riunisce in un messaggio per ogni sua quota.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Dopo quanto un incidente che nessuno prende in carico viene ripetuto; 0 s: mai.",
  "Of critical ones.": "Per quelli critici.",
  "Of high ones.": "Per quelli di priorità alta.",
  "Of medium ones.": "Per quelli di priorità media.",
  "Of low ones.": "Per quelli di priorità bassa.",
  "How often at most.": "Quante volte al massimo.",
  "Mails of jobs.": "E-mail delle attività.",
  "HOST:PORT, TCP.": "INDIRIZZO:PORTA, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Automatico: si offre STARTTLS con il proprio certificato; nessuno è obbligato.",
  "The largest mail that is taken; at most 50MB.": "Il messaggio più grande accettato; al massimo 50MB.",
  "Mails a minute from one address; ten minutes' worth at once.":
    "Messaggi al minuto da un indirizzo; in una volta quelli di dieci minuti.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Vuoto: reti private e locali, e quelle della centralina.",
  "A network, such as 192.0.2.0/24, or an address.": "Una rete, per esempio 192.0.2.0/24, o un indirizzo.",
  "The same as `from`, by its name of before.": "Come «from», con il nome di prima.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Domini la cui posta è accettata. Nulla viene mai inoltrato.",
  "A domain.": "Un dominio.",
  "Senders whose mail is taken, besides those that jobs expect. Left out: all.":
    "Mittenti la cui posta è accettata, oltre a quelli attesi dalle attività. Vuoto: tutti.",
  "An address or a domain.": "Un indirizzo o un dominio.",
  "The site's own rules for mails of products; they go before the built-in ones.":
    "Regole proprie della sede per i messaggi dei prodotti; vengono prima di quelle integrate.",
  "Id of the rule; jobs can ask for it by `product`.":
    "Identificativo della regola; un'attività può richiederla con esso.",
  "What people call the product.": "Come le persone chiamano il prodotto.",
  "How its mails are recognised: one of these, of which all keys must hold.":
    "Come si riconoscono i messaggi: basta una di queste voci, in cui tutto deve valere.",
  "Text in the sender's address or name.": "Testo nell'indirizzo o nel nome del mittente.",
  "Words in the subject.": "Parole nell'oggetto.",
  "Words in this order; `fail*`: any ending; `*`: up to six words; `#`: a number.":
    "Parole in quest'ordine; fail*: qualsiasi desinenza; *: fino a sei parole; #: un numero.",
  "Words in the text or an attached log.": "Parole nel testo o in un log allegato.",
  "`Name: text`, a header field that holds the text.": "Nome: testo; un campo d'intestazione che contiene il testo.",
  "How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits counts.":
    "Come sono fatti gli oggetti: {status}, {job}, {machine} stanno per ciò che vi compare, * per qualsiasi cosa. Vale il primo che corrisponde.",
  "Such as `Backup of {machine}: {status}`.": "Per esempio Backup of {machine}: {status}.",
  "Words of the subject, where its parts have no fixed place.":
    "Parole dell'oggetto, se le sue parti non hanno un posto fisso.",
  "It began.": "È iniziato.",
  "It went well.": "È riuscito.",
  "It went well, with warnings.": "È riuscito, con avvisi.",
  "It failed; beats all others.": "Non è riuscito; prevale su tutto.",
  "Words of the text.": "Parole del testo.",
  "Labels beside which the outcome stands, such as `Job result`.":
    "Etichette accanto a cui sta l'esito, per esempio Job result.",
  "A label, without its colon.": "Un'etichetta, senza i due punti.",
  "What a status means, besides what every language says.":
    "Che cosa significa uno stato, oltre a quanto dice ogni lingua.",
  "A table's column of statuses counts, each row of it.": "Conta la colonna degli stati di una tabella, ogni sua riga.",
  "Counts of errors and warnings decide too.": "Decidono anche i conteggi di errori e avvisi.",
  "In the subject: it is no report at all.": "Nell'oggetto: non è affatto un rapporto.",
  "How lines are built that name job or machine.": "Come sono fatte le righe che nominano attività o macchina.",
  "Labels of its size.": "Etichette della dimensione.",
  "Labels of its duration.": "Etichette della durata.",
  "Labels of the machine.": "Etichette della macchina.",
  "Labels of the job's name.": "Etichette del nome dell'attività.",
  "SNMP notifications: versions 1, 2c and 3, traps and informs.": "Notifiche SNMP: versioni 1, 2c e 3, trap e inform.",
  "HOST:PORT, UDP.": "INDIRIZZO:PORTA, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Vuoto: qualsiasi community e gli utenti di tutte le credenziali.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Vuoto: reti private e locali, quelle della centralina e i dispositivi di questa sede.",
  "Log lines.": "Righe di log (syslog).",
  "HOST:PORT, UDP and TCP.": "INDIRIZZO:PORTA, UDP e TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.":
    "INDIRIZZO:PORTA per TLS (RFC 5425), con il proprio certificato.",
  "Servers that pass lines of others on: of these the line's own host name says whose it is.":
    "Server che inoltrano righe altrui: per questi è il nome nella riga stessa a dire di chi è.",
  "An address.": "Un indirizzo.",
  "Jobs that report over HTTP, at the page's own address.":
    "Attività che si segnalano via HTTP, all'indirizzo della pagina.",
  "Who may report. Left out: whoever knows a job's token.": "Vuoto: chi conosce il token di un'attività.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "Le parole gateway, resolvers, brokers e indirizzi.",
  "`gateway`, `resolvers`, `brokers` or an address.": "gateway, resolvers, brokers o un indirizzo.",
  "Thresholds of derived services where the device has no limits of its own, by part.":
    "Limiti dei controlli ricavati se il dispositivo non ne ha di propri, per parte.",
  "Reasons (`not-watched.md`) for which things are not watched by default, and are on this site.":
    "Motivi (not-watched.md) per cui qualcosa di norma non si controlla, ma in questa sede sì.",
  "Folders that plugins may be run from.": "Cartelle da cui si possono eseguire plugin.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Eseguili anche dove nulla li separa dai segreti della centralina.",
  "Whether the status page asks for sign-in.": "Se la pagina di stato chiede l'accesso.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Automatico: HTTPS con il proprio certificato ovunque tranne che in locale.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "Altri nomi e indirizzi con cui si può chiedere la pagina; gli altri si rifiutano.",
  "Single results.": "Singoli risultati.",
  "Hourly figures.": "Valori orari.",
  "Daily figures.": "Valori giornalieri.",
  "Closed incidents.": "Incidenti chiusi.",
  "Events that every receiver has.": "Eventi che ogni destinatario ha ricevuto.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Tanto spazio, al massimo un quarto del totale.",
  "The company, as people call it.": "L'azienda, come la chiama la gente.",
  "Where weaknesses are reported, the best first: `mailto:`, `https://` or `tel:` (RFC 9116).":
    "Dove si segnalano le vulnerabilità, la via migliore per prima: mailto:, https:// o tel: (RFC 9116).",
  "Page that says how the company deals with reported weaknesses.":
    "Pagina che dice come l'azienda tratta le vulnerabilità segnalate.",
  "Last day for which the company promises security updates.":
    "Ultimo giorno per cui l'azienda promette aggiornamenti di sicurezza.",
  "How long what `/.well-known/security.txt` says is good from the day on which it is asked for.":
    "Per quanto vale quello che dice /.well-known/security.txt, dal giorno in cui lo si chiede.",
  "Upper limit of all that is stored.": "Limite superiore di tutto ciò che si conserva.",
  "Name or address of the proxy.": "Nome o indirizzo del proxy.",
  "Its port.": "La sua porta.",
  "User name at the proxy.": "Nome utente sul proxy.",
  "Password at the proxy.": "Password sul proxy.",
  "A name, an address, or `.example.com` for a domain.": "Un nome, un indirizzo o `.example.com` per un dominio.",
  "Reached without it, besides what is on the site: private addresses, names without a dot, names in `.local`.":
    "Raggiunti senza proxy, oltre a ciò che è in sede: indirizzi privati, nomi senza punto, nomi in `.local`.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Italian help of `vedetta check`: what the check types do and what their measurements mean, by the English of their declarations. */
import type { Help } from "../forms/help-parts.ts";

export const checkHelp: Help = {
  "Looks at this box: processor, memory, disk, temperature, supply, clock, stored state, backlog, lateness, starvation.":
    "Controlla la centralina stessa: processore, memoria, disco, temperatura, alimentazione, orologio, stato salvato, arretrato, ritardi, tempo senza processore.",
  "Processor time in use since the last look.": "Tempo di processore usato dall'ultimo controllo.",
  "Memory that programs cannot have.": "Memoria che i programmi non possono avere.",
  "Disk of the data folder in use.": "Spazio occupato sul disco della cartella dei dati.",
  "Inodes of that disk in use.": "Inode occupati di quel disco.",
  "Hottest thermal zone.": "Zona termica più calda.",
  "1 while the supply voltage is too low.": "1 finché la tensione di alimentazione è troppo bassa.",
  "1 when the clock is synchronised, 0 when not.": "1 se l'orologio è sincronizzato, altrimenti 0.",
  "Events that the operations centre does not have yet.": "Eventi che la centrale operativa non ha ancora.",
  "Space for stored data in use.": "Spazio per i dati salvati già occupato.",
  "0: on the disk; 1: in the space kept for when the disk takes nothing; 2: in memory alone.":
    "0: sul disco; 1: nello spazio riservato per quando il disco non accetta nulla; 2: solo in memoria.",
  "How late 99 of 100 runs started at most, over five minutes.":
    "Ritardo massimo di 99 esecuzioni su 100, in cinque minuti.",
  "Part of the last minute in which this box had no time to run: silence of others proves nothing then.":
    "Parte dell'ultimo minuto in cui la centralina non ha potuto lavorare: allora il silenzio degli altri non prova nulla.",
  "Compares a page or file with what it normally looks like, and tells what has changed.":
    "Confronta una pagina o un file con il suo aspetto normale e dice che cosa è cambiato.",
  "From the first look-up to the last byte.": "Dalla prima ricerca del nome all'ultimo byte.",
  "Body read.": "Contenuto letto.",
  "Status code.": "Codice di stato.",
  "Lines that were compared, scripts included.": "Righe confrontate, script compresi.",
  "Lines that are not as they normally are.": "Righe diverse dal normale.",
  "Share of the page that is the same at every look; the rest cannot be watched.":
    "Parte della pagina uguale a ogni controllo; il resto non si può sorvegliare.",
  "Reads one fact of a device over SNMP: a volume, a port, a sensor, a supply.":
    "Legge un dato di un dispositivo via SNMP: un volume, una porta, un sensore, un materiale di consumo.",
  "Of sensors and states; the unit is the setting's.": "Di sensori e stati; l'unità è quella dell'impostazione.",
  "How busy, how full, or what is left of a supply.":
    "Quanto è carico, quanto è pieno, o quanto resta di un materiale di consumo.",
  "Of several processors the busiest.": "Di più processori il più carico.",
  "How many of several members told something.": "Quanti di più membri hanno detto qualcosa.",
  "Of several sensors the least that is left to its own limit for a warning.":
    "Di più sensori il margine minore fino al proprio limite di attenzione.",
  "The same to the critical one.": "Lo stesso fino al limite critico.",
  "How many of several members are not well.": "Quanti di più membri non sono regolari.",
  "Used of memory or storage.": "Memoria o spazio occupati.",
  "Free of memory or storage.": "Memoria o spazio liberi.",
  "Received by the port.": "Ricevuto dalla porta.",
  "Sent by the port.": "Inviato dalla porta.",
  "Received, as share of the port's speed.": "Ricevuto, in rapporto alla velocità della porta.",
  "Sent, as share of the port's speed.": "Inviato, in rapporto alla velocità della porta.",
  "Packets with errors per second, both directions.": "Pacchetti con errori al secondo, nei due sensi.",
  "Packets thrown away per second, both directions.": "Pacchetti scartati al secondo, nei due sensi.",
  "Asks for an address as a new device would, and looks at who offers which; none is ever taken.":
    "Chiede un indirizzo come farebbe un nuovo dispositivo e guarda chi offre che cosa; non ne prende mai uno.",
  "From the question to the right server's offer.": "Dalla richiesta all'offerta del server giusto.",
  "For how long the address is offered.": "Per quanto tempo è offerto l'indirizzo.",
  "Servers that offered an address.": "Server che hanno offerto un indirizzo.",
  "Asks a name server for a record and compares the answer.":
    "Chiede un record a un server DNS e confronta la risposta.",
  "From the question to the answer.": "Dalla domanda alla risposta.",
  "Records in the answer.": "Record nella risposta.",
  "Shortest time to live of these records.": "Durata più breve (TTL) di questi record.",
  "Serial number of the zone; only with type SOA.": "Numero di serie della zona; solo con il tipo SOA.",
  "Greets a file server (FTP, FTPS); on request encrypts, signs in and looks at a file's size and age.":
    "Contatta un server di file (FTP, FTPS); su richiesta cifra, accede e guarda dimensione ed età di un file.",
  "Time until the connection was open.": "Tempo fino all'apertura della connessione.",
  "Time from then until the server's greeting.": "Tempo da lì al saluto del server.",
  "Signing in; only with a user.": "Accesso; solo con un utente.",
  "Size of the file.": "Dimensione del file.",
  "Since the file was changed; absent where the server does not tell.":
    "Da quando il file è stato modificato; manca se il server non lo dice.",
  "Until the first certificate of the verified chain expires; only with TLS.":
    "Fino alla scadenza del primo certificato della catena verificata; solo con TLS.",
  "TLS handshake; only with TLS.": "Handshake TLS; solo con TLS.",
  "Asks a web server for a page and looks at status, text, certificate and times.":
    "Chiede una pagina a un server web e guarda stato, testo, certificato e tempi.",
  "From the first look-up to the last byte, redirects included.":
    "Dalla prima ricerca del nome all'ultimo byte, reindirizzamenti compresi.",
  "Looking up the name; absent where the URL holds an address.":
    "Ricerca del nome; manca se l'URL contiene un indirizzo.",
  "Opening the connection.": "Apertura della connessione.",
  "TLS handshake; only with https.": "Handshake TLS; solo con https.",
  "From the request to the begin of the answer.": "Dalla richiesta all'inizio della risposta.",
  "Greets an IMAP server; on request encrypts, signs in and counts the messages of a folder.":
    "Contatta un server IMAP; su richiesta cifra, accede e conta i messaggi di una cartella.",
  "Messages in the folder.": "Messaggi nella cartella.",
  "Messages in the folder that nobody has read.": "Messaggi della cartella non letti.",
  "Asks a web server for a JSON document and judges one value of it: a number, a text or the age of a moment.":
    "Chiede un documento JSON a un server web e ne giudica un valore: un numero, un testo o l'età di un momento.",
  "The number, scaled, or the age in seconds. The unit of numbers is the setting's.":
    "Il numero, scalato, o l'età in secondi. L'unità dei numeri è quella dell'impostazione.",
  "Signs in to a directory (LDAP, Active Directory) and searches it.":
    "Accede a una directory (LDAP, Active Directory) e vi fa una ricerca.",
  "From connecting to the last answer.": "Dalla connessione all'ultima risposta.",
  "Signing in.": "Accesso.",
  "The search, or reading the root DSE.": "La ricerca, o la lettura del root DSE.",
  "Entries found; only with a search base.": "Voci trovate; solo con una base di ricerca.",
  "Counts log lines that the host sends (`listeners.syslog`) and that fit: a ready-made pattern, a text, an expression.":
    "Conta le righe di log che il dispositivo invia (listeners.syslog) e che corrispondono: a un modello pronto, a un testo, a un'espressione.",
  "How often it came and is neither over nor expired.": "Quante volte è arrivato e non è né finito né scaduto.",
  "Those among them that the ready-made patterns call grave: a disk that failed, not one that wears.":
    "Quelle tra esse che i modelli pronti dicono gravi: un disco guasto, non uno che si consuma.",
  "Asks a memcached server for its version and its figures: connections, memory, hits, evictions.":
    "Chiede a un server memcached versione e cifre: connessioni, memoria, hit, eliminazioni.",
  "From `version` to its answer.": "Da version alla sua risposta.",
  "Time since the server started, empty.": "Tempo dall'avvio del server, vuoto.",
  "Connections of clients, this check among them.": "Connessioni dei client, questo controllo compreso.",
  "Share of the connections allowed.": "Quota delle connessioni permesse.",
  "Share of the memory allowed that items take. A cache may be full: it drops what was not asked for.":
    "Quota della memoria permessa occupata dagli elementi. Una cache può essere piena: scarta ciò che non viene chiesto.",
  "Share of the items asked for that were there, since the run before; absent when nobody asked.":
    "Quota degli elementi chiesti che c'erano, dall'esecuzione precedente; manca se nessuno ha chiesto.",
  "Items dropped before their time to make room, since the run before.":
    "Elementi scartati prima del tempo per fare posto, dall'esecuzione precedente.",
  "Items not stored for lack of memory, since the run before.":
    "Elementi non salvati per mancanza di memoria, dall'esecuzione precedente.",
  "Connects to an MQTT broker; on request sends a message and waits until it comes back.":
    "Si collega a un broker MQTT; su richiesta invia un messaggio e attende che torni.",
  "From CONNECT to the broker's consent.": "Da CONNECT al consenso del broker.",
  "From publishing to the message's return; only with a topic.":
    "Dalla pubblicazione al ritorno del messaggio; solo con un topic.",
  "Logs in to a Microsoft SQL Server (SQL login) and looks for databases that are not in order. Tried against a responder made from the protocol's document, not yet against a real server.":
    "Accede a un Microsoft SQL Server (accesso SQL) e cerca database non in ordine. Provato contro un simulatore fatto dal documento del protocollo, non ancora contro un server reale.",
  "Login, without connection and TLS handshake; only with a user.":
    "Accesso, senza connessione e handshake TLS; solo con un utente.",
  "The query for the figure below; only with a user.": "L'interrogazione per la cifra seguente; solo con un utente.",
  "Databases that are suspect, in emergency or wait for their recovery; only with a user.":
    "Database sospetti, in emergenza o in attesa di ripristino; solo con un utente.",
  "Logs in to a MySQL or MariaDB server and reads connections and replication.":
    "Accede a un server MySQL o MariaDB e legge connessioni e replica.",
  "The query for the figures below; only with a user.": "L'interrogazione per le cifre seguenti; solo con un utente.",
  "Of a replica: how far its data is behind; only with `replica`.":
    "Di una replica: quanto sono indietro i suoi dati; solo con replica.",
  "Asks a time server for the time: how far it is from this box's, and how good the server's own is.":
    "Chiede l'ora a un server dell'ora: quanto dista da quella della centralina e quanto è buona la sua.",
  "The server's time minus this box's; absent while this box's clock is not synchronised.":
    "L'ora del server meno quella della centralina; manca finché l'orologio della centralina non è sincronizzato.",
  "The way there and back, without the server's own time.": "Andata e ritorno, senza il tempo del server stesso.",
  "Servers between this one and a clock, itself included.": "Server tra questo e un orologio, compreso esso.",
  "The way from the server to its clock and back.": "Il percorso dal server al suo orologio e ritorno.",
  "How wrong the server holds itself to be at most.": "Di quanto al massimo il server ritiene di sbagliare.",
  "Since the server was last corrected by its own source.":
    "Da quando il server è stato corretto l'ultima volta dalla propria fonte.",
  "Sends ICMP echo requests and waits for the answers.": "Invia richieste echo ICMP e attende le risposte.",
  "Average round trip.": "Andata e ritorno, in media.",
  "Packets without answer.": "Pacchetti senza risposta.",
  "Runs a monitoring plugin from the allowed folders and takes over its verdict and its numbers.":
    "Esegue un plugin di monitoraggio dalle cartelle permesse e ne riprende giudizio e numeri.",
  "Greets a POP3 server; on request encrypts, signs in and counts the messages.":
    "Contatta un server POP3; su richiesta cifra, accede e conta i messaggi.",
  "Messages in the mailbox; only with a user.": "Messaggi nella casella; solo con un utente.",
  "Their size.": "Le loro dimensioni.",
  "Logs in to a PostgreSQL server and reads connections and replication.":
    "Accede a un server PostgreSQL e legge connessioni e replica.",
  "Of a standby: how far its data is behind; 0 where it has replayed all it received.":
    "Di uno standby: quanto sono indietro i suoi dati; 0 se ha applicato tutto ciò che ha ricevuto.",
  "Scrapes a Prometheus exporter (node, Windows, application) and judges any of its series.":
    "Legge un exporter Prometheus (node, Windows, applicazione) e ne giudica una serie qualsiasi.",
  "Size of the answer.": "Dimensione della risposta.",
  "Asks a RADIUS server whether it is alive, or to let a user in.":
    "Chiede a un server RADIUS se è attivo, o di far entrare un utente.",
  "Begins a remote desktop connection (RDP) up to its encryption; nobody signs in.":
    "Inizia una connessione desktop remoto (RDP) fino alla cifratura; nessuno accede.",
  "From connecting to the server's choice.": "Dalla connessione alla scelta del server.",
  "Logs in to a Redis server, sends PING and reads clients, memory and replication.":
    "Accede a un server Redis, invia PING e legge client, memoria e replica.",
  "Login; only with a password.": "Accesso; solo con una password.",
  "From PING to its answer.": "Da PING alla sua risposta.",
  "Clients connected, this check among them.": "Client collegati, questo controllo compreso.",
  "Share of the clients allowed.": "Quota dei client permessi.",
  "Memory in use by data and server.": "Memoria usata da dati e server.",
  "Share of `maxmemory` in use; absent without a limit.": "Quota usata di maxmemory; manca senza un limite.",
  "Replicas connected to this server.": "Repliche collegate a questo server.",
  "Of a replica: time since its master was heard last; the master sends at least every 10 s.":
    "Di una replica: tempo da quando si è sentito il master; il master invia almeno ogni 10 s.",
  "Makes several web requests in a row, such as sign in, search and sign out, and carries values along.":
    "Fa più richieste web di seguito, come accesso, ricerca e uscita, portando con sé i valori.",
  "All steps; each step has its own `step1Ms`, `step2Ms`, ...":
    "Tutti i passaggi; ciascuno ha anche il suo: step1Ms, step2Ms, ...",
  "Steps that went as they should.": "Passaggi andati come dovevano.",
  "Asks a telephone system or phone what it can do (SIP OPTIONS); any final answer shows that it is there.":
    "Chiede a un centralino o telefono che cosa sa fare (SIP OPTIONS); ogni risposta definitiva mostra che c'è.",
  "From the question to the final answer.": "Dalla domanda alla risposta definitiva.",
  "Status of the final answer, 200 to 699.": "Stato della risposta definitiva, da 200 a 699.",
  "Begins a conversation with a file server (SMB): dialect, signing, clock. Nobody signs in.":
    "Inizia un dialogo con un server di file (SMB): dialetto, firma, orologio. Nessuno accede.",
  "From connecting to the answer.": "Dalla connessione alla risposta.",
  "How far the server's clock is ahead of this box's; sign-in fails beyond five minutes.":
    "Di quanto l'orologio del server è avanti rispetto a quello della centralina; oltre cinque minuti l'accesso fallisce.",
  "Greets a mail server; on request encrypts, signs in, offers a mail, or sends one and waits for its arrival.":
    "Contatta un server di posta; su richiesta cifra, accede, offre un messaggio, o ne invia uno e ne attende l'arrivo.",
  "The whole conversation with the mail server.": "L'intero dialogo con il server di posta.",
  "From handing the mail over until it lay in the mailbox; only with a mailbox.":
    "Dalla consegna del messaggio al suo arrivo nella casella; solo con una casella.",
  "Reads one value over SNMP: a number, the growth of a counter, a text or a state.":
    "Legge un valore via SNMP: un numero, la crescita di un contatore, un testo o uno stato.",
  "The number, scaled; for counters the growth per second. The unit is the setting's.":
    "Il numero, scalato; per i contatori la crescita al secondo. L'unità è quella dell'impostazione.",
  "Loads a web page with its stylesheets, scripts and pictures and measures how long that takes.":
    "Carica una pagina web con fogli di stile, script e immagini e misura quanto ci vuole.",
  "Until page and resources were there.": "Fino a quando pagina e risorse erano arrivate.",
  "Until the page began to come, redirects included.":
    "Fino a quando la pagina ha iniziato ad arrivare, reindirizzamenti compresi.",
  "Until the page itself was there.": "Fino a quando la pagina stessa era arrivata.",
  "`completeMs` against the median of the last 20 runs; from the sixth run after a start on.":
    "completeMs rispetto alla mediana delle ultime 20 esecuzioni; dalla sesta esecuzione dopo un avvio.",
  "Page and resources, uncompressed.": "Pagina e risorse, non compresse.",
  "Requests made, redirects not counted.": "Richieste fatte, reindirizzamenti esclusi.",
  "Resources that could not be loaded.": "Risorse che non è stato possibile caricare.",
  "The slowest resource.": "La risorsa più lenta.",
  "Runs a query that only reads on PostgreSQL, MySQL, MariaDB or SQL Server and judges its first value: a number, a text or the age of a moment.":
    "Esegue un'interrogazione di sola lettura su PostgreSQL, MySQL, MariaDB o SQL Server e ne giudica il primo valore: un numero, un testo o l'età di un momento.",
  "From the query to the end of its result.": "Dall'interrogazione alla fine del risultato.",
  "Greets an SSH server, reads its host key and compares its fingerprint; nobody signs in.":
    "Contatta un server SSH, ne legge la chiave e ne confronta l'impronta; nessuno accede.",
  "Time from then until the server's banner.": "Tempo da lì al banner del server.",
  "Time from then until the server had proven its host key.":
    "Tempo da lì a quando il server ha provato la propria chiave.",
  "Opens a TCP connection and closes it again; on request says something and reads the answer.":
    "Apre una connessione TCP e la richiude; su richiesta dice qualcosa e legge la risposta.",
  "Time from then until the expected text had come.": "Tempo da lì all'arrivo del testo atteso.",
  "Looks at a server's TLS certificate: chain, name, days left, protocol.":
    "Guarda il certificato TLS di un server: catena, nome, giorni rimasti, protocollo.",
  "Until the first certificate of the verified chain expires.":
    "Fino alla scadenza del primo certificato della catena verificata.",
  "TLS handshake.": "Handshake TLS.",
  "Counts SNMP notifications that the host sends (`listeners.trap`) and that fit: a ready-made pattern, an OID, a text.":
    "Conta le notifiche SNMP che il dispositivo invia (listeners.trap) e che corrispondono: a un modello pronto, a un OID, a un testo.",
};

/** Croatian help of `vedetta check`: what the check types do and what their measurements mean, by the English of their declarations. */
import type { Help } from "../forms/help-parts.ts";

export const checkHelp: Help = {
  "Looks at this box: processor, memory, disk, temperature, supply, clock, stored state, backlog, lateness, starvation.":
    "Gleda sam nadzorni uređaj: procesor, memoriju, disk, temperaturu, napajanje, sat, spremljeno stanje, zaostatak, kašnjenje i vrijeme bez procesora.",
  "Processor time in use since the last look.": "Zauzeće procesora od zadnjeg pogleda.",
  "Memory that programs cannot have.": "Memorija koja nije dostupna programima.",
  "Disk of the data folder in use.": "Zauzeće diska s mapom podataka.",
  "Inodes of that disk in use.": "Zauzeće inoda tog diska.",
  "Hottest thermal zone.": "Najtoplija toplinska zona.",
  "1 while the supply voltage is too low.": "1 dok je napon napajanja prenizak.",
  "1 when the clock is synchronised, 0 when not.": "1 kad je sat usklađen, inače 0.",
  "Events that the operations centre does not have yet.": "Događaji koje operativni centar još nema.",
  "Space for stored data in use.": "Iskorištenost prostora za spremljene podatke.",
  "0: on the disk; 1: in the space kept for when the disk takes nothing; 2: in memory alone.":
    "0: na disku; 1: u prostoru čuvanom za slučaj da disk ništa ne prima; 2: samo u memoriji.",
  "How late 99 of 100 runs started at most, over five minutes.":
    "Koliko je najviše kasnilo 99 od 100 izvođenja, u pet minuta.",
  "Part of the last minute in which this box had no time to run: silence of others proves nothing then.":
    "Dio zadnje minute u kojem nadzorni uređaj nije stigao raditi: šutnja drugih tada ništa ne dokazuje.",
  "Compares a page or file with what it normally looks like, and tells what has changed.":
    "Uspoređuje stranicu ili datoteku s njezinim uobičajenim izgledom i kaže što se promijenilo.",
  "From the first look-up to the last byte.": "Od prvog upita za ime do zadnjeg bajta.",
  "Body read.": "Pročitani sadržaj.",
  "Status code.": "Statusni kod.",
  "Lines that were compared, scripts included.": "Uspoređeni redci, skripte uključene.",
  "Lines that are not as they normally are.": "Redci koji nisu kao inače.",
  "Share of the page that is the same at every look; the rest cannot be watched.":
    "Dio stranice koji je pri svakom pogledu isti; ostalo se ne može nadzirati.",
  "Reads one fact of a device over SNMP: a volume, a port, a sensor, a supply.":
    "Čita jedan podatak uređaja preko SNMP-a: svezak, port, senzor, potrošni materijal.",
  "Of sensors and states; the unit is the setting's.": "Senzora i stanja; jedinica je ona iz postavke.",
  "How busy, how full, or what is left of a supply.":
    "Koliko je opterećeno, koliko popunjeno ili koliko je potrošnog materijala preostalo.",
  "Of several processors the busiest.": "Od više procesora onaj najopterećeniji.",
  "How many of several members told something.": "Koliko je od više članova nešto javilo.",
  "Of several sensors the least that is left to its own limit for a warning.":
    "Od više senzora najmanji razmak do vlastite granice za upozorenje.",
  "The same to the critical one.": "Isto do kritične granice.",
  "How many of several members are not well.": "Koliko od više članova nije u redu.",
  "Used of memory or storage.": "Zauzeto u memoriji ili pohrani.",
  "Free of memory or storage.": "Slobodno u memoriji ili pohrani.",
  "Received by the port.": "Primljeno na portu.",
  "Sent by the port.": "Poslano s porta.",
  "Received, as share of the port's speed.": "Primljeno, kao udio brzine porta.",
  "Sent, as share of the port's speed.": "Poslano, kao udio brzine porta.",
  "Packets with errors per second, both directions.": "Paketi s greškom u sekundi, oba smjera.",
  "Packets thrown away per second, both directions.": "Odbačeni paketi u sekundi, oba smjera.",
  "Asks for an address as a new device would, and looks at who offers which; none is ever taken.":
    "Traži adresu kao novi uređaj i gleda tko koju nudi; nijedna se nikad ne uzima.",
  "From the question to the right server's offer.": "Od pitanja do ponude pravog poslužitelja.",
  "For how long the address is offered.": "Na koliko se dugo adresa nudi.",
  "Servers that offered an address.": "Poslužitelji koji su ponudili adresu.",
  "Asks a name server for a record and compares the answer.": "Pita DNS poslužitelj za zapis i uspoređuje odgovor.",
  "From the question to the answer.": "Od pitanja do odgovora.",
  "Records in the answer.": "Zapisi u odgovoru.",
  "Shortest time to live of these records.": "Najkraće vrijeme života tih zapisa.",
  "Serial number of the zone; only with type SOA.": "Serijski broj zone; samo uz vrstu SOA.",
  "Greets a file server (FTP, FTPS); on request encrypts, signs in and looks at a file's size and age.":
    "Pozdravlja poslužitelj datoteka (FTP, FTPS); po želji šifrira, prijavljuje se i gleda veličinu i starost datoteke.",
  "Time until the connection was open.": "Vrijeme do otvaranja veze.",
  "Time from then until the server's greeting.": "Vrijeme otad do pozdrava poslužitelja.",
  "Signing in; only with a user.": "Prijava; samo uz korisnika.",
  "Size of the file.": "Veličina datoteke.",
  "Since the file was changed; absent where the server does not tell.":
    "Od promjene datoteke; nema je ako poslužitelj to ne kaže.",
  "Until the first certificate of the verified chain expires; only with TLS.":
    "Do isteka prvog certifikata u provjerenom lancu; samo uz TLS.",
  "TLS handshake; only with TLS.": "TLS rukovanje; samo uz TLS.",
  "Asks a web server for a page and looks at status, text, certificate and times.":
    "Traži stranicu od web-poslužitelja i gleda status, tekst, certifikat i vremena.",
  "From the first look-up to the last byte, redirects included.":
    "Od prvog upita za ime do zadnjeg bajta, s preusmjeravanjima.",
  "Looking up the name; absent where the URL holds an address.": "Traženje imena; nema ga ako je u URL-u adresa.",
  "Opening the connection.": "Otvaranje veze.",
  "TLS handshake; only with https.": "TLS rukovanje; samo uz https.",
  "From the request to the begin of the answer.": "Od zahtjeva do početka odgovora.",
  "Greets an IMAP server; on request encrypts, signs in and counts the messages of a folder.":
    "Pozdravlja IMAP poslužitelj; po želji šifrira, prijavljuje se i broji poruke u mapi.",
  "Messages in the folder.": "Poruke u mapi.",
  "Messages in the folder that nobody has read.": "Poruke u mapi koje nitko nije pročitao.",
  "Asks a web server for a JSON document and judges one value of it: a number, a text or the age of a moment.":
    "Traži JSON dokument od web-poslužitelja i prosuđuje jednu njegovu vrijednost: broj, tekst ili starost trenutka.",
  "The number, scaled, or the age in seconds. The unit of numbers is the setting's.":
    "Broj, pomnožen faktorom, ili starost u sekundama. Jedinica broja je ona iz postavke.",
  "Signs in to a directory (LDAP, Active Directory) and searches it.":
    "Prijavljuje se u imenik (LDAP, Active Directory) i pretražuje ga.",
  "From connecting to the last answer.": "Od spajanja do zadnjeg odgovora.",
  "Signing in.": "Prijava.",
  "The search, or reading the root DSE.": "Pretraga ili čitanje korijenskog zapisa (root DSE).",
  "Entries found; only with a search base.": "Pronađeni zapisi; samo uz bazu pretrage.",
  "Counts log lines that the host sends (`listeners.syslog`) and that fit: a ready-made pattern, a text, an expression.":
    "Broji retke dnevnika koje uređaj šalje (listeners.syslog) i koji odgovaraju: gotovom uzorku, tekstu ili izrazu.",
  "How often it came and is neither over nor expired.": "Koliko se puta pojavilo, a nije prošlo ni isteklo.",
  "Those among them that the ready-made patterns call grave: a disk that failed, not one that wears.":
    "One među njima koje gotovi uzorci smatraju teškima: disk koji je otkazao, a ne onaj koji se troši.",
  "Asks a memcached server for its version and its figures: connections, memory, hits, evictions.":
    "Pita poslužitelj memcached za verziju i brojke: veze, memoriju, pogotke, izbacivanja.",
  "From `version` to its answer.": "Od naredbe version do odgovora.",
  "Time since the server started, empty.": "Vrijeme otkad je poslužitelj pokrenut, prazan.",
  "Connections of clients, this check among them.": "Veze klijenata, uključujući ovu provjeru.",
  "Share of the connections allowed.": "Udio dopuštenih veza.",
  "Share of the memory allowed that items take. A cache may be full: it drops what was not asked for.":
    "Udio dopuštene memorije koji zauzimaju zapisi. Predmemorija smije biti puna: izbacuje što se ne traži.",
  "Share of the items asked for that were there, since the run before; absent when nobody asked.":
    "Udio traženih zapisa kojih je bilo, od prethodnog izvođenja; nema ga ako nitko nije pitao.",
  "Items dropped before their time to make room, since the run before.":
    "Zapisi izbačeni prije vremena radi mjesta, od prethodnog izvođenja.",
  "Items not stored for lack of memory, since the run before.":
    "Zapisi koji nisu spremljeni jer nema memorije, od prethodnog izvođenja.",
  "Connects to an MQTT broker; on request sends a message and waits until it comes back.":
    "Spaja se na MQTT brokera; po želji šalje poruku i čeka da se vrati.",
  "From CONNECT to the broker's consent.": "Od CONNECT do pristanka brokera.",
  "From publishing to the message's return; only with a topic.": "Od objave do povratka poruke; samo uz temu.",
  "Logs in to a Microsoft SQL Server (SQL login) and looks for databases that are not in order. Tried against a responder made from the protocol's document, not yet against a real server.":
    "Prijavljuje se na Microsoft SQL Server (SQL prijava) i traži baze podataka koje nisu u redu. Isprobano na zamjenskom poslužitelju izrađenom po opisu protokola, još ne na pravom.",
  "Login, without connection and TLS handshake; only with a user.":
    "Prijava, bez povezivanja i TLS rukovanja; samo uz korisnika.",
  "The query for the figure below; only with a user.": "Upit za brojku u nastavku; samo uz korisnika.",
  "Databases that are suspect, in emergency or wait for their recovery; only with a user.":
    "Baze podataka koje su sumnjive, u izvanrednom stanju ili čekaju oporavak; samo uz korisnika.",
  "Logs in to a MySQL or MariaDB server and reads connections and replication.":
    "Prijavljuje se na poslužitelj MySQL ili MariaDB i čita veze i replikaciju.",
  "The query for the figures below; only with a user.": "Upit za brojke u nastavku; samo uz korisnika.",
  "Of a replica: how far its data is behind; only with `replica`.":
    "Replike: koliko joj podaci zaostaju; samo uz replica.",
  "Asks a time server for the time: how far it is from this box's, and how good the server's own is.":
    "Pita poslužitelj vremena za vrijeme: koliko odstupa od vremena nadzornog uređaja i koliko je njegovo vlastito pouzdano.",
  "The server's time minus this box's; absent while this box's clock is not synchronised.":
    "Vrijeme poslužitelja minus vrijeme nadzornog uređaja; nema ga dok sat nadzornog uređaja nije usklađen.",
  "The way there and back, without the server's own time.": "Put onamo i natrag, bez vremena samog poslužitelja.",
  "Servers between this one and a clock, itself included.": "Poslužitelji između ovoga i sata, uključujući njega.",
  "The way from the server to its clock and back.": "Put od poslužitelja do njegova sata i natrag.",
  "How wrong the server holds itself to be at most.": "Koliko poslužitelj smatra da najviše griješi.",
  "Since the server was last corrected by its own source.":
    "Otkad je poslužitelj zadnji put usklađen sa svojim izvorom.",
  "Sends ICMP echo requests and waits for the answers.": "Šalje ICMP echo zahtjeve i čeka odgovore.",
  "Average round trip.": "Prosječan put onamo i natrag.",
  "Packets without answer.": "Paketi bez odgovora.",
  "Runs a monitoring plugin from the allowed folders and takes over its verdict and its numbers.":
    "Pokreće dodatak za nadzor iz dopuštenih mapa i preuzima njegovu prosudbu i brojke.",
  "Greets a POP3 server; on request encrypts, signs in and counts the messages.":
    "Pozdravlja POP3 poslužitelj; po želji šifrira, prijavljuje se i broji poruke.",
  "Messages in the mailbox; only with a user.": "Poruke u sandučiću; samo uz korisnika.",
  "Their size.": "Njihova veličina.",
  "Logs in to a PostgreSQL server and reads connections and replication.":
    "Prijavljuje se na poslužitelj PostgreSQL i čita veze i replikaciju.",
  "Of a standby: how far its data is behind; 0 where it has replayed all it received.":
    "Pričuvnog poslužitelja: koliko mu podaci zaostaju; 0 ako je primijenio sve što je primio.",
  "Scrapes a Prometheus exporter (node, Windows, application) and judges any of its series.":
    "Čita Prometheus izvoznik (node, Windows, aplikacija) i prosuđuje bilo koji njegov niz.",
  "Size of the answer.": "Veličina odgovora.",
  "Asks a RADIUS server whether it is alive, or to let a user in.":
    "Pita RADIUS poslužitelj je li živ ili ga traži da pusti korisnika.",
  "Begins a remote desktop connection (RDP) up to its encryption; nobody signs in.":
    "Započinje vezu s udaljenom radnom površinom (RDP) do šifriranja; nitko se ne prijavljuje.",
  "From connecting to the server's choice.": "Od spajanja do odabira poslužitelja.",
  "Logs in to a Redis server, sends PING and reads clients, memory and replication.":
    "Prijavljuje se na poslužitelj Redis, šalje PING i čita klijente, memoriju i replikaciju.",
  "Login; only with a password.": "Prijava; samo uz lozinku.",
  "From PING to its answer.": "Od PING-a do odgovora.",
  "Clients connected, this check among them.": "Povezani klijenti, uključujući ovu provjeru.",
  "Share of the clients allowed.": "Udio dopuštenih klijenata.",
  "Memory in use by data and server.": "Memorija koju zauzimaju podaci i poslužitelj.",
  "Share of `maxmemory` in use; absent without a limit.": "Iskorišteni dio postavke maxmemory; nema ga bez granice.",
  "Replicas connected to this server.": "Replike povezane s ovim poslužiteljem.",
  "Of a replica: time since its master was heard last; the master sends at least every 10 s.":
    "Replike: vrijeme otkad se glavni poslužitelj zadnji put javio; javlja se barem svakih 10 s.",
  "Makes several web requests in a row, such as sign in, search and sign out, and carries values along.":
    "Šalje više web-zahtjeva zaredom, na primjer prijavu, pretragu i odjavu, i prenosi vrijednosti.",
  "All steps; each step has its own `step1Ms`, `step2Ms`, ...":
    "Svi koraci; svaki korak ima i svoje: step1Ms, step2Ms, ...",
  "Steps that went as they should.": "Koraci koji su prošli kako treba.",
  "Asks a telephone system or phone what it can do (SIP OPTIONS); any final answer shows that it is there.":
    "Pita telefonsku centralu ili telefon što može (SIP OPTIONS); svaki konačni odgovor pokazuje da je tu.",
  "From the question to the final answer.": "Od pitanja do konačnog odgovora.",
  "Status of the final answer, 200 to 699.": "Status konačnog odgovora, od 200 do 699.",
  "Begins a conversation with a file server (SMB): dialect, signing, clock. Nobody signs in.":
    "Započinje razgovor s poslužiteljem datoteka (SMB): dijalekt, potpisivanje, sat. Nitko se ne prijavljuje.",
  "From connecting to the answer.": "Od spajanja do odgovora.",
  "How far the server's clock is ahead of this box's; sign-in fails beyond five minutes.":
    "Koliko je sat poslužitelja ispred sata nadzornog uređaja; preko pet minuta prijava ne uspijeva.",
  "Greets a mail server; on request encrypts, signs in, offers a mail, or sends one and waits for its arrival.":
    "Pozdravlja poslužitelj e-pošte; po želji šifrira, prijavljuje se, nudi poruku ili je šalje i čeka da stigne.",
  "The whole conversation with the mail server.": "Cijeli razgovor s poslužiteljem e-pošte.",
  "From handing the mail over until it lay in the mailbox; only with a mailbox.":
    "Od predaje poruke do dolaska u sandučić; samo uz sandučić.",
  "Reads one value over SNMP: a number, the growth of a counter, a text or a state.":
    "Čita jednu vrijednost preko SNMP-a: broj, rast brojača, tekst ili stanje.",
  "The number, scaled; for counters the growth per second. The unit is the setting's.":
    "Broj, pomnožen faktorom; za brojače rast u sekundi. Jedinica je ona iz postavke.",
  "Loads a web page with its stylesheets, scripts and pictures and measures how long that takes.":
    "Učitava web-stranicu s njezinim stilovima, skriptama i slikama i mjeri koliko to traje.",
  "Until page and resources were there.": "Do dolaska stranice i njezinih dijelova.",
  "Until the page began to come, redirects included.": "Dok stranica nije počela dolaziti, s preusmjeravanjima.",
  "Until the page itself was there.": "Do dolaska same stranice.",
  "`completeMs` against the median of the last 20 runs; from the sixth run after a start on.":
    "completeMs prema medijanu zadnjih 20 izvođenja; od šestog izvođenja nakon pokretanja.",
  "Page and resources, uncompressed.": "Stranica i njezini dijelovi, nekomprimirano.",
  "Requests made, redirects not counted.": "Poslani zahtjevi, bez preusmjeravanja.",
  "Resources that could not be loaded.": "Dijelovi koji se nisu mogli učitati.",
  "The slowest resource.": "Najsporiji dio.",
  "Runs a query that only reads on PostgreSQL, MySQL, MariaDB or SQL Server and judges its first value: a number, a text or the age of a moment.":
    "Izvodi upit koji samo čita na PostgreSQL-u, MySQL-u, MariaDB-u ili SQL Serveru i prosuđuje prvu vrijednost: broj, tekst ili starost trenutka.",
  "From the query to the end of its result.": "Od upita do kraja rezultata.",
  "Greets an SSH server, reads its host key and compares its fingerprint; nobody signs in.":
    "Pozdravlja SSH poslužitelj, čita njegov ključ i uspoređuje otisak; nitko se ne prijavljuje.",
  "Time from then until the server's banner.": "Vrijeme otad do pozdravnog retka poslužitelja.",
  "Time from then until the server had proven its host key.": "Vrijeme otad dok poslužitelj nije dokazao svoj ključ.",
  "Opens a TCP connection and closes it again; on request says something and reads the answer.":
    "Otvara TCP vezu i zatvara je; po želji nešto pošalje i čita odgovor.",
  "Time from then until the expected text had come.": "Vrijeme otad do dolaska očekivanog teksta.",
  "Looks at a server's TLS certificate: chain, name, days left, protocol.":
    "Gleda TLS certifikat poslužitelja: lanac, ime, preostale dane, protokol.",
  "Until the first certificate of the verified chain expires.": "Do isteka prvog certifikata u provjerenom lancu.",
  "TLS handshake.": "TLS rukovanje.",
  "Counts SNMP notifications that the host sends (`listeners.trap`) and that fit: a ready-made pattern, an OID, a text.":
    "Broji SNMP obavijesti koje uređaj šalje (listeners.trap) i koje odgovaraju: gotovom uzorku, OID-u ili tekstu.",
};

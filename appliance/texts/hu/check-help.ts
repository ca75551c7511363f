/** Hungarian help of `vedetta check`: what the check types do and what their measurements mean, by the English of their declarations. */
import type { Help } from "../forms/help-parts.ts";

export const checkHelp: Help = {
  "Looks at this box: processor, memory, disk, temperature, supply, clock, stored state, backlog, lateness, starvation.":
    "Magát a felügyelőegységet vizsgálja: processzor, memória, lemez, hőmérséklet, tápellátás, óra, tárolt állapot, hátralék, késés, processzor nélküli idő.",
  "Processor time in use since the last look.": "A legutóbbi vizsgálat óta felhasznált processzoridő.",
  "Memory that programs cannot have.": "A programok számára nem elérhető memória.",
  "Disk of the data folder in use.": "Az adatmappa lemezének foglaltsága.",
  "Inodes of that disk in use.": "Ugyanezen lemez foglalt inode-jai.",
  "Hottest thermal zone.": "A legmelegebb hőzóna.",
  "1 while the supply voltage is too low.": "1, amíg a tápfeszültség túl alacsony.",
  "1 when the clock is synchronised, 0 when not.": "1, ha az óra szinkronban van, különben 0.",
  "Events that the operations centre does not have yet.":
    "Események, amelyek még nem jutottak el az üzemeltetési központhoz.",
  "Space for stored data in use.": "A tárolt adatokra szánt hely foglaltsága.",
  "0: on the disk; 1: in the space kept for when the disk takes nothing; 2: in memory alone.":
    "0: a lemezen; 1: a tartalék helyen, amikor a lemez nem fogad adatot; 2: csak a memóriában.",
  "How late 99 of 100 runs started at most, over five minutes.":
    "100 futásból 99 legfeljebb ennyit késett, öt perc alatt.",
  "Part of the last minute in which this box had no time to run: silence of others proves nothing then.":
    "Az utolsó perc azon része, amikor a felügyelőegység nem jutott processzorhoz: ilyenkor mások hallgatása semmit sem bizonyít.",
  "Compares a page or file with what it normally looks like, and tells what has changed.":
    "Összeveti az oldalt vagy fájlt a megszokott állapotával, és megmondja, mi változott.",
  "From the first look-up to the last byte.": "Az első névfeloldástól az utolsó bájtig.",
  "Body read.": "A beolvasott tartalom.",
  "Status code.": "Állapotkód.",
  "Lines that were compared, scripts included.": "Az összevetett sorok, szkriptekkel együtt.",
  "Lines that are not as they normally are.": "A megszokottól eltérő sorok.",
  "Share of the page that is the same at every look; the rest cannot be watched.":
    "Az oldal minden vizsgálatkor azonos része; a többi nem figyelhető.",
  "Reads one fact of a device over SNMP: a volume, a port, a sensor, a supply.":
    "Egy eszköz egy adatát olvassa SNMP-n: kötet, port, érzékelő, kellékanyag.",
  "Of sensors and states; the unit is the setting's.": "Érzékelőké és állapotoké; a mértékegység a beállításé.",
  "How busy, how full, or what is left of a supply.":
    "Mennyire terhelt, mennyire telt, vagy mennyi maradt a kellékanyagból.",
  "Of several processors the busiest.": "Több processzor közül a legterheltebb.",
  "How many of several members told something.": "Több tag közül hány adott adatot.",
  "Of several sensors the least that is left to its own limit for a warning.":
    "Több érzékelő közül a saját figyelmeztetési határáig maradó legkisebb távolság.",
  "The same to the critical one.": "Ugyanez a kritikus határig.",
  "How many of several members are not well.": "Több tag közül hány nincs rendben.",
  "Used of memory or storage.": "Foglalt memória vagy tárhely.",
  "Free of memory or storage.": "Szabad memória vagy tárhely.",
  "Received by the port.": "A porton fogadott forgalom.",
  "Sent by the port.": "A porton küldött forgalom.",
  "Received, as share of the port's speed.": "Fogadott forgalom a port sebességének arányában.",
  "Sent, as share of the port's speed.": "Küldött forgalom a port sebességének arányában.",
  "Packets with errors per second, both directions.": "Hibás csomagok másodpercenként, mindkét irányban.",
  "Packets thrown away per second, both directions.": "Eldobott csomagok másodpercenként, mindkét irányban.",
  "Asks for an address as a new device would, and looks at who offers which; none is ever taken.":
    "Címet kér, ahogy egy új eszköz tenné, és megnézi, ki mit kínál; egyet sem foglal le soha.",
  "From the question to the right server's offer.": "A kérdéstől a megfelelő kiszolgáló ajánlatáig.",
  "For how long the address is offered.": "Mennyi időre szól a kínált cím.",
  "Servers that offered an address.": "Címet kínáló kiszolgálók.",
  "Asks a name server for a record and compares the answer.":
    "Rekordot kér egy névkiszolgálótól, és összeveti a választ.",
  "From the question to the answer.": "A kérdéstől a válaszig.",
  "Records in the answer.": "Rekordok a válaszban.",
  "Shortest time to live of these records.": "E rekordok legrövidebb élettartama (TTL).",
  "Serial number of the zone; only with type SOA.": "A zóna sorozatszáma; csak SOA típusnál.",
  "Greets a file server (FTP, FTPS); on request encrypts, signs in and looks at a file's size and age.":
    "Megszólít egy fájlkiszolgálót (FTP, FTPS); kérésre titkosít, bejelentkezik, és megnézi egy fájl méretét és korát.",
  "Time until the connection was open.": "A kapcsolat megnyitásáig eltelt idő.",
  "Time from then until the server's greeting.": "Az ettől a kiszolgáló köszöntéséig eltelt idő.",
  "Signing in; only with a user.": "Bejelentkezés; csak felhasználóval.",
  "Size of the file.": "A fájl mérete.",
  "Since the file was changed; absent where the server does not tell.":
    "A fájl módosítása óta; hiányzik, ha a kiszolgáló nem közli.",
  "Until the first certificate of the verified chain expires; only with TLS.":
    "Az ellenőrzött lánc első lejáró tanúsítványáig; csak TLS-sel.",
  "TLS handshake; only with TLS.": "TLS-kézfogás; csak TLS-sel.",
  "Asks a web server for a page and looks at status, text, certificate and times.":
    "Oldalt kér egy webkiszolgálótól, és megnézi az állapotot, a szöveget, a tanúsítványt és az időket.",
  "From the first look-up to the last byte, redirects included.":
    "Az első névfeloldástól az utolsó bájtig, átirányításokkal együtt.",
  "Looking up the name; absent where the URL holds an address.": "Névfeloldás; hiányzik, ha az URL-ben cím áll.",
  "Opening the connection.": "A kapcsolat megnyitása.",
  "TLS handshake; only with https.": "TLS-kézfogás; csak https esetén.",
  "From the request to the begin of the answer.": "A kéréstől a válasz kezdetéig.",
  "Greets an IMAP server; on request encrypts, signs in and counts the messages of a folder.":
    "Megszólít egy IMAP-kiszolgálót; kérésre titkosít, bejelentkezik, és megszámolja egy mappa üzeneteit.",
  "Messages in the folder.": "Üzenetek a mappában.",
  "Messages in the folder that nobody has read.": "A mappa olvasatlan üzenetei.",
  "Asks a web server for a JSON document and judges one value of it: a number, a text or the age of a moment.":
    "JSON-dokumentumot kér egy webkiszolgálótól, és egy értékét értékeli: számot, szöveget vagy egy időpont korát.",
  "The number, scaled, or the age in seconds. The unit of numbers is the setting's.":
    "A szám, átskálázva, vagy a kor másodpercben. A számok mértékegysége a beállításé.",
  "Signs in to a directory (LDAP, Active Directory) and searches it.":
    "Bejelentkezik egy címtárba (LDAP, Active Directory), és keres benne.",
  "From connecting to the last answer.": "A kapcsolódástól az utolsó válaszig.",
  "Signing in.": "Bejelentkezés.",
  "The search, or reading the root DSE.": "A keresés vagy a gyökérbejegyzés (root DSE) olvasása.",
  "Entries found; only with a search base.": "Talált bejegyzések; csak keresési alappal.",
  "Counts log lines that the host sends (`listeners.syslog`) and that fit: a ready-made pattern, a text, an expression.":
    "Az eszköz által küldött (listeners.syslog), megfelelő naplósorokat számolja: kész minta, szöveg vagy kifejezés szerint.",
  "How often it came and is neither over nor expired.": "Hányszor jött, és még nem múlt el vagy járt le.",
  "Those among them that the ready-made patterns call grave: a disk that failed, not one that wears.":
    "Ezek közül a kész minták szerint súlyosak: meghibásodott lemez, nem pedig kopó.",
  "Asks a memcached server for its version and its figures: connections, memory, hits, evictions.":
    "Egy memcached kiszolgáló verzióját és adatait kéri: kapcsolatok, memória, találatok, kiszorítások.",
  "From `version` to its answer.": "A version parancstól a válaszáig.",
  "Time since the server started, empty.": "A kiszolgáló (üres) indulása óta eltelt idő.",
  "Connections of clients, this check among them.": "Klienskapcsolatok, ezt az ellenőrzést is beleértve.",
  "Share of the connections allowed.": "Az engedélyezett kapcsolatok aránya.",
  "Share of the memory allowed that items take. A cache may be full: it drops what was not asked for.":
    "Az elemek által foglalt rész az engedélyezett memóriából. A gyorsítótár lehet tele: kidobja, amit nem kérnek.",
  "Share of the items asked for that were there, since the run before; absent when nobody asked.":
    "A kért elemek közül a meglévők aránya az előző futás óta; hiányzik, ha senki sem kért.",
  "Items dropped before their time to make room, since the run before.":
    "Helyhiány miatt idő előtt kidobott elemek az előző futás óta.",
  "Items not stored for lack of memory, since the run before.":
    "Memóriahiány miatt el nem tárolt elemek az előző futás óta.",
  "Connects to an MQTT broker; on request sends a message and waits until it comes back.":
    "Kapcsolódik egy MQTT-brókerhez; kérésre üzenetet küld, és megvárja, míg visszaér.",
  "From CONNECT to the broker's consent.": "A CONNECT csomagtól a bróker beleegyezéséig.",
  "From publishing to the message's return; only with a topic.":
    "A közzétételtől az üzenet visszaérkezéséig; csak topickal.",
  "Logs in to a Microsoft SQL Server (SQL login) and looks for databases that are not in order. Tried against a responder made from the protocol's document, not yet against a real server.":
    "Bejelentkezik egy Microsoft SQL Serverre (SQL-bejelentkezés), és hibás adatbázisokat keres. A protokoll leírása alapján készült válaszadóval kipróbálva, valódi kiszolgálóval még nem.",
  "Login, without connection and TLS handshake; only with a user.":
    "Bejelentkezés, kapcsolódás és TLS-kézfogás nélkül; csak felhasználóval.",
  "The query for the figure below; only with a user.": "Az alábbi adat lekérdezése; csak felhasználóval.",
  "Databases that are suspect, in emergency or wait for their recovery; only with a user.":
    "Gyanús, vészállapotú vagy helyreállításra váró adatbázisok; csak felhasználóval.",
  "Logs in to a MySQL or MariaDB server and reads connections and replication.":
    "Bejelentkezik egy MySQL- vagy MariaDB-kiszolgálóra, és kiolvassa a kapcsolatokat és a replikációt.",
  "The query for the figures below; only with a user.": "Az alábbi adatok lekérdezése; csak felhasználóval.",
  "Of a replica: how far its data is behind; only with `replica`.":
    "Replikáé: mennyivel vannak elmaradva az adatai; csak a replica beállítással.",
  "Asks a time server for the time: how far it is from this box's, and how good the server's own is.":
    "Lekérdezi egy időkiszolgáló idejét: mennyire tér el a felügyelőegységétől, és mennyire pontos a kiszolgálóé.",
  "The server's time minus this box's; absent while this box's clock is not synchronised.":
    "A kiszolgáló ideje mínusz a felügyelőegységé; hiányzik, amíg a felügyelőegység órája nincs szinkronban.",
  "The way there and back, without the server's own time.": "Az oda-vissza út, a kiszolgáló saját ideje nélkül.",
  "Servers between this one and a clock, itself included.":
    "Kiszolgálók eközött és egy óra között, magát is beleértve.",
  "The way from the server to its clock and back.": "Az út a kiszolgálótól az órájáig és vissza.",
  "How wrong the server holds itself to be at most.": "A kiszolgáló szerinti legnagyobb saját hiba.",
  "Since the server was last corrected by its own source.":
    "Azóta, hogy a kiszolgálót a saját forrása utoljára igazította.",
  "Sends ICMP echo requests and waits for the answers.": "ICMP echo kéréseket küld, és várja a válaszokat.",
  "Average round trip.": "Átlagos oda-vissza út.",
  "Packets without answer.": "Válasz nélküli csomagok.",
  "Runs a monitoring plugin from the allowed folders and takes over its verdict and its numbers.":
    "Felügyeleti bővítményt futtat az engedélyezett mappákból, és átveszi az ítéletét és a számait.",
  "Greets a POP3 server; on request encrypts, signs in and counts the messages.":
    "Megszólít egy POP3-kiszolgálót; kérésre titkosít, bejelentkezik, és megszámolja az üzeneteket.",
  "Messages in the mailbox; only with a user.": "Üzenetek a postafiókban; csak felhasználóval.",
  "Their size.": "Ezek mérete.",
  "Logs in to a PostgreSQL server and reads connections and replication.":
    "Bejelentkezik egy PostgreSQL-kiszolgálóra, és kiolvassa a kapcsolatokat és a replikációt.",
  "Of a standby: how far its data is behind; 0 where it has replayed all it received.":
    "Tartalék kiszolgálóé: mennyivel vannak elmaradva az adatai; 0, ha mindent feldolgozott, amit kapott.",
  "Scrapes a Prometheus exporter (node, Windows, application) and judges any of its series.":
    "Kiolvas egy Prometheus-exportert (node, Windows, alkalmazás), és bármely adatsorát értékeli.",
  "Size of the answer.": "A válasz mérete.",
  "Asks a RADIUS server whether it is alive, or to let a user in.":
    "Megkérdezi egy RADIUS-kiszolgálótól, hogy él-e, vagy kéri, hogy engedjen be egy felhasználót.",
  "Begins a remote desktop connection (RDP) up to its encryption; nobody signs in.":
    "Távoliasztal-kapcsolatot (RDP) kezd a titkosításig; senki sem jelentkezik be.",
  "From connecting to the server's choice.": "A kapcsolódástól a kiszolgáló választásáig.",
  "Logs in to a Redis server, sends PING and reads clients, memory and replication.":
    "Bejelentkezik egy Redis-kiszolgálóra, PING-et küld, és kiolvassa a klienseket, a memóriát és a replikációt.",
  "Login; only with a password.": "Bejelentkezés; csak jelszóval.",
  "From PING to its answer.": "A PING-től a válaszáig.",
  "Clients connected, this check among them.": "Kapcsolódó kliensek, ezt az ellenőrzést is beleértve.",
  "Share of the clients allowed.": "Az engedélyezett kliensek aránya.",
  "Memory in use by data and server.": "Az adatok és a kiszolgáló által használt memória.",
  "Share of `maxmemory` in use; absent without a limit.": "A maxmemory felhasznált része; korlát nélkül hiányzik.",
  "Replicas connected to this server.": "Az ehhez a kiszolgálóhoz kapcsolódó replikák.",
  "Of a replica: time since its master was heard last; the master sends at least every 10 s.":
    "Replikáé: a fő kiszolgáló utolsó jelentkezése óta eltelt idő; az legalább 10 másodpercenként küld.",
  "Makes several web requests in a row, such as sign in, search and sign out, and carries values along.":
    "Több webes kérést küld egymás után, például bejelentkezés, keresés, kijelentkezés, és továbbviszi az értékeket.",
  "All steps; each step has its own `step1Ms`, `step2Ms`, ...":
    "Minden lépés; mindegyiknek van sajátja is: step1Ms, step2Ms, ...",
  "Steps that went as they should.": "A rendben lefutott lépések.",
  "Asks a telephone system or phone what it can do (SIP OPTIONS); any final answer shows that it is there.":
    "Megkérdezi egy telefonközponttól vagy telefontól, mit tud (SIP OPTIONS); bármely végső válasz jelzi, hogy él.",
  "From the question to the final answer.": "A kérdéstől a végső válaszig.",
  "Status of the final answer, 200 to 699.": "A végső válasz állapotkódja, 200–699.",
  "Begins a conversation with a file server (SMB): dialect, signing, clock. Nobody signs in.":
    "Párbeszédet kezd egy fájlkiszolgálóval (SMB): dialektus, aláírás, óra. Senki sem jelentkezik be.",
  "From connecting to the answer.": "A kapcsolódástól a válaszig.",
  "How far the server's clock is ahead of this box's; sign-in fails beyond five minutes.":
    "Mennyivel jár előbb a kiszolgáló órája a felügyelőegységénél; öt percen túl a bejelentkezés nem sikerül.",
  "Greets a mail server; on request encrypts, signs in, offers a mail, or sends one and waits for its arrival.":
    "Megszólít egy levelezőkiszolgálót; kérésre titkosít, bejelentkezik, felajánl egy levelet, vagy elküld egyet, és megvárja, míg megérkezik.",
  "The whole conversation with the mail server.": "A teljes párbeszéd a levelezőkiszolgálóval.",
  "From handing the mail over until it lay in the mailbox; only with a mailbox.":
    "A levél átadásától a postafiókba érkezéséig; csak postafiókkal.",
  "Reads one value over SNMP: a number, the growth of a counter, a text or a state.":
    "Egy értéket olvas SNMP-n: számot, számláló növekedését, szöveget vagy állapotot.",
  "The number, scaled; for counters the growth per second. The unit is the setting's.":
    "A szám, átskálázva; számlálónál a másodpercenkénti növekedés. A mértékegység a beállításé.",
  "Loads a web page with its stylesheets, scripts and pictures and measures how long that takes.":
    "Betölt egy weboldalt a stíluslapjaival, szkriptjeivel és képeivel, és megméri, mennyi ideig tart.",
  "Until page and resources were there.": "Az oldal és a részei megérkezéséig.",
  "Until the page began to come, redirects included.": "Az oldal érkezésének kezdetéig, átirányításokkal együtt.",
  "Until the page itself was there.": "Magának az oldalnak a megérkezéséig.",
  "`completeMs` against the median of the last 20 runs; from the sixth run after a start on.":
    "A completeMs az utolsó 20 futás mediánjához képest; indulás után a hatodik futástól.",
  "Page and resources, uncompressed.": "Az oldal és a részei, tömörítetlenül.",
  "Requests made, redirects not counted.": "Az elküldött kérések, átirányítások nélkül.",
  "Resources that could not be loaded.": "A betölthetetlen részek.",
  "The slowest resource.": "A leglassabb rész.",
  "Runs a query that only reads on PostgreSQL, MySQL, MariaDB or SQL Server and judges its first value: a number, a text or the age of a moment.":
    "Csak olvasó lekérdezést futtat PostgreSQL, MySQL, MariaDB vagy SQL Server kiszolgálón, és az első értékét értékeli: számot, szöveget vagy egy időpont korát.",
  "From the query to the end of its result.": "A lekérdezéstől az eredmény végéig.",
  "Greets an SSH server, reads its host key and compares its fingerprint; nobody signs in.":
    "Megszólít egy SSH-kiszolgálót, kiolvassa a kulcsát, és összeveti az ujjlenyomatát; senki sem jelentkezik be.",
  "Time from then until the server's banner.": "Az ettől a kiszolgáló fejléc-soráig eltelt idő.",
  "Time from then until the server had proven its host key.":
    "Az ettől addig eltelt idő, míg a kiszolgáló igazolta a kulcsát.",
  "Opens a TCP connection and closes it again; on request says something and reads the answer.":
    "Megnyit egy TCP-kapcsolatot, majd lezárja; kérésre küld valamit, és elolvassa a választ.",
  "Time from then until the expected text had come.": "Az ettől a várt szöveg megérkezéséig eltelt idő.",
  "Looks at a server's TLS certificate: chain, name, days left, protocol.":
    "Megnézi egy kiszolgáló TLS-tanúsítványát: lánc, név, hátralévő napok, protokoll.",
  "Until the first certificate of the verified chain expires.": "Az ellenőrzött lánc első lejáró tanúsítványáig.",
  "TLS handshake.": "TLS-kézfogás.",
  "Counts SNMP notifications that the host sends (`listeners.trap`) and that fit: a ready-made pattern, an OID, a text.":
    "Az eszköz által küldött (listeners.trap), megfelelő SNMP-értesítéseket számolja: kész minta, OID vagy szöveg szerint.",
};

/** Hungarian help with fields: the general settings; by the schema's English. */
import type { generalHelp as croatian } from "../../hr/setting-help/general.ts";

export const generalHelp = {
  "Id of the site.": "A telephely azonosítója.",
  "What people call the site.": "Ahogy az emberek a telephelyet nevezik.",
  "IANA time zone.": "IANA-időzóna, például Europe/Budapest.",
  "Language of page, mails and reports.": "Az oldal, a levelek és a jelentések nyelve.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "Mennyivel azelőtt, hogy lemez, memória, kellékanyag, tanúsítvány vagy akkumulátor eléri a határát; 0 s: soha.",
  "When the customer works, in site time.": "Mikor dolgozik az ügyfél, a telephely ideje szerint.",
  "Days.": "Napok.",
  "Begin.": "Kezdet.",
  "End, the same day; `00:00` is the end of the day.": "Vége, ugyanazon a napon; a 00:00 a nap vége.",
  "Days that do not count.": "Nem számító napok.",
  "By priority of the incident.": "Az incidens prioritása szerint.",
  "Until acknowledged or assigned.": "A nyugtázásig vagy kiosztásig.",
  "Until resolved.": "A megoldásig.",
  "Which hours count.": "Mely órák számítanak.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Az idő ekkora része után figyelmeztet, például 80%.",
  "Who is told when so much of the response clock's time is used, until somebody acknowledges; from then on, of the resolution clock's.":
    "Kit értesít, ha a válaszidő ekkora része eltelt, amíg valaki nem nyugtáz; utána a megoldási időé.",
  "Share of the time, such as 80%.": "Az idő egy része, például 80%.",
  "Contacts to tell.": "Az értesítendő kapcsolattartók.",
  "How long a recovery must last; `0s`: at once.": "Meddig tartson a helyreállás; 0 s: azonnal.",
  "A relapse within this time reopens the incident.": "Az ezen belüli visszaesés újranyitja az incidenst.",
  "A resolved incident closes by itself after this time.": "A megoldott incidens ennyi után magától lezárul.",
  "How long what failed with its host has, after the host is back, before it is told by itself.":
    "Az eszköz visszatérése után mennyi ideje van annak, ami vele együtt esett ki, mielőtt külön jelezné.",
  "Tried in order.": "Ebben a sorrendben próbálja.",
  "MQTT version.": "MQTT-verzió.",
  "Also send batches of results.": "Az eredmények kötegeit is küldi.",
  "User name at the broker.": "Felhasználónév a brókeren.",
  "Password at the broker.": "Jelszó a brókeren.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatikus: a cím szerint, de titok nem megy titkosítatlanul. Titkosítatlan: az is.",
  "Certificates for mqtts:// and wss://.": "Tanúsítványok mqtts:// és wss:// címekhez.",
  "File with the authority's certificate (PEM).": "Fájl a hatóság tanúsítványával (PEM).",
  "File with the box's certificate (PEM).": "Fájl a felügyelőegység tanúsítványával (PEM).",
  "File with the box's key (PEM).": "Fájl a felügyelőegység kulcsával (PEM).",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Nyilvános kulcsok (JWK, Ed25519), amelyek aláírt utasításait végrehajtja.",
  "Its id; left out: its thumbprint (RFC 7638).": "A kulcs azonosítója; üresen: a lenyomata (RFC 7638).",
  "What people call whoever holds it; shown with what was done. Left out: its id.":
    "Hogy hívják a birtokosát; a végzett műveletek mellett látszik. Üresen: az azonosító.",
  "What it may: `technician` gives every command, only `admin` may send configurations.":
    "Mit tehet: a technikus minden utasítást adhat, konfigurációt csak a rendszergazda küldhet.",
  "Commands it may give, `incident.*` for all of a kind, `configure` for configurations; left out: all that its role may.":
    "A kiadható utasítások, incident.* egy fajta mindegyike, configure a konfigurációk; üresen: minden, amit a szerepkör enged.",
  "InfluxDB, or what understands its line protocol.": "InfluxDB, vagy ami érti a line protocolt.",
  "Address of the v2 write API.": "A v2 író API címe.",
  "Organisation.": "Szervezet.",
  "Bucket.": "Tároló (bucket).",
  "API token.": "API-token.",
  "The mail server that messages are handed to.": "A levelezőkiszolgáló, amelynek az üzeneteket átadja.",
  "Mail server.": "Levelezőkiszolgáló.",
  "Sender's address.": "A feladó címe.",
  "User name; the sender where left out.": "Felhasználónév; üresen: a feladó.",
  "Password; left out: no log-in.": "Jelszó; üresen: bejelentkezés nélkül.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "Fájl a kiállító vagy a kiszolgáló tanúsítványával (PEM).",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: az első bájttól titkosított; más: STARTTLS.",
  "`auto`: encrypted where the server offers it, and no log-in goes out in clear, this box itself apart. `required`: nothing goes out in clear. `tls`: encrypted from the first byte on, whatever the port. `plain`: all of it does, also a log-in.":
    "Automatikus: titkosított, ha a kiszolgáló kínálja, és a bejelentkezés nem megy titkosítatlanul, csak magán a felügyelőegységen belül. Mindig titkosított: semmi sem megy titkosítatlanul. TLS az első bájttól: bármely porton. Titkosítatlan: minden, a bejelentkezés is.",
  "How mail and chat tell.": "Hogyan értesít e-mailben és csevegésben.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Meddig várnak a hírek arra, ami hozzájuk tartozik: első diagnózis, ugyanazon perc más hírei.",
  "So many messages to one contact go out one by one within the time below.":
    "Egy kapcsolattartónak ennyi üzenet megy egyenként az alábbi időben.",
  "The time; what comes beyond that is put together into one message for each share of it.":
    "Ez az idő; ami ezen felül jön, annak minden részében egy üzenetbe kerül.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Mennyi idő múlva jelzi újra a nyugtázatlan incidenst; 0 s: soha.",
  "Of critical ones.": "A kritikusaké.",
  "Of high ones.": "A magas prioritásúaké.",
  "Of medium ones.": "A közepes prioritásúaké.",
  "Of low ones.": "Az alacsony prioritásúaké.",
  "How often at most.": "Legfeljebb hányszor.",
  "Mails of jobs.": "A feladatok levelei.",
  "HOST:PORT, TCP.": "CÍM:PORT, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Automatikus: STARTTLS-t kínál saját tanúsítvánnyal; senkinek sem kötelező.",
  "The largest mail that is taken; at most 50MB.": "A legnagyobb fogadott levél; legfeljebb 50MB.",
  "Mails a minute from one address; ten minutes' worth at once.": "Levél percenként egy címről; egyszerre tízpercnyi.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Üresen: magán- és helyi hálózatok, és amelyekben a felügyelőegység van.",
  "A network, such as 192.0.2.0/24, or an address.": "Hálózat, például 192.0.2.0/24, vagy cím.",
  "The same as `from`, by its name of before.": "Ugyanaz, mint a „from”, a korábbi nevén.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Tartományok, amelyek levelét fogadja. Semmit sem továbbít.",
  "A domain.": "Tartomány.",
  "Senders whose mail is taken, besides those that jobs expect. Left out: all.":
    "Feladók, akiknek a levelét fogadja, a feladatok által várt feladókon kívül. Üresen: mindenki.",
  "An address or a domain.": "Cím vagy tartomány.",
  "The site's own rules for mails of products; they go before the built-in ones.":
    "A telephely saját szabályai a termékek leveleihez; a beépítettek előtt érvényesek.",
  "Id of the rule; jobs can ask for it by `product`.": "A szabály azonosítója; a feladat ezzel kérheti.",
  "What people call the product.": "Ahogy az emberek a terméket nevezik.",
  "How its mails are recognised: one of these, of which all keys must hold.":
    "Miről ismerhetők fel a levelei: egy bejegyzés elég, de abban mindennek teljesülnie kell.",
  "Text in the sender's address or name.": "Szöveg a feladó címében vagy nevében.",
  "Words in the subject.": "Szavak a tárgyban.",
  "Words in this order; `fail*`: any ending; `*`: up to six words; `#`: a number.":
    "Szavak ebben a sorrendben; fail*: bármilyen végződés; *: legfeljebb hat szó; #: szám.",
  "Words in the text or an attached log.": "Szavak a szövegben vagy a csatolt naplóban.",
  "`Name: text`, a header field that holds the text.": "Név: szöveg; a szöveget tartalmazó fejlécmező.",
  "How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits counts.":
    "Hogyan épül fel a tárgy: {status}, {job}, {machine} az ott állót jelöli, * bármit. Az első illő számít.",
  "Such as `Backup of {machine}: {status}`.": "Például Backup of {machine}: {status}.",
  "Words of the subject, where its parts have no fixed place.": "A tárgy szavai, ha a részeinek nincs állandó helye.",
  "It began.": "Elkezdődött.",
  "It went well.": "Sikerült.",
  "It went well, with warnings.": "Sikerült, figyelmeztetésekkel.",
  "It failed; beats all others.": "Nem sikerült; minden másnál erősebb.",
  "Words of the text.": "A szöveg szavai.",
  "Labels beside which the outcome stands, such as `Job result`.":
    "Címkék, amelyek mellett az eredmény áll, például Job result.",
  "A label, without its colon.": "Címke, kettőspont nélkül.",
  "What a status means, besides what every language says.": "Mit jelent egy állapot azon túl, amit minden nyelv mond.",
  "A table's column of statuses counts, each row of it.": "A táblázat állapotoszlopa számít, minden sora.",
  "Counts of errors and warnings decide too.": "A hibák és figyelmeztetések száma is dönt.",
  "In the subject: it is no report at all.": "A tárgyban: ez nem is jelentés.",
  "How lines are built that name job or machine.": "Hogyan épülnek fel a feladatot vagy gépet megnevező sorok.",
  "Labels of its size.": "A méret címkéi.",
  "Labels of its duration.": "Az időtartam címkéi.",
  "Labels of the machine.": "A gép címkéi.",
  "Labels of the job's name.": "A feladat nevének címkéi.",
  "SNMP notifications: versions 1, 2c and 3, traps and informs.":
    "SNMP-értesítések: 1-es, 2c és 3-as verzió, trap és inform.",
  "HOST:PORT, UDP.": "CÍM:PORT, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Üresen: bármilyen community és minden hozzáférési adat felhasználói.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Üresen: magán- és helyi hálózatok, a felügyelőegységé és e telephely eszközei.",
  "Log lines.": "Naplósorok (syslog).",
  "HOST:PORT, UDP and TCP.": "CÍM:PORT, UDP és TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.": "CÍM:PORT TLS-hez (RFC 5425), saját tanúsítvánnyal.",
  "Servers that pass lines of others on: of these the line's own host name says whose it is.":
    "Mások sorait továbbító kiszolgálók: ezeknél a sorban álló gépnév mondja meg, kié.",
  "An address.": "Cím.",
  "Jobs that report over HTTP, at the page's own address.": "HTTP-n jelentkező feladatok, az oldal saját címén.",
  "Who may report. Left out: whoever knows a job's token.": "Üresen: aki ismeri egy feladat tokenjét.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "A gateway, resolvers, brokers szavak és címek.",
  "`gateway`, `resolvers`, `brokers` or an address.": "gateway, resolvers, brokers vagy egy cím.",
  "Thresholds of derived services where the device has no limits of its own, by part.":
    "A levezetett ellenőrzések határértékei, ha az eszköznek nincs sajátja, részenként.",
  "Reasons (`not-watched.md`) for which things are not watched by default, and are on this site.":
    "Okok (not-watched.md), amelyek miatt valamit alapesetben nem figyel, ezen a telephelyen mégis.",
  "Folders that plugins may be run from.": "Mappák, amelyekből bővítmények futtathatók.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Ott is futtatja, ahol semmi sem választja el a felügyelőegység titkaitól.",
  "Whether the status page asks for sign-in.": "Kér-e belépést az állapotoldal.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Automatikus: HTTPS saját tanúsítvánnyal, kivéve a gépen belül.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "További nevek és címek, amelyeken az oldal kérhető; a többit elutasítja.",
  "Single results.": "Egyes eredmények.",
  "Hourly figures.": "Órás adatok.",
  "Daily figures.": "Napi adatok.",
  "Closed incidents.": "Lezárt incidensek.",
  "Events that every receiver has.": "Események, amelyeket minden címzett megkapott.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Ennyi hely, legfeljebb a teljes negyede.",
  "The company, as people call it.": "A cég, ahogy az emberek hívják.",
  "Where weaknesses are reported, the best first: `mailto:`, `https://` or `tel:` (RFC 9116).":
    "Hol jelenthetők a biztonsági hibák, a legjobb út elöl: mailto:, https:// vagy tel: (RFC 9116).",
  "Page that says how the company deals with reported weaknesses.":
    "Az oldal, amely leírja, hogyan kezeli a cég a bejelentett hibákat.",
  "Last day for which the company promises security updates.":
    "Az utolsó nap, ameddig a cég biztonsági frissítéseket ígér.",
  "How long what `/.well-known/security.txt` says is good from the day on which it is asked for.":
    "Meddig érvényes, amit a /.well-known/security.txt mond, a lekérés napjától.",
  "Upper limit of all that is stored.": "Minden tárolt adat felső határa.",
  "Name or address of the proxy.": "A proxy neve vagy címe.",
  "Its port.": "A portja.",
  "User name at the proxy.": "Felhasználónév a proxyn.",
  "Password at the proxy.": "Jelszó a proxyn.",
  "A name, an address, or `.example.com` for a domain.": "Név, cím, vagy egy tartományhoz `.example.com`.",
  "Reached without it, besides what is on the site: private addresses, names without a dot, names in `.local`.":
    "Proxy nélkül érhető el, a telephelyen lévőkön kívül: privát címek, pont nélküli nevek, `.local` nevek.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Croatian sentences that help with fields of the configuration, by the schema's English ones; loaded with the forms. */
export const settingHelp = {
  "IANA time zone.": "IANA vremenska zona, na primjer Europe/Zagreb.",
  "Language of page, mails and reports.": "Jezik stranice, poruka i izvješća.",
  "Authentication pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Najmanje 8 znakova.",
  "Privacy pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Najmanje 8 znakova.",
  "What holds for every host and service that says nothing itself.":
    "Vrijedi za svaki uređaj i provjeru za koje ne piše ništa drugo.",
  "How often services are checked.": "Koliko se često izvode provjere.",
  "How soon a changed result is looked at again.": "Koliko se brzo promijenjeni rezultat gleda ponovno.",
  "Equal results in a row that make a state hard.": "Toliko jednakih rezultata zaredom čini stanje sigurnim.",
  "How long one look may take, at most the interval.": "Koliko jedna provjera smije trajati, najviše koliko i razmak.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Uz klasifikaciju iz toga slijedi prioritet incidenta.",
  "From which hard state on an incident is opened.": "Od kojeg se sigurnog stanja otvara incident.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Što se prepoznaje među redcima dnevnika i postaje provjera.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Što se prepoznaje među SNMP obavijestima i postaje provjera.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "Koliko prije nego što disk, memorija, potrošni materijal, certifikat ili baterija dosegnu granicu; 0 s: nikad.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "Riječi gateway, resolvers, brokers i adrese.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 ili DNS ime.",
  "Hosts without which this one cannot be reached.": "Uređaji bez kojih ovaj nije dostupan.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Uređaji koji ga napajaju. Ako padne dok su svi na bateriji ili bez napajanja, to je posljedica i ne javlja se zasebno.",
  "The host's service whose state is the host's.": "Provjera čije je stanje ujedno stanje uređaja.",
  "Warning and critical ranges by measurement name.": "Raspon za upozorenje i kritično, po mjerenju.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Raspon u sintaksi nadzornih dodataka, na primjer 10:90; izvan njega je upozorenje.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Raspon u sintaksi nadzornih dodataka, na primjer 10:90; izvan njega je kritično.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "Koliko se vrijednost mora vratiti da opet bude dobra: udio granice (5%) ili iznos u njezinoj jedinici; 0: nimalo.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Koliko dugo svaka provjera mora biti izvan granice da se računa. Jedno trajanje ili po jedno za svaku razinu.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "Koliko prije dosezanja granice se javlja; 0 s: nikad.",
  "`auto`: services are derived from what the device says.": "Provjere se izvode iz onoga što uređaj sam kaže.",
  "Ids of derived services that are left out.": "Oznake izvedenih provjera koje se izostavljaju.",
  "Ids of derived services that are watched though by default they are not.":
    "Oznake izvedenih provjera koje se nadziru iako se inače ne bi.",
  "Whether parents are also learned from what the devices say of each other.":
    "Uči li se i iz onoga što uređaji govore jedni o drugima.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Dok ne prolazi, sve što taj uređaj napaja radi na bateriji ili je bez napajanja.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Dok taj uređaj ne radi ili se na njemu radi, izvješće koje nedostaje nije novost.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "Iz vrste slijedi kategorija njegovih incidenata.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "Adresa, domena ili ime pošiljatelja. Sve što odande stigne i nije drugog zadatka računa se kao ovaj zadatak.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Adresa ili ono što stoji ispred @ ili iza + u njoj.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "U poruci o više zadataka: što stoji u retku ovog zadatka. Računa se samo taj redak ili ono ispod njega.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Riječi ovim redom, bez obzira na velika slova; * na kraju riječi je bilo koji nastavak.",
  "The token in the heartbeat's address, 8 characters or more. Plain text, or `{ secret: NAME }`.":
    "Najmanje 8 znakova; stoji u adresi na koju se zadatak javlja.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "Oznaka ili adresa uređaja koji šalje; prazno: uređaj zadatka.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "Naziv datoteke dodatka; mora biti u jednoj od postavljenih mapa dodataka.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "Jedan po jedan; ljuske nema. {address} je adresa uređaja zadatka.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Minuta, sat, dan u mjesecu, mjesec, dan u tjednu.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Koliko nakon svakog početka izvješće smije stići.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Koliko se nakon termina još čeka prije javljanja; izvješće se računa kao zakašnjelo.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Strojevi koji se svi moraju javiti u svakom terminu, kako ih navode izvješća.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "Od javljenog početka do kraja. Što dotad nije završilo, javlja se; što je trajalo dulje, upozorenje je.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "Uspješno izvođenje u kraćem vremenu je upozorenje: možda nije učinilo ništa.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Uređaji, provjere (UREĐAJ/PROVJERA), zadaci i druge poslovne usluge; sve od toga.",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Toliko ih mora raditi, ili toliko njihove težine; 0: radi i bez njih, ali samo djelomično.",
  "Hosts covered.": "Uređaji na kojima se radi.",
  "Groups whose hosts are covered.": "Grupe čiji su uređaji obuhvaćeni.",
  "Jobs that need not report meanwhile.": "Zadaci koji se za to vrijeme ne moraju javiti.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Podskup RFC 5545: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "Prema vremenu lokacije.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL i COUNT broje od njega; prazno: od 1. siječnja 2024., ponedjeljka.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Izvješće svakog mjeseca stiže prvog dana sljedećeg, na jeziku kontakta.",
  "In the site's business hours, outside them (on call), or always.":
    "U radno vrijeme lokacije, izvan njega (dežurstvo) ili uvijek.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Korisnik: svaki korak incidenta riječima za laike, bez bilješki tehničara.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Glavni: da je incident počeo, pogoršao se, da mu istječe vrijeme i da je gotov; svi: i svaki korak između.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Ponavlja se dok nitko ne potvrdi. Korisniku nikad.",
  "Not told in these hours, but after them.": "U tim se satima ne javlja, nego poslije njih.",
  "What has at least this priority is told all the same.": "Što ima barem taj prioritet, ipak se javlja.",
  "Until acknowledged or assigned.": "Do potvrde ili dodjele.",
  "Until resolved.": "Do rješenja.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Udio vremena nakon kojega se upozorava, na primjer 80%.",
  "How long a recovery must last; `0s`: at once.": "Koliko dugo oporavak mora trajati; 0 s: odmah.",
  "A relapse within this time reopens the incident.": "Ponovna pojava u tom vremenu otvara isti incident.",
  "A resolved incident closes by itself after this time.": "Riješeni se incident nakon tog vremena zatvara sam.",
  "Tried in order.": "Pokušavaju se ovim redom.",
  "Also send batches of results.": "Šalji i skupine rezultata.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Samo: kako kaže adresa, ali nijedna tajna ne ide nešifrirano. Nešifrirano: i tajne.",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Javni ključevi (JWK, Ed25519) čije se potpisane naredbe izvršavaju.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "Datoteka s certifikatom (PEM) izdavatelja ili samog poslužitelja.",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: šifrirano od prvog bajta; svaki drugi: STARTTLS.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Kontakt čije želje i sati vrijede; vlastite se tada izostavljaju.",
  "Chat, group or channel: its number, or @NAME.": "Razgovor, grupa ili kanal: broj ili @IME.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Koliko novosti čekaju ono što im pripada: prvu dijagnozu, druge iz iste minute.",
  "So many messages to one contact go out one by one within the time below.":
    "Toliko poruka jednom kontaktu ide pojedinačno u donjem vremenu.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Koliko nakon javljanja incident koji nitko ne potvrdi javlja se ponovno; 0 s: nikad.",
  "HOST:PORT, TCP.": "ADRESA:PORT, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Samo: nudi se STARTTLS s vlastitim certifikatom; nitko ga ne mora koristiti.",
  "The largest mail that is taken; at most 50MB.": "Najveća poruka koja se prima; najviše 50MB.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Prazno: privatne i lokalne mreže i one u kojima je nadzorni uređaj.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Domene čija se pošta prima. Ništa se nikad ne prosljeđuje.",
  "HOST:PORT, UDP.": "ADRESA:PORT, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Prazno: bilo koji community i korisnici svih pristupnih podataka.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Prazno: privatne i lokalne mreže, one nadzornog uređaja i uređaji ove lokacije.",
  "HOST:PORT, UDP and TCP.": "ADRESA:PORT, UDP i TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.":
    "ADRESA:PORT za TLS (RFC 5425), s vlastitim certifikatom.",
  "Who may report. Left out: whoever knows a job's token.": "Prazno: tko zna token zadatka.",
  "Whether the status page asks for sign-in.": "Traži li statusna stranica prijavu.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Samo: HTTPS s vlastitim certifikatom svuda osim na samom uređaju.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "Druga imena i adrese pod kojima se stranica smije tražiti; ostala se odbijaju.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Izvodi ih i gdje ih ništa ne dijeli od tajni nadzornog uređaja.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Toliko prostora, najviše četvrtina ukupnog.",
  "Upper limit of all that is stored.": "Gornja granica svega što se sprema.",
};

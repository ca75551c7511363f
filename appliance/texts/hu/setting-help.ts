/** Hungarian sentences that help with fields of the configuration, by the schema's English ones; loaded with the forms. */
import type { settingHelp as croatianHelp } from "../hr/setting-help.ts";

export const settingHelp = {
  "IANA time zone.": "IANA-időzóna, például Europe/Budapest.",
  "Language of page, mails and reports.": "Az oldal, a levelek és a jelentések nyelve.",
  "Authentication pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Legalább 8 karakter.",
  "Privacy pass phrase, at least 8 characters. Plain text, or `{ secret: NAME }`.": "Legalább 8 karakter.",
  "What holds for every host and service that says nothing itself.":
    "Minden eszközre és ellenőrzésre, amelynél más nincs megadva.",
  "How often services are checked.": "Milyen gyakran futnak az ellenőrzések.",
  "How soon a changed result is looked at again.": "Mennyi idő múlva nézi meg újra a megváltozott eredményt.",
  "Equal results in a row that make a state hard.": "Ennyi azonos eredmény után biztos az állapot.",
  "How long one look may take, at most the interval.": "Meddig tarthat egy ellenőrzés, legfeljebb a gyakoriságig.",
  "How much it matters; with the classification this gives an incident's priority.":
    "Az osztályozással együtt ez adja az incidens prioritását.",
  "From which hard state on an incident is opened.": "Melyik biztos állapottól nyílik incidens.",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "Mit ismer fel a naplósorokban; ebből ellenőrzés lesz.",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "Mit ismer fel az SNMP-értesítésekben; ebből ellenőrzés lesz.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "Mennyivel azelőtt, hogy lemez, memória, kellékanyag, tanúsítvány vagy akkumulátor eléri a határát; 0 s: soha.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "A gateway, resolvers, brokers szavak és címek.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 vagy DNS-név.",
  "Hosts without which this one cannot be reached.": "Eszközök, amelyek nélkül ez nem érhető el.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Az eszközt tápláló eszközök. Ha akkor áll le, amikor ezek akkumulátoron vagy áram nélkül vannak, az következmény, külön nem jelzi.",
  "The host's service whose state is the host's.": "Az az ellenőrzés, amelynek állapota az eszköz állapota.",
  "Warning and critical ranges by measurement name.": "Figyelmeztető és kritikus tartomány, mérésenként.",
  "Range in monitoring-plugin syntax; outside it is a warning.":
    "Tartomány a bővítmények szintaxisával, például 10:90; azon kívül figyelmeztetés.",
  "Range in monitoring-plugin syntax; outside it is critical.":
    "Tartomány a bővítmények szintaxisával, például 10:90; azon kívül kritikus.",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "Mennyire térjen vissza az érték, hogy újra jó legyen: a határ hányada (5%) vagy mennyiség; 0: semennyire.",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "Meddig legyen minden mérés a határon túl, hogy számítson. Egy időtartam vagy szintenként egy.",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "Mennyivel a határ elérése előtt jelez; 0 s: soha.",
  "`auto`: services are derived from what the device says.": "Az ellenőrzések abból adódnak, amit az eszköz közöl.",
  "Ids of derived services that are left out.": "A kihagyandó levezetett ellenőrzések azonosítói.",
  "Ids of derived services that are watched though by default they are not.":
    "Olyan levezetett ellenőrzések azonosítói, amelyeket máskor nem figyelne.",
  "Whether parents are also learned from what the devices say of each other.":
    "Abból is tanuljon-e, amit az eszközök egymásról közölnek.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Amíg hibás, az általa táplált eszközök akkumulátoron vannak vagy áram nélkül.",
  "Host it belongs to: while that is down or worked on, a missing report is no news.":
    "Amíg áll vagy karbantartják, a hiányzó jelentés nem hír.",
  "What it does; the category of its incidents follows from it: `backup` infrastructure, `transfer` integration, `content` content, `task` software.":
    "Ebből adódik incidenseinek kategóriája.",
  "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed. Of a list, one is enough.":
    "A feladó címe, tartománya vagy neve. Ami onnan jön és nem más feladaté, ezé.",
  "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so. Of a list, one is enough.":
    "Cím, vagy ami a @ előtt, illetve benne a + után áll.",
  "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.":
    "Több feladatról szóló levélben: mi áll e feladat sorában. Csak az a sor számít, vagy ami alatta van.",
  "Words in this order, whatever their case; `*` at a word's end is any ending.":
    "Szavak ebben a sorrendben, kis- és nagybetű mindegy; a szó végi * bármilyen végződés.",
  "The token in the heartbeat's address, 8 characters or more. Plain text, or `{ secret: NAME }`.":
    "Legalább 8 karakter; abban a címben áll, ahová a feladat jelent.",
  "Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.":
    "A küldő eszköz azonosítója vagy címe; üresen: a feladat eszköze.",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "A bővítmény fájlneve; a megadott bővítménymappák egyikében legyen.",
  "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.":
    "Egyenként; nincs parancsértelmező. Az {address} a feladat eszközének címe.",
  "When a window begins: minute, hour, day of the month, month, weekday. A time that the clock leaves out in spring is an hour later, one that comes twice in autumn is the first.":
    "Perc, óra, a hónap napja, hónap, a hét napja.",
  "How long after each start the report may come. A window ends at the latest when the next one begins.":
    "Minden kezdet után meddig jöhet a jelentés.",
  "How long after the window a report is waited for before somebody is told; it counts as late.":
    "Az időablak után meddig vár még, mielőtt értesít; késésnek számít.",
  "Machines that all have to report in each window, as reports name them; case does not count.":
    "Gépek, amelyeknek minden időablakban jelenteniük kell, a jelentések szerinti néven.",
  "How long a run may take, from its start report to its end. One that has not ended by then is told; one that took longer is a warning.":
    "A jelentett kezdettől a végéig. Ami addig nem ér véget, azt jelzi; ami tovább tartott, figyelmeztetés.",
  "A run that succeeds in less time is a warning: it may have done nothing.":
    "A rövidebb sikeres futás figyelmeztetés: talán semmit sem csinált.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Eszközök, ellenőrzések (ESZKÖZ/ELLENŐRZÉS), feladatok és más szolgáltatások; mind.",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Ennyinek kell működnie, vagy ennyi súlynak; 0: nélkülük is megy, de csak részben.",
  "Hosts covered.": "Az érintett eszközök.",
  "Groups whose hosts are covered.": "Csoportok, amelyek eszközei érintettek.",
  "Jobs that need not report meanwhile.": "Feladatok, amelyeknek közben nem kell jelenteniük.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Az RFC 5545 része: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "A telephely ideje szerint.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "Az INTERVAL és a COUNT innen számít; üresen: 2024. január 1., hétfő.",
  "The report of each month comes by mail on the first of the next one (`outputs.mail`), in the contact's language.":
    "Minden hónap jelentése a következő elsején érkezik, a kapcsolattartó nyelvén.",
  "In the site's business hours, outside them (on call), or always.":
    "A telephely munkaidejében, azon kívül (ügyelet) vagy mindig.",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "Ügyfél: az incidens minden lépése közérthetően, a technikusok jegyzetei nélkül.",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "Főbb lépések: kezdet, romlás, fogyó idő, vége; mind: a köztes lépések is.",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "Ismétli, amíg senki sem nyugtázza. Ügyfélnek soha.",
  "Not told in these hours, but after them.": "Ezekben az órákban nem értesít, csak utánuk.",
  "What has at least this priority is told all the same.": "Ami legalább ilyen prioritású, azt mégis jelzi.",
  "Until acknowledged or assigned.": "A nyugtázásig vagy kiosztásig.",
  "Until resolved.": "A megoldásig.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Az idő ekkora része után figyelmeztet, például 80%.",
  "How long a recovery must last; `0s`: at once.": "Meddig tartson a helyreállás; 0 s: azonnal.",
  "A relapse within this time reopens the incident.": "Az ezen belüli visszaesés újranyitja az incidenst.",
  "A resolved incident closes by itself after this time.": "A megoldott incidens ennyi után magától lezárul.",
  "Tried in order.": "Ebben a sorrendben próbálja.",
  "Also send batches of results.": "Az eredmények kötegeit is küldi.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatikus: a cím szerint, de titok nem megy titkosítatlanul. Titkosítatlan: az is.",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Nyilvános kulcsok (JWK, Ed25519), amelyek aláírt utasításait végrehajtja.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "Fájl a kiállító vagy a kiszolgáló tanúsítványával (PEM).",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: az első bájttól titkosított; más: STARTTLS.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Kapcsolattartó, akinek kívánságai és órái érvényesek; a saját ekkor kimarad.",
  "Chat, group or channel: its number, or @NAME.": "Csevegés, csoport vagy csatorna: szám vagy @NÉV.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Meddig várnak a hírek arra, ami hozzájuk tartozik: első diagnózis, ugyanazon perc más hírei.",
  "So many messages to one contact go out one by one within the time below.":
    "Egy kapcsolattartónak ennyi üzenet megy egyenként az alábbi időben.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Mennyi idő múlva jelzi újra a nyugtázatlan incidenst; 0 s: soha.",
  "HOST:PORT, TCP.": "CÍM:PORT, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Automatikus: STARTTLS-t kínál saját tanúsítvánnyal; senkinek sem kötelező.",
  "The largest mail that is taken; at most 50MB.": "A legnagyobb fogadott levél; legfeljebb 50MB.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Üresen: magán- és helyi hálózatok, és amelyekben a felügyelőegység van.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Tartományok, amelyek levelét fogadja. Semmit sem továbbít.",
  "HOST:PORT, UDP.": "CÍM:PORT, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Üresen: bármilyen community és minden hozzáférési adat felhasználói.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Üresen: magán- és helyi hálózatok, a felügyelőegységé és e telephely eszközei.",
  "HOST:PORT, UDP and TCP.": "CÍM:PORT, UDP és TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.": "CÍM:PORT TLS-hez (RFC 5425), saját tanúsítvánnyal.",
  "Who may report. Left out: whoever knows a job's token.": "Üresen: aki ismeri egy feladat tokenjét.",
  "Whether the status page asks for sign-in.": "Kér-e belépést az állapotoldal.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Automatikus: HTTPS saját tanúsítvánnyal, kivéve a gépen belül.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "További nevek és címek, amelyeken az oldal kérhető; a többit elutasítja.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Ott is futtatja, ahol semmi sem választja el a felügyelőegység titkaitól.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Ennyi hely, legfeljebb a teljes negyede.",
  "Upper limit of all that is stored.": "Minden tárolt adat felső határa.",
} satisfies Readonly<Record<keyof typeof croatianHelp, string>>;

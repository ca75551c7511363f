/** Croatian help with fields: the general settings; by the schema's English. */
export const generalHelp = {
  "Id of the site.": "Oznaka lokacije.",
  "What people call the site.": "Kako ljudi zovu lokaciju.",
  "IANA time zone.": "IANA vremenska zona, na primjer Europe/Zagreb.",
  "Language of page, mails and reports.": "Jezik stranice, poruka i izvješća.",
  "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.":
    "Koliko prije nego što disk, memorija, potrošni materijal, certifikat ili baterija dosegnu granicu; 0 s: nikad.",
  "When the customer works, in site time.": "Kad korisnik radi, prema vremenu lokacije.",
  "Days.": "Dani.",
  "Begin.": "Početak.",
  "End, the same day; `00:00` is the end of the day.": "Kraj, isti dan; 00:00 je kraj dana.",
  "Days that do not count.": "Dani koji se ne računaju.",
  "By priority of the incident.": "Prema prioritetu incidenta.",
  "Until acknowledged or assigned.": "Do potvrde ili dodjele.",
  "Until resolved.": "Do rješenja.",
  "Which hours count.": "Koji se sati računaju.",
  "Share of a clock's time after which a warning is told, such as 80%.":
    "Udio vremena nakon kojega se upozorava, na primjer 80%.",
  "Who is told when so much of the response clock's time is used, until somebody acknowledges; from then on, of the resolution clock's.":
    "Kome se javlja kad je potrošen taj dio vremena za odziv, dok netko ne potvrdi; nakon toga, vremena za rješenje.",
  "Share of the time, such as 80%.": "Dio vremena, na primjer 80%.",
  "Contacts to tell.": "Kontakti kojima se javlja.",
  "How long a recovery must last; `0s`: at once.": "Koliko dugo oporavak mora trajati; 0 s: odmah.",
  "A relapse within this time reopens the incident.": "Ponovna pojava u tom vremenu otvara isti incident.",
  "A resolved incident closes by itself after this time.": "Riješeni se incident nakon tog vremena zatvara sam.",
  "How long what failed with its host has, after the host is back, before it is told by itself.":
    "Koliko vremena nakon povratka uređaja ima ono što je palo s njim prije nego što se javlja zasebno.",
  "Tried in order.": "Pokušavaju se ovim redom.",
  "MQTT version.": "Verzija MQTT-a.",
  "Also send batches of results.": "Šalji i skupine rezultata.",
  "User name at the broker.": "Korisničko ime na brokeru.",
  "Password at the broker.": "Lozinka na brokeru.",
  "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatski: kako kaže adresa, ali nijedna tajna ne ide nešifrirano. Nešifrirano: i tajne.",
  "Certificates for mqtts:// and wss://.": "Certifikati za mqtts:// i wss://.",
  "File with the authority's certificate (PEM).": "Datoteka s certifikatom izdavatelja (PEM).",
  "File with the box's certificate (PEM).": "Datoteka s certifikatom nadzornog uređaja (PEM).",
  "File with the box's key (PEM).": "Datoteka s ključem nadzornog uređaja (PEM).",
  "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.":
    "Javni ključevi (JWK, Ed25519) čije se potpisane naredbe izvršavaju.",
  "Its id; left out: its thumbprint (RFC 7638).": "Oznaka ključa; prazno: njegov otisak (RFC 7638).",
  "What people call whoever holds it; shown with what was done. Left out: its id.":
    "Kako se zove tko ga drži; stoji uz ono što je učinjeno. Prazno: oznaka ključa.",
  "What it may: `technician` gives every command, only `admin` may send configurations.":
    "Što smije: tehničar daje sve naredbe, samo administrator smije slati konfiguracije.",
  "Commands it may give, `incident.*` for all of a kind, `configure` for configurations; left out: all that its role may.":
    "Naredbe koje smije dati, incident.* za sve te vrste, configure za konfiguracije; prazno: sve što smije njegova uloga.",
  "InfluxDB, or what understands its line protocol.": "InfluxDB ili nešto što razumije njegov line protocol.",
  "Address of the v2 write API.": "Adresa sučelja za pisanje (API v2).",
  "Organisation.": "Organizacija.",
  "Bucket.": "Spremnik (bucket).",
  "API token.": "API token.",
  "The mail server that messages are handed to.": "Poslužitelj e-pošte kojem se predaju poruke.",
  "Mail server.": "Poslužitelj e-pošte.",
  "Sender's address.": "Adresa pošiljatelja.",
  "User name; the sender where left out.": "Korisničko ime; prazno: pošiljatelj.",
  "Password; left out: no log-in.": "Lozinka; prazno: bez prijave.",
  "File with the certificate (PEM) of the authority that signed the server's, or with the server's own.":
    "Datoteka s certifikatom (PEM) izdavatelja ili samog poslužitelja.",
  "Port. 465: encrypted from the first byte on; any other: STARTTLS.":
    "465: šifrirano od prvog bajta; svaki drugi: STARTTLS.",
  "`auto`: encrypted where the server offers it, and no log-in goes out in clear, this box itself apart. `required`: nothing goes out in clear. `tls`: encrypted from the first byte on, whatever the port. `plain`: all of it does, also a log-in.":
    "Automatski: šifrirano ako poslužitelj nudi, a prijava ne ide nešifrirano, osim na samom nadzornom uređaju. Uvijek šifrirano: ništa ne ide nešifrirano. TLS od prvog bajta: na svakom portu. Nešifrirano: sve, i prijava.",
  "How mail and chat tell.": "Kako se javlja e-poštom i u razgovorima.",
  "How long news wait for what belongs to them: the first diagnosis, others of the same minute.":
    "Koliko novosti čekaju ono što im pripada: prvu dijagnozu, druge iz iste minute.",
  "So many messages to one contact go out one by one within the time below.":
    "Toliko poruka jednom kontaktu ide pojedinačno u donjem vremenu.",
  "The time; what comes beyond that is put together into one message for each share of it.":
    "To vrijeme; što je iznad toga, skuplja se u jednu poruku za svaki njegov dio.",
  "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.":
    "Koliko nakon javljanja incident koji nitko ne potvrdi javlja se ponovno; 0 s: nikad.",
  "Of critical ones.": "Kod kritičnih.",
  "Of high ones.": "Kod visokih.",
  "Of medium ones.": "Kod srednjih.",
  "Of low ones.": "Kod niskih.",
  "How often at most.": "Koliko puta najviše.",
  "Mails of jobs.": "Poruke e-pošte o zadacima.",
  "HOST:PORT, TCP.": "ADRESA:PORT, TCP.",
  "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.":
    "Automatski: nudi se STARTTLS s vlastitim certifikatom; nitko ga ne mora koristiti.",
  "The largest mail that is taken; at most 50MB.": "Najveća poruka koja se prima; najviše 50MB.",
  "Mails a minute from one address; ten minutes' worth at once.":
    "Poruka u minuti s jedne adrese; odjednom najviše koliko u deset minuta.",
  "Who may deliver. Left out: private and link-local networks and those that the box is in.":
    "Prazno: privatne i lokalne mreže i one u kojima je nadzorni uređaj.",
  "A network, such as 192.0.2.0/24, or an address.": "Mreža, na primjer 192.0.2.0/24, ili adresa.",
  "The same as `from`, by its name of before.": "Isto što i „Tko smije isporučiti”, pod starim imenom.",
  "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.":
    "Domene čija se pošta prima. Ništa se nikad ne prosljeđuje.",
  "A domain.": "Domena.",
  "Senders whose mail is taken, besides those that jobs expect. Left out: all.":
    "Pošiljatelji čija se pošta prima, osim onih koje zadaci očekuju. Prazno: svi.",
  "An address or a domain.": "Adresa ili domena.",
  "The site's own rules for mails of products; they go before the built-in ones.":
    "Vlastita pravila lokacije za poruke proizvoda; idu prije ugrađenih.",
  "Id of the rule; jobs can ask for it by `product`.": "Oznaka pravila; zadatak ga njome može tražiti.",
  "What people call the product.": "Kako ljudi zovu proizvod.",
  "How its mails are recognised: one of these, of which all keys must hold.":
    "Po čemu se prepoznaju poruke: dovoljan je jedan od ovih unosa, ali u njemu mora vrijediti sve.",
  "Text in the sender's address or name.": "Tekst u adresi ili imenu pošiljatelja.",
  "Words in the subject.": "Riječi u predmetu.",
  "Words in this order; `fail*`: any ending; `*`: up to six words; `#`: a number.":
    "Riječi ovim redom; fail*: bilo koji nastavak; *: do šest riječi; #: broj.",
  "Words in the text or an attached log.": "Riječi u tekstu ili priloženom dnevniku.",
  "`Name: text`, a header field that holds the text.": "Naziv: tekst; polje zaglavlja koje sadrži taj tekst.",
  "How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits counts.":
    "Kako su građeni predmeti: {status}, {job}, {machine} zamjenjuju ono što tamo stoji, * bilo što. Vrijedi prvi koji odgovara.",
  "Such as `Backup of {machine}: {status}`.": "Na primjer Backup of {machine}: {status}.",
  "Words of the subject, where its parts have no fixed place.":
    "Riječi predmeta, ako njegovi dijelovi nemaju stalno mjesto.",
  "It began.": "Počelo je.",
  "It went well.": "Uspjelo je.",
  "It went well, with warnings.": "Uspjelo je, s upozorenjima.",
  "It failed; beats all others.": "Nije uspjelo; jače od svega drugog.",
  "Words of the text.": "Riječi u tekstu.",
  "Labels beside which the outcome stands, such as `Job result`.": "Oznake uz koje stoji ishod, na primjer Job result.",
  "A label, without its colon.": "Oznaka, bez dvotočke.",
  "What a status means, besides what every language says.": "Što status znači, uz ono što kaže svaki jezik.",
  "A table's column of statuses counts, each row of it.": "Računa se stupac statusa u tablici, svaki njezin redak.",
  "Counts of errors and warnings decide too.": "Odlučuju i brojevi pogrešaka i upozorenja.",
  "In the subject: it is no report at all.": "U predmetu: to uopće nije izvješće.",
  "How lines are built that name job or machine.": "Kako su građeni redci koji navode zadatak ili računalo.",
  "Labels of its size.": "Oznake veličine.",
  "Labels of its duration.": "Oznake trajanja.",
  "Labels of the machine.": "Oznake računala.",
  "Labels of the job's name.": "Oznake naziva zadatka.",
  "SNMP notifications: versions 1, 2c and 3, traps and informs.": "SNMP obavijesti: verzije 1, 2c i 3, trap i inform.",
  "HOST:PORT, UDP.": "ADRESA:PORT, UDP.",
  "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.":
    "Prazno: bilo koji community i korisnici svih pristupnih podataka.",
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.":
    "Prazno: privatne i lokalne mreže, one nadzornog uređaja i uređaji ove lokacije.",
  "Log lines.": "Redci dnevnika (syslog).",
  "HOST:PORT, UDP and TCP.": "ADRESA:PORT, UDP i TCP.",
  "HOST:PORT for TLS (RFC 5425), with the box's own certificate.":
    "ADRESA:PORT za TLS (RFC 5425), s vlastitim certifikatom.",
  "Servers that pass lines of others on: of these the line's own host name says whose it is.":
    "Poslužitelji koji prosljeđuju tuđe retke: kod njih ime uređaja u samom retku kaže čiji je.",
  "An address.": "Adresa.",
  "Jobs that report over HTTP, at the page's own address.":
    "Zadaci koji se javljaju putem HTTP-a, na adresi same stranice.",
  "Who may report. Left out: whoever knows a job's token.": "Prazno: tko zna token zadatka.",
  "`gateway`, `resolvers`, `brokers` and addresses.": "Riječi gateway, resolvers, brokers i adrese.",
  "`gateway`, `resolvers`, `brokers` or an address.": "Riječ gateway, resolvers, brokers ili adresa.",
  "Thresholds of derived services where the device has no limits of its own, by part.":
    "Granice izvedenih provjera kad uređaj nema vlastitih, po vrsti dijela.",
  "Reasons (`not-watched.md`) for which things are not watched by default, and are on this site.":
    "Razlozi (not-watched.md) zbog kojih se nešto inače ne nadzire, a na ovoj se lokaciji nadzire.",
  "Folders that plugins may be run from.": "Mape iz kojih se dodaci smiju izvoditi.",
  "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).":
    "Izvodi ih i gdje ih ništa ne dijeli od tajni nadzornog uređaja.",
  "Whether the status page asks for sign-in.": "Traži li statusna stranica prijavu.",
  "`auto`: HTTPS with the box's own certificate on anything but loopback.":
    "Automatski: HTTPS s vlastitim certifikatom svuda osim na samom uređaju.",
  "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.":
    "Druga imena i adrese pod kojima se stranica smije tražiti; ostala se odbijaju.",
  "Single results.": "Pojedinačni rezultati.",
  "Hourly figures.": "Satni podaci.",
  "Daily figures.": "Dnevni podaci.",
  "Closed incidents.": "Zatvoreni incidenti.",
  "Events that every receiver has.": "Događaji koje su svi primatelji dobili.",
  "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.":
    "Toliko prostora, najviše četvrtina ukupnog.",
  "Upper limit of all that is stored.": "Gornja granica svega što se sprema.",
  "Name or address of the proxy.": "Ime ili adresa posrednika.",
  "Its port.": "Njegov priključak.",
  "User name at the proxy.": "Korisničko ime na posredniku.",
  "Password at the proxy.": "Lozinka na posredniku.",
  "A name, an address, or `.example.com` for a domain.": "Ime, adresa ili `.example.com` za cijelu domenu.",
  "Reached without it, besides what is on the site: private addresses, names without a dot, names in `.local`.":
    "Dostupno bez njega, uz ono što je na lokaciji: privatne adrese, imena bez točke, imena u `.local`.",
  "The company, as people call it.": "Tvrtka, kako je ljudi zovu.",
  "Where weaknesses are reported, the best first: `mailto:`, `https://` or `tel:` (RFC 9116).":
    "Kamo se javljaju sigurnosni propusti, najbolji put prvi: mailto:, https:// ili tel: (RFC 9116).",
  "Page that says how the company deals with reported weaknesses.":
    "Stranica na kojoj piše kako tvrtka postupa s prijavljenim propustima.",
  "Last day for which the company promises security updates.":
    "Posljednji dan za koji tvrtka jamči sigurnosna ažuriranja.",
  "How long what `/.well-known/security.txt` says is good from the day on which it is asked for.":
    "Koliko dugo vrijedi ono što kaže /.well-known/security.txt, od dana kad se traži.",
};

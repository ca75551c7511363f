/** Croatian of the command line: the help of every verb. */
import type { lines as english } from "../../en/lines/help-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "help.usage": () => "Uporaba:",
  "help.live": () =>
    "Izvodi nadzorni uređaj koji radi na ovom računalu; --at kaže gdje je njegova stranica (zadano 127.0.0.1:8080).",
  "help.moments": () => "Vrijeme se piše s datumom, satom i vremenskom zonom: 2026-11-30T22:00:00+01:00.",
  "help.stdin": (p) => `Na standardni ulaz: ${text(p.name)}.`,
  "help.run": () => `
Pokreće nadzorni uređaj, koji radi do SIGTERM ili SIGINT; na njih se zaustavlja u deset sekundi i ništa ne gubi. Na SIGHUP ponovno čita konfiguraciju i zadržava staru ako je nova odbijena.

--config FILE :: konfiguracija; stranica je samo prikazuje. Bez toga konfiguracija je u DIR
--data DIR :: mapa s podacima nadzornog uređaja (zadano: vedetta-data)
--listen HOST:PORT :: stranica i sučelje (zadano 127.0.0.1:8080); na loopbacku običan HTTP, drugdje HTTPS
--claim-code-file FILE :: kod s naljepnice uređaja; bez toga se izrađuje i ispisuje novi
--log-level LEVEL :: debug, info (zadano), warn, error ili silent`,
  "help.ready": () => `
Pita nadzorni uređaj koji radi na ovom računalu nadzire li. Izlazni kod 0 ako nadzire, 1 ako ne nadzire ili ne odgovori u pet sekundi. Token nije potreban. Za provjere ispravnosti kontejnera i slično.

--at HOST:PORT :: gdje je njegova stranica (zadano 127.0.0.1:8443)`,
  "help.version": () => `
Ispisuje verziju programa, Nodea i platforme.`,
  "help.inspect": () => `
Pita uređaj što je i što ima: procesore, memoriju, diskove, portove, senzore, potrošni materijal. Samo čita. Ako uređaj ne odgovara na verziju 2c, pita se ponovno verzijom 1.

--json :: podaci o uređaju u JSON-u, ništa drugo na standardnom izlazu
--timeout TIME :: za cijeli uređaj, zadano 60s; ispisuje se ono što je do tada poznato`,
  "help.inspect.end": () =>
    "Pogrešni odgovori uređaja navode se na standardnom izlazu za pogreške. Izlazni kod 0, ili 1 ako uređaj nije odgovorio.",
  "help.discover": (p) => `
Traži što postoji u mreži: šalje ping na svaku adresu mreža (ako nijedna nije navedena, na vlastite mreže uređaja), zatim svakom pronađenom uređaju traži imena (obrnuti DNS, NetBIOS, mDNS, LLMNR), isprobava desetak TCP portova i preko SNMP-a pita što je. Samo pita, nikad ne piše na uređaje. Ispisuje cjelovitu konfiguraciju koja nadzire pronađeno, s nalazima u komentarima; uz --out konfiguracija ide u FILE, a nalazi na standardni izlaz.

CIDR :: IPv4 mreža kao 192.0.2.0/24 ili jedna adresa; najviše /16
--out FILE :: kamo se zapisuje konfiguracija; čitljiva je samo vama jer sadrži vjerodajnice
--community C :: smije se navesti više puta: na svakom se uređaju isprobavaju redom dok se ne može pročitati
--credential NAME :: vjerodajnica iz konfiguracije --config FILE; smije se navesti više puta
--rate N :: paketa u sekundi, svih vrsta zajedno; zadano najviše ${String(p.rate)}
--no-snmp :: bez SNMP-a
--json :: sve kao JSON, ništa drugo na standardnom izlazu`,
  "help.discover.end": () =>
    "Napredak se ispisuje na standardni izlaz za pogreške. Ctrl-C prekida. Izlazni kod 0, ili 1 ako nitko nije pronađen.",
  "help.snmp.title": () => "SNMP opcije:",
  "help.snmp.toolTitle": () => "SNMP opcije alata snmp, ako se ne koriste vlastite vjerodajnice uređaja:",
  "help.snmp": (p) => `
--port N :: UDP port, zadano 161
--community C :: community za verzije 1 i 2c, zadano „public”
--snmp-version 1|2c :: zadano 2c
--v3-user U :: verzija 3 s ovim korisnikom
--v3-level L :: noAuthNoPriv, authNoPriv ili authPriv; zadano prema navedenim ključevima
--v3-auth-protocol P :: ${text(p.auth)}; zadano sha256
--v3-auth-key K :: lozinka, najmanje 8 znakova
--v3-priv-protocol P :: ${text(p.priv)}; zadano aes128
--v3-priv-key K :: lozinka, najmanje 8 znakova
--v3-context C :: ime konteksta`,
  "help.config": () => `
validate :: izlazni kod 78 i popis svih pogrešaka u obliku „putanja: što ne valja”. Tajne i datoteke certifikata kojih nema na ovom računalu samo su upozorenja, jer se datoteka često gleda izvan svog uređaja; uz --strict to su pogreške
schema :: JSON Schema (2020-12) konfiguracije, s postavkama svake vrste provjere
show :: konfiguracija iz mape s podacima, s verzijom; tajne u otvorenom tekstu su prikrivene
import :: provjerava FILE i postavlja ga kao konfiguraciju u mapi s podacima: na snazi od idućeg pokretanja, ili kad se uređaju koji radi kaže da je ponovno pročita (kill -HUP PID, systemctl reload vedetta)
export :: konfiguracija kao datoteka; { secret: NAME } ostaje, tajne u otvorenom tekstu su prikrivene
versions :: zadnjih 50 verzija, najnovija prva: broj, kada, tko, odakle, veličina, sažetak
diff :: što je promijenila najnovija verzija; što se promijenilo od neke verzije ili između dviju; što bi promijenio FILE
restore :: starija verzija postaje najnovija; na snazi kao nakon uvoza

--data DIR :: mapa s podacima nadzornog uređaja (zadano: vedetta-data)`,
  "help.secret": () => `
Vrijednost dolazi na standardni ulaz; novi redak na kraju nije njezin dio.

Tajne su šifrirane u mapi s podacima i koriste se gdje u konfiguraciji piše { secret: NAME }. Datoteka tog imena u $CREDENTIALS_DIRECTORY (LoadCredential= u systemd-u) ima prednost. Nijedna naredba ne prikazuje vrijednost. Uređaj koji radi preuzima promijenjenu tajnu kad ponovno pročita konfiguraciju (SIGHUP).`,
  "help.doctor": () => `
Pregledava što nadzornom uređaju ovdje treba: konfiguraciju, sat, imena, gateway, broker, izlaze, osluškivače, ovlasti, disk, memoriju, ograničenja. Pita samo ovo računalo, njegove gatewaye i DNS poslužitelje, postavljene brokere i izlaze (odgovaraju li i primaju li prijavu; nikome se ništa ne javlja) te uređaj koji radi na --listen, ako postoji. Izlazni kod 0 ako je sve u redu, 1 uz upozorenja, 2 ako nešto uređaju onemogućuje rad.

--config FILE :: konfiguracija; bez toga ona u DIR
--data DIR :: mapa s podacima nadzornog uređaja (zadano: vedetta-data)
--listen HOST:PORT :: gdje će biti stranica (zadano 127.0.0.1:8080)`,
  "help.bundle": () => `
Zapisuje jednu datoteku (.tar.gz) za onoga tko pomaže: verzije i računalo, nalaz naredbe doctor, konfiguraciju bez tajni, stanja, nalaze, incidente i događaje zadnjih dana, izlaze, osluškivače, vezu s operativnim centrom, brojke i najnovije retke vlastitog dnevnika. U njoj manifest.json kaže što je koja datoteka, što nedostaje, što je i zašto izostavljeno i koji su osobni podaci u njoj. Tajni u njoj nema.

FILE :: kamo se zapisuje; - je standardni izlaz
--at HOST:PORT :: gdje je stranica uređaja koji ovdje radi (zadano 127.0.0.1:8080); ako se nijedan ne javi, pita se samo mapa s podacima, a nedostaje ono što zna samo uređaj koji radi
--config FILE :: konfiguracija, ako je datoteka; ako se izostavi, ona uređaja koji je ovdje radio
--data DIR :: mapa s podacima nadzornog uređaja (zadano: vedetta-data)`,
  "help.backup": () => `
Sve što nadzorni uređaj jest i zna zapisuje u jednu šifriranu datoteku, i dok radi: konfiguraciju s verzijama, korisničke račune, tokene, tajne, certifikate, incidente, događaje koje još nitko nije preuzeo i povijest.

--data DIR :: mapa s podacima nadzornog uređaja (zadano: vedetta-data)
--config FILE :: datoteka s kojom uređaj radi, ako radi s njom; ulazi u kopiju s TLS datotekama koje navodi
--without-history :: bez rezultata, mjerenja i pristiglih poruka: mala datoteka, a uređaj s njom radi
--replace :: piše preko datoteke FILE ako postoji
--passphrase-file FILE :: gdje je zaporka (najmanje 12 znakova). Inače vjerodajnica vedetta-backup-passphrase, $VEDETTA_BACKUP_PASSPHRASE ili standardni ulaz; na terminalu se traži upis

Bez zaporke datoteku nitko ne može pročitati, ni onaj tko ju je izradio. Čuvajte je odvojeno od datoteke. „vedetta restore FILE --check” čita cijelu datoteku i kaže može li se vratiti.`,
  "help.restore": () => `
Vraća sigurnosnu kopiju u mapu s podacima, cijelu ili nikako: nestanak struje u bilo kojem trenutku ostavlja ono što je bilo ili novi uređaj. Uređaj koji na njoj radi nastavlja gdje je prethodni stao, i na drugoj vrsti procesora. Brojevi njegovih događaja počinju daleko iznad onih koje je prethodni mogao potrošiti; o otvorenim incidentima nikome se ništa ne javlja dok se ponovno ne provjere.

--data DIR :: kamo (zadano: vedetta-data); mapa koja već sadrži uređaj se odbija
--replace :: odbacuje uređaj koji je u mapi; ako radi, ipak se odbija
--check :: samo čita FILE do kraja i kaže može li se vratiti
--passphrase-file FILE :: kao kod vedetta backup

Isključite prethodni uređaj: dva s istim identitetom međusobno se izbacuju s brokera. Uređaj koji je bio prijavljen pri prvom spajanju dobiva novi certifikat, a certifikat prethodnog tada se opoziva.`,
  "help.report": (p) => `
Izvješće o jednom mjesecu po kalendaru lokacije: što je radilo i koliko dugo, incidenti i ugovoreni rokovi, zadaci, što se puni, usporedba s prethodnim mjesecom. Izrađuje se iz onoga što nadzorni uređaj pamti; uređaj koji radi time se ne ometa, a ne mora ni raditi.

YYYY-MM :: mjesec, i kao --month YYYY-MM; ako se izostavi, zadnji završeni. Tekući ide do sada
--format :: html (zadano): jedna datoteka kojoj ne treba ništa drugo; pdf; json: samo podaci, kao --json
--language L :: ${text(p.languages)}; ako se izostavi, jezik lokacije
--out FILE :: kamo se zapisuje; ako se izostavi, standardni izlaz
--mail CONTACT :: šalje se kontaktu preko outputs.mail, odmah i jedanput, na njegovu jeziku; izlazni kod 1 ako nije primljeno
--now MOMENT :: stanje u trenutku kao 2026-12-01T06:00:00Z; ako se izostavi, sada
--config FILE :: konfiguracija; ako se izostavi, ona uređaja koji je ovdje zadnji radio

Izlazni kod ${String(p.nothing)} ako uređaj u tom mjesecu nije nadzirao, ${String(p.noFont)} ako nema fonta za PDF.`,
  "help.jobTry": () => `
Kaže što bi poruka e-pošte značila: čije je izvješće i zašto, što ju je prepoznalo, kako je zadatak završio, koji su retci odlučili, veličina, trajanje i računalo, te što joj nedostaje ako nije ničija. Ništa se ne šalje, ne sprema i ne prijavljuje. FILE je poruka sa zaglavljem, kako je spremaju programi za poštu; „-” je standardni ulaz.

--config FILE :: konfiguracija čiji zadaci i pravila vrijede; bez toga ona iz mape s podacima, ako postoji
--from, --to :: pošiljatelj i primatelji pri dostavi, ako nisu isti kao u zaglavlju

Izlazni kod 0 ako je to razumljivo izvješće nekog posla, 1 ako nije.`,
  "help.incident": () =>
    "Oznaka incidenta je ono čime list počinje redak; stoji i u adresi njegove stranice. Što u sadašnjem stanju incidenta nije moguće, odbija se, izlazni kod 1.",
  "help.finding": () =>
    "Nalaz se navodi kako ga ispisuje list, HOST/SERVICE. Prihvaćeno se tako i prikazuje dok ne bude bolje ili gore; otvoreno postaje incident.",
  "help.job": () =>
    "„vedetta job report ID” kaže da je netko pogledao i da je zadatak obavljen; --outcome failed da nije. Vremena su UTC.",
  "help.maintenance": () =>
    "--hosts, --groups, --services i --jobs smiju se navesti više puta; provjera je HOST/SERVICE.",
  "help.notify": () =>
    "test prima oznaku kontakta, kojemu se šalje svim putovima, ili ime izlaza. Ako nijedan uređaj ne odgovara, test šalje sam, prema konfiguraciji iz mape s podacima ili iz --config FILE. Izlazni kod 1 ako nešto nije primljeno.",
  "help.relay": () => "Poruke stoje onako kako su poslane; nazivi su oni iz sučelja.",
  "help.log": () => "Najnovije prvo. Ako ispis završava s „--before N”, s time se nastavlja.",
  "help.visit": () => "Incidenti i uređaji navode se oznakama; za više njih opcija se ponavlja.",
  "help.user": () =>
    "viewer gleda, technician radi, admin podešava. Lozinke imaju 10 do 256 znakova; novi redak na kraju nije njihov dio. Nova lozinka, druga uloga i uklanjanje završavaju prijave korisnika. Sve se smije raditi dok uređaj radi; prvi admin preuzima uređaj.",
  "help.token": () => `
Token se šalje kao „Authorization: Bearer TOKEN”. Ispisuje se jedanput; uređaj čuva samo njegov sažetak. Sve se smije raditi dok uređaj radi.

Zidni zaslon prijavljuje se samo za čitanje adresom https://BOX/wall#token=TOKEN, s tokenom uloge viewer; takvu poveznicu izrađuje i stranica (račun, poveznica za zaslon).`,
  "help.enrol": () =>
    "Kod za preuzimanje izdaje operativni centar za ovaj uređaj (vedetta soc issuer code); dolazi na standardni ulaz i ne čuva se. Ako trenutačno nitko ne odgovara, uređaj nastavlja pitati sam. Ono što je u uporabi ostaje dok se novi certifikat ne spoji. Izlazni kod 1 ako na kraju nema certifikata ili onaj u uporabi ne valja.",
  "help.setup": () =>
    "Bez riječi vrijedi show. Koraci su site, network, devices, centre i acceptance; zadnji obavlja vedetta acceptance hand-over. network isprobava što uređaj treba od mreže i ništa ne mijenja; izlazni kod je 1 ako nešto ne radi. test šalje probnu dojavu; operativni centar je potvrđuje naredbom vedetta soc confirm. Ostale postavke: vedetta config, vedetta enrol.",
  "help.network": () =>
    "Bez riječi vrijedi show. Što se postavi, isprobava se 120 s i vraća ako se u tom vremenu ne potvrdi naredbom vedetta network confirm, i kad uređaj ostane odsječen, stane ili izgubi napajanje. Samo gdje uređaj sam upravlja mrežom (vlastita slika sustava); drugdje to čini sustav.",
  "help.acceptance": () => `
Bez riječi počinje izvođenje, pokazuje dokle je stiglo i čeka dok se svaka provjera ne izvede i operativni centar ne potvrdi probnu dojavu; --wait SECONDS ograničava to drugo čekanje (300; 0: bez čekanja). Izlazni kod 1 ako neka provjera nije u redu ili nitko nije potvrdio.

hand-over čuva nalaz zadnjeg izvođenja kako je predan, a preostali nalazi javljaju se jedanput. sheet to zapisuje, s mjestima za dva potpisa, uz uređaj koji radi ili bez njega.`,
  "help.word.finding.list": () => "Što već pri prvom pregledu uređaja nije bilo kako treba, prihvaćeno ili ne.",
  "help.word.finding.accept": () =>
    "Prihvaća nalaz kao uobičajen: prikazuje se kao prihvaćen dok ne bude bolje ili gore.",
  "help.word.finding.open": () => "Nalaz otvara kao incident.",
  "help.word.job.report": () => "Kaže kako je prošao termin posla: netko je pogledao.",
  "help.word.maintenance.list": () => "Najavljeni radovi: stalni termini i ono što su ljudi najavili, a nije prošlo.",
  "help.word.maintenance.announce": () =>
    "Najavljuje radove: što obuhvaćaju javlja se samo ako na kraju još ne radi. viewer smije do 4 sata.",
  "help.word.maintenance.cancel": () => "Otkazuje najavljene radove ili ih završava prije vremena.",
  "help.word.incident.report": () => "Prijavljuje problem; čeka dok ga tehničar ne prihvati ili opozove.",
  "help.word.incident.message": () => "Piše poruku uz incident, za sve koji ga prate.",
  "help.word.incident.accept": () => "Prihvaća prijavljeni incident: otvoren je i rokovi teku.",
  "help.word.incident.acknowledge": () => "Potvrđuje da ga je netko vidio; vrijedi kao odziv.",
  "help.word.incident.assign": () => "Kaže tko ga rješava; vrijedi kao odziv.",
  "help.word.incident.start": () => "Počinje rad na njemu.",
  "help.word.incident.suspend": () => "Čeka se netko drugi; rokovi miruju.",
  "help.word.incident.resume": () => "Nastavlja zaustavljeno.",
  "help.word.incident.resolve": () =>
    "Kaže da je popravljeno. Dok se ne zna da je u redu, to se odbija, a uređaj odmah ponovno provjerava.",
  "help.word.incident.reopen": () => "Kaže da nije gotovo; tada ga rješava samo čovjek.",
  "help.word.incident.close": () => "Zatvara riješen incident prije vremena.",
  "help.word.incident.cancel": () =>
    "Opoziva ga: nije kvar. Što i dalje ne radi otvara novi tek nakon što je bilo u redu, ili ako se pogorša.",
  "help.word.incident.categorise": () => "Daje mu drugu kategoriju.",
  "help.word.incident.prioritise": () => "Daje mu drugi prioritet, s razlogom.",
  "help.word.incident.diagnose": () =>
    "Ponovno gleda što je iza njega: put, pingovi, portovi, susjedi, prethodne promjene; do pola minute.",
  "help.word.incident.note": () => "Dodaje bilješku u njegov tijek.",
  "help.word.notify.list": () => "Stanje izlaza: što čeka, što je zadnje primljeno, što ne radi.",
  "help.word.notify.test": () => "Šalje probnu poruku kontaktu ili preko izlaza i kaže što druga strana odgovara.",
  "help.word.setup.test": () => "Šalje probnu dojavu, za provjeru puta do operativnog centra.",
  "help.word.network.show": () =>
    "Kako je postavljena mreža uređaja i što se od toga isprobava; samo gdje uređaj sam upravlja mrežom.",
  "help.word.network.set": () =>
    "Postavlja mrežu uređaja i isprobava je: nakon 120 s vraća se ako je nitko nije potvrdio.",
  "help.word.network.confirm": () => "Zadržava mrežne postavke koje se isprobavaju.",
  "help.word.network.revert": () => "Odmah vraća mrežne postavke koje se isprobavaju.",
  "help.word.visit.list": () => "Posjeti koje su tehničari zapisali, najnoviji prvi.",
  "help.word.visit.write": () => "Zapisuje posjet: za mjesečno izvješće i za tijek incidenata na koje se odnosi.",
  "help.word.visit.remove": () => "Povlači posjet koji ste sami zapisali, a admin bilo koji.",
  "help.word.enrol.state": () => "Klijentski certifikat uređaja: što je u uporabi i dokad, što se traži, što ne radi.",
  "help.word.enrol.start": () =>
    "Od operativnog centra traži certifikat klijenta za uređaj, njegovim registracijskim kodom.",
  "help.word.enrol.again": () =>
    "Traži novi ključ i certifikat; svi ostali ovog uređaja opozivaju se kad novi bude u uporabi.",
  "help.word.setup.show": () => "Dokle je postavljanje uređaja: koji su koraci obavljeni, tko i kada.",
  "help.word.setup.done": () => "Kaže da je korak postavljanja obavljen. Primopredaja se obavlja predajom.",
  "help.word.setup.site": () => "Upisuje lokaciju u konfiguraciju, čiji komentari ostaju, i kaže da je korak obavljen.",
  "help.word.setup.network": () =>
    "Isprobava sve što uređaj treba od mreže: kabel, gatewaye, DNS poslužitelje, imena, sat. Ništa ne mijenja.",
  "help.word.acceptance.show": () =>
    "Dokle je provjera: koliko je provjera izvedeno, što ne radi, ima li operativni centar probnu dojavu.",
  "help.word.acceptance.start": () => "Izvodi svaku provjeru jedanput i šalje probnu dojavu operativnom centru.",
  "help.word.acceptance.cancel": () => "Prekida izvođenje koje traje.",
  "help.word.acceptance.hand-over": () =>
    "Predaje uređaj kako je zatečen: list se utvrđuje, a preostali nalazi javljaju se jedanput.",
  "help.word.user.list": () => "Svi korisnici.",
  "help.word.user.add": () => "Dodaje korisnika.",
  "help.word.user.role": () => "Mijenja ulogu; završava prijave korisnika.",
  "help.word.user.password": () => "Postavlja lozinku; završava prijave korisnika.",
  "help.word.user.remove": () => "Uklanja korisnika.",
  "help.word.token.list": () => "Svi API tokeni.",
  "help.word.token.create": () => "Izrađuje API token; vrijednost se prikazuje samo ovaj put.",
  "help.word.token.revoke": () => "Opoziva API token.",
  "help.word.incident.list": () => "Incidenti, najnoviji prvi.",
  "help.word.job.list": () => "Svi zadaci: kako stoje i kako su prošli po danima dvaju tjedana.",
  "help.word.job.show": () => "Jedan zadatak s izvođenjima i izvješćima.",
  "help.word.relay.show": () =>
    "Što operativni centar vidi od ovog uređaja: veza, teme, poruke kako su poslane, nalozi.",
  "help.word.log.search": () => "Što je samo pristiglo, najnovije prvo.",
  "help.check": () =>
    "Izvodi jednu provjeru jedanput. Ispisuje što ispisuju dodaci za nadzor; izlazni kod 0 u redu, 1 upozorenje, 2 kritično, 3 nepoznato.",
  "help.check.types": () => "Vrste provjera (više: vedetta check TYPE --help):",
  "help.check.general": () => `
Opće opcije:
--warning NAME=RANGE :: raspon mjerenja izvan kojeg je rezultat upozorenje, npr. connectMs=500
--critical NAME=RANGE :: isto za kritično; rasponi se pišu kao u dodacima za nadzor: 10, 10:, ~:10, 10:20, @10:20
--timeout TIME :: vrijeme za cijelu provjeru, zadano 10s
--json :: rezultat kao JSON`,
  "help.check.settings": () => "Postavke:",
  "help.check.measurements": () => "Mjerenja (jedinica; zadano upozorenje; zadano kritično):",
  "help.check.plugins": () => `
Dodaci se traže u:
--plugin-folder DIR :: smije se ponoviti; zadano /usr/lib/nagios/plugins`,
  "help.check.required": () => "obvezno",
  "help.check.repeated": () => "smije se ponoviti",
  "help.check.said": (p) => `${text(p.said)} (${[p.remarks].flat().join("; ")})`,
  "help.check.default": (p) => `zadano ${text(p.value)}`,
  "help.check.others": () => "ostala kako ih javi pojedino izvođenje",
  "help.tool.ping": () => "ping, jedan u sekundi",
  "help.tool.trace": () => "put do adrese, skok po skok, i prolaze li veliki paketi",
  "help.tool.dns": () => "što odgovara svaki DNS poslužitelj ovog računala, ili onaj koji je naveden",
  "help.tool.port": () => "jedan TCP port: --port; i čime se javlja",
  "help.tool.http": () =>
    "jedan zahtjev i kamo vodi: vremena, zaglavlja, početak teksta; --user se prijavljuje, zaporka dolazi na standardni ulaz",
  "help.tool.tls": () =>
    "certifikati poslužitelja: lanac, datumi, imena; i uz STARTTLS, što kazuje port ili --start-tls",
  "help.tool.snmp": () => "jedna vrijednost, ili uz --walk sve ispod --oid",
  "help.tool.find": () => "tko ima IP ili MAC adresu i na kojem je portu kojeg nadziranog preklopnika",
  "help.tool.loss": () => "gubitak paketa tijekom minute, pet pingova u sekundi",
  "help.tool": () => `
--host ID :: nadzirani uređaj iz konfiguracije umjesto adrese, s njegovom SNMP vjerodajnicom
--config FILE :: konfiguracija; ako se izostavi, ona s kojom je radio nadzorni uređaj s tom mapom podataka
--json :: svi retci kao jedan JSON dokument

To izvodi ovaj proces, radio nadzorni uređaj ili ne. „find” pita preklopnike iz konfiguracije.`,
  "help.tool.end": () => "Izlazni kod 0; 1 ako zadnja poruka nije dobra vijest.",
  "help.soc": (p) => `
watch :: Prikazuje događaje i prisutnost uređaja kako stižu, do prekida. Događaj koji stigne dvaput prikazuje se jedanput; rupa u nizu javlja se na standardnom izlazu za pogreške. Ako se uređaj ne vrati minutu nakon što je broker javio da je izgubljen, kaže se da šuti, a kad se vrati, je li bio stao. Drugi uređaj iste lokacije, ili onaj drugdje koji je nadzire, odmah govori je li uzrok uređaj ili veza.

--broker URL :: mqtt://HOST[:PORT] ili mqtts://HOST[:PORT]
--base TOPIC :: čiji događaji; smije sadržavati + i # (zadano vedetta/v1/#)
--ca FILE :: tijelo koje je potpisalo certifikat brokera (PEM; zadano: kojima sustav vjeruje)
--certificate FILE :: vlastiti certifikat (PEM), uz --key FILE
--username NAME :: uz --password-file FILE
--protocol 5|3.1.1 :: verzija MQTT-a (zadano: 5, a 3.1.1 ako je broker ne podržava)
--session ID :: broker tjedan dana čuva što stigne dok ovog terminala nema
--share NAME :: uz --session ID: svi koji prate s ovim imenom dijele događaje, svaki pod svojim ID-om. Što je otišlo onome tko ispadne, čeka njegov ID. Prisutnost dobivaju svi. MQTT 5
--witness SITE=BOX/HOST :: uređaj koji nadzorni uređaj drugdje nadzire kao ulaz lokacije izvana, npr. njezina javna adresa: acme/hq=beta/office/box-1/acme-hq. Taj nadzorni uređaj mora biti među praćenima. Smije se ponoviti
--json :: po jedan JSON objekt za svaki događaj na standardnom izlazu i ništa drugo

command :: Daje jednom uređaju naredbu, nalogom potpisanim ključem, i kaže što je odgovorio. Argumenti naredbe su opcije: soc command incident.suspend --id ID --reason awaitingCustomer. Naredbe: ${text(p.commands)}
acknowledge :: Isto što i soc command incident.acknowledge --id INCIDENT; prima --note TEXT.
confirm :: Isto što i soc command test.confirm --event EVENT: probna dojava je stigla.
configure :: Daje jednom uređaju konfiguraciju iz FILE: potpisanu, a broker je čuva dok je uređaj ne preuzme. Kaže je li na snazi ili što s njom ne valja. Uređaj koji s njom ne nađe brokera vraća se na prethodnu.

--base TOPIC :: uređaj: vedetta/v1/CUSTOMER/SITE/BOX
--signing-key FILE :: privatni ključ kojim se potpisuje nalog, kako ga izrađuje soc key
--wait TIME :: koliko se čeka odgovor (1m; configure: 5m)
--lifetime TIME :: do kada se nalog smije početi izvršavati (5m, najviše 24h; configure: 30d)
--this-run :: vrijedi samo za sadašnji rad uređaja; uređaj koji ne vjeruje svom satu druge ne prima
--sequence N :: izvršava se samo ako je veći od svih prijašnjih naloga ovog ključa
--arguments JSON :: umjesto opcija, za naredbe koje ovaj program ne poznaje
--version N :: za configure: verzija, koja mora rasti (zadano: za jedan veća od one koju uređaj javlja)
--json :: odgovor uređaja, kakav je stigao

Vrijede i gornje opcije veze. Izlazni kod 0: obavljeno; 1: odbijeno ili neuspjelo; 75: nema odgovora na vrijeme.

rollout :: Uređaji iz datoteke FILE instaliraju verziju, prsten po prsten. FILE u svakom retku navodi uređaj: PRSTEN KORISNIK/LOKACIJA/UREĐAJ; prsteni idu redom kojim su prvi put navedeni. Uređaj se pita dok je na vezi, a u redu je kad nova verzija neko vrijeme radi, kad ju je sam zadržao i kad njegovo izvješće ne navodi nove smetnje. Kad ih u prstenu previše ne uspije, više se nitko ne pita. Što se događa, zapisuje se; ista naredba nastavlja gdje je stala.

--version V :: koja verzija
--record FILE :: gdje se zapisuje (zadano FILE.V.record)
--soak TIME :: od kraja prstena do sljedećega (24h)
--settle TIME :: koliko dugo nova verzija mora raditi (10m)
--install TIME :: koliko uređaj za nju smije trebati (2h)
--at-once N :: koliko ih je istodobno u tijeku (10)
--failures N :: zaustavlja se kod toliko neuspjelih u prstenu (2) ili
--share PERCENT :: kod tog udjela (2), što je više; kod cijelog prstena u svakom slučaju
--wait TIME :: koliko se na kraju čekaju nedostupni (365d)
--go-on :: nastavlja nakon zaustavljanja; dosad neuspjeli više ne zaustavljaju

Izlazni kod 0: svi su u redu; 1: zaustavljeno ili neki nisu uspjeli; 75: neki su nedostupni ili je prekinuto.

key :: Izrađuje par ključeva Ed25519 za potpisivanje naloga: privatni ide u FILE (zadano signing-key.pem), javni (JWK) na standardni izlaz; upisuje se u relay.commandKeys uređaja koji ga trebaju slušati. Ako FILE postoji, ne dira se, a ispisuje se njegov javni ključ.
acl :: Ispisuje mosquittova pravila pristupa (acl_file) za uređaje, navedene ovdje ili po jedan u retku u FILE, i za radna mjesta: svaki uređaj govori i sluša samo ispod svoje osnove, radna mjesta čuju sve uređaje i daju naloge, izdavatelj čuje tko traži certifikate. Na vrhu piše što mosquittu još treba. Uz --enrol: pravila listenera za uređaje bez certifikata.
issuer :: Mali izdavatelj certifikata za uređaje, brokere i radna mjesta; podaci su mu u --folder DIR.

init [--name NAME] [--life 7300d] :: izrađuje izdavatelja i ispisuje njegov otisak, s kojim se uređaji registriraju
server HOST ... [--out PREFIX] :: ključ i certifikat brokera s ovim imenima i adresama
client NAME [--out PREFIX] :: ključ i certifikat radnog mjesta, ili samog izdavatelja kod brokera
code CUSTOMER/SITE/BOX [--expires 14d] [--code-file FILE] :: registracijski kod za jedan uređaj i jednu uporabu; --code-file: onaj s naljepnice
list [--json] :: certifikati i kodovi
revoke CUSTOMER/SITE/BOX|NAME|SERIAL :: opoziva i zapisuje crl.pem za brokera
serve --broker URL [--life 90d] [--box-broker URL ...] :: odgovara na zahtjeve uređaja, do prekida; prima opcije veze. --box-broker: kamo se spajaju uređaji u čijoj konfiguraciji nema brokera`,
} satisfies Readonly<Record<keyof typeof english, Template>>;

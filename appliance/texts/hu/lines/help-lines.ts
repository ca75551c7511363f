/** Hungarian of the command line: the help of every verb. */
import type { lines as english } from "../../en/lines/help-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "help.usage": () => "Használat:",
  "help.live": () =>
    "Az ezen a gépen futó felügyelőegység végzi; --at mondja meg, hol van az oldala (alapérték: 127.0.0.1:8080).",
  "help.moments": () => "Az időpontok dátummal, órával és időzónával írandók: 2026-11-30T22:00:00+01:00.",
  "help.stdin": (p) => `A szabványos bemeneten: ${text(p.name)}.`,
  "help.run": () => `
Futtatja a felügyelőegységet SIGTERM vagy SIGINT jelig; ezekre tíz másodpercen belül leáll, és semmit sem veszít el. SIGHUP jelre újraolvassa a konfigurációt, és a régit tartja meg, ha az újat elutasítja.

--config FILE :: a konfiguráció; az oldal csak megjeleníti. Nélküle a konfiguráció DIR mappában van
--data DIR :: a felügyelőegység adatai (alapérték: vedetta-data)
--listen HOST:PORT :: oldal és interfész (alapérték: 127.0.0.1:8080); loopbacken sima HTTP, máshol HTTPS
--claim-code-file FILE :: az egység címkéjén álló kód; nélküle készül egy, és kiíródik
--log-level LEVEL :: debug, info (alapérték), warn, error vagy silent`,
  "help.ready": () => `
Megkérdezi az ezen a gépen futó felügyelőegységet, hogy felügyel-e. Kilépési kód: 0, ha igen; 1, ha nem, vagy öt másodpercen belül nem válaszol. Token nem kell hozzá. Konténerek állapotellenőrzéséhez és hasonlókhoz.

--at HOST:PORT :: hol van az oldala (alapérték: 127.0.0.1:8443)`,
  "help.version": () => `
Kiírja a program, a Node és a platform verzióját.`,
  "help.inspect": () => `
Megkérdezi egy eszköztől, hogy micsoda, és mije van: processzorok, memória, tárolók, portok, érzékelők, kellékanyagok. Csak olvas. Ha az eszköz a 2c verzióra nem felel, az 1-es verzióval kérdezi újra.

--json :: az eszköz adatlapja JSON-ban, semmi más a szabványos kimeneten
--timeout TIME :: az egész eszközre, alapértéke 60s; az addig megtudottakat írja ki`,
  "help.inspect.end": () =>
    "Az eszköz hibás válaszai a szabványos hibakimenetre kerülnek. Kilépési kód: 0, vagy 1, ha nem válaszolt.",
  "help.discover": (p) => `
Megnézi, ki van a hálózaton: megpingeli a hálózatok minden címét (ha nincs megadva, a felügyelőegység sajátjait), majd minden talált eszköztől megkérdezi a neveit (fordított DNS, NetBIOS, mDNS, LLMNR), megnéz egy tucat TCP-portot, és SNMP-n megkérdezi, micsoda. Csak kérdez, eszközre sosem ír. Teljes konfigurációt ír ki, amely a találatokat felügyeli, megjegyzésként a találatokkal; --out esetén a konfiguráció FILE fájlba, a találatok a szabványos kimenetre kerülnek.

CIDR :: IPv4-hálózat, például 192.0.2.0/24, vagy egyetlen cím; legfeljebb /16
--out FILE :: ide kerül a konfiguráció; csak Ön olvashatja, mert hitelesítő adatokat tartalmaz
--community C :: többször is megadható: minden eszköznél sorban próbálja, amíg olvasni nem tudja
--credential NAME :: hitelesítő adat a --config FILE konfigurációból; többször is megadható
--rate N :: csomag másodpercenként, minden fajta együtt; alapértéke legfeljebb ${String(p.rate)}
--no-snmp :: SNMP nélkül
--json :: minden JSON-ban, semmi más a szabványos kimeneten`,
  "help.discover.end": () =>
    "Az előrehaladás a szabványos hibakimenetre kerül. A Ctrl-C megszakítja. Kilépési kód: 0, vagy 1, ha nincs találat.",
  "help.snmp.title": () => "SNMP-kapcsolók:",
  "help.snmp.toolTitle": () => "Az snmp eszköz SNMP-kapcsolói, ha nem a figyelt eszköz sajátja kell:",
  "help.snmp": (p) => `
--port N :: UDP-port, alapértéke 161
--community C :: community az 1-es és 2c verzióhoz, alapértéke „public”
--snmp-version 1|2c :: alapértéke 2c
--v3-user U :: 3-as verzió ezzel a felhasználóval
--v3-level L :: noAuthNoPriv, authNoPriv vagy authPriv; alapértéke a megadott kulcsokból adódik
--v3-auth-protocol P :: ${text(p.auth)}; alapértéke sha256
--v3-auth-key K :: jelmondat, legalább 8 karakter
--v3-priv-protocol P :: ${text(p.priv)}; alapértéke aes128
--v3-priv-key K :: jelmondat, legalább 8 karakter
--v3-context C :: a kontextus neve`,
  "help.config": () => `
validate :: 78-as kóddal lép ki, és minden hibát felsorol így: „útvonal: mi a baj”. Az ezen a gépen nem található titkok és tanúsítványfájlok csak figyelmeztetések, mert a fájlt gyakran az egységétől távol nézik meg; --strict esetén hibák
schema :: a konfiguráció JSON Schemája (2020-12), minden ellenőrzéstípus beállításaival
show :: az adatmappában levő konfiguráció a verziójával; a nyílt szövegű titkok takarva
import :: ellenőrzi FILE tartalmát, és az lesz az adatmappa konfigurációja: a következő indításkor lép érvénybe, vagy ha a futó egységet az újraolvasására utasítják (kill -HUP PID, systemctl reload vedetta)
export :: a konfiguráció fájlként; { secret: NAME } megmarad, a nyílt szövegű titkok takarva
versions :: az utolsó 50 verzió, a legújabb elöl: szám, mikor, kitől, honnan, mekkora, kivonat
diff :: mit változtatott a legújabb verzió; mi változott egy verzió óta vagy kettő között; mit változtatna FILE
restore :: egy régebbi verzió lesz a legújabb; érvénybe lép, mint import után

--data DIR :: a felügyelőegység adatai (alapérték: vedetta-data)`,
  "help.secret": () => `
Az érték a szabványos bemeneten érkezik; a végén álló soremelés nem része.

A titkok titkosítva vannak az adatmappában, és ott használatosak, ahol a konfigurációban { secret: NAME } áll. Az ilyen nevű fájl a $CREDENTIALS_DIRECTORY mappában (a systemd LoadCredential= beállítása) elsőbbséget élvez. Egyetlen parancs sem mutat értéket. A futó egység a megváltozott titkot akkor veszi át, amikor újraolvassa a konfigurációját (SIGHUP).`,
  "help.doctor": () => `
Megnézi, ami a felügyelőegységnek itt kell: konfiguráció, óra, nevek, átjáró, bróker, kimenetek, figyelők, jogosultságok, lemez, memória, korlátok. Csak ezt a gépet kérdezi, az átjáróit, a névszervereit, a beállított brókereket és kimeneteket (válaszolnak-e, és elfogadják-e a bejelentkezést; senki sem kap értesítést), valamint a --listen címén futó egységet, ha van. Kilépési kód: 0, ha minden rendben; 1, ha figyelmeztetés van; 2, ha valami akadályozza a munkában.

--config FILE :: a konfiguráció; nélküle a DIR mappában levő
--data DIR :: a felügyelőegység adatai (alapérték: vedetta-data)
--listen HOST:PORT :: hol legyen az oldal (alapérték: 127.0.0.1:8080)`,
  "help.bundle": () => `
Egyetlen fájlt ír (.tar.gz) annak, aki segít: verziók és gép, a doctor leletei, a konfiguráció titkok nélkül, állapotok, átnézendők, az utolsó napok incidensei és eseményei, kimenetek, figyelők, kapcsolat az üzemeltetési központtal, számok, az egység saját legújabb naplósorai. Benne a manifest.json mondja meg, melyik fájl micsoda, mi hiányzik, mi maradt ki és miért, és milyen személyes adatok vannak benne. Titok nincs benne.

FILE :: hová íródik; - a szabványos kimenet
--at HOST:PORT :: hol van az itt futó egység oldala (alapérték: 127.0.0.1:8080); ha egy sem válaszol, csak az adatmappából készül, és hiányzik, amit csak futó egység tud
--config FILE :: a konfiguráció, ha fájl; ha kimarad, az itt futott egységé
--data DIR :: a felügyelőegység adatai (alapérték: vedetta-data)`,
  "help.backup": () => `
Mindent, ami a felügyelőegység, és amit tud, egyetlen titkosított fájlba ír, futás közben is: konfiguráció a verzióival, fiókok, tokenek, titkok, tanúsítványok, incidensek, a még senki által át nem vett események és az előzmények.

--data DIR :: a felügyelőegység adatai (alapérték: vedetta-data)
--config FILE :: a fájl, amellyel az egység fut, ha azzal fut; a benne megnevezett TLS-fájlokkal együtt bekerül
--without-history :: eredmények, mérések és beérkezett üzenetek nélkül: kis fájl, és az egység működik vele
--replace :: felülírja FILE fájlt, ha van
--passphrase-file FILE :: ebben áll a jelmondat (legalább 12 karakter). Különben a vedetta-backup-passphrase hitelesítő adat, $VEDETTA_BACKUP_PASSPHRASE vagy a szabványos bemenet; terminálon rákérdez

A jelmondat nélkül senki sem tudja elolvasni a fájlt, a készítője sem. Tartsa a fájltól külön. A „vedetta restore FILE --check” végigolvassa a fájlt, és megmondja, visszatölthető-e.`,
  "help.restore": () => `
Mentést tölt vissza egy adatmappába, egészben vagy sehogy: áramszünet után bármelyik pillanatban vagy az marad, ami volt, vagy az új egység. Az ezen futó egység úgy folytatja, mint az előző, más fajta processzoron is. Eseményei jóval azon felül számozódnak, amit az előző felhasználhatott; nyitott incidenseiről senki sem kap értesítést, amíg újra meg nem vizsgálta őket.

--data DIR :: hová (alapérték: vedetta-data); olyan mappát, amelyben már van egység, elutasít
--replace :: eldobja a mappában levő egységet; ha fut, akkor is elutasítja
--check :: csak végigolvassa FILE fájlt, és megmondja, visszatölthető-e
--passphrase-file FILE :: mint a vedetta backup parancsnál

Kapcsolja ki az előző egységet: két azonos azonosságú felváltva dobatja le egymást a brókerről. A beléptetett egység az első kapcsolódáskor új tanúsítványt kap, és az előzőé akkor visszavonásra kerül.`,
  "help.report": (p) => `
A telephely naptárának egy hónapjáról szóló jelentés: mi működött, és meddig, incidensek és vállalt idők, feladatok, mi telik meg, összevetve az előző hónappal. A felügyelőegység által megőrzöttekből készül; a futó egységet nem zavarja, és nem is kell futnia.

YYYY-MM :: a hónap, --month YYYY-MM formában is; ha kimarad, az utolsó lezárult. A folyó hónap mostanáig tart
--format :: html (alapérték): egyetlen, önmagában elég fájl; pdf; json: csak az adatok, mint --json
--language L :: ${text(p.languages)}; ha kimarad, a telephelyé
--out FILE :: hová íródik; ha kimarad, a szabványos kimenetre
--mail CONTACT :: elküldi egy kapcsolattartónak az outputs.mail kimenettel, most és egyszer, az ő nyelvén; kilépési kód 1, ha nem fogadták el
--now MOMENT :: mikori állapot, például 2026-12-01T06:00:00Z; ha kimarad, a mostani
--config FILE :: a konfiguráció; ha kimarad, az itt utoljára futott egységé

Kilépési kód: ${String(p.nothing)}, ha az egység abban a hónapban nem figyelt; ${String(p.noFont)}, ha nincs betűkészlet a PDF-hez.`,
  "help.jobTry": () => `
Megmondja, mit jelentene egy levél: melyik feladat jelentése és miért, mi ismerte fel, hogyan sikerült a feladat, mely sorok döntöttek, méret, időtartam és gép, és ha senkié, mi hiányzik belőle. Semmi sem kerül elküldésre, tárolásra vagy bejelentésre. FILE a levél a fejlécével, ahogy a levelezőprogramok mentik; a „-” a szabványos bemenet.

--config FILE :: a konfiguráció, amelynek feladatai és szabályai számítanak; nélküle az adatmappáé, ha van
--from, --to :: a kézbesítés feladója és címzettjei, ha nem a fejlécben levők

Kilépési kód: 0, ha egy feladat érthető jelentése; 1, ha nem az.`,
  "help.incident": () =>
    "Az incidens azonosítója az, amivel a list a sort kezdi; az oldala címében is benne van. Ami az incidens jelenlegi állapotában nem lehetséges, azt elutasítja, kilépési kód: 1.",
  "help.finding": () =>
    "Az átnézendő úgy nevezhető meg, ahogy a list kiírja: HOST/SERVICE. Az elfogadott így is látszik, amíg jobbra vagy rosszabbra nem fordul; a megnyitottból incidens lesz.",
  "help.job": () =>
    "A „vedetta job report ID” azt mondja, hogy valaki utánanézett, és a feladat lefutott; --outcome failed, hogy nem. Az időpontok UTC szerintiek.",
  "help.maintenance": () =>
    "--hosts, --groups, --services és --jobs többször is megadható; egy ellenőrzés: HOST/SERVICE.",
  "help.notify": () =>
    "A test egy kapcsolattartó azonosítóját várja, aki minden úton megkapja, vagy egy kimenet nevét. Ha egyetlen egység sem válaszol, a test maga küld, az adatmappa vagy --config FILE konfigurációja szerint. Kilépési kód 1, ha valamelyiket nem fogadták el.",
  "help.relay": () => "Az üzenetek elküldött formában állnak; a nevek az API nevei.",
  "help.log": () => "A legújabb elöl. Ha a lap végén „--before N” áll, azzal folytatható.",
  "help.visit": () => "Az incidensek és az eszközök azonosítóval nevezhetők meg; több esetén a kapcsoló ismétlendő.",
  "help.user": () =>
    "A viewer lát, a technician cselekszik, az admin beállít. A jelszó 10–256 karakter; a végén álló soremelés nem része. Új jelszó, másik szerepkör és törlés lezárja a felhasználó munkameneteit. Mindez az egység futása közben is elvégezhető; az első admin veszi birtokba az egységet.",
  "help.token": () => `
A tokent így kell küldeni: „Authorization: Bearer TOKEN”. Egyszer íródik ki; az egység csak a kivonatát őrzi. Mindez az egység futása közben is elvégezhető.

Fali képernyő csak olvasásra a https://BOX/wall#token=TOKEN címmel jelentkezik be, viewer szerepkörű tokennel; ilyen hivatkozást az oldal is készít (fiók, képernyő hivatkozása).`,
  "help.enrol": () =>
    "Az átvételi kódot az üzemeltetési központ adja ehhez az egységhez (vedetta soc issuer code); a szabványos bemeneten érkezik, és nem őrzi meg. Ha éppen senki sem válaszol, az egység magától tovább kérdez. Ami használatban van, az marad, amíg az új tanúsítvány nem kapcsolódott. Kilépési kód 1, ha végül nincs tanúsítvány, vagy a használatban levő nem jó.",
  "help.setup": () =>
    "Szó nélkül: show. A lépések: site, network, devices, centre és acceptance; az utolsót a vedetta acceptance hand-over végzi el. A network kipróbálja, amire az egységnek a hálózatból szüksége van, és nem változtat semmit; kilépési kódja 1, ha valami nem működik. A test próbariasztást készít; az üzemeltetési központ a vedetta soc confirm paranccsal igazolja vissza. További beállítások: vedetta config, vedetta enrol.",
  "help.network": () =>
    "Szó nélkül: show. A beállítás próbája 120 s-ig tart, és visszavonódik, ha ez alatt nem adják ki a vedetta network confirm parancsot, akkor is, ha az egység elérhetetlenné válik, leáll vagy elveszti a tápellátást. Csak ott, ahol az egység maga kezeli a hálózatát (saját lemezképén); máshol a rendszer teszi.",
  "help.acceptance": () => `
Szó nélkül elindít egy futást, mutatja, hol tart, és megvárja, amíg minden ellenőrzés lefut, és az üzemeltetési központ visszaigazolja a próbariasztást; --wait SECONDS ezt a második várakozást korlátozza (300; 0: nem vár). Kilépési kód 1, ha egy ellenőrzés nincs rendben, vagy senki sem igazolt vissza.

A hand-over megőrzi a legutóbbi futás eredményét az átadáskori állapotban, a megmaradt átnézendőkről egyszer megy értesítés. A sheet ezt leírja, két aláírás helyével, futó egység mellett vagy anélkül.`,
  "help.word.finding.list": () => "Ami egy eszköz első vizsgálatakor már nem volt rendben, elfogadva vagy sem.",
  "help.word.finding.accept": () =>
    "Elfogadja az átnézendőt: elfogadottként látszik, amíg jobbra vagy rosszabbra nem fordul.",
  "help.word.finding.open": () => "Incidenst nyit az átnézendőről.",
  "help.word.job.report": () => "Megmondja, hogyan sikerült egy feladat esedékessége: valaki utánanézett.",
  "help.word.maintenance.list": () =>
    "Bejelentett karbantartások: a beállított időablakok, és amit bejelentettek, és nem járt le.",
  "help.word.maintenance.announce": () =>
    "Munkát jelent be: az érintettekről csak akkor megy értesítés, ha a végén is hibásak. A viewer legfeljebb 4 órát.",
  "help.word.maintenance.cancel": () => "Lemondja a bejelentett karbantartást, vagy idő előtt befejezi.",
  "help.word.incident.report": () =>
    "Hibát jelent be; javaslat, amíg egy technikus el nem fogadja vagy vissza nem vonja.",
  "help.word.incident.message": () => "Üzenetet ír egy incidenshez mindenkinek, aki követi.",
  "help.word.incident.accept": () => "Elfogadja a javasolt incidenst: nyitott, és az órái járnak.",
  "help.word.incident.acknowledge": () => "Visszaigazolja, hogy valaki látta; reagálásnak számít.",
  "help.word.incident.assign": () => "Megmondja, kié; reagálásnak számít.",
  "help.word.incident.start": () => "Megkezdi rajta a munkát.",
  "help.word.incident.suspend": () => "Felfüggeszti, amíg másra vár; az órái állnak.",
  "help.word.incident.resume": () => "Folytatja, ami várt.",
  "help.word.incident.resolve": () =>
    "Megmondja, hogy megjavult. Amíg ez nem látszik, elutasítja, és az egység azonnal újra ellenőriz.",
  "help.word.incident.reopen": () => "Megmondja, hogy nincs vége; ezután csak ember oldhatja meg.",
  "help.word.incident.close": () => "Idő előtt lezár egy megoldott incidenst.",
  "help.word.incident.cancel": () =>
    "Visszavonja: nem hiba. Ami továbbra is rossz, csak akkor nyit újat, ha közben jó volt, vagy ha rosszabb lesz.",
  "help.word.incident.categorise": () => "Más kategóriát ad neki.",
  "help.word.incident.prioritise": () => "Más prioritást ad neki, indoklással.",
  "help.word.incident.diagnose": () =>
    "Újra megnézi, mi van mögötte: út, pingek, portok, szomszédok, előző változások; legfeljebb fél perc.",
  "help.word.incident.note": () => "Megjegyzést fűz az idővonalához.",
  "help.word.notify.list": () => "A kimenetek állapota: mi vár, mit vettek át utoljára, mi a baj.",
  "help.word.notify.test": () =>
    "Próbaüzenetet küld egy kapcsolattartónak vagy egy kimenettel, és megmondja, mit válaszol a másik oldal.",
  "help.word.setup.test": () => "Próbariasztást készít az üzemeltetési központhoz vezető út kipróbálására.",
  "help.word.network.show": () =>
    "Hogyan van beállítva az egység hálózata, és minek folyik a próbája; csak ott, ahol az egység maga kezeli.",
  "help.word.network.set": () =>
    "Beállítja és kipróbálja az egység hálózatát: 120 s után visszavonódik, ha senki sem erősítette meg.",
  "help.word.network.confirm": () => "Megtartja a próba alatt álló hálózati beállításokat.",
  "help.word.network.revert": () => "Azonnal visszavonja a próba alatt álló hálózati beállításokat.",
  "help.word.visit.list": () => "A technikusok által feljegyzett látogatások, a legújabb elöl.",
  "help.word.visit.write": () => "Látogatást jegyez fel: a havi jelentésbe és az érintett incidensek idővonalára.",
  "help.word.visit.remove": () => "Visszavonja a saját feljegyzésű látogatást, adminként bármelyiket.",
  "help.word.enrol.state": () => "Az egység klienstanúsítványa: mi van használatban, meddig, mit kér, mi a baj.",
  "help.word.enrol.start": () =>
    "Az üzemeltetési központtól kéri az egység klienstanúsítványát, annak átvételi kódjával.",
  "help.word.enrol.again": () =>
    "Új kulcsot és tanúsítványt készíttet; ha használatban vannak, az egység összes többije visszavonásra kerül.",
  "help.word.setup.show": () => "Hol tart az egység beállítása: mely lépések készültek el, kitől és mikor.",
  "help.word.setup.done": () => "Megmondja, hogy egy lépés kész. Az átvételt az átadás zárja le.",
  "help.word.setup.site": () =>
    "Beírja a telephely nevét a konfigurációba, amelynek megjegyzései maradnak, és késznek mondja a lépést.",
  "help.word.setup.network": () =>
    "Kipróbál mindent, ami a hálózatból kell: kábel, átjárók, névszerverek, nevek, óra. Nem változtat semmit.",
  "help.word.acceptance.show": () =>
    "Hol tart az átvétel: hány ellenőrzés futott le, mi hibás, megkapta-e az üzemeltetési központ a próbariasztást.",
  "help.word.acceptance.start": () =>
    "Minden ellenőrzést lefuttat egyszer, és próbariasztást küld az üzemeltetési központnak.",
  "help.word.acceptance.cancel": () => "Megszakítja a folyó futást.",
  "help.word.acceptance.hand-over": () =>
    "Átadja az egységet a talált állapotban: az átadási lap rögzül, a megmaradt átnézendőkről egyszer megy értesítés.",
  "help.word.user.list": () => "Az összes felhasználó.",
  "help.word.user.add": () => "Felhasználót ad hozzá.",
  "help.word.user.role": () => "Szerepkört vált; lezárja a felhasználó munkameneteit.",
  "help.word.user.password": () => "Jelszót állít be; lezárja a felhasználó munkameneteit.",
  "help.word.user.remove": () => "Felhasználót töröl.",
  "help.word.token.list": () => "Az összes API-token.",
  "help.word.token.create": () => "API-tokent készít; az értéke csak most látható.",
  "help.word.token.revoke": () => "API-tokent von vissza.",
  "help.word.incident.list": () => "Incidensek, a legújabb elöl.",
  "help.word.job.list": () => "Az összes feladat: hogyan állnak, és hogyan sikerültek két hét napjain.",
  "help.word.job.show": () => "Egy feladat a futásaival és jelentéseivel.",
  "help.word.relay.show": () =>
    "Mit lát az üzemeltetési központ ebből a felügyelőegységből: kapcsolat, topicok, üzenetek elküldött formában, utasítások.",
  "help.word.log.search": () => "Ami magától beérkezett, a legújabb elöl.",
  "help.check": () =>
    "Egyszer lefuttat egy ellenőrzést. Azt írja ki, amit a felügyeleti bővítmények; kilépési kód: 0 rendben, 1 figyelmeztetés, 2 kritikus, 3 ismeretlen.",
  "help.check.types": () => "Ellenőrzéstípusok (bővebben: vedetta check TYPE --help):",
  "help.check.general": () => `
Általános kapcsolók:
--warning NAME=RANGE :: egy mérés tartománya, amelyen kívül az eredmény figyelmeztetés, pl. connectMs=500
--critical NAME=RANGE :: ugyanez kritikusra; a tartományok a felügyeleti bővítmények jelölésével: 10, 10:, ~:10, 10:20, @10:20
--timeout TIME :: az egész ellenőrzés ideje, alapértéke 10s
--json :: az eredmény JSON-ban`,
  "help.check.settings": () => "Beállítások:",
  "help.check.measurements": () => "Mérések (egység; alapértelmezett figyelmeztetés; alapértelmezett kritikus):",
  "help.check.plugins": () => `
A bővítmények helye:
--plugin-folder DIR :: ismételhető; alapértéke /usr/lib/nagios/plugins`,
  "help.check.required": () => "kötelező",
  "help.check.repeated": () => "ismételhető",
  "help.check.said": (p) => `${text(p.said)} (${[p.remarks].flat().join("; ")})`,
  "help.check.default": (p) => `alapérték: ${text(p.value)}`,
  "help.check.others": () => "továbbiak, ahogy az egyes futások jelentik",
  "help.tool.ping": () => "ping, másodpercenként egy",
  "help.tool.trace": () => "az út egy címig, ugrásonként, és hogy átmennek-e a nagy csomagok",
  "help.tool.dns": () => "mit válaszol e gép minden névszervere, vagy egy megadott",
  "help.tool.port": () => "egy TCP-port: --port; és mivel köszön",
  "help.tool.http": () =>
    "egy kérés, és hová vezet: idők, fejlécek, a szöveg eleje; --user bejelentkezik, a jelszó a szabványos bemenetről jön",
  "help.tool.tls": () =>
    "egy kiszolgáló tanúsítványai: lánc, dátumok, nevek; STARTTLS-szel is, amit a port vagy --start-tls mond meg",
  "help.tool.snmp": () => "egy érték, vagy --walk esetén minden --oid alatt",
  "help.tool.find": () => "kié egy IP- vagy MAC-cím, és melyik figyelt switch melyik portján van",
  "help.tool.loss": () => "csomagvesztés egy percen át, másodpercenként öt ping",
  "help.tool": () => `
--host ID :: a konfiguráció egy figyelt eszköze cím helyett, a saját SNMP hitelesítő adatával
--config FILE :: a konfiguráció; ha kimarad, az adatmappával futott egységé
--json :: minden sor egyetlen JSON-dokumentumként

Ez a folyamat végzi, akár fut felügyelőegység, akár nem. A „find” a konfiguráció switcheit kérdezi.`,
  "help.tool.end": () => "Kilépési kód: 0; 1, ha az utolsó sor nem jó hír.",
  "help.soc": (p) => `
watch :: Érkezésük szerint mutatja az egységek eseményeit és jelenlétét, megszakításig. A kétszer érkezett esemény egyszer látszik; a sorszámok hézagát a szabványos hibakimenet jelzi. Ha az egység egy perccel azután sem tér vissza, hogy a bróker elveszettnek jelentette, némának mondja, visszatérésekor pedig azt, hogy leállt-e. Ugyanannak a telephelynek egy másik egysége, vagy egy máshol levő, amely figyeli, azonnal megmondja, az egység vagy a vonal-e az ok.

--broker URL :: mqtt://HOST[:PORT] vagy mqtts://HOST[:PORT]
--base TOPIC :: kinek az eseményei; + és # állhat benne (alapérték: vedetta/v1/#)
--ca FILE :: a bróker tanúsítványát aláíró szolgáltató (PEM; alapérték: amelyekben a rendszer megbízik)
--certificate FILE :: saját tanúsítvány (PEM), --key FILE mellett
--username NAME :: --password-file FILE mellett
--protocol 5|3.1.1 :: az MQTT verziója (alapérték: 5, és 3.1.1, ha a bróker azt nem beszéli)
--session ID :: a bróker egy hétig megőrzi, ami e terminál távollétében érkezik
--share NAME :: --session ID mellett: akik ezzel a névvel figyelnek, megosztják az eseményeket, mindenki saját ID-vel. Ami egy kiesőhöz ment, az ID-jére vár. A jelenlétet mindenki megkapja. MQTT 5
--witness SITE=BOX/HOST :: egy máshol levő egység eszköze, amely a telephely kívülről látott bejárata, például a nyilvános címe: acme/hq=beta/office/box-1/acme-hq. Az egységének a figyeltek között kell lennie. Ismételhető
--json :: eseményenként egy JSON-objektum a szabványos kimeneten, semmi más

command :: Egy egységgel végrehajtat egy parancsot, a kulccsal aláírt utasítással, és megmondja, mit válaszolt. A parancs argumentumai kapcsolók: soc command incident.suspend --id ID --reason awaitingCustomer. A parancsok: ${text(p.commands)}
acknowledge :: Ugyanaz, mint soc command incident.acknowledge --id INCIDENT; --note TEXT is megadható.
confirm :: Ugyanaz, mint soc command test.confirm --event EVENT: a próbariasztás megérkezett.
configure :: Egy egységnek adja FILE konfigurációját: aláírva, és a bróker őrzi, amíg az egység át nem veszi. Megmondja, érvényben van-e, vagy mi a baj vele. Az egység, amely vele nem talál brókert, visszatér az előzőhöz.

--base TOPIC :: az egység: vedetta/v1/CUSTOMER/SITE/BOX
--signing-key FILE :: az utasítást aláíró titkos kulcs, ahogy a soc key készíti
--wait TIME :: meddig vár a válaszra (1m; configure: 5m)
--lifetime TIME :: meddig kezdhető meg az utasítás (5m, legfeljebb 24h; configure: 30d)
--this-run :: csak az egység mostani futására szól; az órájában nem bízó egység mást nem fogad el
--sequence N :: csak akkor hajtja végre, ha e kulcs minden korábbi utasításáénál nagyobb
--arguments JSON :: kapcsolók helyett, az e program által nem ismert parancsokhoz
--version N :: a configure-hoz: a verzió, amelynek nőnie kell (alapérték: eggyel több, mint amit az egység jelent)
--json :: az egység válasza, ahogy érkezett

A kapcsolat fenti kapcsolói is megadhatók. Kilépési kód: 0: kész; 1: elutasítva vagy sikertelen; 75: időben nem jött válasz.

rollout :: A FILE egységeivel verziót telepíttet, gyűrűről gyűrűre. A FILE soronként egy egységet nevez meg: GYŰRŰ ÜGYFÉL/TELEPHELY/EGYSÉG; a gyűrűk az első előfordulás sorrendjében következnek. Egy egység akkor kap parancsot, amikor elérhető, és akkor van rendben, ha az új verzió egy ideje fut, az egység maga is megtartotta, és jelentése nem nevez meg új hibát. Ha egy gyűrűben túl sok sikertelen, több egység nem kap parancsot. A történteket rögzíti; ugyanez a parancs ott folytatja, ahol abbamaradt.

--version V :: melyik verzió
--record FILE :: hová rögzíti (alapértelmezés: FILE.V.record)
--soak TIME :: egy gyűrű végétől a következőig (24h)
--settle TIME :: meddig kell futnia az új verziónak (10m)
--install TIME :: mennyi ideig tarthat egy egységnél (2h)
--at-once N :: egyszerre ennyi egység (10)
--failures N :: ennyi sikertelennél áll le egy gyűrűben (2), vagy
--share PERCENT :: ekkora hányadnál (2), amelyik több; az egész gyűrűnél mindenképpen
--wait TIME :: a végén meddig vár a nem elérhetőkre (365d)
--go-on :: leállítás után folytatja; az addigi sikertelenek már nem állítják le

Kilépési kód 0: minden rendben; 1: leállítva, vagy volt sikertelen; 75: van, amelyik nem elérhető, vagy megszakították.

key :: Ed25519 kulcspárt készít az utasítások aláírásához: a titkos kulcs FILE fájlba kerül (alapérték: signing-key.pem), a nyilvános (JWK) a szabványos kimenetre; annak az egységnek a relay.commandKeys beállításába való, amely engedelmeskedjen neki. Ha FILE megvan, érintetlen marad, és a nyilvános kulcsa íródik ki.
acl :: Kiírja a mosquitto hozzáférési szabályait (acl_file) az itt vagy FILE soraiban megnevezett egységekhez és a munkahelyekhez: minden egység csak a saját alapja alatt beszél és figyel, a munkahelyek minden egységet hallanak, és utasítanak, a kiállító hallja, ki kér tanúsítványt. A tetején áll, mi kell még a mosquittónak. --enrol esetén: a tanúsítvány nélküli egységek listenerének szabályai.
issuer :: Kis hitelesítésszolgáltató az egységek, brókerek és munkahelyek tanúsítványaihoz; az adatai itt vannak: --folder DIR.

init [--name NAME] [--life 7300d] :: elkészíti a hitelesítésszolgáltatót, és kiírja az ujjlenyomatát, amellyel az egységek beléptethetők
server HOST ... [--out PREFIX] :: egy ilyen nevű és című bróker kulcsa és tanúsítványa
client NAME [--out PREFIX] :: egy munkahely vagy maga a kiállító kulcsa és tanúsítványa a brókernél
code CUSTOMER/SITE/BOX [--expires 14d] [--code-file FILE] :: átvételi kód egy egységnek, egyetlen használatra; --code-file: egy címkén álló kód
list [--json] :: tanúsítványok és kódok
revoke CUSTOMER/SITE/BOX|NAME|SERIAL :: visszavon, és crl.pem fájlt ír a brókernek
serve --broker URL [--life 90d] [--box-broker URL ...] :: válaszol az egységek kéréseire, megszakításig; a kapcsolat kapcsolói is megadhatók. --box-broker: hová kapcsolódjanak azok az egységek, amelyek konfigurációja nem nevez meg brókert`,
} satisfies Readonly<Record<keyof typeof english, Template>>;

/** Hungarian sentences of the technician's tools, one per code behind `tool.`; each is a line of its own. */
import type { Parameters } from "#model/sentence.ts";
import { plainToolLines, sentenceOfCheck, type ToolLines } from "../forms/tool-lines.ts";
import type { Words } from "../words.ts";
import { bytes, count, milliseconds, number, seconds, text } from "./format.ts";
import { moment } from "./times.ts";

const reason = (p: Parameters): string => (p.reason === undefined || p.reason === "" ? "" : ` (${text(p.reason)})`);
const at = (p: Parameters): string => `${text(p.address)}, port: ${text(p.port)}`;
const hops = (p: Parameters): string => count(p.count, "ugrás");
const devices = (p: Parameters): string => count(p.count, "eszköz");
const records = (p: Parameters): string => count(p.count, "rekord");
const maker = (p: Parameters): string => (p.maker === undefined ? "" : `, hálózati kártya: ${text(p.maker)}`);
const certificate = (p: Parameters): string =>
  `${text(p.number)}. tanúsítvány: ${text(p.subject)}, kiállító: ${text(p.issuer)}`;
const span = (p: Parameters, words: Words): string => `érvényes: ${moment(p.from, words)} – ${moment(p.until, words)}`;
const times = (p: Parameters): string =>
  [
    p.nameMs === undefined ? "" : `név ${milliseconds(p.nameMs)}`,
    p.connectMs === undefined ? "" : `kapcsolat ${milliseconds(p.connectMs)}`,
    p.tlsMs === undefined ? "" : `TLS ${milliseconds(p.tlsMs)}`,
    p.firstByteMs === undefined ? "" : `válasz ${milliseconds(p.firstByteMs)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const lines = {
  "target.name": (p) => `Név: ${text(p.name)}, címe: ${text(p.addresses)}`,
  "target.unknown": (p) => `Ehhez a névhez nincs cím: ${text(p.name)}`,
  "target.notAsked": (p) => `Egyik névkiszolgáló sem válaszolt erről a névről: ${text(p.name)}`,
  "target.forbidden.own": (p) => `${text(p.address)}: ez maga a felügyelőegység; az eszköztár ide nem nyúl`,
  "target.forbidden.linkLocal": (p) =>
    `${text(p.address)}: link-local cím; az eszköztár csak figyelt eszköznél használja`,
  "target.forbidden.metadata": (p) =>
    `${text(p.address)}: itt adja ki titkait a felhőszolgáltató; az eszköztár ide nem nyúl`,
  "target.forbidden.many": (p) => `${text(p.address)}: ez nem egyetlen eszköz címe`,
  "box.cannot": (p) => `A felügyelőegység maga nem tudja ezt megtenni${reason(p)}`,
  outOfTime: (p) => `Megszakítva, eltelt: ${seconds(p.seconds)}`,
  more: (p) => `és további ${number(p.count)}`,
  "ping.begins": (p) => `${count(p.count, "echo kérés")} ide: ${text(p.address)}, egyenként ${bytes(p.bytes)}`,
  "ping.reply": (p) => `${text(p.number)}  válasz: ${milliseconds(p.ms)}`,
  "ping.silent": (p) => `${text(p.number)}  nincs válasz`,
  "ping.unreachable": (p) => `${text(p.number)}  nem érhető el`,
  "ping.sum": (p) =>
    `Válasz: ${number(p.answered)}, elküldve: ${number(p.sent)}, veszteség ${number(p.lossPercent)}%; legkevesebb ${milliseconds(p.leastMs)}, átlag ${milliseconds(p.meanMs)}, legtöbb ${milliseconds(p.mostMs)}${p.jitterMs === undefined ? "" : `, ingadozás ${milliseconds(p.jitterMs)}`}`,
  "ping.none": (p) => `Nem jött válasz, elküldve: ${number(p.sent)}`,
  "ping.large": (p) =>
    `${bytes(p.bytes)} nem fér egy Ethernet-csomagba; próbálja kisebb mérettel, mielőtt halottnak hiszi az eszközt`,
  "loss.begins": (p) => `Másodpercenként öt echo kérés ide: ${text(p.address)}, időtartam: ${seconds(p.seconds)}`,
  "loss.echo": (p) =>
    p.ms === undefined ? `${text(p.number)}  elveszett` : `${text(p.number)}  ${milliseconds(p.ms)}`,
  "loss.stretch": (p) => `Leghosszabb kiesés: ${number(p.count)} egymás után, ${seconds(p.seconds)}`,
  "trace.begins": (p) => `Út ide: ${text(p.address)}`,
  "trace.hop": (p) => `${text(p.number)}  ${text(p.address)}  ${milliseconds(p.ms)}`,
  "trace.silentHop": (p) => `${text(p.number)}  nincs válasz`,
  "trace.reached": (p) => `Elérve, ${hops(p)}`,
  "trace.unreachable": (p) =>
    p.last === "" ? "A felügyelőegység nem ismer oda utat" : `${text(p.last)} szerint a cél nem érhető el`,
  "trace.silent": (p) =>
    p.last === "" ? "Az úton senki sem válaszol" : `${text(p.last)} (${hops(p)}) mögött senki sem válaszol`,
  "trace.loop": (p) => `A csomagok körbejárnak itt: ${text(p.last)}`,
  "trace.wide": () => "A nagy csomagok (1500 bájt) egyben átjutnak",
  "trace.narrow": (p) =>
    `A nagy csomagok (1500 bájt) nem jutnak át egyben${p.by === undefined ? "" : `; ezt jelzi: ${text(p.by)}`}${p.mtu === undefined ? "" : `; legfeljebb ${bytes(p.mtu)}`}`,
  "dns.noResolver": () => "A felügyelőegységnek nincs névkiszolgálója",
  "dns.silent": (p) => `${text(p.server)}: nincs válasz, várakozás: ${seconds(p.seconds)}`,
  "dns.garbage": (p) => `${text(p.server)}: a válasz nem DNS`,
  "dns.cutOff": (p) => `${text(p.server)}: a válasz túl hosszú UDP-hez, TCP-n pedig nem jön${reason(p)}`,
  "dns.noName": (p) => `„${text(p.name)}” nem lehet név`,
  "dns.failed": (p) => `${text(p.server)}: nem kérdezhető meg${reason(p)}`,
  "dns.noSuchName": (p) =>
    `${text(p.server)}: nincs ilyen név: ${text(p.name)} (${text(p.reason)}), ${milliseconds(p.ms)}`,
  "dns.refused": (p) => `${text(p.server)}: hibával válaszol${reason(p)}, ${milliseconds(p.ms)}`,
  "dns.nothing": (p) =>
    `${text(p.server)}: a név (${text(p.name)}) létezik, de nincs ${text(p.type)} rekordja, ${milliseconds(p.ms)}`,
  "dns.authoritative": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, első kézből, ${milliseconds(p.ms)}`,
  "dns.answered": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, ${milliseconds(p.ms)}`,
  "port.open": (p) => `${at(p)}: nyitva, ${milliseconds(p.ms)}`,
  "port.greeting": (p) => `Köszöntése: ${text(p.text)}`,
  "port.silent": (p) => `${at(p)}: nincs válasz; talán tűzfal nyeli el`,
  "port.refused": (p) => `${at(p)}: elutasítva, ${milliseconds(p.ms)}; az eszköz ott van, de semmi sem figyel`,
  "port.unreachable": (p) => `${at(p)}: nem érhető el`,
  "port.failed": (p) => `${at(p)}: nem sikerült${reason(p)}`,
  "http.wants": (p) => `Bejelentkezést kér: ${text(p.schemes)}`,
  "http.loginKept": () =>
    "A bejelentkezési adatok nem lettek elküldve: útközben mások elolvashatnák. Ahol ez nem számít, engedélyezze",
  "http.loginRefused": () => "A kiszolgáló nem fogadja el ezt a felhasználót ezzel a jelszóval",
  "http.loginOtherWay": () => "A kiszolgáló csak olyan bejelentkezési módot enged, amelyet ez az eszköz nem ismer",
  "http.status": (p) => `Állapotkód: ${text(p.status)}`,
  "http.times": (p) => times(p),
  "http.cookies": (p) => `Beállított sütik: ${number(p.count)}; értékük nem látszik`,
  "http.overrun": (p) => `${count(p.count, "átirányítás")} után is továbbvezet`,
  "http.silent": (p) => `Nem jött teljes válasz, várakozás: ${seconds(p.seconds)}`,
  "http.failed": (p, words) => `Nem sikerült: ${sentenceOfCheck(p, words, ["http", "check"])}${reason(p)}`,
  "http.body": (p) => `Tartalom: ${bytes(p.bytes)}`,
  "http.longBody": (p) => `A tartalom első része, ${bytes(p.bytes)}; a többi nincs beolvasva`,
  "http.cutOff": (p) => `A tartalom megszakadt, addig: ${bytes(p.bytes)}`,
  "tls.problem": (p, words) =>
    `Nem megbízható mint ${text(p.name)}: ${sentenceOfCheck(p, words, ["tls", "check"])}${reason(p)}`,
  "tls.asks": (p) => `${at(p)}: TLS kérése ${text(p.protocol)} módra`,
  "tls.notGiven": (p, words) => `${at(p)}: nincs TLS: ${sentenceOfCheck(p, words, [text(p.check), "check"])}`,
  "tls.agreed": (p) => `${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.old": (p) => `Csak elavult titkosítás: ${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.silent": (p) => `${at(p)}: fogadja a kapcsolatot, aztán hallgat, várakozás: ${seconds(p.seconds)}`,
  "tls.failed": (p) => `${at(p)}: nincs TLS-kézfogás${reason(p)}`,
  "tls.unneeded": (p) => `Fölöslegesen küldött tanúsítványok: ${number(p.count)}`,
  "tls.certificate.valid": (p, words) => `${certificate(p)}; ${span(p, words)}, még ${count(p.days, "nap")}`,
  "tls.certificate.soon": (p, words) => `${certificate(p)}; ${span(p, words)}, már csak ${count(p.days, "nap")}`,
  "tls.certificate.expired": (p, words) => `${certificate(p)}; lejárt: ${moment(p.until, words)}`,
  "tls.certificate.early": (p, words) => `${certificate(p)}; még nem érvényes, kezdete: ${moment(p.from, words)}`,
  "tls.noNames": () => "A tanúsítvány egyetlen névre sem szól",
  "tls.names": (p) => `Ezekre szól: ${text(p.names)}`,
  "tls.otherName": (p) => `A tanúsítvány nem erre szól: ${text(p.name)}`,
  "tls.fine": (p) => `Rendben ehhez a névhez: ${text(p.name)}`,
  "tls.fineAddress": (p) => `Rendben ehhez a címhez: ${text(p.name)}`,
  "snmp.noOid": (p) => `„${text(p.oid)}” nem OID, és a felügyelőegység nem ismer ilyen nevet`,
  "snmp.noCredential": (p) => `Ehhez nincs beállított SNMP-hozzáférés: ${text(p.name)}; írjon be egyet`,
  "snmp.walks": (p) => `${text(p.address)}: minden ez alatt: ${text(p.oid)}`,
  "snmp.gets": (p) => `${text(p.address)}: ${text(p.oid)}`,
  "snmp.none": (p) => `Az eszköznek itt nincs semmije: ${text(p.oid)}`,
  "snmp.tooMany": (p) => `Van még több is; megszakítva ${count(p.count, "érték")} után`,
  "snmp.end": (p) => count(p.count, "érték"),
  "snmp.fault.timeout": (p) => `${at(p)}: nincs válasz; ki van kapcsolva, más a community, vagy hozzáférési lista védi`,
  "snmp.fault.authentication": (p) => `${at(p)}: nem fogadja el ezt a felhasználót, kulcsot vagy szintet`,
  "snmp.fault.malformed": (p) => `${at(p)}: a válasz nem SNMP`,
  "snmp.fault.notIncreasing": (p) => `${at(p)}: újra meg újra ugyanazt adja; itt megszakítva`,
  "snmp.fault.tooBig": (p) => `${at(p)}: egyetlen érték sem fér a válaszába`,
  "snmp.fault.tooMuch": (p) => `${at(p)}: vég nélkül adja az értékeket`,
  "snmp.fault.device": (p) => `${at(p)}: hibával válaszol`,
  "snmp.fault.aborted": (p) => `${at(p)}: feladva`,
  "find.noMac": (p) => `Sem a felügyelőegység, sem figyelt eszköz nem ismer MAC-címet ehhez: ${text(p.name)}`,
  "find.mac": (p) => `MAC-cím: ${text(p.mac)}${maker(p)}`,
  "find.near": (p) => `A saját hálózaton ${text(p.mac)} válaszol erre a címre: ${text(p.address)}${maker(p)}`,
  "find.addresses": (p) => `Ugyanez a kártya így is ismert: ${text(p.addresses)}`,
  "find.learnedAt": (p) => `Korábban megtanulva: ${text(p.switch)}, port: ${text(p.port)}`,
  "find.announced": (p) => `Az eszközök maguk jelzik: ${text(p.switch)}, port: ${text(p.port)}`,
  "find.noSwitches": () => "Nincs SNMP-vel figyelt eszköz, amelyet meg lehetne kérdezni",
  "find.asks": (p) => `Kérdezés: ${devices(p)}`,
  "find.silent": (p) => `${text(p.switch)}: most nem válaszol${reason(p)}; a korábbi adata számít`,
  "find.nowhere": (p) => `Egyik porton sem látszik; megkérdezve: ${devices(p)}`,
  "find.alone": (p) => `${text(p.switch)}, port: ${text(p.port)}: egyedül ${text(p.mac)} van rajta`,
  "find.nearest": (p) =>
    `${text(p.switch)}, port: ${text(p.port)}: mögötte ${text(p.mac)} és további ${number(p.others)}; a legközelebbi ismert port`,
  "find.behind": (p) => `${text(p.switch)}, port: ${text(p.port)}: odavezető út, mögötte további ${number(p.others)}`,
} satisfies ToolLines;

export const toolLines = { ...plainToolLines, ...lines };

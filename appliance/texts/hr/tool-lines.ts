/** Croatian sentences of the technician's tools, one per code behind `tool.`; each is a line of its own. */
import type { Parameters } from "#model/sentence.ts";
import { plainToolLines, sentenceOfCheck, type ToolLines } from "../forms/tool-lines.ts";
import type { Words } from "../words.ts";
import { bytes, count, milliseconds, number, seconds, text } from "./format.ts";
import { moment } from "./times.ts";

const reason = (p: Parameters): string => (p.reason === undefined || p.reason === "" ? "" : ` (${text(p.reason)})`);
const at = (p: Parameters): string => `${text(p.address)}, port ${text(p.port)}`;
const hops = (p: Parameters): string => count(p.count, "skok", "skoka", "skokova");
const devices = (p: Parameters): string => count(p.count, "uređaj", "uređaja", "uređaja");
const records = (p: Parameters): string => count(p.count, "zapis", "zapisa", "zapisa");
const maker = (p: Parameters): string => (p.maker === undefined ? "" : `, mrežna kartica: ${text(p.maker)}`);
const certificate = (p: Parameters): string =>
  `Certifikat ${text(p.number)}: ${text(p.subject)}, izdavatelj ${text(p.issuer)}`;
const span = (p: Parameters, words: Words): string =>
  `vrijedi od ${moment(p.from, words)} do ${moment(p.until, words)}`;
const times = (p: Parameters): string =>
  [
    p.nameMs === undefined ? "" : `ime ${milliseconds(p.nameMs)}`,
    p.connectMs === undefined ? "" : `veza ${milliseconds(p.connectMs)}`,
    p.tlsMs === undefined ? "" : `TLS ${milliseconds(p.tlsMs)}`,
    p.firstByteMs === undefined ? "" : `odgovor ${milliseconds(p.firstByteMs)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const lines = {
  "target.name": (p) => `Ime ${text(p.name)} pokazuje na ${text(p.addresses)}`,
  "target.unknown": (p) => `Ime ${text(p.name)} nije pronađeno`,
  "target.notAsked": (p) => `Nijedan DNS poslužitelj ne kaže adresu imena ${text(p.name)}`,
  "target.forbidden.own": (p) => `Adresa ${text(p.address)} vodi na sam nadzorni uređaj; alati onamo ne idu`,
  "target.forbidden.linkLocal": (p) =>
    `Adresa ${text(p.address)} vrijedi samo na lokalnoj vezi (link-local); alati onamo idu samo ako pripada nadziranom uređaju`,
  "target.forbidden.metadata": (p) => `Na adresi ${text(p.address)} oblak otkriva svoje tajne; alati onamo ne idu`,
  "target.forbidden.many": (p) => `Adresa ${text(p.address)} ne pripada jednom uređaju`,
  "box.cannot": (p) => `Nadzorni uređaj to sam ne može${reason(p)}`,
  outOfTime: (p) => `Prekinuto nakon ${seconds(p.seconds)}`,
  more: (p) => `i još ${number(p.count)}`,
  "ping.begins": (p) => `Echo zahtjeva: ${number(p.count)}, na ${text(p.address)}, po ${bytes(p.bytes)}`,
  "ping.reply": (p) => `${text(p.number)}  odgovor za ${milliseconds(p.ms)}`,
  "ping.silent": (p) => `${text(p.number)}  bez odgovora`,
  "ping.unreachable": (p) => `${text(p.number)}  nedostupno`,
  "ping.sum": (p) =>
    `Odgovora ${number(p.answered)} od ${number(p.sent)}, gubitak ${number(p.lossPercent)} %; najmanje ${milliseconds(p.leastMs)}, prosjek ${milliseconds(p.meanMs)}, najviše ${milliseconds(p.mostMs)}${p.jitterMs === undefined ? "" : `, kolebanje ${milliseconds(p.jitterMs)}`}`,
  "ping.none": (p) => `Nijedan odgovor na ${number(p.sent)} poslanih`,
  "ping.large": (p) =>
    `${bytes(p.bytes)} ne stane u jedan Ethernet paket; pokušajte s manjom veličinom prije nego što uređaj smatrate ugašenim`,
  "loss.begins": (p) => `Pet echo zahtjeva u sekundi na ${text(p.address)}, trajanje ${seconds(p.seconds)}`,
  "loss.echo": (p) =>
    p.ms === undefined ? `${text(p.number)}  izgubljen` : `${text(p.number)}  ${milliseconds(p.ms)}`,
  "loss.stretch": (p) => `Najdulji prekid: ${number(p.count)} zaredom, ${seconds(p.seconds)}`,
  "trace.begins": (p) => `Put do ${text(p.address)}`,
  "trace.hop": (p) => `${text(p.number)}  ${text(p.address)}  ${milliseconds(p.ms)}`,
  "trace.silentHop": (p) => `${text(p.number)}  bez odgovora`,
  "trace.reached": (p) => `Dosegnuto, ${hops(p)}`,
  "trace.unreachable": (p) =>
    p.last === "" ? "Nadzorni uređaj ne zna put onamo" : `${text(p.last)} javlja da je odredište nedostupno`,
  "trace.silent": (p) =>
    p.last === "" ? "Nitko na putu ne odgovara" : `Iza ${text(p.last)} (${hops(p)}) nitko ne odgovara`,
  "trace.loop": (p) => `Paketi kruže kod ${text(p.last)}`,
  "trace.wide": () => "Veliki paketi (1500 bajtova) prolaze u komadu",
  "trace.narrow": (p) =>
    `Veliki paketi (1500 bajtova) ne prolaze u komadu${p.by === undefined ? "" : `; javlja ${text(p.by)}`}${p.mtu === undefined ? "" : `; najviše ${bytes(p.mtu)}`}`,
  "dns.noResolver": () => "Nadzorni uređaj nema DNS poslužitelj",
  "dns.silent": (p) => `${text(p.server)}: bez odgovora, čekanje ${seconds(p.seconds)}`,
  "dns.garbage": (p) => `${text(p.server)}: odgovor nije DNS`,
  "dns.cutOff": (p) => `${text(p.server)}: odgovor je predug za UDP, a preko TCP-a ga nema${reason(p)}`,
  "dns.noName": (p) => `„${text(p.name)}” ne može biti ime`,
  "dns.failed": (p) => `${text(p.server)}: ne može se pitati${reason(p)}`,
  "dns.noSuchName": (p) =>
    `${text(p.server)}: ime ${text(p.name)} ne postoji (${text(p.reason)}), ${milliseconds(p.ms)}`,
  "dns.refused": (p) => `${text(p.server)}: odgovara greškom${reason(p)}, ${milliseconds(p.ms)}`,
  "dns.nothing": (p) =>
    `${text(p.server)}: ime ${text(p.name)} postoji, ali nema zapis ${text(p.type)}, ${milliseconds(p.ms)}`,
  "dns.authoritative": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, iz prve ruke, ${milliseconds(p.ms)}`,
  "dns.answered": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, ${milliseconds(p.ms)}`,
  "port.open": (p) => `${at(p)}: otvoren, ${milliseconds(p.ms)}`,
  "port.greeting": (p) => `Pozdrav: ${text(p.text)}`,
  "port.silent": (p) => `${at(p)}: bez odgovora; možda ga guta vatrozid`,
  "port.refused": (p) => `${at(p)}: odbijeno, ${milliseconds(p.ms)}; uređaj je tu, ništa ne sluša`,
  "port.unreachable": (p) => `${at(p)}: nedostupno`,
  "port.failed": (p) => `${at(p)}: nije uspjelo${reason(p)}`,
  "http.wants": (p) => `Traži prijavu: ${text(p.schemes)}`,
  "http.loginKept": () =>
    "Prijava nije poslana: drugi bi je putem mogli pročitati. Dopustite je ondje gdje to nije važno",
  "http.loginRefused": () => "Poslužitelj ne prihvaća tog korisnika s tom zaporkom",
  "http.loginOtherWay": () => "Poslužitelj prima prijave samo na načine koje ovaj alat ne poznaje",
  "http.status": (p) => `Status odgovora: ${text(p.status)}`,
  "http.times": (p) => times(p),
  "http.cookies": (p) => `Postavljenih kolačića: ${number(p.count)}; vrijednosti se ne prikazuju`,
  "http.overrun": (p) => `Nakon ${number(p.count)} preusmjeravanja vodi dalje`,
  "http.silent": (p) => `Nema cijelog odgovora, čekanje ${seconds(p.seconds)}`,
  "http.failed": (p, words) => `Nije uspjelo: ${sentenceOfCheck(p, words, ["http", "check"])}${reason(p)}`,
  "http.body": (p) => `Sadržaj: ${bytes(p.bytes)}`,
  "http.longBody": (p) => `Prvih ${bytes(p.bytes)} sadržaja; ostatak nije pročitan`,
  "http.cutOff": (p) => `Sadržaj se prekinuo nakon ${bytes(p.bytes)}`,
  "tls.problem": (p, words) =>
    `Nije vjerodostojan kao ${text(p.name)}: ${sentenceOfCheck(p, words, ["tls", "check"])}${reason(p)}`,
  "tls.asks": (p) => `${at(p)}: traži se TLS na način protokola ${text(p.protocol)}`,
  "tls.notGiven": (p, words) => `${at(p)}: nema TLS-a: ${sentenceOfCheck(p, words, [text(p.check), "check"])}`,
  "tls.agreed": (p) => `${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.old": (p) => `Samo zastarjelo šifriranje: ${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.silent": (p) => `${at(p)}: prima vezu, a zatim šuti, čekanje ${seconds(p.seconds)}`,
  "tls.failed": (p) => `${at(p)}: TLS veza nije uspostavljena${reason(p)}`,
  "tls.unneeded": (p) => `Suvišnih poslanih certifikata: ${number(p.count)}`,
  "tls.certificate.valid": (p, words) =>
    `${certificate(p)}; ${span(p, words)}, još ${count(p.days, "dan", "dana", "dana")}`,
  "tls.certificate.soon": (p, words) =>
    `${certificate(p)}; ${span(p, words)}, samo još ${count(p.days, "dan", "dana", "dana")}`,
  "tls.certificate.expired": (p, words) => `${certificate(p)}; istekao ${moment(p.until, words)}`,
  "tls.certificate.early": (p, words) => `${certificate(p)}; ne vrijedi prije ${moment(p.from, words)}`,
  "tls.noNames": () => "Certifikat nije izdan ni za jedno ime",
  "tls.names": (p) => `Izdan za: ${text(p.names)}`,
  "tls.otherName": (p) => `Certifikat nije izdan za ${text(p.name)}`,
  "tls.fine": (p) => `Ispravan za ime ${text(p.name)}`,
  "tls.fineAddress": (p) => `Ispravan za adresu ${text(p.name)}`,
  "snmp.noOid": (p) => `„${text(p.oid)}” nije ni OID ni ime koje nadzorni uređaj zna`,
  "snmp.noCredential": (p) => `Za ${text(p.name)} nije podešen pristup za SNMP; upišite ga`,
  "snmp.walks": (p) => `${text(p.address)}: sve ispod ${text(p.oid)}`,
  "snmp.gets": (p) => `${text(p.address)}: ${text(p.oid)}`,
  "snmp.none": (p) => `Uređaj nema ništa na ${text(p.oid)}`,
  "snmp.tooMany": (p) => `Ima ih još; prekinuto nakon ${count(p.count, "vrijednosti", "vrijednosti", "vrijednosti")}`,
  "snmp.end": (p) => count(p.count, "vrijednost", "vrijednosti", "vrijednosti"),
  "snmp.fault.timeout": (p) => `${at(p)}: bez odgovora; ugašen, druga zajednica (community) ili popis pristupa`,
  "snmp.fault.authentication": (p) => `${at(p)}: ne prihvaća ovog korisnika, ključ ili razinu`,
  "snmp.fault.malformed": (p) => `${at(p)}: odgovor nije SNMP`,
  "snmp.fault.notIncreasing": (p) => `${at(p)}: stalno ponavlja iste vrijednosti; ovdje prekinuto`,
  "snmp.fault.tooBig": (p) => `${at(p)}: ni jedna vrijednost ne stane u odgovor`,
  "snmp.fault.tooMuch": (p) => `${at(p)}: vrijednosti nema kraja`,
  "snmp.fault.device": (p) => `${at(p)}: odgovara greškom`,
  "snmp.fault.aborted": (p) => `${at(p)}: odustalo se`,
  "find.noMac": (p) => `Ni nadzorni uređaj ni nadzirani uređaji ne znaju MAC adresu za ${text(p.name)}`,
  "find.mac": (p) => `MAC adresa ${text(p.mac)}${maker(p)}`,
  "find.near": (p) => `Na vlastitoj mreži ${text(p.mac)} odgovara za ${text(p.address)}${maker(p)}`,
  "find.addresses": (p) => `Ista kartica poznata je i kao: ${text(p.addresses)}`,
  "find.learnedAt": (p) => `Kako je naučeno prije: ${text(p.switch)}, port ${text(p.port)}`,
  "find.announced": (p) => `Uređaji sami javljaju: ${text(p.switch)}, port ${text(p.port)}`,
  "find.noSwitches": () => "Nijedan se uređaj ne nadzire SNMP-om, pa nema koga pitati",
  "find.asks": (p) => `Pita se ${devices(p)}`,
  "find.silent": (p) => `${text(p.switch)}: sada bez odgovora${reason(p)}; vrijedi što je javljeno prije`,
  "find.nowhere": (p) => `Ni na jednom portu nije viđena; pitano: ${devices(p)}`,
  "find.alone": (p) => `${text(p.switch)}, port ${text(p.port)}: ondje je samo ${text(p.mac)}`,
  "find.nearest": (p) =>
    `${text(p.switch)}, port ${text(p.port)}: iza njega su ${text(p.mac)} i još ${number(p.others)}; najbliži poznati port`,
  "find.behind": (p) => `${text(p.switch)}, port ${text(p.port)}: na putu onamo, iza njega još ${number(p.others)}`,
} satisfies ToolLines;

export const toolLines = { ...plainToolLines, ...lines };

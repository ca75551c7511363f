/** Italian sentences of the technician's tools, one per code behind `tool.`; each is a line of its own. */
import type { Parameters } from "#model/sentence.ts";
import { plainToolLines, sentenceOfCheck, type ToolLines } from "../forms/tool-lines.ts";
import type { Words } from "../words.ts";
import { bytes, count, milliseconds, number, seconds, text } from "./format.ts";
import { moment } from "./times.ts";

const reason = (p: Parameters): string => (p.reason === undefined || p.reason === "" ? "" : ` (${text(p.reason)})`);
const at = (p: Parameters): string => `${text(p.address)}, porta ${text(p.port)}`;
const hops = (p: Parameters): string => count(p.count, "salto", "salti");
const devices = (p: Parameters): string => count(p.count, "dispositivo", "dispositivi");
const records = (p: Parameters): string => count(p.count, "record", "record");
const maker = (p: Parameters): string => (p.maker === undefined ? "" : `, scheda di rete ${text(p.maker)}`);
const certificate = (p: Parameters): string =>
  `Certificato ${text(p.number)}: ${text(p.subject)}, emesso da ${text(p.issuer)}`;
const span = (p: Parameters, words: Words): string =>
  `valido dal ${moment(p.from, words)} al ${moment(p.until, words)}`;
const times = (p: Parameters): string =>
  [
    p.nameMs === undefined ? "" : `nome ${milliseconds(p.nameMs)}`,
    p.connectMs === undefined ? "" : `connessione ${milliseconds(p.connectMs)}`,
    p.tlsMs === undefined ? "" : `TLS ${milliseconds(p.tlsMs)}`,
    p.firstByteMs === undefined ? "" : `risposta ${milliseconds(p.firstByteMs)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const lines = {
  "target.name": (p) => `Il nome ${text(p.name)} si risolve in ${text(p.addresses)}`,
  "target.unknown": (p) => `Il nome ${text(p.name)} non si risolve`,
  "target.notAsked": (p) => `Nessun server DNS ha risposto per ${text(p.name)}`,
  "target.forbidden.own": (p) =>
    `L'indirizzo ${text(p.address)} porta alla centralina stessa; gli strumenti non ci vanno`,
  "target.forbidden.linkLocal": (p) =>
    `L'indirizzo ${text(p.address)} è link-local; gli strumenti ci vanno solo se è di un dispositivo sorvegliato`,
  "target.forbidden.metadata": (p) =>
    `All'indirizzo ${text(p.address)} un cloud rivela i suoi segreti; gli strumenti non ci vanno`,
  "target.forbidden.many": (p) => `L'indirizzo ${text(p.address)} non è di un solo dispositivo`,
  "box.cannot": (p) => `La centralina stessa non può farlo${reason(p)}`,
  outOfTime: (p) => `Interrotto dopo ${seconds(p.seconds)}`,
  more: (p) => `e altri ${number(p.count)}`,
  "ping.begins": (p) => `Richieste echo: ${number(p.count)}, a ${text(p.address)}, ${bytes(p.bytes)} ciascuna`,
  "ping.reply": (p) => `${text(p.number)}  risposta in ${milliseconds(p.ms)}`,
  "ping.silent": (p) => `${text(p.number)}  nessuna risposta`,
  "ping.unreachable": (p) => `${text(p.number)}  non raggiungibile`,
  "ping.sum": (p) =>
    `Risposte ${number(p.answered)} su ${number(p.sent)}, perdita ${number(p.lossPercent)}%; minimo ${milliseconds(p.leastMs)}, media ${milliseconds(p.meanMs)}, massimo ${milliseconds(p.mostMs)}${p.jitterMs === undefined ? "" : `, jitter ${milliseconds(p.jitterMs)}`}`,
  "ping.none": (p) => `Nessuna risposta su ${number(p.sent)} richieste`,
  "ping.large": (p) =>
    `${bytes(p.bytes)} non stanno in un pacchetto Ethernet; provate una dimensione minore prima di dare il dispositivo per spento`,
  "loss.begins": (p) => `Cinque richieste echo al secondo a ${text(p.address)} per ${seconds(p.seconds)}`,
  "loss.echo": (p) => (p.ms === undefined ? `${text(p.number)}  persa` : `${text(p.number)}  ${milliseconds(p.ms)}`),
  "loss.stretch": (p) => `Interruzione più lunga: ${number(p.count)} di seguito, ${seconds(p.seconds)}`,
  "trace.begins": (p) => `Il percorso verso ${text(p.address)}`,
  "trace.hop": (p) => `${text(p.number)}  ${text(p.address)}  ${milliseconds(p.ms)}`,
  "trace.silentHop": (p) => `${text(p.number)}  nessuna risposta`,
  "trace.reached": (p) => `Raggiunto dopo ${hops(p)}`,
  "trace.unreachable": (p) =>
    p.last === ""
      ? "La centralina stessa non conosce una via"
      : `${text(p.last)} dice che la destinazione non è raggiungibile`,
  "trace.silent": (p) =>
    p.last === "" ? "Nessuno sul percorso risponde" : `Dietro ${text(p.last)}, dopo ${hops(p)}, nessuno risponde`,
  "trace.loop": (p) => `I pacchetti girano in tondo presso ${text(p.last)}`,
  "trace.wide": () => "I pacchetti grandi (1500 byte) passano interi",
  "trace.narrow": (p) =>
    `I pacchetti grandi (1500 byte) non passano interi${p.by === undefined ? "" : `; lo dice ${text(p.by)}`}${p.mtu === undefined ? "" : `; al massimo ${bytes(p.mtu)}`}`,
  "dns.noResolver": () => "La centralina non ha un server DNS",
  "dns.silent": (p) => `${text(p.server)}: nessuna risposta in ${seconds(p.seconds)}`,
  "dns.garbage": (p) => `${text(p.server)}: la risposta non è DNS`,
  "dns.cutOff": (p) => `${text(p.server)}: la risposta è troppo lunga per UDP e via TCP non arriva${reason(p)}`,
  "dns.noName": (p) => `«${text(p.name)}» non può essere un nome`,
  "dns.failed": (p) => `${text(p.server)}: non si può interrogare${reason(p)}`,
  "dns.noSuchName": (p) =>
    `${text(p.server)}: il nome ${text(p.name)} non esiste (${text(p.reason)}), ${milliseconds(p.ms)}`,
  "dns.refused": (p) => `${text(p.server)}: risponde con un errore${reason(p)}, ${milliseconds(p.ms)}`,
  "dns.nothing": (p) =>
    `${text(p.server)}: il nome ${text(p.name)} esiste, ma non ha record ${text(p.type)}, ${milliseconds(p.ms)}`,
  "dns.authoritative": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, di prima mano, ${milliseconds(p.ms)}`,
  "dns.answered": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, ${milliseconds(p.ms)}`,
  "port.open": (p) => `${at(p)}: aperta, ${milliseconds(p.ms)}`,
  "port.greeting": (p) => `Saluta con: ${text(p.text)}`,
  "port.silent": (p) => `${at(p)}: nessuna risposta; forse la inghiotte un firewall`,
  "port.refused": (p) => `${at(p)}: rifiutata, ${milliseconds(p.ms)}; il dispositivo c'è, nulla è in ascolto`,
  "port.unreachable": (p) => `${at(p)}: non raggiungibile`,
  "port.failed": (p) => `${at(p)}: non riuscito${reason(p)}`,
  "http.wants": (p) => `Chiede l'accesso: ${text(p.schemes)}`,
  "http.loginKept": () =>
    "Le credenziali non sono state inviate: altri potrebbero leggerle lungo il percorso. Consentire l'invio dove non importa",
  "http.loginRefused": () => "Il server non accetta questo utente con questa password",
  "http.loginOtherWay": () => "Il server ammette solo modi di accesso che questo strumento non conosce",
  "http.status": (p) => `Stato ${text(p.status)}`,
  "http.times": (p) => times(p),
  "http.cookies": (p) => `Cookie impostati: ${number(p.count)}; i valori non si mostrano`,
  "http.overrun": (p) => `Dopo ${count(p.count, "reindirizzamento", "reindirizzamenti")} porta ancora oltre`,
  "http.silent": (p) => `Nessuna risposta completa in ${seconds(p.seconds)}`,
  "http.failed": (p, words) => `Non riuscito: ${sentenceOfCheck(p, words, ["http", "check"])}${reason(p)}`,
  "http.body": (p) => `Contenuto: ${bytes(p.bytes)}`,
  "http.longBody": (p) => `I primi ${bytes(p.bytes)} del contenuto; il resto non è stato letto`,
  "http.cutOff": (p) => `Il contenuto si è interrotto dopo ${bytes(p.bytes)}`,
  "tls.problem": (p, words) =>
    `Non affidabile come ${text(p.name)}: ${sentenceOfCheck(p, words, ["tls", "check"])}${reason(p)}`,
  "tls.asks": (p) => `${at(p)}: si chiede TLS come previsto da ${text(p.protocol)}`,
  "tls.notGiven": (p, words) => `${at(p)}: niente TLS: ${sentenceOfCheck(p, words, [text(p.check), "check"])}`,
  "tls.agreed": (p) => `${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.old": (p) => `Solo cifratura superata: ${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.silent": (p) => `${at(p)}: accetta la connessione, poi tace per ${seconds(p.seconds)}`,
  "tls.failed": (p) => `${at(p)}: nessun handshake TLS${reason(p)}`,
  "tls.unneeded": (p) => `Certificati inviati e inutili: ${number(p.count)}`,
  "tls.certificate.valid": (p, words) =>
    `${certificate(p)}; ${span(p, words)}, ancora ${count(p.days, "giorno", "giorni")}`,
  "tls.certificate.soon": (p, words) =>
    `${certificate(p)}; ${span(p, words)}, solo ${count(p.days, "giorno", "giorni")} ancora`,
  "tls.certificate.expired": (p, words) => `${certificate(p)}; scaduto il ${moment(p.until, words)}`,
  "tls.certificate.early": (p, words) => `${certificate(p)}; non valido prima del ${moment(p.from, words)}`,
  "tls.noNames": () => "Il certificato non è emesso per alcun nome",
  "tls.names": (p) => `Emesso per: ${text(p.names)}`,
  "tls.otherName": (p) => `Il certificato non è emesso per ${text(p.name)}`,
  "tls.fine": (p) => `In ordine per il nome ${text(p.name)}`,
  "tls.fineAddress": (p) => `In ordine per l'indirizzo ${text(p.name)}`,
  "snmp.noOid": (p) => `«${text(p.oid)}» non è né un OID né un nome che la centralina conosce`,
  "snmp.noCredential": (p) => `Per ${text(p.name)} non è configurata alcuna credenziale SNMP; scrivetene una`,
  "snmp.walks": (p) => `${text(p.address)}: tutto sotto ${text(p.oid)}`,
  "snmp.gets": (p) => `${text(p.address)}: ${text(p.oid)}`,
  "snmp.none": (p) => `Il dispositivo non ha nulla in ${text(p.oid)}`,
  "snmp.tooMany": (p) => `Ce ne sono altri; interrotto dopo ${count(p.count, "valore", "valori")}`,
  "snmp.end": (p) => count(p.count, "valore", "valori"),
  "snmp.fault.timeout": (p) => `${at(p)}: nessuna risposta; spento, altra community o lista di accesso`,
  "snmp.fault.authentication": (p) => `${at(p)}: non accetta questo utente, chiave o livello`,
  "snmp.fault.malformed": (p) => `${at(p)}: la risposta non è SNMP`,
  "snmp.fault.notIncreasing": (p) => `${at(p)}: ripete sempre gli stessi valori; interrotto qui`,
  "snmp.fault.tooBig": (p) => `${at(p)}: nemmeno un valore sta nella risposta`,
  "snmp.fault.tooMuch": (p) => `${at(p)}: i valori non finiscono mai`,
  "snmp.fault.device": (p) => `${at(p)}: risponde con un errore`,
  "snmp.fault.aborted": (p) => `${at(p)}: rinunciato`,
  "find.noMac": (p) => `Né la centralina né un dispositivo sorvegliato conoscono un indirizzo MAC per ${text(p.name)}`,
  "find.mac": (p) => `Indirizzo MAC ${text(p.mac)}${maker(p)}`,
  "find.near": (p) => `Nella rete della centralina ${text(p.mac)} risponde per ${text(p.address)}${maker(p)}`,
  "find.addresses": (p) => `La stessa scheda è nota anche come: ${text(p.addresses)}`,
  "find.learnedAt": (p) => `Come appreso prima: ${text(p.switch)}, porta ${text(p.port)}`,
  "find.announced": (p) => `Annunciato dai dispositivi stessi: ${text(p.switch)}, porta ${text(p.port)}`,
  "find.noSwitches": () => "Nessun dispositivo è sorvegliato via SNMP: non c'è nessuno a cui chiedere",
  "find.asks": (p) => `Si interroga: ${devices(p)}`,
  "find.silent": (p) => `${text(p.switch)} ora non risponde${reason(p)}; vale ciò che ha detto prima`,
  "find.nowhere": (p) => `Visto su nessuna porta; interrogati: ${devices(p)}`,
  "find.alone": (p) => `${text(p.switch)}, porta ${text(p.port)}: c'è solo ${text(p.mac)}`,
  "find.nearest": (p) =>
    `${text(p.switch)}, porta ${text(p.port)}: dietro ci sono ${text(p.mac)} e altri ${number(p.others)}; la porta nota più vicina`,
  "find.behind": (p) => `${text(p.switch)}, porta ${text(p.port)}: sul percorso, dietro altri ${number(p.others)}`,
} satisfies ToolLines;

export const toolLines = { ...plainToolLines, ...lines };

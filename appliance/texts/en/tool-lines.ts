/** English sentences of the technician's tools, one per code behind `tool.`; each is a line of its own. */
import { plainToolLines, sentenceOfCheck, type ToolLines } from "../forms/tool-lines.ts";
import type { Parameters } from "#model/sentence.ts";
import { bytes, count, milliseconds, number, seconds, text } from "./format.ts";
import { moment } from "./times.ts";
import type { Words } from "../words.ts";

const reason = (p: Parameters): string => (p.reason === undefined || p.reason === "" ? "" : ` (${text(p.reason)})`);
const at = (p: Parameters): string => `${text(p.address)}, port ${text(p.port)}`;
const hops = (p: Parameters): string => count(p.count, "hop", "hops");
const maker = (p: Parameters): string => (p.maker === undefined ? "" : `, a network card of ${text(p.maker)}`);
const certificate = (p: Parameters): string =>
  `Certificate ${text(p.number)}: ${text(p.subject)}, issued by ${text(p.issuer)}`;
const span = (p: Parameters, words: Words): string =>
  `valid from ${moment(p.from, words)} until ${moment(p.until, words)}`;
const times = (p: Parameters): string =>
  [
    p.nameMs === undefined ? "" : `name ${milliseconds(p.nameMs)}`,
    p.connectMs === undefined ? "" : `connection ${milliseconds(p.connectMs)}`,
    p.tlsMs === undefined ? "" : `TLS ${milliseconds(p.tlsMs)}`,
    p.firstByteMs === undefined ? "" : `answer ${milliseconds(p.firstByteMs)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const lines = {
  "target.name": (p) => `${text(p.name)} leads to ${text(p.addresses)}`,
  "target.unknown": (p) => `The name ${text(p.name)} leads nowhere`,
  "target.notAsked": (p) => `No name server could be asked where ${text(p.name)} leads to`,
  "target.forbidden.own": (p) => `${text(p.address)} leads to the box itself; tools do not go there`,
  "target.forbidden.linkLocal": (p) =>
    `${text(p.address)} is a link-local address; tools go there only where it is a watched device's`,
  "target.forbidden.metadata": (p) => `${text(p.address)} is where a cloud tells its secrets; tools do not go there`,
  "target.forbidden.many": (p) => `${text(p.address)} is no single device's address`,
  "box.cannot": (p) => `The box itself cannot do that${reason(p)}`,
  outOfTime: (p) => `Ended after ${seconds(p.seconds)}`,
  more: (p) => `and ${number(p.count)} more`,
  "ping.begins": (p) =>
    `${count(p.count, "echo request", "echo requests")} to ${text(p.address)}, ${bytes(p.bytes)} each`,
  "ping.reply": (p) => `${text(p.number)}  answer in ${milliseconds(p.ms)}`,
  "ping.silent": (p) => `${text(p.number)}  no answer`,
  "ping.unreachable": (p) => `${text(p.number)}  cannot be reached`,
  "ping.sum": (p) =>
    `${number(p.answered)} of ${number(p.sent)} answered, ${number(p.lossPercent)} % lost; least ${milliseconds(p.leastMs)}, mean ${milliseconds(p.meanMs)}, most ${milliseconds(p.mostMs)}${p.jitterMs === undefined ? "" : `, jitter ${milliseconds(p.jitterMs)}`}`,
  "ping.none": (p) => `None of ${number(p.sent)} answered`,
  "ping.large": (p) =>
    `${bytes(p.bytes)} do not fit one Ethernet packet; try a smaller size before you take the device for dead`,
  "loss.begins": (p) => `Five echo requests a second to ${text(p.address)} for ${seconds(p.seconds)}`,
  "loss.echo": (p) => (p.ms === undefined ? `${text(p.number)}  lost` : `${text(p.number)}  ${milliseconds(p.ms)}`),
  "loss.stretch": (p) => `Longest gap: ${number(p.count)} in a row, ${seconds(p.seconds)}`,
  "trace.begins": (p) => `The way to ${text(p.address)}`,
  "trace.hop": (p) => `${text(p.number)}  ${text(p.address)}  ${milliseconds(p.ms)}`,
  "trace.silentHop": (p) => `${text(p.number)}  no answer`,
  "trace.reached": (p) => `Reached after ${hops(p)}`,
  "trace.unreachable": (p) =>
    p.last === "" ? "The box itself knows no way there" : `${text(p.last)} says that it cannot be reached`,
  "trace.silent": (p) =>
    p.last === "" ? "Nobody on the way answers" : `Behind ${text(p.last)}, after ${hops(p)}, nobody answers`,
  "trace.loop": (p) => `Packets run in a circle at ${text(p.last)}`,
  "trace.wide": () => "Large packets (1500 bytes) pass in one piece",
  "trace.narrow": (p) =>
    `Large packets (1500 bytes) do not pass in one piece${p.by === undefined ? "" : `; ${text(p.by)} says so`}${p.mtu === undefined ? "" : `; at most ${bytes(p.mtu)}`}`,
  "dns.noResolver": () => "The box has no name server",
  "dns.silent": (p) => `${text(p.server)}: no answer in ${seconds(p.seconds)}`,
  "dns.garbage": (p) => `${text(p.server)}: what it answers is no DNS`,
  "dns.cutOff": (p) => `${text(p.server)}: the answer is too long for UDP, and by TCP there is none${reason(p)}`,
  "dns.noName": (p) => `“${text(p.name)}” cannot be a name`,
  "dns.failed": (p) => `${text(p.server)}: cannot be asked${reason(p)}`,
  "dns.noSuchName": (p) => `${text(p.server)}: there is no ${text(p.name)} (${text(p.reason)}), ${milliseconds(p.ms)}`,
  "dns.refused": (p) => `${text(p.server)}: answers with an error${reason(p)}, ${milliseconds(p.ms)}`,
  "dns.nothing": (p) =>
    `${text(p.server)}: ${text(p.name)} exists, but has no ${text(p.type)} record, ${milliseconds(p.ms)}`,
  "dns.authoritative": (p) =>
    `${text(p.server)}: ${text(p.type)}, ${count(p.count, "record", "records")}, first-hand, ${milliseconds(p.ms)}`,
  "dns.answered": (p) =>
    `${text(p.server)}: ${text(p.type)}, ${count(p.count, "record", "records")}, ${milliseconds(p.ms)}`,
  "port.open": (p) => `${at(p)}: open, ${milliseconds(p.ms)}`,
  "port.greeting": (p) => `It greets with: ${text(p.text)}`,
  "port.silent": (p) => `${at(p)}: no answer; a firewall may swallow it`,
  "port.refused": (p) => `${at(p)}: refused, ${milliseconds(p.ms)}; the device is there, nothing listens`,
  "port.unreachable": (p) => `${at(p)}: cannot be reached`,
  "port.failed": (p) => `${at(p)}: failed${reason(p)}`,
  "http.wants": (p) => `It wants a log-in: ${text(p.schemes)}`,
  "http.loginKept": () =>
    "The log-in was kept back: others could read it on the way. Allow it where that does not matter",
  "http.loginRefused": () => "The server does not take this user with this password",
  "http.loginOtherWay": () => "The server lets people in only in ways that this tool does not know",
  "http.status": (p) => `Status ${text(p.status)}`,
  "http.times": (p) => times(p),
  "http.cookies": (p) => `${count(p.count, "cookie", "cookies")} set; their values are not shown`,
  "http.overrun": (p) => `It leads on after ${count(p.count, "redirect", "redirects")}`,
  "http.silent": (p) => `No whole answer in ${seconds(p.seconds)}`,
  "http.failed": (p, words) => `It failed: ${sentenceOfCheck(p, words, ["http", "check"])}${reason(p)}`,
  "http.body": (p) => `${bytes(p.bytes)} of content`,
  "http.longBody": (p) => `The first ${bytes(p.bytes)} of the content; more was not read`,
  "http.cutOff": (p) => `The content broke off after ${bytes(p.bytes)}`,
  "tls.problem": (p, words) =>
    `Not to be trusted as ${text(p.name)}: ${sentenceOfCheck(p, words, ["tls", "check"])}${reason(p)}`,
  "tls.asks": (p) => `${at(p)}: TLS is asked for as ${text(p.protocol)} has it`,
  "tls.notGiven": (p, words) => `${at(p)}: no TLS: ${sentenceOfCheck(p, words, [text(p.check), "check"])}`,
  "tls.agreed": (p) => `${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.old": (p) => `Only outdated encryption: ${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.silent": (p) => `${at(p)}: takes the connection, then says nothing for ${seconds(p.seconds)}`,
  "tls.failed": (p) => `${at(p)}: no TLS handshake${reason(p)}`,
  "tls.unneeded": (p) => `${count(p.count, "certificate", "certificates")} more sent that nobody needs`,
  "tls.certificate.valid": (p, words) =>
    `${certificate(p)}; ${span(p, words)}, ${count(p.days, "more day", "more days")}`,
  "tls.certificate.soon": (p, words) =>
    `${certificate(p)}; ${span(p, words)}, only ${count(p.days, "more day", "more days")}`,
  "tls.certificate.expired": (p, words) => `${certificate(p)}; expired on ${moment(p.until, words)}`,
  "tls.certificate.early": (p, words) => `${certificate(p)}; not valid before ${moment(p.from, words)}`,
  "tls.noNames": () => "The certificate is made for no name",
  "tls.names": (p) => `Made for: ${text(p.names)}`,
  "tls.otherName": (p) => `The certificate is not made for ${text(p.name)}`,
  "tls.fine": (p) => `In order for the name ${text(p.name)}`,
  "tls.fineAddress": (p) => `In order for the address ${text(p.name)}`,
  "snmp.noOid": (p) => `“${text(p.oid)}” is neither an OID nor a name that the box knows`,
  "snmp.noCredential": (p) => `For ${text(p.name)} no SNMP credential is configured; type one`,
  "snmp.walks": (p) => `${text(p.address)}: all below ${text(p.oid)}`,
  "snmp.gets": (p) => `${text(p.address)}: ${text(p.oid)}`,
  "snmp.none": (p) => `The device has nothing at ${text(p.oid)}`,
  "snmp.tooMany": (p) => `There is more; ended after ${count(p.count, "value", "values")}`,
  "snmp.end": (p) => `${count(p.count, "value", "values")}`,
  "snmp.fault.timeout": (p) => `${at(p)}: no answer; off, another community, or an access list`,
  "snmp.fault.authentication": (p) => `${at(p)}: it does not take this user, key or level`,
  "snmp.fault.malformed": (p) => `${at(p)}: what it answers is no SNMP`,
  "snmp.fault.notIncreasing": (p) => `${at(p)}: it gives the same values again and again; ended here`,
  "snmp.fault.tooBig": (p) => `${at(p)}: even one value does not fit its answer`,
  "snmp.fault.tooMuch": (p) => `${at(p)}: it gives values without end`,
  "snmp.fault.device": (p) => `${at(p)}: it answers with an error`,
  "snmp.fault.aborted": (p) => `${at(p)}: given up`,
  "find.noMac": (p) => `Neither the box nor a watched device knows a MAC address of ${text(p.name)}`,
  "find.mac": (p) => `MAC address ${text(p.mac)}${maker(p)}`,
  "find.near": (p) => `On the box's own network ${text(p.mac)} answers for ${text(p.address)}${maker(p)}`,
  "find.addresses": (p) => `The same card is known as: ${text(p.addresses)}`,
  "find.learnedAt": (p) => `As learned before: ${text(p.switch)}, port ${text(p.port)}`,
  "find.announced": (p) => `Announced by the devices themselves: ${text(p.switch)}, port ${text(p.port)}`,
  "find.noSwitches": () => "No device is watched by SNMP that could be asked",
  "find.asks": (p) => `Asking ${count(p.count, "device", "devices")}`,
  "find.silent": (p) => `${text(p.switch)} does not answer now${reason(p)}; what it said before counts`,
  "find.nowhere": (p) => `None of ${count(p.count, "device", "devices")} asked has seen it on a port`,
  "find.alone": (p) => `${text(p.switch)}, port ${text(p.port)}: ${text(p.mac)} hangs there alone`,
  "find.nearest": (p) =>
    `${text(p.switch)}, port ${text(p.port)}: ${text(p.mac)} and ${number(p.others)} more are behind it; the nearest port that is known`,
  "find.behind": (p) => `${text(p.switch)}, port ${text(p.port)}: on the way there, ${number(p.others)} more behind it`,
} satisfies ToolLines;

export const toolLines = { ...plainToolLines, ...lines };

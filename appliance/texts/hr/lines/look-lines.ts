/** Croatian of the command line: check, inspect and discover. */
import type { Parameters } from "#model/sentence.ts";
import type { lines as english } from "../../en/lines/look-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

const about = (p: Parameters): string => (p.about === undefined || p.about === "" ? "" : ` (${text(p.about)})`);

export const lines = {
  "look.password": (p) => `Zaporka korisnika ${text(p.name)}:`,
  "look.ended": () => "prekinuto prije kraja",
  "look.check.whichType": () => "koja vrsta provjere? vedetta check --help ih nabraja",
  "look.check.noType": (p) => `nema vrste provjere „${text(p.name)}”`,
  "look.check.noTypeNear": (p) => `nema vrste provjere „${text(p.name)}”; jeste li mislili „${text(p.near)}”?`,
  "look.check.takesNoAddress": (p) => `${text(p.type)} ne prima adresu`,
  "look.check.needsAddress": (p) => `${text(p.type)} traži adresu`,
  "look.check.oneAddress": (p) => `jedna adresa odjednom, ne još i „${text(p.word)}”`,
  "look.check.noAddress": (p) => `„${text(p.address)}” nije ni adresa ni ime`,
  "look.check.wantsRange": (p) => `${text(p.option)} traži NAME=RANGE, ne „${text(p.entry)}”`,
  "look.check.noMeasurement": (p) => `${text(p.option)}: ${text(p.type)} ne mjeri „${text(p.name)}”`,
  "look.check.noMeasurementNear": (p) =>
    `${text(p.option)}: ${text(p.type)} ne mjeri „${text(p.name)}”; jeste li mislili „${text(p.near)}”?`,
  "look.check.timeout": (p) => `--timeout mora biti trajanje od 10ms do 1h, npr. 10s, ne „${text(p.value)}”`,
  "look.inspect.missing": () => "nedostaje adresa",
  "look.inspect.oneAddress": (p) => `jedna adresa odjednom; što je „${text(p.word)}”?`,
  "look.inspect.cannot": (p) => `${text(p.address)} se ne može pitati (${text(p.code)})`,
  "look.inspect.timeout": (p) => `--timeout mora biti trajanje, npr. 30s, ne „${text(p.value)}”`,
  "look.inspect.timeoutZero": () => "--timeout mora biti dulji od ničega",
  "look.inspect.silent": (p) =>
    `${text(p.address)}, port ${text(p.port)}: nema odgovora koji se može pročitati preko SNMP-a`,
  "look.inspect.foot": (p) =>
    `SNMP verzija ${text(p.version)}, ${count(p.requests, "zahtjev", "zahtjeva", "zahtjeva")}`,
  "look.note.timeout": () => "nema odgovora",
  "look.note.authentication": (p) => `ne prihvaća ovog korisnika, ključ ili razinu${about(p)}`,
  "look.note.malformed": (p) => `odgovor krši pravila SNMP-a${about(p)}`,
  "look.note.notIncreasing": (p) => `stalno ponavlja iste vrijednosti${about(p)}`,
  "look.note.tooBig": (p) => `jedna vrijednost ne stane u odgovor${about(p)}`,
  "look.note.tooMuch": (p) =>
    p.of === undefined
      ? "vrijednosti ima više nego što se čita"
      : `pročitano redaka: ${number(p.read)} od ${number(p.of)}`,
  "look.note.device": (p) => `odgovara greškom${about(p)}`,
  "look.note.aborted": () => "odustalo se",
  "look.note.wrongType": (p) => `${text(p.at)} je vrste ${text(p.type)}, što ne može biti`,
  "look.note.deadline": () => "vrijeme za ovaj uređaj je isteklo; ostalo nije pročitano",
  "look.note.fellSilent": () => "prestao je čitljivo odgovarati; ostalo se nije pitalo",
  "look.note.mibFailed": (p) => `sama Vedetta od toga nije mogla ništa načiniti: ${text(p.error)}`,
  "look.device.processors": (p) => `Procesori (${number(p.count)})`,
  "look.device.memory": (p) => `Memorija (${number(p.count)})`,
  "look.device.storage": (p) => `Pohrana (${number(p.count)})`,
  "look.device.ports": (p) => `Portovi (${number(p.count)})`,
  "look.device.sensors": (p) => `Senzori (${number(p.count)})`,
  "look.device.supplies": (p) => `Potrošni materijal (${number(p.count)})`,
  "look.device.field.vendor": () => "proizvođač",
  "look.device.field.hardware": () => "model",
  "look.device.field.kind": () => "vrsta",
  "look.device.field.os": () => "operacijski sustav",
  "look.device.field.version": () => "verzija",
  "look.device.field.serial": () => "serijski broj",
  "look.device.upFor": () => "radi već",
  "look.device.days": (p) => `${number(p.days)} d ${number(p.hours)} h`,
  "look.device.hours": (p) => `${number(p.hours)} h ${number(p.minutes)} min`,
  "look.device.of": (p) => `${text(p.used)} od ${text(p.total)}`,
  "look.device.off": () => "isključen",
  "look.device.notBelow": (p) => `ne ispod ${text(p.limit)}`,
  "look.device.notAbove": (p) => `ne iznad ${text(p.limit)}`,
  "look.discover.rate": (p) => `--rate mora biti ${String(p.least)} do ${String(p.most)} paketa u sekundi`,
  "look.discover.written": (p) =>
    `zapisano: ${text(p.file)}. Pregledajte, zatim: vedetta config validate ${text(p.file)}`,
  "look.discover.lookOver": (p) => `konfiguraciju treba pregledati: ${text(p.fault)}`,
  "look.discover.sweep": (p) =>
    `pretraga: ${number(p.swept)} od ${number(p.addresses)} adresa, paketa ${number(p.packets)}`,
  "look.discover.look": (p) =>
    `pregled: ${number(p.looked)} od ${number(p.found)} uređaja, paketa ${number(p.packets)}`,
  "look.discover.sum": (p) =>
    `${count(p.hosts, "uređaj", "uređaja", "uređaja")} u ${text(p.networks)}; paketa ${String(p.packets)} za ${String(p.seconds)} s, najviše ${String(p.rate)} u sekundi`,
  "look.discover.answers": (p) => `odgovara: ${text(p.list)}`,
  "look.discover.nothing": () => "odgovara: ništa",
  "look.discover.ping": (p) => `ping ${String(p.ms)} ms`,
  "look.discover.snmp": (p) => `SNMP, ${count(p.checks, "provjera", "provjere", "provjera")}`,
  "look.discover.likely": (p) => `${text(p.kind)} (vjerojatno)`,
  "look.discover.notKnown": () => "nepoznato",
  "look.proposal.names": () =>
    "Klijent, lokacija i nadzorni uređaj imaju zamjenska imena: promijenite ih prije prvog pokretanja.",
  "look.proposal.watched": (p) => `Nadzire se: ${text(p.list)}`,
  "look.proposal.nothing": () => "Nadzire se: još ništa",
  "look.proposal.alive": () => "odgovara li",
  "look.proposal.more": (p) => `i još ${number(p.count)}`,
  "look.proposal.port": (p) => `${text(p.name)} (port ${text(p.port)})`,
  "look.proposal.notKnown": () => "nije poznato što",
  "look.proposal.likely": (p) => `${text(p.kind)}, vjerojatno`,
  "look.snmp.port": () => "--port mora biti 1 do 65535",
  "look.snmp.needsUser": (p) => `${text(p.option)} traži --v3-user`,
  "look.snmp.notEmpty": (p) => `${text(p.option)} ne smije biti prazno`,
  "look.snmp.notWithUser": (p) => `${text(p.option)} ne ide uz --v3-user`,
  "look.snmp.levelNeeds": (p) => `--v3-level ${text(p.level)} traži ${text(p.option)}`,
  "look.snmp.noUse": (p) => `${text(p.option)} nema svrhe uz --v3-level ${text(p.level)}`,
  "look.snmp.shortKey": (p) => `${text(p.option)} mora imati najmanje ${String(p.least)} znakova`,
  "look.credentials.configAlone": () => "--config ima svrhu samo uz --credential",
  "look.credentials.nameAlone": () => "--credential imenuje jednu iz --config FILE",
  "look.credentials.noSuch": (p) => `--credential ${text(p.name)}: ${text(p.file)} nema takvu SNMP vjerodajnicu`,
} satisfies Readonly<Record<keyof typeof english, Template>>;

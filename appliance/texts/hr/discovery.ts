/** Croatian sentences of what a discovery remarks on a host. */
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

export const discoveryTexts = {
  pingFiltered: () => "tu je, ali ne odgovara na ping: filtar na uređaju",
  onlyArp: () => "odgovara samo mrežna kartica: filtar koji ništa ne propušta ili uređaj u mirovanju",
  notAsked: (p) => `nadzorni uređaj nije ga mogao upitati putem SNMP-a (${text(p.errno)})`,
  snmpNotAsked: () => "SNMP nije upitan: nisu zadani pristupni podaci",
  snmpSilent: () =>
    "SNMP šuti: isključen je, community nije točan ili pristupna lista ne propušta ovaj nadzorni uređaj",
  snmpSilentV3: () =>
    "SNMP šuti: isključen je, ne govori verziju 3 ili pristupna lista ne propušta ovaj nadzorni uređaj",
  snmpRefused: () => "SNMP odbija pristupne podatke: korisnik, ključ ili protokol ne odgovara",
  snmpGarbled: () => "to što odgovara na SNMP portu ne drži se SNMP-a",
  snmpEmpty: () => "SNMP odgovara, ali ništa ne pokazuje: pristupni podaci imaju preuzak pogled (view)",
  nothingToRead: () => "SNMP odgovara, ali se ne može pročitati ništa što bi se moglo nadzirati",
  snmpFaulty: (p) => `SNMP odgovara samo djelomično (${text(p.faults)})`,
  snmpOnlyV1: () => "govori samo SNMP verzije 1",
  portsFiltered: () => "svi isprobani TCP portovi šute: vatrozid na uređaju",
} satisfies Templates;

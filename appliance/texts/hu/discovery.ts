/** Hungarian sentences of what a discovery remarks on a host. */
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

export const discoveryTexts = {
  pingFiltered: () => "megvan, de nem válaszol a pingre: szűrő van az eszközön",
  onlyArp: () => "csak a hálózati kártyája válaszol: mindent kizáró szűrő vagy alvó eszköz",
  notAsked: (p) => `a felügyelőegység nem tudta SNMP-n lekérdezni (${text(p.errno)})`,
  snmpNotAsked: () => "SNMP-lekérdezés nem volt: nincs megadva hitelesítő adat",
  snmpSilent: () =>
    "az SNMP nem válaszol: ki van kapcsolva, rossz a community, vagy hozzáférési lista zárja ki a felügyelőegységet",
  snmpSilentV3: () =>
    "az SNMP nem válaszol: ki van kapcsolva, nem ismeri a 3-as verziót, vagy hozzáférési lista zárja ki a felügyelőegységet",
  snmpRefused: () => "az SNMP elutasítja a hitelesítő adatot: a felhasználó, a kulcs vagy a protokoll nem megfelelő",
  snmpGarbled: () => "ami az SNMP-porton válaszol, nem tartja be az SNMP szabályait",
  snmpEmpty: () => "az SNMP válaszol, de semmit sem mutat: a hitelesítő adat nézete túl szűk",
  nothingToRead: () => "az SNMP válaszol, de nem olvasható ki belőle semmi figyelhető",
  snmpFaulty: (p) => `az SNMP csak részben válaszol (${text(p.faults)})`,
  snmpOnlyV1: () => "csak az SNMP 1-es verzióját ismeri",
  portsFiltered: () => "egyetlen kipróbált TCP-port sem válaszol: tűzfal van az eszközön",
} satisfies Templates;

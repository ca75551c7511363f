/** Italian sentences of what a discovery remarks on a host. */
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

export const discoveryTexts = {
  pingFiltered: () => "c'è, ma non risponde al ping: un filtro sul dispositivo",
  onlyArp: () => "risponde solo la scheda di rete: un filtro che non lascia passare nulla, o un dispositivo a riposo",
  notAsked: (p) => `la centralina non ha potuto interrogarlo via SNMP (${text(p.errno)})`,
  snmpNotAsked: () => "SNMP non interrogato: nessuna credenziale indicata",
  snmpSilent: () => "SNMP tace: è spento, la community è sbagliata o una lista di accesso esclude la centralina",
  snmpSilentV3: () => "SNMP tace: è spento, non parla la versione 3 o una lista di accesso esclude la centralina",
  snmpRefused: () => "SNMP rifiuta la credenziale: utente, chiave o protocollo non corrispondono",
  snmpGarbled: () => "ciò che risponde sulla porta SNMP non rispetta SNMP",
  snmpEmpty: () => "SNMP risponde ma non mostra nulla: la credenziale ha una vista troppo stretta",
  nothingToRead: () => "SNMP risponde, ma non c'è nulla di leggibile da sorvegliare",
  snmpFaulty: (p) => `SNMP risponde solo in parte (${text(p.faults)})`,
  snmpOnlyV1: () => "parla solo SNMP versione 1",
  portsFiltered: () => "tutte le porte TCP provate tacciono: un firewall sul dispositivo",
} satisfies Templates;

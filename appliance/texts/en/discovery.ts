/** English sentences of what a discovery remarks on a host. */
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

export const discoveryTexts = {
  pingFiltered: () => "it is there but answers no ping: a filter on the device",
  onlyArp: () => "only its network card answers: a filter that lets nothing through, or a device asleep",
  notAsked: (p) => `this box could not ask it over SNMP (${text(p.errno)})`,
  snmpNotAsked: () => "SNMP was not asked: no credential was given",
  snmpSilent: () => "SNMP is silent: it is switched off, the community is wrong, or an access list keeps this box out",
  snmpSilentV3: () =>
    "SNMP is silent: it is switched off, does not speak version 3, or an access list keeps this box out",
  snmpRefused: () => "SNMP refuses the credential: user, key or protocol does not fit",
  snmpGarbled: () => "what answers on the SNMP port does not keep to SNMP",
  snmpEmpty: () => "SNMP answers but shows nothing: the credential has too narrow a view",
  nothingToRead: () => "SNMP answers, but nothing can be read that could be watched",
  snmpFaulty: (p) => `SNMP answers in part only (${text(p.faults)})`,
  snmpOnlyV1: () => "it speaks SNMP version 1 only",
  portsFiltered: () => "all TCP ports that were tried are silent: a firewall on the device",
} satisfies Templates;

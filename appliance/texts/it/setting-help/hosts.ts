/** Italian help with fields: devices, which checks' forms show too; by the schema's English. */
import type { hostsHelp as croatian } from "../../hr/setting-help/hosts.ts";

export const hostsHelp = {
  "Id of the host.": "Identificativo del dispositivo, usato negli incidenti e negli indirizzi.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 o un nome DNS.",
  "Hosts without which this one cannot be reached.": "Dispositivi senza i quali questo non è raggiungibile.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Dispositivi che lo alimentano. Se cade mentre sono tutti a batteria o spenti, è una conseguenza e non viene segnalato a parte.",
  "Groups for people and filters.": "Gruppi per orientarsi e filtrare.",
  "SNMP of the host.": "SNMP del dispositivo.",
  "Name of a credential.": "Nome di una credenziale.",
  "UDP port.": "Porta UDP.",
  "How up and down are known.": "Da che cosa si capisce se è raggiungibile.",
  "The host's service whose state is the host's.": "Il controllo il cui stato è quello del dispositivo.",
  "Check type.": "Tipo di controllo.",
  "Settings of the check type.": "Impostazioni di questo tipo di controllo.",
  "How often it is checked.": "Ogni quanto si controlla.",
  "`auto`: services are derived from what the device says.": "I controlli si ricavano da ciò che il dispositivo dice.",
  "As `profile: auto`.": "I controlli si ricavano da ciò che dice il dispositivo.",
  "Ids of derived services that are left out.": "Identificativi dei controlli derivati da escludere.",
  "Ids of derived services that are watched though by default they are not.":
    "Identificativi dei controlli derivati sorvegliati anche se di solito non lo sono.",
  "Whether parents are also learned from what the devices say of each other.":
    "Se si impara anche da ciò che i dispositivi dicono l'uno dell'altro.",
  "What is checked on it.": "Che cosa si controlla su di esso.",
  "Id of the service, unique on its host.": "Identificativo del controllo, unico sul suo dispositivo.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Mentre fallisce, ciò che il dispositivo alimenta è a batteria o senza corrente.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

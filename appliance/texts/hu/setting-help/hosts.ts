/** Hungarian help with fields: devices, which checks' forms show too; by the schema's English. */
import type { hostsHelp as croatian } from "../../hr/setting-help/hosts.ts";

export const hostsHelp = {
  "Id of the host.": "Az eszköz azonosítója; az incidensek és a címek ezt használják.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 vagy DNS-név.",
  "Hosts without which this one cannot be reached.": "Eszközök, amelyek nélkül ez nem érhető el.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Az eszközt tápláló eszközök. Ha akkor áll le, amikor ezek akkumulátoron vagy áram nélkül vannak, az következmény, külön nem jelzi.",
  "Groups for people and filters.": "Csoportok az áttekintéshez és a szűréshez.",
  "SNMP of the host.": "Az eszköz SNMP-je.",
  "Name of a credential.": "Egy hozzáférési adat neve.",
  "UDP port.": "UDP-port.",
  "How up and down are known.": "Miből derül ki, hogy elérhető-e.",
  "The host's service whose state is the host's.": "Az az ellenőrzés, amelynek állapota az eszköz állapota.",
  "Check type.": "Az ellenőrzés típusa.",
  "Settings of the check type.": "Az ellenőrzéstípus beállításai.",
  "How often it is checked.": "Milyen gyakran ellenőrzi.",
  "`auto`: services are derived from what the device says.": "Az ellenőrzések abból adódnak, amit az eszköz közöl.",
  "As `profile: auto`.": "Az ellenőrzések abból adódnak, amit az eszköz magáról közöl.",
  "Ids of derived services that are left out.": "A kihagyandó levezetett ellenőrzések azonosítói.",
  "Ids of derived services that are watched though by default they are not.":
    "Olyan levezetett ellenőrzések azonosítói, amelyeket máskor nem figyelne.",
  "Whether parents are also learned from what the devices say of each other.":
    "Abból is tanuljon-e, amit az eszközök egymásról közölnek.",
  "What is checked on it.": "Mit ellenőriz rajta.",
  "Id of the service, unique on its host.": "Az ellenőrzés azonosítója, az eszközén belül egyedi.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Amíg hibás, az általa táplált eszközök akkumulátoron vannak vagy áram nélkül.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

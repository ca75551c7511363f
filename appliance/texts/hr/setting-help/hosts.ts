/** Croatian help with fields: devices, which checks' forms show too; by the schema's English. */
export const hostsHelp = {
  "Id of the host.": "Oznaka uređaja; njome se služe incidenti i adrese.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 ili DNS ime.",
  "Hosts without which this one cannot be reached.": "Uređaji bez kojih ovaj nije dostupan.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Uređaji koji ga napajaju. Ako padne dok su svi na bateriji ili bez napajanja, to je posljedica i ne javlja se zasebno.",
  "Groups for people and filters.": "Grupe za snalaženje i filtriranje.",
  "SNMP of the host.": "SNMP na ovom uređaju.",
  "Name of a credential.": "Naziv pristupnih podataka.",
  "UDP port.": "UDP port.",
  "How up and down are known.": "Po čemu se zna je li dostupan.",
  "The host's service whose state is the host's.": "Provjera čije je stanje ujedno stanje uređaja.",
  "Check type.": "Vrsta provjere.",
  "Settings of the check type.": "Postavke ove vrste provjere.",
  "How often it is checked.": "Koliko se često provjerava.",
  "`auto`: services are derived from what the device says.": "Provjere se izvode iz onoga što uređaj sam kaže.",
  "As `profile: auto`.": "Provjere se izvode iz onoga što uređaj sam kaže.",
  "Ids of derived services that are left out.": "Oznake izvedenih provjera koje se izostavljaju.",
  "Ids of derived services that are watched though by default they are not.":
    "Oznake izvedenih provjera koje se nadziru iako se inače ne bi.",
  "Whether parents are also learned from what the devices say of each other.":
    "Uči li se i iz onoga što uređaji govore jedni o drugima.",
  "What is checked on it.": "Što se na njemu provjerava.",
  "Id of the service, unique on its host.": "Oznaka provjere, jedinstvena na svom uređaju.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Dok ne prolazi, sve što taj uređaj napaja radi na bateriji ili je bez napajanja.",
};

/** Croatian help with the settings of check type `dhcp`, by the schema's English. */
export const dhcpHelp = {
  "Interface of this box on which everybody is asked; without it the host alone is, as by a relay.":
    "Sučelje nadzornog uređaja na kojem se pitaju svi; bez njega se pita samo ovaj uređaj, kao preko relaya.",
  "Servers that may answer besides the host itself; any other is a stranger.":
    "Poslužitelji koji smiju odgovoriti uz sam uređaj; svaki drugi je uljez.",
  "The offered address must lie in this range, e.g. `192.0.2.100-192.0.2.199`.":
    "Ponuđena adresa mora biti u ovom rasponu, npr. 192.0.2.100-192.0.2.199.",
  "The offer must name exactly these gateways.": "Ponuda mora navesti točno ove pristupnike (gateway).",
  "The offer must name exactly these name servers.": "Ponuda mora navesti točno ove DNS poslužitelje.",
  "How long to listen for strangers on the interface.": "Koliko se na sučelju osluškuju uljezi.",
  "Hardware address that asks; the interface's own unless told.": "MAC adresa s koje se pita; prazno: adresa sučelja.",
};

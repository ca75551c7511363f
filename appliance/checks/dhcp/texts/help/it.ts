/** Italian help with the settings of check type `dhcp`, by the schema's English. */
import type { dhcpHelp as croatian } from "./hr.ts";

export const dhcpHelp = {
  "Interface of this box on which everybody is asked; without it the host alone is, as by a relay.":
    "Interfaccia della centralina su cui si chiede a tutti; senza, si chiede solo al dispositivo, come fa un relay.",
  "Servers that may answer besides the host itself; any other is a stranger.":
    "Server che possono rispondere oltre al dispositivo stesso; ogni altro è un estraneo.",
  "The offered address must lie in this range, e.g. `192.0.2.100-192.0.2.199`.":
    "L'indirizzo offerto deve stare in questo intervallo, p.es. 192.0.2.100-192.0.2.199.",
  "The offer must name exactly these gateways.": "L'offerta deve indicare esattamente questi gateway.",
  "The offer must name exactly these name servers.": "L'offerta deve indicare esattamente questi server DNS.",
  "How long to listen for strangers on the interface.": "Per quanto si ascoltano estranei sull'interfaccia.",
  "Hardware address that asks; the interface's own unless told.":
    "Indirizzo MAC che chiede; vuoto: quello dell'interfaccia.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

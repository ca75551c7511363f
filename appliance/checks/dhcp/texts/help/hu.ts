/** Hungarian help with the settings of check type `dhcp`, by the schema's English. */
import type { dhcpHelp as croatian } from "./hr.ts";

export const dhcpHelp = {
  "Interface of this box on which everybody is asked; without it the host alone is, as by a relay.":
    "A felügyelőegység interfésze, amelyen mindenkit megkérdez; nélküle csak az eszközt, mint egy relay.",
  "Servers that may answer besides the host itself; any other is a stranger.":
    "Kiszolgálók, amelyek az eszközön kívül válaszolhatnak; minden más idegen.",
  "The offered address must lie in this range, e.g. `192.0.2.100-192.0.2.199`.":
    "A felajánlott címnek ebbe a tartományba kell esnie, pl. 192.0.2.100-192.0.2.199.",
  "The offer must name exactly these gateways.": "Az ajánlatnak pontosan ezeket az átjárókat kell tartalmaznia.",
  "The offer must name exactly these name servers.":
    "Az ajánlatnak pontosan ezeket a DNS-kiszolgálókat kell tartalmaznia.",
  "How long to listen for strangers on the interface.": "Meddig figyel idegenekre az interfészen.",
  "Hardware address that asks; the interface's own unless told.": "A kérdező MAC-cím; üresen: az interfészé.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

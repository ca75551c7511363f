/** Croatian reasons why something a device tells of is not watched unless the site asks for it. */
import type { NotWatched } from "#model/not-watched.ts";
import type { Template } from "../template.ts";

export const notWatchedTexts = {
  meantToBeFull: () => "memorija koja je puna po zamisli: u pisačima, uz ZFS i gdje se predmemorija ne razlikuje",
  fixedPool: () => "mali dio memorije koji uređaj puni po svome",
  applianceSwap: () => "swap uređaja koji nije računalo za programe ljudi: bezopasno",
  inMemory: () => "datotečni sustav u memoriji: tu se ništa ne čuva",
  firmware: () => "sustavski svezak samo za čitanje ili vrlo malen, pun već pri isporuci",
  flash: () => "svezak uređaja koji ništa ne čuva za ljude: na njemu su njegov softver i postavke",
  sameSpace: () => "dijeli prostor sa sveskom koji se nadzire: skup podataka ili drugi pogled na njega",
  unusedPort: () => "ništa nije uključeno ili ga je netko isključio",
  deskPort: () =>
    "port preklopnika koji, koliko se zna, ne vodi na drugi mrežni uređaj: ljudi svoje uređaje isključuju",
  pseudoPort: () => "bez vlastite utičnice: dio drugog porta ili programski port",
  wirelessPort: () => "bežična veza pisača: nadzire se njegov žičani port",
  informs: () => "samo obavještava i nijedna vrijednost nije kvar",
  switching: () => "uključivanje utičnice ili releja je rad, a ne kvar",
  featureOff: () => "mogućnost koja se ovdje ne koristi",
  impossible: () => "vrijednost ne može biti istinita: senzora nema",
  toldTwice: () => "uređaj isto kaže na drugom mjestu, koje se nadzire",
  inOneCheck: () => "dio jedne provjere koja navodi najgore od te vrste",
  detail: () => "pojedinost koju sažima ukupno stanje uređaja",
  notTold: () => "uređaj o tome ne govori",
} satisfies Readonly<Record<NotWatched | "notTold", Template>>;

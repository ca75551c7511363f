/** Hungarian words of the page about the box as a product; loaded with it. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

/** Days come as moments at their noon, so that they are the same day everywhere. */
export const aboutLabels = {
  "about.title": () => "Erről a felügyelőegységről",
  "about.product": () => "Ez a felügyelőegység",
  "about.version": () => "Verzió",
  "about.released": () => "Kiadva",
  "about.node": () => "Futtatja",
  "about.support": () => "Biztonsági frissítések eddig",
  "about.supportUnknown": () => "nincs megadva; kérdezze meg az egység karbantartóját",
  "about.supportEnded": (p, words) => `${words.day(text(p.at))}: ez már elmúlt, nincs több frissítés`,
  "about.day": (p, words) => words.day(text(p.at)),
  "about.provider": () => "Karbantartja",
  "about.weakness": () => "Ha biztonsági hibát talált",
  "about.contact": () => "Jelentse itt",
  "about.noContact": () =>
    "Még nincs megadva senki. Az egységet karbantartó céget a beállításokban, az Általános részben lehet megadni.",
  "about.policy": () => "Mi történik ezután",
  "about.machine": () => "Programoknak",
  "about.handling": () => "Így kezeljük a biztonsági hibákat",
  "about.handling.parts": () => "Kiadás előtt a beépített könyvtárakat összevetjük az ismert biztonsági hibákkal.",
  "about.handling.box": () =>
    "A frissítések alá vannak írva. Az egység nem fogad el olyat, amelyet nem a gyártó írt alá, sem a korábbinál régebbit. Ha egy új verzió nem működik, magától visszatér az előzőre.",
  "about.handling.host": () =>
    "Ez az egység más rendszerén fut. A frissítéseket az telepíti, aki azt a rendszert karbantartja.",
  "about.inside": () => "Mi van benne",
  "about.licences": () => "A könyvtárak licencei",
  "about.bill": () => "Összetevők jegyzéke (CycloneDX)",
  "about.noBill": () => "Ami itt fut, nem kiadásból származik, ezért nincs összetevőjegyzéke.",
  "about.count": (p) => `Mások művei: ${number(p.count)}`,
  "about.parts": () => "Minden összetevő és licence",
  "about.part": () => "Összetevő",
  "about.licence": () => "Licenc",
  "about.kind": () => "Fajta",
  "about.kind.library": () => "könyvtár",
  "about.kind.runtime": () => "futtatókörnyezet",
  "about.kind.system": () => "rendszer",
  "about.text": (p) => `Licenc: ${text(p.name)}`,
} satisfies Templates;

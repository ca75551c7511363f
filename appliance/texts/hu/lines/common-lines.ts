/** Hungarian of the command line: what every verb may have to say. */
import type { lines as english } from "../../en/lines/common-lines.ts";
import type { Template } from "../../template.ts";
import { text } from "../format.ts";

export const lines = {
  "common.usage": () =>
    "Használat: vedetta VERB [...]     (bővebben: vedetta VERB --help; --language L: azon a nyelven)",
  "common.noVerb": (p) => `nincs ilyen parancs: „${text(p.name)}”; a vedetta --help felsorolja őket`,
  "common.choice": (p) => `${text(p.option)} értéke ezek egyike: ${text(p.choices)}; „${text(p.value)}” nem az`,
  "common.unknownOption": (p) => `nincs ilyen kapcsoló: ${text(p.option)}; a --help felsorolja őket`,
  "common.optionNeedsValue": (p) => `${text(p.option)}: érték kell hozzá`,
  "common.optionTakesNone": (p) => `${text(p.option)}: nem tartozik hozzá érték`,
  "common.unexpectedWord": (p) => `„${text(p.word)}” itt nem várt szó`,
  "common.badUsage": (p) => `nem jól van beírva: ${text(p.said)}`,
  "common.hostAndPort": (p) => `${text(p.option)} értéke HOST:PORT, nem „${text(p.value)}”`,
  "common.store.full": (p) => `nincs több hely annak, amit a felügyelőegység megőriz: ${text(p.said)}`,
  "common.store.busy": (p) => `a felügyelőegység adatait más használja: ${text(p.said)}`,
  "common.store.readonly": (p) =>
    `ez a felhasználó nem olvashatja vagy írhatja a felügyelőegység adatait: ${text(p.said)}`,
  "common.store.corrupt": (p) => `a felügyelőegység adatai sérültek: ${text(p.said)}`,
  "common.store.io": (p) => `a lemez nem működik rendesen: ${text(p.said)}`,
  "common.store.newer": (p) => `egy újabb verzió írta: ${text(p.said)}`,
  "common.store.gone": (p) => `valaki eltávolította a fájlokat: ${text(p.said)}`,
  "common.file.noSuch": (p) => `${text(p.path)}: nincs ilyen fájl`,
  "common.file.denied": (p) => `${text(p.path)}: ennek a felhasználónak ezt nem szabad`,
  "common.file.folder": (p) => `${text(p.path)}: ez egy mappa`,
  "common.file.noSpace": (p) => `${text(p.path)}: nincs több hely`,
  "common.file.exists": (p) => `${text(p.path)}: már létezik`,
  "common.summary.run": () => "futtatja a felügyelőegységet",
  "common.summary.check": () => "egyszer lefuttat egy ellenőrzést, ahogy egy felügyeleti bővítmény tenné",
  "common.summary.inspect": () => "megmutatja, mit mond magáról egy eszköz SNMP-n",
  "common.summary.discover": () => "megkeresi az eszközöket, mik azok, és a konfigurációt, amely figyeli őket",
  "common.summary.config": () => "ellenőrzi, megmutatja, összehasonlítja, beolvassa és kiírja a konfigurációt",
  "common.summary.secret": () => "titkokat tárol, felsorol és töröl",
  "common.summary.doctor": () => "megkeresi, mi akadályozza ezt a felügyelőegységet a munkájában",
  "common.summary.user": () => "felhasználókat ad hozzá, felsorol és töröl",
  "common.summary.token": () => "API-tokeneket készít, felsorol és visszavon",
  "common.summary.incident": () =>
    "felsorolja az itt futó felügyelőegység incidenseit, kezeli őket, és hibát jelent be",
  "common.summary.finding": () =>
    "felsorolja, mit talált az itt futó felügyelőegység az első vizsgálatkor; elfogadja, vagy incidenst nyit róla",
  "common.summary.job": () =>
    "felsorolja az itt futó felügyelőegység feladatait, megmutat egyet, kézzel jelent, és kipróbálja, mit jelentene egy levél",
  "common.summary.maintenance": () =>
    "felsorolja az itt futó felügyelőegységen bejelentett karbantartásokat, bejelenti és lemondja őket",
  "common.summary.notify": () =>
    "megmutatja az itt futó felügyelőegység kimeneteinek állapotát, és próbaüzenetet küld a kapcsolattartóknak",
  "common.summary.log": () =>
    "keres az itt futó felügyelőegységhez érkezett naplósorok, SNMP-értesítések és levelek között",
  "common.summary.bundle": () => "diagnosztikai csomagot készít titkok nélkül, futás közben is",
  "common.summary.relay": () => "megmutatja, mit lát az üzemeltetési központ az itt futó felügyelőegységből",
  "common.summary.backup": () => "titkosított mentést készít erről a felügyelőegységről, futás közben is",
  "common.summary.restore": () => "mentést tölt vissza egy adatmappába, kicserélt felügyelőegységhez",
  "common.summary.ready": () => "megmondja, hogy az itt futó felügyelőegység figyel-e",
  "common.summary.report": () => "elkészíti a havi jelentést",
  "common.summary.version": () => "kiírja a verziót",
  "common.summary.enrol": () =>
    "megszerzi az itt futó felügyelőegység klienstanúsítványát, megmutatja, és újat készíttet",
  "common.summary.setup": () =>
    "megmutatja, hol tart az itt futó felügyelőegység beállítása, kipróbálja a hálózatot, elvégzi a lépéseket",
  "common.summary.network": () => "megmutatja, beállítja és megerősíti a hálózatát maga kezelő egység hálózatát",
  "common.summary.acceptance": () =>
    "egyszer lefuttatja az itt futó felügyelőegység minden ellenőrzését, és átadja a felügyelőegységet",
  "common.summary.soc": () =>
    "az üzemeltetési központ oldala: figyelés, parancsok, konfiguráció, kulcsok, tanúsítványok",
  "common.unknownOptionNear": (p) => `nincs ilyen kapcsoló: ${text(p.option)}; erre gondolt: ${text(p.near)}?`,
  "common.wantsPair": (p) => `${text(p.option)} értéke NAME=VALUE, nem „${text(p.entry)}”`,
  "common.colon": (p) => `${text(p.what)}: ${text(p.said)}`,
  "common.expected": (p) => `ezek egyike kell: ${text(p.words)}`,
  "common.expectedNot": (p) => `ezek egyike kell: ${text(p.words)}; nem „${text(p.typed)}”`,
  "common.takesNoWords": (p) => `${text(p.verb)}: nem kell több szó`,
  "common.takesOne": (p) => `${text(p.verb)}: egy érték kell: ${text(p.what)}`,
  "common.secretLength": (p) =>
    `${text(p.name)}: a szabványos bemeneten érkezik, ${String(p.least)}–${String(p.most)} karakter`,
  "common.boxAnswers": (p) => `a felügyelőegység válasza: ${String(p.status)}`,
  "common.noBox": (p) => `itt nem válaszol felügyelőegység: ${text(p.at)}: ${text(p.said)}`,
  "common.oneFile": (p) => `${text(p.verb)}: egy fájl kell`,
  "common.takesNo": (p) => `${text(p.verb)}: ez nem kell: „${text(p.word)}”`,
  "common.warning": (p) => `figyelmeztetés: ${text(p.said)}`,
  "common.unreadable": (p) => `nem olvasható: ${text(p.file)} (${text(p.code)})`,
  "common.summary.visit": () => "látogatást jegyez fel az itt futó felügyelőegységen, felsorolja és visszavonja őket",
  "common.summary.tool": () =>
    "a hálózat kézi vizsgálata: ping, útvonalak, nevek, portok, oldalak, tanúsítványok, SNMP, ARP",
  "common.noVerbNear": (p) => `nincs ilyen parancs: „${text(p.name)}”; erre gondolt: „${text(p.near)}”?`,
  "common.noHost": (p) => `a konfigurációban nincs ilyen eszköz: „${text(p.name)}”`,
} satisfies Readonly<Record<keyof typeof english, Template>>;

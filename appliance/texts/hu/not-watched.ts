/** Hungarian reasons why something a device tells of is not watched unless the site asks for it. */
import type { NotWatched } from "#model/not-watched.ts";
import type { Template } from "../template.ts";

export const notWatchedTexts = {
  meantToBeFull: () => "rendeltetésszerűen teli memória: nyomtatóké, ZFS-é, és ahol a gyorsítótár nem különül el",
  fixedPool: () => "kis memóriakészlet, amelyet az eszköz kedve szerint tölt meg",
  applianceSwap: () => "lapozóterület olyan eszközön, amelyen nem futnak felhasználói programok: ártalmatlan",
  inMemory: () => "memóriában lévő fájlrendszer: ott semmi sem tárolódik",
  firmware: () => "csak olvasható vagy kis rendszerkötet, amely gyárilag teli",
  flash: () => "olyan eszköz kötete, amely nem tárol felhasználói adatot: a szoftvere és a beállításai vannak rajta",
  sameSpace: () => "egy figyelt kötettel közös a helye: adatkészlet vagy annak egy másik nézete",
  unusedPort: () => "nincs bedugva semmi, vagy valaki kikapcsolta",
  deskPort: () =>
    "olyan switchport, amelyen tudomásunk szerint nincs másik hálózati eszköz: az emberek kikapcsolják a gépeiket",
  pseudoPort: () => "nincs saját csatlakozója: egy másik port része, vagy szoftver hozta létre",
  wirelessPort: () => "nyomtató rádiója: a vezetékes portja figyelt",
  informs: () => "tájékoztat, és egyik értéke sem hiba",
  switching: () => "aljzat vagy relé kapcsolása munka, nem hiba",
  featureOff: () => "itt nem használt szolgáltatás",
  impossible: () => "az értéke nem lehet igaz: az érzékelő nincs meg",
  toldTwice: () => "az eszköz ugyanezt máshol is jelzi, és az figyelt",
  inOneCheck: () => "egy olyan ellenőrzés része, amely a legrosszabbat nevezi meg",
  detail: () => "részlet, amelyet az eszköz összesített állapota magában foglal",
  notTold: () => "az eszköz nem jelzi",
} satisfies Readonly<Record<NotWatched | "notTold", Template>>;

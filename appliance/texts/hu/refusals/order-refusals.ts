/** Hungarian for orders of the operations centre that are not taken. */
import type { RefusalSentences } from "../../refusal-book.ts";

export const orderRefusals = {
  "malformed.order": () => "nem tömör JWS (három base64url rész, köztük pontokkal)",
  "malformed.content": () => "amit aláírtak, nem utasítás: JSON, ezekkel: id, command, target, issuedAt és expiresAt",
  "tooLarge.order": (p) => `egy utasítás legfeljebb ${p.mostKiB} KiB`,
  wrongAlgorithm: () => "az utasításokat EdDSA (Ed25519) írja alá, más nem elfogadható",
  "wrongAlgorithm.critical": () => "a fejléce olyan bővítményt (crit) kér, amelyet a felügyelőegység nem ismer",
  wrongKey: () => "az aláírás nem a megnevezett kulcsé",
  "wrongKey.unknown": () => "olyan kulccsal írták alá, amely nincs a felügyelőegység relay.commandKeys kulcsai közt",
  otherTarget: (p) => `másik felügyelőegységnek szól; ez itt: ${p.base}`,
  otherBoot: () => "a felügyelőegység egy másik futásának szól; a jelenléti üzenete megmondja, melyik fut most",
  untrustedClock: () =>
    "a felügyelőegység nem bízik az órájában, ezért csak a mostani futását megnevező utasítást fogadja el (boot, ahogy a jelenléti üzenete közli)",
  expired: () => "lejárt",
  notYetValid: (p) => `a jövőben adták ki, több mint ${p.skewSeconds} másodperccel előre`,
  lifetimeTooLong: (p) => `a kiadása után, ${p.hours} órán belül kell lejárnia`,
  seenBefore: () => "ezzel az azonosítóval már érkezett utasítás; csak egyszer hajtódik végre",
  "seenBefore.perhaps": () => "lehet, hogy már érkezett, mielőtt a felügyelőegység elfelejtette; adja ki újra",
  "seenBefore.restored": () =>
    "ezt a felügyelőegységet mentésből állították helyre, és a korábbi már végrehajthatta; adja ki újra, két perccel az indulás után",
  outOfOrder: (p) => `ettől a kulcstól már érkezett ${p.highest} sorszámú utasítás`,
  retained: () => "a bróker őrizte meg (retained); utasítás csak a jelen lévő felügyelőegységnek adható",
  unknownCommand: ({ command, near }) =>
    `nincs ilyen parancs: „${command}”${near === undefined ? "" : `; erre gondolt: ${near}?`}`,
  "notAllowed.command": (p) => `${p.name}: ez a kulcs nem adhatja ki ezt: ${p.command}`,
  "notAllowed.configure": (p) =>
    `${p.name}: ez a kulcs nem konfigurálhatja a felügyelőegységet; ahhoz role: admin kell a kulcsnál (relay.commandKeys)`,
  "tooMany.orders": () => "egyszerre túl sok utasítás; adja ki újra kis idő múlva",
  "tooMany.kept": (p) => `már ${p.most} le nem járt utasítást kell megjegyezni; adja ki később`,
  "storeUnavailable.order": () => "a felügyelőegység nem tudja megjegyezni az utasítást, ezért nem hajtja végre",
  interrupted: () =>
    "a felügyelőegység végrehajtás közben leállt; lehet, hogy megtörtént, lehet, hogy nem, és ez az utasítás nem ismétli meg",
  failed: () => "a felügyelőegységnek nem sikerült; a naplója többet mond",
  configuredByFile: () => "ezt a felügyelőegységet fájl konfigurálja; ott módosítsa",
  "wrongCommand.configure": () => "a config/desired utasítása: „configure”",
  versionTooLow: (p) => `a verziójának nagyobbnak kell lennie ennél: ${p.inForce}, ez volt a legújabb érvényes`,
  refusedBefore: (p) =>
    `ez a verzió korábban el lett utasítva: ${p.version}; javítsa ki, és adjon neki nagyobb verziószámot`,
  rolledBack: (p) =>
    `${p.minutes} percig egyetlen bróker sem volt elérhető vele, pedig a kapcsolat élt; a felügyelőegység visszatért az előzőhöz`,
  "rolledBack.before": () =>
    "pontosan ez a konfiguráció korábban elvágta a felügyelőegységet a brókereitől, és visszavonódott",
  noUpdater: () => "ez a felügyelőegység nem innen frissül: másvalaki rendszerén fut",
  "update.notFound": () =>
    "ehhez a verzióhoz nincs elérhető frissítés: sem USB-meghajtón, sem a frissítések forrásánál",
  "update.notSigned": () => "nem írta alá senki, akitől ez a felügyelőegység frissítést elfogad, vagy sérült",
  "update.otherBoard": () => "ez másfajta felügyelőegység frissítése",
  "update.otherVersion": () => "az elérhető frissítés más verziójú",
  "update.older": () => "régebbi annál, ami itt fut vagy futott, vagy ugyanaz",
  "update.returnedFrom": () => "a felügyelőegység ezt a verziót már kipróbálta és visszatért róla; újabbat fogad el",
  "update.noSpace": () => "nincs neki hely a kártyán",
  "update.busy": () => "egy másik frissítés kipróbálása folyik",
  "update.silent": () => "a felügyelőegység frissítője nem válaszol",
  "notFound.test": (p) => `nincs ilyen próbaesemény: ${p.event}, vagy már nincs`,
  "notFound.events": (p) => `a legújabb esemény sorszáma ${p.latest}`,
  "busy.resend": () => "események újraküldése már zajlik; kérje, ha befejeződött",
  "tooMany.tests": (p) => `${p.seconds} másodpercenként egy próbaesemény elég`,
} satisfies Partial<RefusalSentences>;

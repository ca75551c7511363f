/** Hungarian of the command line: soc and its issuer. */
import type { lines as english } from "../../en/lines/soc-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "soc.acl.names": () => "nevezze meg a felügyelőegységeket: soc acl CUSTOMER/SITE/BOX ...",
  "soc.acl.box": (p) => `${text(p.value)}: így írandó: CUSTOMER/SITE/BOX`,
  "soc.acl.user": (p) => `${text(p.option)} ${text(p.value)}: név szóköz, / + és # nélkül`,
  "soc.acl.head": () => `
Készítette: vedetta soc acl. A mosquittóhoz: acl_file THIS_FILE, allow_anonymous false, és ezek egyike:
  password_file FILE         az alábbi nevek, mindegyik a maga jelszavával, vagy
  require_certificate true   use_identity_as_username true mellett: a név a tanúsítvány CN mezője
valamint use_username_as_clientid true, hogy egyik egység se foglalja el a másik helyét.`,
  "soc.acl.enrol": () => `
Készítette: vedetta soc acl --enrol, a mosquitto azon listenerjéhez, ahol az egységek az első tanúsítványukat kérik:
  per_listener_settings true, ott allow_anonymous true, require_certificate nélkül, acl_file THIS_FILE`,
  "soc.arguments": () => '--arguments: JSON-objektum kell, például {"id":"..."}',
  "soc.late.noBroker": () => "időben egyetlen bróker sem volt elérhető",
  "soc.late.noBox": (p) => `itt nincs felügyelőegység, és sosem volt: ${text(p.base)}`,
  "soc.late.offline": (p) => `az egység nem elérhető (${text(p.reason)})`,
  "soc.late.silent": () => "az egység nem válaszolt időben",
  "soc.late.waits": () => "az egység nem jelentett időben; a bróker megőrzi számára a konfigurációt",
  "soc.late.notTaken": () => "a bróker nem vette át időben",
  "soc.offline": (p) => `az egység nem elérhető (${text(p.reason)}); várakozás`,
  "soc.noConnection": (p) => `nincs kapcsolat a brókerrel: ${text(p.said)}`,
  "soc.connected": () => "kapcsolódva a brókerhez",
  "soc.goingBack": () => "visszatérés az első brókerhez",
  "soc.refuses": (p) => `a bróker elutasítja: ${text(p.said)}`,
  "soc.done": (p) => `${text(p.box)}: ${text(p.command)} kész`,
  "soc.version": () => "--version: 0-nál nagyobb egész szám",
  "soc.trying": (p) => `${text(p.version)}. változat: próbaképpen érvényben, amíg brókert nem talál`,
  "soc.inForce": (p) => `${text(p.box)}: érvényben a ${text(p.version)}. számú változat`,
  "soc.refused": (p) => `elutasítva: ${text(p.said)}`,
  "soc.base": () => "--base: # csak önállóan, a végén állhat",
  "soc.pair": () => "--certificate és --key összetartozik",
  "soc.nameBoxes": (p) =>
    `${text(p.option)}: az egységek így nevezendők meg: vedetta/v1/CUSTOMER/SITE/BOX, bármelyik: +`,
  "soc.noBroker": () => "hiányzik: --broker; például --broker mqtts://soc.example:8883",
  "soc.broker": () => "--broker: így írandó: mqtt://HOST[:PORT] vagy mqtts://HOST[:PORT]",
  "soc.notUnderstood": (p) => `${text(p.topic)}: nem értelmezhető: ${text(p.said)}`,
  "soc.anew": (p) =>
    `${text(p.box)}: a számozás #${text(p.last)} után újrakezdődik: #${text(p.number)}; kicserélték a tárolóját?`,
  "soc.historical": (p) => `utólag, elküldve: ${text(p.at)}`,
  "soc.lateEvent": () => "késve, későbbi események után",
  "soc.clock": () => "az egység nem bízott az órájában",
  "soc.presence": (p) =>
    `${text(p.at)} ${text(p.box)} ${text(p.state)} (${text(p.reason)}), verzió: ${text(p.version)}`,
  "soc.silent": (p) => `${text(p.at)} ${text(p.box)} NÉMA, ekkortól: ${text(p.since)}; ${text(p.others)}`,
  "soc.beforeNow": () => "korábban",
  "soc.missing": (p) => `${text(p.box)}: ez elől hiányzik: ${text(p.which)}`,
  "soc.missing.range": (p) => `#${text(p.from)} – #${text(p.to)}`,
  "soc.givenUp": (p) => `${text(p.said)}; az egység maga mondja, hogy nem jönnek meg`,
  "soc.others.mateHeard": (p) =>
    `a telephely vonala működik, mert hallható: ${text(p.by)}; az ok az egység, a kábele vagy a tápja`,
  "soc.others.answersOutside": (p) =>
    `a telephely kívülről válaszol, ezt látja: ${text(p.by)}; az ok az egység, a kábele vagy a tápja`,
  "soc.others.silentOutside": (p) =>
    `a telephely kívülről sem válaszol, ezt látja: ${text(p.by)}; az ok a vonal vagy a telephely áramellátása`,
  "soc.others.matesSilent": (p) =>
    `ugyanott néma még ${count(p.count, "egység")}: az ok a vonal vagy a telephely áramellátása`,
  "soc.others.unknown": () => "a telephelyről semmit sem tudni, amíg vissza nem tér",
  "soc.witness": (p) => `--witness: „${text(p.value)}” nem CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST alakú`,
  "soc.witness.own": (p) => `--witness: „${text(p.value)}”: ugyanazon a telephelyen áll: ${text(p.box)}`,
  "soc.back.ranOn": (p) => `${text(p.seconds)} s után visszatért; közben futott: a vonala vagy a bróker esett ki`,
  "soc.back.anew": (p) => `${text(p.seconds)} s után visszatért; újraindult: leállt, vagy áram nélkül maradt`,
  "soc.noKey": () => "hiányzik: --signing-key; a vedetta soc key készít egyet",
  "soc.duration": (p) => `--${text(p.option)}: időtartam kell, például 30s, 5m, 2h vagy 7d`,
  "soc.oneBase": () => "--base: egy egységet nevezzen meg: vedetta/v1/CUSTOMER/SITE/BOX",
  "soc.share": () => "--share: név / + # nélkül",
  "soc.shareSession": () => "--share mellé --session ID kell, különben elvész, ami egy kiesőhöz úton van",
  "soc.key.made": (p) =>
    `új titkos kulcs itt: ${text(p.file)}; tartsa titokban. A nyilvános kulcs a relay.commandKeys számára:`,
  "soc.key.there": (p) =>
    `${text(p.file)} már megvan, érintetlen maradt. A nyilvános kulcsa a relay.commandKeys számára:`,
  "soc.key.none": (p) => `${text(p.file)} nem tartalmaz titkos kulcsot (${text(p.code)})`,
  "soc.key.kind": (p) => `${text(p.file)} kulcsának fajtája ${text(p.kind)}, nem Ed25519`,
  "soc.cannotWrite": (p) => `${text(p.file)} nem írható (${text(p.code)})`,
  "soc.isThere": (p) => `${text(p.file)} már megvan, érintetlen maradt`,
  "soc.rollout.version": () => "--version: adja meg a telepítendő verziót",
  "soc.rollout.whole": (p) => `${text(p.option)}: egész szám, legalább ${text(p.least)}`,
  "soc.rollout.rings.form": (p) =>
    `${text(p.file)}, ${text(p.line)}. sor: „${text(p.value)}” nem GYŰRŰ ÜGYFÉL/TELEPHELY/EGYSÉG alakú`,
  "soc.rollout.rings.twice": (p) => `${text(p.file)}, ${text(p.line)}. sor: kétszer szerepel: ${text(p.value)}`,
  "soc.rollout.rings.none": (p) => `egyetlen egységet sem nevez meg: ${text(p.file)}`,
  "soc.rollout.otherRecord": (p) =>
    `${text(p.file)}: ez a következő verzió naplója: ${text(p.version)}; adjon meg másikat: --record`,
  "soc.rollout.away": (p) => `még nem elérhető: ${text(p.boxes)}; ugyanez a parancs folytatja velük`,
  "soc.rollout.counts": (p) =>
    `rendben: ${number(p.well)}, sikertelen: ${number(p.failed)}, folyamatban: ${number(p.underWay)}, még nem kérdezett: ${number(p.waiting)}`,
  "soc.rollout.ringOver": (p) =>
    `${text(p.at)} kész a gyűrű: ${text(p.ring)}; rendben ${number(p.well)}, sikertelen ${number(p.failed)}, nem elérhető ${number(p.away)}`,
  "soc.rollout.halted": (p) =>
    `${text(p.at)} LEÁLLÍTVA: gyűrű ${text(p.ring)}, sikertelen ${number(p.failed)}, a határ ${number(p.limit)}; több egység nem kap parancsot (--go-on, ha az ok ismert)`,
  "soc.rollout.resumed": (p) => `${text(p.at)} leállítás után folytatódik`,
  "soc.rollout.looked": (p) => `${text(p.at)} ${text(p.box)}: megkérdezzük, hogy van`,
  "soc.rollout.asked": (p) => `${text(p.at)} ${text(p.box)}: most ${text(p.version)}, telepítési parancsot kap`,
  "soc.rollout.installing": (p) => `${text(p.at)} ${text(p.box)}: telepít`,
  "soc.rollout.trial": (p) => `${text(p.at)} ${text(p.box)}: fut az új verzió, próbaidőn`,
  "soc.rollout.well": (p) => `${text(p.at)} ${text(p.box)}: rendben`,
  "soc.rollout.failed.refused": (p) => `${text(p.at)} ${text(p.box)} SIKERTELEN: visszautasítja (${text(p.detail)})`,
  "soc.rollout.failed.notInstalled": (p) =>
    `${text(p.at)} ${text(p.box)} SIKERTELEN: nem lehetett telepíteni (${text(p.detail)})`,
  "soc.rollout.failed.silent": (p) => `${text(p.at)} ${text(p.box)} SIKERTELEN: az új verzió időben nem jelentkezett`,
  "soc.rollout.failed.returned": (p) =>
    `${text(p.at)} ${text(p.box)} SIKERTELEN: visszatért az előző verzióra (${text(p.detail)})`,
  "soc.rollout.failed.unwell": (p) =>
    `${text(p.at)} ${text(p.box)} SIKERTELEN: az új verzió fut, de nem jól (${text(p.detail)})`,
  "soc.issuer.name": () => "--name: 1–64 karakter",
  "soc.issuer.made": (p) =>
    `${text(p.file)} a hitelesítésszolgáltató; a kulcsa itt marad: ${text(p.folder)}. Az ujjlenyomata a vedetta enrol számára:`,
  "soc.issuer.server": () => "nevezze meg a brókert: soc issuer server HOST ... nevekkel és címekkel",
  "soc.issuer.client": () => "nevezzen meg egy brókerfelhasználót, amely nem egység: soc issuer client NAME",
  "soc.issuer.code": () => "nevezze meg az egységet: soc issuer code CUSTOMER/SITE/BOX",
  "soc.issuer.revoke": () =>
    "adja meg, mit: soc issuer revoke CUSTOMER/SITE/BOX, egy felhasználó neve vagy egy sorozatszám",
  "soc.issuer.once": (p) =>
    `${text(p.box)} számára, egyszer, eddig: ${text(p.until)}; nem őrzi meg, és többé nem látható:`,
  "soc.issuer.codeOfFile": () => "a fájl kódja",
  "soc.issuer.certificate": (p) => `${text(p.name)}  ${text(p.state)}  eddig: ${text(p.until)}  ${text(p.serial)}`,
  "soc.issuer.codeLine": (p) => `${text(p.name)}  kód: ${text(p.state)}  eddig: ${text(p.until)}`,
  "soc.issuer.wrong": (p) => `hibás próbálkozás: ${text(p.count)}`,
  "soc.issuer.state.valid": () => "érvényes",
  "soc.issuer.state.revoked": () => "visszavont",
  "soc.issuer.state.expired": () => "lejárt",
  "soc.issuer.state.used": () => "felhasznált",
  "soc.issuer.state.dead": () => "letiltott",
  "soc.issuer.state.open": () => "nyitott",
  "soc.issuer.noCertificate": (p) => `nincs tanúsítványa: ${text(p.name)}`,
  "soc.issuer.readAgain": (p) =>
    `a brókernek újra kell olvasnia: ${text(p.file)}; aki kapcsolódik, addig és azután is kapcsolódva marad`,
  "soc.issuer.revoked": (p) => `visszavonva: ${text(p.serial)}`,
  "soc.issuer.written": (p) => `${text(p.certificate)} és ${text(p.key)}, eddig: ${text(p.until)}`,
  "soc.issuer.folder": () => "--folder: ahol a kiállító az adatait tartja",
  "soc.issuer.shortCode": (p) => `--code-file: legalább ${text(p.least)} betű és számjegy`,
  "soc.issuer.there": (p) => `itt már van hitelesítésszolgáltató: ${text(p.folder)}; érintetlen maradt`,
  "soc.issuer.none": (p) =>
    `--folder: itt nincs hitelesítésszolgáltató: ${text(p.folder)} (${text(p.why)}); a soc issuer init készít egyet`,
  "soc.issuer.life": () => "--life: legalább egy perc",
  "soc.issuer.boxBroker": () => "--box-broker: így írandó: mqtts://HOST:PORT",
  "soc.issuer.serving": () => "kiszolgál",
} satisfies Readonly<Record<keyof typeof english, Template>>;

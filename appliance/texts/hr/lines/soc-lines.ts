/** Croatian of the command line: soc and its issuer. */
import type { lines as english } from "../../en/lines/soc-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "soc.acl.names": () => "navedite nadzorne uređaje: soc acl CUSTOMER/SITE/BOX ...",
  "soc.acl.box": (p) => `${text(p.value)}: piše se CUSTOMER/SITE/BOX`,
  "soc.acl.user": (p) => `${text(p.option)} ${text(p.value)}: ime bez razmaka, / + i #`,
  "soc.acl.head": () => `
Izradio vedetta soc acl. Za mosquitto: acl_file THIS_FILE, uz allow_anonymous false i jedno od
  password_file FILE         imena u nastavku, svako sa svojom lozinkom, ili
  require_certificate true   uz use_identity_as_username true: ime je CN iz certifikata
te use_username_as_clientid true, da nijedan uređaj ne zauzme mjesto drugoga.`,
  "soc.acl.enrol": () => `
Izradio vedetta soc acl --enrol, za listener mosquitta na kojem uređaji traže svoj prvi certifikat:
  per_listener_settings true, a ondje allow_anonymous true, bez require_certificate, acl_file THIS_FILE`,
  "soc.arguments": () => '--arguments: piše se JSON objekt, na primjer {"id":"..."}',
  "soc.late.noBroker": () => "nijedan broker nije bio dostupan na vrijeme",
  "soc.late.noBox": (p) => `na ${text(p.base)} nema nadzornog uređaja, niti ga je ikad bilo`,
  "soc.late.offline": (p) => `uređaj je izvan mreže (${text(p.reason)})`,
  "soc.late.silent": () => "uređaj nije odgovorio na vrijeme",
  "soc.late.waits": () => "uređaj se nije javio na vrijeme; broker čuva konfiguraciju za njega",
  "soc.late.notTaken": () => "broker je nije preuzeo na vrijeme",
  "soc.offline": (p) => `uređaj je izvan mreže (${text(p.reason)}); čeka se`,
  "soc.noConnection": (p) => `nema veze s brokerom: ${text(p.said)}`,
  "soc.connected": () => "povezano s brokerom",
  "soc.goingBack": () => "povratak na prvog brokera",
  "soc.refuses": (p) => `broker odbija: ${text(p.said)}`,
  "soc.done": (p) => `${text(p.box)}: ${text(p.command)} obavljeno`,
  "soc.version": () => "--version: cijeli broj veći od 0",
  "soc.trying": (p) => `verzija ${text(p.version)} na probi je dok ne nađe brokera`,
  "soc.inForce": (p) => `${text(p.box)}: verzija ${text(p.version)} je na snazi`,
  "soc.refused": (p) => `odbijeno: ${text(p.said)}`,
  "soc.base": () => "--base: # smije stajati samo zasebno na kraju",
  "soc.pair": () => "--certificate i --key idu zajedno",
  "soc.nameBoxes": (p) => `${text(p.option)}: uređaji se navode kao vedetta/v1/CUSTOMER/SITE/BOX, + za bilo koji`,
  "soc.noBroker": () => "nedostaje --broker; na primjer --broker mqtts://soc.example:8883",
  "soc.broker": () => "--broker: piše se mqtt://HOST[:PORT] ili mqtts://HOST[:PORT]",
  "soc.notUnderstood": (p) => `${text(p.topic)}: nerazumljivo: ${text(p.said)}`,
  "soc.anew": (p) =>
    `${text(p.box)}: brojenje počinje iznova s #${text(p.number)} nakon #${text(p.last)}; je li zamijenjena pohrana?`,
  "soc.historical": (p) => `naknadno, poslano ${text(p.at)}`,
  "soc.lateEvent": () => "zakašnjelo, nakon kasnijih događaja",
  "soc.clock": () => "uređaj nije bio siguran u svoj sat",
  "soc.presence": (p) =>
    `${text(p.at)} ${text(p.box)} ${text(p.state)} (${text(p.reason)}), verzija ${text(p.version)}`,
  "soc.silent": (p) => `${text(p.at)} ${text(p.box)} ŠUTI od ${text(p.since)}; ${text(p.others)}`,
  "soc.beforeNow": () => "ranije",
  "soc.missing": (p) => `${text(p.box)}: prije ovoga nedostaje: ${text(p.which)}`,
  "soc.missing.range": (p) => `#${text(p.from)} do #${text(p.to)}`,
  "soc.givenUp": (p) => `${text(p.said)}; uređaj sam kaže da neće doći`,
  "soc.others.mateHeard": (p) =>
    `veza lokacije radi jer se ${text(p.by)} javlja: uzrok je uređaj, njegov kabel ili napajanje`,
  "soc.others.answersOutside": (p) =>
    `lokacija odgovara izvana, kako vidi ${text(p.by)}: uzrok je uređaj, njegov kabel ili napajanje`,
  "soc.others.silentOutside": (p) =>
    `lokacija ne odgovara ni izvana, kako vidi ${text(p.by)}: uzrok je veza ili napajanje lokacije`,
  "soc.others.matesSilent": (p) =>
    `na istoj lokaciji šuti i ${count(p.count, "drugi uređaj", "druga uređaja", "drugih uređaja")}: uzrok je veza ili napajanje lokacije`,
  "soc.others.unknown": () => "o lokaciji se ništa ne zna dok se uređaj ne vrati",
  "soc.witness": (p) => `--witness: „${text(p.value)}” nije CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST`,
  "soc.witness.own": (p) => `--witness: „${text(p.value)}”: ${text(p.box)} je na toj istoj lokaciji`,
  "soc.back.ranOn": (p) => `opet tu nakon ${text(p.seconds)} s; u međuvremenu je radio: nije bilo veze ili brokera`,
  "soc.back.anew": (p) => `opet tu nakon ${text(p.seconds)} s; ponovno je pokrenut: bio je stao ili ostao bez struje`,
  "soc.noKey": () => "nedostaje --signing-key; izrađuje ga vedetta soc key",
  "soc.duration": (p) => `--${text(p.option)}: piše se trajanje kao 30s, 5m, 2h ili 7d`,
  "soc.oneBase": () => "--base: navedite jedan uređaj, vedetta/v1/CUSTOMER/SITE/BOX",
  "soc.share": () => "--share: ime bez / + #",
  "soc.shareSession": () => "--share traži --session ID, inače se gubi što je na putu onome tko ispadne",
  "soc.key.made": (p) =>
    `novi privatni ključ je u ${text(p.file)}; čuvajte ga tajnim. Javni ključ, za relay.commandKeys:`,
  "soc.key.there": (p) => `${text(p.file)} već postoji i nije diran. Njegov javni ključ, za relay.commandKeys:`,
  "soc.key.none": (p) => `${text(p.file)} ne sadrži privatni ključ (${text(p.code)})`,
  "soc.key.kind": (p) => `${text(p.file)} sadrži ključ vrste ${text(p.kind)}, a ne Ed25519`,
  "soc.cannotWrite": (p) => `${text(p.file)} se ne može zapisati (${text(p.code)})`,
  "soc.isThere": (p) => `${text(p.file)} već postoji i nije dirano`,
  "soc.rollout.version": () => "--version: navedite verziju koja se instalira",
  "soc.rollout.whole": (p) => `${text(p.option)}: cijeli broj od ${text(p.least)} naviše`,
  "soc.rollout.rings.form": (p) =>
    `${text(p.file)}, redak ${text(p.line)}: „${text(p.value)}” nije PRSTEN KORISNIK/LOKACIJA/UREĐAJ`,
  "soc.rollout.rings.twice": (p) => `${text(p.file)}, redak ${text(p.line)}: ${text(p.value)} stoji dvaput`,
  "soc.rollout.rings.none": (p) => `${text(p.file)} ne navodi nijedan uređaj`,
  "soc.rollout.otherRecord": (p) => `${text(p.file)} je zapis verzije ${text(p.version)}; navedite drugi s --record`,
  "soc.rollout.away": (p) => `još nedostupni: ${text(p.boxes)}; ista naredba nastavlja s njima`,
  "soc.rollout.counts": (p) =>
    `u redu: ${number(p.well)}, neuspjelih: ${number(p.failed)}, u tijeku: ${number(p.underWay)}, još nepitanih: ${number(p.waiting)}`,
  "soc.rollout.ringOver": (p) =>
    `${text(p.at)} prsten ${text(p.ring)} je gotov: u redu ${number(p.well)}, neuspjelih ${number(p.failed)}, nedostupnih ${number(p.away)}`,
  "soc.rollout.halted": (p) =>
    `${text(p.at)} ZAUSTAVLJENO: prsten ${text(p.ring)}, neuspjelih ${number(p.failed)}, granica ${number(p.limit)}; nitko se više ne pita (--go-on kad je razlog jasan)`,
  "soc.rollout.resumed": (p) => `${text(p.at)} nastavlja se nakon zaustavljanja`,
  "soc.rollout.looked": (p) => `${text(p.at)} ${text(p.box)}: pita se kako je`,
  "soc.rollout.asked": (p) => `${text(p.at)} ${text(p.box)}: ima ${text(p.version)}, dobiva nalog za instalaciju`,
  "soc.rollout.installing": (p) => `${text(p.at)} ${text(p.box)}: instalira`,
  "soc.rollout.trial": (p) => `${text(p.at)} ${text(p.box)}: nova verzija radi, na probi`,
  "soc.rollout.well": (p) => `${text(p.at)} ${text(p.box)}: u redu`,
  "soc.rollout.failed.refused": (p) => `${text(p.at)} ${text(p.box)} NEUSPJELO: odbija (${text(p.detail)})`,
  "soc.rollout.failed.notInstalled": (p) =>
    `${text(p.at)} ${text(p.box)} NEUSPJELO: nije se mogla instalirati (${text(p.detail)})`,
  "soc.rollout.failed.silent": (p) =>
    `${text(p.at)} ${text(p.box)} NEUSPJELO: o novoj se verziji na vrijeme nije čulo ništa`,
  "soc.rollout.failed.returned": (p) =>
    `${text(p.at)} ${text(p.box)} NEUSPJELO: vraćena je prethodna verzija (${text(p.detail)})`,
  "soc.rollout.failed.unwell": (p) =>
    `${text(p.at)} ${text(p.box)} NEUSPJELO: nova verzija radi, ali ne kako treba (${text(p.detail)})`,
  "soc.issuer.name": () => "--name: 1 do 64 znaka",
  "soc.issuer.made": (p) =>
    `${text(p.file)} je izdavatelj; ključ ostaje u ${text(p.folder)}. Otisak, za vedetta enrol:`,
  "soc.issuer.server": () => "navedite brokera: soc issuer server HOST ... s imenima i adresama",
  "soc.issuer.client": () => "navedite jednog korisnika brokera koji nije nadzorni uređaj: soc issuer client NAME",
  "soc.issuer.code": () => "navedite uređaj: soc issuer code CUSTOMER/SITE/BOX",
  "soc.issuer.revoke": () => "navedite što: soc issuer revoke CUSTOMER/SITE/BOX, ime korisnika ili serijski broj",
  "soc.issuer.once": (p) => `za ${text(p.box)}, jedanput, do ${text(p.until)}; ne čuva se i više se ne prikazuje:`,
  "soc.issuer.codeOfFile": () => "kod iz datoteke",
  "soc.issuer.certificate": (p) => `${text(p.name)}  ${text(p.state)}  do ${text(p.until)}  ${text(p.serial)}`,
  "soc.issuer.codeLine": (p) => `${text(p.name)}  kod: ${text(p.state)}  do ${text(p.until)}`,
  "soc.issuer.wrong": (p) => `pogrešnih pokušaja: ${text(p.count)}`,
  "soc.issuer.state.valid": () => "vrijedi",
  "soc.issuer.state.revoked": () => "opozvan",
  "soc.issuer.state.expired": () => "istekao",
  "soc.issuer.state.used": () => "iskorišten",
  "soc.issuer.state.dead": () => "poništen",
  "soc.issuer.state.open": () => "čeka",
  "soc.issuer.noCertificate": (p) => `nema certifikata za ${text(p.name)}`,
  "soc.issuer.readAgain": (p) =>
    `broker mora ponovno pročitati ${text(p.file)}; tko je spojen, ostaje spojen do tada i nakon toga`,
  "soc.issuer.revoked": (p) => `opozvano ${text(p.serial)}`,
  "soc.issuer.written": (p) => `${text(p.certificate)} i ${text(p.key)}, do ${text(p.until)}`,
  "soc.issuer.folder": () => "--folder: gdje izdavatelj čuva svoje podatke",
  "soc.issuer.shortCode": (p) => `--code-file: najmanje ${text(p.least)} slova i znamenki`,
  "soc.issuer.there": (p) => `${text(p.folder)} već sadrži izdavatelja; nije dirano`,
  "soc.issuer.none": (p) =>
    `--folder: u ${text(p.folder)} nema izdavatelja (${text(p.why)}); izrađuje ga soc issuer init`,
  "soc.issuer.life": () => "--life: najmanje jedna minuta",
  "soc.issuer.boxBroker": () => "--box-broker: piše se mqtts://HOST:PORT",
  "soc.issuer.serving": () => "poslužuje",
} satisfies Readonly<Record<keyof typeof english, Template>>;

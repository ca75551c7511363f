/** Italian of the command line: soc and its issuer. */
import type { lines as english } from "../../en/lines/soc-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "soc.acl.names": () => "indicare le centraline: soc acl CUSTOMER/SITE/BOX ...",
  "soc.acl.box": (p) => `${text(p.value)}: si scrive CUSTOMER/SITE/BOX`,
  "soc.acl.user": (p) => `${text(p.option)} ${text(p.value)}: un nome senza spazi, / + e #`,
  "soc.acl.head": () => `
Creato da vedetta soc acl. Per mosquitto: acl_file THIS_FILE, con allow_anonymous false e uno tra
  password_file FILE         i nomi qui sotto, ognuno con la sua password, oppure
  require_certificate true   con use_identity_as_username true: il nome è il CN del certificato
e use_username_as_clientid true, perché nessuna centralina prenda il posto di un'altra.`,
  "soc.acl.enrol": () => `
Creato da vedetta soc acl --enrol, per il listener di mosquitto su cui le centraline chiedono il primo certificato:
  per_listener_settings true, e lì allow_anonymous true, niente require_certificate, acl_file THIS_FILE`,
  "soc.arguments": () => '--arguments: scrivere un oggetto JSON come {"id":"..."}',
  "soc.late.noBroker": () => "nessun broker raggiungibile in tempo",
  "soc.late.noBox": (p) => `a ${text(p.base)} non c'è una centralina, né c'è mai stata`,
  "soc.late.offline": (p) => `la centralina è offline (${text(p.reason)})`,
  "soc.late.silent": () => "la centralina non ha risposto in tempo",
  "soc.late.waits": () => "la centralina non ha riferito in tempo; il broker le conserva la configurazione",
  "soc.late.notTaken": () => "il broker non l'ha accettata in tempo",
  "soc.offline": (p) => `la centralina è offline (${text(p.reason)}); si aspetta`,
  "soc.noConnection": (p) => `nessuna connessione al broker: ${text(p.said)}`,
  "soc.connected": () => "connessione al broker stabilita",
  "soc.goingBack": () => "si torna al primo broker",
  "soc.refuses": (p) => `il broker rifiuta: ${text(p.said)}`,
  "soc.done": (p) => `${text(p.box)}: ${text(p.command)} eseguito`,
  "soc.version": () => "--version: un numero intero maggiore di 0",
  "soc.trying": (p) => `la versione ${text(p.version)} è in vigore, in prova finché non trova un broker`,
  "soc.inForce": (p) => `${text(p.box)}: la versione ${text(p.version)} è in vigore`,
  "soc.refused": (p) => `rifiutato: ${text(p.said)}`,
  "soc.base": () => "--base: # può stare solo da solo alla fine",
  "soc.pair": () => "--certificate e --key vanno insieme",
  "soc.nameBoxes": (p) =>
    `${text(p.option)}: indicare le centraline come vedetta/v1/CUSTOMER/SITE/BOX, + per una qualsiasi`,
  "soc.noBroker": () => "manca --broker; per esempio --broker mqtts://soc.example:8883",
  "soc.broker": () => "--broker: si scrive mqtt://HOST[:PORT] o mqtts://HOST[:PORT]",
  "soc.notUnderstood": (p) => `${text(p.topic)}: incomprensibile: ${text(p.said)}`,
  "soc.anew": (p) =>
    `${text(p.box)}: la numerazione ricomincia da #${text(p.number)} dopo #${text(p.last)}; è stato sostituito l'archivio?`,
  "soc.historical": (p) => `in ritardo, inviato ${text(p.at)}`,
  "soc.lateEvent": () => "arrivato dopo eventi successivi",
  "soc.clock": () => "la centralina non si fidava del suo orologio",
  "soc.presence": (p) =>
    `${text(p.at)} ${text(p.box)} ${text(p.state)} (${text(p.reason)}), versione ${text(p.version)}`,
  "soc.silent": (p) => `${text(p.at)} ${text(p.box)} MUTA da ${text(p.since)}; ${text(p.others)}`,
  "soc.beforeNow": () => "in precedenza",
  "soc.missing": (p) => `${text(p.box)}: mancano prima di questo: ${text(p.which)}`,
  "soc.missing.range": (p) => `da #${text(p.from)} a #${text(p.to)}`,
  "soc.givenUp": (p) => `${text(p.said)}; la centralina stessa dice che non arriveranno`,
  "soc.others.mateHeard": (p) =>
    `la linea della sede funziona, perché ${text(p.by)} si sente: è la centralina, il suo cavo o la sua alimentazione`,
  "soc.others.answersOutside": (p) =>
    `la sede risponde dall'esterno, come vede ${text(p.by)}: è la centralina, il suo cavo o la sua alimentazione`,
  "soc.others.silentOutside": (p) =>
    `la sede non risponde nemmeno dall'esterno, come vede ${text(p.by)}: è la linea o la corrente della sede`,
  "soc.others.matesSilent": (p) =>
    `nella stessa sede mute anche: ${count(p.count, "altra centralina", "altre centraline")}; è la linea o la corrente della sede`,
  "soc.others.unknown": () => "della sede non si sa nulla finché non torna",
  "soc.witness": (p) => `--witness: «${text(p.value)}» non è CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST`,
  "soc.witness.own": (p) => `--witness: «${text(p.value)}»: ${text(p.box)} sta proprio in quella sede`,
  "soc.back.ranOn": (p) =>
    `di nuovo presente dopo ${text(p.seconds)} s; intanto ha continuato a lavorare: mancava la linea o il broker`,
  "soc.back.anew": (p) =>
    `di nuovo presente dopo ${text(p.seconds)} s; è stata riavviata: si era fermata o era mancata la corrente`,
  "soc.noKey": () => "manca --signing-key; la crea vedetta soc key",
  "soc.duration": (p) => `--${text(p.option)}: scrivere una durata come 30s, 5m, 2h o 7d`,
  "soc.oneBase": () => "--base: indicare una centralina, vedetta/v1/CUSTOMER/SITE/BOX",
  "soc.share": () => "--share: un nome senza / + #",
  "soc.shareSession": () => "--share richiede --session ID, altrimenti si perde ciò che è in viaggio verso chi cade",
  "soc.key.made": (p) =>
    `nuova chiave privata in ${text(p.file)}; tenerla segreta. La chiave pubblica, per relay.commandKeys:`,
  "soc.key.there": (p) =>
    `${text(p.file)} esiste già e non è stato toccato. La sua chiave pubblica, per relay.commandKeys:`,
  "soc.key.none": (p) => `${text(p.file)} non contiene una chiave privata (${text(p.code)})`,
  "soc.key.kind": (p) => `${text(p.file)} contiene una chiave ${text(p.kind)}, non Ed25519`,
  "soc.cannotWrite": (p) => `${text(p.file)} non si può scrivere (${text(p.code)})`,
  "soc.isThere": (p) => `${text(p.file)} esiste già e non è stato toccato`,
  "soc.rollout.version": () => "--version: indicate la versione da installare",
  "soc.rollout.whole": (p) => `${text(p.option)}: un numero intero da ${text(p.least)} in su`,
  "soc.rollout.rings.form": (p) =>
    `${text(p.file)}, riga ${text(p.line)}: «${text(p.value)}» non è ANELLO CLIENTE/SEDE/CENTRALINA`,
  "soc.rollout.rings.twice": (p) => `${text(p.file)}, riga ${text(p.line)}: ${text(p.value)} compare due volte`,
  "soc.rollout.rings.none": (p) => `${text(p.file)} non nomina nessuna centralina`,
  "soc.rollout.otherRecord": (p) =>
    `${text(p.file)} è il registro della versione ${text(p.version)}; indicatene un altro con --record`,
  "soc.rollout.away": (p) => `ancora assenti: ${text(p.boxes)}; lo stesso comando prosegue con loro`,
  "soc.rollout.counts": (p) =>
    `a posto: ${number(p.well)}, falliti: ${number(p.failed)}, in corso: ${number(p.underWay)}, non ancora interpellate: ${number(p.waiting)}`,
  "soc.rollout.ringOver": (p) =>
    `${text(p.at)} anello ${text(p.ring)} concluso: a posto ${number(p.well)}, falliti ${number(p.failed)}, assenti ${number(p.away)}`,
  "soc.rollout.halted": (p) =>
    `${text(p.at)} FERMATO: anello ${text(p.ring)}, falliti ${number(p.failed)}, il limite è ${number(p.limit)}; non si interpella più nessuno (--go-on quando è chiaro il perché)`,
  "soc.rollout.resumed": (p) => `${text(p.at)} si prosegue dopo un arresto`,
  "soc.rollout.looked": (p) => `${text(p.at)} ${text(p.box)}: le si chiede come sta`,
  "soc.rollout.asked": (p) => `${text(p.at)} ${text(p.box)}: ha la ${text(p.version)}, riceve l'ordine di installare`,
  "soc.rollout.installing": (p) => `${text(p.at)} ${text(p.box)}: installa`,
  "soc.rollout.trial": (p) => `${text(p.at)} ${text(p.box)}: la nuova versione funziona, in prova`,
  "soc.rollout.well": (p) => `${text(p.at)} ${text(p.box)}: a posto`,
  "soc.rollout.failed.refused": (p) => `${text(p.at)} ${text(p.box)} FALLITO: rifiuta (${text(p.detail)})`,
  "soc.rollout.failed.notInstalled": (p) =>
    `${text(p.at)} ${text(p.box)} FALLITO: non si è potuta installare (${text(p.detail)})`,
  "soc.rollout.failed.silent": (p) =>
    `${text(p.at)} ${text(p.box)} FALLITO: della nuova versione non si è saputo nulla in tempo`,
  "soc.rollout.failed.returned": (p) =>
    `${text(p.at)} ${text(p.box)} FALLITO: è tornata alla versione precedente (${text(p.detail)})`,
  "soc.rollout.failed.unwell": (p) =>
    `${text(p.at)} ${text(p.box)} FALLITO: la nuova versione funziona, ma non bene (${text(p.detail)})`,
  "soc.issuer.name": () => "--name: da 1 a 64 caratteri",
  "soc.issuer.made": (p) =>
    `${text(p.file)} è l'autorità; la sua chiave resta in ${text(p.folder)}. La sua impronta, per vedetta enrol:`,
  "soc.issuer.server": () => "indicare il broker: soc issuer server HOST ... con nomi e indirizzi",
  "soc.issuer.client": () => "indicare un utente del broker che non sia una centralina: soc issuer client NAME",
  "soc.issuer.code": () => "indicare la centralina: soc issuer code CUSTOMER/SITE/BOX",
  "soc.issuer.revoke": () =>
    "indicare che cosa: soc issuer revoke CUSTOMER/SITE/BOX, il nome di un utente o un numero di serie",
  "soc.issuer.once": (p) =>
    `per ${text(p.box)}, una volta, fino a ${text(p.until)}; non viene conservato né mostrato di nuovo:`,
  "soc.issuer.codeOfFile": () => "il codice del file",
  "soc.issuer.certificate": (p) => `${text(p.name)}  ${text(p.state)}  fino a ${text(p.until)}  ${text(p.serial)}`,
  "soc.issuer.codeLine": (p) => `${text(p.name)}  codice ${text(p.state)}  fino a ${text(p.until)}`,
  "soc.issuer.wrong": (p) => `tentativi errati: ${text(p.count)}`,
  "soc.issuer.state.valid": () => "valido",
  "soc.issuer.state.revoked": () => "revocato",
  "soc.issuer.state.expired": () => "scaduto",
  "soc.issuer.state.used": () => "usato",
  "soc.issuer.state.dead": () => "annullato",
  "soc.issuer.state.open": () => "aperto",
  "soc.issuer.noCertificate": (p) => `non c'è un certificato di ${text(p.name)}`,
  "soc.issuer.readAgain": (p) =>
    `il broker deve rileggere ${text(p.file)}; chi è connesso lo resta fino ad allora e oltre`,
  "soc.issuer.revoked": (p) => `revocato ${text(p.serial)}`,
  "soc.issuer.written": (p) => `${text(p.certificate)} e ${text(p.key)}, fino a ${text(p.until)}`,
  "soc.issuer.folder": () => "--folder: dove l'autorità tiene i suoi dati",
  "soc.issuer.shortCode": (p) => `--code-file: almeno ${text(p.least)} lettere e cifre`,
  "soc.issuer.there": (p) => `${text(p.folder)} contiene già un'autorità; non è stata toccata`,
  "soc.issuer.none": (p) =>
    `--folder: ${text(p.folder)} non contiene un'autorità (${text(p.why)}); la crea soc issuer init`,
  "soc.issuer.life": () => "--life: almeno un minuto",
  "soc.issuer.boxBroker": () => "--box-broker: si scrive mqtts://HOST:PORT",
  "soc.issuer.serving": () => "in servizio",
} satisfies Readonly<Record<keyof typeof english, Template>>;

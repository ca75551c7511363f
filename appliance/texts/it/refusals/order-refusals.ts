/** Italian for orders of the operations centre that are not taken. */
import type { RefusalSentences } from "../../refusal-book.ts";

export const orderRefusals = {
  "malformed.order": () => "non è un JWS compatto (tre parti di base64url separate da punti)",
  "malformed.content": () => "ciò che è firmato non è un ordine: JSON con id, command, target, issuedAt e expiresAt",
  "tooLarge.order": ({ mostKiB }) => `un ordine ha al massimo ${mostKiB} KiB`,
  wrongAlgorithm: () => "gli ordini si firmano con EdDSA (Ed25519), e non si accetta altro",
  "wrongAlgorithm.critical": () => "l'intestazione chiede un'estensione (crit) che questa centralina non conosce",
  wrongKey: () => "la firma non è della chiave indicata",
  "wrongKey.unknown": () => "è firmato con una chiave che non è tra le relay.commandKeys di questa centralina",
  otherTarget: ({ base }) => `è destinato a un'altra centralina; questa è ${base}`,
  otherBoot: () => "è destinato a un altro avvio di questa centralina; la sua presenza dice quale è in corso",
  untrustedClock: () =>
    "la centralina non si fida del proprio orologio, perciò accetta solo ordini che indicano l'avvio in corso (boot, come dice la presenza)",
  expired: () => "è scaduto",
  notYetValid: ({ skewSeconds }) => `è stato emesso nel futuro, di oltre ${skewSeconds} s`,
  lifetimeTooLong: ({ hours }) => `deve scadere dopo l'emissione, ed entro ${hours} h`,
  seenBefore: () => "un ordine con questo id è già stato accettato; si esegue una volta sola",
  "seenBefore.perhaps": () => "può essere stato accettato prima che la centralina dimenticasse quali; datelo di nuovo",
  "seenBefore.restored": () =>
    "questa centralina è stata ripristinata da un backup, e quella precedente può averlo già eseguito; datelo di nuovo due minuti dopo l'avvio",
  outOfOrder: ({ highest }) => `è già stato accettato un ordine di questa chiave con sequence ${highest}`,
  retained: () => "era conservato dal broker (retained); gli ordini si danno alla centralina presente",
  unknownCommand: ({ command, near }) =>
    `non c'è nessun comando «${command}»${near === undefined ? "" : `; intendevate ${near}?`}`,
  "notAllowed.command": ({ name, command }) => `la chiave ${name} non può dare ${command}`,
  "notAllowed.configure": ({ name }) =>
    `la chiave ${name} non può configurare questa centralina; serve role: admin accanto alla chiave in relay.commandKeys`,
  "tooMany.orders": () => "troppi ordini insieme; datelo di nuovo tra poco",
  "tooMany.kept": ({ most }) => `si ricordano già ${most} ordini non scaduti; datelo più tardi`,
  "storeUnavailable.order": () => "la centralina non può ricordare l'ordine, perciò non lo esegue",
  interrupted: () =>
    "la centralina si è fermata durante l'esecuzione; può essere stato eseguito o no, e questo ordine non lo ripete",
  failed: () => "la centralina non ci è riuscita; il suo log dice di più",
  configuredByFile: () => "questa centralina si configura con un file; modificatelo lì",
  "wrongCommand.configure": () => "l'ordine su config/desired è «configure»",
  versionTooLow: ({ inForce }) => `la versione deve superare ${inForce}, la più recente che è stata in vigore`,
  refusedBefore: ({ version }) => `la versione ${version} è già stata rifiutata; correggetela con un numero più alto`,
  rolledBack: ({ minutes }) =>
    `con essa per ${minutes} min nessun broker è stato raggiungibile, benché la linea funzionasse; è tornata la precedente`,
  "rolledBack.before": () =>
    "proprio questa configurazione ha già isolato la centralina dai suoi broker ed è stata ritirata",
  noUpdater: () => "questa centralina non si aggiorna da qui: funziona su un sistema altrui",
  "update.notFound": () =>
    "non si trova un aggiornamento a quella versione: né su una chiavetta USB, né presso la fonte degli aggiornamenti",
  "update.notSigned": () =>
    "non è firmato da nessuno di cui questa centralina accetti gli aggiornamenti, oppure è danneggiato",
  "update.otherBoard": () => "è un aggiornamento per un altro tipo di centralina",
  "update.otherVersion": () => "l'aggiornamento presente è di un'altra versione",
  "update.older": () => "è più vecchio di ciò che è in funzione, o lo è stato, oppure è uguale",
  "update.returnedFrom": () =>
    "questa centralina ha già provato quella versione ed è tornata indietro; ne accetta una più recente",
  "update.noSpace": () => "sulla scheda non c'è spazio",
  "update.busy": () => "si sta già provando un altro aggiornamento",
  "update.silent": () => "il programma di aggiornamento della centralina non risponde",
  "notFound.test": ({ event }) => `non c'è un evento di prova ${event}, o non c'è più`,
  "notFound.events": ({ latest }) => `l'evento più recente ha sequence ${latest}`,
  "busy.resend": () => "si stanno già inviando di nuovo eventi; chiedete quando è finito",
  "tooMany.tests": ({ seconds }) => `basta un evento di prova ogni ${seconds} s`,
} satisfies Partial<RefusalSentences>;

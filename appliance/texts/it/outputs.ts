/** Italian for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

const problems = {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
  unreachable: (p) => `${text(p.server)} non è raggiungibile`,
  noSuchServer: (p) => `il nome di ${text(p.server)} non è noto`,
  timeout: (p) => `${text(p.server)} non risponde in tempo`,
  certificate: (p) => `il certificato di ${text(p.server)} non è attendibile; indicatene l'autorità con ca`,
  notEncrypted: (p) => `${text(p.server)} non offre la cifratura richiesta`,
  logIn: (p) => `${text(p.server)} non accetta l'accesso`,
  senderRefused: (p) => `${text(p.server)} non accetta mail da questo mittente`,
  recipientRefused: (p) => `${text(p.server)} rifiuta ${text(p.to)}`,
  bounced: (p) => `una mail a ${text(p.to)} è tornata indietro`,
  recipientLater: (p) => `${text(p.server)} chiede di riprovare più tardi per ${text(p.to)}`,
  messageRefused: (p) => `${text(p.server)} rifiuta il messaggio`,
  serverBusy: (p) => `${text(p.server)} è occupato o ha un guasto proprio`,
  tooFast: (p) => `${text(p.server)} chiede meno messaggi`,
  notAllowed: (p) => `${text(p.server)} dice che questa centralina non può inviare lì`,
  nothingThere: (p) => `${text(p.server)} non conosce un tale indirizzo, chat o stanza`,
  redirected: (p) => `${text(p.server)} rimanda a un altro server, e non si segue`,
  connectionLost: (p) =>
    `la connessione a ${text(p.server)} è caduta prima della risposta; il messaggio si invia di nuovo`,
  protocol: (p) => `la risposta di ${text(p.server)} non si capisce`,
  "influx.faultyLine": () => "il server considera errata una riga; viene tralasciata",
  "influx.wantsToken": () => "il server vuole un token valido",
  "influx.notWithToken": () => "il server non permette di scrivere con questo token",
  "influx.noBucket": () => "non esiste tale organizzazione, bucket o punto di scrittura",
  "influx.tooLarge": () => "per il server una richiesta è troppo grande; si invia a parti",
  "influx.patience": () => "il server chiede di pazientare",
  "influx.refused": () => "al suo indirizzo non ascolta nulla",
  "influx.noSuchName": () => "il server DNS non ne conosce il nome",
  "influx.timeout": () => "nessuna risposta in tempo",
  "influx.other": (p) => `non è possibile scrivere (${text(p.reason)})`,
  reportNotMade: () => "non è stato possibile creare il rapporto mensile; si riprova",
} satisfies Templates;

const tests = {
  "test.taken": (p) => (p.answer === undefined ? "accettato" : `accettato: ${text(p.answer)}`),
  "test.failed": (p) => (p.answer === undefined ? text(p.problem) : `${text(p.problem)}: ${text(p.answer)}`),
} satisfies Templates;

export const outputTemplates = prefixed("output", { ...problems, ...tests });

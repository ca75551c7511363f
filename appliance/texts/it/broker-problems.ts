/** Italian for what is wrong with a broker, or between it and this box. */
import type { brokerSaid as english } from "../en/broker-problems.ts";
import { brokerTemplates } from "../forms/broker-problems.ts";

const brokerSaid = {
  badCredentials: "il broker rifiuta questo nome utente o password",
  notAuthorised: "il broker non lo permette; controllate le sue regole di accesso per questa centralina",
  brokerBusy: "il broker ora non è in grado di servire",
  protocolRefused: "il broker non parla questa versione di MQTT; provate l'altra: protocol 5 o 3.1.1",
  proxyRefused:
    "il proxy non lascia passare questa centralina verso il broker; controllate proxy e quali porte ammette",
  identifierRefused: "il broker rifiuta l'identificativo client di questa centralina",
  brokerUntrusted:
    "il certificato del broker non è firmato da un'autorità di cui questa centralina si fida; controllate tls.ca",
  certificateRefused: "il broker non accetta il certificato di questa centralina",
  certificateRevoked:
    "il broker dice che il certificato di questa centralina è stato revocato; la centralina va registrata di nuovo",
  certificateExpired:
    "il broker dice che il certificato di questa centralina è scaduto; la centralina va registrata di nuovo",
  certificateUnusable:
    "certificato, chiave o autorità di questa centralina non sono utilizzabili; controllate tls.certificate, tls.key e tls.ca",
  noTls: "ciò che risponde lì non parla TLS; usate mqtt:// o un'altra porta",
  tlsSpoken: "lì si parla TLS; usate mqtts:// o wss://, o un'altra porta",
  timeout: "nessuna risposta in tempo",
  unreachable: "la rete del broker non è raggiungibile",
  malformed: "il broker non ha potuto leggere ciò che questa centralina ha inviato",
  protocolError: "il broker dice che il protocollo è stato violato",
  banned: "il broker ha bandito questa centralina",
  brokerStopping: "il broker si sta spegnendo",
  keepAliveMissed: "il broker non ha sentito questa centralina per troppo tempo",
  takenOver:
    "un altro client si è collegato con lo stesso identificativo: c'è una seconda centralina con gli stessi nomi?",
  tooMuchAtOnce: "il broker dice che si è inviato troppo in una volta",
  topicRefused: "il broker non accetta questo topic",
  tooLarge: "un messaggio è più grande di quanto il broker accetti",
  tooFast: "il broker dice che i messaggi arrivano troppo in fretta",
  quotaExceeded: "un limite del broker è esaurito",
  closedByOperator: "il gestore del broker ha chiuso la connessione",
  payloadInvalid: "il broker considera non valido il contenuto di un messaggio",
  useAnother: "il broker chiede di usarne un altro",
  moved: "il broker si è spostato",
  tooMany: "il broker dice che le connessioni sono troppo frequenti",
  longEnough: "il broker chiude le connessioni dopo un certo tempo",
  refusedByBroker: "il broker rifiuta",
  refused: "all'indirizzo e alla porta del broker non ascolta nulla",
  reset: "il broker ha chiuso la connessione",
  nameNotFound: "il server DNS non conosce il nome del broker",
  nameServer: "nessun server DNS risponde, perciò l'indirizzo del broker non è noto",
  brokerCertificateExpired: "il certificato del broker è scaduto, o l'orologio di questa centralina è sbagliato",
  brokerCertificateNotYetValid:
    "il certificato del broker non è ancora valido, o l'orologio di questa centralina è sbagliato",
  brokerNameMismatch: "il certificato del broker è emesso per un altro nome",
  tlsFailed: "l'handshake TLS non è riuscito",
  certificateRequired: "il broker vuole un certificato di questa centralina; impostate tls.certificate e tls.key",
  handshakeRefused: "il broker rifiuta l'handshake TLS; forse vuole un certificato di questa centralina",
  failed: "la connessione al broker non è riuscita",
  lost: "la connessione al broker è andata persa",
  closedEarly: "ciò che risponde lì ha chiuso subito la connessione; forse non è MQTT, o non questa versione",
  noAnswer: "ciò che risponde lì non è MQTT, o non risponde in tempo",
  eventEndsConnection: "il broker chiude la connessione ogni volta che si invia un evento; forse è troppo grande",
} satisfies Readonly<Record<keyof typeof english, string>>;

export const brokerProblems = brokerTemplates(brokerSaid);

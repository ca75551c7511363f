/** Italian help with fields: settings that several check types have; by the schema's English. */
import type { checksHelp as croatian } from "../../hr/setting-help/checks.ts";

export const checksHelp = {
  "What is asked for; `{address}` stands for the host's address.":
    "Che cosa si richiede; {address} è l'indirizzo del dispositivo.",
  "Name for the `Host` header and the certificate, where the URL holds an address.":
    "Nome per l'intestazione Host e per il certificato, se l'URL contiene un indirizzo.",
  "Method of the request.": "Metodo della richiesta.",
  "More headers of the request.": "Altre intestazioni della richiesta.",
  "Body of a POST.": "Corpo di un POST.",
  "`auto`: as the URL says, but a log-in, a token or another secret goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server.":
    "Automatica: come dice l'URL, ma accessi, token e altri segreti vanno solo a un server che si è identificato con il suo certificato. In chiaro: anche in chiaro, e a qualsiasi server.",
  "User for basic authentication.": "Utente per l'autenticazione di base (basic).",
  "Password for basic authentication.": "Password per l'autenticazione di base (basic).",
  "Redirects that are followed; with 0 the first answer is judged as it is.":
    "Reindirizzamenti seguiti; con 0 si giudica la prima risposta così com'è.",
  "So much of a body is read, after decompression; what is left out is said.":
    "Tanto si legge di un corpo, dopo la decompressione; se si tralascia qualcosa, lo si dice.",
  "Whether a certificate that is not in order is a failure.": "Se un certificato non in regola è un errore.",
  "Whether TLS 1.0, short keys and the like are spoken as well. Unless told: only where `verifyTls` is false and nothing secret is sent.":
    "Se si accettano anche TLS 1.0, chiavi corte e simili. Vuoto: solo se il certificato non si verifica e non si invia nulla di segreto.",
  "Certificate (PEM) of an authority to trust besides the public ones.":
    "Certificato (PEM) di un'autorità di cui fidarsi oltre a quelle pubbliche.",
  "SHA-256 fingerprint of the one certificate that the URL's server is taken by, whoever signed it; for devices that made theirs themselves. Other servers that a redirect leads to are judged by `verifyTls`.":
    "Impronta SHA-256 dell'unico certificato con cui si accetta il server dell'URL, chiunque l'abbia firmato; per dispositivi che se lo sono fatto da sé. Altri server raggiunti da reindirizzamenti si verificano come di consueto.",
  "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.":
    "Codici di stato validi: numeri, classi come 2xx, intervalli come 200-204.",
  "Encryption. `auto`: `starttls` with a password, else `none`. `starttls`: TLS is asked for within the conversation, and insisted on. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatica: STARTTLS con una password, altrimenti in chiaro. STARTTLS: TLS si chiede nella conversazione ed è obbligatorio. TLS dal primo byte. In chiaro, senza segreti: una password che si vedrebbe non si invia. In chiaro, anche i segreti: la password va in chiaro se il server non la accetta altrimenti.",
  "Name that the certificate must be made for; the host's address unless told.":
    "Nome per cui il certificato deve valere; vuoto: l'indirizzo del dispositivo.",
  "SHA-256 fingerprint of the one certificate that is taken, whoever signed it; for servers that made theirs themselves.":
    "Impronta SHA-256 dell'unico certificato accettato, chiunque l'abbia firmato; per server che se lo sono fatto da sé.",
  "Password of that user.": "Password di quell'utente.",
  "User to sign in with.": "Utente per l'accesso.",
  "How the value is understood: `number`, `text` that is compared, `age` of a moment in seconds (freshness).":
    "Come si intende il valore: numero, testo che si confronta, o età di un momento in secondi (freschezza).",
  "Factor that a number is multiplied by.": "Fattore per cui si moltiplica il numero.",
  "Unit of the number after scaling.": "Unità del numero dopo la moltiplicazione.",
  "For `age`: time zone of moments that name none, e.g. `Europe/Berlin`.":
    "Per l'età: fuso orario dei momenti che non ne indicano uno, p.es. Europe/Berlin.",
  "For `text`: what it must contain.": "Per un testo: che cosa deve contenere.",
  "For `text`: regular expression that must match (`^` and `$` match at lines).":
    "Per un testo: espressione regolare che deve corrispondere (^ e $ valgono per le righe).",
  "For `text`: what it must not contain.": "Per un testo: che cosa non deve contenere.",
  "For `text`: regular expression that must match nowhere.":
    "Per un testo: espressione regolare che non deve corrispondere da nessuna parte.",
  "Something ready-made that is recognised on common devices.":
    "Un modello già pronto, riconosciuto su dispositivi comuni.",
  "Text that must stand in it, whatever its case.": "Testo che deve comparire, maiuscole o minuscole.",
  "Regular expression that must fit it.": "Espressione regolare che deve corrispondere.",
  "Text that says that it is over, whatever its case.": "Testo che dice che è finito, maiuscole o minuscole.",
  "Regular expression that says that it is over.": "Espressione regolare che dice che è finito.",
  "Only what is so bad or worse: 0 (emergency) to 7 (debug).":
    "Solo ciò che è così grave o più: da 0 (emergenza) a 7 (debug).",
  "How long it counts after it came last, unless it is said to be over before. Left out: as the pattern, else 1h.":
    "Per quanto conta dall'ultima comparsa, se prima non si dice che è finito. Vuoto: come il modello, altrimenti 1h.",
  "TCP port.": "Porta TCP.",
  "Encryption. `auto`: `tls` with a password, else `none`. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatica: TLS con una password, altrimenti in chiaro. TLS dal primo byte. In chiaro, senza segreti: una password che si vedrebbe non si invia. In chiaro, anche i segreti: la password va in chiaro se il server non la accetta altrimenti.",
  "TCP port; the usual one of the server unless told.": "Porta TCP; vuoto: quella consueta del server.",
  "User; without one it is only seen whether the right kind of server answers.":
    "Utente; senza, si vede solo se risponde il giusto tipo di server.",
  "Database; the server's choice unless told.": "Database; vuoto: la scelta del server.",
  "Encryption. `auto`: `starttls`, but a server on this box itself may be without TLS. `starttls`: TLS is asked for within the conversation, and insisted on. `prefer`: TLS where the server has it, whatever its certificate. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Automatica: STARTTLS, ma un server sulla centralina stessa può essere senza TLS. STARTTLS: TLS si chiede nella conversazione ed è obbligatorio. TLS se il server ce l'ha: qualunque sia il certificato. In chiaro, senza segreti: una password che si vedrebbe non si invia. In chiaro, anche i segreti: la password va in chiaro se il server non la accetta altrimenti.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Italian help with fields: chats and webhooks; by the schema's English. */
import type { chatsHelp as croatian } from "../../hr/setting-help/chats.ts";

export const chatsHelp = {
  "Where each event is sent as a CloudEvents object; `tell` left out: all of them.":
    "Dove ogni evento va inviato come oggetto CloudEvents; se non si scelgono le notizie: tutti.",
  "Key that every message is signed with (HMAC-SHA256).": "Chiave con cui si firma ogni messaggio (HMAC-SHA256).",
  "Id of the output.": "Identificativo dell'uscita.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Contatto di cui valgono desideri e orari; i propri si tralasciano.",
  "File with the certificate (PEM) of the authority that signed the server's.":
    "File con il certificato (PEM) dell'autorità che ha firmato quello del server.",
  "`auto`: no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatica: nessun segreto va in chiaro, tranne che sulla centralina stessa. In chiaro: anche i segreti.",
  "Address of the workflow that takes webhook requests.":
    "Indirizzo del flusso di lavoro che riceve le richieste webhook.",
  "Address of the incoming webhook.": "Indirizzo del webhook in entrata.",
  "The bot's token.": "Token del bot.",
  "Chat, group or channel: its number, or @NAME.": "Chat, gruppo o canale: numero o @NOME.",
  "Server; https://api.telegram.org where left out.": "Server; vuoto: https://api.telegram.org.",
  "Home server.": "Server di casa (homeserver).",
  "Access token.": "Token di accesso.",
  "Id of the room, such as `!abc:acme.example`.": "Identificativo della stanza, per esempio !abc:acme.example.",
  "Address of the topic, such as `https://ntfy.example/acme-alerts`.":
    "Indirizzo dell'argomento (topic), per esempio https://ntfy.example/acme-alerts.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Hungarian help with fields: chats and webhooks; by the schema's English. */
import type { chatsHelp as croatian } from "../../hr/setting-help/chats.ts";

export const chatsHelp = {
  "Where each event is sent as a CloudEvents object; `tell` left out: all of them.":
    "Ide megy minden esemény CloudEvents objektumként; ha nincs megadva, mely hírek: mindegyik.",
  "Key that every message is signed with (HMAC-SHA256).": "Ezzel a kulccsal ír alá minden üzenetet (HMAC-SHA256).",
  "Id of the output.": "A kimenet azonosítója.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Kapcsolattartó, akinek kívánságai és órái érvényesek; a saját ekkor kimarad.",
  "File with the certificate (PEM) of the authority that signed the server's.":
    "Fájl a kiszolgáló tanúsítványát kiállító hatóság tanúsítványával (PEM).",
  "`auto`: no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatikus: titok nem megy titkosítatlanul, csak magán a felügyelőegységen belül. Titkosítatlan: az is.",
  "Address of the workflow that takes webhook requests.": "A webhookkéréseket fogadó munkafolyamat (workflow) címe.",
  "Address of the incoming webhook.": "A bejövő webhook címe.",
  "The bot's token.": "A bot tokenje.",
  "Chat, group or channel: its number, or @NAME.": "Csevegés, csoport vagy csatorna: szám vagy @NÉV.",
  "Server; https://api.telegram.org where left out.": "Kiszolgáló; üresen: https://api.telegram.org.",
  "Home server.": "Otthoni kiszolgáló (homeserver).",
  "Access token.": "Hozzáférési token.",
  "Id of the room, such as `!abc:acme.example`.": "A szoba azonosítója, például !abc:acme.example.",
  "Address of the topic, such as `https://ntfy.example/acme-alerts`.":
    "A téma (topic) címe, például https://ntfy.example/acme-alerts.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Russian help with fields: chats and webhooks; by the schema's English. */
import type { chatsHelp as croatian } from "../../hr/setting-help/chats.ts";

export const chatsHelp = {
  "Where each event is sent as a CloudEvents object; `tell` left out: all of them.":
    "Куда каждое событие отправляется как объект CloudEvents; если виды новостей не выбраны: все.",
  "Key that every message is signed with (HMAC-SHA256).": "Ключ, которым подписывается каждое сообщение (HMAC-SHA256).",
  "Id of the output.": "Идентификатор выхода.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Контакт, чьи пожелания и часы действуют; свои тогда не нужны.",
  "File with the certificate (PEM) of the authority that signed the server's.":
    "Файл с сертификатом (PEM) центра, подписавшего сертификат сервера.",
  "`auto`: no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Автоматически: секреты не идут открыто, кроме как внутри самого блока. Без шифрования: и они.",
  "Address of the workflow that takes webhook requests.":
    "Адрес рабочего процесса (workflow), принимающего запросы webhook.",
  "Address of the incoming webhook.": "Адрес входящего webhook.",
  "The bot's token.": "Токен бота.",
  "Chat, group or channel: its number, or @NAME.": "Чат, группа или канал: номер или @ИМЯ.",
  "Server; https://api.telegram.org where left out.": "Сервер; пусто: https://api.telegram.org.",
  "Home server.": "Домашний сервер (homeserver).",
  "Access token.": "Токен доступа.",
  "Id of the room, such as `!abc:acme.example`.": "Идентификатор комнаты, например !abc:acme.example.",
  "Address of the topic, such as `https://ntfy.example/acme-alerts`.":
    "Адрес темы (topic), например https://ntfy.example/acme-alerts.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

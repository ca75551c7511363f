/** Russian help with the settings of check type `smtp`, by the schema's English. */
import type { smtpHelp as croatian } from "./hr.ts";

export const smtpHelp = {
  "TCP port; 25 unless told, 465 with `tls`.": "Порт TCP; иначе 25, с TLS с первого байта 465.",
  "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.":
    "Имя, которым представляется блок: полное имя или адрес в скобках (RFC 5321, 4.1.3). Пусто: собственный адрес в скобках.",
  "Address that mail comes from; none (as a bounce has) unless told.":
    "Адрес, с которого идёт почта; пусто: никакой (как у уведомления о недоставке).",
  "Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too.":
    "Адрес, для которого сервер должен принимать почту. Ничего не отправляется, если не задан и пользователь ящика.",
  "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.":
    "Пользователь ящика получателя (IMAP). С ним письмо действительно отправляется, ожидается в ящике и там удаляется.",
  "Password of the mailbox.": "Пароль ящика.",
  "Server of the mailbox; the host itself unless told.": "Сервер ящика; пусто: само устройство.",
  "TCP port of the mailbox's server; 143 unless told, 993 with `tls`.":
    "Порт TCP сервера ящика; иначе 143, с TLS с первого байта 993.",
  "Folder in which the mail arrives.": "Папка, в которую приходит письмо.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

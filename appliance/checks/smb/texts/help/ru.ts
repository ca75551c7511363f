/** Russian help with the settings of check type `smb`, by the schema's English. */
import type { smbHelp as croatian } from "./hr.ts";

export const smbHelp = {
  "An older dialect than this is a failure; encryption came with 3.0.":
    "Более старый диалект считается ошибкой; шифрование есть с 3.0.",
  "The server must insist on signed messages.": "Сервер должен требовать подписанных сообщений.",
  "The server must not take the outdated SMB 1 any more; asked with a second connection.":
    "Сервер больше не должен принимать устаревший SMB 1; проверяется вторым соединением.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

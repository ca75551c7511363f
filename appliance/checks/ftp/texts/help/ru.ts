/** Russian help with the settings of check type `ftp`, by the schema's English. */
import type { ftpHelp as croatian } from "./hr.ts";

export const ftpHelp = {
  "TCP port; 21 unless told, 990 with `tls`.": "Порт TCP; иначе 21, с TLS с первого байта 990.",
  "User to sign in with, e.g. `anonymous`.": "Пользователь для входа, напр. anonymous.",
  "File that must be there; its size and age are measured.":
    "Файл, который должен существовать; измеряются его размер и возраст.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

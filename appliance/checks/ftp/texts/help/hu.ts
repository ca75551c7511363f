/** Hungarian help with the settings of check type `ftp`, by the schema's English. */
import type { ftpHelp as croatian } from "./hr.ts";

export const ftpHelp = {
  "TCP port; 21 unless told, 990 with `tls`.": "TCP-port; egyébként 21, az első bájttól TLS esetén 990.",
  "User to sign in with, e.g. `anonymous`.": "Felhasználó a bejelentkezéshez, pl. anonymous.",
  "File that must be there; its size and age are measured.": "Fájl, amelynek léteznie kell; a méretét és korát méri.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

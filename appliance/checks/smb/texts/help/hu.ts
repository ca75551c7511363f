/** Hungarian help with the settings of check type `smb`, by the schema's English. */
import type { smbHelp as croatian } from "./hr.ts";

export const smbHelp = {
  "An older dialect than this is a failure; encryption came with 3.0.":
    "Az ennél régebbi dialektus hiba; titkosítás a 3.0-tól van.",
  "The server must insist on signed messages.": "A kiszolgálónak meg kell követelnie az aláírt üzeneteket.",
  "The server must not take the outdated SMB 1 any more; asked with a second connection.":
    "A kiszolgáló már nem fogadhatja el az elavult SMB 1-et; második kapcsolattal kérdezi.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

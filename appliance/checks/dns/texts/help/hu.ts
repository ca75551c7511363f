/** Hungarian help with the settings of check type `dns`, by the schema's English. */
import type { dnsHelp as croatian } from "./hr.ts";

export const dnsHelp = {
  "Name that is asked for, of any script; with type PTR an address will do.":
    "A kért név, bármilyen írással; PTR esetén cím is lehet.",
  "Kind of record.": "A rekord típusa.",
  "Expected answers: addresses, names, for MX `10 mail.acme.example`, for TXT the text.":
    "Várt válaszok: címek, nevek, MX-nél 10 mail.acme.example, TXT-nél a szöveg.",
  "`all` expected answers must be there, at least one (`any`), or they and no others (`exact`).":
    "Mindegyik várt válasz kell-e, legalább egy, vagy pontosan ezek és semmi más.",
  "Name server that is asked; the host itself unless told.": "A kérdezett DNS-kiszolgáló; üresen: maga az eszköz.",
  "Port of the name server.": "A DNS-kiszolgáló portja.",
  "Whether the server shall ask others for what it does not know itself.":
    "Kérdezzen-e a kiszolgáló másokat, ha maga nem tudja (rekurzió).",
  "Any reply proves that the server is there: a refusal or an error as well, and no record is compared.":
    "Bármely válasz igazolja, hogy a kiszolgáló él, az elutasítás vagy hiba is; rekordot nem hasonlít össze.",
  "The answer must come from a server in charge of the name.":
    "A válasznak a névért felelős (autoritatív) kiszolgálótól kell jönnie.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Croatian help with the settings of check type `dns`, by the schema's English. */
export const dnsHelp = {
  "Name that is asked for, of any script; with type PTR an address will do.":
    "Ime koje se traži, na bilo kojem pismu; za PTR može i adresa.",
  "Kind of record.": "Vrsta zapisa.",
  "Expected answers: addresses, names, for MX `10 mail.acme.example`, for TXT the text.":
    "Očekivani odgovori: adrese, imena, za MX 10 mail.acme.example, za TXT tekst.",
  "`all` expected answers must be there, at least one (`any`), or they and no others (`exact`).":
    "Moraju li postojati svi očekivani odgovori, barem jedan, ili točno ti i nijedan drugi.",
  "Name server that is asked; the host itself unless told.": "DNS poslužitelj koji se pita; prazno: sam uređaj.",
  "Port of the name server.": "Port DNS poslužitelja.",
  "Whether the server shall ask others for what it does not know itself.":
    "Treba li poslužitelj pitati druge za ono što sam ne zna (rekurzija).",
  "Any reply proves that the server is there: a refusal or an error as well, and no record is compared.":
    "Svaki odgovor dokazuje da poslužitelj radi, i odbijanje ili pogreška; zapisi se ne uspoređuju.",
  "The answer must come from a server in charge of the name.": "Odgovor mora doći od poslužitelja nadležnog za to ime.",
};

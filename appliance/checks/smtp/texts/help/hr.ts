/** Croatian help with the settings of check type `smtp`, by the schema's English. */
export const smtpHelp = {
  "TCP port; 25 unless told, 465 with `tls`.": "TCP port; inače 25, uz TLS od prvog bajta 465.",
  "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.":
    "Ime kojim se nadzorni uređaj predstavlja: puno ime ili adresa u zagradama (RFC 5321, 4.1.3). Prazno: vlastita adresa u zagradama.",
  "Address that mail comes from; none (as a bounce has) unless told.":
    "Adresa s koje pošta dolazi; prazno: nikakva (kao kod odbijenice).",
  "Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too.":
    "Adresa za koju poslužitelj mora prihvatiti poštu. Ništa se ne šalje ako nije zadan i korisnik sandučića.",
  "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.":
    "Korisnik primateljeva sandučića (IMAP). S njim se poruka doista šalje, čeka u sandučiću i tamo briše.",
  "Password of the mailbox.": "Lozinka sandučića.",
  "Server of the mailbox; the host itself unless told.": "Poslužitelj sandučića; prazno: sam uređaj.",
  "TCP port of the mailbox's server; 143 unless told, 993 with `tls`.":
    "TCP port poslužitelja sandučića; inače 143, uz TLS od prvog bajta 993.",
  "Folder in which the mail arrives.": "Mapa u koju poruka stiže.",
};

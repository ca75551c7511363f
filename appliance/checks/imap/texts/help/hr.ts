/** Croatian help with the settings of check type `imap`, by the schema's English. */
export const imapHelp = {
  "TCP port; 143 unless told, 993 with `tls`.": "TCP port; inače 143, uz TLS od prvog bajta 993.",
  "Folder whose messages are counted, e.g. `INBOX`; none is unless told.":
    "Mapa čije se poruke broje, npr. INBOX; prazno: ne broje se.",
};

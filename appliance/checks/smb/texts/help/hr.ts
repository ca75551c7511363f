/** Croatian help with the settings of check type `smb`, by the schema's English. */
export const smbHelp = {
  "An older dialect than this is a failure; encryption came with 3.0.":
    "Stariji dijalekt od ovoga je greška; šifriranje postoji od 3.0.",
  "The server must insist on signed messages.": "Poslužitelj mora zahtijevati potpisane poruke.",
  "The server must not take the outdated SMB 1 any more; asked with a second connection.":
    "Poslužitelj više ne smije prihvaćati zastarjeli SMB 1; pita se drugom vezom.",
};

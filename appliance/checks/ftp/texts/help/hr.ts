/** Croatian help with the settings of check type `ftp`, by the schema's English. */
export const ftpHelp = {
  "TCP port; 21 unless told, 990 with `tls`.": "TCP port; inače 21, uz TLS od prvog bajta 990.",
  "User to sign in with, e.g. `anonymous`.": "Korisnik za prijavu, npr. anonymous.",
  "File that must be there; its size and age are measured.":
    "Datoteka koja mora postojati; mjere se njezina veličina i starost.",
};

/** Croatian help with the settings of check type `ldap`, by the schema's English. */
export const ldapHelp = {
  "TCP port; 389 unless told, 636 with `tls`.": "TCP port; inače 389, uz TLS od prvog bajta 636.",
  "Name to sign in with, as the directory takes it (a DN, for Active Directory also `name@domain`); without it the check stays anonymous.":
    "Ime za prijavu kako ga imenik prima (DN, za Active Directory i ime@domena); bez njega provjera ostaje anonimna.",
  "Where to search; without it only the directory's description of itself (root DSE) is read.":
    "Gdje se traži; bez toga se čita samo opis samog imenika (root DSE).",
  "Which entries count, e.g. `(&(objectClass=person)(mail=*))`.":
    "Koji se unosi broje, npr. (&(objectClass=person)(mail=*)).",
  "The base itself, one level below it, or everything below it.":
    "Sama osnova, jedna razina ispod nje ili sve ispod nje.",
  "Counting stops at so many entries.": "Brojanje staje kod toliko unosa.",
};

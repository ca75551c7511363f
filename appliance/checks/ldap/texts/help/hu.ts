/** Hungarian help with the settings of check type `ldap`, by the schema's English. */
import type { ldapHelp as croatian } from "./hr.ts";

export const ldapHelp = {
  "TCP port; 389 unless told, 636 with `tls`.": "TCP-port; egyébként 389, az első bájttól TLS esetén 636.",
  "Name to sign in with, as the directory takes it (a DN, for Active Directory also `name@domain`); without it the check stays anonymous.":
    "Bejelentkezési név, ahogy a címtár fogadja (DN, Active Directorynál név@tartomány is); nélküle az ellenőrzés névtelen.",
  "Where to search; without it only the directory's description of itself (root DSE) is read.":
    "Hol keres; nélküle csak a címtár önleírását olvassa (root DSE).",
  "Which entries count, e.g. `(&(objectClass=person)(mail=*))`.":
    "Mely bejegyzések számítanak, pl. (&(objectClass=person)(mail=*)).",
  "The base itself, one level below it, or everything below it.":
    "Maga az alap, egy szinttel alatta, vagy minden alatta.",
  "Counting stops at so many entries.": "A számolás ennyi bejegyzésnél megáll.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

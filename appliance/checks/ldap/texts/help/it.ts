/** Italian help with the settings of check type `ldap`, by the schema's English. */
import type { ldapHelp as croatian } from "./hr.ts";

export const ldapHelp = {
  "TCP port; 389 unless told, 636 with `tls`.": "Porta TCP; altrimenti 389, con TLS dal primo byte 636.",
  "Name to sign in with, as the directory takes it (a DN, for Active Directory also `name@domain`); without it the check stays anonymous.":
    "Nome per l'accesso, come lo accetta la directory (un DN, per Active Directory anche nome@dominio); senza, il controllo resta anonimo.",
  "Where to search; without it only the directory's description of itself (root DSE) is read.":
    "Dove cercare; senza, si legge solo la descrizione della directory stessa (root DSE).",
  "Which entries count, e.g. `(&(objectClass=person)(mail=*))`.":
    "Quali voci contano, p.es. (&(objectClass=person)(mail=*)).",
  "The base itself, one level below it, or everything below it.":
    "La base stessa, un livello sotto, o tutto ciò che sta sotto.",
  "Counting stops at so many entries.": "Il conteggio si ferma a tante voci.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

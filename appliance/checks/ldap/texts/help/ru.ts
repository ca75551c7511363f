/** Russian help with the settings of check type `ldap`, by the schema's English. */
import type { ldapHelp as croatian } from "./hr.ts";

export const ldapHelp = {
  "TCP port; 389 unless told, 636 with `tls`.": "Порт TCP; иначе 389, с TLS с первого байта 636.",
  "Name to sign in with, as the directory takes it (a DN, for Active Directory also `name@domain`); without it the check stays anonymous.":
    "Имя для входа, как его принимает каталог (DN, для Active Directory и имя@домен); без него проверка остаётся анонимной.",
  "Where to search; without it only the directory's description of itself (root DSE) is read.":
    "Где искать; без этого читается только описание самого каталога (root DSE).",
  "Which entries count, e.g. `(&(objectClass=person)(mail=*))`.":
    "Какие записи считаются, напр. (&(objectClass=person)(mail=*)).",
  "The base itself, one level below it, or everything below it.": "Сама база, один уровень под ней или всё под ней.",
  "Counting stops at so many entries.": "Подсчёт останавливается на таком числе записей.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

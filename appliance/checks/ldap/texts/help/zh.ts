/** Chinese help with the settings of check type `ldap`, by the schema's English. */
import type { ldapHelp as croatian } from "./hr.ts";

export const ldapHelp = {
  "TCP port; 389 unless told, 636 with `tls`.": "TCP 端口；留空：389，全程 TLS 时为 636。",
  "Name to sign in with, as the directory takes it (a DN, for Active Directory also `name@domain`); without it the check stays anonymous.":
    "目录接受的登录名（DN，Active Directory 也可用 name@domain）；留空则匿名检查。",
  "Where to search; without it only the directory's description of itself (root DSE) is read.":
    "搜索的位置；留空则只读取目录的自我描述（root DSE）。",
  "Which entries count, e.g. `(&(objectClass=person)(mail=*))`.":
    "计入哪些条目，例如 (&(objectClass=person)(mail=*))。",
  "The base itself, one level below it, or everything below it.": "基准本身、其下一级，或其下全部。",
  "Counting stops at so many entries.": "计数到此条目数为止。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Chinese help with the settings of check type `ftp`, by the schema's English. */
import type { ftpHelp as croatian } from "./hr.ts";

export const ftpHelp = {
  "TCP port; 21 unless told, 990 with `tls`.": "TCP 端口；留空：21，全程 TLS 时为 990。",
  "User to sign in with, e.g. `anonymous`.": "登录用户，例如 anonymous。",
  "File that must be there; its size and age are measured.": "须存在的文件，测量其大小和新旧。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

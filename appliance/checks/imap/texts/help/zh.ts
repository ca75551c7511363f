/** Chinese help with the settings of check type `imap`, by the schema's English. */
import type { imapHelp as croatian } from "./hr.ts";

export const imapHelp = {
  "TCP port; 143 unless told, 993 with `tls`.": "TCP 端口；留空：143，全程 TLS 时为 993。",
  "Folder whose messages are counted, e.g. `INBOX`; none is unless told.":
    "统计邮件数的文件夹，例如 INBOX；留空：不统计。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

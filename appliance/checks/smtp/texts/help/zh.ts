/** Chinese help with the settings of check type `smtp`, by the schema's English. */
import type { smtpHelp as croatian } from "./hr.ts";

export const smtpHelp = {
  "TCP port; 25 unless told, 465 with `tls`.": "TCP 端口；留空：25，全程 TLS 时为 465。",
  "Name by which this box introduces itself: a full name, or an address in brackets (RFC 5321, 4.1.3). Its own address in brackets unless told.":
    "监控盒自报的名称：完整域名，或方括号中的地址（RFC 5321, 4.1.3）；留空：方括号中的自身地址。",
  "Address that mail comes from; none (as a bounce has) unless told.": "邮件的发件地址；留空：无（如同退信）。",
  "Address that the server must accept mail for. Nothing is sent unless `mailboxUser` is set too.":
    "服务器须为其接收邮件的地址。未填邮箱用户时不实际发送。",
  "User of the recipient's mailbox (IMAP). With it a mail is really sent, waited for in the mailbox, and deleted there.":
    "收件人邮箱的用户（IMAP）。填写后会真正发送一封邮件，在邮箱中等到后删除。",
  "Password of the mailbox.": "邮箱密码。",
  "Server of the mailbox; the host itself unless told.": "邮箱所在服务器；留空：设备自身。",
  "TCP port of the mailbox's server; 143 unless told, 993 with `tls`.":
    "邮箱服务器的 TCP 端口；留空：143，全程 TLS 时为 993。",
  "Folder in which the mail arrives.": "邮件到达的文件夹。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

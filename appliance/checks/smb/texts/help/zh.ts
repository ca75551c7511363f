/** Chinese help with the settings of check type `smb`, by the schema's English. */
import type { smbHelp as croatian } from "./hr.ts";

export const smbHelp = {
  "An older dialect than this is a failure; encryption came with 3.0.": "低于此版本的方言算失败；3.0 起支持加密。",
  "The server must insist on signed messages.": "服务器须要求消息签名。",
  "The server must not take the outdated SMB 1 any more; asked with a second connection.":
    "服务器不得再接受过时的 SMB 1，用第二个连接检测。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

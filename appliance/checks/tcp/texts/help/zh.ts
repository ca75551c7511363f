/** Chinese help with the settings of check type `tcp`, by the schema's English. */
import type { tcpHelp as croatian } from "./hr.ts";

export const tcpHelp = {
  "TCP port to connect to.": "要连接的 TCP 端口。",
  "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.":
    "连接打开后发送的文字。\\r、\\n、\\t 和 \\\\ 代表相应字符。",
  "Text that the other side's answer must contain.": "对方应答须包含的文字。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Chinese help with the settings of check type `radius`, by the schema's English. */
import type { radiusHelp as croatian } from "./hr.ts";

export const radiusHelp = {
  "Shared secret under which the server knows this box as a client.": "服务器将监控盒识别为客户端所用的共享密钥。",
  "User to be let in (PAP); without one the server is only asked whether it is alive (Status-Server).":
    "要放行的用户（PAP）；留空则只询问服务器是否在线（Status-Server）。",
  "What the server should say to that user; `challenge` where a second factor is asked for.":
    "服务器应如何答复该用户；需要第二因素时为质询（challenge）。",
  "An answer without Message-Authenticator, which can be forged on its way, is a failure.":
    "没有 Message-Authenticator 的应答可能在途中被伪造，算失败。",
  "Name under which this box introduces itself; policies and logs show it.": "监控盒自报的名称，策略和日志中可见。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

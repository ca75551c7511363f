/** Chinese help with the settings of check type `mqtt`, by the schema's English. */
import type { mqttHelp as croatian } from "./hr.ts";

export const mqttHelp = {
  "TCP port; 1883 unless told, 8883 with `tls`.": "TCP 端口；留空：1883，全程 TLS 时为 8883。",
  "Version of the protocol that is spoken.": "所用的协议版本。",
  "User to sign in with; none unless told.": "登录用户；留空：不登录。",
  "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.":
    "客户端标识；留空：每次随机生成。消息代理会断开使用相同标识的其他客户端。",
  "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.":
    "往返测试的主题：检查订阅该主题，发布一条短消息并等待收到。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

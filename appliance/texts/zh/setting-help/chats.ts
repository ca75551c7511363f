/** Chinese help with fields: chats and webhooks; by the schema's English. */
import type { chatsHelp as croatian } from "../../hr/setting-help/chats.ts";

export const chatsHelp = {
  "Where each event is sent as a CloudEvents object; `tell` left out: all of them.":
    "各事件以 CloudEvents 对象发往此处；未选消息种类：全部。",
  "Key that every message is signed with (HMAC-SHA256).": "为每条消息签名的密钥（HMAC-SHA256）。",
  "Id of the output.": "输出标识。",
  "Contact whose wishes and hours hold; its own are left out then.": "采用其偏好和时间的联系人，自身设置则省略。",
  "File with the certificate (PEM) of the authority that signed the server's.":
    "为服务器证书签名的颁发机构证书（PEM） 文件。",
  "`auto`: no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "自动：机密不以明文发送，监控盒内部除外。不加密：也可明文发送。",
  "Address of the workflow that takes webhook requests.": "接收 webhook 请求的工作流地址。",
  "Address of the incoming webhook.": "传入 webhook 的地址。",
  "The bot's token.": "机器人的令牌。",
  "Chat, group or channel: its number, or @NAME.": "聊天、群组或频道：编号或 @名称。",
  "Server; https://api.telegram.org where left out.": "服务器；留空：https://api.telegram.org。",
  "Home server.": "主服务器（homeserver）。",
  "Access token.": "访问令牌。",
  "Id of the room, such as `!abc:acme.example`.": "房间标识，例如 !abc:acme.example。",
  "Address of the topic, such as `https://ntfy.example/acme-alerts`.":
    "主题地址，例如 https://ntfy.example/acme-alerts。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

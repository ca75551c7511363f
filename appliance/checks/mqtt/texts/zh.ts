/** Chinese sentences of check type `mqtt`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/zh/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/zh/checks/common-codes.ts";

export const mqttTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  accepted: (p) => `消息代理在 ${milliseconds(p.loginMs)}内接受连接`,
  messageReturned: (p) => `消息在 ${milliseconds(p.roundTripMs)}后返回`,
  loginRefused: (p) => `消息代理拒绝用户名或密码（原因 ${text(p.reason)}）`,
  versionRefused: (p) => `消息代理不支持 MQTT ${text(p.version)}`,
  clientRefused: (p) => `消息代理拒绝客户端标识（原因 ${text(p.reason)}）`,
  unavailable: (p) => `消息代理在线，但暂不接受客户端（原因 ${text(p.reason)}）`,
  connectionRefused: (p) => `消息代理拒绝连接（原因 ${text(p.reason)}）`,
  subscriptionRefused: (p) => `该用户无权读取主题 ${text(p.topic)}（原因 ${text(p.reason)}）`,
  publishingRefused: (p) => `该用户无权写入主题 ${text(p.topic)}（原因 ${text(p.reason)}）`,
  messageLost: (p) => `消息代理接收了主题 ${text(p.topic)} 的消息，却没有再发出`,
  disconnected: (p) => `消息代理断开了连接（原因 ${text(p.reason)}）`,
} satisfies Templates;

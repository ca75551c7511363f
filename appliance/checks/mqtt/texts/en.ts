/** English sentences of check type `mqtt`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";

export const mqttTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  accepted: (p) => `the broker takes the connection in ${milliseconds(p.loginMs)}`,
  messageReturned: (p) => `the message came back after ${milliseconds(p.roundTripMs)}`,
  loginRefused: (p) => `the broker refuses user or password (reason ${text(p.reason)})`,
  versionRefused: (p) => `the broker does not speak MQTT ${text(p.version)}`,
  clientRefused: (p) => `the broker refuses the client identifier (reason ${text(p.reason)})`,
  unavailable: (p) => `the broker is there, but takes no clients just now (reason ${text(p.reason)})`,
  connectionRefused: (p) => `the broker refuses the connection (reason ${text(p.reason)})`,
  subscriptionRefused: (p) => `the user may not read the topic ${text(p.topic)} (reason ${text(p.reason)})`,
  publishingRefused: (p) => `the user may not write to the topic ${text(p.topic)} (reason ${text(p.reason)})`,
  messageLost: (p) => `the broker took the message for ${text(p.topic)} and did not hand it out again`,
  disconnected: (p) => `the broker ended the connection (reason ${text(p.reason)})`,
} satisfies Templates;

/** English sentences of check type `redis`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { certificateTexts, conversationTexts, loginTexts } from "#texts/en/checks/common-codes.ts";

export const redisTexts = {
  ...conversationTexts,
  ...certificateTexts,
  ...loginTexts,
  answers: (p) =>
    p.version === undefined
      ? `answers in ${milliseconds(p.pingMs)}`
      : `Redis ${text(p.version)} (${text(p.role)}) answers in ${milliseconds(p.pingMs)}`,
  infoRefused: () => "answers, but the user may not read the server's figures (INFO)",
  loading: () => "the server has started and still loads its data",
  replicationBroken: () => "the replica has lost its master; its data grows old",
  loginRefused: (p) => `the server refuses user or password: "${text(p.said)}"`,
  loginNeeded: () => "the server asks for a password, and none is configured here",
  denied: (p) => `the server refuses this box: "${text(p.said)}"`,
  serverError: (p) => `the server answers with an error: "${text(p.said)}"`,
} satisfies Templates;

/** English sentences of check type `memcached`. */
import { conversationTexts } from "#texts/en/checks/common-codes.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import type { Templates } from "#texts/template.ts";

export const memcachedTexts = {
  ...conversationTexts,
  answers: (p) => `memcached ${text(p.version)} answers in ${milliseconds(p.answerMs)}`,
  statsRefused: (p) => `answers, but does not tell its figures (stats): "${text(p.said)}"`,
  loginNeeded: () => "answers, but tells nothing without a login, which this check does not have",
  tooManyConnections: () => "as many connections as are allowed are open: new clients are turned away",
  serverError: (p) => `the server answers with an error: "${text(p.said)}"`,
} satisfies Templates;

/** English sentences of check type `ssh`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, text } from "#texts/en/format.ts";
import { conversationTexts } from "#texts/en/checks/common-codes.ts";

export const sshTexts = {
  ...conversationTexts,
  answered: (p) => `${text(p.banner)} answers in ${milliseconds(p.bannerMs)}, its host key is ${text(p.fingerprint)}`,
  otherBanner: (p) => `the server calls itself "${text(p.heard)}", which is not what was expected`,
  otherKey: (p) =>
    `another host key than expected, ${text(p.fingerprint)}: the server was set up anew, or somebody else answers in its place`,
  keyNotProven: (p) => `the server shows the host key ${text(p.fingerprint)}, but could not prove that it is its own`,
  protocolTooOld: (p) => `speaks only the outdated SSH 1 ("${text(p.heard)}")`,
  disconnected: (p) => `the server ended the conversation: "${text(p.reason)}"`,
  malformed: (p) => `the answer is no proper SSH (${text(p.reason)})`,
  noCommonAlgorithm: (p) => `the host key could not be read: the server offers only ${text(p.offered)}`,
} satisfies Templates;

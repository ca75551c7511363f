/** English sentences of check type `pop3`. */
import type { Templates } from "../../sentence-book.ts";
import { bytes, count, milliseconds, text } from "../format.ts";
import { certificateTexts, conversationTexts } from "./common-codes.ts";
import { mailTexts } from "./mail.ts";

const { notReady, commandRefused, startTlsMissing, loginRefused } = mailTexts;

export const pop3Texts: Templates = {
  ...conversationTexts,
  ...certificateTexts,
  notReady,
  commandRefused,
  startTlsMissing,
  loginRefused,
  answered: (p) => `answers in ${milliseconds(p.greetingMs)}: "${text(p.banner)}"`,
  counted: (p) => `${count(p.messages, "message", "messages")} in the mailbox, ${bytes(p.sizeBytes)}`,
};

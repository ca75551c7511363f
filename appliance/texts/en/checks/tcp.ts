/** English sentences of check type `tcp`. */
import type { Templates } from "../../sentence-book.ts";
import { milliseconds, text } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const tcpTexts: Templates = {
  ...connectionTexts,
  connected: (p) => `connected in ${milliseconds(p.connectMs)}`,
  expectedText: (p) =>
    `connected in ${milliseconds(p.connectMs)}, the expected text came after ${milliseconds(p.answerMs)}`,
  otherText: (p) => `answers something else than expected: "${text(p.heard)}"`,
  closedEarly: () => "the connection was closed before anything was said",
};

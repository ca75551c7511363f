/** English sentences of check type `trap`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/en/format.ts";

export const trapTexts = {
  quiet: () => "no such notification that still counts",
  came: (p) =>
    `${count(p.count, "such notification", "such notifications")}${p.said === undefined ? "" : `, the last: "${text(p.said)}"`}`,
  notListening: (p) => `nothing comes in: ${text(p.reason)}`,
  notRunning: () => "only the running box knows what came in",
  timeout: () => "the look took too long",
} satisfies Templates;

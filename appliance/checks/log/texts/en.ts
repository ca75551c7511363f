/** English sentences of check type `log`. */
import type { Templates } from "#texts/template.ts";
import { count, text } from "#texts/en/format.ts";

export const logTexts = {
  quiet: () => "no such log line that still counts",
  came: (p) =>
    `${count(p.count, "such log line", "such log lines")}${p.said === undefined ? "" : `, the last: "${text(p.said)}"`}`,
  notListening: (p) => `nothing comes in: ${text(p.reason)}`,
  notRunning: () => "only the running box knows what came in",
  timeout: () => "the look took too long",
} satisfies Templates;

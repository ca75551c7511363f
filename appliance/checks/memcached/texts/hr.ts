/** Croatian sentences of check type `memcached`. */
import { conversationTexts } from "#texts/hr/checks/common-codes.ts";
import { milliseconds, text } from "#texts/hr/format.ts";
import type { Templates } from "#texts/template.ts";

export const memcachedTexts = {
  ...conversationTexts,
  answers: (p) => `memcached ${text(p.version)} odgovara za ${milliseconds(p.answerMs)}`,
  statsRefused: (p) => `odgovara, ali ne daje svoje brojke (stats): „${text(p.said)}”`,
  loginNeeded: () => "odgovara, ali bez prijave ništa ne kaže, a ova je provjera nema",
  tooManyConnections: () => "otvoreno je koliko je dopušteno veza: novi klijenti se odbijaju",
  serverError: (p) => `poslužitelj odgovara greškom: „${text(p.said)}”`,
} satisfies Templates;

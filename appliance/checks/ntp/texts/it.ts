/** Italian sentences of check type `ntp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/it/format.ts";
import { conversationTexts } from "#texts/it/checks/common-codes.ts";

export const ntpTexts = {
  ...conversationTexts,
  synchronised: (p) =>
    typeof p.offsetMs === "number"
      ? `la sua ora è ${milliseconds(Math.abs(p.offsetMs))} ${p.offsetMs < 0 ? "indietro" : "avanti"} rispetto alla centralina, stratum ${number(p.stratum, 0)}`
      : `dice l'ora, stratum ${number(p.stratum, 0)}; la centralina non conosce l'ora abbastanza bene per confrontarla`,
  notSynchronised: () => "il server orario risponde, ma non conosce l'ora neppure lui",
  rateLimited: () => "il server orario dice di essere interrogato troppo spesso",
  denied: () => "il server orario rifiuta di dire l'ora a questa centralina",
  kissed: (p) => `il server orario rifiuta di dire l'ora (${text(p.kiss)})`,
} satisfies Templates;

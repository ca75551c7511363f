/** English sentences of check type `ntp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/en/format.ts";
import { conversationTexts } from "#texts/en/checks/common-codes.ts";

export const ntpTexts = {
  ...conversationTexts,
  synchronised: (p) =>
    typeof p.offsetMs === "number"
      ? `its time is ${milliseconds(Math.abs(p.offsetMs))} ${p.offsetMs < 0 ? "behind" : "ahead of"} this box's, stratum ${number(p.stratum, 0)}`
      : `tells the time, stratum ${number(p.stratum, 0)}; this box does not know the time well enough to compare`,
  notSynchronised: () => "the time server answers, but does not know the time itself",
  rateLimited: () => "the time server is asked too often for its taste and says so",
  denied: () => "the time server refuses to tell this box the time",
  kissed: (p) => `the time server refuses to tell the time (${text(p.kiss)})`,
} satisfies Templates;

/** Hungarian sentences of check type `ntp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/hu/format.ts";
import { conversationTexts } from "#texts/hu/checks/common-codes.ts";

export const ntpTexts = {
  ...conversationTexts,
  synchronised: (p) =>
    typeof p.offsetMs === "number"
      ? `az ideje ${milliseconds(Math.abs(p.offsetMs))} eltéréssel ${p.offsetMs < 0 ? "késik" : "siet"} a felügyelőegységéhez képest, stratum: ${number(p.stratum, 0)}`
      : `közli az időt, stratum: ${number(p.stratum, 0)}; a felügyelőegység nem ismeri elég pontosan az időt az összehasonlításhoz`,
  notSynchronised: () => "az időkiszolgáló válaszol, de maga sem tudja az időt",
  rateLimited: () => "az időkiszolgáló szerint túl gyakori a kérdezés",
  denied: () => "az időkiszolgáló nem közli az időt ezzel a felügyelőegységgel",
  kissed: (p) => `az időkiszolgáló nem közli az időt (${text(p.kiss)})`,
} satisfies Templates;

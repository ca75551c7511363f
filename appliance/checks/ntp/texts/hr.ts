/** Croatian sentences of check type `ntp`. */
import type { Templates } from "#texts/template.ts";
import { milliseconds, number, text } from "#texts/hr/format.ts";
import { conversationTexts } from "#texts/hr/checks/common-codes.ts";

export const ntpTexts = {
  ...conversationTexts,
  synchronised: (p) =>
    typeof p.offsetMs === "number"
      ? `njegovo vrijeme ${p.offsetMs < 0 ? "kasni za" : "ide ispred"} vremena nadzornog uređaja: ${milliseconds(Math.abs(p.offsetMs))}, stratum ${number(p.stratum, 0)}`
      : `kaže vrijeme, stratum ${number(p.stratum, 0)}; nadzorni uređaj ne zna vrijeme dovoljno dobro za usporedbu`,
  notSynchronised: () => "poslužitelj vremena odgovara, ali ni sam ne zna vrijeme",
  rateLimited: () => "poslužitelj vremena kaže da ga se pita prečesto",
  denied: () => "poslužitelj vremena odbija reći vrijeme ovom nadzornom uređaju",
  kissed: (p) => `poslužitelj vremena odbija reći vrijeme (${text(p.kiss)})`,
} satisfies Templates;

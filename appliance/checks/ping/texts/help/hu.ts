/** Hungarian help with the settings of check type `ping`, by the schema's English. */
import type { pingHelp as croatian } from "./hr.ts";

export const pingHelp = {
  "Packets per look.": "Csomag mérésenként.",
  "Time between two packets, at least 10ms.": "Két csomag közötti idő, legalább 10 ms.",
  "Bytes of payload.": "A hasznos tartalom bájtjai.",
  "Loss and round trip are told over the newest so many packets, those of earlier looks included; without it, over those of this look.":
    "A veszteség és a válaszidő a legutóbbi ennyi csomagból adódik, a korábbi mérésekét is beleértve; üresen: csak ebből a mérésből.",
  "Packets that follow at once, three in 1.4 s, when a target that answered before does not. Each that is lost counts as one more attempt; one answer is enough.":
    "Azonnal következő csomagok, három 1,4 s alatt, ha egy korábban válaszoló cél nem válaszol. Minden elveszett egy további próbának számít; egy válasz elég.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

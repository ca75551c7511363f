/** Italian help with the settings of check type `http`, by the schema's English. */
import type { httpHelp as croatian } from "./hr.ts";

export const httpHelp = {
  "Text that the body must contain, as it stands there or as a reader of the page sees it.":
    "Testo che il corpo deve contenere, come sta scritto o come lo vede chi legge la pagina.",
  "Regular expression that must match somewhere in the body (`^` and `$` match at lines).":
    "Espressione regolare che deve corrispondere da qualche parte (^ e $ valgono per le righe).",
  "Text that the body must contain neither as it stands there nor as a reader sees it.":
    "Testo che il corpo non deve contenere, né come sta scritto né come lo vede chi legge.",
  "Regular expression that must match nowhere in the body.":
    "Espressione regolare che non deve corrispondere da nessuna parte.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Italian help with the settings of check type `trap`, by the schema's English. */
import type { trapHelp as croatian } from "./hr.ts";

export const trapHelp = {
  "OID of the notification, or one that it lies below.": "OID della notifica, o uno sotto cui si trova.",
  "OID of the notification that says that it is over.": "OID della notifica che dice che è finito.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

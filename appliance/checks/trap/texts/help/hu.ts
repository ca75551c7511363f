/** Hungarian help with the settings of check type `trap`, by the schema's English. */
import type { trapHelp as croatian } from "./hr.ts";

export const trapHelp = {
  "OID of the notification, or one that it lies below.": "Az értesítés OID-je, vagy amely alatt áll.",
  "OID of the notification that says that it is over.": "A végét jelző értesítés OID-je.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

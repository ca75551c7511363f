/** Russian help with the settings of check type `trap`, by the schema's English. */
import type { trapHelp as croatian } from "./hr.ts";

export const trapHelp = {
  "OID of the notification, or one that it lies below.": "OID уведомления или узла, под которым оно находится.",
  "OID of the notification that says that it is over.": "OID уведомления, означающего, что всё прошло.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

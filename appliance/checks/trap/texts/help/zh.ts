/** Chinese help with the settings of check type `trap`, by the schema's English. */
import type { trapHelp as croatian } from "./hr.ts";

export const trapHelp = {
  "OID of the notification, or one that it lies below.": "通知的 OID，或其上级 OID。",
  "OID of the notification that says that it is over.": "表示已结束的通知的 OID。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

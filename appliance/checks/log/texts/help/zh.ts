/** Chinese help with the settings of check type `log`, by the schema's English. */
import type { logHelp as croatian } from "./hr.ts";

export const logHelp = {
  "Only lines of this program.": "仅限此程序的日志行。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

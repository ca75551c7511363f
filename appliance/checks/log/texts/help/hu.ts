/** Hungarian help with the settings of check type `log`, by the schema's English. */
import type { logHelp as croatian } from "./hr.ts";

export const logHelp = {
  "Only lines of this program.": "Csak ennek a programnak a sorai.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

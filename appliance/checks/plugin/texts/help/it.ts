/** Italian help with the settings of check type `plugin`, by the schema's English. */
import type { pluginHelp as croatian } from "./hr.ts";

export const pluginHelp = {
  "Its arguments, one by one; there is no shell. `{address}` stands for the host's address.":
    "I suoi argomenti, uno per uno; non c'è shell. {address} è l'indirizzo del dispositivo.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

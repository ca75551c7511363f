/** Hungarian help with the settings of check type `tcp`, by the schema's English. */
import type { tcpHelp as croatian } from "./hr.ts";

export const tcpHelp = {
  "TCP port to connect to.": "A TCP-port, amelyhez kapcsolódik.",
  "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.":
    "A kapcsolat megnyitása után küldött szöveg. \\r, \\n, \\t és \\\\ ezeket a karaktereket jelöli.",
  "Text that the other side's answer must contain.": "Szöveg, amelyet a másik fél válaszának tartalmaznia kell.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

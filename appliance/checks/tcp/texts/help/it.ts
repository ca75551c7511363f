/** Italian help with the settings of check type `tcp`, by the schema's English. */
import type { tcpHelp as croatian } from "./hr.ts";

export const tcpHelp = {
  "TCP port to connect to.": "Porta TCP a cui collegarsi.",
  "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.":
    "Testo inviato appena la connessione è aperta. \\r, \\n, \\t e \\\\ stanno per quei caratteri.",
  "Text that the other side's answer must contain.": "Testo che la risposta dell'altra parte deve contenere.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

/** Italian help with the settings of check type `rdp`, by the schema's English. */
import type { rdpHelp as croatian } from "./hr.ts";

export const rdpHelp = {
  "People must sign in before they see a screen (network level authentication); asked with a second connection.":
    "Bisogna accedere prima di vedere lo schermo (network level authentication); si chiede con una seconda connessione.",
  "Whether a certificate that is not in order is a failure; most desktops sign their own.":
    "Se un certificato non in regola è un errore; la maggior parte dei desktop se lo firma da sé.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

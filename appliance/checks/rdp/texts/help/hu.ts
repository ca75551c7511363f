/** Hungarian help with the settings of check type `rdp`, by the schema's English. */
import type { rdpHelp as croatian } from "./hr.ts";

export const rdpHelp = {
  "People must sign in before they see a screen (network level authentication); asked with a second connection.":
    "A képernyő előtt be kell jelentkezni (network level authentication); második kapcsolattal kérdezi.",
  "Whether a certificate that is not in order is a failure; most desktops sign their own.":
    "Hibának számít-e a nem rendben lévő tanúsítvány; a legtöbb gép maga írja alá a sajátját.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;

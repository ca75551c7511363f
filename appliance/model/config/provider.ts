/** Who delivers the box and looks after it: where weaknesses are reported, how long it gets security updates. */
import { Type } from "typebox";
import { Duration, Obj, Opt, Text } from "./words.ts";

/** Printable and without spaces, as each stands on a line of its own. Source: RFC 9116, 2.5.3; RFC 6068; RFC 3966. */
export const CONTACT_PATTERN = "^(mailto:[!-?A-~]+@[!-?A-~]+|https://[!-~]+|tel:\\+[0-9().-]+)$";
export const HTTPS_PATTERN = "^https://[!-~]+$";

export const providerChoices = {
  validFor: Opt(
    Duration("How long what `/.well-known/security.txt` says is good from the day on which it is asked for.", "180d"),
  ),
};

export const Provider = Obj(
  {
    name: Opt(Text("The company, as people call it.")),
    contacts: Opt(
      Type.Array(Type.String({ pattern: CONTACT_PATTERN, maxLength: 300 }), {
        minItems: 1,
        maxItems: 5,
        description: "Where weaknesses are reported, the best first: `mailto:`, `https://` or `tel:` (RFC 9116).",
      }),
    ),
    policy: Opt(
      Type.String({
        pattern: HTTPS_PATTERN,
        maxLength: 300,
        description: "Page that says how the company deals with reported weaknesses.",
      }),
    ),
    supportedUntil: Opt(
      Type.String({ format: "date", description: "Last day for which the company promises security updates." }),
    ),
    ...providerChoices,
  },
  { description: "The company that delivers this box and looks after it." },
);

/** An SNMP credential as a person types it into a discovery. Never shown again. */
import { Type, type Static } from "typebox";
import { SNMP_AUTH_PROTOCOLS, SNMP_PRIV_PROTOCOLS } from "./config/credentials.ts";

const Opt = Type.Optional;
const strict = { additionalProperties: false };

/** How many credentials one order types, and a review keeps. */
export const MOST_CREDENTIALS = 8;

const Word = (description: string, least = 1) => Type.String({ minLength: least, maxLength: 255, description });
export const TypedCredential = Type.Union(
  [
    Type.Object({ version: Type.Enum(["1", "2c"]), community: Word("Community.") }, strict),
    Type.Object(
      {
        version: Type.Literal("3"),
        user: Word("User name (USM)."),
        authProtocol: Opt(Type.Enum([...SNMP_AUTH_PROTOCOLS], { description: "Left out: nothing is authenticated." })),
        authKey: Opt(Word("Authentication pass phrase.", 8)),
        privProtocol: Opt(Type.Enum([...SNMP_PRIV_PROTOCOLS], { description: "Left out: nothing is encrypted." })),
        privKey: Opt(Word("Privacy pass phrase.", 8)),
      },
      strict,
    ),
  ],
  { description: "An SNMP credential. It is kept as a secret where a device answers it, else forgotten." },
);
export type TypedCredential = Static<typeof TypedCredential>;

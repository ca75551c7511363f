/** The set-up file: what a technician prepares on a memory stick or on the card's first partition, so that a box needs no laptop at the site. */
import { Type, type Static } from "typebox";
import { Password, UserName } from "./api-accounts.ts";
import { EnrolOrder } from "./enrolment.ts";
import { NetworkSettings } from "./network-settings.ts";
import { CentreOrder, SiteOrder } from "./setup.ts";

const strict = { additionalProperties: false };

/** Nothing that belongs into it is larger, bytes. */
export const MOST_SETUP_BYTES = 64 * 1024;

export const SetUpFile = Type.Object(
  {
    version: Type.Literal(1, { description: "Version of this format." }),
    claim: Type.Object(
      {
        code: Type.String({
          minLength: 1,
          maxLength: 100,
          description: "The code of the box's label. Without it nothing of the file is taken.",
        }),
        user: Type.Optional(UserName),
        password: Type.Optional(Password),
      },
      {
        ...strict,
        dependentRequired: { user: ["password"], password: ["user"] },
        description:
          "Whose file this is. With user and password the box is claimed for them; without, it is left to be claimed on its page.",
      },
    ),
    site: Type.Optional(SiteOrder),
    network: Type.Optional(NetworkSettings),
    centre: Type.Optional(CentreOrder),
    enrolment: Type.Optional(EnrolOrder),
    updates: Type.Optional(
      Type.String({
        maxLength: 300,
        pattern: "^https://[!-~]+$",
        description: "Where updates are fetched from; left out: they come by memory stick alone.",
      }),
    ),
  },
  { ...strict, title: "Set-up file" },
);
export type SetUpFile = Static<typeof SetUpFile>;

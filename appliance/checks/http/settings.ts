/** Settings of check type `http`. */
import { Type, type Static } from "typebox";
import { ExpectedStatus } from "../web/expected-status.ts";
import { REQUEST_SETTINGS } from "../web/request-settings.ts";

const Text = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 500, description }));
/** A regular expression; one that does not compile is refused with the configuration. */
const Pattern = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 500, format: "regex", description }));

export const HttpSettings = Type.Object(
  {
    ...REQUEST_SETTINGS,
    expectStatus: ExpectedStatus,
    expectText: Text("Text that the body must contain, as it stands there or as a reader of the page sees it."),
    expectPattern: Pattern("Regular expression that must match somewhere in the body (`^` and `$` match at lines)."),
    rejectText: Text("Text that the body must contain neither as it stands there nor as a reader sees it."),
    rejectPattern: Pattern("Regular expression that must match nowhere in the body."),
  },
  { additionalProperties: false },
);
export type HttpSettings = Static<typeof HttpSettings>;

/** Settings of check type `scenario`. */
import { Type, type Static } from "typebox";
import { mayHoldSecret, SecretSetting } from "#model/config/words.ts";
import { PATH_PATTERN } from "../find-value.ts";
import { ExpectedStatus } from "../web/expected-status.ts";
import { REQUEST_SETTINGS } from "../web/request-settings.ts";

export const MOST_STEPS = 20;

const VARIABLE_NAME = "^[A-Za-z][A-Za-z0-9_]{0,39}$";
const strict = { additionalProperties: false };

/** Exactly one of them. */
const Extraction = Type.Union([
  Type.Object(
    { json: Type.String({ pattern: PATH_PATTERN, maxLength: 500, description: "Path in a JSON answer: `$.token`." }) },
    strict,
  ),
  Type.Object(
    {
      pattern: Type.String({
        minLength: 1,
        maxLength: 500,
        format: "regex",
        description: "Regular expression; its first group is taken, or the whole match.",
      }),
    },
    strict,
  ),
  Type.Object(
    {
      header: Type.String({
        pattern: "^[A-Za-z0-9-]+$",
        maxLength: 100,
        description: "Name of a header of the answer.",
      }),
    },
    strict,
  ),
]);
export type Extraction = Static<typeof Extraction>;

const Step = Type.Object(
  {
    name: Type.Optional(
      Type.String({ minLength: 1, maxLength: 60, description: "What the step does, for messages: `sign in`." }),
    ),
    url: mayHoldSecret(
      "url",
      Type.String({
        pattern: "^(https?://[^\\s/?#]+|\\{[A-Za-z])",
        maxLength: 2000,
        description:
          "What is asked for. `{address}` is the host's address; `{name}` a variable, percent-encoded unless it begins the URL.",
      }),
    ),
    method: Type.Optional(
      Type.Enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"], {
        description: "Method; POST with a body, else GET, unless told.",
      }),
    ),
    headers: REQUEST_SETTINGS.headers,
    form: Type.Optional(
      Type.Record(
        Type.String({ minLength: 1, maxLength: 200 }),
        mayHoldSecret("text", Type.String({ maxLength: 10_000 })),
        {
          description: "Fields sent as a form.",
        },
      ),
    ),
    json: Type.Optional(
      mayHoldSecret("texts", Type.Unknown({ description: "Body sent as JSON; variables are filled into its texts." })),
    ),
    body: Type.Optional(mayHoldSecret("text", Type.String({ maxLength: 100_000, description: "Body sent as it is." }))),
    expectStatus: ExpectedStatus,
    expectText: Type.Optional(
      Type.String({ minLength: 1, maxLength: 500, description: "Text that the answer must contain." }),
    ),
    rejectText: Type.Optional(
      Type.String({ minLength: 1, maxLength: 500, description: "Text that the answer must not contain." }),
    ),
    extract: Type.Optional(
      Type.Record(Type.String({ pattern: VARIABLE_NAME }), Extraction, {
        description: "Variables for later steps, each from the answer's JSON, text or headers.",
      }),
    ),
    redirects: REQUEST_SETTINGS.redirects,
  },
  strict,
);
export type Step = Static<typeof Step>;

export const ScenarioSettings = Type.Object(
  {
    steps: Type.Array(Step, {
      minItems: 1,
      maxItems: MOST_STEPS,
      description: "The requests, one after the other; cookies are kept between them.",
    }),
    variables: Type.Optional(
      Type.Record(Type.String({ pattern: VARIABLE_NAME }), Type.String({ maxLength: 2000 }), {
        description: "Values for `{name}` in URLs, headers and bodies.",
      }),
    ),
    secrets: Type.Optional(
      Type.Record(Type.String({ pattern: VARIABLE_NAME }), SecretSetting("A value that is never shown."), {
        description: "The same for what must stay secret.",
      }),
    ),
    encryption: REQUEST_SETTINGS.encryption,
    serverName: REQUEST_SETTINGS.serverName,
    verifyTls: REQUEST_SETTINGS.verifyTls,
    oldTls: REQUEST_SETTINGS.oldTls,
    authority: REQUEST_SETTINGS.authority,
    fingerprint: REQUEST_SETTINGS.fingerprint,
  },
  strict,
);
export type ScenarioSettings = Static<typeof ScenarioSettings>;

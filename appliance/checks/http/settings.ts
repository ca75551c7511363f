/** Settings of check type `http`. */
import { Type, type Static } from "typebox";
import { SecretSetting } from "#model/config.ts";

export const DEFAULT_MAX_BYTES = 1_000_000;
export const DEFAULT_REDIRECTS = 5;
export const DEFAULT_STATUS = ["2xx", "3xx"] as const;

const Text = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 500, description }));
/** A regular expression; one that does not compile is refused with the configuration. */
const Pattern = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 500, format: "regex", description }));

export const HttpSettings = Type.Object(
  {
    url: Type.Optional(
      Type.String({
        pattern: "^https?://[^\\s/?#]+",
        maxLength: 2000,
        default: "http://{address}/",
        description: "What is asked for; `{address}` stands for the host's address.",
      }),
    ),
    serverName: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9._-]+$",
        maxLength: 253,
        description: "Name for the `Host` header and the certificate, where the URL holds an address.",
      }),
    ),
    method: Type.Optional(
      Type.Enum(["GET", "HEAD", "POST"], { default: "GET", description: "Method of the request." }),
    ),
    headers: Type.Optional(
      Type.Record(
        Type.String({ pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }),
        Type.String({ pattern: "^[\\t\\x20-\\x7e]*$" }),
        {
          description: "More headers of the request.",
        },
      ),
    ),
    body: Type.Optional(Type.String({ maxLength: 100_000, description: "Body of a POST." })),
    user: Text("User name for basic authentication."),
    password: Type.Optional(SecretSetting("Password for basic authentication.")),
    expectStatus: Type.Optional(
      Type.Array(
        Type.Union([
          Type.Integer({ minimum: 100, maximum: 599 }),
          Type.String({ pattern: "^([1-5]xx|[1-5][0-9][0-9](-[1-5][0-9][0-9])?)$" }),
        ]),
        {
          minItems: 1,
          default: [...DEFAULT_STATUS],
          description: "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.",
        },
      ),
    ),
    expectText: Text("Text that the body must contain."),
    expectPattern: Pattern("Regular expression that must match somewhere in the body (`^` and `$` match at lines)."),
    rejectText: Text("Text that the body must not contain."),
    rejectPattern: Pattern("Regular expression that must match nowhere in the body."),
    redirects: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10,
        default: DEFAULT_REDIRECTS,
        description: "Redirects that are followed; with 0 the first answer is judged as it is.",
      }),
    ),
    maxBytes: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: DEFAULT_MAX_BYTES,
        default: DEFAULT_MAX_BYTES,
        description: "So much of a body is read, no more.",
      }),
    ),
    verifyTls: Type.Optional(
      Type.Boolean({ default: true, description: "Whether a certificate that is not in order is a failure." }),
    ),
    authority: Type.Optional(
      Type.String({
        pattern: "^-----BEGIN CERTIFICATE-----",
        maxLength: 100_000,
        description: "Certificate (PEM) of an authority to trust besides the public ones.",
      }),
    ),
  },
  { additionalProperties: false },
);
export type HttpSettings = Static<typeof HttpSettings>;

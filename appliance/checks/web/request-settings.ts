/** Settings of a web request, to be spread into the settings of every type that makes one. */
import { Type, type Static } from "typebox";
import { mayHoldSecret } from "#model/config/words.ts";
import { passwordSetting, userSetting } from "../access-settings.ts";
import { HOST_NAME_PATTERN } from "../host-name.ts";
import { FINGERPRINT_PATTERN, TLS_SETTINGS } from "../secure-session.ts";

export const DEFAULT_MAX_BYTES = 4_000_000;
const MOST_MAX_BYTES = 32_000_000;
export const DEFAULT_REDIRECTS = 5;

export const REQUEST_SETTINGS = {
  url: Type.Optional(
    mayHoldSecret(
      "url",
      Type.String({
        pattern: "^https?://[^\\s/?#]+",
        maxLength: 2000,
        default: "http://{address}/",
        description: "What is asked for; `{address}` stands for the host's address.",
      }),
    ),
  ),
  serverName: Type.Optional(
    Type.String({
      pattern: HOST_NAME_PATTERN,
      maxLength: 253,
      description: "Name for the `Host` header and the certificate, where the URL holds an address.",
    }),
  ),
  method: Type.Optional(Type.Enum(["GET", "HEAD", "POST"], { default: "GET", description: "Method of the request." })),
  headers: Type.Optional(
    Type.Record(
      Type.String({ pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" }),
      mayHoldSecret("text", Type.String({ pattern: "^[^\\x00-\\x08\\x0a-\\x1f\\x7f]*$" })),
      {
        description: "More headers of the request.",
      },
    ),
  ),
  body: Type.Optional(mayHoldSecret("text", Type.String({ maxLength: 100_000, description: "Body of a POST." }))),
  encryption: Type.Optional(
    Type.Enum(["auto", "plain"], {
      default: "auto",
      description:
        "`auto`: as the URL says, but a log-in, a token or another secret goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server.",
    }),
  ),
  user: userSetting("User for basic authentication."),
  password: passwordSetting("Password for basic authentication."),
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
      maximum: MOST_MAX_BYTES,
      default: DEFAULT_MAX_BYTES,
      description: "So much of a body is read, after decompression; what is left out is said.",
    }),
  ),
  verifyTls: TLS_SETTINGS.verifyTls,
  oldTls: TLS_SETTINGS.oldTls,
  authority: TLS_SETTINGS.authority,
  fingerprint: Type.Optional(
    Type.String({
      pattern: FINGERPRINT_PATTERN,
      description:
        "SHA-256 fingerprint of the one certificate that the URL's server is taken by, whoever signed it; for devices that made theirs themselves. Other servers that a redirect leads to are judged by `verifyTls`.",
    }),
  ),
};

const RequestSettings = Type.Object(REQUEST_SETTINGS);
export type RequestSettings = Static<typeof RequestSettings>;

/**
 * Enrolment: what box and issuer say to each other on the topics `enrol/...`, and how it stands for people. How a box gets
 * its client certificate, and keeps one: docs/adr/0106 and 0107.
 */
import { Type, type Static } from "typebox";
import { Sentence } from "./sentence.ts";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });

/** Nothing of an enrolment is larger, bytes. */
export const MOST_ENROL_BYTES = 16 * 1024;

export const EnrolId = Type.String({
  pattern: "^[0-9a-f]{32}$",
  description:
    "Of the request, 128 random bits; its answer comes on `enrol/answer/ID`. Sent again it is the same request.",
});
const Base = Type.String({ maxLength: 250, description: "The box's base topic." });
const Csr = Type.String({
  maxLength: 4096,
  pattern: "^[A-Za-z0-9+/]+={0,2}$",
  description:
    "PKCS#10, DER in base64. Its common name is the box's name at brokers; anything else in it counts for nothing.",
});
const Serial = Type.String({ pattern: "^[0-9A-Fa-f]{1,40}$", description: "Serial number of a certificate, hex." });
const Signature = Type.String({
  maxLength: 200,
  pattern: "^[A-Za-z0-9_-]+$",
  description: "By the key of the certificate that is named, base64url.",
});

/** On `enrol/request`: the first certificate, for a claim code. */
export const EnrolRequest = Type.Object(
  {
    id: EnrolId,
    base: Base,
    csr: Csr,
    proof: Type.String({
      pattern: "^[A-Za-z0-9_-]{43}$",
      description: "HMAC-SHA256 over the rest, keyed with the claim code, base64url: the code itself never travels.",
    }),
  },
  { ...strict, title: "Request for a first certificate" },
);
export type EnrolRequest = Static<typeof EnrolRequest>;

/** On `enrol/renew`: the next certificate, asked for over the session of the present one. */
export const RenewRequest = Type.Object(
  {
    id: EnrolId,
    base: Base,
    csr: Csr,
    serial: Serial,
    replaces: Type.Boolean({
      description:
        "Once the new certificate is in use, all others of this box are to be revoked: it was restored, or a key may be known.",
    }),
    signature: Signature,
  },
  { ...strict, title: "Request for the next certificate" },
);
export type RenewRequest = Static<typeof RenewRequest>;

/** On `enrol/done`: the certificate is in use; where it replaces others, these are revoked now. */
export const EnrolDone = Type.Object(
  { id: EnrolId, base: Base, serial: Serial, signature: Signature },
  { ...strict, title: "The new certificate is in use" },
);
export type EnrolDone = Static<typeof EnrolDone>;

export const ENROL_REFUSALS = [
  "wrongCode",
  "codeExpired",
  "codeUsed",
  "tooMany",
  "badRequest",
  "otherName",
  "unknownCertificate",
  "revoked",
  "expired",
  "wrongKey",
  "issuerFailed",
] as const;
export type EnrolRefusal = (typeof ENROL_REFUSALS)[number];

export const EnrolAnswer = Type.Union(
  [
    Type.Object({
      id: EnrolId,
      outcome: Type.Literal("issued"),
      certificate: Type.String({ maxLength: 8192, description: "The certificate, PEM." }),
      brokers: Type.Optional(
        Type.Array(Type.String({ maxLength: 300 }), {
          maxItems: 5,
          description: "Where the box is to connect with it, where its configuration names nothing.",
        }),
      ),
    }),
    Type.Object({ id: EnrolId, outcome: Type.Literal("confirmed") }),
    Type.Object({
      id: EnrolId,
      outcome: Type.Literal("refused"),
      code: Type.Enum([...ENROL_REFUSALS]),
      message: Type.String({ maxLength: 500, description: "The same in English." }),
    }),
  ],
  { title: "Answer of the issuer" },
);
export type EnrolAnswer = Static<typeof EnrolAnswer>;

/** What can be wrong with the box's certificate or with getting one; `enrol.CODE` of the texts says it. */
export const ENROL_PROBLEMS = [
  ...ENROL_REFUSALS,
  "noBroker",
  "noAnswer",
  "notSent",
  "authorityNotThere",
  "badAnswer",
  "keyUnreadable",
  "nextRefused",
  "givenUp",
  "noBrokersNamed",
] as const;
export type EnrolProblem = (typeof ENROL_PROBLEMS)[number];

/** Why the box's certificate keeps it from the operations centre, or soon will. */
export const CERTIFICATE_TROUBLES = [
  "certificateRevoked",
  "certificateExpired",
  "certificateRefused",
  "certificateNotRenewed",
] as const;
export type CertificateTrouble = (typeof CERTIFICATE_TROUBLES)[number];

export const ENROL_STATES = ["none", "asking", "enrolled", "changing"] as const;

/** How the enrolment stands. */
export const EnrolmentView = Type.Object(
  {
    state: Type.Enum([...ENROL_STATES], {
      description:
        "`none`: no certificate. `asking`: for the first one. `enrolled`: one is in use. `changing`: the next one is asked for, or being tried.",
    }),
    name: Type.String({ description: "The box's name at brokers: the common name of its certificate." }),
    via: Type.Optional(Type.String({ description: "Where it asked for its first certificate." })),
    certificate: Type.Optional(
      Type.Object(
        {
          serial: Type.String({ description: "Hex." }),
          issuer: Type.String({ description: "Common name of who signed it." }),
          notBefore: At("From when on it is valid."),
          notAfter: At("Until when it is valid."),
          renewAt: At("When the next one is asked for."),
        },
        { description: "The one in use." },
      ),
    ),
    trouble: Type.Optional(
      Type.Object(
        { code: Type.Enum([...CERTIFICATE_TROUBLES]), since: At("Since when.") },
        { description: "What keeps the box from the operations centre, or soon will." },
      ),
    ),
    problem: Type.Optional(
      Type.Object(
        {
          code: Type.Enum([...ENROL_PROBLEMS]),
          at: At("When it was seen last."),
          text: Type.Object(Sentence.properties, { description: "What it is." }),
        },
        { description: "What went wrong with the newest request." },
      ),
    ),
  },
  { title: "EnrolmentView" },
);
export type EnrolmentView = Static<typeof EnrolmentView>;

/** What enrolling needs to be told. */
export const EnrolOrder = Type.Object(
  {
    broker: Type.String({
      maxLength: 300,
      pattern: "^(mqtts|wss)://[^\\s/@]+(/\\S*)?$",
      description: "Where first certificates are asked for: mqtts://HOST:PORT of the operations centre.",
    }),
    authority: Type.String({
      minLength: 1,
      maxLength: 16_384,
      description:
        "The authority that signs brokers and boxes: SHA-256 fingerprint of its certificate (hex, with or without colons), or the certificate (PEM).",
    }),
    code: Type.String({
      minLength: 16,
      maxLength: 100,
      description: "The claim code of the operations centre, for one use.",
    }),
  },
  strict,
);
export type EnrolOrder = Static<typeof EnrolOrder>;

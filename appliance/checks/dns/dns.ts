/** Check type `dns`: does a name server answer, how fast, and what? */
import { domainToUnicode } from "node:url";
import { Type, type Static } from "typebox";
import { errorCode } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import {
  canonicalAddress,
  questionName,
  RECORD_TYPES,
  type DnsAnswer,
  type DnsRecord,
  type RecordType,
} from "#probes/dns-message.ts";
import { AnswerCutOff, queryDns } from "#probes/dns-query.ts";
import { patienceFor, tryAddresses } from "#lib/try-addresses.ts";
import { portSetting } from "../access-settings.ts";
import { defineCheckType } from "../contract.ts";
import { asciiHostName } from "../host-name.ts";
import { CONNECTION_CODES, noteFailed, observeFailure, ofAllAddresses } from "../observe-failure.ts";

const TYPES = Object.keys(RECORD_TYPES) as RecordType[];
const DEFAULTS = { type: "A", port: 53, match: "all" } as const;
const LONGEST_RESEND_MS = 1500;

const Settings = Type.Object(
  {
    name: Type.String({
      // Labels of 1 to 63 characters; the root is a dot alone. An address (PTR) may hold colons.
      pattern: "^(\\.|([^.\\s]{1,63}\\.)*[^.\\s]{1,63}\\.?)$",
      minLength: 1,
      maxLength: 253,
      description: "Name that is asked for, of any script; with type PTR an address will do.",
    }),
    type: Type.Optional(Type.Enum(TYPES, { default: DEFAULTS.type, description: "Kind of record." })),
    expect: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 500 }), {
        minItems: 1,
        maxItems: 50,
        description: "Expected answers: addresses, names, for MX `10 mail.acme.example`, for TXT the text.",
      }),
    ),
    match: Type.Optional(
      Type.Enum(["all", "any", "exact"], {
        default: DEFAULTS.match,
        description: "`all` expected answers must be there, at least one (`any`), or they and no others (`exact`).",
      }),
    ),
    server: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 253,
        description: "Name server that is asked; the host itself unless told.",
      }),
    ),
    port: portSetting(DEFAULTS.port, { what: "Port of the name server" }),
    recursion: Type.Optional(
      Type.Boolean({
        default: true,
        description: "Whether the server shall ask others for what it does not know itself.",
      }),
    ),
    anyAnswer: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          "Any reply proves that the server is there: a refusal or an error as well, and no record is compared.",
      }),
    ),
    authoritative: Type.Optional(
      Type.Boolean({ default: false, description: "The answer must come from a server in charge of the name." }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  answerMs: { unit: "ms", label: "Answer", description: "From the question to the answer.", warning: "500" },
  answers: { unit: "", label: "Answers", description: "Records in the answer." },
  ttlSeconds: { unit: "s", label: "Time to live", description: "Shortest time to live of these records." },
  serial: { unit: "", label: "Serial number", description: "Serial number of the zone; only with type SOA." },
} as const;

const CODES = {
  answered: "ok",
  replied: "ok",
  nxdomain: "critical",
  noData: "critical",
  wrongAnswer: "critical",
  notAuthoritative: "critical",
  servfail: "critical",
  queryRefused: "critical",
  otherError: "critical",
  malformed: "critical",
  truncated: "critical",
  badName: "unknown",
  ...CONNECTION_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const dns = defineCheckType({
  name: "dns",
  summary: "Asks a name server for a record and compares the answer.",
  category: "infrastructure",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { name: "www.acme.example" },
    { name: "acme.example", type: "MX", expect: ["10 mail.acme.example"], match: "exact" },
    { name: "acme.example", type: "SOA", server: "ns1.acme.example", recursion: false, authoritative: true },
    { name: ".", type: "NS", recursion: false, anyAnswer: true },
    { name: "192.0.2.10", type: "PTR", expect: ["nas.acme.example"] },
  ],

  async run(target, settings, context) {
    const { signal, now, timeoutMs, surroundings } = context;
    try {
      const type = settings.type ?? DEFAULTS.type;
      const servers = await surroundings.names.resolveAll(settings.server ?? target.address, signal);
      const question = {
        port: settings.port ?? DEFAULTS.port,
        name: questionName(settings.name, type),
        type,
        recursion: settings.recursion ?? true,
        resendMs: Math.min(LONGEST_RESEND_MS, timeoutMs / 3),
      };
      const query = async (server: string, until: AbortSignal) => {
        const startedAt = now();
        const answer = await queryDns({ ...question, server, signal: until });
        return { answer, answerMs: now() - startedAt };
      };
      const patienceMs = patienceFor(servers, timeoutMs);
      const { value, failed } = await tryAddresses(servers, query, { signal, patienceMs });
      noteFailed(failed, context);
      const { answer, answerMs } = value;
      const records = answer.answers.filter((record) => record.type === type);
      const observation = judgeAnswer(answer, records, settings);
      return { ...observation, measurements: { answerMs, ...measure(records) }, detail: describe(answer) };
    } catch (error) {
      return observeQueryFailure(error, settings.name);
    }
  },
});

function observeQueryFailure(error: unknown, name: string): Observation<Code, never> {
  if (errorCode(error) === "EINVAL") return { code: "badName", parameters: { name } };
  return ofAllAddresses<Code>(error, (cause) => {
    if (cause instanceof AnswerCutOff) return { code: "truncated", parameters: { reason: cause.reason } };
    if (errorCode(cause) === "EBADRESP") return { code: "malformed" };
    return observeFailure(cause);
  });
}

/** Response codes: RFC 1035, section 4.1.1. */
const CODE_OF_RESPONSE: Readonly<Record<number, Code>> = { 2: "servfail", 3: "nxdomain", 5: "queryRefused" };

function judgeAnswer(answer: DnsAnswer, records: readonly DnsRecord[], settings: Settings): Seen {
  const { name, type = DEFAULTS.type } = settings;
  const about = { name, type };
  if (settings.anyAnswer === true && (answer.responseCode !== 0 || records.length === 0)) {
    return { code: "replied", parameters: { ...about, responseCode: answer.responseCode } };
  }
  if (answer.responseCode !== 0) {
    const code = CODE_OF_RESPONSE[answer.responseCode] ?? "otherError";
    return { code, parameters: { ...about, responseCode: answer.responseCode } };
  }
  if (records.length === 0) return { code: "noData", parameters: about };
  const got = records.map((record) => (type === "TXT" ? record.data.normalize("NFC") : record.data));
  if (settings.authoritative === true && !answer.authoritative) return { code: "notAuthoritative", parameters: about };
  const expected = (settings.expect ?? []).map((text) => canonicalData(text, type));
  if (!meets(got, expected, settings.match ?? DEFAULTS.match)) {
    return {
      code: "wrongAnswer",
      parameters: { ...about, got: shownData(got, type), expected: settings.expect ?? [] },
    };
  }
  return { code: "answered", parameters: { ...about, got: shownData(got, type) } };
}

function meets(got: readonly string[], expected: readonly string[], match: "all" | "any" | "exact"): boolean {
  if (expected.length === 0) return true;
  if (match === "any") return expected.some((text) => got.includes(text));
  const allThere = expected.every((text) => got.includes(text));
  return match === "all" ? allThere : allThere && got.every((text) => expected.includes(text));
}

/** An expectation in the form in which answers are written. */
function canonicalData(text: string, type: RecordType): string {
  if (type === "TXT") return text.normalize("NFC");
  if (type === "A") return text.trim();
  if (type === "AAAA") return canonicalAddress(text.trim());
  const words = text.trim().toLowerCase().split(/\s+/);
  return words.map((word) => asciiHostName(word.replace(/\.$/, ""))).join(" ");
}

/** Answers with names as people read them. */
function shownData(got: readonly string[], type: RecordType): string[] {
  if (type === "TXT" || type === "A" || type === "AAAA") return [...got];
  return got.map((data) =>
    data
      .split(" ")
      .map((word) => (word.includes("xn--") ? domainToUnicode(word) || word : word))
      .join(" "),
  );
}

function measure(records: readonly DnsRecord[]): Measured {
  if (records.length === 0) return { answers: 0 };
  const ttlSeconds = Math.min(...records.map((record) => record.ttlSeconds));
  const soa = records.find((record) => record.type === "SOA");
  return { answers: records.length, ttlSeconds, ...(soa !== undefined && { serial: Number(soa.data.split(" ")[2]) }) };
}

function describe({ answers, authoritative, responseCode }: DnsAnswer): string {
  const lines = answers.map(({ name, ttlSeconds, type, data }) => `${name} ${ttlSeconds} ${type} ${data}`);
  return [`response code ${responseCode}${authoritative ? ", authoritative" : ""}`, ...lines].join("\n");
}

/**
 * The technician's tools: what they are told, and what they say, line by line, as codes and parameters. `tools/` does them,
 * `actions/` lets them run, `texts/` says their lines.
 */
import { Type, type Static } from "typebox";
import { Parameters } from "./sentence.ts";

const Opt = Type.Optional;
const strict = { additionalProperties: false };

export const TOOLS = ["ping", "trace", "dns", "port", "http", "tls", "snmp", "find", "loss"] as const;
export type Tool = (typeof TOOLS)[number];

/** A name as people type it, of any script, or an address, also with a zone. */
const ADDRESS_PATTERN =
  "^[0-9A-Za-z_\\u0080-\\uffff:]([0-9A-Za-z_\\u0080-\\uffff.:%-]*[0-9A-Za-z_\\u0080-\\uffff.:])?$";
const Address = (description: string) =>
  Type.String({ minLength: 1, maxLength: 253, pattern: ADDRESS_PATTERN, description });

/** Whom it is about: a watched host, or an address that is typed. */
const TARGET = {
  host: Opt(Type.String({ maxLength: 63, description: "Id of a watched host; or an address instead." })),
  address: Opt(Address("Address or name; or a watched host instead.")),
};
const Port = (description: string) => Type.Integer({ minimum: 1, maximum: 65_535, description });

export const PingOrder = Type.Object(
  {
    ...TARGET,
    count: Opt(Type.Integer({ minimum: 1, maximum: 100, description: "Echo requests, one a second (5)." })),
    sizeBytes: Opt(Type.Integer({ minimum: 8, maximum: 8972, description: "Bytes of payload (56)." })),
  },
  strict,
);
export const TraceOrder = Type.Object(TARGET, strict);
export const LossOrder = Type.Object(
  {
    ...TARGET,
    seconds: Opt(Type.Integer({ minimum: 5, maximum: 60, description: "How long, five requests a second (60)." })),
  },
  strict,
);

export const DNS_TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "PTR", "SOA", "TXT"] as const;
export const DnsOrder = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 253,
      pattern: "^[^\\s\\x00-\\x1f]+$",
      description: "What is asked for; an address is asked for its name.",
    }),
    type: Opt(Type.Enum([...DNS_TYPES], { description: "Which records (A and AAAA, of an address PTR)." })),
    resolver: Opt(Address("Address of the name server; left out: each of the box's own.")),
    port: Opt(Port("Its port (53).")),
  },
  strict,
);

export const PortOrder = Type.Object({ ...TARGET, port: Port("TCP port.") }, strict);

const Secret = (description: string) => Type.String({ minLength: 1, maxLength: 200, description });

export const HttpOrder = Type.Object(
  {
    url: Type.String({
      maxLength: 2000,
      pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$",
      description: "What is asked for; without a log-in.",
    }),
    method: Opt(Type.Enum(["GET", "HEAD"], { description: "Method (GET)." })),
    redirects: Opt(Type.Integer({ minimum: 0, maximum: 10, description: "Redirects that are followed (5)." })),
    user: Opt(
      Type.String({
        minLength: 1,
        maxLength: 200,
        pattern: "^[^:\\u0000-\\u001f\\u007f]+$",
        description: "User to sign in with (basic authentication).",
      }),
    ),
    password: Opt(Secret("Password of that user (none), for this once: it is neither kept nor shown.")),
    encryption: Opt(
      Type.Enum(["auto", "plain"], {
        description:
          "`auto`: the log-in goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server (auto).",
      }),
    ),
  },
  strict,
);

/** By which protocol TLS is asked for; `none`: it begins the conversation. */
export const START_TLS = ["none", "smtp", "imap", "pop3", "ftp", "ldap", "postgres", "mysql", "mssql"] as const;
export type StartTls = (typeof START_TLS)[number];

export const TlsOrder = Type.Object(
  {
    ...TARGET,
    port: Opt(Port("TCP port (443).")),
    name: Opt(Address("Name that the certificate must be made for; left out: the address or name itself.")),
    startTls: Opt(
      Type.Enum([...START_TLS], {
        description:
          "Protocol in which TLS is asked for (STARTTLS and the like), `none`: TLS from the first byte on; left out: as is usual on the port.",
      }),
    ),
  },
  strict,
);

/** Typed for one use: it is neither kept nor shown. */
export const TypedSnmp = Type.Object(
  {
    version: Type.Enum(["1", "2c", "3"], { description: "Version." }),
    community: Opt(Secret("Community of versions 1 and 2c.")),
    user: Opt(Secret("User of version 3.")),
    level: Opt(
      Type.Enum(["noAuthNoPriv", "authNoPriv", "authPriv"], { description: "Level; left out: what the keys suggest." }),
    ),
    authProtocol: Opt(Type.Enum(["md5", "sha", "sha224", "sha256", "sha384", "sha512"], { description: "(sha256)" })),
    authKey: Opt(Secret("Pass phrase, at least 8 characters.")),
    privProtocol: Opt(Type.Enum(["aes128", "aes256b", "aes256r"], { description: "(aes128)" })),
    privKey: Opt(Secret("Pass phrase, at least 8 characters.")),
  },
  strict,
);
export type TypedSnmp = Static<typeof TypedSnmp>;

export const SnmpOrder = Type.Object(
  {
    ...TARGET,
    port: Opt(Port("UDP port (161).")),
    oid: Opt(
      Type.String({
        minLength: 1,
        maxLength: 300,
        description:
          "OID, or a name that the box knows, with or without an instance: `ifDescr`, `sysUpTime.0` (system).",
      }),
    ),
    walk: Opt(Type.Boolean({ description: "All that lies below, at most 1000 values; else the one value." })),
    credential: Opt({ ...TypedSnmp, description: "Typed for this once; left out: the watched host's own." }),
  },
  strict,
);

export const FindOrder = Type.Object(
  {
    ...TARGET,
    mac: Opt(
      Type.String({
        pattern: "^[0-9a-fA-F]{2}([:.-]?[0-9a-fA-F]{2}){5}$",
        description: "MAC address, as people write it; or a host or an address instead.",
      }),
    ),
    ask: Opt(Type.Boolean({ description: "Ask the watched switches now (true), not only what was learned." })),
  },
  strict,
);

/** What each tool is told. */
export const TOOL_ORDERS = {
  ping: PingOrder,
  trace: TraceOrder,
  dns: DnsOrder,
  port: PortOrder,
  http: HttpOrder,
  tls: TlsOrder,
  snmp: SnmpOrder,
  find: FindOrder,
  loss: LossOrder,
} as const;
export type ToolOrders = { readonly [T in Tool]: Static<(typeof TOOL_ORDERS)[T]> };

/** Whether a line is good news, bad news, or something to look at; left out: neither. */
export const TONES = ["good", "bad", "odd"] as const;

export const ToolLine = Type.Object({
  code: Type.String({ description: "Stable name of the sentence, e.g. `ping.reply`." }),
  parameters: Parameters,
  tone: Opt(Type.Enum([...TONES], { description: "Good news, bad news, or something to look at; absent: neither." })),
  atMs: Type.Integer({ description: "Since the tool began, milliseconds." }),
});
export type ToolLine = Static<typeof ToolLine>;

export const RUN_STATES = ["waiting", "running", "done", "cancelled"] as const;

/** One use of a tool. */
export const ToolRun = Type.Object({
  id: Type.String(),
  tool: Type.Enum([...TOOLS]),
  target: Type.String({ description: "Whom or what it is about, as it was typed." }),
  by: Type.String({ description: "Who began it." }),
  state: Type.Enum([...RUN_STATES]),
  ahead: Opt(Type.Integer({ description: "While it waits: how many come before it." })),
  startedAt: Opt(Type.String({ format: "date-time" })),
  endedAt: Opt(Type.String({ format: "date-time" })),
  lines: Type.Array(ToolLine, { description: "Those after the one that was asked for." }),
  next: Type.Integer({ description: "What to ask for next: so many lines there have been." }),
});
export type ToolRun = Static<typeof ToolRun>;

/** `GET /api/v1/tools`: what runs and waits, and what ended lately, without its lines. */
export const ToolRunSummary = Type.Omit(ToolRun, ["lines", "next"]);
export type ToolRunSummary = Static<typeof ToolRunSummary>;
export const ToolRunList = Type.Object({
  atOnce: Type.Integer({ description: "So many run at once." }),
  runs: Type.Array(ToolRunSummary, { description: "The newest first." }),
});
export type ToolRunList = Static<typeof ToolRunList>;

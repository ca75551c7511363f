/** Check type `redis`: does a Redis (or Valkey) server answer, does it take the login, and how is it? */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import {
  encryptionOf,
  mayShowPassword,
  passwordSetting,
  portEncryption,
  portSetting,
  userSetting,
} from "../access-settings.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { CONVERSATION_CODES, ConversationFault, shown } from "../observe-conversation.ts";
import { observeMeasured } from "../observe-measured.ts";
import { secureSession, TLS_MEASUREMENTS, TLS_SETTINGS } from "../secure-session.ts";
import { command, type Reply } from "./resp.ts";

const Settings = Type.Object(
  {
    port: portSetting(6379),
    user: userSetting("User of the access list (Redis 6 and later); the default user unless told."),
    password: passwordSetting("Password; without one no login is tried."),
    info: Type.Optional(
      Type.Boolean({ default: true, description: "Whether clients, memory and replication are measured (INFO)." }),
    ),
    encryption: portEncryption({ key: "tls" }),
    ...TLS_SETTINGS,
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  loginMs: { unit: "ms", label: "Login", description: "Login; only with a password." },
  pingMs: { unit: "ms", label: "Answer to PING", description: "From PING to its answer.", warning: "500" },
  connectedClients: { unit: "", label: "Clients", description: "Clients connected, this check among them." },
  clientsPercent: {
    unit: "%",
    label: "Clients, of those allowed",
    description: "Share of the clients allowed.",
    warning: "90",
    critical: "98",
  },
  usedMemoryBytes: { unit: "B", label: "Memory in use", description: "Memory in use by data and server." },
  memoryPercent: {
    unit: "%",
    label: "Memory in use",
    description: "Share of `maxmemory` in use; absent without a limit.",
    isLoad: true,
  },
  replicas: { unit: "", label: "Replicas", description: "Replicas connected to this server." },
  replicationLagSeconds: {
    unit: "s",
    label: "Lag of the replica",
    description: "Of a replica: time since its master was heard last; the master sends at least every 10 s.",
    warning: "30",
    critical: "60",
  },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = {
  answers: "ok",
  infoRefused: "warning",
  loading: "warning",
  replicationBroken: "critical",
  loginRefused: "critical",
  passwordWouldShow: "critical",
  loginNeeded: "critical",
  denied: "critical",
  serverError: "critical",
  ...CONVERSATION_CODES,
  ...CERTIFICATE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const redis = defineCheckType({
  name: "redis",
  summary: "Logs in to a Redis server, sends PING and reads clients, memory and replication.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { user: "monitor", password: "secret", encryption: "tls", serverName: "redis.acme.example" }],

  run(target, settings, context) {
    return observeMeasured([settings.password], context, async (measurements) => {
      const session = await openLineSession(target.address, settings.port ?? 6379, context);
      try {
        measurements.connectMs = session.connectMs;
        if (encryptionOf(settings, "tls") === "tls")
          Object.assign(measurements, await secureSession(session, target.address, settings, context));
        return await look(session, settings, context, measurements);
      } finally {
        session.close();
      }
    });
  },
});

async function look(
  session: LineSession,
  settings: Settings,
  { now }: RunContext,
  measurements: Measured,
): Promise<Seen> {
  const { user, password, info } = settings;
  if (password !== undefined) {
    if (!mayShowPassword(encryptionOf(settings, "tls"), settings))
      throw new ConversationFault<Code>("passwordWouldShow");
    const startedAt = now();
    const reply = await command(session, "AUTH", ...(user === undefined ? [] : [user]), password);
    if (reply.kind === "error") {
      return reply.word === "LOADING"
        ? { code: "loading" }
        : { code: "loginRefused", parameters: { said: said(reply) } };
    }
    expectText(reply, "OK");
    measurements["loginMs"] = now() - startedAt;
  }
  const pingedAt = now();
  const pong = await command(session, "PING");
  // A user who may log in but not PING has still shown that the server answers.
  if (pong.kind === "error" && pong.word !== "NOPERM") return observeError(pong);
  if (pong.kind === "text") expectText(pong, "PONG");
  measurements["pingMs"] = now() - pingedAt;
  if (info === false) return { code: "answers" };
  const report = await command(session, "INFO");
  if (report.kind === "error") {
    return report.word === "NOPERM" ? { code: "infoRefused" } : observeError(report);
  }
  return readInfo(report.text, measurements);
}

/** First words of errors. Source: redis, src/server.c (createSharedObjects), src/acl.c, src/networking.c. */
const CODE_OF_WORD: Readonly<Record<string, Code>> = {
  NOAUTH: "loginNeeded",
  WRONGPASS: "loginRefused",
  LOADING: "loading",
  DENIED: "denied",
};

function observeError(reply: Reply): Seen {
  const code = (reply.kind === "error" && CODE_OF_WORD[reply.word]) || "serverError";
  return { code, parameters: { said: said(reply) } };
}

function said(reply: Reply): string {
  return shown(reply.text);
}

function expectText(reply: Reply, text: string): void {
  if (reply.text !== text) throw new ConversationFault("otherProtocol", { heard: said(reply) });
}

/** Lines `name:value` of INFO; what is missing is not measured. Source: redis.io, command INFO. */
function readInfo(report: string, measurements: Measured): Seen {
  const fields = new Map(
    report.split(/\r?\n/).flatMap((line): [string, string][] => {
      const at = line.indexOf(":");
      return at < 1 || line.startsWith("#") ? [] : [[line.slice(0, at), line.slice(at + 1)]];
    }),
  );
  if (!fields.has("redis_version")) throw new ConversationFault("otherProtocol", { heard: shown(report) });
  const numberOf = (name: string): number | undefined => {
    const text = fields.get(name);
    return text !== undefined && /^-?[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
  };
  const put = (name: keyof Measured, value: number | undefined) => {
    if (value !== undefined) measurements[name] = value;
  };
  put("connectedClients", numberOf("connected_clients"));
  put("clientsPercent", share(numberOf("connected_clients"), numberOf("maxclients")));
  put("usedMemoryBytes", numberOf("used_memory"));
  put("memoryPercent", share(numberOf("used_memory"), numberOf("maxmemory")));
  put("replicas", numberOf("connected_slaves"));
  const parameters = {
    version: shown(fields.get("redis_version") ?? "").slice(0, 40),
    role: fields.get("role") === "slave" ? "replica" : "master",
  };
  if (fields.get("role") === "slave" && fields.get("master_link_status") !== "up") {
    put("replicationLagSeconds", numberOf("master_link_down_since_seconds"));
    return { code: "replicationBroken", parameters };
  }
  put("replicationLagSeconds", numberOf("master_last_io_seconds_ago"));
  return { code: "answers", parameters };
}

function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : (100 * part) / whole;
}

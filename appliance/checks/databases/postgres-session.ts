/**
 * A session with a PostgreSQL server: encryption, login, queries that cannot write. The negotiation of TLS is ours
 * (PostgreSQL documentation, "Frontend/Backend Protocol", "SSL Session Encryption"), the rest is spoken by `pg`.
 */
import type { Client, DatabaseError } from "pg";
import type { RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { secureSession } from "../secure-session.ts";
import { SessionStream } from "../session-stream.ts";
import { wholeFrames } from "../whole-frames.ts";
import { mayShow, tlsOf, usesTls, withoutTls, type DatabaseAccess, type DatabaseCode } from "./database-settings.ts";
import { lookAtMessage } from "./postgres-messages.ts";
import { MOST_SESSION_BYTES, type Cell, type Query, type QueryResult } from "./query.ts";

const DEFAULT_PORT = 5432;
const HEAD_BYTES = 5;
const SSL_REQUEST = Buffer.of(0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f);
/** PostgreSQL uses 4096; a hostile server must not keep this box busy. */
const MOST_SCRAM_ITERATIONS = 100_000;

export interface PostgresSession {
  /** As the server says it; empty where it does not. */
  readonly version: string;
  query(query: Query): Promise<QueryResult>;
  close(): void;
}

/**
 * Connects and logs in. Times go into `measurements` as they become known, also where it ends badly.
 * @throws ConversationFault with a code of DATABASE_CODES; connection and TLS errors by code
 */
export async function openPostgres(
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<PostgresSession> {
  const session = await openLineSession(address, access.port ?? DEFAULT_PORT, context, {
    mostBytes: MOST_SESSION_BYTES,
  });
  try {
    measurements["connectMs"] = session.connectMs;
    const agreed = usesTls(access) ? await encrypt(session, address, access, context, measurements) : access;
    const startedAt = context.now();
    const stream = new SessionStream(session, context.signal, {
      heard: wholeFrames(readLength(session), lookAtMessage),
    });
    const { client, version } = await logIn(stream, agreed);
    measurements["loginMs"] = context.now() - startedAt;
    return { version, query: (query) => runQuery(client, stream, query), close: () => closeInOrder(client, stream) };
  } catch (error) {
    session.close();
    throw error;
  }
}

/**
 * Whether a PostgreSQL server answers, without a user of its own. Throws like `openPostgres`, but takes a refusal for the
 * answer that it is.
 */
export async function greetPostgres(
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<void> {
  try {
    const stranger = { ...access, user: "vedetta", password: undefined };
    (await openPostgres(address, stranger, context, measurements)).close();
  } catch (error) {
    if (!(error instanceof ConversationFault) || !GREETED.has(error.code)) throw error;
  }
  delete measurements["loginMs"];
}

/** Refusals that only this kind of server makes. */
const GREETED: ReadonlySet<string> = new Set([
  "loginRefused",
  "databaseMissing",
  "passwordWouldShow",
  "encryptionNeeded",
]);

/** Encrypts where the server can. @returns how to go on: with the password as it may be told now */
async function encrypt(
  session: LineSession,
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<DatabaseAccess> {
  session.write(SSL_REQUEST);
  const answer = (await session.readBytes(1)).toString("latin1");
  if (answer === "S") {
    Object.assign(measurements, await secureSession(session, address, tlsOf(access), context));
    return access;
  }
  if (answer !== "N") throw new ConversationFault("otherProtocol", { heard: answer + shown(session.untaken) });
  return withoutTls(access, address);
}

/** From type and length of each message of the server; the first one is about the login, or a refusal. */
function readLength(session: LineSession): (start: Buffer) => number | undefined {
  let isFirst = true;
  return (start) => {
    if (start.length < HEAD_BYTES) return undefined;
    const type = start.toString("latin1", 0, 1);
    const length = start.readInt32BE(1) + 1;
    if (length < HEAD_BYTES || (isFirst && !"RE".includes(type)) || !/[A-Za-z0-9]/.test(type)) {
      throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([start, session.untaken])) });
    }
    if (length > MOST_SESSION_BYTES) throw new ConversationFault("tooMuch");
    isFirst = false;
    return length;
  };
}

interface LoggedIn {
  readonly client: Client;
  readonly version: string;
}

async function logIn(stream: SessionStream, access: DatabaseAccess): Promise<LoggedIn> {
  const { Client: PgClient, Connection } = (await import("pg")).default;
  const connection = new Connection({ stream: stream as never });
  const { user = "", password, database = user } = access;
  let version = "";
  let isChallenged = false;
  connection.on("parameterStatus", ({ parameterName, parameterValue }) => {
    if (parameterName === "server_version") version = shown(parameterValue).slice(0, 40);
  });
  connection.on("authenticationCleartextPassword", () => {
    if (!mayShow(access)) stream.fail(new ConversationFault<DatabaseCode>("passwordWouldShow"));
  });
  // A server that asks for SCRAM proves itself too, unless it skips its proof.
  connection.on("authenticationSASL", () => (isChallenged = true));
  connection.on("authenticationSASLFinal", () => (isChallenged = false));
  // COPY would go on in ways of its own; whoever wants figures does not need it.
  for (const kind of ["copyInResponse", "copyOutResponse"]) {
    connection.on(kind, () => stream.fail(new ConversationFault<DatabaseCode>("queryWrong", { said: "COPY" })));
  }
  const client = new PgClient({
    connection,
    ssl: false,
    user,
    database,
    application_name: "vedetta",
    scramMaxIterations: MOST_SCRAM_ITERATIONS,
    // A function, because without one `pg` would look for passwords in this box's environment and files.
    password: () => {
      if (password === undefined || password === "")
        throw new ConversationFault<DatabaseCode>("loginRefused", NO_PASSWORD);
      return password;
    },
  } as ConstructorParameters<typeof PgClient>[0]);
  client.on("error", () => undefined);
  try {
    await stream.during(client.connect(), faultOf);
  } catch (error) {
    stream.destroy();
    throw error;
  }
  if (isChallenged) {
    stream.destroy();
    throw new ConversationFault<DatabaseCode>("serverNotAuthentic");
  }
  return { client, version };
}

const NO_PASSWORD = { said: "a password is asked for, and none is configured" } as const;

/**
 * Runs one statement in a read-only transaction. The extended protocol takes no second statement, so nothing can end the
 * transaction and go on writing.
 */
async function runQuery(client: Client, stream: SessionStream, query: Query): Promise<QueryResult> {
  const limit = Math.max(1, Math.floor(query.timeoutMs));
  const begin = `BEGIN READ ONLY; SET LOCAL statement_timeout = ${limit}; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'`;
  await stream.during(read(client, stream, { text: begin }), faultOf);
  return stream.during(read(client, stream, query), faultOf);
}

/**
 * Counts rows as they come; the first one too many ends it, and with it the session.
 * @param query without `mostRows` it may be several statements, none of which gives rows
 */
async function read(
  client: Client,
  stream: SessionStream,
  { text, mostRows }: { readonly text: string; readonly mostRows?: number },
): Promise<QueryResult> {
  const { Query: PgQuery } = (await import("pg")).default;
  return new Promise((resolve, reject) => {
    let columns: string[] = [];
    const rows: Cell[][] = [];
    const asked = new PgQuery({
      text,
      rowMode: "array",
      types: { getTypeParser: () => (cell: string) => cell },
      // The server is asked for one more than is wanted, and for no further ones.
      ...(mostRows !== undefined && { queryMode: "extended", rows: mostRows + 1 }),
    } as ConstructorParameters<typeof PgQuery>[0]);
    asked.on("row", (row: unknown, result) => {
      columns = (result?.fields ?? []).map(({ name }) => name);
      if (rows.length >= (mostRows ?? 0)) {
        resolve({ columns, rows, truncated: true });
        stream.destroy();
        throw new Error("enough rows");
      }
      rows.push(row as Cell[]);
    });
    asked.on("error", reject);
    asked.on("end", () => resolve({ columns, rows, truncated: false }));
    client.query(asked);
  });
}

/** SQLSTATE to code. Source: PostgreSQL documentation, appendix A. */
const CODE_OF_STATE: Readonly<Record<string, DatabaseCode>> = {
  "28P01": "loginRefused",
  "28000": "loginRefused",
  "3D000": "databaseMissing",
  "53300": "tooManyConnections",
  "57P01": "unavailable",
  "57P02": "unavailable",
  "57P03": "unavailable",
  "57014": "queryTimeout",
  "25006": "notReadOnly",
  "42501": "notPermitted",
};

/** What the server said, or what `pg` found wrong with it. */
function faultOf(error: unknown): unknown {
  if (error instanceof ConversationFault || !(error instanceof Error)) return error;
  const { code: state, severity } = error as DatabaseError;
  if (severity === undefined) return faultOfWords(error.message);
  // Class 42: syntax error or access rule violation.
  const code = CODE_OF_STATE[state ?? ""] ?? (state?.startsWith("42") === true ? "queryWrong" : "serverError");
  return new ConversationFault<DatabaseCode>(code, {
    said: shown(Buffer.from(error.message)),
    state: shown(state ?? "").slice(0, 5),
  });
}

/** `pg` has no codes for these; the tests hold its words. */
function faultOfWords(words: string): ConversationFault<DatabaseCode> {
  if (words.startsWith("SASL: SCRAM-SERVER-FINAL")) return new ConversationFault<DatabaseCode>("serverNotAuthentic");
  if (words.includes("scramMaxIterations")) return new ConversationFault("tooMuch");
  if (words.startsWith("SASL: Only mechanism"))
    return new ConversationFault<DatabaseCode>("methodUnknown", { method: "SASL" });
  return new ConversationFault("otherProtocol");
}

function closeInOrder(client: Client, stream: SessionStream): void {
  client.end().catch(() => undefined);
  stream.destroy();
}

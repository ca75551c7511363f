/**
 * A session with a PostgreSQL server: encryption, login, queries that cannot write. Source: PostgreSQL documentation,
 * "Frontend/Backend Protocol", version 3.0.
 */
import { createHash } from "node:crypto";
import type { RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { secureSession } from "../secure-session.ts";
import { tlsOf, type DatabaseAccess, type DatabaseCode } from "./database-settings.ts";
import { MOST_COLUMNS, MOST_SESSION_BYTES, type Cell, type Query, type QueryResult } from "./query.ts";
import { makeScramClient, type ScramClient } from "./scram.ts";

const DEFAULT_PORT = 5432;
const PROTOCOL_3_0 = 196_608;
const SSL_REQUEST = Buffer.of(0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f);
const CLEARTEXT = 3;
const MD5 = 5;
const SASL = 10;
const SASL_CONTINUE = 11;
const SASL_FINAL = 12;

export interface PostgresSession {
  /** As the server says it; empty where it does not. */
  readonly version: string;
  query(query: Query): Promise<QueryResult>;
  close(): void;
}

interface Message {
  readonly type: string;
  readonly body: Buffer;
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
    const secure = access.encryption !== "off" && (await encrypt(session, address, access, context, measurements));
    const startedAt = context.now();
    const version = await logIn(session, access, secure);
    measurements["loginMs"] = context.now() - startedAt;
    return { version, query: (query) => runQuery(session, query), close: () => closeInOrder(session) };
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
    (await openPostgres(address, { ...access, user: "vedetta", password: "" }, context, measurements)).close();
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

async function encrypt(
  session: LineSession,
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<boolean> {
  session.write(SSL_REQUEST);
  const answer = (await session.readBytes(1)).toString("latin1");
  if (answer === "S") {
    Object.assign(measurements, await secureSession(session, address, tlsOf(access), context));
    return true;
  }
  if (answer !== "N") throw new ConversationFault("otherProtocol", { heard: answer + shown(session.untaken) });
  if (access.encryption === "require") throw new ConversationFault<DatabaseCode>("encryptionUnavailable");
  return false;
}

/** @returns the server's version */
async function logIn(session: LineSession, access: DatabaseAccess, secure: boolean): Promise<string> {
  const { user = "", password = "", database } = access;
  const parameters = {
    user,
    ...(database !== undefined && { database }),
    application_name: "vedetta",
    client_encoding: "UTF8",
  };
  const words = Object.entries(parameters).map(([name, value]) => `${name}\0${value}\0`);
  const body = Buffer.concat([int32(PROTOCOL_3_0), Buffer.from(`${words.join("")}\0`)]);
  session.write(Buffer.concat([int32(body.length + 4), body]));
  let version = "";
  let scram: ScramClient | undefined;
  let isFirst = true;
  for (;;) {
    const { type, body: said } = await readMessage(session, isFirst ? "RE" : undefined);
    isFirst = false;
    if (type === "Z") return version;
    if (type === "S") version = parameterValue(said, "server_version") ?? version;
    if (type !== "R") continue;
    const kind = said.length >= 4 ? said.readInt32BE(0) : -1;
    if (kind === CLEARTEXT) {
      if (!secure && access.encryption !== "off") throw new ConversationFault<DatabaseCode>("passwordWouldShow");
      send(session, "p", `${password}\0`);
    } else if (kind === MD5 && said.length >= 8) {
      send(session, "p", `md5${md5(Buffer.concat([Buffer.from(md5(password + user)), said.subarray(4, 8)]))}\0`);
    } else if (kind === SASL && said.subarray(4).toString("latin1").split("\0").includes("SCRAM-SHA-256")) {
      scram = makeScramClient("", password);
      const first = Buffer.from(scram.first);
      send(session, "p", Buffer.concat([Buffer.from("SCRAM-SHA-256\0"), int32(first.length), first]));
    } else if (kind === SASL_CONTINUE && scram !== undefined) {
      send(session, "p", await scram.answer(said.subarray(4).toString("utf8")));
    } else if (kind === SASL_FINAL && scram !== undefined) {
      scram.verify(said.subarray(4).toString("utf8"));
    } else if (kind !== 0) {
      throw new ConversationFault<DatabaseCode>("methodUnknown", { method: String(kind) });
    }
  }
}

/**
 * Runs one statement in a read-only transaction. The extended protocol takes no second statement, so nothing can end the
 * transaction and go on writing.
 */
async function runQuery(session: LineSession, query: Query): Promise<QueryResult> {
  const limit = Math.max(1, Math.floor(query.timeoutMs));
  send(
    session,
    "Q",
    `BEGIN READ ONLY; SET LOCAL statement_timeout = ${limit}; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'\0`,
  );
  await readResult(session, query.mostRows);
  send(session, "P", `\0${query.text}\0\0\0`);
  send(session, "B", Buffer.alloc(8));
  send(session, "D", "P\0");
  send(session, "E", Buffer.concat([Buffer.of(0), int32(query.mostRows + 1)]));
  send(session, "S", "");
  return readResult(session, query.mostRows);
}

/** Reads up to ReadyForQuery. An error is thrown after it, so that the session can go on. */
async function readResult(session: LineSession, mostRows: number): Promise<QueryResult> {
  let columns: string[] = [];
  const rows: Cell[][] = [];
  for (;;) {
    const { type, body } = await readMessage(session);
    if (type === "T") columns = readColumns(body);
    else if (type === "D") rows.push(readRow(body));
    // COPY would go on in ways of its own; whoever wants figures does not need it.
    else if (type === "G" || type === "H" || type === "W")
      throw new ConversationFault<DatabaseCode>("queryWrong", { said: "COPY" });
    else if (type === "Z") break;
  }
  return { columns, rows: rows.slice(0, mostRows), truncated: rows.length > mostRows };
}

/** Name, table, column number, type, size, modifier, format. */
function readColumns(body: Buffer): string[] {
  const columns: string[] = [];
  for (let at = 2; at < body.length && columns.length < MOST_COLUMNS;) {
    const end = body.indexOf(0, at);
    if (end === -1) break;
    columns.push(body.toString("utf8", at, end));
    at = end + 19;
  }
  return columns;
}

function readRow(body: Buffer): Cell[] {
  const cells: Cell[] = [];
  for (let at = 2; at + 4 <= body.length && cells.length < MOST_COLUMNS;) {
    const length = body.readInt32BE(at);
    at += 4;
    cells.push(length < 0 ? null : body.toString("utf8", at, at + length));
    at += Math.max(0, length);
  }
  return cells;
}

/**
 * The next message that is no notice.
 * @param only the types it may have at all; another is no PostgreSQL
 */
async function readMessage(session: LineSession, only?: string): Promise<Message> {
  for (;;) {
    const head = await session.readBytes(5);
    const type = head.toString("latin1", 0, 1);
    const length = head.readInt32BE(1) - 4;
    if (length < 0 || (only !== undefined && !only.includes(type)) || !/[A-Za-z0-9]/.test(type)) {
      throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([head, session.untaken])) });
    }
    const body = await session.readBytes(length);
    if (type === "E") throw new ConversationFault<DatabaseCode>(...faultOf(body));
    if (type !== "N") return { type, body };
  }
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

function faultOf(body: Buffer): [DatabaseCode, { said: string; state: string }] {
  const fields = new Map(
    body
      .toString("utf8")
      .split("\0")
      .map((field) => [field.slice(0, 1), field.slice(1)]),
  );
  const state = fields.get("C") ?? "";
  // Class 42: syntax error or access rule violation.
  const code = CODE_OF_STATE[state] ?? (state.startsWith("42") ? "queryWrong" : "serverError");
  return [code, { said: shown(fields.get("M") ?? ""), state: shown(state).slice(0, 5) }];
}

function parameterValue(body: Buffer, wanted: string): string | undefined {
  const [name, value] = body.toString("utf8").split("\0");
  return name === wanted && value !== undefined ? shown(value).slice(0, 40) : undefined;
}

function closeInOrder(session: LineSession): void {
  send(session, "X", "");
  session.close();
}

function send(session: LineSession, type: string, content: string | Buffer): void {
  const body = typeof content === "string" ? Buffer.from(content) : content;
  session.write(Buffer.concat([Buffer.from(type), int32(body.length + 4), body]));
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function md5(content: string | Buffer): string {
  return createHash("md5").update(content).digest("hex");
}

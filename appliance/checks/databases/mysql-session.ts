/**
 * A session with a MySQL or MariaDB server: encryption, login, queries that cannot write. The greeting is read here, to
 * know what stands there and whether it has TLS (MySQL internals, "Protocol::HandshakeV10"); the rest is spoken by `mysql2`.
 */
import type { Connection, FieldPacket, QueryError } from "mysql2";
import type { RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { secureSession } from "../secure-session.ts";
import { SessionStream, type Gate } from "../session-stream.ts";
import { wholeFrames } from "../whole-frames.ts";
import { tlsOf, usesTls, withoutTls, type DatabaseAccess, type DatabaseCode } from "./database-settings.ts";
import { codeOfMysqlError } from "./mysql-errors.ts";
import { loginPlugins } from "./mysql-plugins.ts";
import { MOST_COLUMNS, MOST_SESSION_BYTES, type Cell, type Query, type QueryResult } from "./query.ts";

const DEFAULT_PORT = 3306;
const HEAD_BYTES = 4;
const MOST_PACKET_BYTES = 1_000_000;
const MOST_LOGIN_PACKETS = 20;
const SSL = 0x800;
const SWITCH = 0xfe;
const ERR = 0xff;
/** In the order of Protocol::HandshakeResponse41; a server that wants a file of this box, or to send many results, gets none. */
const FLAGS = ["-LOCAL_FILES", "-ODBC", "-IGNORE_SPACE", "-FOUND_ROWS", "-CONNECT_ATTRS", "-SESSION_TRACK"];

export interface MysqlSession {
  readonly version: string;
  /** For the check's own statements. */
  ask(text: string): Promise<QueryResult>;
  /** For others': in a transaction that cannot write. */
  query(query: Query): Promise<QueryResult>;
  close(): void;
}

interface Greeting {
  readonly packet: Buffer;
  /** Its first eight bytes, which are all that old servers have. */
  readonly nonce: Buffer;
  readonly version: string;
  readonly hasTls: boolean;
}

/**
 * Connects and logs in. Times go into `measurements` as they become known, also where it ends badly.
 * @throws ConversationFault with a code of DATABASE_CODES; connection and TLS errors by code
 */
export async function openMysql(
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<MysqlSession> {
  const session = await openLineSession(address, access.port ?? DEFAULT_PORT, context, {
    mostBytes: MOST_SESSION_BYTES,
  });
  try {
    measurements["connectMs"] = session.connectMs;
    const greeting = await readGreeting(session);
    const agreed = greeting.hasTls ? access : withoutTls(access, address);
    const stream = new SessionStream(session, context.signal, watchPackets(session, greeting.nonce), greeting.packet);
    let startedAt = context.now();
    const encrypt = async () => {
      const secured = await stream.secure(() => secureSession(session, address, tlsOf(access), context));
      Object.assign(measurements, secured);
      startedAt = context.now();
    };
    const connection = await logIn(stream, agreed, greeting.hasTls && usesTls(access) ? encrypt : undefined);
    measurements["loginMs"] = context.now() - startedAt;
    return {
      version: greeting.version,
      ask: (text) => ask(connection, stream, text, MOST_COLUMNS),
      query: (query) => runQuery(connection, stream, query),
      close: () => closeInOrder(connection, stream),
    };
  } catch (error) {
    session.close();
    throw error;
  }
}

/**
 * Whether a MySQL server answers, without a user of its own. An anonymous login is tried to its end, because servers shut
 * out hosts that break off too often (max_connect_errors).
 */
export async function greetMysql(
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<void> {
  try {
    const stranger = { ...access, user: "", password: "" };
    (await openMysql(address, stranger, context, measurements)).close();
  } catch (error) {
    if (!(error instanceof ConversationFault) || !GREETED.has(error.code)) throw error;
  }
  delete measurements["loginMs"];
}

const GREETED: ReadonlySet<string> = new Set([
  "loginRefused",
  "databaseMissing",
  "encryptionNeeded",
  "passwordWouldShow",
]);

/** Protocol::HandshakeV10: 10, version, thread, nonce, capabilities, character set, status, ..., nonce, plugin. */
async function readGreeting(session: LineSession): Promise<Greeting> {
  const head = await session.readBytes(HEAD_BYTES);
  const length = head.readUIntLE(0, 3);
  if (head[3] !== 0) throw otherProtocol(session, head);
  if (length > MOST_PACKET_BYTES) throw new ConversationFault("tooMuch");
  const body = await session.readBytes(length);
  if (body[0] === ERR) throw faultOfPacket(body);
  const end = body.indexOf(0, 1);
  if (body[0] !== 10 || end === -1 || body.length < end + 44) throw otherProtocol(session, body);
  return {
    packet: Buffer.concat([head, body]),
    nonce: body.subarray(end + 5, end + 13),
    // MariaDB puts this before its version for the sake of old replicas.
    version: shown(body.toString("latin1", 1, end).replace(/^5\.5\.5-/, "")).slice(0, 40),
    hasTls: (body.readUInt16LE(end + 14) & SSL) !== 0,
  };
}

/**
 * Packets are numbered on from whoever spoke last; `mysql2` goes on where they are not, and writes to the log. What it is
 * given is whole, but for the greeting that was read already.
 */
function watchPackets(session: LineSession, nonce: Buffer): Gate {
  let expected = 0;
  let inLogin = 0;
  const readLength = (start: Buffer) => {
    if (start.length < HEAD_BYTES) return undefined;
    if (start[3] !== expected) throw otherProtocol(session, start);
    const length = start.readUIntLE(0, 3);
    if (length > MOST_PACKET_BYTES) throw new ConversationFault("tooMuch");
    return HEAD_BYTES + length;
  };
  const heard = wholeFrames(readLength, (packet) => {
    expected = (expected + 1) % 256;
    inLogin += 1;
    if (inLogin > MOST_LOGIN_PACKETS) throw new ConversationFault("tooMuch");
    return inLogin > 0 && packet.length === HEAD_BYTES + 1 && packet[HEAD_BYTES] === SWITCH
      ? spellOut(packet, nonce)
      : undefined;
  });
  const said = (packet: Buffer) => {
    expected = ((packet[3] ?? 0) + 1) % 256;
    // Commands begin anew, the login goes on with what the greeting began.
    if (packet[3] === 0) inLogin = Number.NEGATIVE_INFINITY;
  };
  return { heard, said };
}

/** Protocol::OldAuthSwitchRequest, which `mysql2` does not know, as the one that names the way and brings the nonce along. */
function spellOut(packet: Buffer, nonce: Buffer): Buffer {
  const body = Buffer.concat([Buffer.of(SWITCH), Buffer.from("mysql_old_password\0"), nonce, Buffer.of(0)]);
  const head = Buffer.of(body.length, 0, 0, packet[3] ?? 0);
  return Buffer.concat([head, body]);
}

/** What is used of `mysql2` and stands in none of its types: it calls this to go on encrypted, and the tests hold it. */
interface Encrypting {
  startTLS(onSecure: (error?: Error) => void): void;
}

async function logIn(
  stream: SessionStream,
  access: DatabaseAccess,
  encrypt: (() => Promise<void>) | undefined,
): Promise<Connection> {
  const { default: mysql2 } = await import("mysql2");
  const { user = "", password = "", database } = access;
  const connection = mysql2.createConnection({
    stream,
    user,
    ...(database !== undefined && { database }),
    // Hidden by the server's number before it is sent; every other way of login goes through the plugins.
    password,
    authPlugins: loginPlugins(access, mysql2.authPlugins, (fault) => {
      stream.fail(fault);
      throw fault;
    }),
    flags: FLAGS,
    // Never a parser made of the server's names by `new Function`.
    disableEval: true,
    connectTimeout: 0,
    // Only says that encryption is wanted; it is ours.
    ...(encrypt !== undefined && { ssl: { rejectUnauthorized: true } }),
  } as Parameters<typeof mysql2.createConnection>[0]);
  if (encrypt !== undefined) {
    (connection as unknown as Encrypting).startTLS = (onSecure) => {
      encrypt().then(
        () => onSecure(),
        (error: unknown) => stream.fail(error as Error),
      );
    };
  }
  const loggedIn = new Promise<void>((resolve, reject) => {
    connection.once("connect", () => resolve());
    connection.on("error", reject);
  });
  try {
    await stream.during(loggedIn, faultOf);
    return connection;
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

/**
 * One statement in a read-only transaction. Several statements at once are not possible, because the session does not ask
 * for that ability (CLIENT_MULTI_STATEMENTS).
 */
async function runQuery(
  connection: Connection,
  stream: SessionStream,
  { text, mostRows, timeoutMs }: Query,
): Promise<QueryResult> {
  const limitMs = Math.max(1, Math.floor(timeoutMs));
  // MariaDB knows the one, MySQL (for SELECT) the other; each refuses its neighbour's.
  for (const setting of [`max_statement_time = ${limitMs / 1000}`, `max_execution_time = ${limitMs}`]) {
    const passOver = passing("queryRefused", "serverError", "queryWrong");
    await ask(connection, stream, `SET SESSION ${setting}`, 0).catch(passOver);
  }
  await ask(connection, stream, "SET SESSION time_zone = '+00:00'", 0);
  await ask(connection, stream, "START TRANSACTION READ ONLY", 0);
  return ask(connection, stream, text, mostRows);
}

function passing(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof ConversationFault) || !codes.includes(error.code)) throw error;
  };
}

function ask(connection: Connection, stream: SessionStream, text: string, mostRows: number): Promise<QueryResult> {
  return stream.during(read(connection, stream, text, mostRows), faultOf);
}

/** Counts rows as they come; the first one too many ends it, and with it the session. */
function read(connection: Connection, stream: SessionStream, text: string, mostRows: number): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    let columns: string[] = [];
    const rows: Cell[][] = [];
    const asked = connection.query({ sql: text, rowsAsArray: true, typeCast: (field) => field.string("utf8") });
    asked.on("fields", (fields: unknown) => {
      columns = ((fields ?? []) as readonly FieldPacket[]).map(({ name }) => name);
      if (columns.length > MOST_COLUMNS) {
        throw stop(new ConversationFault<DatabaseCode>("queryWrong", { said: `more than ${MOST_COLUMNS} columns` }));
      }
    });
    asked.on("result", (row) => {
      // Statements without rows have a result that is none.
      if (!Array.isArray(row)) return;
      if (rows.length >= mostRows) {
        resolve({ columns, rows, truncated: true });
        stream.destroy();
        throw new Error("enough rows");
      }
      rows.push(row as unknown as Cell[]);
    });
    asked.on("error", reject);
    asked.on("end", () => resolve({ columns, rows, truncated: false }));
    const stop = (fault: ConversationFault<DatabaseCode>) => {
      reject(fault);
      stream.fail(fault);
      return fault;
    };
  });
}

/** What the server said, or what `mysql2` found wrong with it. */
function faultOf(error: unknown): unknown {
  if (error instanceof ConversationFault || !(error instanceof Error)) return error;
  const { errno, sqlMessage } = error as Partial<QueryError> & { sqlMessage?: string };
  if (typeof errno === "number" && errno > 0) return faultOfServer(errno, shown(Buffer.from(sqlMessage ?? "")));
  const [, method] = /unknown plugin (.{1,40})\. See/s.exec(error.message) ?? [];
  if (method !== undefined) return new ConversationFault<DatabaseCode>("methodUnknown", { method: shown(method) });
  if (error.message.includes("LOCAL INFILE"))
    return new ConversationFault<DatabaseCode>("queryWrong", { said: "LOAD DATA LOCAL" });
  return new ConversationFault("otherProtocol");
}

function faultOfServer(error: number, said: string): ConversationFault<DatabaseCode> {
  const code = codeOfMysqlError(error);
  return new ConversationFault<DatabaseCode>(code, { said, error, ...(code === "methodUnknown" && { method: said }) });
}

/** ERR packet: 0xff, number, after login `#` and SQLSTATE, words. */
function faultOfPacket(body: Buffer): ConversationFault<DatabaseCode> {
  const words = body.subarray(3).toString("utf8");
  return faultOfServer(body.length >= 3 ? body.readUInt16LE(1) : 0, shown(Buffer.from(words.replace(/^#.{5}/, ""))));
}

function otherProtocol(session: LineSession, heard: Buffer): ConversationFault<DatabaseCode> {
  return new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([heard, session.untaken])) });
}

function closeInOrder(connection: Connection, stream: SessionStream): void {
  connection.end(() => undefined);
  stream.destroy();
}

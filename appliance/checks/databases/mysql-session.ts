/**
 * A session with a MySQL or MariaDB server: encryption, login, queries that cannot write. Sources: MySQL internals,
 * "Client/Server Protocol" (protocol 10, text result sets); MariaDB knowledge base, "Clients & Utilities / Protocol".
 */
import type { RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { secureSession } from "../secure-session.ts";
import { tlsOf, type DatabaseAccess, type DatabaseCode } from "./database-settings.ts";
import { encryptPassword, scrambleOf } from "./mysql-password.ts";
import { MOST_COLUMNS, MOST_SESSION_BYTES, type Cell, type Query, type QueryResult } from "./query.ts";

const DEFAULT_PORT = 3306;
const MOST_PACKET_BYTES = 1_000_000;

/** Capabilities (MySQL internals, "Capabilities Flags"). */
const LONG_PASSWORD = 0x1;
const CONNECT_WITH_DB = 0x8;
const PROTOCOL_41 = 0x200;
const SSL = 0x800;
const TRANSACTIONS = 0x2000;
const SECURE_CONNECTION = 0x8000;
const PLUGIN_AUTH = 0x80000;
/** utf8mb4_general_ci, known to every server since 5.5.3. */
const UTF8MB4 = 45;
const MOST_LOGIN_PACKETS = 20;

const OK = 0x00;
const MORE = 0x01;
const LOCAL_INFILE = 0xfb;
const EOF = 0xfe;
const ERR = 0xff;

export interface MysqlSession {
  readonly version: string;
  /** For the check's own statements. */
  ask(text: string): Promise<QueryResult>;
  /** For others': in a transaction that cannot write. */
  query(query: Query): Promise<QueryResult>;
  close(): void;
}

interface Greeting {
  readonly version: string;
  readonly capabilities: number;
  readonly plugin: string;
  readonly nonce: Buffer;
}

/** One conversation's packets, numbered as the protocol asks. */
class Packets {
  readonly session: LineSession;
  #number = 0;

  constructor(session: LineSession) {
    this.session = session;
  }

  async read(): Promise<Buffer> {
    const head = await this.session.readBytes(4);
    const length = head.readUIntLE(0, 3);
    if (head[3] !== this.#number % 256) {
      throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([head, this.session.untaken])) });
    }
    if (length > MOST_PACKET_BYTES) throw new ConversationFault("tooMuch");
    this.#number += 1;
    const body = await this.session.readBytes(length);
    if (body[0] === ERR) throw new ConversationFault<DatabaseCode>(...faultOf(body));
    return body;
  }

  write(body: Buffer): void {
    const head = Buffer.alloc(4);
    head.writeUIntLE(body.length, 0, 3);
    head[3] = this.#number++ % 256;
    this.session.write(Buffer.concat([head, body]));
  }

  command(text: string): void {
    this.#number = 0;
    this.write(Buffer.concat([Buffer.of(3), Buffer.from(text)]));
  }
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
    const packets = new Packets(session);
    const greeting = readGreeting(await packets.read(), session);
    const secure = await encrypt(packets, greeting, address, access, context, measurements);
    const startedAt = context.now();
    packets.write(loginPacket(greeting, access, secure));
    await logIn(packets, greeting, access, secure);
    measurements["loginMs"] = context.now() - startedAt;
    return {
      version: greeting.version,
      ask: (text) => ask(packets, text, MOST_COLUMNS),
      query: (query) => runQuery(packets, query),
      close: () => closeInOrder(session),
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
    (await openMysql(address, { ...access, user: "", password: "" }, context, measurements)).close();
  } catch (error) {
    if (!(error instanceof ConversationFault) || !GREETED.has(error.code)) throw error;
  }
  delete measurements["loginMs"];
}

const GREETED: ReadonlySet<string> = new Set(["loginRefused", "databaseMissing", "encryptionNeeded"]);

/** Protocol::HandshakeV10: 10, version, thread, nonce, capabilities, character set, status, ..., nonce, plugin. */
function readGreeting(body: Buffer, session: LineSession): Greeting {
  const end = body.indexOf(0, 1);
  if (body[0] !== 10 || end === -1 || body.length < end + 44) {
    throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([body, session.untaken])) });
  }
  const at = end + 5;
  const capabilities = body.readUInt16LE(at + 9) + body.readUInt16LE(at + 14) * 65_536;
  const nonce = Buffer.concat([body.subarray(at, at + 8), body.subarray(at + 27, at + 39)]);
  const plugin =
    body
      .subarray(at + 40)
      .toString("latin1")
      .split("\0")[0] ?? "";
  // MariaDB puts this before its version for the sake of old replicas.
  const version = shown(body.toString("latin1", 1, end).replace(/^5\.5\.5-/, "")).slice(0, 40);
  return { version, capabilities, nonce, plugin: plugin === "" ? "mysql_native_password" : plugin };
}

async function encrypt(
  packets: Packets,
  greeting: Greeting,
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<boolean> {
  if (access.encryption === "off") return false;
  if ((greeting.capabilities & SSL) === 0) {
    if (access.encryption === "require") throw new ConversationFault<DatabaseCode>("encryptionUnavailable");
    return false;
  }
  packets.write(loginHead(capabilitiesOf(access) | SSL));
  Object.assign(measurements, await secureSession(packets.session, address, tlsOf(access), context));
  return true;
}

function capabilitiesOf({ database }: DatabaseAccess): number {
  const wanted = LONG_PASSWORD | PROTOCOL_41 | TRANSACTIONS | SECURE_CONNECTION | PLUGIN_AUTH;
  return database === undefined ? wanted : wanted | CONNECT_WITH_DB;
}

function loginHead(capabilities: number): Buffer {
  const head = Buffer.alloc(32);
  head.writeUInt32LE(capabilities, 0);
  head.writeUInt32LE(MOST_PACKET_BYTES, 4);
  head[8] = UTF8MB4;
  return head;
}

/** Protocol::HandshakeResponse41. */
function loginPacket(greeting: Greeting, access: DatabaseAccess, secure: boolean): Buffer {
  const { user = "", password = "", database } = access;
  const known = scrambleOf(greeting.plugin, password, greeting.nonce);
  const plugin = known === undefined ? "mysql_native_password" : greeting.plugin;
  const scramble = known ?? scrambleOf(plugin, password, greeting.nonce) ?? Buffer.alloc(0);
  return Buffer.concat([
    loginHead(capabilitiesOf(access) | (secure ? SSL : 0)),
    Buffer.from(`${user}\0`),
    Buffer.of(scramble.length),
    scramble,
    Buffer.from(database === undefined ? "" : `${database}\0`),
    Buffer.from(`${plugin}\0`),
  ]);
}

async function logIn(packets: Packets, greeting: Greeting, access: DatabaseAccess, secure: boolean): Promise<void> {
  const { password = "" } = access;
  let { nonce } = greeting;
  for (let count = 0; count < MOST_LOGIN_PACKETS; count++) {
    const body = await packets.read();
    if (body[0] === OK) return;
    if (body[0] === EOF) {
      // Protocol::AuthSwitchRequest: plugin, nonce.
      const [plugin = ""] = body.subarray(1).toString("latin1").split("\0");
      nonce = Buffer.from(body.subarray(plugin.length + 2, plugin.length + 22));
      packets.write(answerSwitch(plugin, password, nonce, secure));
    } else if (body[0] === MORE && body[1] === 4) {
      // caching_sha2_password, full authentication: in clear over TLS, else encrypted with the server's key.
      if (secure) packets.write(Buffer.from(`${password}\0`));
      else packets.write(Buffer.of(2));
    } else if (body[0] === MORE && body[1] === 0x2d) {
      packets.write(encryptPassword(password, nonce, body.subarray(1).toString("latin1")));
    } else if (body[0] !== MORE || body[1] !== 3) {
      throw new ConversationFault("otherProtocol", { heard: shown(body) });
    }
  }
  throw new ConversationFault("tooMuch");
}

function answerSwitch(plugin: string, password: string, nonce: Buffer, secure: boolean): Buffer {
  const scramble = scrambleOf(plugin, password, nonce);
  if (scramble !== undefined) return scramble;
  if (plugin !== "mysql_clear_password")
    throw new ConversationFault<DatabaseCode>("methodUnknown", { method: shown(plugin) });
  if (!secure) throw new ConversationFault<DatabaseCode>("passwordWouldShow");
  return Buffer.from(`${password}\0`);
}

/**
 * One statement in a read-only transaction. Several statements at once are not possible, because the session does not ask
 * for that ability (CLIENT_MULTI_STATEMENTS).
 */
async function runQuery(packets: Packets, { text, mostRows, timeoutMs }: Query): Promise<QueryResult> {
  const limitMs = Math.max(1, Math.floor(timeoutMs));
  // MariaDB knows the one, MySQL (for SELECT) the other; each refuses its neighbour's.
  for (const setting of [`max_statement_time = ${limitMs / 1000}`, `max_execution_time = ${limitMs}`]) {
    await ask(packets, `SET SESSION ${setting}`, 0).catch(passOver("queryRefused", "serverError", "queryWrong"));
  }
  await ask(packets, "SET SESSION time_zone = '+00:00'", 0);
  await ask(packets, "START TRANSACTION READ ONLY", 0);
  return ask(packets, text, mostRows);
}

function passOver(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof ConversationFault) || !codes.includes(error.code)) throw error;
  };
}

/** COM_QUERY and its text result set. */
async function ask(packets: Packets, text: string, mostRows: number): Promise<QueryResult> {
  packets.command(text);
  const head = await packets.read();
  if (head[0] === OK) return { columns: [], rows: [], truncated: false };
  // A server that wants a file of this box gets none.
  if (head[0] === LOCAL_INFILE) throw new ConversationFault<DatabaseCode>("queryWrong", { said: "LOAD DATA LOCAL" });
  const count = head[0] ?? 0;
  if (count > MOST_COLUMNS)
    throw new ConversationFault<DatabaseCode>("queryWrong", { said: `more than ${MOST_COLUMNS} columns` });
  const columns: string[] = [];
  for (let place = 0; place < count; place++) columns.push(readColumn(await packets.read()));
  await packets.read();
  const rows: Cell[][] = [];
  for (;;) {
    const body = await packets.read();
    if (body[0] === EOF && body.length < 9) return { columns, rows, truncated: false };
    if (rows.length >= mostRows) return { columns, rows, truncated: true };
    rows.push(readTexts(body, count));
  }
}

/** Protocol::ColumnDefinition41: catalog, schema, table, original table, name. */
function readColumn(body: Buffer): string {
  return readTexts(body, 5)[4] ?? "";
}

/** Length-encoded texts; 0xfb is NULL. */
function readTexts(body: Buffer, count: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < body.length && cells.length < count;) {
    const first = body[at++] ?? 0;
    if (first === 0xfb) {
      cells.push(null);
      continue;
    }
    const width = first === 0xfc ? 2 : first === 0xfd ? 3 : first === 0xfe ? 8 : 0;
    if (width === 8 || at + width > body.length) throw new ConversationFault("tooMuch");
    const length = width === 0 ? first : body.readUIntLE(at, width);
    at += width;
    cells.push(body.toString("utf8", at, at + length));
    at += length;
  }
  return cells;
}

/** Error number to code. Sources: MySQL and MariaDB error references. */
const CODE_OF_ERROR: Readonly<Record<number, DatabaseCode>> = {
  1040: "tooManyConnections",
  1203: "tooManyConnections",
  1226: "tooManyConnections",
  1044: "databaseMissing",
  1049: "databaseMissing",
  1045: "loginRefused",
  1698: "loginRefused",
  1862: "loginRefused",
  4151: "loginRefused",
  1129: "hostBlocked",
  1130: "hostBlocked",
  1053: "unavailable",
  3159: "encryptionNeeded",
  1251: "methodUnknown",
  1317: "queryTimeout",
  1969: "queryTimeout",
  3024: "queryTimeout",
  1792: "notReadOnly",
  1142: "notPermitted",
  1143: "notPermitted",
  1227: "notPermitted",
  1054: "queryWrong",
  1064: "queryWrong",
  1146: "queryWrong",
  1193: "queryWrong",
};

/** ERR packet: 0xff, number, after login `#` and SQLSTATE, words. */
function faultOf(body: Buffer): [DatabaseCode, { said: string; error: number; method?: string }] {
  const error = body.length >= 3 ? body.readUInt16LE(1) : 0;
  const said = shown(
    body
      .subarray(3)
      .toString("utf8")
      .replace(/^#.{5}/, ""),
  );
  const code = CODE_OF_ERROR[error] ?? "serverError";
  return [code, { said, error, ...(code === "methodUnknown" && { method: said }) }];
}

function closeInOrder(session: LineSession): void {
  session.write(Buffer.of(1, 0, 0, 0, 1));
  session.close();
}

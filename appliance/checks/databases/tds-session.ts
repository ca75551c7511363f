/**
 * A session with a Microsoft SQL Server: encryption, login, queries. Source: MS-TDS 7.4. Not tried against a real server
 * here, because none is to be had; see docs/reference/check-failures.md and the responder in checks/testing/servers.
 */
import type { Socket } from "node:net";
import { connectToAny } from "#probes/connect-to-any.ts";
import type { RunContext } from "../contract.ts";
import { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { noteFailed } from "../observe-failure.ts";
import { secureSession } from "../secure-session.ts";
import {
  databaseEncryption,
  mayShow,
  tlsOf,
  usesTls,
  type DatabaseAccess,
  type DatabaseCode,
} from "./database-settings.ts";
import { MOST_COLUMNS, MOST_SESSION_BYTES, type Cell, type Query, type QueryResult } from "./query.ts";
import {
  ENCRYPT_ON,
  ENCRYPT_REQUIRED,
  ENCRYPT_UNSUPPORTED,
  loginBody,
  preloginBody,
  readPrelogin,
} from "./tds-login.ts";
import { TokenReader } from "./tds-tokens.ts";
import { packetHead, PRELOGIN, TdsTunnel } from "./tds-tunnel.ts";
import { readCell, readColumn, type Column } from "./tds-values.ts";

const DEFAULT_PORT = 1433;
const LOGIN7 = 0x10;
const SQL_BATCH = 0x01;
const PACKET_BYTES = 4096;
const TRANSACTION_BEGAN = 8;

export interface TdsSession {
  readonly version: string;
  /** One batch; nothing keeps it from writing but the transaction that is never committed, and who checks its text before. */
  query(query: Query): Promise<QueryResult>;
  close(): void;
}

/**
 * Connects and logs in; without a user only says hello. Times go into `measurements` as they become known.
 * @throws ConversationFault with a code of DATABASE_CODES; connection and TLS errors by code
 */
export async function openTds(
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<TdsSession> {
  const addresses = await context.surroundings.names.resolveAll(address, context.signal);
  const port = access.port ?? DEFAULT_PORT;
  const { socket, connectMs, failed } = await connectToAny(addresses, port, context.signal, context.now);
  noteFailed(failed, context);
  const tunnel = new TdsTunnel(socket);
  tunnel.on("error", () => undefined);
  // Of a socket the session uses only what every duplex stream has.
  const session = new LineSession(tunnel as unknown as Socket, context, { mostBytes: MOST_SESSION_BYTES }, connectMs);
  try {
    measurements["connectMs"] = connectMs;
    const reader = new TokenReader(session, context.signal);
    const version = await agree(session, reader, tunnel, address, access, context, measurements);
    const state: State = { transaction: Buffer.alloc(8) };
    if (access.user !== undefined) {
      const startedAt = context.now();
      send(session, LOGIN7, loginBody(access));
      reader.begin();
      await readTokens(reader, 0, state);
      if (state.loggedIn !== true) throw new ConversationFault("otherProtocol");
      measurements["loginMs"] = context.now() - startedAt;
    }
    return { version, query: (query) => runQuery(session, reader, state, query), close: () => session.close() };
  } catch (error) {
    session.close();
    throw error;
  }
}

interface State {
  /** Descriptor of the transaction that is open. */
  transaction: Buffer;
  loggedIn?: boolean;
}

/** Exchanges PRELOGIN and encrypts. Returns the server's version. */
async function agree(
  session: LineSession,
  reader: TokenReader,
  tunnel: TdsTunnel,
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
): Promise<string> {
  send(session, PRELOGIN, preloginBody(usesTls(access) ? ENCRYPT_ON : ENCRYPT_UNSUPPORTED));
  const body = await reader.packet();
  const prelogin = readPrelogin(body);
  if (prelogin === undefined) throw new ConversationFault("otherProtocol", { heard: shown(body) });
  if (!usesTls(access)) {
    if (prelogin.encryption === ENCRYPT_REQUIRED) throw new ConversationFault<DatabaseCode>("encryptionNeeded");
    return prelogin.version;
  }
  // Logging in shows the password to whoever decrypts it.
  if (access.user !== undefined && !mayShow(access)) throw new ConversationFault<DatabaseCode>("passwordWouldShow");
  if (prelogin.encryption !== ENCRYPT_ON && prelogin.encryption !== ENCRYPT_REQUIRED) {
    if (databaseEncryption(access) === "starttls") throw new ConversationFault<DatabaseCode>("encryptionUnavailable");
    return prelogin.version;
  }
  tunnel.wrapping = true;
  Object.assign(measurements, await secureSession(session, address, tlsOf(access), context));
  tunnel.wrapping = false;
  return prelogin.version;
}

/** The batch runs within a transaction that ends, undone, with the connection. */
async function runQuery(session: LineSession, reader: TokenReader, state: State, query: Query): Promise<QueryResult> {
  const limit = Math.max(1, Math.floor(query.timeoutMs));
  const before = `SET NOCOUNT ON; SET XACT_ABORT ON; SET LOCK_TIMEOUT ${limit}; SET ROWCOUNT ${query.mostRows + 1}; BEGIN TRANSACTION`;
  send(session, SQL_BATCH, batchBody(before, state));
  reader.begin();
  await readTokens(reader, 0, state);
  send(session, SQL_BATCH, batchBody(query.text, state));
  reader.begin();
  return readTokens(reader, query.mostRows, state);
}

/** Headers with the transaction (MS-TDS 2.2.5.3), then the text. */
function batchBody(text: string, { transaction }: State): Buffer {
  const headers = Buffer.alloc(22);
  headers.writeUInt32LE(22, 0);
  headers.writeUInt32LE(18, 4);
  headers.writeUInt16LE(2, 8);
  transaction.copy(headers, 10);
  headers.writeUInt32LE(1, 18);
  return Buffer.concat([headers, Buffer.from(text, "utf16le")]);
}

/** Reads an answer to its end, or to a row more than wanted; the first error of it is thrown then. */
async function readTokens(reader: TokenReader, mostRows: number, state: State): Promise<QueryResult> {
  let columns: Column[] = [];
  const rows: Cell[][] = [];
  let fault: ConversationFault<DatabaseCode> | undefined;
  do {
    const token = await reader.byte();
    switch (token) {
      case 0x81:
        columns = await readColumns(reader);
        break;
      case 0xd1:
      case 0xd2:
        // The first row too many ends the reading, and with it the session.
        if (rows.length >= mostRows) return { columns: columns.map(({ name }) => name), rows, truncated: true };
        rows.push(await readRow(reader, columns, token === 0xd2));
        break;
      case 0xaa:
        fault ??= faultOf(await reader.take(await reader.uint16()));
        break;
      case 0xe3:
        noteChange(await reader.take(await reader.uint16()), state);
        break;
      case 0xad:
        state.loggedIn = true;
        await reader.take(await reader.uint16());
        break;
      // DONE, DONEPROC, DONEINPROC: status, command, rows.
      case 0xfd:
      case 0xfe:
      case 0xff:
        await reader.take(12);
        break;
      case 0x79:
        await reader.take(4);
        break;
      // INFO, ORDER, SSPI.
      case 0xab:
      case 0xa9:
      case 0xed:
        await reader.take(await reader.uint16());
        break;
      case 0xae:
        await passFeatures(reader);
        break;
      default:
        throw new ConversationFault("otherProtocol");
    }
  } while (!reader.isOver);
  if (fault !== undefined) throw fault;
  return { columns: columns.map(({ name }) => name), rows, truncated: false };
}

async function readColumns(reader: TokenReader): Promise<Column[]> {
  const count = await reader.uint16();
  // 0xffff: no columns.
  if (count === 0xffff) return [];
  if (count > MOST_COLUMNS)
    throw new ConversationFault<DatabaseCode>("queryWrong", { said: `more than ${MOST_COLUMNS} columns` });
  const columns: Column[] = [];
  for (let place = 0; place < count; place++) columns.push(await readColumn(reader));
  return columns;
}

/** @param hasNullBits the row begins with a bit for each column that is NULL */
async function readRow(reader: TokenReader, columns: readonly Column[], hasNullBits: boolean): Promise<Cell[]> {
  const nulls = hasNullBits ? await reader.take(Math.ceil(columns.length / 8)) : Buffer.alloc(MOST_COLUMNS);
  const cells: Cell[] = [];
  await reader.pace(columns.length);
  for (const [place, column] of columns.entries()) {
    const isNull = ((nulls[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
    cells.push(isNull ? null : await readCell(reader, column));
  }
  return cells;
}

function noteChange(body: Buffer, state: State): void {
  if (body[0] === TRANSACTION_BEGAN && body[1] === 8 && body.length >= 10)
    state.transaction = Buffer.from(body.subarray(2, 10));
}

/** FEATUREEXTACK: identifier, length, data, until 0xff. */
async function passFeatures(reader: TokenReader): Promise<void> {
  while ((await reader.byte()) !== 0xff) await reader.take((await reader.take(4)).readUInt32LE());
}

/** Error number to code. Source: Microsoft, "Database Engine events and errors". */
const CODE_OF_ERROR: Readonly<Record<number, DatabaseCode>> = {
  18456: "loginRefused",
  18452: "loginRefused",
  18470: "loginRefused",
  18486: "loginRefused",
  18487: "loginRefused",
  18488: "loginRefused",
  4060: "databaseMissing",
  911: "databaseMissing",
  916: "databaseMissing",
  17142: "unavailable",
  18401: "unavailable",
  18451: "unavailable",
  17809: "tooManyConnections",
  1222: "queryTimeout",
  3906: "notReadOnly",
  229: "notPermitted",
  230: "notPermitted",
  297: "notPermitted",
  300: "notPermitted",
  102: "queryWrong",
  105: "queryWrong",
  156: "queryWrong",
  207: "queryWrong",
  208: "queryWrong",
};

/** Number, state, class, words by their length in characters. */
function faultOf(body: Buffer): ConversationFault<DatabaseCode> {
  if (body.length < 8) return new ConversationFault("otherProtocol");
  const error = body.readUInt32LE(0);
  const said = shown(body.subarray(8, 8 + body.readUInt16LE(6) * 2).toString("utf16le"));
  return new ConversationFault<DatabaseCode>(CODE_OF_ERROR[error] ?? "serverError", { said, error });
}

function send(session: LineSession, type: number, body: Buffer): void {
  const most = PACKET_BYTES - 8;
  for (let at = 0; at === 0 || at < body.length; at += most) {
    const part = body.subarray(at, at + most);
    session.write(Buffer.concat([packetHead(type, part.length, at + most >= body.length), part]));
  }
}

// What a hostile server can do to a session: rows, entries and notices without end. Bounded work is counted in turns of
// the event loop, not in time: whatever is poured in, timers and aborts get their turn in between.
import t, { type Test } from "tap";
import { LdapSession } from "../ldap/ldap-session.ts";
import { openLineSession } from "../line-session.ts";
import type { RunContext } from "../contract.ts";
import { ConversationFault } from "../observe-conversation.ts";
import { MOST_BYTES_PER_TURN } from "../session-stream.ts";
import { follows } from "../testing/misbehaving-servers.ts";
import { startTds } from "../testing/servers/tds-responder.ts";
import type { Surroundings } from "../surroundings.ts";
import { openMysql } from "./mysql-session.ts";
import { openPostgres } from "./postgres-session.ts";
import type { Query, QueryResult } from "./query.ts";
import { openTds } from "./tds-session.ts";
import { MOST_WORK_PER_TURN } from "./tds-tokens.ts";

const LOOPBACK = "127.0.0.1";
const COLUMNS = 100;
const FLOOD_BYTES = 900_000;
/** Aborted after so many turns, a session must be over within so many more. */
const TURNS_BEFORE = 12;
const TURNS_AFTER = 6;
const access = { user: "monitor", password: "secret", encryption: "none" } as const;
const EVERYTHING: Query = { text: "SELECT", mostRows: 1_000_000, timeoutMs: 60_000 };

/** Counts turns of the event loop until told to stop. */
function countTurns(onTurn: (turns: number) => void = () => undefined) {
  const state = { turns: 0, isOver: false };
  const next = () => {
    state.turns += 1;
    onTurn(state.turns);
    if (!state.isOver) setImmediate(next);
  };
  setImmediate(next);
  return { stop: () => ((state.isOver = true), state.turns) };
}

function contextOf(signal: AbortSignal): RunContext {
  return {
    signal,
    timeoutMs: 60_000,
    note: () => undefined,
    now: () => performance.now(),
    wallMs: () => Date.now(),
    // Sessions only look names up.
    surroundings: {
      names: { resolve: async (address: string) => address, resolveAll: async (address: string) => [address] },
    } as unknown as Surroundings,
  };
}

/** Asks for everything, and aborts after some turns. */
async function testAbort(t: Test, what: string, ask: (context: RunContext, reading: () => void) => Promise<unknown>) {
  const controller = new AbortController();
  let isReading = false;
  let since = 0;
  const turns = countTurns(() => {
    if (isReading) since += 1;
    if (since === TURNS_BEFORE) controller.abort(new DOMException("late", "TimeoutError"));
  });
  const error = await ask(contextOf(controller.signal), () => (isReading = true)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  turns.stop();
  t.ok(error instanceof ConversationFault && error.code === "timeout", `${what}: it ended as a deadline does`);
  t.ok(since >= TURNS_BEFORE && since <= TURNS_BEFORE + TURNS_AFTER, `${what}: ${since} turns`);
}

function pgMessage(type: string, body: Uint8Array | string): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeInt32BE(Buffer.byteLength(body) + 4, 1);
  return Buffer.concat([head, Buffer.from(body)]);
}

/** A message again and again. */
const poured = (once: Buffer, bytes = FLOOD_BYTES) => Buffer.alloc(bytes - (bytes % once.length), once);

function pgScript(flood: Buffer): (Buffer | undefined)[] {
  const ready = pgMessage("Z", "I");
  const column = Buffer.concat([Buffer.from("c\0"), Buffer.alloc(18)]);
  const columns = Buffer.concat([Buffer.of(0, COLUMNS), ...Array.from({ length: COLUMNS }, () => column)]);
  return [
    undefined,
    Buffer.concat([pgMessage("R", Buffer.alloc(4)), ready]),
    Buffer.concat([pgMessage("C", "BEGIN\0"), ready]),
    Buffer.concat([pgMessage("1", ""), pgMessage("2", ""), pgMessage("T", columns), flood]),
  ];
}
const NULL_ROW = pgMessage("D", Buffer.concat([Buffer.of(0, COLUMNS), Buffer.alloc(4 * COLUMNS, 0xff)]));
const NOTICE = pgMessage("N", "SNOTICE\0Mx\0\0");

function mysqlScript(): (Buffer | undefined)[] {
  const packet = (number: number, body: Uint8Array) =>
    Buffer.concat([Buffer.of(body.length & 255, body.length >> 8, 0, number % 256), body]);
  const greeting = Buffer.concat([
    Buffer.from("\x0a8.4.0\0"),
    Buffer.alloc(4),
    Buffer.from("abcdefgh\0"),
    Buffer.of(0x01, 0xa2, 45, 2, 0, 0x08, 0, 21),
    Buffer.alloc(10),
    Buffer.from("abcdefghijkl\0mysql_native_password\0"),
  ]);
  const ok = Buffer.alloc(7);
  const names = ["def", "", "", "", "c", ""].map((name) => Buffer.from([name.length, ...Buffer.from(name)]));
  const column = Buffer.concat([...names, Buffer.of(0x0c, 45, 0, 0, 0, 0, 0, 0xfd, 0, 0, 0, 0, 0)]);
  const bodies = [Buffer.of(COLUMNS), ...Array.from({ length: COLUMNS }, () => column), Buffer.of(0xfe, 0, 0, 2, 0)];
  const row = Buffer.alloc(COLUMNS, 0xfb);
  while (bodies.length * row.length < FLOOD_BYTES) bodies.push(row);
  const settings = Array.from({ length: 4 }, () => packet(1, ok));
  return [
    packet(0, greeting),
    packet(2, ok),
    ...settings,
    Buffer.concat(bodies.map((body, place) => packet(place + 1, body))),
  ];
}

const nullColumn = Buffer.of(0, 0, 0, 0, 0, 0, 0x1f, 0);
const TDS_COLUMNS = Buffer.concat([Buffer.of(0x81, COLUMNS, 0), ...Array.from({ length: COLUMNS }, () => nullColumn)]);
const DONE = Buffer.concat([Buffer.of(0xfd), Buffer.alloc(12)]);
const startTdsFlood = (t: Test, flood: Buffer) => startTds(t, { password: "secret", answer: () => flood });

const ldapElement = (tag: number, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, body.length), body]);
};
const ldapMessage = (id: number, operation: Buffer) => ldapElement(0x30, Buffer.of(2, 1, id), operation);
const LDAP_BOUND = ldapMessage(2, ldapElement(0x61, Buffer.from("0a010004000400", "hex")));
const LDAP_ENTRY = ldapMessage(3, ldapElement(0x64, Buffer.from("0404636e3d61", "hex"), ldapElement(0x30)));
const LDAP_REFERRAL = ldapMessage(3, ldapElement(0x73, Buffer.from("0408", "hex"), Buffer.from("ldap://a")));

type Open = (
  port: number,
  context: RunContext,
) => Promise<{ query(query: Query): Promise<QueryResult>; close(): void }>;
const openAt: Record<string, Open> = {
  postgres: (port, context) => openPostgres(LOOPBACK, { ...access, port }, context, {}),
  mysql: (port, context) => openMysql(LOOPBACK, { ...access, port }, context, {}),
  mssql: (port, context) => openTds(LOOPBACK, { ...access, port }, context, {}),
};

async function searchAll(port: number, context: RunContext, reading: () => void): Promise<unknown> {
  const session = await openLineSession(LOOPBACK, port, context, { mostBytes: 8_388_608 });
  const directory = await LdapSession.on(session, context.signal);
  await directory.bind("", "");
  reading();
  const search = { base: "dc=a", filter: "(cn=*)", scope: "sub", attributes: ["1.1"], mostSeconds: 60 } as const;
  return directory.search({ ...search, mostEntries: 1_000_000 });
}

const FLOODS: Record<string, { kind: keyof typeof openAt; serve: (t: Test) => Promise<number> }> = {
  "PostgreSQL, rows of NULL": { kind: "postgres", serve: (t) => follows(pgScript(poured(NULL_ROW)))(t) },
  "PostgreSQL, notices": { kind: "postgres", serve: (t) => follows(pgScript(poured(NOTICE)))(t) },
  "MySQL, rows of NULL": { kind: "mysql", serve: (t) => follows(mysqlScript())(t) },
  "SQL Server, rows of one byte with 100 columns of type NULL": {
    kind: "mssql",
    serve: (t) => startTdsFlood(t, Buffer.concat([TDS_COLUMNS, poured(Buffer.of(0xd1), 300_000), DONE])),
  },
  "SQL Server, empty messages": {
    kind: "mssql",
    serve: (t) => startTdsFlood(t, Buffer.concat([poured(Buffer.of(0xab, 0, 0), 300_000), DONE])),
  },
};

t.test("an abort holds while rows pour in", async (t) => {
  for (const [what, { kind, serve }] of Object.entries(FLOODS)) {
    const port = await serve(t);
    await testAbort(t, what, async (context, reading) => {
      const session = await openAt[kind]?.(port, context);
      reading();
      return session?.query(EVERYTHING);
    });
  }
  for (const [what, flood] of [
    ["directory, entries", LDAP_ENTRY],
    ["directory, referrals", LDAP_REFERRAL],
  ] as const) {
    const port = await follows([undefined, LDAP_BOUND, poured(flood, 4_000_000)])(t);
    await testAbort(t, what, (context, reading) => searchAll(port, context, reading));
  }
});

t.test("the first row too many ends the reading, and nothing is kept beyond", async (t) => {
  for (const [what, { kind, serve }] of Object.entries(FLOODS)) {
    if (!what.includes("rows")) continue;
    const session = await openAt[kind]?.(await serve(t), contextOf(new AbortController().signal));
    const result = await session?.query({ ...EVERYTHING, mostRows: 3 });
    t.match(result, { truncated: true, rows: { length: 3 } }, what);
    t.equal(result?.columns.length, COLUMNS);
    t.ok(result?.rows.every((row) => row.length === COLUMNS && row.every((cell) => cell === null)));
    session?.close();
  }
});

t.test("what a session may hear at all is bounded, and each turn's share of it", async (t) => {
  const port = await follows(pgScript(poured(NULL_ROW, 3_000_000)))(t);
  const session = await openAt["postgres"]?.(port, contextOf(new AbortController().signal));
  const turns = countTurns();
  await t.rejects((async () => void (await session?.query(EVERYTHING)))(), { code: "tooMuch" });
  t.ok(turns.stop() >= 1_000_000 / MOST_BYTES_PER_TURN, "no turn took more than its share");
  t.ok(MOST_WORK_PER_TURN <= 10_000 && MOST_BYTES_PER_TURN <= 65_536);
});

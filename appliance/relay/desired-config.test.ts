/** The desired configuration: taken, refused, come again, taken back, and what of it survives a restart. */
import t from "tap";
import { waitFor } from "#lib/testing/wait-for.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { SignedOrder } from "#model/order.ts";
import { canonical, DesiredConfig, type DesiredDesk } from "./desired-config.ts";
import { NotingConnection } from "./testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder, TEST_BASE, type TestKey } from "./testing/sign-order.ts";

const admin = makeTestKey({ role: "admin", name: "rollout" });
const duty = makeTestKey();
const MINUTE_MS = 60_000;

/** A configuration in memory with its versions, as the box keeps them. */
class FakeDesk implements DesiredDesk {
  readOnly = false;
  up: boolean | undefined = true;
  readonly versions: unknown[] = [{ name: "own" }];
  readonly puts: unknown[] = [];
  /** What the next ones are refused for. */
  problems: readonly Refusal[] = [];
  /** What happens to the line of the box when a document is in force. */
  inForce: (document: unknown) => void = () => {};

  digest = (): string => canonical(this.versions.at(-1));
  version = (): number => this.versions.length;
  put = async (document: unknown): Promise<readonly Refusal[]> => {
    this.puts.push(document);
    if (this.problems.length > 0) return this.problems;
    this.#take(document);
    return [];
  };
  goBack = async (version: number): Promise<readonly Refusal[]> => {
    this.#take(this.versions[version - 1]);
    return [];
  };
  settled = async (): Promise<void> => {};
  lineUp = (): boolean | undefined => this.up;

  #take(document: unknown): void {
    this.versions.push(document);
    this.inForce(document);
  }
}

function openStage(
  t: { teardown(work: () => void): void },
  given: { clock?: HandClock; facts?: Map<string, unknown>; desk?: FakeDesk } = {},
) {
  const { clock = new HandClock(), facts = new Map<string, unknown>(), desk = new FakeDesk() } = given;
  const stage = { trusted: true };
  const desired = new DesiredConfig({
    desk,
    facts: {
      get: (name) => facts.get(name),
      set: (name, value) => void facts.set(name, JSON.parse(JSON.stringify(value))),
    },
    say: ({ code, path }) => ({ code, path, message: `says ${code}` }),
    boot: "boot-1",
    clockTrusted: () => stage.trusted,
    clock,
    log: silentLog,
  });
  desired.start();
  t.teardown(() => desired.stop());
  const connection = new NotingConnection();
  desired.use(connection, TEST_BASE);
  const obeyed = { base: TEST_BASE, keys: [admin.key, duty.key] };
  const take = (payload: Buffer) =>
    desired.take({ topic: `${TEST_BASE}/config/desired`, payload, retained: true }, obeyed);
  return Object.assign(stage, {
    desired,
    desk,
    clock,
    facts,
    connection,
    take,
    /** Hands it in and lets so much time pass. */
    give: async (payload: Buffer, passMs = 20_000) => {
      take(payload);
      await settle(desired);
      await clock.advance(passMs);
      await settle(desired);
      return desired.reported();
    },
  });
}

/** Signatures are verified by threads of their own: until it is known what becomes of it. */
async function settle(desired: DesiredConfig): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await waitFor("it is decided", () => !desired.isBusy || desired.reported().trying);
}

function wish(
  clock: HandClock,
  version: number,
  document: object,
  { key = admin, ...change }: Partial<SignedOrder> & { key?: TestKey } = {},
): Buffer {
  const order = orderOf("configure", clock.wallMs(), { arguments: { version, document }, ...change });
  return signOrder(key, order);
}

t.test("it is put in force on trial, kept once a broker has lasted, and reported retained", async (t) => {
  const { desk, clock, give, connection, desired } = openStage(t);
  t.match(desired.reported(), { changedSince: false, trying: false, digest: canonical({ name: "own" }) });
  const payload = wish(clock, 4, { name: "new" });
  t.match(await give(payload, 0), { version: 4, trying: true });
  await clock.advance(10_000);
  await settle(desired);
  t.match(desired.reported(), { version: 4, trying: false, changedSince: false, digest: canonical({ name: "new" }) });
  t.same(desk.puts, [{ name: "new" }]);
  for (const message of connection.messages) t.match(message, { topic: `${TEST_BASE}/config/reported`, retain: true });
  const said = connection.messages.map(
    ({ payload: text }) => JSON.parse(text) as { trying: boolean; version?: number },
  );
  t.same(
    said.map(({ version, trying }) => [version, trying]),
    [
      [undefined, false],
      [4, true],
      [4, false],
    ],
  );
});

t.test("what comes again is taken silently, whatever its expiry, also signed anew and over a restart", async (t) => {
  const first = openStage(t);
  const payload = wish(first.clock, 1, { a: 1, b: [2] });
  await first.give(payload);
  await first.clock.advance(400 * 24 * 60 * MINUTE_MS);
  t.match(await first.give(payload), { version: 1, refused: undefined });
  first.desired.stop();
  const next = openStage(t, first);
  t.match(await next.give(payload), { version: 1, refused: undefined });
  t.match(await next.give(wish(next.clock, 1, { b: [2], a: 1 })), { version: 1, refused: undefined });
  t.equal(next.desk.puts.length, 1, "it was put in force once");
});

for (const [why, code, make] of [
  ["a key that may not configure", "notAllowed.configure", (c: HandClock) => wish(c, 2, {}, { key: duty })],
  ["a key that nobody knows", "wrongKey.unknown", (c: HandClock) => wish(c, 2, {}, { key: makeTestKey() })],
  ["another box", "otherTarget", (c: HandClock) => wish(c, 2, {}, { target: `${TEST_BASE}1` })],
  ["a command", "wrongCommand.configure", (c: HandClock) => wish(c, 2, {}, { command: "box.report" })],
  [
    "no version",
    "missing",
    (c: HandClock) => signOrder(admin, orderOf("configure", c.wallMs(), { arguments: { document: {} } })),
  ],
  [
    "past its time",
    "expired",
    (c: HandClock) =>
      signOrder(admin, orderOf("configure", c.wallMs() - 10 * MINUTE_MS, { arguments: { version: 2, document: {} } })),
  ],
  [
    "for longer than ninety days",
    "lifetimeTooLong",
    (c: HandClock) => wish(c, 2, {}, { expiresAt: new Date(c.wallMs() + 91 * 1440 * MINUTE_MS).toISOString() }),
  ],
  ["no JWS", "malformed.order", () => Buffer.from("{}")],
] as const) {
  t.test(`refused: ${why}`, async (t) => {
    const stage = openStage(t);
    const reported = await stage.give(make(stage.clock));
    t.match(reported.refused, { rolledBack: false, code: code.split(".")[0], problems: [{ code }] });
    t.match(reported, { version: undefined, trying: false });
    t.same(stage.desk.puts, []);
    t.match(await stage.give(wish(stage.clock, 3, {})), { version: 3, refused: undefined }, "the next one is taken");
  });
}

t.test("a box with a file is configured by it alone", async (t) => {
  const stage = openStage(t);
  stage.desk.readOnly = true;
  t.match((await stage.give(wish(stage.clock, 1, {}))).refused, { code: "configuredByFile" });
});

t.test(
  "its version must rise, and every mistake is told; refused ones are not tried again under the same version",
  async (t) => {
    const { desk, clock, give } = openStage(t);
    await give(wish(clock, 5, { n: 1 }));
    t.match((await give(wish(clock, 5, { n: 2 }))).refused, { code: "versionTooLow", version: 5 });
    t.match((await give(wish(clock, 4, { n: 2 }))).refused, { code: "versionTooLow", version: 4 });
    desk.problems = [
      refusal("secret.unknown", "relay.password", { name: "broker" }),
      refusal("missing", "site.id"),
    ] as Refusal[];
    const wrong = wish(clock, 6, { n: 3 });
    t.match((await give(wrong)).refused, {
      version: 6,
      code: "secret",
      problems: [{ code: "secret.unknown", path: "relay.password" }, { path: "site.id" }],
    });
    const tried = desk.puts.length;
    await give(wrong);
    t.match((await give(wish(clock, 6, { n: 3 }))).refused, { code: "refusedBefore" });
    t.equal(desk.puts.length, tried);
    desk.problems = [];
    t.match(await give(wish(clock, 7, { n: 3 })), { version: 7, refused: undefined });
  },
);

t.test("where no broker is found with it the box goes back, says so, and never tries it again", async (t) => {
  const stage = openStage(t);
  const { desk, clock, desired, connection, give, take } = stage;
  desk.inForce = (document) => {
    const isBad = (document as { name: string }).name === "bad";
    connection.over = isBad;
    if (isBad) desired.lost(connection);
  };
  take(wish(clock, 2, { name: "bad" }));
  await settle(desired);
  t.equal(desired.reported().trying, true);
  await clock.advance(170_000);
  t.equal(desk.digest(), canonical({ name: "bad" }), "it is given its time");
  await clock.advance(15_000);
  await settle(desired);
  t.equal(desk.digest(), canonical({ name: "own" }));
  t.match(desired.reported(), {
    version: undefined,
    trying: false,
    refused: { rolledBack: true, version: 2, code: "rolledBack" },
  });
  desired.use(connection, TEST_BASE);
  t.match((await give(wish(clock, 3, { name: "bad" }))).refused, { problems: [{ code: "rolledBack.before" }] });
  t.equal(desk.puts.length, 1);
  t.match(await give(wish(clock, 4, { name: "good" })), { version: 4, refused: undefined });
});

t.test("while the line itself is down its time does not run", async (t) => {
  const { desk, clock, desired, take, connection } = openStage(t);
  desk.inForce = () => desired.lost(connection);
  desk.up = false;
  take(wish(clock, 2, { name: "new" }));
  await settle(desired);
  await clock.advance(60 * MINUTE_MS);
  t.equal(desk.digest(), canonical({ name: "new" }));
  desk.up = undefined; // nobody knows: that is not down
  desired.use(connection, TEST_BASE);
  await clock.advance(10_000);
  await settle(desired);
  t.match(desired.reported(), { version: 2, trying: false });
});

t.test("a trial goes on over a restart; what was never put in force is no trial", async (t) => {
  const first = openStage(t);
  first.desk.inForce = () => first.desired.lost(first.connection);
  first.take(wish(first.clock, 2, { name: "bad" }));
  await settle(first.desired);
  first.desired.stop();
  const next = openStage(t, first);
  next.desired.lost(next.connection);
  await next.clock.advance(200_000);
  await settle(next.desired);
  t.equal(next.desk.digest(), canonical({ name: "own" }));
  t.match(next.desired.reported(), { refused: { rolledBack: true } });
  next.desired.stop();
  const trial = { version: 9, digest: "d", message: "m", backTo: next.desk.version() };
  next.facts.set("desired", { rolledBack: [], trial });
  const last = openStage(t, next);
  t.match(last.desired.reported(), { trying: false, version: undefined });
});

t.test("what somebody changed at the box meanwhile is not taken back", async (t) => {
  const { desk, clock, desired, take, connection } = openStage(t);
  desk.inForce = () => desired.lost(connection);
  take(wish(clock, 2, { name: "new" }));
  await settle(desired);
  await desk.put({ name: "by hand" });
  await clock.advance(200_000);
  await settle(desired);
  t.equal(desk.digest(), canonical({ name: "by hand" }));
  t.match(desired.reported(), { version: 2, changedSince: true });
});

t.test("with a clock that is not trusted it waits until it is", async (t) => {
  const stage = openStage(t);
  stage.trusted = false;
  t.match((await stage.give(wish(stage.clock, 1, { n: 1 }))).refused, { code: "untrustedClock" });
  stage.trusted = true;
  await stage.clock.advance(40_000);
  await settle(stage.desired);
  await stage.clock.advance(40_000);
  t.match(stage.desired.reported(), { version: 1, refused: undefined, trying: false });
});

t.test("what waited for the clock is not looked at again once a newer one has come", async (t) => {
  const stage = openStage(t);
  stage.trusted = false;
  await stage.give(wish(stage.clock, 1, { n: 1 }), 0);
  stage.trusted = true;
  t.match(await stage.give(wish(stage.clock, 2, { n: 2 })), { version: 2, refused: undefined });
  await stage.clock.advance(120_000);
  await settle(stage.desired);
  t.match(stage.desired.reported(), { version: 2, refused: undefined });
  t.equal(stage.desk.puts.length, 1);
});

t.test("of many at once the newest is taken", async (t) => {
  const { desk, clock, desired, take } = openStage(t);
  for (let version = 1; version <= 50; version += 1) take(wish(clock, version, { version }));
  await waitFor("the newest is in force", async () => {
    await clock.advance(1000);
    const { version, trying } = desired.reported();
    return version === 50 && !trying;
  });
  t.ok(desk.puts.length <= 2, `${desk.puts.length} were tried`);
});

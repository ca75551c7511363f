/** Every reason for which an order is not taken, one by one; and that none is ever done twice. */
import { randomUUID } from "node:crypto";
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { SignedOrder } from "#model/order.ts";
import type { Orders } from "#store/orders.ts";
import { StoreError } from "#store/store-error.ts";
import { INCIDENT, openStage, type Stage } from "./testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder, signWithPublicKey, TEST_BASE, unsigned } from "./testing/sign-order.ts";

const ours = makeTestKey();
const HOUR_MS = 3_600_000;

const acknowledge = (stage: Stage, change: Partial<SignedOrder> = {}): SignedOrder =>
  orderOf("incident.acknowledge", stage.clock.wallMs(), { arguments: { id: INCIDENT }, ...change });
const at = (stage: Stage, ms: number): string => new Date(stage.clock.wallMs() + ms).toISOString();

t.test("a command is done, by the name of its key, and answered", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const order = acknowledge(stage);
  const reply = await stage.give(signOrder(ours, order));
  t.match(reply, {
    id: order.id,
    command: "incident.acknowledge",
    outcome: "done",
    boot: "boot-1",
    result: { id: INCIDENT },
  });
  t.same(stage.done, ["acknowledge by soc duty desk"]);
  t.equal(stage.connection.messages[0]?.topic, `${TEST_BASE}/reply`);
  t.match(stage.logged, [{ security: "order.taken", order: order.id, by: "duty desk" }]);
});

t.test("what the watch refuses is answered with its own code", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const reply = await stage.give(signOrder(ours, acknowledge(stage, { arguments: { id: randomUUID() } })));
  t.match(reply, { outcome: "refused", code: "notFound", problems: [{ code: "notFound.incident" }] });
});

t.test("a key that the configuration gives no id is meant by any and by none", async (t) => {
  const unnamed = makeTestKey({ unnamed: true });
  const stage = openStage(t, { keys: [ours.key, unnamed.key] });
  for (const kid of ["whatever", undefined, unnamed.key.kid])
    t.match(await stage.give(signOrder(unnamed, acknowledge(stage), { kid })), { outcome: "done" });
  t.match(await stage.give(signOrder(ours, acknowledge(stage), { kid: undefined, alg: "Ed25519" })), {
    outcome: "done",
  });
  t.match(await stage.give(signOrder(ours, acknowledge(stage), { kid: "whatever" })), {
    problems: [{ code: "wrongKey.unknown" }],
  });
});

/** What comes, and the code that it is refused with. */
const REFUSED: readonly (readonly [why: string, code: string, make: (stage: Stage) => Buffer])[] = [
  [
    "another key that calls itself ours",
    "wrongKey",
    (s) => signOrder({ ...makeTestKey(), key: ours.key }, acknowledge(s)),
  ],
  ["a key that nobody knows", "wrongKey.unknown", (s) => signOrder(makeTestKey(), acknowledge(s))],
  [
    "a stranger's key without a name",
    "wrongKey.unknown",
    (s) => signOrder(makeTestKey(), acknowledge(s), { kid: undefined }),
  ],
  [
    "a changed content",
    "wrongKey",
    (s) => {
      const [head, , mark] = signOrder(ours, acknowledge(s)).toString().split(".");
      return Buffer.from([head, Buffer.from(JSON.stringify(acknowledge(s))).toString("base64url"), mark].join("."));
    },
  ],
  ["nothing", "malformed.order", () => Buffer.from("")],
  ["two parts", "malformed.order", () => Buffer.from("a.b")],
  ["a JWS in JSON", "malformed.order", () => Buffer.from(JSON.stringify({ payload: "", signatures: [] }))],
  ["bytes", "malformed.order", () => Buffer.from([0xff, 0x00, 0x2e, 0x2e])],
  ["a header that is no JSON", "malformed.order", () => Buffer.from("eA.eA.eA")],
  ["signed text that is no order", "malformed.content", () => signOrder(ours, "acknowledge")],
  ["an order without expiry", "malformed.content", (s) => signOrder(ours, { ...acknowledge(s), expiresAt: undefined })],
  ["a moment that is none", "malformed.content", (s) => signOrder(ours, acknowledge(s, { issuedAt: "yesterday" }))],
  ["an id with a line break", "malformed.content", (s) => signOrder(ours, acknowledge(s, { id: "a\nb" }))],
  ["more than fits", "tooLarge.order", (s) => signOrder(ours, { ...acknowledge(s), padding: "x".repeat(64 * 1024) })],
  ["no signature, and says so", "wrongAlgorithm", (s) => unsigned(ours, acknowledge(s))],
  ["HS256 with the public key", "wrongAlgorithm", (s) => signWithPublicKey(ours, acknowledge(s))],
  ["another algorithm", "wrongAlgorithm", (s) => signOrder(ours, acknowledge(s), { alg: "ES256" })],
  [
    "a critical extension",
    "wrongAlgorithm.critical",
    (s) => signOrder(ours, acknowledge(s), { crit: ["exp"], exp: 1 }),
  ],
  [
    "an unencoded payload",
    "wrongAlgorithm.critical",
    (s) => signOrder(ours, acknowledge(s), { crit: ["b64"], b64: false }),
  ],
  ["another box", "otherTarget", (s) => signOrder(ours, acknowledge(s, { target: "vedetta/v1/acme/hq/box-2" }))],
  ["another run", "otherBoot", (s) => signOrder(ours, acknowledge(s, { boot: "boot-0" }))],
  [
    "past its time",
    "expired",
    (s) => signOrder(ours, acknowledge(s, { issuedAt: at(s, -HOUR_MS), expiresAt: at(s, -1) })),
  ],
  [
    "before its time",
    "notYetValid",
    (s) => signOrder(ours, acknowledge(s, { issuedAt: at(s, 121_000), expiresAt: at(s, HOUR_MS) })),
  ],
  [
    "for longer than a day",
    "lifetimeTooLong",
    (s) => signOrder(ours, acknowledge(s, { expiresAt: at(s, 24 * HOUR_MS + 1) })),
  ],
  ["for no time at all", "lifetimeTooLong", (s) => signOrder(ours, acknowledge(s, { expiresAt: at(s, 0) }))],
  ["a command that is none", "unknownCommand", (s) => signOrder(ours, acknowledge(s, { command: "box.reboot" }))],
  ["a command for people alone", "unknownCommand", (s) => signOrder(ours, acknowledge(s, { command: "user.add" }))],
  [
    "a name that every object has",
    "unknownCommand",
    (s) => signOrder(ours, acknowledge(s, { command: "constructor" })),
  ],
  ["no arguments", "missing", (s) => signOrder(ours, acknowledge(s, { arguments: {} }))],
  [
    "an argument too many",
    "unknownKey",
    (s) => signOrder(ours, acknowledge(s, { arguments: { id: INCIDENT, by: "me" } })),
  ],
  [
    "an argument that does not fit",
    "value.unfit",
    (s) => signOrder(ours, acknowledge(s, { arguments: { id: "none" } })),
  ],
];

for (const [why, code, make] of REFUSED) {
  t.test(`refused: ${why}`, async (t) => {
    const stage = openStage(t, { keys: [ours.key] });
    const reply = await stage.give(make(stage));
    t.match(reply, { outcome: "refused", code: code.split(".")[0] });
    t.equal(reply.problems?.[0]?.code, code);
    t.ok(reply.message);
    t.same(stage.done, []);
    t.equal(stage.state.orders.count(), 0, "nothing is remembered of it");
    t.match(await stage.give(signOrder(ours, acknowledge(stage))), { outcome: "done" }, "and it does no harm");
  });
}

t.test("what was seen before is told with what became of it, also over a restart and under any topic", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const signed = signOrder(ours, acknowledge(stage));
  const first = await stage.give(signed);
  const again = await stage.give(signed, { retained: true });
  t.match(again, { outcome: "refused", code: "seenBefore", first: { outcome: "done", at: first.at } });
  stage.kill();
  const next = openStage(t, { keys: [ours.key], folder: stage.folder, clock: stage.clock, boot: "boot-2" });
  t.match(await next.give(signed), { code: "seenBefore", first: { outcome: "done", at: first.at } });
  t.same([stage.done.length, next.done.length], [1, 0]);
});

t.test("a retained command is not done, and one of the same id without is", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const signed = signOrder(ours, acknowledge(stage));
  t.match(await stage.give(signed, { retained: true }), { outcome: "refused", code: "retained" });
  t.same(stage.done, []);
  t.match(await stage.give(signed), { outcome: "done" });
});

t.test("with a sequence each order of a key must be above the one before, over a restart", async (t) => {
  const other = makeTestKey({ name: "other" });
  const stage = openStage(t, { keys: [ours.key, other.key] });
  t.match(await stage.give(signOrder(ours, acknowledge(stage, { sequence: 7 }))), { outcome: "done" });
  t.match(await stage.give(signOrder(ours, acknowledge(stage, { sequence: 7 }))), { code: "outOfOrder" });
  t.match(await stage.give(signOrder(other, acknowledge(stage, { sequence: 3 }))), { outcome: "done" });
  t.match(await stage.give(signOrder(ours, acknowledge(stage))), { outcome: "done" }, "none is asked for");
  stage.kill();
  const next = openStage(t, { keys: [ours.key, other.key], folder: stage.folder, clock: stage.clock });
  t.match(await next.give(signOrder(ours, acknowledge(next, { sequence: 6 }))), { code: "outOfOrder" });
  t.match(await next.give(signOrder(ours, acknowledge(next, { sequence: 8 }))), { outcome: "done" });
});

t.test("a clock that is not trusted takes only orders for this run, whatever it shows", async (t) => {
  const stage = openStage(t, { keys: [ours.key], clock: new HandClock(Date.UTC(1970, 0, 1, 1)) });
  stage.trusted = false;
  const real = Date.UTC(2026, 10, 30);
  const issued = (ms: number, more: Partial<SignedOrder> = {}) =>
    signOrder(ours, orderOf("incident.acknowledge", ms, { arguments: { id: INCIDENT }, ...more }));
  t.match(await stage.give(issued(real)), { code: "untrustedClock" });
  t.match(await stage.give(issued(real, { boot: "boot-0" })), { code: "otherBoot" });
  t.match(await stage.give(issued(real, { boot: "boot-1" })), { outcome: "done" });
  t.match(await stage.give(issued(real - HOUR_MS, { boot: "boot-1" })), { code: "expired" }, "it must be later by now");
  stage.trusted = true;
  t.match(await stage.give(issued(real)), { code: "notYetValid" });
});

t.test("a key does what its role and its list let it", async (t) => {
  const viewer = makeTestKey({ role: "viewer", name: "screen" });
  const listed = makeTestKey({ commands: ["check.run", "finding.*"], name: "robot" });
  const stage = openStage(t, { keys: [viewer.key, listed.key] });
  t.match(await stage.give(signOrder(viewer, acknowledge(stage))), {
    code: "notAllowed",
    problems: [{ code: "notAllowed" }],
  });
  t.match(await stage.give(signOrder(listed, acknowledge(stage))), { problems: [{ code: "notAllowed.command" }] });
  const check = { arguments: { host: "nas", service: "web" } };
  t.match(await stage.give(signOrder(listed, acknowledge(stage, { command: "check.run", ...check }))), {
    outcome: "done",
  });
  t.same(stage.done, ["check nas/web"]);
});

t.test("a fault of the box is answered as such, and not done again", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const broken = { command: "check.run", arguments: { host: "nas", service: "broken" } };
  const signed = signOrder(ours, acknowledge(stage, broken));
  t.match(await stage.give(signed), { outcome: "failed", code: "failed" });
  t.match(await stage.give(signed), { code: "seenBefore", first: { outcome: "failed" } });
  t.equal(stage.done.length, 1);
});

t.test("an order that cannot be remembered is not done", async (t) => {
  const stage = openStage(t, { keys: [ours.key], canStore: false });
  t.match(await stage.give(signOrder(ours, acknowledge(stage))), { code: "storeUnavailable" });
  const broken = (orders: Orders) =>
    new Proxy(orders, {
      get(target, name) {
        if (name === "begin")
          return () => {
            throw new StoreError("busy", "another process writes");
          };
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  const other = openStage(t, { keys: [ours.key], wrap: broken });
  t.match(await other.give(signOrder(ours, acknowledge(other))), { code: "storeUnavailable" });
  t.same([...stage.done, ...other.done], []);
});

t.test("what was done while the disk went is not called done, and not done again", async (t) => {
  let looks = 0;
  const stage = openStage(t, { keys: [ours.key], canStore: () => ++looks === 1 });
  const signed = signOrder(ours, acknowledge(stage));
  t.match(await stage.give(signed), { outcome: "failed", code: "failed" });
  t.match(await stage.give(signed), { code: "seenBefore", first: { outcome: "failed" } });
  t.equal(stage.done.length, 1);
});

t.test("the answer goes where it is wanted, below the base and to none of the box's own topics", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const topicFor = async (responseTopic: string) => {
    await stage.give(signOrder(ours, acknowledge(stage)), { responseTopic, correlationData: Buffer.from("c-1") });
    const message = stage.connection.messages.at(-1);
    t.equal(message?.correlationData?.toString(), "c-1");
    return message?.topic.slice(TEST_BASE.length + 1);
  };
  t.equal(await topicFor(`${TEST_BASE}/reply/desk-1`), "reply/desk-1");
  t.equal(await topicFor(`${TEST_BASE}/answers/1`), "answers/1");
  for (const wrong of ["command", "presence", "event/test", "config/desired", "a/+/b", "#", ""])
    t.equal(await topicFor(`${TEST_BASE}/${wrong}`), "reply", wrong);
  t.equal(await topicFor(`${TEST_BASE}-2/reply`), "reply");
});

t.test("an answer survives the line, and the box", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  stage.connection.silent = true;
  const order = acknowledge(stage);
  const where = { responseTopic: `${TEST_BASE}/reply/x`, correlationData: Buffer.from([0, 255]) };
  await stage.give(signOrder(ours, order), where);
  stage.taker.replies.lost(stage.connection);
  const second = openStage(t, { keys: [ours.key] }).connection; // any other connection
  second.messages.length = 0;
  stage.taker.replies.use(second);
  t.match(second.replies(), [{ id: order.id, outcome: "done" }], "it goes again over the next one");
  const late = acknowledge(stage);
  stage.taker.replies.lost(second);
  const isDone = () => stage.done.length === 2;
  stage.taker.take(
    { topic: "", payload: signOrder(ours, late), retained: false, ...where },
    { base: TEST_BASE, keys: [ours.key] },
  );
  await waitFor("it is done", isDone);
  await waitFor("it is finished", () => stage.state.orders.unfinished().length === 0);
  stage.kill();
  const next = openStage(t, { keys: [ours.key], folder: stage.folder, clock: stage.clock, boot: "boot-2" });
  t.match(next.connection.replies(), [{ id: late.id, outcome: "done", boot: "boot-1" }]);
  t.match(next.connection.messages[0], { topic: where.responseTopic, correlationData: where.correlationData });
  t.same(next.state.orders.unanswered(10), [], "and is done with once a broker has it");
});

t.test("an order in whose midst the box stopped is told as interrupted and not done again", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const order = acknowledge(stage);
  const { id, command } = order;
  stage.state.orders.begin({
    id,
    key: ours.key.kid,
    command,
    expiresAt: Date.parse(order.expiresAt),
    replyTo: JSON.stringify({ topic: `${TEST_BASE}/reply` }),
  });
  stage.kill();
  const next = openStage(t, { keys: [ours.key], folder: stage.folder, clock: stage.clock, boot: "boot-2" });
  t.match(next.connection.replies(), [{ id, command, outcome: "interrupted", code: "interrupted", boot: "boot-2" }]);
  t.match(await next.give(signOrder(ours, order)), { code: "seenBefore", first: { outcome: "interrupted" } });
  t.same(next.done, []);
});

t.test(
  "what has expired is forgotten by a clock that is trusted, and not taken again when the clock goes back",
  async (t) => {
    const stage = openStage(t, { keys: [ours.key] });
    const signed = signOrder(ours, acknowledge(stage));
    await stage.give(signed);
    stage.trusted = false;
    await stage.clock.advance(HOUR_MS);
    t.equal(stage.state.orders.count(), 1, "not by one that is not");
    stage.trusted = true;
    await stage.clock.advance(HOUR_MS);
    t.equal(stage.state.orders.count(), 0);
    t.match(await stage.give(signed), { code: "expired" });
    stage.clock.stepWall(-2 * HOUR_MS - 60_000);
    t.match(await stage.give(signed), { problems: [{ code: "seenBefore.perhaps" }] });
    t.equal(stage.done.length, 1);
  },
);

t.test("a flood is bounded, and those who may are heard after it", async (t) => {
  const stage = openStage(t, { keys: [ours.key] });
  const obeyed = { base: TEST_BASE, keys: [ours.key] };
  const junk = signOrder(makeTestKey(), acknowledge(stage));
  for (let i = 0; i < 5000; i += 1) stage.taker.take({ topic: "", payload: junk, retained: false }, obeyed);
  await waitFor("answers", () => stage.connection.messages.length >= 50);
  await stage.clock.advance(20_000);
  t.ok(stage.connection.messages.length < 250, `${stage.connection.messages.length} answers`);
  t.match(await stage.give(signOrder(ours, acknowledge(stage))), { outcome: "done" });
  for (let i = 0; i < 200; i += 1) {
    await stage.clock.advance(20);
    stage.taker.take({ topic: "", payload: signOrder(ours, acknowledge(stage)), retained: false }, obeyed);
  }
  await waitFor("refusals", () => stage.connection.replies().some(({ code }) => code === "tooMany"));
  t.ok(stage.done.length < 190, `${stage.done.length} of 200 at once are done`);
});

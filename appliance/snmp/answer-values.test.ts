/** Values read where they lie are those that the thorough way reads, and nothing that a network can send reads further. */
import fc from "fast-check";
import t, { type Test } from "tap";
import { AnswerValues } from "./answer-values.ts";
import { BerFault, TAG } from "./ber.ts";
import { readBody, readHead, type Answer } from "./message.ts";
import { isOid } from "./oid.ts";
import { bytesInGet, canPrepare, PreparedGet, preparedPeer } from "./prepared-get.ts";
import { encodeReply, raw, readRequest, type RawValue } from "./testing/scripted-agent.ts";
import { numberOf } from "./value-forms.ts";

const agent = { address: "192.0.2.1", port: 161, access: { version: "2c", community: "public" } } as const;
const peer = preparedPeer(agent);
const arc = fc.oneof(fc.nat(200), fc.nat(0xffffffff));
const oid = fc
  .tuple(fc.integer({ min: 0, max: 1 }), fc.nat(39), fc.array(arc, { maxLength: 30 }))
  .map((parts) => parts.flat().join("."))
  .filter(isOid);
const content = fc.uint8Array({ maxLength: 10 }).map((bytes) => Buffer.from(bytes));
const tag = fc.oneof(fc.constantFrom(...Object.values(TAG)), fc.nat(255));
const anyValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -0x80000000, max: 0x7fffffff }).map(raw.integer),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(raw.counter64),
  fc.record({ tag, content }),
  fc.nat(400).map((length) => raw.text("x".repeat(length))),
);
const asked = fc.uniqueArray(oid, { minLength: 1, maxLength: 12 });

function thoroughly(bytes: Buffer, get: PreparedGet): Answer | undefined {
  try {
    return readBody(readHead(bytes), get.oids());
  } catch (error) {
    if (error instanceof BerFault) return undefined;
    throw error;
  }
}

function isPlain(answer: Answer | undefined, oids: readonly string[]): boolean {
  return (
    answer?.errorStatus === 0 &&
    answer.varbinds.length === oids.length &&
    answer.varbinds.every((varbind, place) => varbind.oid === oids[place])
  );
}

/** Compares both ways on a message whose head can be read. */
function compare(t: Test, bytes: Buffer, get: PreparedGet): boolean {
  const values = new AnswerValues();
  const head = readHead(bytes);
  const before = head.reader.at;
  const isRead = values.read(head, get);
  t.equal(head.reader.at, before, "the body stays unread");
  if (!isRead) return false;
  const answer = thoroughly(bytes, get);
  if (!isPlain(answer, get.oids())) throw new Error("it is no plain answer");
  for (const [place, { oid: name, value }] of (answer?.varbinds ?? []).entries()) {
    const outcome = values.outcomeAt(place, name);
    if (typeof value === "object") t.same(outcome, { oid: name, value });
    else t.equal(outcome instanceof Error ? "malformed" : outcome, value === "malformed" ? "malformed" : undefined);
    const number = typeof value === "object" && value.type !== "octets" ? numberOf(value) : undefined;
    if (typeof value === "object" && value.type === "opaque") continue;
    t.equal(values.integerAt(place), number);
    t.equal(values.ticksAt(place), typeof value === "object" && value.type === "timeticks" ? number : undefined);
  }
  return true;
}

t.test("a prepared get asks for what it was made for, with any id", async (t) => {
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 0x800000, max: 0x7fffffff }), async (oids, id) => {
      const get = new PreparedGet(peer, oids);
      t.match(readRequest(get.withId(id)), { version: 1, type: "get", requestId: id, oids });
      t.same(get.oids(), oids);
      t.equal(get.count, oids.length);
      t.ok(get.withId(id).length < 60 + oids.reduce((sum, one) => sum + bytesInGet(one), 0));
    }),
  );
});

t.test("plain answers are read as the thorough way reads them", async (t) => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(asked, fc.array(anyValue, { minLength: 12, maxLength: 12 }), async (oids, all) => {
      const get = new PreparedGet(peer, oids);
      const varbinds = oids.map((name, place) => ({ oid: name, ...(all[place] ?? raw.integer(0)) }));
      const reply = encodeReply(readRequest(get.withId(0x1234567)), { varbinds });
      if (compare(t, reply, get)) read += 1;
      else
        t.ok(
          oids.some((name) => bytesInGet(name) > 120),
          "only long names are left to the thorough way",
        );
    }),
  );
  t.ok(read > 60, `${read} of 100`);
});

t.test("whatever else comes is left to the thorough way, and reads nothing outside of its bytes", async (t) => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
      fc.nat(20),
      async (oids, changes, cut) => {
        const get = new PreparedGet(peer, oids);
        const varbinds = oids.map((name) => ({ oid: name, ...raw.counter32(5) }));
        const reply = encodeReply(readRequest(get.withId(0x1234567)), { varbinds });
        for (const [at, byte] of changes) reply[at % reply.length] = byte;
        const bytes = reply.subarray(0, reply.length - (cut > 10 ? cut - 10 : 0));
        try {
          readHead(bytes);
        } catch (error) {
          if (error instanceof BerFault) return;
          throw error;
        }
        if (compare(t, bytes, get)) read += 1;
      },
    ),
    { numRuns: 400 },
  );
  t.ok(read > 10, `${read} were plain all the same`);
});

t.test("answers that hold other values than were asked for are not plain", async (t) => {
  const oids = ["1.3.6.1.9.1.0", "1.3.6.1.9.2.0"];
  const get = new PreparedGet(peer, oids);
  const request = readRequest(get.withId(0x1234567));
  const [one, two] = oids.map((name) => ({ oid: name, ...raw.integer(1) }));
  if (one === undefined || two === undefined) return;
  const isRead = (reply: Parameters<typeof encodeReply>[1]) =>
    new AnswerValues().read(readHead(encodeReply(request, reply)), get);
  t.ok(isRead({ varbinds: [one, two] }));
  t.ok(isRead({ varbinds: [one, two], errorIndex: 2 }), "an index without an error says nothing");
  for (const varbinds of [[], [one], [two, one], [one, two, two], [one, { ...two, oid: "1.3.6.1.9.2" }]])
    t.notOk(isRead({ varbinds }));
  for (const errorStatus of [1, 2, 5, 16, 300]) t.notOk(isRead({ errorStatus, varbinds: [one, two] }));
});

t.test("what cannot be prepared is known beforehand", async (t) => {
  const access = agent.access;
  t.ok(canPrepare({ address: "2001:db8::1", access }));
  for (const address of ["switch.example", "fe80::1%2", "1.2"]) t.notOk(canPrepare({ address, access }), address);
  const usm = { version: "3", user: "u", level: "noAuthNoPriv" } as const;
  t.notOk(canPrepare({ address: agent.address, access: usm }));
  t.throws(() => preparedPeer({ ...agent, access: usm }), TypeError);
});

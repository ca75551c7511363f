/** Messages: what is written is read back, and nothing that a network can send does more than break a rule. */
import fc from "fast-check";
import t from "tap";
import { BerFault, BerReader, BerWriter, encodeOid, oidText, TAG } from "./ber.ts";
import { encodeRequest, readAnswer, type CommunityAnswer } from "./message.ts";
import { encodeReply, raw, readRequest, type RawValue } from "./testing/scripted-agent.ts";

const arc = fc.oneof(fc.nat(200), fc.nat(0xffffffff));
const oid = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.nat(39), fc.array(arc, { maxLength: 20 }))
  .map((parts) => parts.flat().join("."));
const rawValue = fc.oneof(
  fc.integer({ min: -0x80000000, max: 0x7fffffff }).map(raw.integer),
  fc.nat(0xffffffff).map(raw.counter32),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(raw.counter64),
  fc.string().map(raw.text),
  fc.constantFrom(TAG.noSuchObject, TAG.noSuchInstance, TAG.endOfMibView, TAG.null).map(raw.absent),
);
const varbinds = fc.array(fc.tuple(oid, rawValue), { maxLength: 10 });
const requestFrame = {
  version: 1,
  community: Buffer.from("public"),
  type: "get",
  maxRepetitions: 0,
  oids: [],
} as const;

function replyBytes(list: readonly (readonly [string, RawValue])[], requestId = 4711): Buffer {
  return encodeReply(
    { ...requestFrame, requestId },
    { varbinds: list.map(([name, value]) => ({ oid: name, ...value })) },
  );
}

/** The answer, or undefined where the bytes break a rule. Anything else that is thrown fails the test. */
function tryRead(bytes: Buffer): CommunityAnswer | undefined {
  try {
    return readAnswer(bytes);
  } catch (error) {
    if (error instanceof BerFault) return undefined;
    throw error;
  }
}

t.test("an OID is the same after it was written and read", async (t) => {
  fc.assert(
    fc.property(oid, (text) => {
      const bytes = encodeOid(text);
      const reader = new BerReader(bytes);
      return reader.oid("it") === text && reader.atEnd;
    }),
  );
  t.equal(
    oidText(Buffer.from([0x88, 0x37, 3]), 0, 3),
    "2.999.3",
    "the first two numbers share one place (X.690, 8.19.5)",
  );
});

t.test("an integer is the same after it was written and read, in the shortest form", async (t) => {
  fc.assert(
    fc.property(fc.integer({ min: -0x80000000, max: 0x7fffffff }), (value) => {
      const writer = new BerWriter();
      writer.integer(value);
      return new BerReader(writer.take()).integer("it") === value;
    }),
  );
  for (const [value, hex] of [
    [0, "020100"],
    [127, "02017f"],
    [128, "02020080"],
    [-1, "0201ff"],
    [-129, "0202ff7f"],
  ] as const) {
    const writer = new BerWriter();
    writer.integer(value);
    t.equal(writer.take().toString("hex"), hex);
  }
});

t.test("a request is what it should be, byte for byte", async (t) => {
  const bytes = encodeRequest("2c", Buffer.from("public"), 1, { type: "get", oids: ["1.3.6.1.2.1.1.3.0"] });
  t.equal(
    bytes.toString("hex"),
    "302602010104067075626c6963a019020101020100020100300e300c06082b060102010103000500",
    "as snmpget sends it",
  );
});

t.test("requests of any size are written so that an agent reads them", async () => {
  fc.assert(
    fc.property(
      fc.array(oid, { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 0, max: 0x7fffffff }),
      (oids, id) => {
        const request = readRequest(
          encodeRequest("2c", Buffer.from("c"), id, { type: "getBulk", oids, maxRepetitions: 25 }),
        );
        return request.requestId === id && request.maxRepetitions === 25 && request.oids.join() === oids.join();
      },
    ),
  );
});

t.test("every type of value is read as RFC 2578 means it", async (t) => {
  const cases: readonly [RawValue, unknown][] = [
    [raw.integer(-5), { type: "integer", value: -5 }],
    [raw.counter32(0xffffffff), { type: "counter32", value: 0xffffffff }],
    [raw.counter64(2n ** 64n - 1n), { type: "counter64", value: 2n ** 64n - 1n }],
    [raw.counter64(2n ** 53n + 1n), { type: "counter64", value: 2n ** 53n + 1n }],
    [
      { tag: TAG.gauge32, content: Buffer.from([0xff, 0xff, 0xff, 0xfe]) },
      { type: "gauge32", value: 0xfffffffe },
    ],
    [
      { tag: TAG.counter64, content: Buffer.from([0xff]) },
      { type: "counter64", value: 2n ** 64n - 1n },
    ],
    [
      { tag: TAG.ipAddress, content: Buffer.from([192, 0, 2, 1]) },
      { type: "ipAddress", value: "192.0.2.1" },
    ],
    [
      { tag: TAG.oid, content: Buffer.alloc(0) },
      { type: "oid", value: "0.0" },
    ],
    [raw.absent(TAG.endOfMibView), "endOfMibView"],
    [raw.absent(TAG.null), "null"],
    [{ tag: TAG.integer, content: Buffer.alloc(0) }, "malformed"],
    [{ tag: TAG.integer, content: Buffer.alloc(5, 1) }, "malformed"],
    [{ tag: TAG.counter32, content: Buffer.alloc(6, 1) }, "malformed"],
    [{ tag: TAG.counter64, content: Buffer.alloc(9, 1) }, "malformed"],
    [{ tag: TAG.ipAddress, content: Buffer.alloc(3) }, "malformed"],
    [{ tag: TAG.oid, content: Buffer.from([0x2b, 0x86]) }, "malformed"],
    [{ tag: 0x13, content: Buffer.from("x") }, "malformed"],
  ];
  const answer = readAnswer(replyBytes(cases.map(([value], i) => [`1.3.${i}`, value])));
  for (const [i, [value, meant]] of cases.entries()) {
    t.same(answer.varbinds[i]?.value, meant, `tag 0x${value.tag.toString(16)} ${value.content.toString("hex")}`);
  }
  t.same(answer.varbinds.length, cases.length, "one bad value does not cost its neighbours");
});

t.test("random bytes break a rule and nothing else", async () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => tryRead(Buffer.from(bytes)) === undefined || true),
    {
      numRuns: 5000,
    },
  );
});

t.test("answers with any byte changed, cut or doubled break a rule and nothing else, and never grow", async () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.nat(40), doubled: fc.boolean() });
  fc.assert(
    fc.property(varbinds, fc.array(change, { minLength: 1, maxLength: 4 }), (list, changes) => {
      let bytes = replyBytes(list);
      for (const { at, byte, cut, doubled } of changes) {
        bytes[at % bytes.length] = byte;
        if (cut < 5) bytes = bytes.subarray(0, Math.max(1, bytes.length - cut));
        if (doubled) bytes = Buffer.concat([bytes, bytes]);
      }
      const answer = tryRead(bytes);
      return answer === undefined || answer.varbinds.length <= bytes.length / 4;
    }),
    { numRuns: 5000 },
  );
});

t.test("an unchanged answer is read whole", async () => {
  fc.assert(
    fc.property(varbinds, fc.nat(0x7fffffff), (list, requestId) => {
      const answer = readAnswer(replyBytes(list, requestId));
      return (
        answer.requestId === requestId &&
        answer.version === "2c" &&
        answer.community.toString() === "public" &&
        answer.varbinds.map((varbind) => varbind.oid).join() === list.map(([name]) => name).join()
      );
    }),
  );
});

import fc from "fast-check";
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { BerFault, BerReader, BerWriter, encodeOid, TAG } from "./ber.ts";
import { PDU, readNotificationHead } from "./notification.ts";
import { localKeys, masterKeys, messageDigest, type UsmUser } from "./usm-keys.ts";
import { UsmReceiver, type Received } from "./usm-receiver.ts";

const USER: UsmUser = {
  version: "3",
  user: "ann",
  level: "authNoPriv",
  authProtocol: "sha",
  authKey: "secret-of-auth",
};
const OWN = { id: Buffer.from("80007ed905aabbccdd", "hex"), boots: 7, timeS: () => 1000 };
const SENDER = Buffer.from("80001f8803001122334455", "hex");

function receiver(clock = new HandClock()) {
  const usm = new UsmReceiver([USER], OWN, clock);
  return (bytes: Buffer): Received => usm.receive(bytes, readNotificationHead(bytes).reader);
}

/** A trap or inform of version 3 with a digest by the user's key. */
function message({
  engine = SENDER,
  boots = 3,
  timeS = 500,
  user = "ann",
  flags = 1,
  tag = PDU.trap2 as number,
} = {}): Buffer {
  const writer = new BerWriter();
  writer.raw(encodeOid("1.3.6.1.6.3.1.1.5.1"));
  writer.raw(encodeOid("1.3.6.1.6.3.1.1.4.1.0"));
  writer.wrap(TAG.sequence, 0);
  writer.wrap(TAG.sequence, 0);
  for (const value of [0, 0, 4711]) writer.integer(value);
  writer.wrap(tag, 0);
  writer.octets(Buffer.alloc(0));
  writer.octets(engine);
  writer.wrap(TAG.sequence, 0);
  const end = writer.mark();
  writer.octets(Buffer.alloc(0));
  writer.octets(Buffer.alloc(12));
  writer.octets(Buffer.from(user));
  writer.integer(timeS);
  writer.integer(boots);
  writer.octets(engine);
  writer.wrap(TAG.sequence, end);
  writer.wrap(TAG.octets, end);
  const header = writer.mark();
  writer.integer(3);
  writer.octets(Buffer.from([flags]));
  writer.integer(65_000);
  writer.integer(1);
  writer.wrap(TAG.sequence, header);
  writer.integer(3);
  writer.wrap(TAG.sequence, 0);
  const bytes = writer.take();
  const { auth = Buffer.alloc(0) } = localKeys(USER, masterKeys(USER), engine);
  const zeros = bytes.indexOf(Buffer.concat([Buffer.from([TAG.octets, 12]), Buffer.alloc(12)]));
  messageDigest(USER, auth, bytes).copy(bytes, zeros + 2);
  return bytes;
}

t.test("a trap is believed once it is authentic, and not again when it is old", (t) => {
  const receive = receiver();
  const first = message();
  t.match(receive(first), {
    notification: { oid: "1.3.6.1.6.3.1.1.5.1", version: "3" },
    engineId: SENDER.toString("hex"),
  });
  t.match(receive(message({ timeS: 900 })), { notification: {} }, "time goes on");
  t.same(receive(first), { refused: "notInTime" }, "recorded and sent again");
  t.match(receive(message({ timeS: 800 })), { notification: {} }, "a little out of order");
  t.match(receive(message({ boots: 4, timeS: 1 })), { notification: {} }, "the sender started anew");
  t.same(receive(message({ timeS: 5000 })), { refused: "notInTime" }, "of the time before that");
  const forged = message({ boots: 4, timeS: 2 });
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
  t.same(receive(forged), { refused: "wrongDigest" });
  t.end();
});

t.test("who informs is told the engine and its time, and answered", (t) => {
  const receive = receiver();
  const inform = (more: object) => receive(message({ flags: 5, tag: PDU.inform, ...more }));
  t.match(inform({ engine: Buffer.alloc(0), user: "" }), { refused: "unknownEngine", answer: Buffer });
  t.match(inform({ engine: OWN.id, boots: 0, timeS: 0 }), { refused: "notInTime", answer: Buffer });
  t.match(inform({ engine: OWN.id, boots: OWN.boots, timeS: 1100 }), {
    notification: { isInform: true },
    answer: Buffer,
  });
  t.match(inform({ engine: OWN.id, boots: OWN.boots, timeS: 2000 }), { refused: "notInTime", notification: undefined });
  t.match(inform({ engine: SENDER }), { refused: "unknownEngine", answer: Buffer }, "meant for somebody else");
  t.end();
});

t.test("strangers cannot make it reckon keys without end, nor push known engines out", (t) => {
  const clock = new HandClock();
  const receive = receiver(clock);
  receive(message());
  const started = Array.from({ length: 1000 }, (_, n) => {
    const engine = Buffer.from(SENDER);
    engine.writeUInt32BE(n, 5);
    const bytes = message();
    SENDER.copy(bytes, bytes.indexOf(SENDER));
    engine.copy(bytes, bytes.indexOf(SENDER));
    return receive(bytes).refused;
  });
  t.ok(started.filter((refused) => refused === "wrongDigest").length <= 20, "so many a second are tried");
  t.match(receive(message({ timeS: 501 })), { notification: {} }, "who is known is heard all the same");
  t.end();
});

t.test("nothing that comes throws anything but a fault of the bytes", (t) => {
  const receive = receiver();
  const whole = message({ flags: 5 });
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), fc.nat(whole.length), (changes, length) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      try {
        receive(bytes.subarray(0, length));
      } catch (error) {
        if (!(error instanceof BerFault)) throw error;
      }
    }),
    { numRuns: 3000 },
  );
  t.end();
});

t.test("what it answers is a message of version 3", (t) => {
  const { answer = Buffer.alloc(0) } = receiver()(
    message({ engine: OWN.id, boots: OWN.boots, timeS: 1000, flags: 5, tag: PDU.inform }),
  );
  const reader = new BerReader(answer);
  reader.end = reader.enter(TAG.sequence, "the message");
  t.equal(reader.integer("the version"), 3);
  t.equal(reader.end, answer.length);
  t.end();
});

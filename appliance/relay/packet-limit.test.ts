import t from "tap";
import { PacketMeter } from "./packet-limit.ts";

const ping = [0xc0, 0];
const hundred = [0x30, 100, ...Array.from({ length: 100 }, () => 0xff)];

void t.test("lengths are read wherever a stream is cut", async (t) => {
  const stream = Uint8Array.of(
    ...ping,
    ...hundred,
    ...ping,
    0x30,
    0x80,
    0x02,
    ...Array.from({ length: 256 }, () => 0x80),
    ...ping,
  );
  for (let size = 1; size <= stream.length; size += 1) {
    const meter = new PacketMeter();
    let longest = 0;
    for (let at = 0; at < stream.length; at += size)
      longest = Math.max(longest, meter.longest(stream.subarray(at, at + size)));
    t.equal(longest, 256, `in pieces of ${size}`);
  }
});

void t.test("the header alone tells, before anything of the packet has come", async (t) => {
  t.equal(new PacketMeter().longest(Uint8Array.of(0x30, 0x80, 0x80, 0x80, 0x3c)), 60 * 128 ** 3);
});

void t.test("a length of more than four bytes is none", async (t) => {
  t.equal(new PacketMeter().longest(Uint8Array.of(0x30, 0xff, 0xff, 0xff, 0xff)), Number.POSITIVE_INFINITY);
});

/** An address used twice, minute by minute: by a network that is played. */
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { AddressWatch, type TwiceUsed } from "./address-watch.ts";
import { unusedNeighbours } from "./address-controls.ts";
import { Neighbours } from "./testing/neighbours.ts";
import type { OwnAddress } from "./own-addresses.ts";

const OWN = "02:00:00:00:00:01";
const OTHER = "00:11:32:aa:bb:cc";
const eth0: OwnAddress = { address: "192.0.2.7", prefix: 24, port: "eth0", index: 2, hardware: OWN };
const eth1: OwnAddress = { address: "198.51.100.7", prefix: 24, port: "eth1", index: 3, hardware: "02:00:00:00:00:02" };

function sourceFor(address: string): string | undefined {
  if (address.startsWith("192.0.2.")) return eth0.address;
  return address.startsWith("198.51.100.") ? eth1.address : undefined;
}

function begin(...addresses: readonly OwnAddress[]) {
  const clock = new HandClock();
  const neighbours = new Neighbours(sourceFor);
  const machine = { addresses: [...addresses], hardware: new Set([OWN, eth1.hardware]) };
  const told: (TwiceUsed & { until?: number })[] = [];
  const watch = new AddressWatch({
    clock,
    voice: neighbours,
    readAddresses: () => ({ ...machine }),
    onTwice: (used) => told.push(used),
    onOver: (used) => told.push(used),
  });
  const now = () => clock.monotonicMs();
  /** Whether a look that begins now, at this target, would be believed if it were silent. */
  const doubts = (target = "192.0.2.50") => watch.mayHaveMissed(now(), target);
  return { clock, neighbours, machine, told, watch, doubts, now };
}

t.test("nobody else: asked at the start, every few minutes, and when somebody is silent, once for all", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0);
  watch.start();
  t.same(neighbours.asked, [eth0.address]);
  await clock.advance(170_000);
  t.equal(neighbours.asked.length, 1);
  await clock.advance(20_000);
  t.equal(neighbours.asked.length, 2);
  await clock.advance(10_000);
  for (let host = 0; host < 100; host++) watch.noteSilence("new");
  t.equal(neighbours.asked.length, 3);
  t.notOk(doubts());
  t.same(told, []);
});

t.test(
  "used twice from the start: silence is not believed from the first moment, told within seconds, over when it is",
  async (t) => {
    const { clock, neighbours, told, watch, doubts } = begin(eth0);
    neighbours.answers.set(eth0.address, OTHER);
    watch.start();
    await clock.advance(100);
    t.ok(doubts());
    t.same(told, [], "nothing is told of a single claim");
    await clock.advance(3000);
    t.match(told, [{ address: eth0.address, port: "eth0", hardware: OTHER }]);
    await clock.advance(3_600_000);
    t.ok(doubts());
    t.equal(told.length, 1);
    t.same(neighbours.announced, [], "it does not fight for its address");
    neighbours.answers.clear();
    await clock.advance(30_000);
    t.notOk(doubts(), "believed again within half a minute");
    t.same(neighbours.announced, [eth0.address], "and neighbours hear whose it is");
    t.equal(told.length, 1, "that it is over is told when it has been for a minute");
    await clock.advance(60_000);
    t.equal(told.length, 2);
    t.same(watch.used, []);
    const [first, over] = told;
    t.ok((over?.until ?? 0) - (first?.since ?? 0) >= 3_600_000 - 5000);
  },
);

t.test("it begins later, and is found by the first silence: before that can be told", async (t) => {
  const { clock, neighbours, told, watch, doubts, now } = begin(eth0);
  watch.start();
  await clock.advance(60_000);
  const startedMs = now();
  neighbours.answers.set(eth0.address, OTHER);
  await clock.advance(1000); // the first echo was waited for in vain
  watch.noteSilence("new");
  const answered = watch.answered();
  await clock.advance(300);
  await answered;
  t.ok(watch.mayHaveMissed(startedMs, "192.0.2.50"));
  await clock.advance(2000);
  t.ok(watch.mayHaveMissed(startedMs, "192.0.2.50"), "and still when a burst has confirmed it");
  t.equal(told.length, 1);
  t.ok(doubts());
});

t.test("what the other says by itself is heard, although it answers no question", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0);
  watch.start();
  await clock.advance(10_050);
  neighbours.say({ address: eth0.address, index: 2, hardware: OTHER });
  t.ok(doubts());
  await clock.advance(4000);
  neighbours.say({ address: eth0.address, index: 2, hardware: OTHER });
  await clock.advance(2000);
  t.match(told, [{ hardware: OTHER }]);
});

t.test("one word alone is forgotten", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0);
  watch.start();
  await clock.advance(10_000);
  neighbours.say({ address: eth0.address, index: 2, hardware: OTHER });
  await clock.advance(20_000);
  t.notOk(doubts());
  t.same(told, []);
  t.same(neighbours.announced, []);
});

t.test("it comes and goes: told once, and silence is doubted whenever it is there", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0);
  watch.start();
  await clock.advance(5000);
  for (let round = 0; round < 20; round++) {
    neighbours.answers.set(eth0.address, OTHER);
    watch.noteSilence("new");
    await clock.advance(6000);
    t.ok(doubts());
    neighbours.answers.clear();
    await clock.advance(round % 2 === 0 ? 4000 : 30_000);
  }
  t.equal(told.length, 1);
  await clock.advance(120_000);
  t.equal(told.length, 2);
});

t.test("several addresses: only who is spoken to from the one that is used twice is doubted", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0, eth1);
  neighbours.answers.set(eth1.address, OTHER);
  watch.start();
  await clock.advance(5000);
  t.match(told, [{ address: eth1.address, port: "eth1" }]);
  t.notOk(doubts("192.0.2.50"));
  t.ok(doubts("198.51.100.50"));
  t.ok(doubts("server.example"), "where a name leads to is not known");
  neighbours.answers.set(eth0.address, OTHER);
  watch.noteSilence("new");
  await clock.advance(5000);
  t.equal(told.length, 2);
  t.ok(doubts("192.0.2.50"));
  neighbours.answers.delete(eth1.address);
  await clock.advance(30_000);
  t.notOk(doubts("198.51.100.50"));
  t.ok(doubts("192.0.2.50"));
});

t.test("the box's own hardware is nobody else: two ports on one network answer for each other", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0, eth1);
  neighbours.answers.set(eth0.address, eth1.hardware);
  watch.start();
  await clock.advance(10_000);
  t.notOk(doubts());
  t.same(told, []);
});

t.test("a claim on a network on which the box does not have the address means nothing", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0, eth1);
  watch.start();
  for (let second = 0; second < 10; second++) {
    neighbours.say({ address: eth0.address, index: eth1.index, hardware: OTHER });
    await clock.advance(1000);
  }
  t.notOk(doubts());
  t.same(told, []);
});

t.test("who answers for addresses that nobody has is a proxy and takes none away", async (t) => {
  const { clock, neighbours, told, watch, doubts } = begin(eth0);
  neighbours.answers.set("*", OTHER);
  watch.start();
  await clock.advance(10_000);
  t.notOk(doubts());
  t.same(told, []);
  const before = neighbours.asked.length;
  await clock.advance(170_000);
  t.ok(neighbours.asked.length - before < 3, "and is not asked again and again");
  // Another device on the same network that has the address is found all the same.
  neighbours.answers.set(eth0.address, "02:00:00:00:00:99");
  watch.noteSilence("new");
  await clock.advance(5000);
  t.match(told, [{ hardware: "02:00:00:00:00:99" }]);
  t.ok(doubts());
});

t.test("an address that two machines share moves to the other: for a moment both claim it", async (t) => {
  const { clock, neighbours, machine, told, watch, doubts } = begin(eth0, {
    ...eth0,
    address: "192.0.2.1",
    prefix: 32,
  });
  watch.start();
  await clock.advance(10_000);
  for (let word = 0; word < 5; word++) neighbours.say({ address: "192.0.2.1", index: 2, hardware: OTHER });
  neighbours.answers.set("192.0.2.1", OTHER);
  await clock.advance(300);
  machine.addresses = [eth0];
  await clock.advance(10_000);
  t.same(told, []);
  t.notOk(doubts());
});

t.test("an address that is given to the box later is asked for at once", async (t) => {
  const { clock, neighbours, machine, told, watch } = begin();
  neighbours.answers.set(eth0.address, OTHER);
  watch.start();
  await clock.advance(10_000);
  machine.addresses = [eth0];
  await clock.advance(5000);
  t.match(told, [{ address: eth0.address }]);
  machine.addresses = [{ ...eth0, address: "192.0.2.8" }];
  await clock.advance(90_000);
  t.equal(told.length, 2, "over when the box has another one");
});

t.test(
  "an IPv6 address that the kernel found taken is told with its user; looks go on from other addresses",
  async (t) => {
    const taken: OwnAddress = { ...eth0, address: "2001:db8::7", prefix: 64, refused: true };
    const named = begin(eth0, taken);
    named.neighbours.answers.set(taken.address, OTHER);
    named.watch.start();
    await named.clock.advance(5000);
    t.match(named.told, [{ address: taken.address, hardware: OTHER }]);
    t.notOk(named.doubts());
    const nameless = begin(eth0, taken);
    nameless.watch.start();
    await nameless.clock.advance(10_000);
    t.match(nameless.told, [{ address: taken.address }]);
    t.equal(nameless.told[0]?.hardware, undefined, "who it is may never be heard");
    nameless.machine.addresses = [eth0, { ...eth0, address: taken.address, prefix: 64 }];
    await nameless.clock.advance(90_000);
    t.equal(nameless.told.length, 2);
  },
);

t.test("strangers on a network are neither its ends nor the box", async (t) => {
  const some = (address: string, prefix: number) =>
    unusedNeighbours({ ...eth0, address, prefix }, new Set([address])).map((one) => one.address);
  for (const prefix of [16, 20, 24, 28]) {
    const strangers = some("172.16.5.9", prefix);
    t.equal(new Set(strangers).size, 3, `/${prefix}`);
    for (const one of strangers) t.notMatch(one, /\.(0|255)$/);
  }
  t.same(some("192.0.2.1", 30), [], "no room");
  t.same(some("192.0.2.1", 32), []);
  t.equal(some("2001:db8:1:2::7", 64).length, 3);
  for (const one of some("2001:db8:1:2::7", 64)) t.match(one, /^2001:db8:1:2:/);
});

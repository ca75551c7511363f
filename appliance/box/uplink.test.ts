/** What counts as "the line is up". */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { Uplink, type UplinkOptions, type UplinkState } from "./uplink.ts";

/** A small world: which addresses answer, and after how long. */
function setUp(targets: readonly string[], more: Partial<UplinkOptions> = {}) {
  const world = { now: 0, answers: new Map<string, number>(), broker: undefined as boolean | undefined };
  const changes: UplinkState[] = [];
  const ask = (address: string) => Promise.resolve(world.answers.get(address));
  const uplink = new Uplink({
    clock: { ...systemClock, monotonicMs: () => world.now, wallMs: () => world.now + 1_000_000 },
    targets: () => targets,
    ping: ask,
    askResolver: ask,
    brokerConnected: () => world.broker,
    onChange: (state) => changes.push(state),
    gateways: () => ["192.168.2.1"],
    resolvers: () => ["192.168.2.1", "192.0.2.53"],
    isNear: (address) => address.startsWith("192.168.2."),
    ...more,
  });
  const look = async () => {
    world.now += 30_000;
    await uplink.look();
    return uplink.state().up;
  };
  return { world, uplink, look, changes };
}

t.test("one look without an answer is no outage, two in a row are, one answer ends it", async (t) => {
  const { world, look, changes, uplink } = setUp(["192.0.2.9"]);
  world.answers.set("192.0.2.9", 12);
  t.equal(await look(), true);
  t.equal(uplink.state().answerMs, 12);
  world.answers.clear();
  t.equal(await look(), true);
  t.equal(await look(), false);
  t.equal(uplink.state().since, 1_090_000);
  t.equal(uplink.state().answerMs, undefined);
  world.answers.set("192.0.2.9", 15);
  t.equal(await look(), true);
  t.same(
    changes.map(({ up }) => up),
    [true, false, true],
  );
  t.equal(uplink.state().lossPercent, 50);
});

t.test("a gateway that answers does not make the line up while nothing beyond it does", async (t) => {
  const { world, look } = setUp(["gateway", "resolvers", "brokers"]);
  world.answers.set("192.168.2.1", 1);
  await look();
  t.equal(await look(), false);
  world.answers.set("192.0.2.53", 20);
  t.equal(await look(), true);
});

t.test("a connected broker is proof enough; one that is not configured says nothing", async (t) => {
  const { world, look } = setUp(["brokers"]);
  t.equal(await look(), undefined);
  world.broker = true;
  t.equal(await look(), true);
  world.broker = false;
  await look();
  t.equal(await look(), false);
});

t.test("where there is only a gateway it speaks for the line", async (t) => {
  const { world, look } = setUp(["gateway"]);
  world.answers.set("192.168.2.1", 1);
  t.equal(await look(), true);
  world.answers.clear();
  await look();
  t.equal(await look(), false);
});

t.test("a probe that fails inside the box counts as no answer, and looks go on", async (t) => {
  const { look } = setUp(["192.0.2.9"], { ping: () => Promise.reject(new Error("no socket")) });
  await look();
  t.equal(await look(), false);
});

t.test("looks do not overlap, and stopping ends one that hangs", async (t) => {
  let asked = 0;
  const { uplink } = setUp(["192.0.2.9"], {
    ping: (_address, signal) => {
      asked++;
      return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));
    },
  });
  uplink.start();
  void uplink.look();
  await uplink.stop();
  t.equal(asked, 1);
  t.equal(uplink.state().up, undefined);
});

t.test("loss is that of the last day", async (t) => {
  const { world, look, uplink } = setUp(["192.0.2.9"]);
  for (let hour = 0; hour < 2; hour++) {
    for (let minute = 0; minute < 120; minute++) await look();
  }
  t.equal(uplink.state().lossPercent, 100);
  world.answers.set("192.0.2.9", 5);
  for (let half = 0; half < 24 * 120; half++) await look();
  t.equal(uplink.state().lossPercent, 0);
});

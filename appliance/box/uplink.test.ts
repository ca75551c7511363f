/** What counts as "the line is up". */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { Uplink, type UplinkOptions, type UplinkState } from "./uplink.ts";

/** A small world: which addresses answer, and after how long; which names are found; what else is known. */
function setUp(targets: readonly string[], more: Partial<UplinkOptions> = {}) {
  const world = {
    now: 0,
    answers: new Map<string, number>(),
    names: new Map<string, boolean>(),
    broker: undefined as boolean | undefined,
    hosts: [] as { address: string; up: boolean }[],
    cutOff: false,
  };
  const changes: UplinkState[] = [];
  const ask = (address: string) => Promise.resolve(world.answers.get(address));
  const uplink = new Uplink({
    // Looks are taken by hand: none is repeated by itself.
    clock: {
      ...systemClock,
      monotonicMs: () => world.now,
      wallMs: () => world.now + 1_000_000,
      after: () => ({ cancel: () => {} }),
    },
    targets: () => targets,
    ping: ask,
    askResolver: ask,
    askName: (_resolver, name) => Promise.resolve(world.names.get(name)),
    brokerConnected: () => world.broker,
    outsideHosts: () => world.hosts,
    cutOff: () => world.cutOff,
    onChange: (state) => changes.push(state),
    gateways: () => ["192.168.2.1"],
    resolvers: () => ["192.168.2.1", "192.0.2.53"],
    isNear: (address) => address.startsWith("192.168.2."),
    ...more,
  });
  const look = async () => {
    world.now += 30_000;
    await uplink.look();
    const { up, doubt } = uplink.state();
    return up ?? doubt;
  };
  return { world, uplink, look, changes };
}

t.test("one look without an answer is no outage, two in a row are, one answer ends it", async (t) => {
  const { world, look, changes, uplink } = setUp(["192.0.2.9", "192.0.2.10"]);
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

t.test("down takes two witnesses that fail and none that answers; else it is not known, and why", async (t) => {
  type World = ReturnType<typeof setUp>["world"];
  const all = ["gateway", "resolvers", "brokers"];
  const near = { resolvers: () => ["192.168.2.1"] };
  const names = (found: boolean | undefined) => (world: World) => {
    if (found !== undefined) for (const name of ["pool.ntp.org", "deb.debian.org"]) world.names.set(name, found);
  };
  const broker = (connected: boolean) => (world: World) => void (world.broker = connected);
  const hosts =
    (...ups: boolean[]) =>
    (world: World) =>
      void (world.hosts = ups.map((up, place) => ({ address: `192.0.2.${place + 1}`, up })));
  const table: [what: string, targets: string[], more: object, set: ((world: World) => void)[], is: unknown][] = [
    ["nothing is asked", [], {}, [], "nothingAsked"],
    [
      "a gateway that answers proves nothing",
      ["gateway"],
      {},
      [({ answers }) => answers.set("192.168.2.1", 1)],
      "nothingAsked",
    ],
    ["a gateway that is silent neither", ["gateway"], {}, [], "nothingAsked"],
    ["the broker is the only one, and away", all, near, [broker(false)], "onlyBrokers"],
    ["the broker is the only one, and there", all, near, [broker(true)], true],
    ["one far resolver alone is silent", ["resolvers"], {}, [], "tooFew"],
    ["broker and far resolver", all, {}, [broker(false)], false],
    [
      "the broker is away, a far resolver answers",
      all,
      {},
      [broker(false), ({ answers }) => answers.set("192.0.2.53", 9)],
      true,
    ],
    ["a resolver of the site finds no name of two", ["resolvers"], near, [names(false)], false],
    ["a resolver of the site finds names", ["resolvers"], near, [names(true)], true],
    [
      "a resolver of the site that does not recurse says nothing",
      ["resolvers"],
      near,
      [names(undefined)],
      "nothingAsked",
    ],
    ["the broker is away, names are found", all, near, [broker(false), names(true)], true],
    ["outside hosts that are checked anyhow", [], {}, [hosts(false, false)], false],
    ["one of them is up", [], {}, [hosts(false, true)], true],
    [
      "private networks are no outside",
      [],
      {},
      [({ hosts: list }) => list.push({ address: "10.9.9.9", up: false }, { address: "fd00::1", up: false })],
      "nothingAsked",
    ],
    ["the box is cut off itself", all, {}, [broker(false), (world) => void (world.cutOff = true)], "cutOff"],
  ];
  for (const [what, targets, more, set, is] of table) {
    const { world, look } = setUp(targets, more);
    for (const change of set) change(world);
    await look();
    t.equal(await look(), is, what);
  }
});

t.test("what is not known counts neither as lost nor as watched", async (t) => {
  const { world, look, uplink } = setUp(["brokers"]);
  world.broker = true;
  await look();
  await look();
  t.match(uplink.state(), { lossPercent: 0, watchedMs: 30_000 });
  world.broker = false;
  for (let n = 0; n < 10; n++) await look();
  t.match(uplink.state(), { lossPercent: 0, watchedMs: 60_000, up: undefined, doubt: "onlyBrokers" });
});

t.test("a probe that fails inside the box counts as no answer, and looks go on", async (t) => {
  const { look } = setUp(["192.0.2.9", "192.0.2.10"], { ping: () => Promise.reject(new Error("no socket")) });
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
  const { world, look, uplink } = setUp(["192.0.2.9", "192.0.2.10"]);
  for (let hour = 0; hour < 2; hour++) {
    for (let minute = 0; minute < 120; minute++) await look();
  }
  t.equal(uplink.state().lossPercent, 100);
  world.answers.set("192.0.2.9", 5);
  for (let half = 0; half < 24 * 120; half++) await look();
  t.equal(uplink.state().lossPercent, 0);
});

t.test(
  "a look that fails is repeated soon; one that is asked for comes out of turn, but not at once again",
  async (t) => {
    const clock = new HandClock();
    const seen: (boolean | undefined)[] = [];
    let answers = true;
    const uplink = new Uplink({
      clock,
      targets: () => ["192.0.2.9", "192.0.2.10"],
      ping: () => Promise.resolve(answers ? 5 : undefined),
      askResolver: () => Promise.resolve(undefined),
      askName: () => Promise.resolve(undefined),
      brokerConnected: () => undefined,
      outsideHosts: () => [],
      cutOff: () => false,
      isNear: () => false,
      gateways: () => [],
      resolvers: () => [],
      onLook: ({ up }, _startedMs, confirming) => seen.push(confirming ? undefined : up),
    });
    const pass = (ms: number) => clock.advance(ms);
    uplink.start();
    await pass(0);
    t.same(seen, [true]);
    answers = false;
    uplink.lookSoon();
    uplink.lookSoon();
    await pass(1999);
    t.same(seen, [true]);
    await pass(1);
    t.same(seen, [true, undefined], "once asked for is enough");
    await pass(2000);
    t.same(seen, [true, undefined, false]);
    await uplink.stop();
  },
);

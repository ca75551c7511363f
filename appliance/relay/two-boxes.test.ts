/** Two boxes with one identity at a real broker: they do not throw each other out for ever, and it is told. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { BrokerOrder, DEFAULT_RETRY } from "./broker-order.ts";
import { Relay } from "./relay.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { Mosquitto } from "./testing/mosquitto.ts";
import { Receiver } from "./testing/receiver.ts";

const RETRY = {
  passing: { firstMs: 10, mostMs: 40 },
  lasting: { firstMs: 10, mostMs: 40 },
  takenOver: { firstMs: 3_600_000, mostMs: 3_600_000 },
  betweenMs: 5,
  stableMs: 1000,
};

for (const protocol of [5, 4] as const)
  void t.test(`the box before gives way to the restored one, MQTT ${protocol}; both say that there are two`, (t) =>
    giveWay(t, protocol),
  );

/** mosquitto 2.0 ends the connection without a word; the presence that somebody else left behind tells. */
async function giveWay(t: Test, protocol: 4 | 5): Promise<void> {
  const broker = await new Mosquitto({}).start();
  t.teardown(() => broker.remove());
  const config = {
    brokers: [`mqtt://127.0.0.1:${broker.port}`],
    protocol,
    commandKeys: [],
    history: false,
  };
  const soc = await new Receiver(config).start();
  t.teardown(() => soc.stop());
  const told = { before: 0, restored: 0 };
  const start = (boot: "before" | "restored") => {
    const source = new MemoryLog();
    const relay = new Relay({
      config,
      source,
      base: "vedetta/v1/acme/hq/box-1",
      boot,
      version: "0.1.0",
      clock: systemClock,
      clockTrusted: () => true,
      log: silentLog,
      retry: RETRY,
      isRestored: boot === "restored",
      onTakenOver: () => (told[boot] += 1),
    });
    relay.start();
    t.teardown(() => relay.stop());
    return { relay, source };
  };
  const before = start("before");
  await waitFor("the box before is connected", () => before.relay.figures().connected);
  const restored = start("restored");
  // The pauses of both are tens of milliseconds, but for one of an hour: where nothing has changed for so many looks, that one is on.
  let looks = 0;
  let connections = 0;
  const isSettled = () => {
    const made = before.relay.figures().connections + restored.relay.figures().connections;
    looks = made === connections ? looks + 1 : 0;
    connections = made;
    return looks > 100 && !before.relay.figures().connected && restored.relay.figures().connected;
  };
  await waitFor("the box before gives way", isSettled);
  t.match(before.relay.figures().problem, { code: "takenOver", lasting: true });
  t.same(told, { before: 1, restored: 1 }, "once each, however often");
  restored.source.appendMany(5);
  restored.relay.wake();
  await waitFor("events of the restored box", () => soc.events.length === 5);
  t.equal(before.relay.figures().connections + restored.relay.figures().connections, connections, "and it stays");
}

t.test("who is thrown out again and again comes back ever more rarely, and at once when it was long ago", (t) => {
  const pauses = (isRestored: boolean) => {
    const order = new BrokerOrder(["a"], DEFAULT_RETRY, () => 0.9999999);
    return Array.from({ length: 10 }, (_, n) => {
      order.noteTakenOver(n * 1000);
      return order.tookOver(isRestored);
    }).map((ms) => Math.round(ms / 1000));
  };
  t.ok(
    pauses(false)
      .slice(0, 2)
      .every((seconds) => seconds <= 4),
  );
  t.same(pauses(false).slice(2), [600, 1200, 2400, 3600, 3600, 3600, 3600, 3600]);
  t.ok(
    pauses(true)
      .slice(0, 5)
      .every((seconds) => seconds <= 4),
    "the restored one insists",
  );
  t.equal(pauses(true)[5], 600);
  const order = new BrokerOrder(["a"], DEFAULT_RETRY, () => 0.9999999);
  for (let n = 1; n <= 5; n++) t.equal(order.noteTakenOver(n * 1000), n);
  t.equal(order.noteTakenOver(3 * 3_600_000), 1);
  t.ok(order.tookOver(false) < 1000);
  t.end();
});

t.test("where nobody says why connections end at once, they become rarer, too", (t) => {
  const order = new BrokerOrder(["a"], DEFAULT_RETRY, () => 0.9999999);
  const pauses = Array.from({ length: 20 }, () => order.lost(300, false));
  t.ok(pauses.slice(0, 12).every((ms) => ms <= 4000));
  t.ok((pauses.at(-1) ?? 0) > 55_000);
  t.ok(order.lost(20_000, false) <= 4000, "one that held ends it");
  t.end();
});

import { connect } from "node:net";
import { createServer, type AddressInfo } from "node:net";
import mqtt from "mqtt-packet";
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { EmbeddedBroker } from "./embedded-broker.ts";
import { openConnection } from "./mqtt-client.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { Receiver } from "./testing/receiver.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

async function embedded(t: Test, source: MemoryLog, firstPort = 0): Promise<EmbeddedBroker> {
  const identity = { base: "vedetta/v1/acme/hq/box-1", boot: "boot-1", version: "0.1.0" };
  const broker = new EmbeddedBroker({
    source,
    ...identity,
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    firstPort,
  });
  await broker.start();
  let stopped = false;
  const stop = broker.stop.bind(broker);
  broker.stop = async (reason) => {
    if (!stopped) await stop(reason);
    stopped = true;
  };
  t.teardown(() => broker.stop());
  return broker;
}

async function watcher(t: Test, broker: EmbeddedBroker): Promise<Receiver> {
  const made = await new Receiver({ brokers: [broker.url], protocol: 4 }).start();
  t.teardown(() => made.stop());
  return made;
}

void t.test("whoever subscribes sees the presence at once and every event from then on, in order", async (t) => {
  const source = new MemoryLog();
  source.appendMany(10);
  const broker = await embedded(t, source);
  const soc = await watcher(t, broker);
  await waitFor("presence", () => soc.presences.length === 1);
  source.appendMany(500);
  broker.wake();
  await waitFor("five hundred events", () => soc.events.length === 500);
  t.same(
    soc.sequences(),
    Array.from({ length: 500 }, (_, i) => i + 11),
  );
  t.equal(source.cursor("relay"), 0, "the relay's cursor is not touched");
  source.append({ type: "box.stopping" });
  await broker.stop();
  await waitFor("goodbye", () => soc.presences.length === 2);
  t.same(
    soc.presences.map(({ reason }) => reason),
    ["connected", "shutdown"],
  );
  t.equal(soc.events.at(-1)?.type, "box.stopping", "the last event came before the goodbye");
});

void t.test("when the port is taken the next free one is used", async (t) => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  t.teardown(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const broker = await embedded(t, new MemoryLog(), port);
  t.not(broker.url, `mqtt://127.0.0.1:${port}`);
  t.match(broker.url, /^mqtt:\/\/127\.0\.0\.1:\d+$/, "only loopback");
});

void t.test("nobody else may publish", async (t) => {
  const broker = await embedded(t, new MemoryLog());
  const soc = await watcher(t, broker);
  let closed = false;
  const intruder = await openConnection({
    broker: broker.url,
    access: { brokers: [], protocol: 4 },
    clientId: "intruder",
    clean: true,
    keepAliveSeconds: 20,
    onClosed: () => (closed = true),
  });
  intruder.connection?.publish({ topic: "vedetta/v1/acme/hq/box-1/event/test", payload: "{}" }, () => {});
  await waitFor("the intruder is put out", () => closed);
  t.equal(soc.events.length, 0);
});

void t.test("MQTT 5 is refused with a problem that says what to do", async (t) => {
  const broker = await embedded(t, new MemoryLog());
  const opened = await openConnection({
    broker: broker.url,
    access: { brokers: [], protocol: 5 },
    clientId: "five",
    clean: true,
    keepAliveSeconds: 20,
    onClosed: () => {},
  });
  t.equal(opened.problem?.code, "protocolRefused");
});

void t.test("a client that asks for a lasting session gets none, so nothing is gathered for it", async (t) => {
  const source = new MemoryLog();
  const broker = await embedded(t, source);
  const access = { brokers: [broker.url], protocol: 4 } as const;
  const first = await new Receiver(access, "lasting").start();
  await first.stop();
  const other = await watcher(t, broker);
  source.appendMany(20);
  broker.wake();
  await waitFor("the other got them", () => other.events.length === 20);
  const again = await new Receiver(access, "lasting").start();
  t.teardown(() => again.stop());
  await waitFor("presence", () => again.presences.length === 1);
  t.equal(again.events.length, 0);
});

void t.test("a subscriber that does not read is dropped and holds the others up for seconds at most", async (t) => {
  const source = new MemoryLog();
  const broker = await embedded(t, source);
  const socket = connect(Number(new URL(broker.url).port), "127.0.0.1");
  t.teardown(() => socket.destroy());
  const subscriptions = [{ topic: "vedetta/v1/#", qos: 1 as const }];
  socket.write(
    mqtt.generate({
      cmd: "connect",
      clientId: "sleeper",
      keepalive: 0,
      clean: true,
      protocolId: "MQTT",
      protocolVersion: 4,
    }),
  );
  socket.write(mqtt.generate({ cmd: "subscribe", messageId: 1, subscriptions }));
  await new Promise((resolve) => socket.once("data", resolve));
  socket.pause();
  const soc = await watcher(t, broker);
  for (let i = 0; i < 600; i += 1) source.append({ data: "x".repeat(20_000) });
  broker.wake();
  await waitFor("the other gets everything", () => soc.events.length === 600);
  t.pass();
});

const CONNECT = mqtt.generate({
  cmd: "connect",
  clientId: "glutton",
  keepalive: 0,
  clean: true,
  protocolId: "MQTT",
  protocolVersion: 4,
});

void t.test("a large packet ends the connection at its header; nothing of it is gathered", async (t) => {
  const broker = await embedded(t, new MemoryLog());
  const socket = connect(Number(new URL(broker.url).port), "127.0.0.1");
  t.teardown(() => socket.destroy());
  socket.on("error", () => {});
  socket.resume();
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.write(CONNECT);
  await new Promise((resolve) => socket.once("data", resolve));
  socket.write(Uint8Array.of(0x30, 0x80, 0x80, 0x80, 0x3c)); // PUBLISH of 120 MB, of which nothing more comes
  await closed;
  t.ok((await watcher(t, broker)).connected, "others are served");
});

void t.test("no more than ten clients are served, and a client has a bounded number of subscriptions", async (t) => {
  const broker = await embedded(t, new MemoryLog());
  const port = Number(new URL(broker.url).port);
  const sockets = Array.from({ length: 14 }, () => connect(port, "127.0.0.1"));
  let closed = 0;
  for (const socket of sockets) {
    t.teardown(() => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => (closed += 1));
    socket.resume();
    socket.write(CONNECT.toString("latin1").replace("glutton", `glutto${sockets.indexOf(socket) % 10}`), "latin1");
  }
  await waitFor("four are put out", () => closed >= 4);
  for (const socket of sockets) socket.destroy();
  await waitFor("all are gone", () => closed === 14);
  const opened = await openConnection({
    broker: broker.url,
    access: { brokers: [], protocol: 4 },
    clientId: "greedy",
    clean: true,
    keepAliveSeconds: 20,
    onClosed: () => {},
  });
  t.teardown(() => opened.connection?.close());
  const topics = Array.from({ length: 20 }, (_, i) => `a/${i}`);
  t.equal(await opened.connection?.subscribe(topics), undefined);
  t.not(await opened.connection?.subscribe(["a/20"]), undefined, "the next is refused");
});

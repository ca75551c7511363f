/** Every type of event passes a real NATS server, which closes the connection at a topic level with a dot. */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { EVENT_TYPES } from "#model/event.ts";
import { Relay } from "./relay.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { Nats } from "./testing/nats.ts";
import { Receiver } from "./testing/receiver.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

void t.test("NATS takes and passes on every type of event, and the presence", async (t) => {
  const broker = await new Nats().start();
  t.teardown(() => broker.remove());
  const config = {
    brokers: [`mqtt://127.0.0.1:${broker.port}`],
    protocol: 4,
    commandKeys: [],
    history: false,
  } as const;
  const soc = await new Receiver(config).start();
  t.teardown(() => soc.stop());
  const source = new MemoryLog();
  for (const type of EVENT_TYPES) source.append({ type });
  const identity = { base: "vedetta/v1/acme/hq/box-1", boot: "boot-1", version: "0.1.0" };
  const relay = new Relay({
    config,
    source,
    ...identity,
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
  });
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("every type", () => soc.events.length === EVENT_TYPES.length);
  t.same(
    soc.events.map(({ type }) => type),
    [...EVENT_TYPES],
    "in order",
  );
  t.same(
    soc.topics.filter((topic) => topic.includes("/event/")),
    EVENT_TYPES.map((type) => `vedetta/v1/acme/hq/box-1/event/${type.replace(".", "/")}`),
  );
  t.equal(relay.figures().connections, 1, "the connection was never closed");
  await relay.stop();
  await waitFor("goodbye", () => soc.presences.at(-1)?.reason === "shutdown");
});

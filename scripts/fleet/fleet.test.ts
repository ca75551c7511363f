/** A small fleet at a real broker; at full length: `scripts/fleet/fleet`. */
import t from "tap";
import type { CloudEvent } from "#model/event.ts";
import { connect } from "mqtt";
import { waitFor } from "#lib/testing/wait-for.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { Door } from "./door.ts";
import { startFleet, stopFleet } from "./light-box.ts";

t.test("what thirty boxes tell arrives once, also over a line that breaks for all of them", async (t) => {
  const broker = await new Mosquitto().start();
  const door = await new Door(broker.port).open();
  const soc = connect(`mqtt://127.0.0.1:${broker.port}`, { protocolVersion: 5 });
  const arrived = new Set<string>();
  const presences = new Map<string, string>();
  soc.on("message", (topic, payload) => {
    const content = JSON.parse(payload.toString()) as CloudEvent & { state: string };
    if (topic.endsWith("/presence")) presences.set(topic, content.state);
    else arrived.add(content.id);
  });
  await soc.subscribeAsync(["vedetta/v1/+/+/+/event/#", "vedetta/v1/+/+/+/presence"], { qos: 1 });
  const boxes = await startFleet(30, [door.url]);
  t.teardown(async () => {
    await stopFleet(boxes);
    await soc.endAsync();
    await door.shut();
    await broker.remove();
  });
  const isAll = (state: string): boolean => [...presences.values()].filter((one) => one === state).length === 30;
  for (const box of boxes) box.tell({ n: 1 });
  await waitFor("all are there", () => isAll("online") && arrived.size === 30);
  await door.shut();
  for (const box of boxes) box.tell({ n: 2 });
  await waitFor("all their wills", () => isAll("offline"));
  await door.open();
  await waitFor("all are back", () => isAll("online") && arrived.size === 60);
  t.ok(boxes.every((box) => box.latest === 2));
});

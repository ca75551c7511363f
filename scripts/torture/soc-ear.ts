/** What the operations centre hears: `vedetta soc watch --json` in the broker's namespace, with a session that lasts. */
import path from "node:path";
import { createInterface } from "node:readline";
import type { CloudEvent } from "#model/event.ts";
import type { Presence } from "#model/presence.ts";
import { waitFor, type TestNetwork } from "./test-network.ts";

export interface Ear {
  events(): readonly { readonly event: CloudEvent; readonly arrivedAt: number }[];
  presence(): readonly Presence[];
}

/** Listens with mosquitto's own client, so that not our code alone says what arrived. */
export async function connect(network: TestNetwork, space: string, broker: string): Promise<Ear> {
  const events: { event: CloudEvent; arrivedAt: number }[] = [];
  const presence: Presence[] = [];
  const listen = () =>
    network.spawn(space, [
      "mosquitto_sub",
      "-h",
      broker,
      "-p",
      "1883",
      "-q",
      "1",
      "-i",
      "soc",
      "-c",
      "-V",
      "5",
      "-x",
      "86400",
      "-F",
      "%t %p",
      "-t",
      "vedetta/v1/#",
    ]);
  const child = await waitFor(
    "the broker",
    async () => {
      const candidate = listen();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return candidate.exitCode === null ? candidate : undefined;
    },
    10_000,
  );
  if (child.stdout === null) throw new Error("no output to read");
  createInterface({ input: child.stdout }).on("line", (line) => {
    const space = line.indexOf(" ");
    const topic = line.slice(0, space);
    const content: unknown = JSON.parse(line.slice(space + 1));
    if (path.posix.basename(topic) === "presence") presence.push(content as Presence);
    else if (topic.includes("/event/")) events.push({ event: content as CloudEvent, arrivedAt: Date.now() });
  });
  return { events: () => events, presence: () => presence };
}

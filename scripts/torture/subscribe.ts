/** Mosquitto's own client as the operations centre's ear, with a session that lasts, so that not our code alone says what arrived. */
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { waitFor, type TestNetwork } from "./test-network.ts";

/** A message: its topic and its content, read as JSON. */
export type Hear = (topic: string, content: unknown) => void;

/** Settles when the broker has confirmed the subscription, however long it takes to be there. */
export function subscribe(
  network: TestNetwork,
  space: string,
  broker: { readonly address: string; readonly port: number },
  hear: Hear,
): Promise<ChildProcess> {
  const at = ["-h", broker.address, "-p", String(broker.port), "-q", "1", "-t", "vedetta/v1/#"];
  const session = ["-i", "soc", "-c", "-V", "5", "-x", "86400", "-d", "-F", "%t %p"];
  return waitFor(
    `a subscriber at ${broker.address}`,
    async () => {
      const child = network.spawn(space, ["stdbuf", "-oL", "mosquitto_sub", ...at, ...session], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      return (await hasSubscribed(child, hear)) ? child : undefined;
    },
    60_000,
  );
}

function hasSubscribed(child: ChildProcess, hear: Hear): Promise<boolean> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve(false));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("Subscribed")) resolve(true);
      if (!line.startsWith("vedetta/")) return;
      const space = line.indexOf(" ");
      hear(line.slice(0, space), JSON.parse(line.slice(space + 1)));
    });
  });
}

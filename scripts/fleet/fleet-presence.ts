/** Presence at scale: retained states and wills of a whole fleet, as the real `soc watch` reads them. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { Door } from "./door.ts";
import { pause, startFleet, stopFleet, until } from "./light-box.ts";

export async function measurePresence(count = 2000): Promise<boolean> {
  const broker = await new Mosquitto().start();
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const door = await new Door(broker.port).open();
  const few = Math.floor(count / 4);
  const staying = await startFleet(count - few, [url]);
  const gone = await startFleet(few, [door.url], 5, count - few);
  const startedAt = performance.now();
  const watch = spawn(join(import.meta.dirname, "../vedetta"), ["soc", "watch", "--broker", url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const states = new Map<string, string>();
  let silent = 0;
  createInterface({ input: watch.stdout }).on("line", (line) => {
    const found = / (fleet\/\S+) (online|offline|SILENT)/.exec(line);
    if (found?.[2] === "SILENT") silent += 1;
    else if (found?.[1] !== undefined && found[2] !== undefined) states.set(found[1], found[2]);
  });
  const withState = (state: string): number => [...states.values()].filter((one) => one === state).length;
  await until("soc watch knows them all", () => withState("online") === count);
  console.log(`  soc watch (started anew) knew all ${count} boxes after ${seconds(startedAt)} s, by retained states`);
  const brokenAt = performance.now();
  await door.shut();
  await until("their wills are told", () => withState("offline") === gone.length);
  console.log(`  ${gone.length} lines broke at once: all their wills were told after ${seconds(brokenAt)} s`);
  await until("they are said to be silent", () => silent === gone.length);
  console.log(`  ${silent} boxes said to be silent, the last ${seconds(brokenAt)} s after the break`);
  const backAt = performance.now();
  await door.open();
  await until("all are back", () => withState("online") === count);
  console.log(`  all were back ${seconds(backAt)} s after their lines`);
  const ended = new Promise((resolve) => watch.once("exit", resolve));
  watch.kill("SIGTERM");
  await ended;
  await stopFleet([...staying, ...gone]);
  await door.shut();
  await pause(100);
  await broker.remove();
  return states.size === count && silent === gone.length;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

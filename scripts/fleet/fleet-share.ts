/** Three consumers share the events of a fleet (`soc watch --share`); one is killed under load and comes back: nothing is lost. */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { CloudEvent } from "#model/event.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { pause, startFleet, stopFleet, until } from "./light-box.ts";

const CONSUMERS = ["desk-1", "desk-2", "desk-3"] as const;
const SECONDS = 12;
const RATE = 300;

export async function measureShare(count = 300): Promise<boolean> {
  const broker = await new Mosquitto().start();
  const url = `mqtt://127.0.0.1:${broker.port}`;
  /** Of each event (box and sequence), how often it was printed. */
  const printed = new Map<string, number>();
  const shares = new Map<string, number>();
  const children = new Map<string, ChildProcess>();
  let connected = 0;
  const start = (session: string): void => {
    const args = ["soc", "watch", "--broker", url, "--share", "desk", "--session", session, "--json"];
    const child = spawn(join(import.meta.dirname, "../vedetta"), args, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    children.set(session, child);
    createInterface({ input: child.stdout }).on("line", (line) => {
      const { source, sequence } = JSON.parse(line) as CloudEvent;
      const key = `${source} ${sequence}`;
      printed.set(key, (printed.get(key) ?? 0) + 1);
      shares.set(session, (shares.get(session) ?? 0) + 1);
    });
    createInterface({ input: child.stderr }).on("line", (line) => {
      if (line.includes("connected to the broker")) connected += 1;
    });
  };
  for (const session of CONSUMERS) start(session);
  await until("all consumers listen", () => connected === CONSUMERS.length);
  await pause(2000); // and their subscriptions are taken
  const boxes = await startFleet(count, [url]);
  const startedAt = performance.now();
  let told = 0;
  let struck = 0;
  for (;;) {
    const elapsed = (performance.now() - startedAt) / 1000;
    if (elapsed > SECONDS) break;
    for (; told < elapsed * RATE; told += 1) boxes[told % count]?.tell({ n: told });
    if (struck === 0 && elapsed > SECONDS / 3) {
      struck = 1;
      await killed(children.get("desk-2"));
    }
    if (struck === 1 && elapsed > (2 * SECONDS) / 3) {
      struck = 2;
      start("desk-2");
    }
    await pause(10);
  }
  await until("all were printed", () => printed.size === told);
  const twice = [...printed.values()].filter((times) => times > 1).length;
  const parts = CONSUMERS.map((session) => `${session} ${shares.get(session) ?? 0}`).join(", ");
  console.log(`  ${told} events of ${count} boxes, ${RATE}/s; one of three consumers killed and started again`);
  console.log(`  printed: ${parts}; lost ${told - printed.size}, printed twice ${twice}`);
  for (const child of children.values()) await killed(child);
  await stopFleet(boxes);
  await broker.remove();
  return printed.size === told && CONSUMERS.every((session) => (shares.get(session) ?? 0) > told / 10);
}

/** With all that it has started: the script and the program. */
async function killed(child: ChildProcess | undefined): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid, "SIGKILL");
  await gone;
}

/**
 * A backlog over a slow line, and who else uses it: echoes and small conversations beside it, and how late new events come. Once
 * with nothing beside, once with the relay, once with a bare publisher that has twenty messages on their way, as usual. Root.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { canMakeNetworks, endProcess, TestNetwork } from "../torture/test-network.ts";
import { percentile } from "./relay-stage.ts";

const BROKER = "10.77.0.2";

interface Beside {
  /** Round trips, milliseconds. */
  readonly echoes: number[];
  readonly conversations: number[];
}

export async function measureSlowLine(kbit = 256, seconds = 60): Promise<boolean> {
  if (!canMakeNetworks()) {
    console.log("  skipped: needs root and iproute2");
    return true;
  }
  const network = new TestNetwork();
  const folder = mkdtempSync(join(tmpdir(), "vedetta-bench-line-"));
  try {
    const [box, soc] = [network.makeSpace("box"), network.makeSpace("soc")];
    const [boxEnd, socEnd] = network.connect(box, "10.77.0.1/24", soc, `${BROKER}/24`);
    for (const [space, end] of [
      [box, boxEnd],
      [soc, socEnd],
    ] as const) {
      // A modem with a deep buffer: whoever fills it is felt by all.
      const rate = ["rate", `${kbit}kbit`, "burst", "2000", "limit", "256000"];
      network.run(space, ["tc", "qdisc", "add", "dev", end, "root", "tbf", ...rate]);
    }
    const arrived = await startBroker(network, soc);
    const run = async (mode: string): Promise<{ beside: Beside; told: string[] }> => {
      const told: string[] = [];
      const publisher = mode === "idle" ? undefined : startPublisher(network, box, folder, mode, seconds, told);
      if (publisher !== undefined) await heard(told, "connected");
      const beside = await useLine(network, box, seconds);
      if (publisher !== undefined) await endProcess(publisher);
      return { beside, told };
    };
    const idle = await run("idle");
    const relay = await run("relay");
    const bare = await run("bare");
    say("nothing beside", idle.beside);
    say("the relay beside", relay.beside);
    say("a bare publisher beside (20 on their way)", bare.beside);
    const late = figures(arrived, "fresh");
    const taken = figures(relay.told, "taken").at(-1) ?? 0;
    const bytes = figures(relay.told, "bytes").at(-1) ?? 0;
    const use = Math.round((100 * bytes * 8) / (kbit * 1000 * seconds));
    console.log(`  ${taken} events of the backlog went meanwhile, ${use} % of the line`);
    const [median, longest] = [percentile(late, 0.5), Math.max(...late)];
    console.log(`  new events arrived after ${Math.round(median)} ms, at most ${Math.round(longest)} (${late.length})`);
    return late.length > 0 && longest < 3000 && percentile(relay.beside.echoes, 0.5) < 500;
  } finally {
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what it will have printed */
async function startBroker(network: TestNetwork, space: string): Promise<readonly string[]> {
  const script = join(import.meta.dirname, "relay-slow-soc.ts");
  const child = network.spawn(space, [process.execPath, script], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  await heard(lines, "ready");
  return lines;
}

function startPublisher(
  network: TestNetwork,
  space: string,
  folder: string,
  mode: string,
  seconds: number,
  told: string[],
): ChildProcess {
  const script = join(import.meta.dirname, "relay-slow-box.ts");
  const command = [process.execPath, script, join(folder, mode), `mqtt://${BROKER}:1883`, mode, String(seconds)];
  const child = network.spawn(space, command, { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", (line) => told.push(line));
  return child;
}

/** Echoes, five a second, and conversations of 4 kB both ways, one a second. */
async function useLine(network: TestNetwork, space: string, seconds: number): Promise<Beside> {
  const echoes: number[] = [];
  const conversations: number[] = [];
  const ping = network.spawn(space, ["ping", "-i", "0.2", "-w", String(seconds), BROKER]);
  if (ping.stdout !== null)
    createInterface({ input: ping.stdout }).on("line", (line) => {
      const ms = /time=([\d.]+)/.exec(line)?.[1];
      if (ms !== undefined) echoes.push(Number(ms));
    });
  const script = join(import.meta.dirname, "relay-slow-talk.ts");
  const talk = network.spawn(space, [process.execPath, script, BROKER, String(seconds)]);
  if (talk.stdout !== null)
    createInterface({ input: talk.stdout }).on("line", (line) => conversations.push(Number(line)));
  await Promise.all([ping, talk].map((child) => new Promise((resolve) => child.once("exit", resolve))));
  return { echoes, conversations };
}

function say(name: string, { echoes, conversations }: Beside): void {
  const show = (values: number[]): string =>
    `p50 ${Math.round(percentile(values, 0.5))}, p95 ${Math.round(percentile(values, 0.95))}, most ${Math.round(Math.max(...values))} ms`;
  console.log(`  ${name}: echo ${show(echoes)}; a conversation of 4 kB ${show(conversations)}`);
}

function figures(lines: readonly string[], name: string): number[] {
  return lines.filter((line) => line.startsWith(`${name} `)).map((line) => Number(line.split(" ")[1]));
}

async function heard(lines: readonly string[], word: string): Promise<void> {
  const end = performance.now() + 120_000;
  while (!lines.some((line) => line.startsWith(word))) {
    if (performance.now() > end) throw new Error(`no "${word}" came`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * A box that gets hardly any time to run: it and its children are halted for most of every tenth of a second, while
 * everything it watches is well but for one service. What did it tell? Halting stands for a throttled or overloaded
 * processor, which looks the same from within. Needs root (a network of its own).
 *
 * Alone: `scripts/torture/starve [SECONDS]`; the test beside it does it for a short while.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BOX_COMMAND, NODE } from "./box-command.ts";
import { endProcess, TestNetwork, waitFor } from "./test-network.ts";
import { visitStore } from "./visit-store.ts";

const PORTS = [81, 82, 83];
/** Of every period the box runs so long. */
const RUN_MS = 8;
const PERIOD_MS = 100;
/** Nobody listens there. */
const BROKEN_PORT = 84;

export interface StarveReport {
  /** Subjects of incidents that were opened, from the start on. */
  readonly opened: readonly string[];
}

/** @param seconds how long the box is starved. The service `host-0/broken` is refused from the start. */
export async function starve(seconds: number): Promise<StarveReport> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-starve-"));
  const network = new TestNetwork();
  try {
    const space = network.makeSpace("box");
    writeFileSync(path.join(folder, "site.json"), JSON.stringify(siteOf(30)));
    await startServers(network, space);
    const data = path.join(folder, "data");
    const options = ["--config", path.join(folder, "site.json"), "--data", data, "--listen", "127.0.0.1:0"];
    const box = network.spawn(space, [...BOX_COMMAND, "run", ...options], { detached: true, stdio: "ignore" });
    await waitFor("every service is well", () => allWell(data), 60_000);
    await halt(-(box.pid ?? Number.NaN), seconds);
    await endProcess(box);
    return { opened: openedIn(data) };
  } finally {
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets a process group run for a part of each period only. */
async function halt(group: number, seconds: number): Promise<void> {
  for (const endMs = performance.now() + 1000 * seconds; performance.now() < endMs;) {
    process.kill(group, "SIGSTOP");
    await pause(PERIOD_MS - RUN_MS);
    process.kill(group, "SIGCONT");
    await pause(RUN_MS);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Servers in a process of their own: they are not starved. */
async function startServers(network: TestNetwork, space: string): Promise<void> {
  const program = `
    for (const port of ${JSON.stringify(PORTS)})
      require("node:net").createServer((socket) => socket.on("error", () => {}).end()).listen(port, "0.0.0.0");
    console.log("ready");`;
  const servers = network.spawn(space, [NODE, "-e", program]);
  await new Promise((resolve) => servers.stdout?.once("data", resolve));
}

function siteOf(hosts: number): object {
  const services = PORTS.map((port) => ({ id: `tcp-${port}`, check: "tcp", settings: { port } }));
  const broken = { id: "broken", check: "tcp", settings: { port: BROKEN_PORT } };
  return {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    defaults: { interval: "3s", retryInterval: "1s", timeout: "2s" },
    uplink: { targets: ["127.0.0.1"] },
    incidents: { resolveAfter: "0s" },
    hosts: Array.from({ length: hosts }, (_, at) => ({
      id: `host-${at}`,
      address: `127.0.0.${at + 10}`,
      hostCheck: { check: "ping", interval: "3s" },
      services: at === 0 ? [...services, broken] : services,
    })),
  };
}

function allWell(folder: string): true | undefined {
  const states = visitStore(folder, (store) => [...store.load().services].filter(([key]) => key !== "host-0/broken"));
  return (states !== undefined && states.length === 120 && states.every(([, { hard }]) => hard === "ok")) || undefined;
}

function openedIn(folder: string): string[] {
  const events = visitStore(folder, (store) => store.events.read(0, 10_000)) ?? [];
  return events
    .filter(({ type }) => type === "incident.opened")
    .map(({ data }) => (data as { subject: string }).subject);
}

/**
 * The line between box and broker is cut; meanwhile a host dies and comes back, and the box itself is killed (SIGKILL) in
 * between. Then the line is restored. Says what the operations centre received. Everything is real: veth cables, mosquitto,
 * the appliance, a neighbour that stops answering ARP. Needs root.
 *
 * Alone: `scripts/torture/line-cut [SECONDS]`; the test beside it runs a short cut.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CloudEvent } from "#model/event.ts";
import type { Presence } from "#model/presence.ts";
import { BOX_COMMAND } from "./box-command.ts";
import { connect } from "./soc-ear.ts";
import { endProcess, TestNetwork, waitFor } from "./test-network.ts";
import { visitStore } from "./visit-store.ts";

const BROKER = "10.77.1.2";
const NAS = "10.77.2.10";

export interface LineCutReport {
  /** As they arrived, duplicates included. */
  readonly received: readonly { readonly event: CloudEvent; readonly arrivedAt: number }[];
  readonly presence: readonly Presence[];
  /** Milliseconds since 1970. */
  readonly cutAt: number;
  readonly restoredAt: number;
  /** From the restored line to the last event that had happened during the cut. */
  readonly caughtUpMs: number;
}

/** @param cutSeconds how long the line is down at least */
export async function cutLine(cutSeconds: number): Promise<LineCutReport> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-line-"));
  const network = new TestNetwork();
  try {
    return await playThrough(network, folder, cutSeconds);
  } finally {
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playThrough(network: TestNetwork, folder: string, cutSeconds: number): Promise<LineCutReport> {
  const [box, soc, nas] = ["box", "soc", "nas"].map((role) => network.makeSpace(role)) as [string, string, string];
  const [, socEnd] = network.connect(box, "10.77.1.1/30", soc, `${BROKER}/30`);
  const [, nasEnd] = network.connect(box, "10.77.2.1/24", nas, `${NAS}/24`);
  writeFileSync(path.join(folder, "mosquitto.conf"), brokerConfig(folder));
  writeFileSync(path.join(folder, "site.json"), JSON.stringify(SITE));
  network.spawn(soc, ["mosquitto", "-c", path.join(folder, "mosquitto.conf")]);
  const ear = await connect(network, soc, BROKER);

  let appliance = startBox(network, box, folder);
  await waitFor("the first look at the host", () => tellsOf(folder, "nas", "up"), 120_000);
  await waitFor(
    "the box's start at the operations centre",
    () => ear.events().some(({ event }) => event.type === "box.started") || undefined,
    120_000,
  );

  const cutAt = Date.now();
  network.ip(soc, "link", "set", socEnd, "down");
  network.ip(nas, "address", "flush", "dev", nasEnd);
  await waitFor("the host's death in the store", () => storedIncident(folder, "open"), 120_000);
  await endProcess(appliance, "SIGKILL");
  appliance = startBox(network, box, folder);
  network.ip(nas, "address", "add", `${NAS}/24`, "dev", nasEnd);
  await waitFor("the host's return in the store", () => storedIncident(folder, "resolved"), 120_000);
  await waitFor(
    "the end of the cut",
    () => Date.now() - cutAt >= cutSeconds * 1000 || undefined,
    cutSeconds * 1000 + 60_000,
  );

  const last = newestSequence(folder);
  const restoredAt = Date.now();
  network.ip(soc, "link", "set", socEnd, "up");
  const caughtUp = await waitFor(
    "the events of the cut",
    () => ear.events().find(({ event }) => Number(event.sequence) >= last),
    120_000,
  );
  await waitFor("the box's presence", () => ear.presence().at(-1)?.state === "online" || undefined, 120_000);
  await endProcess(appliance);
  return {
    received: ear.events(),
    presence: ear.presence(),
    cutAt,
    restoredAt,
    caughtUpMs: caughtUp.arrivedAt - restoredAt,
  };
}

const SITE = {
  version: 1,
  customer: "acme",
  site: { id: "hq" },
  box: { id: "box-1" },
  defaults: { interval: "5s", retryInterval: "1s", timeout: "4s" },
  uplink: { targets: ["brokers"] },
  incidents: { resolveAfter: "0s" },
  hosts: [{ id: "nas", address: NAS, hostCheck: { check: "ping", interval: "5s" } }],
  relay: { brokers: [`mqtt://${BROKER}:1883`] },
};

function brokerConfig(folder: string): string {
  return `listener 1883 ${BROKER}\nallow_anonymous true\npersistence true\npersistence_location ${folder}/\nuser root\n`;
}

function startBox(network: TestNetwork, space: string, folder: string): ChildProcess {
  const options = [
    "--config",
    path.join(folder, "site.json"),
    "--data",
    path.join(folder, "data"),
    "--listen",
    "127.0.0.1:0",
    "--log-level",
    "error",
  ];
  return network.spawn(space, [...BOX_COMMAND, "run", ...options], { stdio: ["ignore", "ignore", "inherit"] });
}

function tellsOf(folder: string, host: string, state: string): true | undefined {
  return visitStore(path.join(folder, "data"), (store) => store.load().hosts.get(host)?.hard === state) || undefined;
}

function storedIncident(folder: string, state: string): true | undefined {
  return (
    visitStore(path.join(folder, "data"), (store) =>
      store.incidents({ limit: 10 }).some((incident) => incident.state === state),
    ) || undefined
  );
}

function newestSequence(folder: string): number {
  return visitStore(path.join(folder, "data"), (store) => store.events.latest()) ?? 0;
}

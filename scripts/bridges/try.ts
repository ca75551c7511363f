/**
 * Every bridge against the real tool, on loopback: a box opens an incident, the tool is away while more happens, the box goes silent.
 * What is not installed is skipped, and said. `scripts/bridges/try [KIND ...]`
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endProcess } from "../torture/test-network.ts";
import { Door } from "../fleet/door.ts";
import { LightBox, pause } from "../fleet/light-box.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import type { Tool } from "./trial-tool.ts";
import { icingaTool } from "./trial-icinga.ts";
import { natsTool } from "./trial-nats.ts";
import { webhookTool } from "./trial-webhook.ts";
import { zabbixTool } from "./trial-zabbix.ts";

const MAKERS: Readonly<Record<string, (folder: string, box: string) => Promise<Tool | undefined>>> = {
  webhook: webhookTool,
  zabbix: zabbixTool,
  icinga: icingaTool,
  nats: natsTool,
};
const INCIDENT = {
  id: "0195508f-c07b-7000-8000-000000000001",
  priority: "critical",
  text: { en: "NAS-01 does not answer" },
};
const WHILE_AWAY = 40;

const wanted = process.argv.slice(2);
process.exit((await main(wanted.length > 0 ? wanted : Object.keys(MAKERS))) ? 0 : 1);

async function main(kinds: readonly string[]): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-bridges-"));
  const broker = await new Mosquitto().start();
  const door = await new Door(broker.port).open();
  const box = new LightBox(1, [door.url]);
  const name = box.base.replace("vedetta/v1/", "");
  const tools = new Map<string, Tool>();
  const bridges: ChildProcess[] = [];
  const faults: string[] = [];
  const check = async (what: string, limitS: number, holds: (tool: Tool) => Promise<boolean>): Promise<void> => {
    await Promise.all(
      [...tools].map(async ([kind, tool]) => {
        const startedAt = performance.now();
        const isSo = await within(limitS, () => holds(tool));
        console.log(
          `  ${kind}: ${what}: ${isSo ? `yes, after ${((performance.now() - startedAt) / 1000).toFixed(1)} s` : "NO"}`,
        );
        if (!isSo) faults.push(`${kind}: ${what}`);
      }),
    );
  };
  try {
    for (const kind of kinds) {
      const tool = await MAKERS[kind]?.(folder, name);
      if (tool === undefined) console.log(`  ${kind}: skipped, not installed`);
      else tools.set(kind, tool);
    }
    for (const [kind, tool] of tools) {
      const script = join(import.meta.dirname, "bridge.ts");
      const args = [
        "--broker",
        `mqtt://127.0.0.1:${broker.port}`,
        "--session",
        kind,
        "--state",
        join(folder, `${kind}.json`),
      ];
      bridges.push(
        spawn(process.execPath, [script, kind, ...args, ...tool.options], { stdio: ["ignore", "ignore", "inherit"] }),
      );
    }
    await pause(3000);
    box.start();
    await check("knows that the box is online", 120, async (tool) => (await tool.seen()).presence === "online");
    box.tell({ ...INCIDENT, state: "open" }, "incident.opened");
    await check("shows the incident", 60, async (tool) => (await tool.seen()).isOpen);
    for (const tool of tools.values()) await tool.stop();
    for (let n = 0; n < WHILE_AWAY; n += 1) box.tell({ n }, "state.changed");
    box.tell({ ...INCIDENT, state: "resolved" }, "incident.resolved");
    await pause(3000);
    for (const tool of tools.values()) await tool.start();
    await check("was away, and shows the end of it", 120, async (tool) => !(await tool.seen()).isOpen);
    await check("has every event", 60, async (tool) => {
      const { events } = await tool.seen();
      return events === undefined || events === WHILE_AWAY + 2;
    });
    await door.shut();
    await check("tells that the box is silent", 90, async (tool) => (await tool.seen()).presence === "silent");
  } finally {
    for (const bridge of bridges) await endProcess(bridge, "SIGTERM", 5000);
    await box.stop();
    for (const tool of tools.values()) await tool.stop();
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const fault of faults) console.log(`FAULT ${fault}`);
  return faults.length === 0;
}

async function within(seconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await holds().catch(() => false)) return true;
    await pause(250);
  }
  return false;
}

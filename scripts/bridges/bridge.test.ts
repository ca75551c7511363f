/** A bridge as a program of its own, against a server that refuses now and then; all tools at full length: `scripts/bridges/try`. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { waitFor } from "#lib/testing/wait-for.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { LightBox } from "../fleet/light-box.ts";
import { endProcess } from "../torture/test-network.ts";
import { webhookTool } from "./trial-webhook.ts";

t.test("a webhook that refuses every fifth gets every event all the same", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-bridge-"));
  const broker = await new Mosquitto().start();
  const tool = await webhookTool();
  const script = join(import.meta.dirname, "bridge.ts");
  const common = [
    "--broker",
    `mqtt://127.0.0.1:${broker.port}`,
    "--session",
    "test",
    "--state",
    join(folder, "state.json"),
  ];
  const bridge = spawn(process.execPath, [script, "webhook", ...common, ...tool.options], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  const box = new LightBox(1, [`mqtt://127.0.0.1:${broker.port}`]);
  t.teardown(async () => {
    await endProcess(bridge);
    await box.stop();
    await tool.stop();
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  box.start();
  await waitFor("the bridge listens", async () => (await tool.seen()).presence === "online");
  for (let n = 0; n < 8; n += 1) box.tell({ n });
  box.tell({ id: "i", state: "open" }, "incident.opened");
  await waitFor("all nine events", async () => (await tool.seen()).events === 9);
  t.equal((await tool.seen()).isOpen, true);
});

t.test("a bridge without a session, or to nowhere, is refused in one line", async (t) => {
  const run = (...args: string[]): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(import.meta.dirname, "bridge.ts"), ...args], {
        stdio: ["ignore", "ignore", "pipe"],
      });
      let said = "";
      child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
      child.once("exit", (code) => resolve({ code, said: said.trim() }));
    });
  const broker = ["--broker", "mqtt://127.0.0.1:1"];
  t.match(await run("webhook", ...broker, "--to", "http://x"), { code: 64, said: /^bridge: --session is missing/ });
  t.match(await run("webhook", ...broker, "--session", "s"), { code: 64, said: /^bridge: --to is missing/ });
  const many = await run("webhook", ...broker, "--session", "s", "--to", "http://x", "--base", "vedetta/v1/acme/#");
  t.match(many, {
    code: 64,
    said: /^bridge: --base: name the boxes as vedetta\/v1\/CUSTOMER\/SITE\/BOX, with \+ for any$/,
  });
  t.match(await run("fax", ...broker), { code: 64, said: /^bridge: say which: webhook, zabbix, icinga, nats$/ });
});

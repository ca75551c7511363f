/** The box's own cable is pulled and put back, by the kernel's own means: it blames itself and nobody else. Needs root. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import t from "tap";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { EventPage, Status } from "#model/api.ts";

const MAIN = path.join(import.meta.dirname, "../main.ts");
const CODE = "JNZ1-F2M5-CTGV-QQRH-MZP1";
const ADMIN = { name: "chief", password: "a long enough word" };
const [box, lan] = [`vdcab${process.pid}`, `vdlan${process.pid}`];
const run = promisify(execFile);

function obstacle(): string | false {
  if (process.getuid?.() !== 0) return "only root can make network namespaces";
  try {
    execFileSync("ip", ["netns", "list"], { stdio: "ignore" });
    return false;
  } catch {
    return "there is no ip(8) that can make network namespaces";
  }
}

const ip = (...words: string[]) => execFileSync("ip", words, { stdio: ["ignore", "ignore", "inherit"] });

/** Two namespaces joined by a cable; the gateway is at its other end. */
function layCable(): void {
  ip("netns", "add", box);
  ip("netns", "add", lan);
  ip("-n", box, "link", "add", "eth0", "type", "veth", "peer", "name", "port", "netns", lan);
  ip("-n", lan, "addr", "add", "10.78.0.1/24", "dev", "port");
  ip("-n", lan, "link", "set", "port", "up");
  ip("-n", box, "addr", "add", "10.78.0.2/24", "dev", "eth0");
  for (const port of ["lo", "eth0"]) ip("-n", box, "link", "set", port, "up");
  ip("-n", box, "route", "add", "default", "via", "10.78.0.1");
}

/** Asks the box from within its namespace. */
async function ask<T>(method: string, at: string, body?: object, cookie = ""): Promise<{ value: T; cookie: string }> {
  const script = `
    const [method, at, body, cookie] = JSON.parse(process.argv[1]);
    const headers = { cookie, ...(body && { "content-type": "application/json" }) };
    const answer = await fetch("http://127.0.0.1:8080/api/v1" + at, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    console.log(JSON.stringify({ value: text && JSON.parse(text), cookie: answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ") }));`;
  const words = ["netns", "exec", box, process.execPath, "--input-type=module", "-e", script];
  const { stdout } = await run("ip", [...words, JSON.stringify([method, at, body, cookie])]);
  return JSON.parse(stdout) as { value: T; cookie: string };
}

t.test(
  "a pulled cable is the box's own trouble; nothing is opened, and one event tells of it",
  { skip: obstacle() },
  async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), "vedetta-cable-"));
    layCable();
    const config = path.join(folder, "site.yaml");
    writeFileSync(path.join(folder, "code"), CODE);
    writeFileSync(
      config,
      `version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: UTC }
box: { id: box-1 }
defaults: { interval: 1s, retryInterval: 1s, attempts: 2, timeout: 1s }
incidents: { resolveAfter: 0s }
hosts:
  - { id: gateway, name: Gateway, address: 10.78.0.1, hostCheck: { check: ping, interval: 1s, settings: { count: 1 } } }
  - { id: other, name: Other, address: 10.78.0.1, hostCheck: none, services: [{ id: ping, check: ping, settings: { count: 1 } }] }
`,
    );
    const words = [
      "run",
      "--config",
      config,
      "--data",
      path.join(folder, "data"),
      "--claim-code-file",
      path.join(folder, "code"),
    ];
    const appliance = spawn("ip", ["netns", "exec", box, process.execPath, MAIN, ...words], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    t.teardown(async () => {
      const ended = new Promise((resolve) => appliance.once("exit", resolve));
      appliance.kill("SIGTERM");
      await ended;
      for (const name of [box, lan]) ip("netns", "del", name);
      rmSync(folder, { recursive: true });
    });
    await new Promise<void>((resolve, reject) => {
      appliance.stdout.on("data", (text: Buffer) => {
        if (text.includes("Vedetta watches")) resolve();
      });
      appliance.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
    });
    await ask("POST", "/claim", { code: CODE, ...ADMIN });
    const { cookie } = await ask("POST", "/session", ADMIN);
    const status = async () => (await ask<Status>("GET", "/status", undefined, cookie)).value;
    const events = async () => (await ask<EventPage>("GET", "/events?limit=1000", undefined, cookie)).value.events;
    const until = async (what: (now: Status) => boolean): Promise<Status> => {
      let now = await status();
      await waitFor(String(what), async () => what((now = await status())));
      return now;
    };

    await until(({ state }) => state === "ok");
    ip("-n", lan, "link", "set", "port", "down");
    const cut = await until(({ troubles }) => troubles.length > 0);
    t.equal(cut.summary.code, "summary.noCarrier");
    t.equal(cut.state, "unknown");
    t.equal(cut.questions.us.answer.code, "question.us.noCarrier");
    t.same(cut.services.byState, { unreachable: 2 }, "nothing is known of anybody");
    await new Promise((resolve) => setTimeout(resolve, 5000)); // five intervals in which nobody answers
    const later = await status();
    t.equal(later.openIncidents, 0);
    t.not(later.line.up, true);
    ip("-n", lan, "link", "set", "port", "up");
    const after = await until(({ state }) => state === "ok");
    t.same(after.troubles, []);
    const told = (await events()).filter(({ type }) => type !== "box.started");
    t.match(told, [{ type: "box.health", data: { why: "noCarrier" } }], "one event, and no other");
    t.equal(told.length, 1);
  },
);

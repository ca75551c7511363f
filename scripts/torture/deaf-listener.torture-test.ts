/** A box whose listeners cannot hear, each for its own reason: it says so wherever somebody looks, and when it is over. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import t from "tap";
import { askInSpace, makeToken, requestOf } from "../timelines/technician.ts";
import { BOX_COMMAND, NODE } from "./box-command.ts";
import { canMakeNetworks, endProcess, TestNetwork, waitFor } from "./test-network.ts";

const LIMIT_MS = 240_000;
const LISTEN = "127.0.0.1:8080";

interface Listener {
  readonly name: string;
  readonly address?: string;
  readonly received: number;
  readonly problem?: { readonly code: string; readonly message: string };
}
interface Finding {
  readonly topic: string;
  readonly state: string;
  readonly says: string;
}

function obstacle(): string | false {
  if (!canMakeNetworks()) return "needs root and network namespaces";
  try {
    execFileSync("nft", ["--version"], { stdio: "ignore" });
    return false;
  } catch {
    return "needs nftables";
  }
}

const SITE = (every: string) => `version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: UTC }
box: { id: box-1 }
uplink: { targets: [gateway] }
hosts: [{ id: nas, address: 10.79.0.1, hostCheck: none }]
listeners: { smtp: { listen: "0.0.0.0:2525" }, trap: { listen: "0.0.0.0:1162" }, syslog: { listen: "0.0.0.0:5514" } }
jobs:
  - { id: nightly, expect: { by: mail, from: nas.example }, schedule: { every: 1d, grace: 1h } }
  - { id: export, expect: { by: log, program: export, success: [done] }, schedule: { every: ${every}, grace: 1s } }
  - { id: sweep, expect: { by: trap, from: nas, success: [coldStart] }, schedule: { every: ${every}, grace: 1s } }
`;

t.test(
  "a port that is taken, one that a firewall shuts, one that nobody ever sends to",
  { skip: obstacle(), timeout: 290_000 },
  async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), "vedetta-deaf-"));
    const network = new TestNetwork();
    t.teardown(async () => {
      await network.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const at = (name: string) => path.join(folder, name);
    const box = network.makeSpace("box");
    const lan = network.makeSpace("lan");
    network.connect(box, "10.79.0.2/24", lan, "10.79.0.1/24");
    const holding = `require("net").createServer().listen(2525, "0.0.0.0", () => console.log("held"))`;
    const holder = network.spawn(box, [NODE, "-e", holding]);
    await new Promise((resolve) => holder.stdout?.once("data", resolve));
    network.run(box, ["nft", "add table inet filter"]);
    network.run(box, ["nft", "add chain inet filter input { type filter hook input priority 0; policy accept; }"]);
    network.run(box, ["nft", "add rule inet filter input meta l4proto { tcp, udp } th dport 5514 drop"]);
    writeFileSync(at("site.yaml"), SITE("1m"));
    const token = makeToken(at("data"));
    const words = [
      "run",
      "--config",
      at("site.yaml"),
      "--data",
      at("data"),
      "--listen",
      LISTEN,
      "--log-level",
      "error",
    ];
    const running = network.spawn(box, [...BOX_COMMAND, ...words], { stdio: ["ignore", "ignore", "inherit"] });
    const ask = async <T>(what: string): Promise<T> =>
      (await askInSpace(box, [requestOf(`http://${LISTEN}`, token, "GET", what)]))[0] as T;
    const listeners = async () =>
      new Map((await ask<Listener[]>("/listeners").catch(() => [])).map((one) => [one.name, one]));
    const codes = async () =>
      Object.fromEntries([...(await listeners())].map(([name, { problem }]) => [name, problem?.code ?? "fine"]));
    const becomes = (what: string, wanted: Readonly<Record<string, string>>) =>
      waitFor(
        what,
        async () => {
          const now = await codes();
          return Object.entries(wanted).every(([name, code]) => now[name] === code) || undefined;
        },
        LIMIT_MS,
      );
    const metrics = async () => {
      const words = [
        "netns",
        "exec",
        box,
        NODE,
        "-e",
        `fetch("http://${LISTEN}/metrics").then((r) => r.text()).then((x) => process.stdout.write(x))`,
      ];
      const { stdout } = await promisify(execFile)("ip", words, { maxBuffer: 1e8 });
      return (name: string, listener: string) =>
        Number(new RegExp(`^vedetta_${name}\\{listener="${listener}"\\} (\\d+)`, "m").exec(stdout)?.[1] ?? NaN);
    };
    const doctor = async (): Promise<readonly Finding[]> => {
      const words = ["netns", "exec", box, ...BOX_COMMAND, "doctor", "--config", at("site.yaml"), "--data", at("data")];
      const end = { stdout: "" };
      await promisify(execFile)("ip", [...words, "--listen", LISTEN, "--json"], { maxBuffer: 1e8 }).then(
        ({ stdout }) => (end.stdout = stdout),
        (error: unknown) => (end.stdout = (error as { stdout: string }).stdout),
      );
      return JSON.parse(end.stdout) as Finding[];
    };
    const troubles = async () =>
      (await ask<{ troubles: readonly { code: string }[] }>("/status")).troubles.map(({ code }) => code);
    const says = (all: readonly Finding[], topic: string, like: RegExp) =>
      all.some((one) => one.topic === topic && one.state !== "ok" && like.test(one.says));

    await becomes("each listener's own trouble", { smtp: "EADDRINUSE", syslog: "blocked", trap: "neverHeard" });
    const heard = await listeners();
    t.match(heard.get("smtp")?.problem?.message, /0\.0\.0\.0:2525 \(TCP\) is taken by node/);
    t.notOk(heard.get("smtp")?.address);
    t.match(heard.get("syslog")?.problem?.message, /firewall.* 0\.0\.0\.0:5514 \(UDP\), 0\.0\.0\.0:5514 \(TCP\)/);
    t.match(
      heard.get("trap")?.problem?.message,
      /nothing came in since the box started, though a job should have reported/,
    );
    t.same(await troubles(), ["deaf"], "and the page says it on top");
    const jobs = await ask<
      | readonly { readonly id: string; readonly state: string }[]
      | { jobs: readonly { readonly id: string; readonly state: string }[] }
    >("/jobs");
    const states = new Map(("jobs" in jobs ? jobs.jobs : jobs).map(({ id, state }) => [id, state]));
    t.equal(states.get("sweep"), "missing", "what could have been heard");
    t.not(states.get("export"), "missing", "what could not");
    const bad = await metrics();
    t.equal(bad("listener_listening", "smtp"), 0);
    t.equal(bad("listener_blocked", "syslog"), 1);
    t.equal(bad("listener_silent", "trap"), 1);
    const ill = await doctor();
    t.ok(says(ill, "smtp", /2525 \(TCP\) is taken by/), "the doctor on the taken port");
    t.ok(says(ill, "syslog", /firewall/), "on the shut one");
    t.ok(says(ill, "trap", /Nothing came in since the box started/), "on the silent one");

    await endProcess(holder);
    network.run(box, ["nft", "flush ruleset"]);
    network.run(lan, ["snmptrap", "-v", "2c", "-c", "public", "10.79.0.2:1162", "", "1.3.6.1.6.3.1.1.5.1"]);
    writeFileSync(at("site.yaml"), SITE("1h"));
    running.kill("SIGHUP");
    await becomes("all is well", { smtp: "fine", syslog: "fine", trap: "fine" });
    t.match((await listeners()).get("smtp"), { address: "0.0.0.0:2525" });
    t.same(await troubles(), []);
    const good = await metrics();
    t.equal(good("listener_listening", "smtp"), 1);
    t.equal(good("listener_blocked", "syslog"), 0);
    t.equal(good("listener_silent", "trap"), 0);
    const well = await doctor();
    for (const topic of ["smtp", "syslog", "trap"])
      t.notOk(
        says(well, topic, /taken|firewall|since the box started, though/),
        `the doctor has nothing against ${topic}`,
      );
  },
);

/**
 * A storm of notifications or log lines of one source against a running box: whether the box stays on schedule, whether all is
 * accounted for (read, refused, lost), and whether another source is heard meanwhile.
 *
 *     node scripts/bench/arrival-storm.ts [trap|line] [--rate 10000] [--seconds 60] [--hosts 200]
 *
 * Everything is on loopback, in a folder of its own that is removed.
 */
import { spawn, spawnSync } from "node:child_process";
import { createSocket, type Socket } from "node:dgram";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { freeTcpPort } from "#lib/testing/free-port.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const STEP_MS = 10;
/** The quiet source sends so often. */
const QUIET_EVERY_MS = 500;
const SETTLE_MS = 15_000;
/** What the box does without a storm, to compare with. */
const CALM_MS = 30_000;

const { values, positionals } = parseArgs({
  options: {
    rate: { type: "string", default: "10000" },
    seconds: { type: "string", default: "60" },
    hosts: { type: "string", default: "200" },
  },
  allowPositionals: true,
});
const kind = positionals[0] === "line" ? "line" : "trap";
const [rate, seconds, hosts] = [Number(values.rate), Number(values.seconds), Number(values.hosts)];

/** A sequence with the right lengths around what is inside. */
function wrap(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}

/** linkDown of port 7, version 2c, community public. */
function trap(): Buffer {
  const oid = (hex: string) => wrap(0x06, Buffer.from(hex, "hex"));
  const integer = (value: number) => wrap(0x02, Buffer.from([value]));
  const varbinds = wrap(
    0x30,
    wrap(0x30, oid("2b06010201010300"), wrap(0x43, Buffer.from([1, 2, 3]))),
    wrap(0x30, oid("2b060106030101040100"), oid("2b0601060301010503")),
    wrap(0x30, oid("2b0601020102020101" + "07"), integer(7)),
  );
  const pdu = wrap(0xa7, integer(1), integer(0), integer(0), varbinds);
  return wrap(0x30, integer(1), wrap(0x04, Buffer.from("public")), pdu);
}

const message = (text: string): Buffer =>
  kind === "trap"
    ? trap()
    : Buffer.from(`<134>Nov 30 12:00:00 fw filter: ${text} block in igb0 proto tcp 198.51.100.7:4711 > 192.0.2.1:22`);

async function sender(address: string): Promise<Socket> {
  const socket = createSocket({ type: "udp4", sendBufferSize: 4_000_000 });
  await new Promise<void>((resolve) => socket.bind(0, address, resolve));
  return socket;
}

async function figures(page: number): Promise<Map<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${page}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line.startsWith("vedetta_"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

const folder = mkdtempSync(path.join(tmpdir(), "vedetta-storm-"));
const [page, port] = [await freeTcpPort(), await freeTcpPort()];
const listener = kind === "trap" ? "trap" : "syslog";
const site = {
  version: 1,
  customer: "acme",
  site: { id: "hq" },
  box: { id: "box-1" },
  uplink: { targets: ["127.0.0.1"] },
  listeners: { [listener]: { listen: `127.0.0.1:${port}` } },
  hosts: [
    {
      id: "storm",
      address: "127.0.0.2",
      hostCheck: "none",
      [kind === "trap" ? "traps" : "logs"]: ["link-flaps", "power"],
    },
    { id: "quiet", address: "127.0.0.3", hostCheck: "none" },
    ...Array.from({ length: hosts }, (_, n) => ({
      id: `h${n}`,
      address: `127.1.${n >> 8}.${n & 255}`,
      hostCheck: { check: "tcp", settings: { port: page }, interval: "10s" },
      services: [{ id: "web", check: "tcp", settings: { port: page }, interval: "10s" }],
    })),
  ],
};
writeFileSync(path.join(folder, "site.json"), JSON.stringify(site));
// A box that nobody has claimed shows no figures.
const claim = ["user", "add", "bench", "--role", "admin", "--data", path.join(folder, "data")];
spawnSync(path.join(ROOT, "scripts/vedetta"), claim, {
  input: "correct horse battery\n",
  stdio: ["pipe", "ignore", "inherit"],
});
const box = spawn(
  path.join(ROOT, "scripts/vedetta"),
  [
    "run",
    "--config",
    path.join(folder, "site.json"),
    "--data",
    path.join(folder, "data"),
    "--listen",
    `127.0.0.1:${page}`,
  ],
  { stdio: ["ignore", "ignore", "inherit"] },
);
try {
  for (;;) {
    try {
      if ((await fetch(`http://127.0.0.1:${page}/readyz`)).ok) break;
    } catch {
      // not yet
    }
    await delay(200);
  }
  await delay(SETTLE_MS);
  const calmBegan = await figures(page);
  await delay(CALM_MS);
  const before = await figures(page);
  const ofCalm = (name: string) => ((before.get(name) ?? 0) - (calmBegan.get(name) ?? 0)) / (CALM_MS / 1000);
  const [storm, quiet] = [await sender("127.0.0.2"), await sender("127.0.0.3")];
  const [bytes, calm] = [message("storm"), message("calm")];
  let [sent, sentQuiet] = [0, 0];
  const begun = performance.now();
  let quietAt = 0;
  while (performance.now() - begun < seconds * 1000) {
    const due = Math.floor(((performance.now() - begun) / 1000) * rate);
    const lot = Math.min(due - sent, rate / 10);
    await Promise.all(
      Array.from(
        { length: lot },
        () => new Promise<void>((resolve) => storm.send(bytes, port, "127.0.0.1", () => resolve())),
      ),
    );
    sent += lot;
    if (performance.now() - begun >= quietAt) {
      quietAt += QUIET_EVERY_MS;
      quiet.send(calm, port, "127.0.0.1");
      sentQuiet++;
    }
    await delay(STEP_MS);
  }
  const tookS = (performance.now() - begun) / 1000;
  await delay(2000);
  const after = await figures(page);
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  const of = (name: string) => grown(`vedetta_listener_${name}{listener="${listener}"}`);
  const keptIn = (all: ReadonlyMap<string, number>) =>
    [...all].reduce((sum, [name, value]) => sum + (name.startsWith("vedetta_arrivals_kept_total") ? value : 0), 0);
  const kept = keptIn(after) - keptIn(before);
  const rows = {
    "sent by the storm": sent,
    "a second": Math.round(sent / tookS),
    received: of("received_total"),
    "refused (too many of one source)": of("refused_total"),
    "lost in the kernel": of("lost_total"),
    unaccounted: sent + sentQuiet - of("received_total") - of("lost_total"),
    kept: kept,
    "sent by the quiet source": sentQuiet,
    "bytes written for them": grown("vedetta_arrivals_written_bytes_total"),
    "processor, calm, % of one": Number((100 * ofCalm("vedetta_process_cpu_seconds_total")).toFixed(1)),
    "processor, storm, % of one": Number(((100 * grown("vedetta_process_cpu_seconds_total")) / (tookS + 2)).toFixed(1)),
    "results a second, calm": Number(ofCalm("vedetta_engine_results_total").toFixed(1)),
    "results a second, storm": Number((grown("vedetta_engine_results_total") / (tookS + 2)).toFixed(1)),
    "begun within 1 s, since the start": after.get("vedetta_engine_on_time_ratio"),
    "load of the machine": Number(loadavg()[0]?.toFixed(1)),
    "memory, MB": Math.round((after.get("vedetta_process_resident_bytes") ?? 0) / 1e6),
  };
  for (const [name, value] of Object.entries(rows)) console.log(`${name.padEnd(36)} ${value}`);
  storm.close();
  quiet.close();
} finally {
  box.kill("SIGTERM");
  await new Promise<void>((resolve) => box.once("exit", () => resolve()));
  rmSync(folder, { recursive: true, force: true });
}

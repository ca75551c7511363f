/**
 * Every type of event through a real RabbitMQ with its MQTT plugin (3.1.1):
 * node scripts/torture/rabbitmq.ts. Needs Debian's rabbitmq-server; it is no test because it starts in ten seconds and
 * installs in hundreds of megabytes. On loopback and free ports; both of its processes are ended by their ids.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { EVENT_TYPES } from "#model/event.ts";
import { eventTopic } from "#relay/cloud-event.ts";
import { Relay } from "#relay/relay.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { listens } from "#relay/testing/ports.ts";
import { MemoryLog } from "#relay/testing/memory-log.ts";
import { Receiver } from "#relay/testing/receiver.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

const SERVER = "/usr/lib/rabbitmq/bin/rabbitmq-server";
const base = "vedetta/v1/acme/hq/box-1";

if (existsSync(SERVER)) process.exitCode = await main();
else {
  console.error("rabbitmq.ts: apt-get install --no-install-recommends rabbitmq-server first");
  process.exitCode = 69;
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-rabbitmq-"));
  const ends: (() => Promise<void>)[] = [];
  try {
    const port = await startRabbitMq(folder, ends);
    const faults = await tryAllTypes(port);
    for (const fault of faults) console.error(`FAULT ${fault}`);
    console.log(`${EVENT_TYPES.length} types of event through RabbitMQ, MQTT 3.1.1: ${faults.length} faults`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    for (const end of ends.toReversed()) await end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the MQTT port */
async function startRabbitMq(folder: string, ends: (() => Promise<void>)[]): Promise<number> {
  const [mqtt, amqp, distribution, names] = [
    await freeTcpPort(),
    await freeTcpPort(),
    await freeTcpPort(),
    await freeTcpPort(),
  ];
  writeFileSync(join(folder, "plugins"), "[rabbitmq_mqtt].\n");
  const lines = [
    `mqtt.listeners.tcp.default = 127.0.0.1:${mqtt}`,
    "mqtt.allow_anonymous = true",
    "mqtt.default_user = guest",
    "mqtt.default_pass = guest",
  ];
  writeFileSync(join(folder, "rabbitmq.conf"), `${lines.join("\n")}\n`);
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    ERL_EPMD_PORT: String(names),
    ERL_EPMD_ADDRESS: "127.0.0.1",
    RABBITMQ_NODENAME: `vedetta${process.pid}@localhost`,
    RABBITMQ_CONFIG_FILE: join(folder, "rabbitmq.conf"),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, "plugins"),
    RABBITMQ_MNESIA_BASE: join(folder, "mnesia"),
    RABBITMQ_LOG_BASE: join(folder, "log"),
    RABBITMQ_PID_FILE: join(folder, "pid"),
    RABBITMQ_NODE_IP_ADDRESS: "127.0.0.1",
    RABBITMQ_NODE_PORT: String(amqp),
    RABBITMQ_DIST_PORT: String(distribution),
  };
  // In the foreground, else the node would leave one behind that nobody ends.
  ends.push(endOf(spawn("epmd", ["-address", "127.0.0.1", "-port", String(names)], { env, stdio: "ignore" })));
  await waitFor("epmd", () => listens(names));
  // A group of its own: the script has children.
  ends.push(endOf(spawn(SERVER, [], { env, stdio: "ignore", detached: true }), true));
  await waitFor("RabbitMQ", () => listens(mqtt), 60_000);
  return mqtt;
}

function endOf(child: ChildProcess, isGroup = false): () => Promise<void> {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(isGroup ? -child.pid : child.pid, "SIGTERM");
    await ended;
  };
}

async function tryAllTypes(port: number): Promise<string[]> {
  const config = { brokers: [`mqtt://127.0.0.1:${port}`], protocol: 4, commandKeys: [], history: false } as const;
  const soc = await new Receiver(config).start();
  const source = new MemoryLog();
  for (const type of EVENT_TYPES) source.append({ type });
  const relay = new Relay({
    config,
    source,
    base,
    boot: "b",
    version: "0",
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
  });
  relay.start();
  const faults: string[] = [];
  await waitFor("every event", () => soc.events.length >= EVENT_TYPES.length).catch((error: unknown) => {
    faults.push(String(error));
  });
  const expected = EVENT_TYPES.map((type) => eventTopic(base, type));
  const came = soc.topics.filter((topic) => topic.includes("/event/"));
  if (came.join() !== expected.join()) faults.push(`topics came as ${came.join(", ")}`);
  if (relay.figures().connections !== 1) faults.push(`${relay.figures().connections} connections`);
  await relay.stop();
  await soc.stop();
  return faults;
}

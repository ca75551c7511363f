/**
 * Hands what boxes tell to another tool: `scripts/bridges/bridge KIND --broker URL --session ID [options]`. The broker gets its answer for
 * an event when the tool has it; where the tool does not take it, the line is left, and the broker gives it again a moment later.
 */
import { parseArgs } from "node:util";
import { connect, type IPublishPacket, type MqttClient } from "mqtt";
import { boxFilter, CONNECTION_OPTIONS, readConnection } from "#cli/soc-connection.ts";
import { SilentBoxes } from "#cli/soc-silence.ts";
import { ReceivedEvent } from "#cli/soc-follower.ts";
import { UsageError } from "#cli/verb.ts";
import { backoffMs } from "#lib/backoff.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { Presence } from "#model/presence.ts";
import { Compile } from "typebox/compile";
import { BoxStates } from "./box-states.ts";
import { icingaTarget } from "./to-icinga.ts";
import { natsTarget } from "./to-nats.ts";
import { webhookTarget } from "./to-webhook.ts";
import { zabbixTarget } from "./to-zabbix.ts";
import type { Target } from "./target.ts";

const OPTIONS = {
  ...CONNECTION_OPTIONS,
  to: { type: "string" },
  "to-ca": { type: "string" },
  "to-user": { type: "string" },
  "to-password-file": { type: "string" },
  state: { type: "string" },
} as const;

export interface TargetOptions {
  /** Where the tool is: a URL, or HOST:PORT. */
  readonly to: string;
  readonly caFile?: string;
  readonly user?: string;
  readonly passwordFile?: string;
}

const KINDS: Readonly<Record<string, (options: TargetOptions) => Target>> = {
  webhook: webhookTarget,
  zabbix: zabbixTarget,
  icinga: icingaTarget,
  nats: natsTarget,
};

const SESSION_SECONDS = 7 * 86_400;
const LOOK_EVERY_MS = 5000;
const PAUSE = { firstMs: 500, mostMs: 30_000 };
const isEvent = Compile(ReceivedEvent);
const isPresence = Compile(Presence);

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bridge: ${error.message}`);
  process.exitCode = 64;
}

async function main(): Promise<void> {
  const [kind = "", ...args] = process.argv.slice(2);
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (make === undefined) throw new UsageError(`say which: ${Object.keys(KINDS).join(", ")}`);
  const { values } = parseArgs({ args, options: OPTIONS });
  const soc = readConnection(values);
  if (!soc.lasting) throw new UsageError("--session is missing: what comes while the bridge is away would be lost");
  const box = boxFilter(soc.base, "--base");
  if (values.to === undefined) throw new UsageError("--to is missing: where the tool is");
  const target = make({
    to: values.to,
    ...(values["to-ca"] === undefined ? {} : { caFile: values["to-ca"] }),
    ...(values["to-user"] === undefined ? {} : { user: values["to-user"] }),
    ...(values["to-password-file"] === undefined ? {} : { passwordFile: values["to-password-file"] }),
  });
  const states = new BoxStates(values.state ?? `bridge-${kind}.json`);
  const silent = new SilentBoxes();
  let isStopping = false;
  let client: MqttClient | undefined;
  const stop = (): void => {
    isStopping = true;
    client?.end();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  /** Silent boxes that the tool has not been told of. */
  const untold = new Map<string, number>();
  const looking = setInterval(() => {
    if (client?.connected !== true) return;
    for (const { box, sinceMs } of silent.due(Date.now())) untold.set(box, sinceMs);
    for (const [box, sinceMs] of untold) {
      target.silent(box, sinceMs, states.of(box)).then(
        () => untold.delete(box),
        (error: unknown) => complain(`${box} is silent`, error),
      );
    }
  }, LOOK_EVERY_MS);
  let failures = 0;
  const give = async (packet: IPublishPacket, done: () => void): Promise<void> => {
    try {
      await take(packet, target, states, silent, untold);
    } catch (error) {
      complain(packet.topic, error);
      client?.stream.destroy();
      return;
    }
    failures = 0;
    done();
  };
  for (; !isStopping; failures += 1) {
    const { promise, resolve } = Promise.withResolvers<void>();
    client = open(soc, box, resolve);
    client.handleMessage = (packet, done) => void give(packet, done);
    await promise;
    if (!isStopping) await new Promise((wake) => setTimeout(wake, backoffMs(PAUSE, failures + 1, Math.random())));
  }
  clearInterval(looking);
  target.close();
}

function open(soc: ReturnType<typeof readConnection>, box: string, closed: () => void): MqttClient {
  const { access, clientId } = soc;
  const client = connect(access.brokers[0] ?? "", {
    protocolVersion: access.protocol,
    ...(access.protocol === 5 ? { properties: { sessionExpiryInterval: SESSION_SECONDS, receiveMaximum: 10 } } : {}),
    clientId,
    clean: false,
    reconnectPeriod: 0,
    keepalive: 20,
    ...(access.username === undefined ? {} : { username: access.username }),
    ...(access.password === undefined ? {} : { password: access.password }),
    ...(access.tls?.ca === undefined ? {} : { ca: access.tls.ca }),
    ...(access.tls?.certificate === undefined ? {} : { cert: access.tls.certificate }),
    ...(access.tls?.key === undefined ? {} : { key: access.tls.key }),
  });
  client.on("error", (error) => complain(access.brokers[0] ?? "", error));
  client.on("connect", () => {
    console.error("bridge: connected to the broker");
    // What is kept comes once with a new session, not with every connection.
    client.subscribe([`${box}/presence`, `${box}/event/#`], { qos: 1, rh: 1 }, (error) => {
      if (error !== null) client.stream.destroy();
    });
  });
  client.on("close", closed);
  return client;
}

async function take(
  packet: IPublishPacket,
  target: Target,
  states: BoxStates,
  silent: SilentBoxes,
  untold: Map<string, number>,
): Promise<void> {
  const content = parsedJson(packet.payload.toString());
  const box = packet.topic.split("/").slice(2, 5).join("/");
  if (packet.topic.endsWith("/presence")) {
    if (!isPresence.Check(content)) return;
    silent.take(box, content, Date.now());
    if (content.reason !== "lost") untold.delete(box);
    await target.presence(box, content, states.of(box));
  } else if (isEvent.Check(content)) {
    await target.event(box, content, states.take(box, content));
  }
}

function complain(what: string, error: unknown): void {
  console.error(`bridge: ${what}: ${error instanceof Error ? error.message : String(error)}; it will be tried again`);
}

// What every check type promises, shown over the whole registry. A new type is covered by its line there; one that has
// no setting `port` says in `aims` how it is pointed at a server.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { Socket } from "node:net";
import t from "tap";
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { silentLog } from "#lib/log.ts";
import { parseRange } from "#grammars/threshold-range.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import type { AnyCheckType, RunContext, Target } from "./contract.ts";
import { findClosedPort, serveTcp } from "./testing/local-servers.ts";
import { checkTypes } from "./registry.ts";
import { makeMemory, tryCheck } from "./testing/try-check.ts";

const names = new CachingNameResolver();
const surroundings = { snmp: makeSnmpClient(names), pinger: await makePinger(), names, pluginFolders: ["/bin"] };
t.teardown(() => {
  surroundings.snmp.stop();
  surroundings.pinger.stop();
});

/** Settings that point a type at a port of this machine. */
const aims: Readonly<Record<string, (port: number) => object>> = {
  content: (port) => ({ url: `http://{address}:${port}/` }),
  dhcp: () => ({}),
  dns: (port) => ({ name: "www.acme.example", port }),
  http: (port) => ({ url: `http://{address}:${port}/` }),
  ldap: (port) => ({ port }),
  json: (port) => ({ url: `http://{address}:${port}/`, path: "a" }),
  mqtt: (port) => ({ port, topic: "monitoring/vedetta" }),
  mssql: (port) => ({ port, user: "monitor", password: "x", encryption: "off" }),
  mysql: (port) => ({ port, user: "monitor", password: "x" }),
  plugin: () => ({ command: "sleep", args: ["5"] }),
  radius: (port) => ({ port, secret: "x" }),
  postgres: (port) => ({ port, user: "monitor", password: "x" }),
  prometheus: (port) => ({ url: `http://{address}:${port}/`, rules: [{ name: "a", metric: "a" }] }),
  rdp: (port) => ({ port }),
  redis: (port) => ({ port }),
  scenario: (port) => ({ steps: [{ url: `http://{address}:${port}/` }] }),
  smb: (port) => ({ port }),
  sip: (port) => ({ port }),
  speed: (port) => ({ url: `http://{address}:${port}/` }),
  sql: (port) => ({ server: "postgres", port, user: "monitor", query: "SELECT 1" }),
  tcp: (port) => ({ port, expect: "220" }),
  tls: (port) => ({ port }),
};

function aim(type: AnyCheckType, port: number): { target: Target; settings: object } {
  const snmp = type.needsSnmp === true && { snmp: { access: { version: "2c", community: "public" } as const, port } };
  const example = type.examples[0] as object;
  const takesPort = "port" in (type.settings as { properties: object }).properties;
  const settings = aims[type.name]?.(port) ?? { ...example, ...(takesPort && { port }) };
  return { target: { address: type.withoutAddress === true ? "" : "127.0.0.1", ...snmp }, settings };
}

for (const [name, type] of checkTypes) {
  t.test(`${name}: declared as the contract asks`, (t) => {
    t.match(name, /^[a-z][a-z0-9]*$/);
    t.equal(type.name, name);
    t.match(type.summary, /^[A-Z].*\.$/, "the summary is a sentence");
    t.ok("timeout" in type.codes, "every type can run out of time");
    t.ok(Object.values(type.codes).includes("ok"), "something is ok");
    for (const [measurement, { description, warning, critical }] of Object.entries(type.measurements)) {
      t.match(description, /\.$/, `${measurement} is described`);
      for (const range of [warning, critical]) if (range !== undefined) t.doesNotThrow(() => parseRange(range));
    }
    t.end();
  });

  t.test(`${name}: settings are strict and described, examples valid`, (t) => {
    const schema: TSchema = type.settings;
    const properties = Object.entries(
      (schema as { properties?: Record<string, { description?: string }> }).properties ?? {},
    );
    for (const [setting, { description }] of properties) t.match(description, /\.( |$)/, `${setting} is described`);
    t.ok(type.examples.length > 0, "there is an example");
    for (const example of type.examples as object[]) {
      t.ok(Value.Check(schema, example), JSON.stringify(example));
      t.notOk(Value.Check(schema, { ...example, nonsense: 1 }), "an unknown setting is refused");
    }
    t.end();
  });

  t.test(`${name}: whatever it meets, it reports declared codes and measurements, or blames the box`, async (t) => {
    const meet = async ([misery, port]: [string, number]) => {
      const result = await tryCheck(type, { ...aim(type, port), timeoutMs: 400, surroundings, log: silentLog });
      const { code, measurements = {} } = result.observation;
      if (result.blame === "target") t.ok(code in type.codes, `${misery}: ${code}`);
      else t.equal(code, "boxFault", misery);
      const undeclared = Object.keys(measurements).filter((measurement) => !(measurement in type.measurements));
      t.ok(type.openMeasurements === true || undeclared.length === 0, `${misery}: ${undeclared.join()}`);
    };
    await Promise.all((await makeMiseries(t)).map(meet));
  });

  t.test(`${name}: an aborted run settles at once`, async (t) => {
    const port = await serveSilence(t);
    const { target, settings } = aim(type, port);
    for (const afterMs of [0, 50]) {
      const abort = new AbortController();
      if (afterMs === 0) abort.abort(new Error("enough"));
      else setTimeout(() => abort.abort(new Error("enough")), afterMs);
      const startedAt = performance.now();
      const context: RunContext = {
        signal: abort.signal,
        timeoutMs: 10_000,
        now: () => performance.now(),
        wallMs: () => Date.now(),
        surroundings,
      };
      await runEitherWay(type, target, settings, context);
      t.ok(performance.now() - startedAt < afterMs + 500, `aborted after ${afterMs} ms`);
    }
  });
}

/** The run's end, however it ends. */
async function runEitherWay(type: AnyCheckType, target: Target, settings: object, context: RunContext): Promise<void> {
  const memory = makeMemory();
  await type.run(target, settings, context, memory).catch(() => undefined);
  await type.together?.run([{ target, settings, memory: makeMemory() }], context).catch(() => undefined);
}

type Ending = Parameters<typeof serveTcp>[0];

/** Ports behind which everything is wrong, by name. TCP and UDP alike. */
async function makeMiseries(t: Ending): Promise<[string, number][]> {
  const miseries: [string, (socket: Socket) => void, Buffer | undefined][] = [
    ["silence", () => undefined, undefined],
    [
      "garbage",
      (socket) => socket.on("data", () => socket.write("\u0000\u00ff garbage \u0001".repeat(50))),
      Buffer.from("garbage of some length"),
    ],
    ["an end at once", (socket) => socket.end(), Buffer.alloc(0)],
    ["a reset", (socket) => socket.resetAndDestroy(), Buffer.alloc(65_000)],
    ["its own words", (socket) => socket.pipe(socket), undefined],
  ];
  const ports: [string, number][] = [["nobody", await findClosedPort()]];
  for (const [misery, onConnection, datagram] of miseries) {
    const port = await serveTcp(t, onConnection);
    await serveUdp(t, port, datagram);
    ports.push([misery, port]);
  }
  return ports;
}

async function serveSilence(t: Ending): Promise<number> {
  const port = await serveTcp(t);
  await serveUdp(t, port, undefined);
  return port;
}

async function serveUdp(t: Ending, port: number, reply: Buffer | undefined): Promise<void> {
  const socket = createSocket("udp4");
  socket.on("message", (_, from) => reply && socket.send(reply, from.port, from.address));
  socket.bind(port, "127.0.0.1");
  await once(socket, "listening");
  t.teardown(() => void socket.close());
}

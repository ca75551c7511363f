// What every check type promises, shown over the whole registry. A new type is covered by being there: its stage says how
// it is pointed at a server.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { errorCode } from "#lib/errno.ts";
import { silentLog } from "#lib/log.ts";
import type { MeasurementDeclaration } from "#model/check-declaration.ts";
import { parseRange } from "#grammars/threshold-range.ts";
import { NetConnector } from "#probes/net-connector.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import type { AnyCheckType, RunContext, Target } from "./contract.ts";
import { failuresFile } from "./testing/failure-table.ts";
import { serveTcp } from "./testing/local-servers.ts";
import { MISBEHAVIOURS, stopped, type Ending, type Misbehaviour } from "./testing/misbehaving-servers.ts";
import type { Stage } from "./testing/stage.ts";
import { STAGES } from "./testing/stages.ts";
import { checkTypes } from "./registry.ts";
import { makeMemory, tryCheck } from "./testing/try-check.ts";

const names = new CachingNameResolver();
const surroundings = {
  snmp: makeSnmpClient(names),
  pinger: await makePinger(),
  connector: new NetConnector(),
  names,
  pluginFolders: ["/bin"],
};
t.teardown(() => {
  surroundings.snmp.stop();
  surroundings.pinger.stop();
});

/** What every type meets, whatever protocol it is of. */
const COMMON_MISERIES: Readonly<Record<string, Misbehaviour>> = {
  nobody: stopped,
  "silence of both kinds": serveSilence,
  ...MISBEHAVIOURS,
};

function stageOf({ name }: AnyCheckType): Stage {
  const stage = STAGES[name];
  if (stage === undefined) throw new Error(`${name} has no stage`);
  return stage;
}

/** Where a type looks when its stage points it at a port. */
function aim(type: AnyCheckType, port: number): { target: Target; settings: object } {
  const snmp = type.needsSnmp === true && { snmp: { access: { version: "2c", community: "public" } as const, port } };
  const target = { address: type.withoutAddress === true ? "" : "127.0.0.1", ...snmp };
  return { target, settings: stageOf(type).aim(port) };
}

type MeasurementDeclarations = Readonly<Record<string, MeasurementDeclaration>>;

for (const [name, type] of checkTypes) {
  t.test(`${name}: declared as the contract asks`, (t) => {
    t.match(name, /^[a-z][a-z0-9]*$/);
    t.equal(type.name, name);
    t.match(type.summary, /^[A-Z].*\.$/, "the summary is a sentence");
    t.ok("timeout" in type.codes, "every type can run out of time");
    t.ok(Object.values(type.codes).includes("ok"), "something is ok");
    for (const [measurement, declaration] of Object.entries(type.measurements as MeasurementDeclarations)) {
      const { label, description, warning, critical } = declaration;
      t.match(label, /^[A-Z].*[a-zA-Z]$/, `${measurement} has a word for people`);
      t.match(description, /\.$/, `${measurement} is described`);
      for (const range of [warning, critical]) if (range !== undefined) t.doesNotThrow(() => parseRange(range));
    }
    t.end();
  });

  t.test(`${name}: its stage points it at a port with valid settings, and names packages`, (t) => {
    const { aim, packages } = stageOf(type);
    t.ok(Value.Check(type.settings as TSchema, aim(4711)), JSON.stringify(aim(4711)));
    for (const word of packages) t.match(word, /^[a-z0-9][a-z0-9.+-]+$/);
    t.end();
  });

  t.test(`${name}: has a table of its failures, or a reason to have none`, (t) => {
    const { withoutFailures } = stageOf(type);
    if (withoutFailures !== undefined) t.match(withoutFailures, /^.{20,}$/);
    else t.ok(existsSync(failuresFile(name)), "its test writes failures.json (VEDETTA_WRITE_TABLES=1)");
    t.not(existsSync(failuresFile(name)), withoutFailures !== undefined, "one or the other");
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
    const meet = async ([misery, serve]: [string, Misbehaviour]) => {
      const port = await serve(t);
      const result = await tryCheck(type, { ...aim(type, port), timeoutMs: 400, surroundings, log: silentLog });
      const { code, measurements = {} } = result.observation;
      if (result.blame === "target") t.ok(code in type.codes, `${misery}: ${code}`);
      else t.equal(code, "boxFault", misery);
      const undeclared = Object.keys(measurements).filter((measurement) => !(measurement in type.measurements));
      t.ok(type.openMeasurements === true || undeclared.length === 0, `${misery}: ${undeclared.join()}`);
    };
    await Promise.all(Object.entries({ ...COMMON_MISERIES, ...stageOf(type).misbehaviours }).map(meet));
  });

  t.test(`${name}: an aborted run settles at once`, async (t) => {
    const port = await serveSilence(t);
    const { target, settings } = aim(type, port);
    for (const afterMs of [0, 50]) {
      const abort = new AbortController();
      if (afterMs === 0) abort.abort(new Error("enough"));
      else setTimeout(() => abort.abort(new Error("enough")), afterMs);
      const context: RunContext = {
        signal: abort.signal,
        timeoutMs: 600_000,
        now: () => performance.now(),
        wallMs: () => Date.now(),
        surroundings,
        note: () => undefined,
      };
      const settled = runEitherWay(type, target, settings, context).then(() => true);
      const waited = delay(60_000, false, { ref: false });
      t.ok(await Promise.race([settled, waited]), `aborted after ${afterMs} ms`);
    }
  });
}

/** The run's end, however it ends. */
async function runEitherWay(type: AnyCheckType, target: Target, settings: object, context: RunContext): Promise<void> {
  const memory = makeMemory();
  await type.run(target, settings, context, memory).catch(() => undefined);
  await type.together?.run([{ target, settings, memory: makeMemory() }], context).catch(() => undefined);
}

/** A port where nothing is said, by TCP as by UDP. */
async function serveSilence(t: Ending, tries = 20): Promise<number> {
  const port = await serveTcp(t);
  const socket = createSocket("udp4").bind(port, "127.0.0.1");
  t.teardown(() => void socket.close());
  try {
    await once(socket, "listening");
    return port;
  } catch (error) {
    // What is free for TCP may be in use for UDP.
    if (tries <= 1 || errorCode(error) !== "EADDRINUSE") throw error;
    return serveSilence(t, tries - 1);
  }
}

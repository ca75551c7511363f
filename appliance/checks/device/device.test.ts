/** What check type `device` makes of agents, over real UDP. */
import t from "tap";
import { runCheck } from "../run-check.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { NetConnector } from "#probes/net-connector.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { raw, startAgent, tableAnswerer, type RawValue } from "#snmp/testing/scripted-agent.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { makeMemory } from "../testing/try-check.ts";
import { device } from "./device.ts";
import type { DeviceSettings } from "./settings.ts";

const table = new FailureTable(device);

const IF = "1.3.6.1.2.1.2.2.1";
const IF_X = "1.3.6.1.2.1.31.1.1.1";
const UP_TIME = "1.3.6.1.2.1.1.3.0";
const [names, pinger] = [new CachingNameResolver(), await makePinger()];
t.teardown(() => pinger.stop());

/** Services of one device whose values the test may change between rounds. */
async function watch(
  t: { teardown(work: () => void): void },
  values: Record<string, RawValue>,
  all: readonly DeviceSettings[],
) {
  let requests = 0;
  const scripted = await startAgent((request, packet) => {
    requests += 1;
    return tableAnswerer(values)(request, packet);
  });
  const snmp = makeSnmpClient(names);
  t.teardown(() => {
    snmp.stop();
    scripted.close();
  });
  const { address, port, access } = scripted.agent;
  const jobs = all.map((settings) => ({ target: { address, snmp: { access, port } }, settings, memory: makeMemory() }));
  const surroundings = { snmp, pinger, connector: new NetConnector(), names, pluginFolders: [] };
  return async () => {
    requests = 0;
    const results = await runCheck(device, jobs, { timeoutMs: 3000, surroundings, clock: systemClock, log: silentLog });
    return { observations: results.map(({ observation }) => observation), requests };
  };
}

function port(ifIndex: number, more: Record<string, RawValue> = {}): Record<string, RawValue> {
  const of = (column: string) => `${column}.${ifIndex}`;
  return {
    [UP_TIME]: raw.timeticks(100_000),
    [of(`${IF}.7`)]: raw.integer(1),
    [of(`${IF}.8`)]: raw.integer(1),
    [of(`${IF}.13`)]: raw.counter32(0),
    [of(`${IF}.14`)]: raw.counter32(0),
    [of(`${IF}.19`)]: raw.counter32(0),
    [of(`${IF}.20`)]: raw.counter32(0),
    [of(`${IF_X}.6`)]: raw.counter64(1000n),
    [of(`${IF_X}.10`)]: raw.counter64(1000n),
    [of("1.3.6.1.2.1.10.7.2.1.19")]: raw.integer(3),
    ...more,
  };
}

t.test("storage: used bytes from the object, the share from the known whole", async (t) => {
  const storage: DeviceSettings = {
    part: "storage",
    terms: [{ oid: "1.3.6.1.9.1.0", factor: 4096 }],
    totalBytes: 409_600,
  };
  const round = await watch(t, { "1.3.6.1.9.1.0": raw.integer(25) }, [storage]);
  t.match((await round()).observations, [
    { code: "filled", measurements: { percent: 25, usedBytes: 102_400, freeBytes: 307_200 } },
  ]);
});

t.test("sensors: offset, factors, and the device's own word for not known", async (t) => {
  const values: Record<string, RawValue> = { "1.3.6.1.9.1.0": raw.integer(235), "1.3.6.1.9.2.0": raw.integer(30) };
  const sensor: DeviceSettings = {
    part: "sensor",
    terms: [{ oid: "1.3.6.1.9.1.0", factor: 0.1 }],
    absent: [-1],
    unit: "°C",
  };
  const idle: DeviceSettings = { part: "processor", terms: [{ oid: "1.3.6.1.9.2.0", factor: -1 }], offset: 100 };
  const round = await watch(t, values, [sensor, idle]);
  t.match((await round()).observations, [{ measurements: { value: 23.5 } }, { measurements: { percent: 70 } }]);
  values["1.3.6.1.9.1.0"] = raw.integer(-1);
  t.match((await round()).observations, [{ code: "notKnown" }, {}]);
});

t.test("states are as bad as their enumeration says; what it does not list is unknown", async (t) => {
  const values: Record<string, RawValue> = { "1.3.6.1.9.1.0": raw.integer(2), "1.3.6.1.9.2.0": raw.text("Online") };
  const words = { 2: { word: "failed", as: "critical" }, online: { word: "online", as: "ok" } } as const;
  const states = ["1.3.6.1.9.1.0", "1.3.6.1.9.2.0"].map((oid) => ({ part: "state", state: { oid, words } }) as const);
  const round = await watch(t, values, states);
  t.match((await round()).observations, [
    { code: "stateCritical", parameters: { word: "failed" } },
    { code: "stateOk" },
  ]);
  values["1.3.6.1.9.1.0"] = raw.integer(9);
  t.match((await round()).observations[0], { code: "stateUnknown", parameters: { word: "9" } });
});

t.test("several as one: cores by their average, temperatures by the highest, states by the worst, named", async (t) => {
  const members = (oids: readonly string[], more: object = {}) =>
    oids.map((oid, at) => ({ name: `No ${at + 1}`, terms: [{ oid, factor: 1 }], ...more }));
  const words = { "1": { word: "ok", as: "ok" }, "2": { word: "failed", as: "critical" } } as const;
  const states = ["1.3.9.3.1", "1.3.9.3.2"].map((oid, at) => ({ name: `Disk ${at + 1}`, state: { oid, words } }));
  const values: Record<string, RawValue> = {
    [UP_TIME]: raw.timeticks(100),
    "1.3.9.1.1": raw.integer(100),
    "1.3.9.1.2": raw.integer(20),
    "1.3.9.2.1": raw.integer(40),
    "1.3.9.2.2": raw.integer(52),
    "1.3.9.3.1": raw.integer(1),
    "1.3.9.3.2": raw.integer(2),
  };
  const look = await watch(t, values, [
    { part: "processor", members: members(["1.3.9.1.1", "1.3.9.1.2", "1.3.9.1.3"]) },
    { part: "sensor", unit: "°C", members: members(["1.3.9.2.1", "1.3.9.2.2"], { warningHigh: 50, criticalHigh: 60 }) },
    { part: "state", members: states },
    { part: "state", members: states, enough: 1 },
    { part: "processor", members: members(["1.3.9.1.7"]) },
  ]);
  const { observations } = await look();
  t.same(observations.slice(0, 4), [
    { code: "measured", measurements: { percent: 60, busiest: 100, count: 2 }, parameters: { unit: "%" } },
    {
      code: "measured",
      measurements: { value: 52, toWarning: -2, toCritical: 8, count: 2 },
      units: { value: "°C", toWarning: "°C", toCritical: "°C" },
      parameters: { unit: "°C", name: "No 2" },
    },
    { code: "membersCritical", measurements: { count: 2, failing: 1 }, parameters: { names: ['Disk 2 "failed"'] } },
    { code: "membersOk", measurements: { count: 2, failing: 1 }, parameters: { names: ['Disk 2 "failed"'] } },
  ]);
  t.match(observations[4], { code: "noSuchObject" }, "where none tells anything, why");
});

t.test("a row of bits says all that is set; a state beside a value makes it as bad", async (t) => {
  const bits = [
    { bit: 1, word: "jammed", as: "warning" },
    { bit: 9, word: "door open", as: "critical" },
  ] as const;
  const values: Record<string, RawValue> = {
    [UP_TIME]: raw.timeticks(100),
    "1.3.9.1.0": raw.text("@@"),
    "1.3.9.2.0": raw.text("\0"),
    "1.3.9.3.0": raw.integer(77),
    "1.3.9.4.0": raw.integer(5),
  };
  const hot = { "5": { word: "tooHot", as: "warning" } } as const;
  const look = await watch(t, values, [
    { part: "state", state: { oid: "1.3.9.1.0", words: {}, bits: [...bits] } },
    { part: "state", state: { oid: "1.3.9.2.0", words: {}, bits: [...bits] } },
    { part: "sensor", unit: "°C", terms: [{ oid: "1.3.9.3.0", factor: 1 }], state: { oid: "1.3.9.4.0", words: hot } },
  ]);
  const { observations } = await look();
  t.match(observations, [
    { code: "stateCritical", parameters: { word: "jammed, door open" } },
    { code: "stateOk", parameters: { word: "no fault" } },
    { code: "stateWarning", measurements: { value: 77 }, parameters: { word: "tooHot", unit: "°C" } },
  ]);
});

t.test("ports: down, switched off, half duplex, traffic as share of the speed, errors per second", async (t) => {
  const values = port(7);
  const round = await watch(t, values, [{ part: "port", port: { ifIndex: 7, speedBps: 1_000_000_000 } }]);
  t.match((await round()).observations, [{ code: "portUp", measurements: {} }]);
  await new Promise((resolve) => setTimeout(resolve, 150)); // two readings need some time between them
  values[`${IF_X}.6.7`] = raw.counter64(1_001_000n);
  values[`${IF}.14.7`] = raw.counter32(5000);
  const [{ measurements } = {}] = (await round()).observations;
  t.ok((measurements?.["inPercent"] ?? 0) > 0);
  t.ok((measurements?.["errors"] ?? 0) > 5, "per second");
  values["1.3.6.1.2.1.10.7.2.1.19.7"] = raw.integer(2);
  t.match((await round()).observations, [{ code: "halfDuplex" }]);
  values[`${IF}.8.7`] = raw.integer(2);
  t.match((await round()).observations, [{ code: "portDown" }]);
  values[`${IF}.7.7`] = raw.integer(2);
  t.match((await round()).observations, [{ code: "portSwitchedOff" }]);
  for (const oid of Object.keys(values)) if (oid.endsWith(".7") && oid !== UP_TIME) delete values[oid];
  t.match((await round()).observations, [{ code: "noSuchObject" }]);
});

t.test("a restart of the device is said beside whatever else there is to say", async (t) => {
  const values = port(7);
  const round = await watch(t, values, [{ part: "port", port: { ifIndex: 7 } }]);
  await round();
  values[UP_TIME] = raw.timeticks(500);
  t.match((await round()).observations, [{ code: "portUp", parameters: { rebooted: true, upSeconds: 5 } }]);
});

t.test("a look that nobody answered does not make a restart forgotten", async (t) => {
  const values = port(7);
  const round = await watch(t, values, [{ part: "port", port: { ifIndex: 7 } }]);
  await round();
  const answers = { ...values };
  for (const oid of Object.keys(values)) delete values[oid];
  t.match((await round()).observations, [{ code: "noSuchObject" }]);
  Object.assign(values, answers, { [UP_TIME]: raw.timeticks(700) });
  t.match((await round()).observations, [{ parameters: { rebooted: true, upSeconds: 7 } }]);
});

t.test("24 ports and 60 sensors of one switch cost at most 8 requests a round", async (t) => {
  const ports = Array.from({ length: 24 }, (_, i) => 10_101 + i);
  const sensors = Array.from({ length: 60 }, (_, i) => `1.3.6.1.4.1.9.9.91.1.1.1.1.4.${1000 + i}`);
  const values = Object.assign(
    {},
    ...ports.map((index) => port(index)),
    Object.fromEntries(sensors.map((oid) => [oid, raw.integer(20)])),
  );
  const round = await watch(t, values, [
    ...ports.map((ifIndex): DeviceSettings => ({ part: "port", port: { ifIndex } })),
    ...sensors.map((oid): DeviceSettings => ({ part: "sensor", terms: [{ oid, factor: 1 }] })),
  ]);
  const first = await round();
  t.ok(first.requests <= 8, `${first.requests} in the first round`);
  const { requests, observations } = await round();
  t.ok(requests <= 8, `${requests} later`);
  t.same(new Set(observations.map(({ code }) => code)), new Set(["portUp", "measured"]));
});

t.test("a silent device is one timeout for all of it", async (t) => {
  const scripted = await startAgent(() => undefined);
  const snmp = makeSnmpClient(names);
  const { address, port: udpPort, access } = scripted.agent;
  const job = {
    target: { address, snmp: { access, port: udpPort } },
    settings: { part: "port", port: { ifIndex: 1 } } as const,
    memory: makeMemory(),
  };
  const surroundings = { snmp, pinger, connector: new NetConnector(), names, pluginFolders: [] };
  const results = await runCheck(device, [job, job], {
    timeoutMs: 600,
    surroundings,
    clock: systemClock,
    log: silentLog,
  });
  t.same(
    results.map(({ observation }) => observation.code),
    ["timeout", "timeout"],
  );
  snmp.stop();
  scripted.close();
});

t.test("the table of failures", async (t) => {
  const OID = "1.3.6.1.9.1.0";
  const WORD = "1.3.6.1.9.2.0";
  const values: Record<string, RawValue> = { ...port(7), [OID]: raw.integer(25), [WORD]: raw.integer(2) };
  const scripted = await startAgent(tableAnswerer(values));
  t.teardown(() => scripted.close());
  const { address, port: udpPort, access } = scripted.agent;
  const words = { 2: { word: "failed", as: "critical" } } as const;
  const onPort: DeviceSettings = { part: "port", port: { ifIndex: 7 } };
  const cases: readonly [string, string, DeviceSettings, Record<string, RawValue>][] = [
    ["sensor measures", "measured", { part: "sensor", terms: [{ oid: OID, factor: 1 }], unit: "°C" }, {}],
    ["volume fills", "filled", { part: "storage", terms: [{ oid: OID, factor: 4096 }], totalBytes: 409_600 }, {}],
    [
      "device does not know the value",
      "notKnown",
      { part: "sensor", terms: [{ oid: OID, factor: 1 }], absent: [25] },
      {},
    ],
    ["part has failed", "stateCritical", { part: "state", state: { oid: WORD, words } }, {}],
    ["state without meaning", "stateUnknown", { part: "state", state: { oid: OID, words } }, {}],
    ["port works", "portUp", onPort, {}],
    ["port at half duplex", "halfDuplex", onPort, { "1.3.6.1.2.1.10.7.2.1.19.7": raw.integer(2) }],
    ["port has no link", "portDown", onPort, { [`${IF}.8.7`]: raw.integer(2) }],
    ["port was switched off", "portSwitchedOff", onPort, { [`${IF}.7.7`]: raw.integer(2) }],
    ["part is gone", "noSuchObject", { part: "sensor", terms: [{ oid: "1.3.6.1.9.9.0", factor: 1 }] }, {}],
  ];
  const target = { address, snmp: { access, port: udpPort } };
  for (const [what, code, settings, more] of cases) {
    Object.assign(values, more);
    await table.try(t, what, code, { target, settings });
  }
  const silent = await startAgent(() => undefined);
  t.teardown(() => silent.close());
  const nobody = { address, snmp: { access, port: silent.agent.port } };
  await table.try(t, "community is wrong, or agent is off", "timeout", { target: nobody, settings: onPort });
  table.check(t);
});

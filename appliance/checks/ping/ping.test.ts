import t from "tap";
import { codedError } from "#lib/errno.ts";
import { type Pinger, type PingOptions, type PingOutcome } from "#probes/ping.ts";
import { PlainEchoes } from "#probes/plain-echoes.ts";
import type { SnmpClient } from "#snmp/client.ts";
import { NetConnector } from "#probes/net-connector.ts";
import type { NameResolver } from "#probes/resolve-name.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { runCheck } from "../run-check.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { makeMemory, tryCheck } from "../testing/try-check.ts";
import { ping } from "./ping.ts";
import { stage } from "./testing/stage.ts";

const table = new FailureTable(ping);

/** A pinger whose network is written down. */
function pingerOf(network: Readonly<Record<string, Partial<PingOutcome>>>): Pinger & { calls: PingOptions[] } {
  const calls: PingOptions[] = [];
  const ping: Pinger["ping"] = async (addresses, options) => {
    calls.push(options);
    const silent: PingOutcome = { sent: options.count, roundTripsMs: [], unreachable: false };
    return new Map(addresses.map((address) => [address, { ...silent, ...network[address] }]));
  };
  return {
    calls,
    ping,
    prepare: (addresses, plan) => new PlainEchoes(ping, addresses, plan),
    stop() {},
  };
}

t.test("loopback answers, by IPv4, IPv6 and name", async (t) => {
  for (const address of ["127.0.0.1", "::1", "localhost"]) {
    const { observation } = await tryCheck(ping, { target: { address }, settings: { spacing: "10ms" } });
    t.equal(observation.code, "answered", address);
    t.equal(observation.measurements?.lossPercent, 0);
    t.ok((observation.measurements?.roundTripMs ?? 0) > 0);
  }
});

t.test("what came back decides the code and the figures", async (t) => {
  const pinger = pingerOf({
    "10.0.0.1": { roundTripsMs: [10, 20] },
    "10.0.0.2": {},
    "10.0.0.3": { unreachable: true },
    "10.0.0.4": { sent: 0, unreachable: true },
    "10.0.0.5": { sent: 2, roundTripsMs: [5, 7], boxError: codedError("ENOBUFS", "one packet could not be sent") },
  });
  const cases: [string, object][] = [
    ["10.0.0.1", { code: "answered", measurements: { roundTripMs: 15, lossPercent: 100 / 3 } }],
    ["10.0.0.2", { code: "noAnswer", measurements: { lossPercent: 100 } }],
    ["10.0.0.3", { code: "unreachable", measurements: { lossPercent: 100 } }],
    ["10.0.0.4", { code: "unreachable", measurements: { lossPercent: 100 } }],
    ["10.0.0.5", { code: "answered", measurements: { roundTripMs: 6, lossPercent: 0 } }],
  ];
  for (const [address, expected] of cases) {
    const { observation, blame } = await tryCheck(ping, { target: { address }, surroundings: { pinger } });
    t.match(observation, expected, address);
    t.equal(blame, "target");
  }
});

t.test("a box that cannot send blames itself", async (t) => {
  const pinger = pingerOf({ "10.0.0.1": { sent: 0, boxError: codedError("ENETUNREACH", "no route") } });
  const result = await tryCheck(ping, { target: { address: "10.0.0.1" }, surroundings: { pinger } });
  t.match(result, { blame: "box", observation: { code: "boxFault", parameters: { errno: "ENETUNREACH" } } });
});

t.test("many hosts are one call; each name's trouble is its own", async (t) => {
  const pinger = pingerOf({ "10.0.0.1": { roundTripsMs: [1, 1, 1] }, "10.0.0.2": { roundTripsMs: [2, 2, 2] } });
  const names: NameResolver = {
    resolve: async (name, signal) => (await names.resolveAll(name, signal))[0] ?? "",
    resolveAll: async (name) => {
      if (name === "gone.example") throw codedError("ENOTFOUND", "no such name");
      if (name === "broken.example") throw codedError("EAI_AGAIN", "no name server");
      if (name === "slow.example") return new Promise(() => undefined);
      return [name === "b.example" ? "10.0.0.2" : name];
    },
  };
  const hosts = ["10.0.0.1", "b.example", "gone.example", "broken.example", "slow.example"];
  const jobs = hosts.map((address) => ({ target: { address }, settings: {}, memory: makeMemory() }));
  const surroundings = { pinger, connector: new NetConnector(), names, snmp: {} as SnmpClient, pluginFolders: [] };
  const results = await runCheck(ping, jobs, { timeoutMs: 2000, surroundings, clock: systemClock, log: silentLog });
  t.equal(pinger.calls.length, 1);
  t.same(
    results.map(({ observation, blame }) => [observation.code, blame]),
    [
      ["answered", "target"],
      ["answered", "target"],
      ["nameNotFound", "target"],
      ["boxFault", "box"],
      ["boxFault", "box"],
    ],
  );
});

t.test("of a name's addresses the first that answers counts, and those before it are told", async (t) => {
  const pinger = pingerOf({
    "10.0.0.2": { unreachable: true },
    "2001:db8::3": { sent: 0, boxError: codedError("ENETUNREACH", "no route") },
    "10.0.0.4": { roundTripsMs: [4, 4, 4] },
    "2001:db8::4": { roundTripsMs: [9, 9, 9] },
  });
  const look = async (...addresses: string[]) => {
    const names: NameResolver = { resolve: async () => addresses[0] ?? "", resolveAll: async () => addresses };
    return tryCheck(ping, { target: { address: "host.example" }, surroundings: { pinger, names } });
  };
  const found = await look("10.0.0.1", "2001:db8::3", "10.0.0.4", "2001:db8::4");
  t.match(found.observation, { code: "answered", measurements: { roundTripMs: 4, lossPercent: 0 } });
  t.same(found.observation.parameters?.notes, [
    "addressFailed 10.0.0.1 ETIMEDOUT",
    "addressFailed 2001:db8::3 ENETUNREACH",
  ]);
  t.same((await look("10.0.0.4", "10.0.0.2")).observation.parameters, undefined, "what was not needed is not told");
  t.match((await look("2001:db8::3", "10.0.0.2", "10.0.0.1")).observation, {
    code: "unreachable",
    parameters: {
      notes: [
        "addressFailed 2001:db8::3 ENETUNREACH",
        "addressFailed 10.0.0.2 EHOSTUNREACH",
        "addressFailed 10.0.0.1 ETIMEDOUT",
      ],
    },
  });
  t.match(await look("2001:db8::3", "2001:db8::3"), { blame: "box" });
  t.same((await look("10.0.0.1")).observation, { code: "noAnswer", measurements: { lossPercent: 100 } });
});

t.test(
  "the wait for answers fits into the run's time and is long enough for the kernel's search of a neighbour",
  async (t) => {
    const pinger = pingerOf({});
    await tryCheck(ping, { timeoutMs: 5000, surroundings: { pinger } });
    const [options] = pinger.calls;
    t.ok(options !== undefined && options.timeoutMs >= 3200 && options.timeoutMs <= 3700, String(options?.timeoutMs));
    t.match(options, { count: 3, spacingMs: 500, sizeBytes: 56 });
  },
);

t.test("the table of failures", async (t) => {
  await table.try(t, "device answers", "answered", { settings: stage.aim(0) });
  const pinger = pingerOf({
    "10.0.0.2": {},
    "10.0.0.3": { unreachable: true },
    "10.0.0.6": { sent: 4, roundTripsMs: [10, 20, 30] },
  });
  const cases: readonly [string, string, string][] = [
    ["device is off", "noAnswer", "10.0.0.2"],
    ["router says that the device is out of reach", "unreachable", "10.0.0.3"],
    ["one packet of four is lost", "answered", "10.0.0.6"],
  ];
  for (const [what, code, address] of cases) {
    await table.try(t, what, code, { target: { address }, surroundings: { pinger } });
  }
  const unknown = () => Promise.reject(codedError("ENOTFOUND", "no such name"));
  const surroundings = { pinger, names: { resolve: unknown, resolveAll: unknown } };
  await table.try(t, "name does not exist", "nameNotFound", { target: { address: "gone.example" }, surroundings });
  table.check(t);
});

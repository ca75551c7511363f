/** Rounds of services read over SNMP say what single runs say, at the cost of one request per agent. */
import fc from "fast-check";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import t from "tap";
import { errorCode } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { SnmpAgent, SnmpClient } from "#snmp/client.ts";
import { WAYS } from "#snmp/testing/both-ways.ts";
import {
  encodeReply,
  raw,
  startAgent,
  tableAnswerer,
  type Answerer,
  type RawValue,
} from "#snmp/testing/scripted-agent.ts";
import type { AnyCheckType, Job } from "./contract.ts";
import { device } from "./device/device.ts";
import type { DeviceSettings } from "./device/settings.ts";
import { RoundSheet } from "./round-sheet.ts";
import type { RoundContext } from "./rounds.ts";
import { snmp } from "./snmp/snmp.ts";
import type { SnmpSettings } from "./snmp/settings.ts";
import type { Surroundings } from "./surroundings.ts";
import { answererOf, inventedAgent, STEPS } from "./testing/invented-agents.ts";
import { makeMemory } from "./testing/try-check.ts";

const OID = "1.3.6.1.9.1.0";
const UP_TIME = "1.3.6.1.2.1.1.3.0";
const SEED = Number(process.env.VEDETTA_SEED ?? 20_261);
const AGENTS = 60;
/** A request waits for three tenths of it. */
const TIMEOUT_MS = 1200;

function contextOf(client: SnmpClient, nowMs: number, signal = AbortSignal.timeout(TIMEOUT_MS)): RoundContext {
  const surroundings = { snmp: client } as Surroundings;
  return { signal, timeoutMs: TIMEOUT_MS, now: () => nowMs, wallMs: () => 0, surroundings };
}

function jobOf<S>(agent: { address: string; port: number; access: SnmpAccess }, settings: S): Job<S> {
  const { address, port, access } = agent;
  return { target: { address, snmp: { port, access } }, settings, memory: makeMemory() };
}

/** What can be compared of an outcome: an empty list of measurements is none. */
function plain(outcome: Observation | Error | undefined): unknown {
  if (outcome === undefined || outcome instanceof Error) return [errorCode(outcome), outcome?.message];
  const { measurements, ...rest } = outcome;
  return Object.keys(measurements ?? {}).length === 0 ? rest : outcome;
}

async function runRound(
  type: AnyCheckType,
  jobs: readonly Job<unknown>[],
  client: SnmpClient,
  times: readonly number[],
) {
  const round = type.rounds?.prepare(jobs);
  const sheet = new RoundSheet(jobs.length, () => undefined);
  const said = [];
  for (const nowMs of times) {
    sheet.begin();
    await round?.run(sheet, contextOf(client, nowMs));
    said.push(jobs.map((_, place) => sheet.sayingAt(place)));
  }
  return { sheet, said, outcomes: jobs.map((_, place) => sheet.outcomeAt(place)) };
}

async function agents(t: Ending, answerers: readonly Answerer[], versions: readonly ("1" | "2c")[] = []) {
  const started = await Promise.all(answerers.map((answer, place) => startAgent(answer, versions[place] ?? "2c")));
  t.teardown(() => {
    for (const one of started) one.close();
  });
  return started;
}
interface Ending {
  teardown(work: () => void): void;
}

for (const { name: way, makeClient } of WAYS) {
  t.test(`over ${way}`, async (t) => {
    const clients = [makeClient(), makeClient()] as const;
    t.teardown(() => {
      for (const client of clients) client.stop();
    });

    t.test(`${AGENTS} agents with invented values and faults: a round and single runs say the same`, async (t) => {
      const invented = fc.sample(inventedAgent, { numRuns: AGENTS, seed: SEED });
      let step = 0;
      const started = await agents(
        t,
        invented.map((one) => answererOf(one, () => step)),
        invented.map(({ version }) => version),
      );
      const both = [snmp, device].map((type: AnyCheckType) => {
        const invent = () =>
          invented.map((one, at) =>
            one[type.name as "snmp" | "device"].map((own) => jobOf(addressOf(started[at]), own)),
          );
        const [together, alone] = [invent().flat(), invent()];
        const sheet = new RoundSheet(together.length, () => undefined);
        return { type, alone, sheet, round: type.rounds?.prepare(together) };
      });
      for (step = 0; step < STEPS; step++) {
        const nowMs = 60_000 * (step + 1);
        await Promise.all(
          both.map(async ({ type, alone, sheet, round }) => {
            sheet.begin();
            const rounds = round?.run(sheet, contextOf(clients[0], nowMs));
            const expected = await runAlone(type, alone, contextOf(clients[1], nowMs));
            await rounds;
            t.same(sheet.missing(), [], `${type.name}: everybody has an outcome`);
            const seen = expected.map((_, place) => sheet.outcomeAt(place));
            for (const [place, { at, settings, outcome }] of expected.entries()) {
              if (isSame(seen[place], outcome)) continue;
              t.same(
                plain(seen[place]),
                plain(outcome),
                JSON.stringify({ step, fault: invented[at]?.fault, settings }),
              );
            }
            t.equal(seen.filter((outcome, place) => isSame(outcome, expected[place]?.outcome)).length, seen.length);
          }),
        );
      }
    });

    t.test("agents that answer for somebody else, or nonsense, have the code of it", async (t) => {
      const hostile: readonly [string, Answerer][] = [
        ["malformed", () => Buffer.from("garbage")],
        ["malformed", (_, packet) => packet],
        ["malformed", ({ requestId }) => ({ requestId: requestId ^ 1, varbinds: [] })],
        ["malformed", () => ({ community: "private", varbinds: [] })],
        ["malformed", () => ({ version: 0, varbinds: [] })],
        ["malformed", (request) => encodeReply(request, { varbinds: [] }).subarray(0, -3)],
        ["timeout", () => undefined],
        ["measured", tableAnswerer({ [OID]: raw.integer(5) })],
      ];
      const started = await agents(
        t,
        hostile.map(([, answer]) => answer),
      );
      const jobs = started.map(({ agent }) => jobOf(agent, { oid: OID }));
      const { outcomes } = await runRound(snmp, jobs, clients[0], [0]);
      t.same(
        outcomes.map((outcome) => (outcome as Observation).code),
        hostile.map(([code]) => code),
      );
    });

    t.test("one request for each agent and round, and the same object for as long as the same is said", async (t) => {
      const values: Record<string, RawValue> = { [OID]: raw.integer(2), [UP_TIME]: raw.timeticks(100) };
      const [alive, dead] = await agents(t, [tableAnswerer(values), () => undefined]);
      if (alive === undefined || dead === undefined) throw new Error("no agents");
      const settings: SnmpSettings[] = [
        { oid: OID, unit: "V" },
        { oid: OID, kind: "state", states: { "2": "warning" }, labels: { "2": "low" } },
        { oid: UP_TIME, kind: "text" },
        { oid: "1.3.6.1.9.9.0" },
      ];
      const jobs = [...settings.map((one) => jobOf(alive.agent, one)), jobOf(dead.agent, { oid: OID })];
      const { said } = await runRound(snmp, jobs, clients[0], [0, 60_000]);
      t.same(
        said[0]?.map((saying) => saying?.code),
        ["measured", "stateWarning", "textMatches", "noSuchObject", "timeout"],
      );
      for (const place of jobs.keys()) t.equal(said[1]?.[place], said[0]?.[place], `the object itself, ${place}`);
      t.equal(alive.requests.length, 2);
      t.equal(dead.requests.length, 4, "each time one and its repetition");
    });

    t.test("who answers does not wait for who is silent", async (t) => {
      const [alive, dead] = await agents(t, [tableAnswerer({ [OID]: raw.integer(2) }), () => undefined]);
      if (alive === undefined || dead === undefined) throw new Error("no agents");
      const handed: number[][] = [];
      const sheet = new RoundSheet(2, (places) => void handed.push([...places]));
      sheet.begin();
      const jobs = [dead, alive].map(({ agent }) => jobOf(agent, { oid: OID }));
      await snmp.rounds?.prepare(jobs).run(sheet, contextOf(clients[0], 0));
      t.same(handed, [[1], [0]]);
    });

    t.test("who is not wanted is neither said nor remembered, and an agent of such is not asked", async (t) => {
      const table = tableAnswerer({ [OID]: raw.counter32(2), [UP_TIME]: raw.timeticks(100) });
      const [both, other] = await agents(t, [table, table]);
      if (both === undefined || other === undefined) throw new Error("no agents");
      const settings: SnmpSettings = { oid: OID, kind: "counter" };
      const jobs = [both, both, other].map(({ agent }) => jobOf(agent, settings));
      const sheet = new RoundSheet(3, () => undefined);
      sheet.begin((place) => place === 1);
      await snmp.rounds?.prepare(jobs).run(sheet, contextOf(clients[0], 0));
      t.equal(sheet.sayingAt(1)?.code, "firstSample");
      t.equal(jobs[0]?.memory.get(), undefined);
      t.equal(other.requests.length, 0);
    });

    t.test("a single run between rounds shares their memory", async (t) => {
      let count = 1000;
      const [agent] = await agents(t, [
        (request, packet) =>
          tableAnswerer({ [OID]: raw.counter32(count), [UP_TIME]: raw.timeticks(100) })(request, packet),
      ]);
      if (agent === undefined) throw new Error("no agent");
      const job = jobOf<SnmpSettings>(agent.agent, { oid: OID, kind: "counter" });
      const round = snmp.rounds?.prepare([job]);
      const sheet = new RoundSheet(1, () => undefined);
      const rates: unknown[] = [];
      for (const seconds of [0, 10, 20]) {
        sheet.begin();
        if (seconds === 10) {
          const context = { ...contextOf(clients[0], seconds * 1000), note: () => undefined };
          rates.push((await snmp.run(job.target, job.settings, context, job.memory)).measurements?.value);
        } else {
          await round?.run(sheet, contextOf(clients[0], seconds * 1000));
          rates.push(sheet.outcomeAt(0));
        }
        count += 500;
      }
      t.match(rates, [{ code: "firstSample" }, 50, { measurements: { value: 50 } }]);
    });

    t.test("24 ports take five requests once it is known what they have", async (t) => {
      const columns = [7, 8, 13, 14, 19, 20].map((column) => `1.3.6.1.2.1.2.2.1.${column}`);
      const wide = ["1.3.6.1.2.1.31.1.1.1.6", "1.3.6.1.2.1.31.1.1.1.10"];
      const values: Record<string, RawValue> = { [UP_TIME]: raw.timeticks(100) };
      for (let port = 1; port <= 24; port++) {
        for (const column of columns) values[`${column}.${port}`] = raw.integer(1);
        for (const column of wide) values[`${column}.${port}`] = raw.counter64(1n);
      }
      const [agent] = await agents(t, [tableAnswerer(values)]);
      if (agent === undefined) throw new Error("no agent");
      const jobs = Array.from({ length: 24 }, (_, place) =>
        jobOf<DeviceSettings>(agent.agent, { part: "port", port: { ifIndex: place + 1, speedBps: 1e9 } }),
      );
      const counts: number[] = [];
      const round = device.rounds?.prepare(jobs);
      const sheet = new RoundSheet(jobs.length, () => undefined);
      for (const ms of [0, 60_000, 120_000]) {
        sheet.begin();
        await round?.run(sheet, contextOf(clients[0], ms));
        counts.push(agent.requests.length);
      }
      t.same(counts, [6, 6 + 4, 6 + 4 + 4]);
      t.match(sheet.outcomeAt(23), { code: "portUp", measurements: { inBps: 0, outPercent: 0, errors: 0 } });
      t.equal(sheet.sayingAt(0), sheet.sayingAt(23), "ports that say the same share what they say");
    });

    t.test("what this box may not send blames this box alone", async (t) => {
      const [agent] = await agents(t, [tableAnswerer({ [OID]: raw.integer(2) })]);
      if (agent === undefined) throw new Error("no agent");
      const jobs = [{ ...agent.agent, address: "255.255.255.255" }, agent.agent].map((one) => jobOf(one, { oid: OID }));
      const { outcomes } = await runRound(snmp, jobs, clients[0], [0]);
      t.equal(errorCode(outcomes[0]), "EACCES");
      t.match(outcomes[1], { code: "measured" });
    });

    t.test("a round whose time is up reports timeouts at once, and writes nothing afterwards", async (t) => {
      const held: (() => void)[] = [];
      const [slow] = await agents(t, [() => void held.push(() => undefined) as undefined]);
      if (slow === undefined) throw new Error("no agent");
      const deadline = new AbortController();
      const sheet = new RoundSheet(1, () => undefined);
      sheet.begin();
      const running = snmp.rounds
        ?.prepare([jobOf(slow.agent, { oid: OID })])
        .run(sheet, contextOf(clients[0], 0, deadline.signal));
      while (held.length === 0) await delay(5);
      deadline.abort(new DOMException("too late", "TimeoutError"));
      await running;
      t.match(sheet.outcomeAt(0), { code: "timeout" });
      t.equal(held.length, 1, "it was not asked again");
    });
  });
}

const PUBLIC: SnmpAccess = { version: "2c", community: "public" };

t.test("names and version 3 do not go in rounds", async (t) => {
  const lane = (address: string, access: SnmpAccess = PUBLIC) =>
    snmp.rounds?.lane({ address, snmp: { port: 161, access } }, { oid: OID });
  t.equal(lane("192.0.2.1"), lane("2001:db8::1"));
  t.type(lane("192.0.2.1", { version: "1", community: "x" }), "string");
  for (const address of ["switch.example", "fe80::1%eth0", ""]) t.equal(lane(address), undefined, address);
  t.equal(lane("192.0.2.1", { version: "3", user: "u", level: "noAuthNoPriv" }), undefined);
  t.equal(snmp.rounds?.lane({ address: "192.0.2.1" }, { oid: OID }), undefined);
});

/** Single runs of all agents side by side, with the agent's place. */
async function runAlone(type: AnyCheckType, groups: readonly (readonly Job<unknown>[])[], context: RoundContext) {
  const runs = groups.map(async (jobs, at) => {
    const single = { ...context, note: () => undefined };
    const outcomes = await type.together?.run(jobs, single).catch((error: Error) => jobs.map(() => error));
    return jobs.map(({ settings }, place) => ({ at, settings, outcome: outcomes?.[place] }));
  });
  return (await Promise.all(runs)).flat();
}

function addressOf(started: { readonly agent: SnmpAgent } | undefined): SnmpAgent {
  if (started === undefined) throw new Error("no agent");
  return started.agent;
}

function isSame(one: Observation | Error | undefined, other: Observation | Error | undefined): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

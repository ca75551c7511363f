/** The check against Debian's snmpd, and against agents that misbehave. */
import { Value } from "typebox/value";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Result } from "#model/result.ts";
import type { SnmpAccess } from "#model/site.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { KEYS, SETTABLE_OID, someOids, startSnmpd, withoutSnmpd } from "#snmp/testing/real-snmpd.ts";
import { raw, startAgent, tableAnswerer, type Answerer } from "#snmp/testing/scripted-agent.ts";
import type { AnyCheckType } from "../contract.ts";
import { runCheck } from "../run-check.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { makeMemory, tryCheck } from "../testing/try-check.ts";
import { snmp } from "./snmp.ts";
import { SnmpSettings } from "./settings.ts";

const table = new FailureTable(snmp);

const client = makeSnmpClient();
t.teardown(() => client.stop());
const PUBLIC: SnmpAccess = { version: "2c", community: "public" };
const SYS_NAME = "1.3.6.1.2.1.1.5.0";
const UP_TIME = "1.3.6.1.2.1.1.3.0";

/** Runs services of one host together, as the engine does when they are due at once. */
async function together(
  port: number,
  services: readonly SnmpSettings[],
  timeoutMs = 20_000,
  type: AnyCheckType = snmp,
): Promise<readonly Result[]> {
  const target = { address: "127.0.0.1", snmp: { port, access: PUBLIC } };
  const jobs = services.map((settings) => ({ target, settings, memory: makeMemory() }));
  const surroundings = { snmp: client } as Parameters<typeof runCheck>[2]["surroundings"];
  return runCheck(type, jobs, { timeoutMs, surroundings, clock: systemClock, log: silentLog });
}
const codesOf = (results: readonly Result[]) => results.map(({ observation }) => observation.code);

t.test("snmpd", { skip: withoutSnmpd }, async (t) => {
  const snmpd = await startSnmpd();
  t.teardown(() => snmpd.stop());
  const read = async (settings: SnmpSettings, access: SnmpAccess = PUBLIC, memory = makeMemory()) => {
    const target = { address: "127.0.0.1", snmp: { port: snmpd.port, access } };
    return (await tryCheck(snmp, { target, settings, memory, surroundings: { snmp: client } })).observation;
  };

  t.test("gauge, text and state are read", async (t) => {
    snmpd.setValue("gauge", "235");
    t.match(await read({ oid: SETTABLE_OID, scale: 0.1 }), { code: "measured", measurements: { value: 23.5 } });
    t.equal((await read({ oid: `.${SYS_NAME}`, kind: "text", expectText: "scripted" })).code, "textMatches");
    snmpd.setValue("integer", "5");
    t.equal((await read({ oid: SETTABLE_OID, kind: "state", states: { "5": "critical" } })).code, "stateCritical");
    t.equal((await read({ oid: "1.3.6.1.2.1.1.99.0" })).code, "noSuchObject");
  });

  t.test("a counter has a rate from its second reading", async (t) => {
    const memory = makeMemory();
    const settings: SnmpSettings = { oid: SETTABLE_OID, kind: "counter" };
    snmpd.setValue("counter", "4294967000");
    const startedAt = performance.now();
    t.equal((await read(settings, PUBLIC, memory)).code, "firstSample");
    await new Promise((resolve) => setTimeout(resolve, 150));
    snmpd.setValue("counter", "704");
    const second = await read(settings, PUBLIC, memory);
    const fastest = 1000 / 0.15;
    const slowest = 1000 / ((performance.now() - startedAt) / 1000);
    t.equal(second.code, "measured");
    const rate = second.measurements?.value ?? 0;
    t.ok(rate > slowest * 0.9 && rate < fastest * 1.1, `1000 over the wrap in some 150 ms: ${rate} 1/s`);
  });

  t.test("version 3 is read, and refused credentials have a name", async (t) => {
    const access: SnmpAccess = {
      version: "3",
      user: "sha512aes256",
      level: "authPriv",
      authProtocol: "sha512",
      privProtocol: "aes256b",
      ...KEYS,
    };
    t.equal((await read({ oid: SYS_NAME, kind: "text" }, access)).code, "textMatches");
    t.equal((await read({ oid: SYS_NAME }, { ...access, authKey: "not this phrase" })).code, "authentication");
  });

  t.test("a hundred services travel in two requests, and a missing one harms nobody", async (t) => {
    const oids = await someOids(client, snmpd.agent(PUBLIC), 99);
    const services = oids.map((oid): SnmpSettings => ({ oid, kind: "text" }));
    const before = client.requestsSent;
    const results = await together(snmpd.port, [...services, { oid: "1.3.6.1.2.1.1.99.0" }]);
    t.ok(client.requestsSent - before <= 3, `${client.requestsSent - before} requests`);
    t.same(codesOf(results), [...services.map(() => "textMatches"), "noSuchObject"]);
  });
});

t.test("agents that misbehave have their codes", async (t) => {
  const cases: readonly [string, Answerer][] = [
    ["timeout", () => undefined],
    ["malformed", () => Buffer.from("garbage")],
    ["deviceError", () => ({ errorStatus: 5, errorIndex: 1, varbinds: [] })],
    ["tooBig", () => ({ errorStatus: 1, varbinds: [] })],
    ["authentication", () => ({ errorStatus: 16, varbinds: [] })],
    ["wrongType", tableAnswerer({ [SYS_NAME]: raw.text("a name") })],
    ["noSuchObject", tableAnswerer({})],
  ];
  for (const [code, answer] of cases) {
    const scripted = await startAgent(answer);
    const [result] = await together(scripted.port, [{ oid: SYS_NAME }], code === "timeout" ? 400 : 5000);
    t.match(result, { observation: { code }, blame: "target" });
    scripted.close();
  }
});

t.test("a run that has no more time reports a timeout at once, for all its services", async (t) => {
  const scripted = await startAgent(() => undefined);
  let ended = false;
  const { together: whole } = snmp;
  if (whole === undefined) throw new Error("no run for several");
  const run: typeof whole.run = (...all) => whole.run(...all).finally(() => (ended = true));
  const type = { ...snmp, together: { ...whole, run } };
  const results = await together(scripted.port, [{ oid: SYS_NAME }, { oid: UP_TIME }], 150, type);
  t.same(codesOf(results), ["timeout", "timeout"]);
  t.ok(ended, "by itself: the runner did not have to give it up after the grace");
  scripted.close();
});

t.test("a device that restarted gives no spike", async (t) => {
  let upTime = 500_000;
  let count = 2 ** 32 - 10;
  const scripted = await startAgent((request, bytes) =>
    tableAnswerer({ [UP_TIME]: raw.timeticks(upTime), [SYS_NAME]: raw.counter32(count) })(request, bytes),
  );
  const memory = makeMemory();
  const clock = new HandClock();
  const target = { address: "127.0.0.1", snmp: { port: scripted.port, access: PUBLIC } };
  const read = async () =>
    (
      await tryCheck(snmp, {
        clock,
        target,
        settings: { oid: SYS_NAME, kind: "counter" },
        memory,
        surroundings: { snmp: client },
      })
    ).observation;
  t.equal((await read()).code, "firstSample");
  upTime = 100;
  count = 10;
  t.equal((await read()).code, "firstSample", "too soon after the first to tell");
  upTime = 500_000;
  await clock.advance(110);
  t.equal((await read()).code, "measured");
  upTime = 200;
  count = 5;
  await clock.advance(110);
  t.equal((await read()).code, "rebooted");
  scripted.close();
});

t.test("a service whose OID can be written but not sent harms nobody", async (t) => {
  const scripted = await startAgent(tableAnswerer({ [SYS_NAME]: raw.text("a name") }));
  const unsendable = { oid: "1.3.6.1.9999999999", kind: "text" } as const;
  t.ok(Value.Check(SnmpSettings, unsendable));
  const results = await together(scripted.port, [{ oid: SYS_NAME, kind: "text" }, unsendable]);
  t.same(codesOf(results), ["textMatches", "noSuchObject"]);
  scripted.close();
});

t.test("an OID has the form of one", async (t) => {
  for (const oid of ["1.3.6.1.2.1.1.3.0", ".1.3.6.1", "2.999.1"]) t.ok(Value.Check(SnmpSettings, { oid }), oid);
  for (const oid of ["sysUpTime.0", "1", "3.1", "1.3.", "1.3..6", "1.3.06", "", "1.40", "1.3.6 "]) {
    t.notOk(Value.Check(SnmpSettings, { oid }), oid);
  }
});

t.test("services of one device travel together, those of others do not, and no key shows a secret", async (t) => {
  const key = (address: string, port: number, access: SnmpAccess) =>
    snmp.together?.key({ address, snmp: { port, access } }, { oid: SYS_NAME });
  const secret: SnmpAccess = { version: "2c", community: "very-secret" };
  t.equal(key("192.0.2.1", 161, secret), key("192.0.2.1", 161, { ...secret }));
  t.not(key("192.0.2.1", 161, secret), key("192.0.2.2", 161, secret));
  t.not(key("192.0.2.1", 161, secret), key("192.0.2.1", 162, secret));
  t.not(key("192.0.2.1", 161, secret), key("192.0.2.1", 161, PUBLIC));
  t.notMatch(key("192.0.2.1", 161, secret), "very-secret");
});

t.test("the table of failures", async (t) => {
  const at = (port: number) => ({ address: "127.0.0.1", snmp: { port, access: PUBLIC } });
  const good = await startAgent(tableAnswerer({ [SYS_NAME]: raw.text("core-switch"), [UP_TIME]: raw.timeticks(4711) }));
  t.teardown(() => good.close());
  const cases: readonly [string, string, SnmpSettings][] = [
    ["right answer", "measured", { oid: UP_TIME }],
    ["text as expected", "textMatches", { oid: SYS_NAME, kind: "text", expectText: "core" }],
    ["another text than expected", "textDiffers", { oid: SYS_NAME, kind: "text", expectText: "edge" }],
    ["text that must not be there", "textRejected", { oid: SYS_NAME, kind: "text", rejectText: "core" }],
    ["text where a number is wanted", "wrongType", { oid: SYS_NAME }],
    [
      "state that is bad",
      "stateCritical",
      { oid: UP_TIME, kind: "state", states: { "4711": "critical" }, labels: { "4711": "failed" } },
    ],
    ["state without meaning", "stateUnknown", { oid: UP_TIME, kind: "state" }],
    ["first reading of a counter", "firstSample", { oid: UP_TIME, kind: "counter" }],
    ["no such value", "noSuchObject", { oid: "1.3.6.1.2.1.1.99.0" }],
  ];
  for (const [what, code, settings] of cases) await table.try(t, what, code, { target: at(good.port), settings });
  const wrong: readonly [string, string, Answerer][] = [
    ["community is wrong, or agent is off", "timeout", () => undefined],
    ["agent answers nonsense", "malformed", () => Buffer.from("garbage")],
    ["agent has an error of its own", "deviceError", () => ({ errorStatus: 5, errorIndex: 1, varbinds: [] })],
    ["agent says that the answer is too big", "tooBig", () => ({ errorStatus: 1, varbinds: [] })],
    ["agent lets nobody see the value", "authentication", () => ({ errorStatus: 16, varbinds: [] })],
  ];
  for (const [what, code, answer] of wrong) {
    const scripted = await startAgent(answer);
    await table.try(t, what, code, { target: at(scripted.port), settings: { oid: SYS_NAME }, timeoutMs: 1000 });
    scripted.close();
  }
  table.check(t);
});

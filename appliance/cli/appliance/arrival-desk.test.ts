import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { Arrival } from "#model/arrival.ts";
import type { Incoming } from "#model/incoming.ts";
import type { Job } from "#model/job.ts";
import type { JobReport } from "#model/report.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import { ArrivalDesk } from "./arrival-desk.ts";
import { readJobReports } from "./job-lines.ts";
import { KnownSources } from "./known-sources.ts";

const incoming = (more: Partial<Incoming> = {}): Incoming => ({
  kind: "line",
  at: 1_000_000,
  from: "192.0.2.1",
  about: ["192.0.2.1"],
  severity: 6,
  label: "backup",
  text: "Backup of SQL01 finished: success",
  recognised: [],
  asksForLook: false,
  ...more,
});

const hostAt = (id: string, address: string) => toyHost(id, [], { name: `The ${id}`, address });

t.test(
  "whose it is: by address in every form, by name, by what it says of itself where a relay passed it on",
  async (t) => {
    const sources = new KnownSources(async (name) => (name === "nas.example" ? ["192.0.2.7"] : []), new HandClock());
    const hosts = [hostAt("switch", "192.0.2.2"), hostAt("nas", "nas.example"), hostAt("six", "2001:db8::1")];
    const listen = { host: "0.0.0.0", port: 514 };
    sources.use({ ...toySite(hosts), syslog: { listen, relays: ["192.0.2.9"] } });
    await new Promise((resolve) => setImmediate(resolve));
    const hostOf = (from: string, ...about: string[]) => sources.hostOf(about.length === 0 ? [from] : about, from);
    t.equal(hostOf("192.0.2.2"), "switch");
    t.equal(hostOf("192.0.2.7"), "nas", "where its name leads to");
    t.equal(hostOf("2001:DB8:0:0:0:0:0:1"), "six");
    t.equal(hostOf("192.0.2.55"), undefined);
    t.equal(hostOf("192.0.2.55", "192.0.2.55", "The Switch"), "switch", "by the name in the line");
    t.equal(hostOf("192.0.2.55", "192.0.2.55", "nas"), "nas", "without the domain");
    t.equal(hostOf("192.0.2.2", "192.0.2.2", "nas"), "switch", "the address counts before the name");
    t.equal(hostOf("192.0.2.9", "192.0.2.9", "nas"), "nas", "but not of a relay");
    t.ok(sources.knows("192.0.2.9"));
    t.ok(sources.knows("192.0.2.2"));
    t.notOk(sources.knows("192.0.2.55"));
  },
);

t.test("a host is known by the addresses of its other interfaces, too", async (t) => {
  const clock = new HandClock();
  let learned: ReadonlyMap<string, string> = new Map();
  const sources = new KnownSources(
    async () => [],
    clock,
    () => learned,
  );
  sources.use(toySite([hostAt("router", "192.0.2.1"), hostAt("nas", "192.0.2.7")]));
  sources.start();
  t.teardown(() => sources.stop());
  t.notOk(sources.knows("198.51.100.1"));
  learned = new Map([
    ["198.51.100.1", "router"],
    ["fd00:0:0:0:0:0:0:1", "router"],
    ["192.0.2.7", "router"],
    ["198.51.100.9", "gone"],
  ]);
  await clock.advance(60_000);
  const hostOf = (from: string) => sources.hostOf([from], from);
  t.same(["198.51.100.1", "fd00::1", "192.0.2.7", "198.51.100.9"].map(hostOf), ["router", "router", "nas", undefined]);
  t.ok(sources.knows("198.51.100.1"), "it has a right of its own to be heard");
});

t.test("what comes is kept, waited for and looked at, at most once in a while", async (t) => {
  const clock = new HandClock(1_000_000, 0);
  const kept: Arrival[] = [];
  const checked: string[] = [];
  const services = [
    toyService("ups", "ping", { role: "hostCheck" }),
    toyService("ups", "log-power", { check: "log", settings: { pattern: "power" } }),
    toyService("ups", "state", { check: "device" }),
  ];
  const desk = new ArrivalDesk({
    sources: new KnownSources(async () => [], clock),
    clock,
    keep: (arrival) => void kept.push(arrival),
    report: () => t.fail("no job is configured"),
    servicesOf: () => services,
    checkNow: (key) => void checked.push(key),
    trouble: () => undefined,
  });
  desk.use(toySite([toyHost("ups", services, { address: "192.0.2.1" })]));
  t.teardown(() => desk.stop());
  const onBattery = incoming({ recognised: [{ pattern: "power", effect: "bad", isGrave: true, key: "" }] });
  for (let time = 0; time < 1000; time++) desk.take(onBattery);
  t.same(checked, ["ups/log-power"], "at once");
  t.match(kept[0] ?? {}, { host: "ups", fate: "matched", text: onBattery.text });
  t.equal(kept.length, 1000);
  await clock.advance(10_000);
  t.same(checked, ["ups/log-power", "ups/log-power"], "and once more for all that came meanwhile");
  t.equal(desk.since("ups", "log", { pattern: "power" }, 0).length, 500, "bounded");
  checked.length = 0;
  for (let time = 0; time < 1000; time++) desk.take(incoming({ asksForLook: true }));
  t.same(checked, ["ups/ping", "ups/state"]);
  t.equal(kept.at(-1)?.fate, "unmatched");
  await clock.advance(60_000);
  t.same(checked, ["ups/ping", "ups/state", "ups/ping", "ups/state"]);
});

t.test("reports of jobs by log lines and notifications", (t) => {
  const basics = {
    name: "x",
    kind: "backup",
    criticality: "medium",
    schedule: { everyMs: 1, graceMs: 1 },
    machines: [],
    limits: {},
  } as const;
  const byLog = {
    by: "log",
    start: ["begins"],
    success: ["success"],
    warning: ["with warnings"],
    failure: ["failed"],
  } as const;
  const read = (expect: Job["expect"], one: Incoming, more: Partial<Job> = {}, host?: string): readonly JobReport[] =>
    readJobReports(
      [{ id: "nightly", ...basics, expect, ...more }],
      one,
      host,
      (id) => (id === "nas" ? "192.0.2.1" : undefined),
      () => "id",
    );
  t.match(read(byLog, incoming()), [
    { job: "nightly", way: "log", outcome: "succeeded", id: "id", at: 1_000_000, lines: [/^Backup of/] },
  ]);
  const outcomeOf = (text: string) => read(byLog, incoming({ text }))[0]?.outcome;
  t.equal(outcomeOf("Backup BEGINS"), "started");
  t.equal(outcomeOf("success, with warnings"), "warned");
  t.equal(outcomeOf("success of 3, 1 failed"), "failed", "failure beats all");
  t.equal(outcomeOf("something else"), undefined);
  t.equal(read({ ...byLog, program: "Backup" }, incoming()).length, 1);
  t.equal(read({ ...byLog, program: "cron" }, incoming()).length, 0);
  t.equal(read({ ...byLog, from: "192.0.2.1" }, incoming()).length, 1, "from an address");
  t.equal(read({ ...byLog, from: "192.0.2.2" }, incoming()).length, 0);
  t.equal(read({ ...byLog, from: "nas" }, incoming(), {}, "nas").length, 1, "from a host");
  t.equal(read(byLog, incoming(), { host: "sql" }, "nas").length, 0, "the job's own host counts where nothing is said");
  t.equal(read(byLog, incoming(), { machines: ["sql01"] })[0]?.machine, "sql01");
  const trapped = (label: string, text = "x") => incoming({ kind: "trap", label, text });
  const byTrap = {
    by: "trap",
    oid: "1.3.6.1.4.1.9.7",
    failureOid: "1.3.6.1.4.1.9.8",
    success: [],
    failure: [],
  } as const;
  t.match(read(byTrap, trapped("1.3.6.1.4.1.9.7")), [{ way: "trap", outcome: "succeeded" }]);
  t.match(read(byTrap, trapped("1.3.6.1.4.1.9.8")), [{ outcome: "failed" }]);
  t.equal(read(byTrap, trapped("1.3.6.1.4.1.9.9")).length, 0);
  const byWords = { by: "trap", success: ["completed"], failure: ["failed"] } as const;
  t.match(read(byWords, trapped("1.2.3", "job completed")), [{ outcome: "succeeded" }]);
  t.match(read(byWords, trapped("1.2.3", "job failed, not completed")), [{ outcome: "failed" }]);
  t.equal(read(byWords, trapped("1.2.3", "job runs")).length, 0);
  t.equal(read(byLog, trapped("1.2.3", "success")).length, 0, "a notification is no log line");
  t.end();
});

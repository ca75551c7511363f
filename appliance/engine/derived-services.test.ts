/** What the box makes of inspections: services that stay through restarts, changes that are told, history that is kept. */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import type { Inspection } from "#devices/inspect.ts";
import { silentLog } from "#lib/log.ts";
import type { Device, Port } from "#model/device.ts";
import type { EventDraft } from "#model/event.ts";
import type { Site } from "#model/site.ts";
import { DerivedServices } from "./derived-services.ts";
import { mergeLearnedParents } from "./merge-derived.ts";

const access = { version: "2c", community: "public" } as const;
const host = {
  id: "sw",
  name: "Switch",
  address: "192.0.2.1",
  parents: [],
  groups: [],
  criticality: "medium",
  openOn: "critical",
  snmp: { access, port: 161 },
  profile: "auto",
  services: [],
} as const;
const siteOf = (one: object) => ({ hosts: [one] }) as unknown as Site;
const site = siteOf(host);

function port(ifIndex: number, ifName: string): Port {
  return { ifIndex, ifName, ifType: 6, ifAdminStatus: "up", ifOperStatus: "up", ifAlias: `to ${ifName}` };
}
function inspection(device: Device, notes: Inspection["notes"] = []): Inspection {
  const agent = { address: "192.0.2.1", port: 161, access };
  return { answered: true, device, notes, mibs: [], agent, requests: 1, formulas: new Map() };
}

/** A box whose device says what the test puts into `says`. */
function makeBox(facts = new Map<string, unknown>()) {
  const told: EventDraft[] = [];
  const says = { now: inspection({}) };
  let changes = 0;
  let inspections = 0;
  let monotonicMs = 0;
  const derived = new DerivedServices({
    site: () => site,
    inspect: async () => {
      inspections += 1;
      return says.now;
    },
    isUp: () => undefined,
    facts: { get: (name) => facts.get(name), set: (name, value) => void facts.set(name, structuredClone(value)) },
    clock: { ...systemClock, monotonicMs: () => monotonicMs, wallMs: () => 1e12 + monotonicMs },
    log: silentLog,
    tell: (events) => void told.push(...events),
    changed: () => void (changes += 1),
    say: ({ code, parameters }) => `${code} ${String(parameters["label"])}`,
  });
  const look = async () => {
    derived.look();
    await derived.settled();
  };
  return {
    derived,
    told,
    says,
    facts,
    look,
    wait: (ms: number) => void (monotonicMs += ms),
    count: () => ({ changes, inspections }),
    services: () => derived.apply(site).hosts[0]?.services ?? [],
  };
}

t.test("what a device says becomes services, and after a restart they are there without asking it", async (t) => {
  const box = makeBox();
  box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1")] });
  await box.look();
  t.same(
    box.services().map(({ key }) => key),
    ["sw/if-gi1"],
  );
  t.equal(box.count().changes, 1);
  const restarted = makeBox(box.facts);
  t.same(
    restarted.services().map(({ key }) => key),
    ["sw/if-gi1"],
  );
  await restarted.look();
  t.equal(restarted.count().inspections, 0, "its day is not over");
  restarted.wait(25 * 3_600_000);
  await restarted.look();
  t.equal(restarted.count().inspections, 1);
});

t.test("names are codes and what the device calls its things; an older version kept them as sentences", async (t) => {
  const box = makeBox();
  box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1")] });
  await box.look();
  const naming = { code: "derived.port", parameters: { label: "Gi1", alias: "to Gi1" } };
  t.match(box.services(), [{ id: "if-gi1", name: "derived.port Gi1", naming }]);
  const key = "device.sw";
  const kept = box.facts.get(key) as { services: Record<string, unknown>[] };
  const [{ naming: _, ...old } = {}] = kept.services;
  const older = [
    { ...old, name: "Port Gi1 (to Gi1)" },
    { ...old, id: "sensor-charge-battery", name: "Charge Battery", part: "sensor", label: "charge Battery" },
    { ...old, id: "storage-c", name: "Storage C:", part: "storage", label: "C:" },
  ];
  box.facts.set(key, { ...kept, services: older });
  t.match(makeBox(box.facts).services(), [
    { id: "if-gi1", naming },
    { id: "sensor-charge-battery", naming: { code: "derived.charge", parameters: { label: "Battery" } } },
    { id: "storage-c", naming: { code: "derived.storage", parameters: { label: "C:" } } },
  ]);
});

t.test(
  "what older rules made is watched until the device is read again, which is soon; then it is gone, untold",
  async (t) => {
    const box = makeBox();
    box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1")] });
    await box.look();
    const key = "device.sw";
    const { rules: _, ...kept } = box.facts.get(key) as { rules: number; services: Record<string, unknown>[] };
    const core = { ...kept.services[0], id: "cpu-core-1", part: "processor", label: "Core 1", alias: undefined };
    box.facts.set(key, { ...kept, services: [core, ...kept.services] });
    const restarted = makeBox(box.facts);
    const ids = () => restarted.services().map(({ id }) => id);
    t.same(ids(), ["cpu-core-1", "if-gi1"], "nothing is lost by a start");
    restarted.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1")] }, [
      { code: "timeout", path: "x", message: "x", parameters: {} },
    ] as unknown as Inspection["notes"]);
    await restarted.look();
    t.same(ids(), ["if-gi1"], "also where only a part could be read");
    t.same(restarted.told, []);
  },
);

t.test("an outlet that was switched is told as a change, once", async (t) => {
  const box = makeBox();
  const outlet = (state: string) =>
    inspection({
      kind: "pdu",
      sensors: [{ class: "state", group: "Outlets", descr: "Desk lamp", value: 1, state, severity: "ok" }],
    });
  for (const state of ["on", "off", "off"]) {
    box.says.now = outlet(state);
    box.wait(25 * 3_600_000);
    await box.look();
  }
  t.match(box.told, [
    {
      type: "device.changed",
      data: { changes: [{ kind: "outletSwitched", what: "Desk lamp", before: "on", after: "off" }] },
    },
  ]);
  t.equal(box.told.length, 1);
});

t.test("a device that answers and shows nothing to watch says so", async (t) => {
  const box = makeBox();
  box.says.now = inspection({ sysDescr: "Acme" });
  await box.look();
  t.match(box.derived.reading(host), { state: "failed", reason: { code: "discovery.nothingToRead" } });
});

t.test("what a device says it is stands in the site, and new firmware puts it there anew", async (t) => {
  const box = makeBox();
  t.equal(box.derived.apply(site).hosts[0]?.device, undefined, "never asked");
  box.says.now = inspection({ vendor: "Acme", kind: "switch", version: "1.0" });
  await box.look();
  t.strictSame(box.derived.apply(site).hosts[0]?.device, { vendor: "Acme", kind: "switch", version: "1.0" });
  box.says.now = inspection({ vendor: "Acme", kind: "switch", version: "2.0" });
  box.wait(24 * 3_600_000 + 1);
  await box.look();
  t.equal(box.derived.apply(site).hosts[0]?.device?.version, "2.0");
  t.equal(box.count().changes, 2);
});

t.test(
  "renumbered ports, a replaced device and new firmware are one event, and the services stay the same",
  async (t) => {
    const box = makeBox();
    const before: Device = { kind: "switch", serial: "A1", version: "1.0", ports: [port(1, "Gi1"), port(2, "Gi2")] };
    box.says.now = inspection(before);
    await box.look();
    const [was] = box.services();
    box.says.now = inspection({ ...before, serial: "B2", version: "2.0", ports: [port(101, "Gi1"), port(102, "Gi2")] });
    box.wait(24 * 3_600_000 + 1);
    await box.look();
    const [is] = box.services();
    t.equal(is?.key, was?.key);
    t.equal(is?.fingerprint, was?.fingerprint, "its state is kept");
    t.match(is?.settings, { port: { ifIndex: 101 } });
    t.equal(box.told.length, 1);
    t.match(box.told[0], {
      type: "device.changed",
      subject: "sw",
      data: {
        changes: [
          { kind: "identity", what: "version", before: "1.0", after: "2.0" },
          { kind: "identity", what: "serial", before: "A1", after: "B2" },
          { kind: "portRenumbered", what: "Gi1", before: "1", after: "101" },
          { kind: "portRenumbered", what: "Gi2", before: "2", after: "102" },
        ],
      },
    });
  },
);

t.test("half an inspection takes nothing away and tells nothing", async (t) => {
  const box = makeBox();
  box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1"), port(2, "Gi2")] });
  await box.look();
  box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1")] }, [
    { code: "fellSilent", path: "", message: "", parameters: {} },
  ]);
  box.wait(24 * 3_600_000 + 1);
  await box.look();
  t.same(
    box.services().map(({ id }) => id),
    ["if-gi1", "if-gi2"],
  );
  t.same(box.told, []);
});

t.test("a restart of the device is a reason to look again, but not at once and not twice", async (t) => {
  const box = makeBox();
  box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1")] });
  await box.look();
  const [service] = box.services();
  if (service === undefined) throw new Error("no service");
  const observation = { code: "portUp", parameters: { rebooted: true } };
  box.derived.record(service, { observation, blame: "target", at: 0, state: "ok", breaches: [] });
  await box.look();
  t.equal(box.count().inspections, 1);
  box.wait(6 * 60_000);
  await box.look();
  await box.look();
  t.equal(box.count().inspections, 2);
});

t.test("learned parents fill in where none are configured, close no circle, and a host may refuse them", async (t) => {
  const hosts = [
    { ...host, id: "a", parents: ["core"] },
    { ...host, id: "b", learnParents: false },
    { ...host, id: "core" },
    { ...host, id: "c" },
  ];
  const learned = new Map([
    ["a", ["c"]],
    ["b", ["c"]],
    ["core", ["a"]],
    ["c", ["gone", "c", "core"]],
  ]);
  const merged = mergeLearnedParents({ ...site, hosts } as unknown as Site, learned);
  t.same(
    merged.hosts.map(({ parents, learnedParents }) => [parents, learnedParents]),
    [
      [["core"], ["c"]],
      [[], undefined],
      [[], undefined],
      [["core"], ["core"]],
    ],
  );
});

t.test("how far a device was read is known, and why not", async (t) => {
  const [configured] = site.hosts;
  if (configured === undefined) return t.fail("no host");
  const box = makeBox();
  const reading = () => box.derived.reading(configured);
  t.same(reading(), { state: "notYet" });
  box.says.now = {
    ...inspection({}, [{ code: "timeout", path: "system", message: "", parameters: {} }]),
    answered: false,
  };
  await box.look();
  t.match(reading(), { state: "failed", since: 1e12, reason: { code: "discovery.snmpSilent" } });
  const { snmp: _, ...unasked } = configured;
  t.match(box.derived.reading(unasked), { state: "failed", reason: { code: "discovery.snmpNotAsked" } });
  t.equal(box.derived.reading({ ...configured, profile: "none" }), undefined);
  const other = { ...configured, snmp: { access: { version: "2c", community: "other" }, port: 161 } } as const;
  t.same(box.derived.reading(other), { state: "notYet" }, "another community was not tried yet");
  box.says.now = inspection({});
  box.wait(300_001);
  await box.look();
  t.match(reading(), { reason: { code: "discovery.snmpEmpty" }, since: 1e12 }, "it answers but shows nothing");
  box.says.now = inspection({ sysDescr: "Acme", kind: "switch", ports: [port(1, "Gi1")] });
  box.wait(300_001);
  await box.look();
  t.equal(reading(), undefined, "read");
});

t.test("services that a site leaves out of a profile are not watched", async (t) => {
  const box = makeBox();
  box.says.now = inspection({ kind: "switch", ports: [port(1, "Gi1"), port(2, "Gi2")] });
  await box.look();
  const [left] = box.derived.apply(siteOf({ ...host, profileWithout: ["if-gi1"] })).hosts;
  t.same(
    left?.services.map(({ id }) => id),
    ["if-gi2"],
  );
});

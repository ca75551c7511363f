/** What is not watched by default, kind by kind, on devices that nobody has built; and what is told as one. */
import t from "tap";
import type { Device, Port, Sensor } from "#model/device.ts";
import { NOT_WATCHED } from "#model/not-watched.ts";
import type { DerivedService } from "./derived-service.ts";
import type { Formula, Item } from "./find-formulas.ts";
import { deriveServices } from "./profile.ts";

/** By the sensor's own word: what its object may say. */
const MEANINGS: Readonly<Record<string, Extract<Formula, { kind: "state" }>["meanings"]>> = {
  on: { 0: ["off", "ok"], 1: ["on", "ok"] },
  feeding: { 3: ["normal", "ok"], 5: ["battery", "critical", "battery"] },
  fine: { 1: ["fine", "ok"], 2: ["broken", "critical"] },
};

/** Every item can be read again. */
function derive(device: Device): DerivedService[] {
  const items: Item[] = [device.processors, device.memory, device.storage, device.sensors, device.supplies].flatMap(
    (all): Item[] => all ?? [],
  );
  const formulas = new Map(
    items.map((item, place): [Item, Formula] => {
      const oid = `1.3.6.1.4.1.99999.${place}`;
      const isState = "class" in item && item.class === "state";
      const meanings = MEANINGS[(item as Sensor).state ?? ""] ?? MEANINGS["fine"] ?? {};
      return [
        item,
        isState
          ? { kind: "state", oid, meanings }
          : { kind: "number", terms: [{ oid, factor: 1 }], offset: 0, absent: [] },
      ];
    }),
  );
  return deriveServices(device, { formulas });
}

const watched = (device: Device) => derive(device).flatMap(({ id, aside }) => (aside === undefined ? [id] : []));
/** Why each is left aside, by id. */
const reasons = (device: Device) =>
  Object.fromEntries(derive(device).flatMap(({ id, aside }) => (aside === undefined ? [] : [[id, aside]])));

const membersOf = (one: DerivedService | undefined) => (one?.settings["members"] as unknown[] | undefined)?.length;

const volume = (descr: string, total: number, used: number, more: object = {}) => ({
  descr,
  total_bytes: total,
  used_bytes: used,
  percent: (100 * used) / total,
  ...more,
});
const state = (group: string | undefined, descr: string, more: Partial<Sensor> = {}): Sensor => ({
  class: "state",
  ...(group === undefined ? {} : { group }),
  descr,
  value: 1,
  state: "fine",
  severity: "ok",
  ...more,
});
const port = (ifIndex: number, ifName: string, more: Partial<Port> = {}): Port => ({
  ifIndex,
  ifName,
  ifType: 6,
  ifAdminStatus: "up",
  ifOperStatus: "up",
  ifSpeed_bps: 1e9,
  ...more,
});

t.test("cores are one check by their average, whatever they are called", async (t) => {
  const processors = ["Xylo X1 @ 3 GHz", "Xylo X1 @ 3 GHz"].map((descr) => ({ descr, usage_percent: 100 }));
  const [one, ...others] = derive({ kind: "server", processors });
  t.same(others, []);
  t.match(one, { id: "cpu", naming: { code: "derived.processor", parameters: { label: "" } } });
  t.equal(membersOf(one), 2);
  t.match(one?.thresholds, { percent: { critical: "98" } });
  t.equal(one?.thresholds["busiest"], undefined, "a busy core is how programs work");
  const planes = ["Management plane", "Data plane"].map((descr) => ({ descr, usage_percent: 1 }));
  t.match(
    derive({ processors: planes })[0]?.thresholds,
    { busiest: { warning: "95" } },
    "these do not share their work",
  );
});

t.test("memory that is meant to be full, and swap of what is no computer", async (t) => {
  const memory = [
    { descr: "RAM", class: "system" as const, total_bytes: 1e9, used_bytes: 1e9 },
    { descr: "Swap", class: "swap" as const, total_bytes: 1e9, used_bytes: 9e8 },
  ];
  const cached = { descr: "Cached memory", class: "cached" as const, total_bytes: 1e9, used_bytes: 1e8 };
  t.same(watched({ kind: "server", memory }), ["memory", "swap"]);
  t.same(reasons({ kind: "printer", memory }), { memory: "meantToBeFull", swap: "applianceSwap" });
  t.same(reasons({ kind: "nas", memory }), { memory: "meantToBeFull", swap: "applianceSwap" });
  t.same(watched({ kind: "nas", memory: [...memory, cached] }), ["memory"], "caches are told apart");
  const storage = [volume("tank", 1e12, 5e11), volume("tank/home", 6e11, 1e11)];
  t.same(watched({ kind: "server", memory, storage }), ["swap", "storage-tank"], "ZFS");
});

t.test("volumes: in memory, read-only, full as delivered, the same space twice", async (t) => {
  const storage = [
    volume("/", 1e11, 4e10),
    volume("/run", 4_040_404_040, 1e6),
    volume("/var/log", 4_040_404_040, 3e6),
    volume("/scratch", 7e9, 1e6, { medium: "ram" }),
    volume("/srv/image", 2e9, 1e9, { medium: "readOnly" }),
    volume("/snap/core", 6e7, 6e7),
    volume("/boot", 4e8, 3.8e8),
    volume("/srv/bind", 1e11, 4e10),
  ];
  t.same(watched({ kind: "server", storage }), ["storage-root", "storage-boot"]);
  t.same(reasons({ kind: "server", storage }), {
    "storage-run": "inMemory",
    "storage-var-log": "inMemory",
    "storage-scratch": "inMemory",
    "storage-srv-image": "firmware",
    "storage-snap-core": "firmware",
    "storage-srv-bind": "sameSpace",
  });
  t.match(reasons({ kind: "nas", storage }), { "storage-boot": "firmware" }, "an appliance is delivered so");
  t.same(watched({ kind: "switch", storage: [volume("bootflash:", 2e9, 1e9), volume("/var", 2e9, 1e9)] }), [
    "storage-var",
  ]);
});

t.test("ports: what has a plug and is in use, and leads on", async (t) => {
  const ports = [
    port(1, "eth0"),
    port(2, "eth0.5"),
    port(3, "br-lan"),
    port(4, "lo", { ifType: 24 }),
    port(5, "eth1", { ifOperStatus: "down" }),
    port(6, "eth2", { ifAdminStatus: "down" }),
    port(7, "wlan0"),
  ];
  t.same(watched({ kind: "router", ports }), ["if-eth0", "if-wlan0"]);
  t.same(watched({ kind: "access-point", ports }), ["if-eth0"], "its uplink");
  t.match(reasons({ kind: "printer", ports }), {
    "if-eth0-5": "pseudoPort",
    "if-br-lan": "pseudoPort",
    "if-lo": "pseudoPort",
    "if-eth1": "unusedPort",
    "if-eth2": "unusedPort",
    "if-wlan0": "wirelessPort",
  });
  const desks = Array.from({ length: 24 }, (_, i) => port(i + 1, `g${i + 1}`, { ifInOctets: i === 9 ? 9e12 : 1e9 }));
  t.same(watched({ kind: "switch", ports: desks }), ["if-g10"], "where nothing tells, the one by which most comes in");
  const named = desks.map((one) => ({ ...one, ifAlias: one.ifIndex === 3 ? "to the hall" : "office" }));
  t.same(watched({ kind: "switch", ports: named }), ["if-g3"], "a word that all share names none of them");
});

t.test("states that only inform, what is switched, what is not in use", async (t) => {
  const sensors = [
    state("System", "Upgrade Availability"),
    state(undefined, "Last failure cause"),
    state("Inputs", "Door", { state: "on" }),
    state("Outlets", "Desk lamp"),
    state("HA", "Mode", { state: "standalone" }),
    state("HA", "Peer"),
    state("Stack ports", "Stack 1/1", { state: "down", severity: "critical" }),
    state("Stack ports", "Stack 1/2", { state: "down", severity: "critical" }),
  ];
  t.same(watched({ sensors }), []);
  t.same(new Set(Object.values(reasons({ sensors }))), new Set(["informs", "switching", "featureOff"]));
  const notStarted = [
    state("HA", "Cluster started", { state: "no", severity: "unknown" }),
    state("HA", "Cluster member", { state: "Down", severity: "warning" }),
  ];
  t.same(watched({ sensors: notStarted }), [], "nobody is down in a cluster that was not started");
  t.same(watched({ sensors: [state("HA", "Mode"), state("HA", "Peer")] }), ["redundancy-mode", "redundancy-peer"]);
});

t.test("what cannot be true is no reading", async (t) => {
  const cold = { class: "temperature", descr: "Battery", value: -273, unit: "C", limits: { criticalHigh: 60 } };
  t.same(reasons({ sensors: [cold] }), { "temperature-battery": "impossible" });
});

t.test("what is told of one thing is one check, with the device's own judgement of a value", async (t) => {
  const sensors: Sensor[] = [
    state("Disks", "Disk 1 ACME X5"),
    state("Disk health", "Disk 1 ACME X5"),
    state("Disks", "Disk 2 ACME X5"),
    state("Disk health", "Disk 2 ACME X5"),
    state("Temperatures", "Board"),
    { class: "temperature", group: "Temperatures", descr: "Board", value: 40, unit: "C" },
    state("Fans", "Fan CPU"),
    { class: "fanspeed", group: "Fans", descr: "Fan CPU", value: 900, unit: "rpm", limits: { criticalLow: 100 } },
  ];
  const services = derive({ kind: "nas", sensors }).filter(({ aside }) => aside === undefined);
  t.same(services.map(({ id }) => id).toSorted(), ["disk-1", "disk-2", "fan-cpu", "temperature-board"]);
  t.equal(membersOf(services.find(({ id }) => id === "disk-1")), 2);
  t.match(services.find(({ id }) => id === "temperature-board")?.settings, { terms: [{}], state: { words: {} } });
  t.match(services.find(({ id }) => id === "fan-cpu")?.naming, { code: "derived.fan", parameters: { label: "CPU" } });
});

t.test("many of a kind that matter together are one check; disks and power supplies never", async (t) => {
  const many = (group: string, word: string) => [1, 2, 3, 4, 5].map((at) => state(group, `${word} ${at}`));
  const sensors: Sensor[] = [
    ...many("Licences", "Feature"),
    ...many("Suspended", "gi"),
    ...many("Fans", "Fan"),
    ...many("Disks", "Disk"),
    ...many("Power supplies", "Power supply"),
    ...[1, 2, 3, 4].map((at) => ({
      class: "temperature",
      descr: `Spot ${at}`,
      value: 30,
      unit: "C",
      limits: { warningHigh: 50 + at, criticalHigh: 60 + at },
    })),
  ];
  const services = derive({ kind: "switch", sensors }).filter(({ aside }) => aside === undefined);
  const together = services.filter(({ settings }) => settings["members"] !== undefined);
  t.same(together.map(({ id }) => id).toSorted(), ["fans", "licences", "suspended-ports", "temperatures"]);
  t.equal(services.length, 4 + 5 + 5);
  t.same(together.find(({ id }) => id === "temperatures")?.thresholds, {
    toWarning: { warning: "0:" },
    toCritical: { critical: "0:" },
  });
  const licences = together.find(({ id }) => id === "licences")?.settings;
  t.match(licences, { members: [{ name: "Feature 1", state: { words: { 2: { as: "warning" } } } }] }, "no outage");
});

t.test("a server board that tells its state as a whole", async (t) => {
  const sensors: Sensor[] = [
    state(undefined, "Global System"),
    state("Power supplies", "PS1 Status"),
    state("Voltages", "CPU1 VCORE PG"),
    state("Memory", "DIMM A1"),
    state("Memory", "DIMM A2"),
    state("Processors", "CPU1"),
    { class: "temperature", group: "Temperatures", descr: "CPU1", value: 50, unit: "C", limits: { criticalHigh: 90 } },
    { class: "temperature", group: "Temperatures", descr: "Inlet", value: 20, unit: "C", limits: { criticalHigh: 45 } },
  ];
  t.same(watched({ kind: "server-bmc", sensors }).toSorted(), [
    "memory-modules",
    "overall-global-system",
    "power-supply-1",
    "processor-module-cpu1",
    "temperature-inlet",
  ]);
});

t.test("what two MIBs of a UPS tell is told once; whose maker says nothing, the standard's stays", async (t) => {
  const standard: Sensor[] = [
    { class: "charge", descr: "Battery charge remaining", value: 99, unit: "%", oid: "1.3.6.1.2.1.33.1.2.4.0" },
    { class: "load", descr: "Percentage load", value: 12, unit: "%", oid: "1.3.6.1.2.1.33.1.4.4.1.5.1" },
  ];
  const own: Sensor = { class: "charge", descr: "Battery", value: 100, unit: "%", oid: "1.3.6.1.4.1.99999.1" };
  t.same(watched({ kind: "ups", sensors: [own, ...standard] }).toSorted(), ["charge-battery", "load"]);
  t.same(watched({ kind: "ups", sensors: standard }).toSorted(), ["charge", "load"]);
  const said = { class: "state", value: 1, severity: "ok" } as const;
  const output = { ...said, descr: "Output source", state: "feeding", oid: "1.3.6.1.2.1.33.1.4.1.0" };
  const fine = { ...said, descr: "Output status", state: "fine", oid: "1.3.6.1.4.1.99999.2" };
  t.same(
    watched({ kind: "ups", sensors: [fine, output] }).toSorted(),
    ["state-output-source", "state-output-status"],
    "only the standard's tells whether others have power",
  );
});

t.test("of a power strip the totals are drawn, without a limit; its outlets are no checks", async (t) => {
  const sensors: Sensor[] = [
    { class: "power", group: "Inlet", descr: "I1", value: 138, unit: "W" },
    { class: "current", descr: "Outlet 3", group: "Outlets", value: 1, unit: "A" },
    state("Outlets", "Outlet 3"),
  ];
  const services = derive({ kind: "pdu", sensors }).filter(({ aside }) => aside === undefined);
  t.match(services, [{ id: "power-inlet-i1", thresholds: {} }]);
  t.equal(services.length, 1);
  t.same(watched({ kind: "server", sensors }), [], "elsewhere what has no limit is not watched");
});

t.test("names of a device are each its own", async (t) => {
  const sensors = [state("Fans", "Fan 1"), state("Fans of the shelf", "Fan 1"), state("Probes", "Probe 1")];
  const names = derive({ sensors }).map(({ naming }) => JSON.stringify(naming));
  t.equal(new Set(names).size, names.length);
});

t.test("reasons are words of the configuration", async (t) => {
  for (const why of NOT_WATCHED) t.match(why, /^[a-z]+([A-Z][a-z]+)*$/);
});

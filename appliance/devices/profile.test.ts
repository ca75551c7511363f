/** Which facts become services, with which thresholds, under which ids. */
import t from "tap";
import type { Device, Limits, Port } from "#model/device.ts";
import type { Formula, Item } from "./find-formulas.ts";
import type { DerivedService } from "./derived-service.ts";
import { deriveServices, rangesOf, type ProfileOptions } from "./profile.ts";

/** Every item of the device can be read again, as it is. */
function options(device: Device, more: Partial<ProfileOptions> = {}): ProfileOptions {
  const items: Item[] = [device.processors, device.memory, device.storage, device.sensors, device.supplies].flatMap(
    (all): Item[] => all ?? [],
  );
  const formula = (oid: string, isState: boolean): Formula =>
    isState
      ? { kind: "state", oid, meanings: { 1: ["fine", "ok"], 2: ["broken", "critical"], 3: ["gone", "notPresent"] } }
      : { kind: "number", terms: [{ oid, factor: 1 }], offset: 0, absent: [] };
  const formulas = new Map(
    items.map((item, i) => [item, formula(`1.3.6.1.9.${i}`, "class" in item && item.class === "state")]),
  );
  return { formulas, ...more };
}

/** Of what is watched by default. */
function ids(device: Device, more: Partial<ProfileOptions> = {}): string[] {
  return watched(device, more).map(({ id }) => id);
}

function watched(device: Device, more: Partial<ProfileOptions> = {}): DerivedService[] {
  return deriveServices(device, options(device, more)).filter(({ aside }) => aside === undefined);
}

function port(ifIndex: number, ifName: string, more: Partial<Port> = {}): Port {
  return { ifIndex, ifName, ifType: 6, ifAdminStatus: "up", ifOperStatus: "up", ifSpeed_bps: 1e9, ...more };
}

t.test("volumes, memory and swap are watched by the table of defaults; caches are not", async (t) => {
  const device: Device = {
    storage: [
      { descr: "C:\\ Label:System  Serial Number 12ab", total_bytes: 100e9, used_bytes: 50e9, percent: 50 },
      { descr: "/", total_bytes: 100e9, used_bytes: 50e9, percent: 50 },
      { descr: "/snap/core", total_bytes: 60e6, used_bytes: 60e6, percent: 100 },
    ],
    memory: [
      { descr: "Physical memory", class: "system", total_bytes: 8e9, used_bytes: 4e9 },
      { descr: "Swap space", class: "swap", total_bytes: 8e9, used_bytes: 0 },
      { descr: "Cached memory", class: "cached", total_bytes: 8e9, used_bytes: 4e9 },
    ],
  };
  const services = watched(device);
  t.same(
    services.map(({ id, thresholds }) => [id, thresholds["percent"]?.critical]),
    [
      ["memory", "97"],
      ["swap", "90"],
      ["storage-c", "95"],
      ["storage-root", "95"],
    ],
  );
  t.match(services[2]?.settings, { part: "storage", totalBytes: 100e9, terms: [{ factor: 1 }] });
});

t.test("a site's own defaults replace ours, level by level", async (t) => {
  const device: Device = { storage: [{ descr: "/", total_bytes: 1e9, used_bytes: 1e8, percent: 10 }] };
  const [service] = deriveServices(device, options(device, { defaults: { storage: { percent: { warning: "70" } } } }));
  t.same(service?.thresholds, { percent: { warning: "70", critical: "95", forecast: "fills" } });
});

t.test(
  "a device that is too hot when it is first read keeps its limits, one whose limits are none does not",
  async (t) => {
    const thresholdsAt = (value: number, limits: Limits) => {
      const device: Device = { sensors: [{ class: "temperature", descr: "Inlet", value, unit: "C", limits }] };
      return deriveServices(device, options(device))[0]?.thresholds["value"];
    };
    t.same(thresholdsAt(90, { criticalHigh: 86 }), { critical: "~:86" });
    t.same(thresholdsAt(48, { warningHigh: 45, criticalHigh: 60, criticalLow: 0 }), {
      warning: "~:45",
      critical: "0:60",
    });
    t.same(thresholdsAt(38, { criticalHigh: 10 }), undefined, "nobody sets such a limit");
    t.same(thresholdsAt(100, { criticalHigh: 30 }), undefined, "it would have switched itself off");
    t.same(thresholdsAt(-20, { criticalLow: -10, criticalHigh: 60 }), undefined, "it is not hot");
  },
);

t.test("a device's own limits count before any default, unless they are none", async (t) => {
  t.same(rangesOf({ warningHigh: 60, criticalHigh: 70, criticalLow: 5 }, 30), { warning: "~:60", critical: "5:70" });
  t.same(rangesOf({ warningLow: 0, warningHigh: 0 }, 30), undefined, "zeros");
  t.same(rangesOf({ criticalHigh: 20 }, 30), undefined, "the device lives with it");
  const device: Device = {
    sensors: [{ class: "charge", descr: "Battery", value: 100, unit: "%", limits: { warningLow: 30 } }],
  };
  t.same(deriveServices(device, options(device))[0]?.thresholds, { value: { warning: "30:" } });
});

t.test("time that is left on battery has a limit, time that has passed has none", async (t) => {
  const device: Device = {
    sensors: [
      { class: "runtime", descr: "Estimated time remaining", value: 60, unit: "min" },
      { class: "runtime", descr: "Time on battery", value: 0, unit: "min" },
      { class: "fanspeed", descr: "Fan 1", value: 4000, unit: "rpm" },
    ],
  };
  t.same(ids(device), ["runtime"]);
});

t.test("states are judged by their enumeration; what is unknown at the first look is not watched", async (t) => {
  const device: Device = {
    sensors: [
      { class: "state", descr: "Fan 1", value: 1, state: "fine", severity: "ok" },
      { class: "state", descr: "Fan 2", value: 9, state: "9", severity: "unknown" },
    ],
  };
  const services = deriveServices(device, options(device));
  t.same(
    services.map(({ id }) => id),
    ["fan-1"],
  );
  t.match(services[0]?.settings, { state: { words: { 2: { word: "broken", as: "critical" } } } });
});

t.test("of a switch the uplinks, trunks and named ports are watched, not every desk", async (t) => {
  const ports = [
    ...Array.from({ length: 40 }, (_, i) => port(i + 1, `Gi1/0/${i + 1}`)),
    port(41, "Gi1/0/41", { ifAlias: "server room" }),
    port(42, "Gi1/0/42"),
    port(43, "Gi1/0/43"),
    port(49, "Te1/1/1", { ifSpeed_bps: 1e10 }),
    port(50, "Te1/1/2", { ifSpeed_bps: 1e10, ifOperStatus: "down" }),
    port(60, "Vl1", { ifType: 53, ifAlias: "management" }),
  ];
  const portUse = new Map([
    [42, { neighbours: 1, addresses: 0 }],
    [43, { neighbours: 0, addresses: 30 }],
    [1, { neighbours: 0, addresses: 1 }],
  ]);
  t.same(ids({ kind: "switch", ports }, { portUse }), ["if-gi1-0-41", "if-gi1-0-42", "if-gi1-0-43", "if-te1-1-1"]);
  t.same(ids({ kind: "server", ports: [port(1, "eth0"), port(2, "lo", { ifType: 24 })] }), ["if-eth0"]);
});

t.test("ids are stable: by name through renumbering, by alias through renaming", async (t) => {
  const before: readonly DerivedService[] = deriveServices(
    {
      kind: "switch",
      ports: [port(7, "Gi1/0/7", { ifAlias: "uplink 1" }), port(8, "Gi1/0/8", { ifAlias: "uplink 2" })],
    },
    { formulas: new Map() },
  );
  const after = deriveServices(
    {
      kind: "switch",
      ports: [port(107, "Gi1/0/8", { ifAlias: "uplink 2" }), port(108, "Te2/0/1", { ifAlias: "uplink 1" })],
    },
    { formulas: new Map(), before },
  );
  t.same(
    after.map(({ id, settings }) => [id, (settings as { port: { ifIndex: number } }).port.ifIndex]),
    [
      ["if-gi1-0-8", 107],
      ["if-gi1-0-7", 108],
    ],
  );
});

t.test("ids are of the contract's form and unique, whatever the device calls its things", async (t) => {
  const words = ["Ünïted №1", "", "///", "x".repeat(200), "x".repeat(201), "A", "a"];
  const found = ids({
    sensors: words.map((descr) => ({ class: "state", descr, value: 1, state: "fine", severity: "ok" })),
  });
  t.equal(new Set(found).size, words.length);
  for (const id of found) t.match(id, /^[a-z0-9][a-z0-9-]{0,62}$/);
});

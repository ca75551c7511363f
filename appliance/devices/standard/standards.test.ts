/** What the standard MIBs' figures mean, shown on invented devices over real UDP. */
import t from "tap";
import { raw } from "#snmp/testing/scripted-agent.ts";
import { inspectTable, oidValue, systemValues, type Values } from "../testing/inspect-table.ts";
import { speedBps } from "./if-mib.ts";

const SYSTEM = systemValues("1.3.6.1.4.1.99999.1");
const HR = "1.3.6.1.2.1.25";
const UPS = "1.3.6.1.2.1.33.1";
const PRT = "1.3.6.1.2.1.43";

function volume(index: number, type: number, descr: string, unit: number, size: number, used: number): Values {
  const entry = `${HR}.2.3.1`;
  return {
    [`${entry}.2.${index}`]: oidValue(`${HR}.2.1.${type}`),
    [`${entry}.3.${index}`]: descr,
    [`${entry}.4.${index}`]: unit,
    [`${entry}.5.${index}`]: size,
    [`${entry}.6.${index}`]: used,
  };
}

t.test("used memory is without buffers and page cache where the device shows them", async (t) => {
  const { device } = await inspectTable({
    ...SYSTEM,
    ...volume(1, 2, "Physical memory", 1024, 1000, 800),
    ...volume(6, 1, "Memory buffers", 1024, 1000, 100),
    ...volume(7, 1, "Cached memory", 1024, 300, 300),
    ...volume(10, 3, "Swap space", 1024, 0, 0),
  });
  t.match(device.memory, [
    { class: "system", total_bytes: 1_024_000, used_bytes: 409_600, percent: 40 },
    { class: "buffers", percent: 10 },
    { class: "cached", total_bytes: 1_024_000, percent: 30 },
  ]);
  t.equal(device.memory?.length, 3, "a swap of nothing is no swap");
});

t.test("BSD's free memory is taken as it is told", async (t) => {
  const { device } = await inspectTable({
    ...SYSTEM,
    ...volume(1, 2, "Physical memory", 4096, 1000, 600),
    ...volume(2, 2, "Real memory", 4096, 500, 400),
    ...volume(7, 1, "Cached memory", 4096, 100, 100),
  });
  t.match(device.memory?.[0], { percent: 60 });
});

t.test("volumes are told, pseudo file systems are not; sizes beyond 2^31 are unsigned", async (t) => {
  const { device } = await inspectTable({
    ...SYSTEM,
    ...volume(31, 4, "/", 4096, -2_147_483_648, 1_073_741_824),
    ...volume(32, 4, "/sys/fs/cgroup", 4096, 10, 0),
    ...volume(33, 4, "/proc", 4096, 10, 10),
    ...volume(34, 7, "D:\\ CD", 2048, 10, 10),
    ...volume(35, 4, "/empty", 4096, 0, 0),
  });
  t.same(device.storage, [
    { descr: "/", total_bytes: 2 ** 43, used_bytes: 2 ** 42, percent: 50, oid: `${HR}.2.3.1.6.31` },
  ]);
});

t.test("net-snmp's own figures serve where HOST-RESOURCES is missing, and only there", async (t) => {
  const ucd = { "1.3.6.1.4.1.2021.4.5.0": 1000, "1.3.6.1.4.1.2021.4.6.0": 300, "1.3.6.1.4.1.2021.11.11.0": 93 };
  const alone = await inspectTable({ ...SYSTEM, ...ucd });
  t.match(alone.device, { processors: [{ usage_percent: 7 }], memory: [{ percent: 70 }] });
  const both = await inspectTable({ ...SYSTEM, ...ucd, [`${HR}.3.3.1.2.1`]: 50, [`${HR}.3.2.1.3.1`]: "A CPU" });
  t.match(both.device.processors, [{ descr: "A CPU", usage_percent: 50 }]);
  t.equal(both.device.processors?.length, 1);
});

t.test("a speed is ifSpeed up to 4.29 Gbit/s, ifHighSpeed above; two zeros are not known", async (t) => {
  const cell = (value: number | undefined) => (value === undefined ? undefined : { value, oid: "1.2" });
  const cases: readonly [number | undefined, number | undefined, number | undefined][] = [
    [1_000_000_000, 1000, 1_000_000_000],
    [64_000, 0, 64_000],
    [4_294_967_295, 10_000, 10_000_000_000],
    [1_410_065_408, 10_000, 10_000_000_000],
    [4_294_967_295, undefined, undefined],
    [undefined, 100, 100_000_000],
    [0, 0, undefined],
    [0, undefined, 0],
  ];
  for (const [speed, high, bps] of cases) t.equal(speedBps(cell(speed), cell(high)), bps, `${speed} and ${high}`);
});

t.test("an entity's sensor has scale, precision and a name; an unavailable one is left out", async (t) => {
  const sensor = (index: number, type: number, scale: number, precision: number, value: number, status: number) => ({
    [`1.3.6.1.2.1.99.1.1.1.1.${index}`]: type,
    [`1.3.6.1.2.1.99.1.1.1.2.${index}`]: scale,
    [`1.3.6.1.2.1.99.1.1.1.3.${index}`]: precision,
    [`1.3.6.1.2.1.99.1.1.1.4.${index}`]: value,
    [`1.3.6.1.2.1.99.1.1.1.5.${index}`]: status,
  });
  const { device } = await inspectTable({
    ...SYSTEM,
    ...sensor(11, 8, 8, 0, 21_625, 1),
    ...sensor(12, 4, 9, 2, 1203, 3),
    ...sensor(13, 8, 9, 0, 0, 2),
    "1.3.6.1.2.1.47.1.1.1.1.7.11": "Inlet",
  });
  t.same(device.sensors, [
    { class: "temperature", descr: "Inlet", value: 21.625, unit: "C", oid: "1.3.6.1.2.1.99.1.1.1.4.11" },
    {
      class: "voltage",
      descr: "Sensor 12",
      severity: "warning",
      value: 12.03,
      unit: "V",
      oid: "1.3.6.1.2.1.99.1.1.1.4.12",
    },
  ]);
});

t.test("without a chassis the first entity tells what the device is, unless it is a part such as a port", async (t) => {
  const root = (entityClass: number) => ({
    ...SYSTEM,
    "1.3.6.1.2.1.47.1.1.1.1.5.1": entityClass,
    "1.3.6.1.2.1.47.1.1.1.1.5.2": 9,
    "1.3.6.1.2.1.47.1.1.1.1.10.1": "4.2.1",
    "1.3.6.1.2.1.47.1.1.1.1.11.1": "SN-0001",
    "1.3.6.1.2.1.47.1.1.1.1.11.2": "SN-0002",
    "1.3.6.1.2.1.47.1.1.1.1.13.1": "Gate 20",
  });
  const asOther = (await inspectTable(root(1))).device;
  t.match(asOther, { hardware: "Gate 20", version: "4.2.1", serial: "SN-0001" });
  const asPort = (await inspectTable(root(10))).device;
  t.equal(asPort.serial, undefined);
});

t.test(
  "a chassis without model and serial number has those of the one module in it that has a serial number",
  async (t) => {
    const ENT = "1.3.6.1.2.1.47.1.1.1.1";
    const entity = (index: number, entityClass: number, within: number, descr: string, serial: string, model = "") => ({
      [`${ENT}.2.${index}`]: descr,
      [`${ENT}.4.${index}`]: within,
      [`${ENT}.5.${index}`]: entityClass,
      [`${ENT}.11.${index}`]: serial,
      [`${ENT}.13.${index}`]: model,
    });
    const parts = {
      ...SYSTEM,
      ...entity(5, 6, 1, "Power supply 1", "PS-1", "PWR-90"),
      ...entity(6, 10, 1, "Port 1", "PT-1"),
      ...entity(7, 9, 1, "SFP 1000BASE-LX", "SF-1", "LX-10"),
      ...entity(8, 9, 2, "Daughter board", "DB-1", "DB"),
      ...entity(9, 8, 1, "Inlet", "SE-1"),
    };
    const bare = { ...parts, ...entity(1, 3, 0, "Chassis", "") };
    const board = entity(2, 9, 1, "Main board", "MB-1", "Gate 40");
    const of = async (device: Parameters<typeof inspectTable>[0]) => {
      const { hardware, serial } = (await inspectTable(device)).device;
      return [hardware, serial];
    };
    t.same(await of({ ...bare, ...board }), ["Gate 40", "MB-1"]);
    t.same(await of({ ...bare, ...entity(3, 4, 1, "Backplane", "BP-1", "Gate 41") }), ["Gate 41", "BP-1"]);
    t.same(await of(bare), [undefined, undefined], "no part speaks for the device, and Chassis is no model");
    t.same(
      await of({ ...bare, ...board, ...entity(3, 9, 1, "Line card", "LC-1") }),
      [undefined, undefined],
      "one of two",
    );
    t.same(await of({ ...bare, ...board, ...entity(3, 9, 1, "Slot 2", "N/A") }), ["Gate 40", "MB-1"]);
    t.same(await of({ ...parts, ...board, ...entity(1, 3, 0, "Chassis", "CH-1", "Gate 4") }), ["Gate 4", "CH-1"]);
    t.same(await of({ ...parts, ...board, ...entity(1, 3, 0, "Chassis", "CH-1") }), ["Gate 40", "CH-1"]);
  },
);

t.test("a UPS tells battery and lines in the form's units, and its own limits", async (t) => {
  const { device } = await inspectTable({
    ...SYSTEM,
    [`${UPS}.1.2.0`]: "A-3000",
    [`${UPS}.2.1.0`]: 3,
    [`${UPS}.2.2.0`]: 90,
    [`${UPS}.2.3.0`]: 12,
    [`${UPS}.2.5.0`]: 816,
    [`${UPS}.9.7.0`]: 5,
    [`${UPS}.3.3.1.3.1`]: 229,
    [`${UPS}.4.4.1.5.1`]: 8,
    [`${UPS}.4.4.1.5.2`]: 9,
  });
  t.match(device, { kind: "ups", hardware: "A-3000" });
  const find = (descr: string) => device.sensors?.find((sensor) => sensor.descr === descr);
  t.match(find("Battery Status"), { state: "Low", severity: "critical" });
  t.match(find("Time on battery"), { value: 1.5, unit: "min" });
  t.match(find("Estimated battery time remaining"), { value: 12, limits: { criticalLow: 5 } });
  t.match(find("Battery"), { class: "voltage", value: 81.6 });
  t.match(find("Input"), { class: "voltage", value: 229 });
  t.match(find("Percentage load 2"), { class: "load", value: 9 });
});

t.test("a printer tells supplies, trays, counters, errors and alerts", async (t) => {
  const supply = (index: number, type: number, descr: string, most: number, level: number) => ({
    [`${PRT}.11.1.1.5.1.${index}`]: type,
    [`${PRT}.11.1.1.6.1.${index}`]: descr,
    [`${PRT}.11.1.1.8.1.${index}`]: most,
    [`${PRT}.11.1.1.9.1.${index}`]: level,
  });
  const { device } = await inspectTable({
    ...SYSTEM,
    [`${HR}.3.5.1.2.1`]: { tag: 0x04, content: Buffer.from([0b0010_0000, 0b0000_0100]) },
    [`${HR}.3.2.1.3.1`]: "Acme Laser 1",
    [`${HR}.3.2.1.5.1`]: 3,
    [`${PRT}.5.1.1.17.1`]: "SN1",
    ...supply(1, 3, "Black", 8000, 2000),
    ...supply(2, 4, "Waste", -2, -3),
    ...supply(3, 9, "Drum", -2, 500),
    [`${PRT}.8.2.1.9.1.1`]: 250,
    [`${PRT}.8.2.1.10.1.1`]: 25,
    [`${PRT}.8.2.1.13.1.1`]: "Tray 1",
    [`${PRT}.10.2.1.3.1.1`]: 7,
    [`${PRT}.10.2.1.4.1.1`]: raw.counter32(1234),
    [`${PRT}.18.1.1.2.1.7`]: 3,
    [`${PRT}.18.1.1.8.1.7`]: "Toner low",
  });
  t.match(device, { kind: "printer", hardware: "Acme Laser 1", serial: "SN1" });
  t.same(
    device.supplies?.map(({ type, descr, percent, level }) => [type, descr, percent ?? level]),
    [
      ["toner", "Black", 25],
      ["wasteToner", "Waste", "some left"],
      ["opc", "Drum", "unknown"],
      ["input", "Tray 1", 10],
    ],
  );
  t.same(
    device.sensors?.map(({ descr, value, state, severity }) => [descr, state ?? value, severity]),
    [
      ["Printer Device Status", "Warning", "warning"],
      ["Printer Error Status", "Low Toner, Input Tray Empty", "warning"],
      ["Life time impressions", 1234, undefined],
      ["Alert 1.7", "Toner low", "critical"],
    ],
  );
});

t.test("power over Ethernet has the switch's own limits", async (t) => {
  const pse = "1.3.6.1.2.1.105.1.3.1.1";
  const { device } = await inspectTable({
    ...SYSTEM,
    [`${pse}.2.1`]: 370,
    [`${pse}.3.1`]: 1,
    [`${pse}.4.1`]: 115,
    [`${pse}.5.1`]: 80,
  });
  t.match(device.sensors, [
    { value: 370 },
    { value: 115, limits: { warningHigh: 296, criticalHigh: 370 } },
    { state: "on", severity: "ok" },
  ]);
});

t.test("a BGP neighbour that is down is critical, unless somebody stopped it", async (t) => {
  const { device } = await inspectTable({
    ...SYSTEM,
    "1.3.6.1.2.1.15.2.0": 64_512,
    "1.3.6.1.2.1.15.3.1.2.192.0.2.1": 6,
    "1.3.6.1.2.1.15.3.1.3.192.0.2.1": 2,
    "1.3.6.1.2.1.15.3.1.9.192.0.2.1": 64_513,
    "1.3.6.1.2.1.15.3.1.2.192.0.2.2": 1,
    "1.3.6.1.2.1.15.3.1.3.192.0.2.2": 2,
    "1.3.6.1.2.1.15.3.1.2.192.0.2.3": 1,
    "1.3.6.1.2.1.15.3.1.3.192.0.2.3": 1,
  });
  t.same(
    device.sensors?.map(({ descr, state, severity }) => [descr, state, severity]),
    [
      ["192.0.2.1 (AS 64513)", "established", "ok"],
      ["192.0.2.2", "idle", "critical"],
      ["192.0.2.3", "idle", "ok"],
    ],
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import t from "tap";
import { FailureTable } from "../testing/failure-table.ts";
import { makeMemory, tryCheck, type Trial } from "../testing/try-check.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { BoxFacts } from "../surroundings.ts";
import { box } from "./box.ts";
import {
  cpuPercentBetween,
  readClockSynchronised,
  readCpuTicks,
  readDiskPercent,
  readMemoryPercent,
  readTemperature,
  readUnderVoltage,
} from "./kernel-figures.ts";

const table = new FailureTable(box);

/** A root of files as a kernel would show them. */
function rootOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "box-"));
  t.teardown(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

t.test("this machine's own figures are measured", async (t) => {
  const memory = makeMemory();
  for (const run of ["first", "second"]) {
    const { observation, blame } = await tryCheck(box, { target: { address: "" }, memory });
    t.equal(observation.code, "measured");
    t.equal(blame, "target");
    const before = await readCpuTicks("/");
    await until(async () => (await readCpuTicks("/"))?.total !== before?.total); // the kernel counts time in ticks
    for (const name of ["cpuPercent", "memoryPercent", "diskPercent"]) {
      const value = observation.measurements?.[name] ?? -1;
      t.ok(value >= 0 && value <= 100, `${run} ${name} ${value}`);
    }
  }
});

t.test("what only other rooms know is reported where they tell it", async (t) => {
  const facts = {
    eventBacklog: 7,
    storeFillPercent: 12,
    latenessSeconds: 0.2,
    starvedPercent: 3,
    clockSynchronised: false,
    dataFolder: "/",
  };
  const { observation } = await tryCheck(box, { surroundings: { boxFacts: () => facts } });
  t.match(observation.measurements, {
    eventBacklog: 7,
    storeFillPercent: 12,
    latenessSeconds: 0.2,
    starvedPercent: 3,
    clockSynchronised: 0,
  });
  const alone = await tryCheck(box);
  t.equal(alone.observation.measurements?.eventBacklog, undefined);
});

t.test("where the state is stored is told, and why not on the disk", async (t) => {
  const rest = { eventBacklog: 0, storeFillPercent: 1, latenessSeconds: 0, starvedPercent: 0, dataFolder: "/" };
  const storing = (storage: BoxFacts["storage"]): Trial => ({
    surroundings: { boxFacts: () => ({ ...rest, ...(storage !== undefined && { storage }) }) },
  });
  const well = await tryCheck(box, storing({ mode: "disk" }));
  t.equal(well.observation.code, "measured");
  t.equal(well.observation.measurements?.storedWhere, 0);
  const unknown = await tryCheck(box, storing(undefined));
  t.equal(unknown.observation.code, "measured");
  t.notOk("storedWhere" in (unknown.observation.measurements ?? {}), "what is not known is not told");
  const cases = [
    ["disk full", "full"],
    ["disk read-only", "readonly"],
    ["disk fails", "io"],
    ["file damaged", "corrupt"],
    ["folder taken away", "gone"],
  ] as const;
  for (const [what, reason] of cases) {
    const kept = await table.try(t, what, "storedInReserve", storing({ mode: "reserve", code: reason }));
    const { parameters, measurements } = kept.observation;
    t.match([parameters, measurements], [{ reason }, { storedWhere: 1 }]);
    const lost = await table.try(
      t,
      `${what}, nothing kept`,
      "storedInMemory",
      storing({ mode: "memory", code: reason }),
    );
    t.equal(lost.observation.measurements?.storedWhere, 2);
    t.ok(Number(lost.observation.measurements?.memoryPercent) > 0, "the other figures are told all the same");
  }
  table.check(t);
});

t.test("processor time: waiting for the disk is not work, and no time passed is no figure", async (t) => {
  const before = await readCpuTicks(rootOf({ "proc/stat": "cpu  100 0 50 800 50 0 0 0 30 0\ncpu0 1 1 1 1\n" }));
  const after = await readCpuTicks(rootOf({ "proc/stat": "cpu  130 0 60 850 60 0 0 0 40 0\n" }));
  t.same(before, { busy: 150, total: 1000 });
  t.ok(before !== undefined && after !== undefined && cpuPercentBetween(before, after) === 40);
  t.equal(before && cpuPercentBetween(before, before), undefined);
});

t.test("memory: what could be freed is not in use", async (t) => {
  const root = rootOf({ "proc/meminfo": "MemTotal:  1000 kB\nMemFree:  100 kB\nMemAvailable:  600 kB\n" });
  t.equal(await readMemoryPercent(root), 40);
});

t.test("temperature: the hottest zone that is no nonsense", async (t) => {
  const zone = (place: number) => `sys/class/thermal/thermal_zone${place}/temp`;
  const root = rootOf({
    [zone(0)]: "51234\n",
    [zone(1)]: "63000\n",
    [zone(2)]: "-274000\n",
    [zone(3)]: "",
    "sys/class/thermal/cooling_device0/temp": "99000",
  });
  t.equal(await readTemperature(root), 63);
  t.equal(await readTemperature(rootOf({})), undefined);
});

t.test("supply voltage: the firmware's bits or the driver's alarm, else not known", async (t) => {
  const bits = (value: string) => rootOf({ "sys/devices/platform/soc/soc:firmware/get_throttled": value });
  t.equal(await readUnderVoltage(bits("0\n")), false);
  t.equal(await readUnderVoltage(bits("50005\n")), true);
  t.equal(await readUnderVoltage(bits("50000\n")), false, "it was once, but is no more");
  const alarm = (value: string) =>
    rootOf({
      "sys/class/hwmon/hwmon0/name": "cpu_thermal\n",
      "sys/class/hwmon/hwmon1/name": "rpi_volt\n",
      "sys/class/hwmon/hwmon1/in0_lcrit_alarm": value,
    });
  t.equal(await readUnderVoltage(alarm("0\n")), false);
  t.equal(await readUnderVoltage(alarm("1\n")), true);
  t.equal(await readUnderVoltage(rootOf({})), undefined);
});

t.test("clock: synchronised, running but not yet, or not known", async (t) => {
  t.equal(await readClockSynchronised(rootOf({ "run/systemd/timesync/synchronized": "" })), true);
  t.equal(await readClockSynchronised(rootOf({ "run/systemd/timesync/other": "" })), false);
  t.equal(await readClockSynchronised(rootOf({})), undefined);
});

t.test("a kernel that tells nothing gives no figures", async (t) => {
  const root = rootOf({});
  t.equal(await readCpuTicks(root), undefined);
  t.equal(await readMemoryPercent(root), undefined);
  t.same(await readDiskPercent(join(root, "nowhere")), {});
});

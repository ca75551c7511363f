/**
 * What the kernel of this box tells about itself. Every reader takes the root of the file system, so that tests can bring
 * their own, and gives undefined where the box does not tell. Sources: proc(5); Documentation/driver-api/thermal/sysfs-api;
 * Documentation/hwmon/raspberrypi-hwmon; systemd-timesyncd.service(8), "Files".
 */
import { access, readdir, readFile, statfs } from "node:fs/promises";
import { join } from "node:path";

/** Processor time since start, in ticks. */
export interface CpuTicks {
  readonly busy: number;
  readonly total: number;
}

async function readText(root: string, ...path: string[]): Promise<string | undefined> {
  return readFile(join(root, ...path), "utf8").catch(() => undefined);
}

export async function readCpuTicks(root: string): Promise<CpuTicks | undefined> {
  const line = /^cpu +(\S.*)$/m.exec((await readText(root, "proc/stat")) ?? "")?.[1];
  if (line === undefined) return undefined;
  // user nice system idle iowait irq softirq steal; what guests use is already counted as user
  const ticks = line.split(" ").slice(0, 8).map(Number);
  const total = ticks.reduce((sum, value) => sum + value, 0);
  return { total, busy: total - (ticks[3] ?? 0) - (ticks[4] ?? 0) };
}

/** Share of busy time between two readings, percent; undefined where no time has passed. */
export function cpuPercentBetween(before: CpuTicks, after: CpuTicks): number | undefined {
  const total = after.total - before.total;
  return total > 0 ? clampPercent((100 * (after.busy - before.busy)) / total) : undefined;
}

/** Memory that is not available to programs without swapping, percent. */
export async function readMemoryPercent(root: string): Promise<number | undefined> {
  const text = (await readText(root, "proc/meminfo")) ?? "";
  const total = Number(/^MemTotal: +(\d+)/m.exec(text)?.[1]);
  const available = Number(/^MemAvailable: +(\d+)/m.exec(text)?.[1]);
  return total > 0 && available >= 0 ? clampPercent(100 * (1 - available / total)) : undefined;
}

/** Space and inodes in use on the file system of a folder, percent, counted as df(1) does. */
export async function readDiskPercent(folder: string): Promise<{ diskPercent?: number; inodePercent?: number }> {
  const found = await statfs(folder).catch(() => undefined);
  if (found === undefined) return {};
  const used = found.blocks - found.bfree;
  const reachable = used + found.bavail;
  return {
    ...(reachable > 0 && { diskPercent: clampPercent((100 * used) / reachable) }),
    // some file systems make inodes as they need them and tell of none
    ...(found.files > 0 && { inodePercent: clampPercent((100 * (found.files - found.ffree)) / found.files) }),
  };
}

/** The hottest thermal zone, degrees Celsius. */
export async function readTemperature(root: string): Promise<number | undefined> {
  const folder = "sys/class/thermal";
  const zones = (await readdir(join(root, folder)).catch(() => [])).filter((name) => name.startsWith("thermal_zone"));
  const texts = await Promise.all(zones.map((zone) => readText(root, folder, zone, "temp")));
  const degrees = texts
    .filter((text) => text !== undefined && text.trim() !== "")
    .map((text) => Number(text) / 1000)
    .filter((value) => value > -60 && value < 200); // zones without sensor report nonsense
  return degrees.length === 0 ? undefined : Math.max(...degrees);
}

/**
 * Whether the supply voltage is (or lately was) too low, where the hardware tells: a Raspberry Pi's firmware does. Its
 * driver reports an alarm while the firmware does; kernels of the foundation also show the firmware's own bits (bit 0:
 * now).
 */
export async function readUnderVoltage(root: string): Promise<boolean | undefined> {
  const throttled = await readText(root, "sys/devices/platform/soc/soc:firmware/get_throttled");
  const bits = Number.parseInt(throttled ?? "", 16);
  if (Number.isInteger(bits)) return (bits & 1) !== 0;
  const folder = "sys/class/hwmon";
  for (const entry of await readdir(join(root, folder)).catch(() => [])) {
    const name = await readText(root, folder, entry, "name");
    if (name?.trim() !== "rpi_volt") continue;
    const alarm = await readText(root, folder, entry, "in0_lcrit_alarm");
    if (alarm !== undefined) return alarm.trim() !== "0";
  }
  return undefined;
}

/** Whether systemd-timesyncd has set the clock since the start; undefined where it does not run. */
export async function readClockSynchronised(root: string): Promise<boolean | undefined> {
  const folder = join(root, "run/systemd/timesync");
  if (await exists(join(folder, "synchronized"))) return true;
  return (await exists(folder)) ? false : undefined;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function clampPercent(value: number): number {
  return Math.min(100, Math.max(0, value));
}

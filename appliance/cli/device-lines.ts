/** A device as a person reads it in a terminal: short, aligned, what is wrong marked. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import { cellsOf, filled } from "#lib/columns.ts";
import type { Device, Limits, Port } from "#model/device.ts";

const { say } = sayer(lines);

/** The whole device, line by line. */
export function deviceLines(device: Device): string[] {
  return [
    ...identityLines(device),
    ...section("look.device.processors", device.processors, ({ descr, usage_percent }) => [
      descr,
      `${round(usage_percent)} %`,
    ]),
    ...section("look.device.memory", device.memory, (pool) => [pool.descr, pool.class, ...fill(pool)]),
    ...section("look.device.storage", device.storage, (volume) => [volume.descr, ...fill(volume)]),
    ...section("look.device.ports", device.ports, portCells),
    ...section("look.device.sensors", device.sensors, (sensor) => [
      [sensor.group, sensor.descr].filter(Boolean).join(": "),
      sensor.class === "state" ? (sensor.state ?? "") : `${round(sensor.value)} ${sensor.unit ?? ""}`.trim(),
      sensor.class,
      [sensor.severity === "ok" ? "" : (sensor.severity ?? ""), limitWords(sensor.limits)].filter(Boolean).join(", "),
    ]),
    ...section("look.device.supplies", device.supplies, ({ descr, type, percent, level }) => [
      descr,
      type,
      percent === undefined ? (level ?? "") : `${percent} %`,
    ]),
  ];
}

const FIELDS = ["vendor", "hardware", "kind", "os", "version", "serial", "sysName", "sysDescr", "sysObjectID"] as const;

function identityLines(device: Device): string[] {
  const known = FIELDS.flatMap((field): [string, string][] => {
    const value = device[field];
    return value === undefined ? [] : [[fieldWord(field), value]];
  });
  if (device.uptime_seconds !== undefined) known.push([say("look.device.upFor"), uptimeWords(device.uptime_seconds)]);
  return align(known);
}

/** What MIBs call by a name of their own keeps it. */
function fieldWord(field: (typeof FIELDS)[number]): string {
  const code = `look.device.field.${field}`;
  return Object.hasOwn(lines, code) ? say(code as keyof typeof lines) : field;
}

function uptimeWords(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  if (days > 0) return say("look.device.days", { days, hours });
  return say("look.device.hours", { hours, minutes: Math.floor((seconds % 3600) / 60) });
}

function section<T>(
  title: keyof typeof lines,
  items: readonly T[] | undefined,
  cells: (item: T) => readonly string[],
): string[] {
  if (items === undefined || items.length === 0) return [];
  return ["", say(title, { count: items.length }), ...align(items.map(cells)).map((line) => `  ${line}`)];
}

function fill(item: { total_bytes?: number; used_bytes?: number; percent?: number }): string[] {
  const { total_bytes: total, used_bytes: used, percent } = item;
  const amounts = [used, total].filter((bytes) => bytes !== undefined).map(bytesWords);
  const [one = "", other] = amounts;
  const amount = other === undefined ? one : say("look.device.of", { used: one, total: other });
  return [percent === undefined ? "" : `${round(percent)} %`, amount];
}

const BYTE_UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

function bytesWords(bytes: number): string {
  let unit = 0;
  let amount = bytes;
  while (Math.abs(amount) >= 1024 && unit < BYTE_UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${amount >= 100 || unit === 0 ? Math.round(amount) : round(amount)} ${BYTE_UNITS[unit]}`;
}

function portCells(port: Port): string[] {
  const status = port.ifAdminStatus === "down" ? say("look.device.off") : (port.ifOperStatus ?? "");
  return [
    String(port.ifIndex),
    port.ifName ?? "",
    status,
    port.ifSpeed_bps === undefined ? "" : speedWords(port.ifSpeed_bps),
    port.ifAlias ?? "",
  ];
}

function speedWords(bps: number): string {
  if (bps >= 1e9) return `${round(bps / 1e9)} Gbit/s`;
  return bps >= 1e6 ? `${round(bps / 1e6)} Mbit/s` : `${round(bps / 1e3)} kbit/s`;
}

function limitWords(limits: Limits | undefined): string {
  if (limits === undefined) return "";
  const low = limits.warningLow ?? limits.criticalLow;
  const high = limits.warningHigh ?? limits.criticalHigh;
  return [
    low === undefined ? "" : say("look.device.notBelow", { limit: round(low) }),
    high === undefined ? "" : say("look.device.notAbove", { limit: round(high) }),
  ]
    .filter(Boolean)
    .join(", ");
}

function round(value: number | undefined): string {
  return value === undefined ? "" : String(Math.round(value * 100) / 100);
}

const WIDEST_COLUMN = 48;

/** Columns under each other; a cell wider than a column may be pushes only its own line. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, Math.min(cellsOf(cell), WIDEST_COLUMN));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => filled(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

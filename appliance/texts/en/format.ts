/** English forms of numbers, durations and sizes; used by the English templates. */
import { BEYOND_ALL } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";

/** A number with at most `digits` decimals; `?` where it is missing. */
export function number(value: Parameters[string] | undefined, digits = 1): string {
  if (typeof value !== "number" || Number.isNaN(value)) return "?";
  if (Math.abs(value) >= BEYOND_ALL) return value > 0 ? "infinite" : "-infinite";
  return value.toLocaleString("en", { maximumFractionDigits: digits, useGrouping: false });
}

/** Milliseconds as people say them: `0.03 ms`, `0.4 ms`, `120 ms`, `2.5 s`. */
export function milliseconds(value: Parameters[string] | undefined): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "?";
  if (value >= 1000) return `${number(value / 1000, 1)} s`;
  if (value < 0.1) return `${number(value, 2)} ms`;
  return value < 10 ? `${number(value, 1)} ms` : `${number(value, 0)} ms`;
}

/** Seconds as people say them: `45 s`, `12 min`, `3.5 h`, `9 d`. */
export function seconds(value: Parameters[string] | undefined): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "?";
  for (const [unit, size] of [
    ["d", 172_800],
    ["h", 7200],
    ["min", 120],
  ] as const) {
    const one = { d: 86_400, h: 3600, min: 60 }[unit];
    if (Math.abs(value) >= size) return `${number(value / one, Math.abs(value / one) >= 10 ? 0 : 1)} ${unit}`;
  }
  return `${number(value, 1)} s`;
}

/** Bytes in decimal units, as disks are sold. */
export function bytes(value: Parameters[string] | undefined): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return "?";
  for (const [unit, size] of [
    ["TB", 1e12],
    ["GB", 1e9],
    ["MB", 1e6],
    ["kB", 1e3],
  ] as const) {
    if (Math.abs(value) >= size) return `${number(value / size, 1)} ${unit}`;
  }
  return `${number(value, 0)} B`;
}

/** Text of a parameter; `?` where it is missing. */
export function text(value: Parameters[string] | undefined): string {
  if (value === undefined) return "?";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** `1 check`, `3 checks`. */
export function count(value: Parameters[string] | undefined, one: string, many: string): string {
  return value === 1 ? `1 ${one}` : `${number(value, 0)} ${many}`;
}

/**
 * `5 devices behind it: NAS-01, SQL-01, AP-3 and 2 more`; its own checks that fail with it, where there are no such devices; and the jobs
 * that do not report because of it.
 */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [silentJobs(p.jobs)] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`${count(p.devices, "device", "devices")} behind it: ${named(p)}`, ...jobs].join("; ");
  const own =
    p.own === 1 ? "one of its other checks fails with it" : `${number(p.own)} of its other checks fail with it`;
  return [...(isAlone ? [] : [own]), ...jobs].join("; ");
}

function silentJobs(jobs: number): string {
  return jobs === 1 ? "one job does not report because of it" : `${number(jobs)} jobs do not report because of it`;
}

/** The first of several by name: `NAS-01, SQL-01, AP-3 and 2 more`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  return typeof devices === "number" && devices > shown
    ? `${text(names)} and ${number(devices - shown)} more`
    : text(names);
}

/**
 * A chart's points as a file for a spreadsheet (RFC 4180): the site's time and ISO 8601, one head line that names the units,
 * gaps as lines without values. Texts that a spreadsheet would take for a formula are made harmless. Pure.
 */
import type { Series } from "#model/api.ts";
import { localOf } from "./zone-time.ts";

interface CsvParts {
  /** The first with its lowest and highest where it is of buckets; their times need not be the same. */
  readonly lines: readonly { readonly name: string; readonly series: Series }[];
  /** IANA name of the site's zone. */
  readonly zone: string;
}

export function csvOf({ lines, zone }: CsvParts): string {
  const columns = lines.flatMap(({ name, series }) => {
    const unit = series.unit === "" ? "" : ` (${series.unit})`;
    const points = new Map(series.points.map((point) => [Date.parse(point.at), point]));
    return (series.stepSeconds > 0 ? (["mean", "min", "max"] as const) : (["mean"] as const)).map((which) => ({
      head: `${name}${series.stepSeconds > 0 ? ` ${which}` : ""}${unit}`,
      valueAt: (at: number) => points.get(at)?.[which],
    }));
  });
  const times = new Set(
    lines.flatMap(({ series }) => [...series.points.map(({ at }) => at), ...series.gaps.map(({ from }) => from)]),
  );
  const moments = [...times].map((at) => Date.parse(at)).toSorted((a, b) => a - b);
  const rows = [...new Set(moments)].map((at) => [
    localText(at, zone),
    new Date(at).toISOString(),
    ...columns.map(({ valueAt }) => valueAt(at)),
  ]);
  const head = [`time (${zone})`, "time (ISO 8601, UTC)", ...columns.map((column) => column.head)];
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** `2026-11-30 21:40:00`, as spreadsheets read it. */
function localText(ms: number, zone: string): string {
  const { year, month, day, hour, minute, second } = localOf(ms, zone);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

/** A number with a point; a text in quotes, which begins with an apostrophe where it would begin a formula. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const harmless = /^[\s\p{Cc}\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll(/[\r\n\t]+/g, " ").replaceAll('"', '""')}"`;
}

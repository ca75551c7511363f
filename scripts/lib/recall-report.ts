/** The words of `measure-devices`: tables for the terminal, one device's misses, the page for the documentation. Pure. */
import type { Inspection } from "#devices/inspect.ts";
import type { Mib } from "#devices/contract.ts";
import { FIELDS, PARTS, count, percent, show, type DeviceVerdict, type Part } from "./device-recall.ts";
import type { Expected } from "./recordings.ts";

export interface MeasuredDevice {
  readonly expected: Expected;
  readonly inspection: Inspection;
  readonly verdict: DeviceVerdict;
  readonly tookMs: number;
}
type Cells = readonly (string | number)[];

/** Recall by part and source, identity, and one line per device. */
export function recallTables(measured: readonly MeasuredDevice[]): string[] {
  return ["", ...table(partRows(measured)), "", ...table(identityRows(measured)), "", ...table(deviceRows(measured))];
}

function partRows(measured: readonly MeasuredDevice[]): Cells[] {
  const items = measured.flatMap(({ verdict }) => verdict.items);
  const rows: Cells[] = [["part", "source", "expected", "found", "recall %", "values right %"]];
  for (const part of PARTS) {
    for (const source of ["standard", "vendor"] as const) {
      const sum = count(items, (item) => item.part === part && item.source === source);
      if (sum.expected > 0) {
        rows.push([
          part,
          source,
          sum.expected,
          sum.found,
          percent(sum.found, sum.expected),
          share(sum.right, sum.found),
        ]);
      }
    }
  }
  return rows;
}

/** A share of nothing is none. */
function share(part: number, whole: number): number | string {
  return whole === 0 ? "" : percent(part, whole);
}

function identityRows(measured: readonly MeasuredDevice[]): Cells[] {
  const fields = measured.flatMap(({ verdict }) => verdict.fields);
  const rows: Cells[] = [["identity", "expected", "same", "near", "other", "missing", "same or near %"]];
  for (const field of FIELDS) {
    const mine = fields.filter((verdict) => verdict.field === field);
    const [same, near, other, missing] = (["same", "near", "other", "missing"] as const).map(
      (verdict) => mine.filter((one) => one.verdict === verdict).length,
    );
    rows.push([
      field,
      mine.length,
      same ?? 0,
      near ?? 0,
      other ?? 0,
      missing ?? 0,
      percent((same ?? 0) + (near ?? 0), mine.length),
    ]);
  }
  return rows;
}

function deviceRows(measured: readonly MeasuredDevice[]): Cells[] {
  const header: Cells = [
    "device",
    "kind",
    "identity",
    ...PARTS.flatMap((part) => [`${part}`]),
    "wrong",
    "surplus",
    "requests",
    "notes",
  ];
  return [header, ...measured.map(deviceRow)];
}

function deviceRow({ expected, inspection, verdict }: MeasuredDevice): Cells {
  const kind = verdict.fields.find(({ field }) => field === "kind");
  const identity = verdict.fields.filter(({ field }) => field !== "kind" && field !== "os");
  const known = identity.filter((one) => one.verdict === "same" || one.verdict === "near").length;
  const cell = (part: Part) => {
    const sum = count(verdict.items, (item) => item.part === part);
    return sum.expected === 0 ? "" : `${sum.found}/${sum.expected}`;
  };
  const surplus = verdict.extra.filter(({ part }) => part !== "ports").length;
  return [
    expected.recording,
    kind?.verdict === "same" ? kind.expected : `${show(kind?.found)}!`,
    `${known}/${identity.length}`,
    ...PARTS.map(cell),
    verdict.items.filter((item) => item.wrong.length > 0).length,
    surplus,
    inspection.requests,
    inspection.notes.length,
  ];
}

/** Every miss, difference and surplus of one device, for whoever works on its MIB. */
export function deviceDetails({ expected, inspection, verdict, tookMs }: MeasuredDevice): string[] {
  const { device, mibs, notes, requests } = inspection;
  const lines = [
    "",
    `== ${expected.recording}   ${device.sysObjectID ?? "no sysObjectID"}   ${requests} requests, ${Math.round(tookMs)} ms`,
    `   sysDescr: ${device.sysDescr ?? ""}`,
    `   MIBs read: ${mibs.join(", ")}`,
    ...notes.map(({ code, path, message }) => `   note ${code} ${path}: ${message}`),
    ...verdict.fields.map(
      (field) => `   ${field.verdict.padEnd(8)}${field.field}: ${field.expected} / ${show(field.found)}`,
    ),
  ];
  for (const part of PARTS) {
    const items = verdict.items.filter((item) => item.part === part);
    const missed = items.filter((item) => item.found === undefined);
    if (items.length > 0) lines.push(`   ${part}: ${items.length - missed.length} of ${items.length}`);
    for (const { expected: item } of missed) lines.push(`     missed  ${describe(item)}`);
    for (const { expected: item, wrong } of items.filter((one) => one.wrong.length > 0)) {
      lines.push(`     differs ${describe(item)}   ${wrong.join("; ")}`);
    }
    for (const { found } of verdict.extra.filter((one) => one.part === part))
      lines.push(`     surplus ${describe(found)}`);
  }
  return lines;
}

function describe(item: { readonly [field: string]: unknown }): string {
  const fields = [
    "source",
    "class",
    "type",
    "ifIndex",
    "ifName",
    "group",
    "descr",
    "value",
    "unit",
    "state",
    "severity",
    "usage_percent",
  ];
  const more = ["total_bytes", "used_bytes", "percent", "level", "oid", "basis"];
  return [...fields, ...more]
    .filter((field) => item[field] !== undefined && item[field] !== null && item[field] !== "")
    .map((field) => (field === "oid" ? `[${show(item[field])}]` : show(item[field])))
    .join(" | ");
}

/** The page of the documentation. */
export function recallReport(measured: readonly MeasuredDevice[], mibs: readonly Mib[]): string[] {
  const heading = (words: string) => ["", `## ${words}`, ""];
  return [
    "# What is found on real devices",
    "",
    `Written by \`scripts/measure-devices --write\`. Recordings of ${measured.length} real devices are played and inspected over`,
    "UDP; what is found is compared with what a person who knows the device expects. `standard`: the item stands in a MIB",
    "under mib-2 or in net-snmp's own; `vendor`: in a vendor's MIB. Recall: how many of the expected items are found. Values",
    "right: of the found ones, all compared figures and states agree.",
    ...heading("By part"),
    ...markdown(partRows(measured)),
    ...heading("Identity"),
    "`near`: one of the two texts contains the other.",
    "",
    ...markdown(identityRows(measured)),
    ...heading("By device"),
    "Found of expected items; a kind with `!` is not the expected one. Surplus: items beyond the expected ones, without ports.",
    "",
    ...markdown(deviceRows(measured)),
    ...heading("How each MIB was verified"),
    "`recording`: against a recording of a real device; `text`: key objects looked up in the MIB's text, no device has answered",
    "yet; `unverified`: written from knowledge of the MIB, whose text was not at hand.",
    "",
    ...markdown([
      ["MIB", "for", "source", "verified by"],
      ...mibs.map((mib) => [mib.name, mib.title, mib.source, mib.verified]),
    ]),
  ];
}

function table(rows: readonly Cells[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? "").length))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === "number" ? String(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

function markdown(rows: readonly Cells[]): string[] {
  const line = (row: Cells) => `| ${row.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(header.map(() => "---")), ...body.map(line)];
}

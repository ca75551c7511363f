/** Compares what was found on a device with what should be found: item by item, and added up over many devices. Pure. */
import type { Device } from "#model/device.ts";
import type { Expected, Origin } from "./recordings.ts";

export const PARTS = ["processors", "memory", "storage", "ports", "sensors", "supplies"] as const;
export type Part = (typeof PARTS)[number];
export const FIELDS = ["vendor", "hardware", "version", "serial", "os", "kind"] as const;
export type Field = (typeof FIELDS)[number];
export type Source = Origin["source"];

/** An item of any part, seen as its fields. */
type Loose = { readonly [field: string]: unknown };

export interface ItemVerdict {
  readonly part: Part;
  readonly source: Source;
  readonly expected: Loose;
  /** Undefined: missed. */
  readonly found: Loose | undefined;
  /** What differs, as `field: expected / found`; empty where all is right. */
  readonly wrong: readonly string[];
}

export interface FieldVerdict {
  readonly field: Field;
  readonly expected: string;
  readonly found: string | undefined;
  /** `near`: one contains the other. */
  readonly verdict: "same" | "near" | "other" | "missing";
}

export interface DeviceVerdict {
  readonly recording: string;
  readonly items: readonly ItemVerdict[];
  readonly fields: readonly FieldVerdict[];
  /** Items found beyond the expected ones, in parts that were looked at. */
  readonly extra: readonly { readonly part: Part; readonly found: Loose }[];
}

export function compareDevice(expected: Expected, device: Device): DeviceVerdict {
  const items: ItemVerdict[] = [];
  const extra: { part: Part; found: Loose }[] = [];
  for (const part of PARTS) {
    if (expected[part] === undefined) continue;
    const pool = new Set<Loose>((device[part] ?? []) as readonly Loose[]);
    const wanted = expected[part] as unknown as readonly (Loose & Origin)[];
    const matches = matchItems(part, wanted, pool);
    for (const [i, item] of wanted.entries()) {
      const found = matches[i];
      items.push({
        part,
        source: item.source,
        expected: item,
        found,
        wrong: found ? differences(part, item, found) : [],
      });
    }
    for (const found of pool) extra.push({ part, found });
  }
  return { recording: expected.recording, items, fields: compareFields(expected, device), extra };
}

/** The found item of each wanted one, taken out of the pool: first all that share an OID, then by name. */
function matchItems(part: Part, wanted: readonly Loose[], pool: Set<Loose>): (Loose | undefined)[] {
  const matches: (Loose | undefined)[] = wanted.map(() => undefined);
  for (const same of part === "ports" ? [samePort] : [sameOid, sameName]) {
    for (const [i, item] of wanted.entries()) {
      if (matches[i] !== undefined) continue;
      const match = [...pool].find((found) => same(item, found));
      if (match === undefined) continue;
      matches[i] = match;
      pool.delete(match);
    }
  }
  return matches;
}

const samePort = (a: Loose, b: Loose) => a["ifIndex"] === b["ifIndex"];
const sameOid = (a: Loose, b: Loose) => a["oid"] !== undefined && a["oid"] === b["oid"] && a["class"] === b["class"];
const sameName = (a: Loose, b: Loose) =>
  a["class"] === b["class"] &&
  a["type"] === b["type"] &&
  plain(a["descr"]) === plain(b["descr"]) &&
  plain(a["descr"]) !== "";

/** Fields that are compared, by part, with how far numbers may be apart (share of the expected, and absolutely). */
const COMPARED: Readonly<Record<Part, Readonly<Record<string, readonly [share: number, absolute: number] | "text">>>> =
  {
    processors: { usage_percent: [0.01, 1] },
    memory: { class: "text", total_bytes: [0.01, 1], used_bytes: [0.02, 1], percent: [0.01, 1] },
    storage: { total_bytes: [0.01, 1], used_bytes: [0.02, 1], percent: [0.01, 1] },
    ports: { ifName: "text", ifAdminStatus: "text", ifOperStatus: "text", ifSpeed_bps: [0, 0] },
    sensors: { value: [0.01, 0.06], unit: "text", severity: "text" },
    supplies: { type: "text", percent: [0, 1], level: "text" },
  };

function differences(part: Part, expected: Loose, found: Loose): string[] {
  return Object.entries(COMPARED[part]).flatMap(([field, tolerance]) => {
    const want = expected[field];
    if (want === undefined || want === null || want === "") return [];
    const have = found[field];
    const right =
      tolerance === "text"
        ? plain(want) === plain(have)
        : typeof have === "number" &&
          Math.abs(have - Number(want)) <= Math.max(tolerance[1], Math.abs(Number(want)) * tolerance[0]);
    return right ? [] : [`${field}: ${show(want)} / ${show(have)}`];
  });
}

function compareFields(expected: Expected, device: Device): FieldVerdict[] {
  return FIELDS.flatMap((field): FieldVerdict[] => {
    const want = expected[field];
    if (want === undefined || want === null || want === "") return [];
    const found = device[field];
    const [a, b] = [plain(want), plain(found)];
    const verdict = b === "" ? "missing" : a === b ? "same" : a.includes(b) || b.includes(a) ? "near" : "other";
    return [{ field, expected: want, found, verdict }];
  });
}

function plain(value: unknown): string {
  return show(value ?? "")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
}

export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}

export interface Count {
  readonly expected: number;
  readonly found: number;
  /** Of the found. */
  readonly right: number;
}

/** Added up over the items for which `belongs` holds. */
export function count(items: readonly ItemVerdict[], belongs: (item: ItemVerdict) => boolean): Count {
  const mine = items.filter(belongs);
  const found = mine.filter((item) => item.found !== undefined);
  return { expected: mine.length, found: found.length, right: found.filter((item) => item.wrong.length === 0).length };
}

/** Per cent with one decimal; 100 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10;
}

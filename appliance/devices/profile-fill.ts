/** Of what fills up or runs out (processors, memory, volumes, supplies) the checks, with the reason of those left aside. Pure. */
import { COLOURS, derivedName } from "#model/derived-name.ts";
import type { Device, MemoryPool, ProfilePart, Storage, Supply } from "#model/device.ts";
import type { NotWatched } from "#model/not-watched.ts";
import { LOAD_LASTS } from "#model/thresholds.ts";
import type { Draft } from "./derived-service.ts";
import { whyNotMemory, whyNotStorage } from "./not-watched.ts";
import { numberFormulaOf, numberSettings, rangesOf, thresholdsOf, type ProfileOptions } from "./profile-options.ts";
import { tidy } from "./things.ts";
import { spacesOf } from "./volume-spaces.ts";

/** More cores than this tell nothing more of their average. */
const MOST_CORES = 128;

/** All cores are one check: how busy they are together is what matters, and a single busy one is how programs work. */
export function processorDrafts({ processors = [] }: Device, options: ProfileOptions): Draft[] {
  const cores = processors.slice(0, MOST_CORES).flatMap((item) => {
    const formula = numberFormulaOf(item, options);
    return formula === undefined ? [] : [{ item, formula }];
  });
  const [first] = cores;
  if (first === undefined) return [];
  const own = cores.length === 1 ? rangesOf(first.item.limits, first.item.usage_percent) : undefined;
  const members = cores.map(({ item, formula }, at) => ({
    name: (item.descr === "" ? String(at + 1) : item.descr).slice(0, LONGEST_MEMBER),
    ...numberSettings(formula),
  }));
  return [
    {
      naming: derivedName("processor", ""),
      check: "device",
      settings: { part: "processor", ...(cores.length === 1 ? numberSettings(first.formula) : { members }) },
      thresholds: {
        ...(own === undefined ? thresholdsOf("processor", options) : { percent: own }),
        ...(areAlike(processors.map(({ descr }) => descr)) ? {} : { busiest: { warning: "95", lasts: LOAD_LASTS } }),
      },
      part: "processor",
      label: "",
    },
  ];
}

export const LONGEST_MEMBER = 120;

/** Cores of one computer. What has names of its own (management and data plane) works apart: each may be the bottleneck. */
function areAlike(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.replace(/\d{1,10}/g, ""))).size < 2;
}

/** Buffers and caches are no trouble when they fill; virtual memory is the sum of what is watched already. */
export function memoryDrafts(device: Device, options: ProfileOptions): Draft[] {
  const pools = (device.memory ?? []).filter((pool) => pool.class === "system" || pool.class === "swap");
  const watched = pools.filter((pool) => pool.class === "system" && whyNotMemory({ pool, device }) === undefined);
  return pools.flatMap((pool) => {
    const kind = pool.class === "swap" ? "swap" : "memory";
    const place = memoryPlace(pool, watched.length > 1 || (watched.length === 1 && !watched.includes(pool)));
    return filled(
      { kind, part: "memory", label: pool.descr, item: pool, place, why: whyNotMemory({ pool, device }) },
      options,
    );
  });
}

/** The only memory needs no name of its own. */
function memoryPlace({ descr, class: memoryClass }: MemoryPool, many: boolean): string {
  if (memoryClass === "swap") return tidy(descr.replace(/\bswap( space)?\b/i, " "));
  return many
    ? descr
    : tidy(descr.replace(/^(physical|main|real|random access|system)? ?memory( metrics)?\b|^ram$/i, " "));
}

export function storageDrafts(device: Device, options: ProfileOptions): Draft[] {
  const volumes = device.storage ?? [];
  const spaces = spacesOf(volumes);
  return volumes.flatMap((volume) => {
    const why = whyNotStorage({ volume, device, spaces });
    // What was watched before it filled up is no image.
    const aside = why === "firmware" && isWatched(volume, options) ? undefined : why;
    const place = mountOf(volume);
    return filled({ kind: "storage", part: "storage", label: volume.descr, item: volume, place, why: aside }, options);
  });
}

function isWatched({ descr }: Storage, { before }: ProfileOptions): boolean {
  return before?.some((old) => old.part === "storage" && old.label === descr && old.aside === undefined) === true;
}

/** `/var` of `/dev/ad1s1f: var file system, mounted on: /var`, `C: (System)` of Windows, `/` of `/, type: ufs, dev: ...`. */
function mountOf({ descr }: Storage): string {
  const [, letter, label = ""] = /^([A-Za-z]:)\\?(?: Label:(.{0,80}?) {1,4}Serial Number .*)?$/.exec(descr) ?? [];
  if (letter !== undefined) return label.trim() === "" ? letter : `${letter} (${label.trim()})`;
  const mounted = descr.lastIndexOf("mounted on: ");
  if (mounted >= 0) return descr.slice(mounted + "mounted on: ".length);
  const typed = descr.indexOf(", type: ");
  const path = typed > 0 ? descr.slice(0, typed) : descr;
  return path.startsWith("/vmfs/volumes/") ? path.slice("/vmfs/volumes/".length) : path;
}

interface Filled {
  readonly kind: "memory" | "swap" | "storage";
  readonly part: "memory" | "storage";
  readonly label: string;
  readonly place: string;
  readonly item: MemoryPool | Storage;
  readonly why: NotWatched | undefined;
}

function filled({ kind, part, label, place, item, why }: Filled, options: ProfileOptions): Draft[] {
  const formula = numberFormulaOf(item, options);
  if (formula === undefined) return [];
  if (item.used_bytes !== undefined && item.total_bytes === undefined) return [];
  const total = item.used_bytes === undefined ? {} : { totalBytes: item.total_bytes };
  return [
    {
      naming: derivedName(kind, place),
      check: "device",
      settings: { part, ...numberSettings(formula), ...total },
      thresholds: thresholdsOf(kind satisfies ProfilePart, options),
      part,
      label,
      ...(why === undefined ? {} : { aside: why }),
    },
  ];
}

/** Kinds by the types of Printer-MIB (PrtMarkerSuppliesTypeTC). */
const SUPPLY_KINDS: readonly (readonly [kind: string, type: RegExp, words: RegExp])[] = [
  ["wasteBox", /waste/i, /\bwaste( toner| ink)?( box| bottle| container| cartridge)?\b/i],
  ["drum", /opc|drum/i, /\b(imaging |image )?drum( unit| cartridge)?\b/i],
  ["toner", /toner/i, /\b(toner|print)( cartridge)?\b|\bcartridge\b/i],
  ["ink", /ink/i, /\bink( cartridge)?\b|\bcartridge\b/i],
];

/** Trays and stackers of the printer's own choosing; what only says `some left` has no figure to watch. */
export function supplyDrafts({ supplies = [] }: Device, options: ProfileOptions): Draft[] {
  return supplies.flatMap((supply): Draft[] => {
    const formula = numberFormulaOf(supply, options);
    if (formula === undefined || supply.percent === undefined) return [];
    const part = supply.type === "input" ? "tray" : "supply";
    // An empty tray that was empty at the first look is a tray nobody uses.
    if (part === "tray" && supply.percent === 0) return [];
    return [
      {
        naming:
          part === "tray" ? derivedName("tray", tidy(supply.descr.replace(/\btray\b/i, " "))) : supplyName(supply),
        check: "device",
        settings: { part: "supply", ...numberSettings(formula) },
        thresholds: thresholdsOf(part, options),
        part: "supply",
        label: supply.descr,
      },
    ];
  });
}

function supplyName({ type, descr }: Supply) {
  const [kind = "supply", , words] = SUPPLY_KINDS.find(([, fits]) => fits.test(type)) ?? [];
  const colour = COLOURS.find((one) => new RegExp(`\\b${one}\\b`, "i").test(descr));
  if (colour !== undefined && kind !== "supply") return derivedName(kind, "", { colour });
  return derivedName(kind, words === undefined ? descr : tidy(descr.replace(words, " ")));
}

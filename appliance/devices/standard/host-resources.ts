/** HOST-RESOURCES-MIB: processors, memory, volumes of servers and of whatever runs net-snmp. */
import type { MemoryPool, Storage } from "#model/device.ts";
import { number, objectId, text, type NumberCell, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, storage } from "../facts.ts";

const HR = "1.3.6.1.2.1.25";
/** hrStorageTypes, RFC 2790. */
const TYPE = `${HR}.2.1`;
/** hrFSTypes; begemot's agent (pfSense, OPNsense) gives them where a hrStorageType belongs. */
const FS_TYPES = `${HR}.3.9.`;

interface StorageRow {
  readonly index: string;
  readonly type: TextCell | undefined;
  readonly descr: TextCell | undefined;
  readonly unit: NumberCell | undefined;
  readonly size: NumberCell | undefined;
  readonly used: NumberCell | undefined;
}

export const hostResources = defineMib({
  name: "host-resources",
  title: "Host resources",
  source: "HOST-RESOURCES-MIB (RFC 2790): hrStorageTable, hrFSTable, hrProcessorTable, hrDeviceTable",
  verified: "recording",
  rank: "standard",
  matches: "always",
  scalars: { memorySizeKb: number(`${HR}.2.2.0`) },
  tables: {
    storage: {
      columns: {
        type: objectId(`${HR}.2.3.1.2`),
        descr: text(`${HR}.2.3.1.3`),
        unit: number(`${HR}.2.3.1.4`),
        size: number(`${HR}.2.3.1.5`),
        used: number(`${HR}.2.3.1.6`),
      },
    },
    fileSystems: {
      after: ["storage"],
      columns: {
        type: objectId(`${HR}.3.8.1.4`),
        access: number(`${HR}.3.8.1.5`),
        storageIndex: number(`${HR}.3.8.1.7`),
      },
    },
    processors: { columns: { load: number(`${HR}.3.3.1.2`) } },
    names: {
      columns: { descr: text(`${HR}.3.2.1.3`) },
      pick: ({ processors }) => (processors ?? []).map((row) => row.index),
    },
  },
  facts({ scalars, tables }) {
    const rows = tables.storage.filter((row) => !KERNEL_POOLS.test(row.descr?.value ?? ""));
    const ram = systemMemory(rows);
    const fileSystems = new Map(tables.fileSystems.map((row) => [String(row.storageIndex?.value ?? 0), row]));
    const names = new Map(tables.names.map((row) => [row.index, row.descr?.value]));
    return {
      processors: tables.processors.map((row, i) => processor(row.load, processorName(names.get(row.index), i))),
      memory: rows.map((row) => memoryFact(row, ram, scalars.memorySizeKb)),
      storage: rows
        .filter((row) => isVolume(row))
        .map((row) => storage(row.descr?.value ?? row.index, bytesOf(row), mediumOf(row, fileSystems.get(row.index)))),
    };
  },
});

/** begemot's agent lists every kernel allocator as RAM, without a size. */
const KERNEL_POOLS = /^(UMA|MALLOC): /;

function processorName(descr: string | undefined, position: number): string {
  return descr ?? `Processor ${position + 1}`;
}

/** Sizes in bytes. Agents that send sizes above 2^31 as negative numbers mean them unsigned. */
function bytesOf(row: StorageRow): {
  totalBytes: number | undefined;
  usedBytes: number | undefined;
  oid: string | undefined;
} {
  const unit = row.unit?.value;
  const bytes = (cell: NumberCell | undefined) => {
    if (cell === undefined || unit === undefined) return undefined;
    return (cell.value < 0 ? cell.value + 2 ** 32 : cell.value) * unit;
  };
  const totalBytes = bytes(row.size);
  return { totalBytes, usedBytes: totalBytes === undefined ? undefined : bytes(row.used), oid: row.used?.oid };
}

const VOLUME_TYPES: ReadonlySet<string> = new Set(
  // fixedDisk, removableDisk, ramDisk, flashMemory, networkDisk
  [4, 5, 8, 9, 10].map((type) => `${TYPE}.${type}`),
);
/** Of the table of file systems (hrFSTable). */
interface FileSystemRow {
  readonly type: TextCell | undefined;
  readonly access: NumberCell | undefined;
}
const READ_ONLY = 2;
/** hrFSiso9660: images are mounted as such. */
const ISO = `${FS_TYPES}12`;

function mediumOf({ type }: StorageRow, fileSystem: FileSystemRow | undefined): Storage["medium"] {
  if (type?.value === `${TYPE}.8`) return "ram";
  if (fileSystem?.access?.value === READ_ONLY || fileSystem?.type?.value === ISO) return "readOnly";
  return type?.value === `${TYPE}.9` ? "flash" : undefined;
}

/** What a kernel shows as a file system and nobody can fill; and read-only images and second views of a volume (Junos). */
const NO_VOLUME =
  /^\/(proc|sys)(\/|$)|^\/dev(\/fd)?$|^(devfs|procfs|linprocfs|fdescfs)\b|type: (devfs|procfs|fdescfs)|mounted on: \/(packages\/mnt|proc|dev)\b|^\/run\/netns\//;

function isVolume(row: StorageRow): boolean {
  const type = row.type?.value ?? "";
  if (!VOLUME_TYPES.has(type) && !type.startsWith(FS_TYPES)) return false;
  return !NO_VOLUME.test(row.descr?.value ?? "");
}

/** The row of the whole RAM, as net-snmp names it, with what of it Linux counts as used though it would give it back. */
interface SystemMemory {
  readonly index: string;
  readonly totalBytes: number;
  readonly reclaimableBytes: number;
}

/**
 * net-snmp on Linux: "Physical memory" counts buffers and page cache as used and shows them in rows of their own. On the
 * BSDs, known by their row "Real memory", free pages are counted differently and nothing is to be taken off.
 */
function systemMemory(rows: readonly StorageRow[]): SystemMemory | undefined {
  const named = (name: string) => rows.find((row) => row.descr?.value === name);
  const physical = named("Physical memory");
  const totalBytes = physical === undefined ? undefined : bytesOf(physical).totalBytes;
  if (physical === undefined || totalBytes === undefined) return undefined;
  const cached = named("Cached memory");
  const reclaimable = [named("Memory buffers"), cached].reduce(
    (sum, row) => sum + ((row && bytesOf(row).usedBytes) ?? 0),
    0,
  );
  const isLinux = named("Real memory") === undefined;
  return { index: physical.index, totalBytes, reclaimableBytes: isLinux ? reclaimable : 0 };
}

function memoryFact(
  row: StorageRow,
  ram: SystemMemory | undefined,
  memorySizeKb: NumberCell | undefined,
): MemoryPool | undefined {
  const memoryClass = memoryClassOf(row);
  const descr = row.descr?.value ?? "";
  if (memoryClass === undefined) return undefined;
  const { totalBytes, usedBytes, oid } = bytesOf(row);
  if (totalBytes === undefined || totalBytes === 0 || usedBytes === undefined) return undefined;
  // begemot's agent: size is what is allocated at the moment, used what is active; the whole stands in hrMemorySize.
  if (descr.endsWith("Real Memory Metrics")) {
    return memorySizeKb && memory(descr, { totalBytes: memorySizeKb.value * 1024, usedBytes, oid }, memoryClass);
  }
  if (row.index === ram?.index && usedBytes >= ram.reclaimableBytes) {
    return memory(descr, { totalBytes, usedBytes: usedBytes - ram.reclaimableBytes, oid }, memoryClass);
  }
  const isPartOfRam = memoryClass === "buffers" || memoryClass === "cached" || memoryClass === "shared";
  return memory(
    descr,
    { totalBytes: isPartOfRam ? (ram?.totalBytes ?? totalBytes) : totalBytes, usedBytes, oid },
    memoryClass,
  );
}

function memoryClassOf(row: StorageRow): MemoryPool["class"] | undefined {
  const name = row.descr?.value ?? "";
  switch (row.type?.value) {
    case `${TYPE}.2`:
      return "system";
    case `${TYPE}.3`:
      if (NO_VOLUME.test(name)) return undefined;
      return /swap/i.test(name) ? "swap" : "virtual";
    case `${TYPE}.1`:
      return otherMemoryClass(name);
    default:
      return undefined;
  }
}

/** hrStorageOther says nothing by itself; only names that speak of memory are taken for it. */
function otherMemoryClass(name: string): MemoryPool["class"] | undefined {
  if (/buffers?$/i.test(name)) return "buffers";
  if (/^cached memory$/i.test(name)) return "cached";
  if (/^shared memory$/i.test(name)) return "shared";
  if (/^memory buffers$/i.test(name)) return "buffers";
  return /\b(memory|descriptors)\b/i.test(name) && !/^(available|shared)/i.test(name) ? "system" : undefined;
}

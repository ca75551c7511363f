/**
 * Which volumes lie in memory, and which share their space with another one: bind mounts, data sets of one ZFS pool. Told by
 * what the device says, by where such file systems lie, and by sizes that are equal to the byte. Pure.
 */
import type { Storage } from "#model/device.ts";

export interface Spaces {
  readonly inMemory: ReadonlySet<Storage>;
  /** What another volume in the list tells already. */
  readonly shared: ReadonlySet<Storage>;
}

/** Where Unix systems mount memory (FHS 3.0: /run; POSIX shared memory: /dev/shm), and what they call such a file system. */
const MEMORY_PLACES =
  /^(\/dev(\/(shm|pts|mqueue))?|\/run(\/.*)?|\/var\/run|\/sys(\/.*)?|\/run\/shm|\/lib\/init\/rw|\/var\/lock)$|\b(tmpfs|ramfs|devtmpfs|ramdisk)\b|^\/dev\/md\d+, mounted on:/i;

export function spacesOf(volumes: readonly Storage[]): Spaces {
  const inMemory = new Set(volumes.filter(isMemory));
  // File systems in memory are as large as the kernel says, all alike: /tmp, /var/log and others beside /run and /dev/shm.
  const sizes = new Set([...inMemory].map(({ total_bytes: total }) => total).filter((total) => total !== undefined));
  for (const volume of volumes)
    if (volume.total_bytes !== undefined && sizes.has(volume.total_bytes)) inMemory.add(volume);
  const rest = volumes.filter((volume) => !inMemory.has(volume));
  return { inMemory, shared: new Set([...dataSets(rest), ...secondViews(rest)]) };
}

function isMemory({ descr, medium }: Storage): boolean {
  return medium === "ram" || MEMORY_PLACES.test(descr);
}

/** Beyond this two sizes are not the same: units differ, and some blocks are written between two looks. */
const SAME = 0.002;

/** Data sets of a pool, `tank/home` of `tank`, and mounts that have exactly what the pool or one of its sets has left. */
function dataSets(volumes: readonly Storage[]): Storage[] {
  const sets = dataSetsOf(volumes);
  const left = sets.map(freeOf).filter((free) => free !== undefined && free > 0) as number[];
  const mounts = volumes.filter((volume) => {
    const free = freeOf(volume);
    return volume.descr.startsWith("/") && free !== undefined && left.some((one) => Math.abs(one - free) <= one * SAME);
  });
  return [...sets, ...mounts];
}

/** ZFS data sets: what lies below a volume that is named like no path. */
export function dataSetsOf(volumes: readonly Storage[]): Storage[] {
  const names = new Set(volumes.map(({ descr }) => descr));
  return volumes.filter(({ descr }) => {
    const [pool = ""] = descr.split("/");
    return pool !== "" && pool !== descr && names.has(pool);
  });
}

function freeOf({ total_bytes: total, used_bytes: used }: Storage): number | undefined {
  return total === undefined || used === undefined ? undefined : total - used;
}

/** The same size and the same use to the byte is the same volume, mounted twice: the shortest path is kept. */
function secondViews(volumes: readonly Storage[]): Storage[] {
  const mounts = volumes.filter(({ descr, used_bytes: used = 0 }) => descr.startsWith("/") && used > 0);
  const byUse = Map.groupBy(mounts, ({ total_bytes: total, used_bytes: used }) => `${total} ${used}`);
  return [...byUse.values()].flatMap((same) => same.toSorted((a, b) => a.descr.length - b.descr.length).slice(1));
}

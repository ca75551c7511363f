/** The doctor's looks at this machine: Node, clock, memory, disk, data folder, file descriptors, plugins, ports. */
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, freemem } from "node:os";
import path from "node:path";
import { askSystem } from "#box/clock-trust.ts";
import { diskSpace } from "#box/disk.ts";
import { findSeparation, withBubblewrap } from "#checks/plugin/separate-plugin.ts";
import { errorCode } from "#lib/errno.ts";
import { allowedDescriptors, FEWEST_DESCRIPTORS } from "../open-files.ts";
import { asIs, critical, line, ok, warning, type Finding } from "./finding.ts";

const MB = 1_000_000;

export function lookAtNode(): Finding {
  const { node } = process.versions;
  if (node.startsWith("26."))
    return ok("node", line("doctor.node", { version: node, processors: availableParallelism() }));
  return critical("node", line("doctor.node.other", { version: node }), line("doctor.node.advice"));
}

export async function lookAtClock(ask = askSystem): Promise<Finding> {
  const synchronised = await ask();
  if (synchronised === true) return ok("clock", line("doctor.clock.synchronised"));
  if (synchronised === false) return warning("clock", line("doctor.clock.not"), line("doctor.clock.not.advice"));
  return warning("clock", line("doctor.clock.unknown"), line("doctor.clock.advice"));
}

export function lookAtMemory(availableBytes = readAvailableMemory()): Finding {
  const says = line("doctor.memory", { mb: Math.round(availableBytes / MB) });
  const advice = line("doctor.memory.advice");
  if (availableBytes < 64 * MB) return critical("memory", says, advice);
  return availableBytes < 150 * MB ? warning("memory", says, advice) : ok("memory", says);
}

/** MemAvailable counts what the kernel would give back. Source: proc_meminfo(5). */
function readAvailableMemory(): number {
  const match = existsSync("/proc/meminfo")
    ? /^MemAvailable:\s+([0-9]+) kB/m.exec(readFileSync("/proc/meminfo", "utf8"))
    : null;
  return match === null ? freemem() : Number(match[1]) * 1024;
}

/** @param neededBytes what the configuration lets the store grow to */
export async function lookAtDisk(dataFolder: string, neededBytes: number): Promise<Finding> {
  const { freeBytes, usedPercent } = await diskSpace(nearestExisting(dataFolder));
  const says = line("doctor.disk", { free: Math.round(freeBytes / MB), used: Math.round(usedPercent) });
  if (freeBytes < 100 * MB) return critical("disk", says, line("doctor.disk.full.advice", { folder: dataFolder }));
  if (freeBytes < neededBytes) {
    return warning("disk", says, line("doctor.disk.tight.advice", { mb: Math.round(neededBytes / MB) }));
  }
  return ok("disk", says);
}

export function lookAtDataFolder(dataFolder: string): Finding {
  const folder = nearestExisting(dataFolder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    return critical(
      "data folder",
      line("doctor.folder.notWritable", { folder }),
      line("doctor.folder.notWritable.advice"),
    );
  }
  if (folder !== dataFolder) return ok("data folder", line("doctor.folder.willBe", { folder: dataFolder }));
  const openToOthers = (statSync(folder).mode & 0o077) !== 0;
  if (!openToOthers) return ok("data folder", line("doctor.folder.fine", { folder: dataFolder }));
  return warning(
    "data folder",
    line("doctor.folder.open", { folder: dataFolder }),
    line("doctor.folder.open.advice", { folder: dataFolder }),
  );
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || folder === path.dirname(folder) ? folder : nearestExisting(path.dirname(folder));
}

/** @param limits as /proc/self/limits has them */
export function lookAtDescriptors(limits?: string): Finding {
  const allowed = allowedDescriptors(limits);
  if (allowed === undefined) return ok("descriptors", line("doctor.descriptors.none"));
  if (allowed === Infinity) return ok("descriptors", line("doctor.descriptors.unlimited"));
  if (allowed >= FEWEST_DESCRIPTORS) return ok("descriptors", line("doctor.descriptors.fine", { allowed }));
  return warning(
    "descriptors",
    line("doctor.descriptors.few", { allowed }),
    line("doctor.descriptors.advice", { fewest: FEWEST_DESCRIPTORS }),
  );
}

export function lookAtPluginFolders(folders: readonly string[]): Finding[] {
  return folders.map((folder) => {
    if (!existsSync(folder))
      return warning("plugins", line("doctor.plugins.missing", { folder }), line("doctor.plugins.missing.advice"));
    const { mode } = statSync(folder);
    if ((mode & 0o002) !== 0)
      return critical(
        "plugins",
        line("doctor.plugins.open", { folder }),
        line("doctor.plugins.open.advice", { folder }),
      );
    return ok("plugins", asIs(folder));
  });
}

/**
 * Whether what works here keeps plugins away from the box's secrets, where plugins are configured.
 * @param unseparated `plugins.unseparated`
 * @param uid of this process, which stands for the box
 */
export async function lookAtSeparation(
  folders: readonly string[],
  unseparated: boolean,
  uid = process.getuid?.(),
  find: typeof findSeparation = findSeparation,
): Promise<Finding[]> {
  if (folders.length === 0) return [];
  if (unseparated) return [ok("plugins", line("doctor.plugins.unseparated"))];
  const wrap = await find(uid);
  if (wrap === undefined) {
    return [critical("plugins", line("doctor.plugins.noWay"), line("doctor.plugins.noWay.advice"))];
  }
  if (uid === 0) return [ok("plugins", line("doctor.plugins.asNobody"))];
  const way = wrap === withBubblewrap ? "bubblewrap" : "Landlock";
  return [ok("plugins", line("doctor.plugins.separated", { way }))];
}

/** Whether the page's port can be had: by us now, or by a box that runs already. */
export async function lookAtPort(host: string, port: number): Promise<Finding> {
  const code = await tryListen(host, port);
  const at = `${host}:${port}`;
  if (code === undefined) return ok("port", line("doctor.port.free", { at }));
  if (code === "EADDRINUSE") {
    if (await isBox(host, port)) return ok("port", line("doctor.port.box", { at }));
    return critical("port", line("doctor.port.taken", { at }), line("doctor.port.advice"));
  }
  if (code === "EACCES")
    return critical("port", line("doctor.port.notAllowed", { at }), line("doctor.port.low.advice"));
  return critical("port", line("doctor.port.cannot", { at, code }), line("doctor.port.advice"));
}

function tryListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(errorCode(error) ?? "unknown"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

async function isBox(host: string, port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${port}/healthz`, {
      signal: AbortSignal.timeout(2000),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

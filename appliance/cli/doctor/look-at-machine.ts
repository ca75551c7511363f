/** The doctor's looks at this machine: Node, clock, memory, disk, data folder, file descriptors, plugins, ports. */
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, freemem } from "node:os";
import path from "node:path";
import { askSystem } from "#box/clock-trust.ts";
import { diskSpace } from "#box/disk.ts";
import { findSeparation, withBubblewrap } from "#checks/plugin/separate-plugin.ts";
import { errorCode } from "#lib/errno.ts";
import { critical, ok, warning, type Finding } from "./finding.ts";

const MB = 1_000_000;

export function lookAtNode(): Finding {
  const { node } = process.versions;
  if (node.startsWith("26.")) return ok("node", `Node ${node}, ${availableParallelism()} processors`);
  return critical("node", `Node ${node}`, "start it with scripts/vedetta, or install the package: Node 26 is needed");
}

export async function lookAtClock(ask = askSystem): Promise<Finding> {
  const synchronised = await ask();
  if (synchronised === true) return ok("clock", "synchronised");
  const advice = "let systemd-timesyncd or chrony keep the time";
  if (synchronised === false)
    return warning(
      "clock",
      "not synchronised: events carry clocktrusted false",
      `${advice}; they are marked until then`,
    );
  return warning("clock", "nothing on this machine tells whether it is synchronised; it is believed", advice);
}

export function lookAtMemory(availableBytes = readAvailableMemory()): Finding {
  const says = `${Math.round(availableBytes / MB)} MB available`;
  const advice = "about 150 MB are needed; stop something else or add memory";
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
  const says = `${Math.round(freeBytes / MB)} MB free (${Math.round(usedPercent)} % used)`;
  if (freeBytes < 100 * MB)
    return critical("disk", says, `free some space under ${dataFolder}, or move the data with --data`);
  if (freeBytes < neededBytes) {
    return warning(
      "disk",
      says,
      `retention.maxDisk allows ${Math.round(neededBytes / MB)} MB; lower it or free some space`,
    );
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
      `${folder} cannot be written`,
      "give it to the user that runs the box, or name another with --data",
    );
  }
  if (folder !== dataFolder) return ok("data folder", `${dataFolder} will be made at the first start`);
  const openToOthers = (statSync(folder).mode & 0o077) !== 0;
  if (!openToOthers) return ok("data folder", `${dataFolder} can be written`);
  return warning(
    "data folder",
    `${dataFolder} is open to other users`,
    `chmod 700 ${dataFolder}: secrets and their key lie in it`,
  );
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || folder === path.dirname(folder) ? folder : nearestExisting(path.dirname(folder));
}

/** A socket per host and some for everything else. */
const FEWEST_DESCRIPTORS = 4096;

export function lookAtDescriptors(limits = readLimits()): Finding {
  const match = /^Max open files\s+(\S+)/m.exec(limits);
  if (match === null) return ok("descriptors", "no limit is known here");
  const soft = match[1] === "unlimited" ? Infinity : Number(match[1]);
  if (soft >= FEWEST_DESCRIPTORS) return ok("descriptors", `${soft} open files allowed`);
  return warning(
    "descriptors",
    `only ${soft} open files allowed`,
    `LimitNOFILE=65536 in the unit, or ulimit -n ${FEWEST_DESCRIPTORS}`,
  );
}

/** Below that not even a small site can be watched: databases, page, brokers and the first sockets take so many. */
const LEAST_DESCRIPTORS = 128;

/** Why the box cannot start with so few open files; undefined: they are enough. */
export function tooFewDescriptors(limits = readLimits()): string | undefined {
  const allowed = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Infinity);
  return allowed >= LEAST_DESCRIPTORS
    ? undefined
    : `only ${allowed} open files are allowed, at least ${LEAST_DESCRIPTORS} are needed and ${FEWEST_DESCRIPTORS} are better: LimitNOFILE=65536 in the unit, or ulimit -n ${FEWEST_DESCRIPTORS}`;
}

function readLimits(): string {
  return existsSync("/proc/self/limits") ? readFileSync("/proc/self/limits", "utf8") : "";
}

export function lookAtPluginFolders(folders: readonly string[]): Finding[] {
  return folders.map((folder) => {
    if (!existsSync(folder))
      return warning("plugins", `${folder} does not exist`, "install the plugins or change plugins.folders");
    const { mode } = statSync(folder);
    if ((mode & 0o002) !== 0)
      return critical(
        "plugins",
        `${folder} may be written by everybody`,
        `chmod o-w ${folder}: what lies there is run`,
      );
    return ok("plugins", folder);
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
  if (unseparated) return [ok("plugins", "run with the rights of the box, as plugins.unseparated says")];
  const wrap = await find(uid);
  if (wrap === undefined) {
    return [
      critical(
        "plugins",
        "neither bubblewrap nor Landlock keeps them away from this box's secrets here, so none is run",
        "install bubblewrap, or boot a kernel with Landlock (lsm=landlock,...); plugins.unseparated: true runs them all the same",
      ),
    ];
  }
  if (uid === 0)
    return [ok("plugins", "run as nobody where the box runs as root; doctor of another user tells for that one")];
  const way = wrap === withBubblewrap ? "bubblewrap" : "Landlock";
  return [ok("plugins", `kept away from this box's secrets by ${way}`)];
}

/** Whether the page's port can be had: by us now, or by a box that runs already. */
export async function lookAtPort(host: string, port: number): Promise<Finding> {
  const code = await tryListen(host, port);
  const name = `${host}:${port}`;
  if (code === undefined) return ok("port", `${name} is free`);
  if (code === "EADDRINUSE") {
    if (await isBox(host, port)) return ok("port", `a box answers on ${name}`);
    return critical("port", `${name} is taken by another programme`, "choose another with --listen");
  }
  if (code === "EACCES")
    return critical(
      "port",
      `${name} is not allowed to this user`,
      "a port from 1024 on, or CAP_NET_BIND_SERVICE in the unit",
    );
  return critical("port", `${name} cannot be used (${code})`, "choose another with --listen");
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

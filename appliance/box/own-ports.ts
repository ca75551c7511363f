/**
 * The box's own network ports as the kernel knows them: cable, address, default route. Linux only; elsewhere there are none,
 * and nothing is claimed. Sources: sysfs-class-net in the kernel's documentation (carrier, flags), proc_net(5) for routes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { errorCode } from "#lib/errno.ts";
import { readInterfaces } from "#lib/interfaces.ts";
import path from "node:path";

export interface OwnPort {
  readonly name: string;
  /** Switched on by the administrator. */
  readonly enabled: boolean;
  /** A cable (or a radio) with somebody at its other end; undefined: the port does not tell. */
  readonly carrier?: boolean;
  /** A piece of hardware, not a bridge or a tunnel. */
  readonly hardware: boolean;
  /** It has an address that others on its network can reach. */
  readonly addressed: boolean;
  /** The default route leads through it. */
  readonly routed: boolean;
}

export interface PortFolders {
  readonly sys: string;
  readonly proc: string;
}

const FOLDERS: PortFolders = { sys: "/sys/class/net", proc: "/proc/net" };
/** Bits of /sys/class/net/NAME/flags, from linux/if.h: IFF_UP and IFF_LOOPBACK. */
const UP = 0x1;
const LOOPBACK = 0x8;
/** Bits of a route, from linux/route.h: RTF_UP. */
const ROUTE_UP = 0x1;

/**
 * Every port but the loopback.
 * @throws the system's error where nothing can be opened, so that nothing is known
 * @param folders and @param addresses stand in for the system's in tests
 */
export function readOwnPorts(folders = FOLDERS, addresses = addressedPorts()): OwnPort[] {
  const routed = routedPorts(folders.proc);
  return listNames(folders.sys).flatMap((name) => {
    const read = (file: string) => readLine(path.join(folders.sys, name, file));
    const flags = Number(read("flags") ?? 0);
    if ((flags & LOOPBACK) !== 0) return [];
    const carrier = read("carrier");
    return [
      {
        name,
        enabled: (flags & UP) !== 0,
        ...(carrier === "0" || carrier === "1" ? { carrier: carrier === "1" } : {}),
        hardware: existsSync(path.join(folders.sys, name, "device")),
        addressed: addresses.has(name),
        routed: routed.has(name),
      },
    ];
  });
}

function addressedPorts(): ReadonlySet<string> {
  return new Set(
    Object.entries(readInterfaces()).flatMap(([name, list = []]) =>
      list.some(({ address, internal }) => !internal && !address.startsWith("fe80:") && !address.startsWith("169.254."))
        ? [name]
        : [],
    ),
  );
}

/** Ports with a default route of either family; columns as in `network.ts`. */
function routedPorts(folder: string): ReadonlySet<string> {
  const rows = (file: string) =>
    (readText(path.join(folder, file)) ?? "").split("\n").map((line) => line.trim().split(/\s+/));
  const ipv4 = rows("route").flatMap(([name, destination, , flags, , , , mask]) =>
    destination === "00000000" && mask === "00000000" && isUp(flags) ? [name ?? ""] : [],
  );
  const ipv6 = rows("ipv6_route").flatMap(([destination, prefix, , , , , , , flags, name]) =>
    destination === "0".repeat(32) && prefix === "00" && isUp(flags) && name !== "lo" ? [name ?? ""] : [],
  );
  return new Set([...ipv4, ...ipv6]);
}

function isUp(hex: string | undefined): boolean {
  return (Number.parseInt(hex ?? "0", 16) & ROUTE_UP) !== 0;
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isExhausted(error)) throw error;
    return []; // another system than Linux
  }
}

/** A file's first line; undefined where it is not there, or the kernel refuses (the carrier of a port that is off: EINVAL). */
function readLine(file: string): string | undefined {
  return readText(file)?.split("\n")[0]?.trim();
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isExhausted(error)) throw error;
    return undefined;
  }
}

/** No file can be opened by this process, or by any: nothing follows about the one that was asked for. */
function isExhausted(error: unknown): boolean {
  const code = errorCode(error);
  return code === "EMFILE" || code === "ENFILE";
}

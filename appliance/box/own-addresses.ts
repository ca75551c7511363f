/** The addresses that this box has on its networks, and all hardware addresses that are its own. Linux: sysfs, proc(5) if_inet6. */
import { readdirSync, readFileSync } from "node:fs";
import { isIPv4 } from "node:net";
import path from "node:path";
import { readInterfaces } from "#lib/interfaces.ts";

export interface OwnAddress {
  /** Without a zone. */
  readonly address: string;
  /** Bits of its network. */
  readonly prefix: number;
  readonly port: string;
  /** Number of the port. */
  readonly index: number;
  /** Hardware address of the port. */
  readonly hardware: string;
  /** The kernel found it in use by somebody else when it was given to the port, and does not use it (RFC 4862, section 5.4). */
  readonly refused?: true;
}

export interface OwnAddresses {
  readonly addresses: readonly OwnAddress[];
  /** Of every port, those of a bond's members before they were joined too. */
  readonly hardware: ReadonlySet<string>;
}

const FOLDERS = { sys: "/sys/class/net", proc: "/proc/net" };
/** IFA_F_DADFAILED of linux/if_addr.h. */
const DUPLICATE = 0x08;
const NOBODY = "00:00:00:00:00:00";

/** @param folders stand in for the system's in tests, and so do @param interfaces */
export function readOwnAddresses(folders = FOLDERS, interfaces = readInterfaces()): OwnAddresses {
  const refused = refusedAddresses(folders.proc);
  const names = listNames(folders.sys);
  const hardware = new Set<string>();
  const numbers = new Map<string, number>();
  for (const name of names) {
    for (const file of ["address", "bonding_slave/perm_hwaddr"]) {
      const mac = readLine(path.join(folders.sys, name, file));
      if (mac !== undefined && mac !== "" && mac !== NOBODY) hardware.add(mac.toLowerCase());
    }
    numbers.set(name, Number(readLine(path.join(folders.sys, name, "ifindex")) ?? 0));
  }
  const addresses = Object.entries(interfaces).flatMap(([label, list = []]) => {
    // An address with a label of its own (`eth0:1`) lies on the port before the colon.
    const port = label.split(":")[0] ?? label;
    const index = numbers.get(port) ?? 0;
    return list.flatMap(({ address, cidr, mac, internal }): OwnAddress[] => {
      if (internal || mac === NOBODY || index === 0) return [];
      const bare = address.split("%")[0] ?? address;
      const prefix = Number(cidr?.split("/")[1] ?? (isIPv4(bare) ? 32 : 128));
      const isRefused = refused.has(`${hexOf(bare)} ${port}`);
      return [
        {
          address: bare,
          prefix,
          port,
          index,
          hardware: mac.toLowerCase(),
          ...(isRefused && { refused: true as const }),
        },
      ];
    });
  });
  return { addresses, hardware };
}

/** Hexadecimal and port, as the kernel writes them. */
function refusedAddresses(folder: string): ReadonlySet<string> {
  const rows = (readText(path.join(folder, "if_inet6")) ?? "").split("\n").map((row) => row.trim().split(/\s+/));
  return new Set(
    rows.flatMap(([hex = "", , , , flags = "0", port = ""]) =>
      (Number.parseInt(flags, 16) & DUPLICATE) === 0 ? [] : [`${hex} ${port}`],
    ),
  );
}

/** The 32 digits of an IPv6 address; empty for IPv4. */
function hexOf(address: string): string {
  if (isIPv4(address)) return "";
  const [head = "", tail] = address.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [left, right] = [groups(head), groups(tail ?? "")];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].map((group) => group.padStart(4, "0")).join("");
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // another system than Linux, or no file can be opened now
  }
}

function readLine(file: string): string | undefined {
  return readText(file)?.split("\n")[0]?.trim();
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

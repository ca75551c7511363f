/**
 * Which programme holds a port of this machine, and how many datagrams the kernel dropped there, as far as /proc tells.
 * Source: proc(5), "/proc/net/udp"; Documentation/networking/proc_net_tcp.
 */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Processes that are looked at. */
const MOST_PROCESSES = 5000;
const LISTENING = "0A";

interface SocketRow {
  readonly port: number;
  readonly state: string;
  readonly inode: string;
  readonly drops: number;
}

/** `rsyslogd (process 512)`; undefined: not known, as for processes of other users. */
export function findPortHolder(transport: "udp" | "tcp", port: number): string | undefined {
  const rows = [...rowsOf(transport), ...rowsOf(`${transport}6`)];
  const holding = rows.filter((row) => row.port === port && (transport === "udp" || row.state === LISTENING));
  const inodes = new Set(holding.map(({ inode }) => `socket:[${inode}]`));
  if (inodes.size === 0) return undefined;
  for (const pid of namesIn("/proc")
    .filter((name) => /^\d+$/.test(name))
    .slice(0, MOST_PROCESSES)) {
    const holds = namesIn(`/proc/${pid}/fd`).some((fd) => inodes.has(linkOf(`/proc/${pid}/fd/${fd}`)));
    if (holds) return `${textOf(`/proc/${pid}/comm`).trim() || "a programme"} (process ${pid})`;
  }
  return undefined;
}

/** Datagrams that the kernel dropped at the sockets of a UDP port of this network namespace. */
export function droppedAtPort(port: number): number {
  return [...rowsOf("udp"), ...rowsOf("udp6")]
    .filter((row) => row.port === port)
    .reduce((sum, { drops }) => sum + drops, 0);
}

function rowsOf(table: string): SocketRow[] {
  return textOf(`/proc/net/${table}`)
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const cells = line.trim().split(/\s+/);
      const [, local, , state, , , , , , inode] = cells;
      if (local === undefined || state === undefined || inode === undefined) return [];
      const port = Number.parseInt(local.slice(local.lastIndexOf(":") + 1), 16);
      return [{ port, state, inode, drops: Number(cells[12] ?? 0) || 0 }];
    });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

/** For tests: starts a real server from Debian on loopback with a folder of its own, and stops it by its process id. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Ending } from "./misbehaving-servers.ts";
export { freeTcpPort, freeUdpPort } from "#lib/testing/free-port.ts";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5000;
const MOST_OUTPUT_CHARS = 20_000;

/** Why tests with this program cannot run here; false when they can. For tap's `skip`. */
export function withoutProgram(path: string, { asRoot = false } = {}): string | false {
  if (!existsSync(path)) return `${path} is not installed`;
  return asRoot && process.getuid?.() !== 0 ? `${path} needs root` : false;
}

/** An empty folder, gone when the test ends. Others may enter it, because some servers change their user. */
export function makeFolder(ending: Ending, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `vedetta-${name}-`));
  chmodSync(folder, 0o755);
  ending.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Writes files below a folder, by relative path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>, mode = 0o644): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode });
  }
}

export interface ServerProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** User and group id to run as, where the test is root and the server must not be. */
  readonly uid?: number;
  readonly gid?: number;
  /** Whether it serves by now, to be told by what it printed or by asking it; called again and again. */
  readonly isReady: (printed: string) => boolean | Promise<boolean>;
}

export interface RunningServer {
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  /** Stops it and waits for its end; done by itself when the test ends. */
  stop(): Promise<void>;
}

/**
 * Starts a server in the foreground and waits until it serves.
 * @throws Error with what it printed when it ends first, or does not serve within a minute
 */
export async function startServer(ending: Ending, what: ServerProcess): Promise<RunningServer> {
  const { uid, gid, cwd } = what;
  const child = spawn(what.command, [...what.args], {
    env: { ...process.env, ...what.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that its children end with it.
    detached: true,
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
    ...(cwd !== undefined && { cwd }),
  });
  let printed = "";
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-MOST_OUTPUT_CHARS);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  child.on("error", (error) => (printed += error.message));
  const stop = () => stopGroup(child);
  ending.teardown(stop);
  const end = performance.now() + START_LIMIT_MS;
  while (!(await what.isReady(printed))) {
    const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    if (isOver || performance.now() > end) {
      await stop();
      throw new Error(`${what.command} does not serve: ${printed}`);
    }
    await delay(20);
  }
  return { pid: child.pid ?? 0, output: () => printed, stop };
}

/** Asks the process group to end, and makes it end when it does not. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  signalGroup(child.pid, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child.pid ?? 0, "SIGKILL"), STOP_LIMIT_MS);
  await exited;
  clearTimeout(timer);
  signalGroup(child.pid, "SIGKILL");
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (pid <= 1) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

/** Whether a TCP server takes connections there. */
export async function listensOn(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

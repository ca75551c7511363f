/** Network namespaces for tests: small LANs of this test's own, taken down with everything that runs in them. */
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

/** Whether namespaces can be made here (Linux, root, iproute2). */
export function canMakeNetworks(): boolean {
  try {
    execFileSync("ip", ["netns", "list"], { stdio: "ignore" });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

export class TestNetwork {
  readonly #tag = `v${process.pid.toString(36)}`;
  readonly #names: string[] = [];
  readonly #processes = new Set<ChildProcess>();

  /** A namespace with its loopback up. Returns its name. */
  makeSpace(role: string): string {
    const name = `${this.#tag}-${role}`;
    ip("netns", "add", name);
    this.#names.push(name);
    ip("-n", name, "link", "set", "lo", "up");
    return name;
  }

  /** A cable between two namespaces; each end gets its address (CIDR). Returns the ends' interface names. */
  connect(a: string, addressA: string, b: string, addressB: string): readonly [string, string] {
    const number = Math.floor(Math.random() * 1e6).toString(36);
    const ends = [`a${number}`, `b${number}`] as const;
    ip("link", "add", ends[0], "netns", a, "type", "veth", "peer", "name", ends[1], "netns", b);
    for (const [space, end, address] of [
      [a, ends[0], addressA],
      [b, ends[1], addressB],
    ] as const) {
      ip("-n", space, "address", "add", address, "dev", end);
      ip("-n", space, "link", "set", end, "up");
    }
    return ends;
  }

  /** Runs `ip` inside a namespace. */
  ip(space: string, ...args: string[]): void {
    ip("-n", space, ...args);
  }

  /** Runs a command inside a namespace and waits for its end. @throws Error where it fails */
  run(space: string, command: readonly string[]): void {
    ip("netns", "exec", space, ...command);
  }

  /** Starts a process inside a namespace; stopped with the network. */
  spawn(space: string, command: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const child = spawn("ip", ["netns", "exec", space, ...command], { stdio: ["ignore", "pipe", "pipe"], ...options });
    this.#processes.add(child);
    child.once("exit", () => this.#processes.delete(child));
    return child;
  }

  /** Ends what runs, then takes the namespaces down. */
  async stop(): Promise<void> {
    await Promise.all([...this.#processes].map((child) => endProcess(child)));
    for (const name of this.#names) ip("netns", "delete", name);
  }
}

/** SIGTERM, and SIGKILL after a while; settles when the process is gone. */
export async function endProcess(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGTERM",
  limitMs = 60_000,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
  await gone;
  clearTimeout(timer);
}

/** Waits until something is so. @throws Error naming what did not happen in time */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  limitMs: number,
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`${what}: not within ${limitMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ip(...args: string[]): void {
  execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });
}

/**
 * A stage for discoveries: two network namespaces joined by a cable, recorded devices in one of them, each at an address of
 * its own, the box in the other. Needs root. Nothing on it can reach any other network.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface Stage {
  /** Name of the namespace the box is in; `ip netns exec` runs things there. */
  readonly box: string;
  /** Recording by address. */
  readonly devices: ReadonlyMap<string, string>;
  /** Packets that left the box in each second since the stage was set. */
  readonly sentPerSecond: readonly number[];
  stop(): Promise<void>;
}

/** Why there can be no stage here; undefined: there can. */
export function obstacleToStage(): string | undefined {
  if (process.getuid?.() !== 0) return "only root can make network namespaces";
  try {
    execFileSync("ip", ["netns", "list"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "there is no ip(8) that can make network namespaces";
  }
}

const NETWORK = "10.77.0";
const BOX_ADDRESS = `${NETWORK}.250`;

/**
 * @param names recordings to play; left out: all
 * @param ownCards each device answers with a hardware address of its own; else all have one, as addresses of one device would
 */
export async function setStage(folder: string, names?: readonly string[], ownCards = false): Promise<Stage> {
  const [box, devices] = [`vdbox${process.pid}`, `vddev${process.pid}`];
  const recordings = mkdtempSync(join(tmpdir(), "vedetta-stage-"));
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(end));
    for (const name of [box, devices]) execFileSync("ip", ["netns", "del", name], { stdio: "ignore" });
    rmSync(recordings, { recursive: true });
  };
  const chosen =
    names ??
    readdirSync(join(folder, "devices"))
      .filter((file) => file.endsWith(".snmprec"))
      .map((file) => file.slice(0, -8));
  for (const name of chosen) cpSync(join(folder, "devices", `${name}.snmprec`), join(recordings, `${name}.snmprec`));
  joinNamespaces(box, devices, chosen.length, ownCards);
  try {
    const player = spawn(
      "ip",
      [
        "netns",
        "exec",
        devices,
        join(folder, "play"),
        recordings,
        "--beyond-loopback",
        "--base",
        `${NETWORK}.1`,
        "--port",
        "161",
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    children.push(player);
    const played = await playedBy(player);
    const sentPerSecond: number[] = [];
    children.push(countPackets(box, sentPerSecond));
    return { box, devices: played, sentPerSecond, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function joinNamespaces(box: string, devices: string, count: number, ownCards: boolean): void {
  const run = (words: string) => execFileSync("ip", words.split(" "));
  run(`netns add ${box}`);
  run(`netns add ${devices}`);
  run(`link add cable netns ${box} type veth peer name cable netns ${devices}`);
  run(`-n ${box} addr add ${BOX_ADDRESS}/24 dev cable`);
  for (const name of [box, devices]) {
    run(`-n ${name} link set lo up`);
    run(`-n ${name} link set cable up`);
  }
  // Each card answers for its own address alone.
  if (ownCards) run(`netns exec ${devices} sysctl -qw net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.rp_filter=0`);
  for (let i = 1; i <= count; i += 1) {
    const card = ownCards ? `card${i}` : "cable";
    if (ownCards) run(`-n ${devices} link add link cable name ${card} type macvlan mode bridge`);
    run(`-n ${devices} addr add ${NETWORK}.${i}/24 dev ${card}`);
    if (ownCards) run(`-n ${devices} link set ${card} up`);
  }
}

async function playedBy(player: ChildProcess): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (player.stdout === null) throw new Error("the player has no output");
  for await (const line of createInterface({ input: player.stdout })) {
    if (line.startsWith("ready:")) return found;
    const [address, , name] = line.split("\t");
    if (address !== undefined && name !== undefined) found.set(address, name);
  }
  throw new Error("the player of recordings ended before it was ready");
}

/** The cable's own counter, read inside the namespace about once a second, together with the moment it was read at. */
function countPackets(box: string, into: number[]): ChildProcess {
  const loop =
    "while :; do read up rest < /proc/uptime; read sent < /sys/class/net/cable/statistics/tx_packets; echo $up $sent; sleep 1; done";
  const child = spawn("ip", ["netns", "exec", box, "sh", "-c", loop], { stdio: ["ignore", "pipe", "inherit"] });
  let before: { up: number; sent: number } | undefined;
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [up = 0, sent = 0] = line.split(" ").map(Number);
    // The loop's second is a little longer than one; a busy machine makes it longer still.
    if (before !== undefined) into.push((sent - before.sent) / Math.max(1, up - before.up));
    before = { up, sent };
  });
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGTERM");
  await closed;
}

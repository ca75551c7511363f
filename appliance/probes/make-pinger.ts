/**
 * Chooses how this box pings: in bursts through the kernel's own calls, else by fping, else by a ping socket in Node's
 * hands, else not at all, and then says what would help.
 */
import { codedError } from "#lib/errno.ts";
import { access, constants } from "node:fs/promises";
import { BurstPinger } from "./burst-pinger.ts";
import { FpingPinger } from "./fping-pinger.ts";
import { type Echoes, type EchoPlan, type Pinger, type PingOutcome } from "./ping.ts";
import { PlainEchoes } from "./plain-echoes.ts";
import { SocketPinger } from "./ping-socket.ts";

const FPING_PATHS = ["/usr/bin/fping", "/usr/sbin/fping", "/usr/local/bin/fping", "/usr/local/sbin/fping"];

export interface ChosenPinger {
  readonly pinger: Pinger;
  readonly way: "bursts" | "fping" | "socket" | "none";
  /** What stood in the way of the better ways; empty with bursts. For the log and `doctor`. */
  readonly obstacles: readonly string[];
}

/** What a box has to ping with; tests leave some of it out. */
export interface PingMeans {
  readonly openBursts: () => Promise<BurstPinger>;
  readonly fpingPaths: readonly string[];
}

/** Tries the ways in order; sends nothing. Never fails: without any way every ping blames the box. */
export async function choosePinger(means: Partial<PingMeans> = {}): Promise<ChosenPinger> {
  const { openBursts = () => BurstPinger.open(), fpingPaths = FPING_PATHS } = means;
  const obstacles: string[] = [];
  try {
    return { pinger: await openBursts(), way: "bursts", obstacles };
  } catch (error) {
    obstacles.push(`bursts do not work here: ${(error as Error).message}`);
  }
  const path = await findExecutable(fpingPaths);
  if (path === undefined) {
    obstacles.push("fping is not installed");
  } else {
    const fping = new FpingPinger(path);
    const obstacle = await fping.findObstacle();
    if (obstacle === undefined) return { pinger: fping, way: "fping", obstacles };
    obstacles.push(`fping does not work here: ${obstacle.message}`);
  }
  try {
    return { pinger: await SocketPinger.probe(), way: "socket", obstacles };
  } catch (error) {
    obstacles.push((error as Error).message);
    return { pinger: new UnablePinger(obstacles.join("; ")), way: "none", obstacles };
  }
}
/** The pinger alone, for whoever does not ask why. */
export async function makePinger(): Promise<Pinger> {
  return (await choosePinger()).pinger;
}

/** Says of every address that this box cannot ping, and why. */
class UnablePinger implements Pinger {
  readonly #error: Error;

  constructor(reason: string) {
    this.#error = codedError(
      "EPERM",
      `this box cannot ping: ${reason}. Install fping with CAP_NET_RAW, or allow ping sockets`,
    );
  }

  async ping(addresses: readonly string[]): Promise<ReadonlyMap<string, PingOutcome>> {
    const outcome: PingOutcome = { sent: 0, roundTripsMs: [], unreachable: false, boxError: this.#error };
    return new Map(addresses.map((address) => [address, outcome]));
  }

  prepare(addresses: readonly string[], plan: EchoPlan): Echoes {
    return new PlainEchoes((asked) => this.ping(asked), addresses, plan);
  }

  stop(): void {}
}

async function findExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}

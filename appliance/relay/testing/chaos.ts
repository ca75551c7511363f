/**
 * One run of disasters over real parts: a box (store and relay in a process of its own) is killed with SIGKILL, the line
 * is cut, the broker is restarted, in a given order and rhythm; a receiver with a lasting session notes what arrives.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RelayConfig } from "#model/site.ts";
import { ArrivalOrder } from "../arrival-order.ts";
import { CuttingProxy } from "./cutting-proxy.ts";
import { Mosquitto } from "./mosquitto.ts";
import { Receiver } from "./receiver.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

export type Disaster = "kill" | "cut" | "broker";

export interface ChaosReport {
  readonly deliveries: number;
  readonly sequences: number;
  /** Sequences between the first and the last that never arrived. */
  readonly missing: number[];
  /** Sequences that arrived with more than one id. */
  readonly secondIds: number[];
  /** Sequences whose first delivery came after a later one's that had not overtaken it. */
  readonly outOfOrder: number[];
  readonly presences: string[];
  readonly disasters: number;
}

/**
 * Runs until `events` events have arrived. Each disaster strikes when another `everyEvents` events have arrived.
 * @throws Error when they have not all arrived within `limitMs`
 */
export async function runChaos(options: {
  readonly events: number;
  readonly everyEvents: number;
  readonly disasters: readonly Disaster[];
  readonly limitMs: number;
}): Promise<ChaosReport> {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-chaos-"));
  const broker = await new Mosquitto().start();
  const proxy = await new CuttingProxy(broker.port).start();
  const config: RelayConfig = {
    brokers: [`mqtt://127.0.0.1:${broker.port}`],
    protocol: 5,
    commandKeys: [],
    history: false,
  };
  const received = new Received(config);
  let box: ChildProcess | undefined;
  const startBox = (): void => {
    const script = join(import.meta.dirname, "chaos-publisher.ts");
    const args = [script, folder, `mqtt://127.0.0.1:${proxy.port}`, String(options.events)];
    box = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  };
  const strike: Record<Disaster, () => Promise<void>> = {
    kill: async () => {
      await killed(box);
      startBox();
    },
    cut: async () => {
      proxy.cut();
      await waitFor("the loss is seen", () => received.presences.at(-1) === "lost");
      proxy.mend();
    },
    broker: async () => {
      await broker.stop();
      await broker.start();
      await received.again();
    },
  };
  try {
    await received.again();
    startBox();
    let struck = 0;
    const endAt = performance.now() + options.limitMs;
    const left = (): number => endAt - performance.now();
    for (const disaster of options.disasters) {
      const goal = Math.min(options.events, (struck + 1) * options.everyEvents);
      await waitFor(`${goal} events`, () => received.count >= goal, left());
      await strike[disaster]();
      struck += 1;
    }
    await waitFor(`all ${options.events} events`, () => received.count >= options.events, left());
    return received.report(struck);
  } finally {
    await killed(box);
    await received.stop();
    await proxy.stop();
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killed(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** What arrived over all connections of one lasting session. */
class Received {
  readonly #config: RelayConfig;
  readonly #receivers: Receiver[] = [];

  constructor(config: RelayConfig) {
    this.#config = config;
  }

  async again(): Promise<void> {
    this.#receivers.push(await new Receiver(this.#config, "soc").start());
  }

  async stop(): Promise<void> {
    await this.#receivers.at(-1)?.stop();
  }

  /** Different sequences. */
  get count(): number {
    return new Set(this.#receivers.flatMap((receiver) => receiver.sequences())).size;
  }

  get presences(): string[] {
    return this.#receivers.flatMap((receiver) => receiver.presences.map(({ reason }) => reason));
  }

  report(disasters: number): ChaosReport {
    const events = this.#receivers.flatMap((receiver) => receiver.events);
    const ids = new Map<number, Set<string>>();
    const outOfOrder: number[] = [];
    const order = new ArrivalOrder(0);
    for (const { sequence, id, waitingfrom } of events) {
      const number = Number(sequence);
      const known = ids.get(number);
      const waitingFrom = waitingfrom === undefined ? undefined : Number(waitingfrom);
      if (known === undefined && order.take(number, waitingFrom).isLate) outOfOrder.push(number);
      ids.set(number, (known ?? new Set()).add(id));
    }
    const missing = Array.from({ length: order.newest }, (_, i) => i + 1).filter((sequence) => !ids.has(sequence));
    const secondIds = [...ids].filter(([, set]) => set.size > 1).map(([sequence]) => sequence);
    return {
      deliveries: events.length,
      sequences: ids.size,
      missing,
      secondIds,
      outOfOrder,
      presences: this.presences,
      disasters,
    };
  }
}

/** A box that takes orders, in tests: a real store, a desk that notes what is done, and a connection that keeps the answers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BoxHand } from "#actions/box-hand.ts";
import type { Log } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { Incident } from "#model/incident.ts";
import type { OrderReply } from "#model/order.ts";
import { refusal } from "#model/refusal.ts";
import type { CommandKey } from "#model/site.ts";
import type { Orders } from "#store/orders.ts";
import { StateStore } from "#store/state-store.ts";
import type { Connection, Message, PublishAnswer, ReceivedMessage } from "../connection.ts";
import { OrderTaker } from "../order-taker.ts";
import { TEST_BASE } from "./sign-order.ts";

/** A connection that answers every message, or none while `silent`. */
export class NotingConnection implements Connection {
  readonly protocol = 5;
  readonly receiveMaximum = 20;
  readonly maximumPacketBytes = Number.POSITIVE_INFINITY;
  readonly sessionPresent = false;
  readonly wasFlooded = false;
  over = false;
  unanswered = 0;
  silent = false;
  readonly messages: Message[] = [];

  publish(message: Message, done: (answer: PublishAnswer) => void): void {
    this.messages.push(message);
    if (!this.silent) done({ accepted: true, heard: true });
  }
  async subscribe(): Promise<undefined> {}
  async close(): Promise<void> {
    this.over = true;
  }
  destroy(): void {
    this.over = true;
  }

  replies(): OrderReply[] {
    return this.messages.map(({ payload }) => JSON.parse(payload) as OrderReply);
  }
}

export const INCIDENT = "019a0000-0000-7000-8000-000000000001";

export interface StageOptions {
  readonly keys: readonly CommandKey[];
  readonly folder?: string;
  readonly clock?: HandClock;
  readonly boot?: string;
  /** Stands before the store's own, to break it. */
  readonly wrap?: (orders: Orders) => Orders;
  readonly canStore?: boolean | (() => boolean);
}

export interface Stage {
  readonly taker: OrderTaker;
  readonly connection: NotingConnection;
  readonly clock: HandClock;
  readonly state: StateStore;
  readonly folder: string;
  readonly logged: object[];
  /** What was done, as `command by`. */
  readonly done: string[];
  trusted: boolean;
  /** Hands a message in and waits for its answer. */
  give(payload: Buffer, more?: Partial<ReceivedMessage>): Promise<OrderReply>;
  /** Stops the box as a kill does, and gives its folder back. */
  kill(): void;
}

export function openStage(t: { teardown(work: () => void): void }, options: StageOptions): Stage {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "vedetta-orders-"));
  const clock = options.clock ?? new HandClock();
  const logged: object[] = [];
  const note = (fields: object, message: string) => void logged.push({ ...fields, message });
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const boot = options.boot ?? "boot-1";
  const state = StateStore.open(folder, { clock, log, boot });
  const done: string[] = [];
  const connection = new NotingConnection();
  const stage = { trusted: true };
  const taker = new OrderTaker({
    orders: options.wrap?.(state.orders) ?? state.orders,
    canStore: () => (typeof options.canStore === "function" ? options.canStore() : (options.canStore ?? true)),
    desk: { watch: watchNoting(done), hand: handNoting(done, clock), log },
    flush: () => {},
    say: ({ code, path }) => ({ code, path, message: `says ${code}` }),
    boot,
    clockTrusted: () => stage.trusted,
    clock,
    log,
  });
  taker.start();
  taker.replies.use(connection);
  let isOpen = true;
  const kill = () => {
    if (isOpen) state.abandon();
    isOpen = false;
  };
  t.teardown(() => {
    void taker.stop();
    kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const obeyed = { base: TEST_BASE, keys: options.keys };
  return Object.assign(stage, {
    taker,
    connection,
    clock,
    state,
    folder,
    logged,
    done,
    kill,
    async give(payload: Buffer, more: Partial<ReceivedMessage> = {}) {
      const before = connection.messages.length;
      taker.take({ topic: `${TEST_BASE}/command`, payload, retained: false, ...more }, obeyed);
      await waitFor("an answer", () => connection.messages.length > before);
      return connection.replies()[before] as OrderReply;
    },
  });
}

/** Knows one incident, which can be acknowledged. */
function watchNoting(done: string[]): object {
  return {
    actOn(
      id: string,
      { move, note = "" }: { move: string; note?: string },
      { kind, name }: { kind: string; name: string },
    ) {
      if (id !== INCIDENT) return { refused: refusal("notFound.incident", "", { id }) };
      done.push(`${move} by ${kind} ${name} ${note}`.trim());
      return { incident: { id, state: "open" } as Incident };
    },
    checkNow(key: string) {
      done.push(`check ${key}`);
      if (key === "nas/broken") throw new Error("a fault of the box");
      return key === "nas/web";
    },
  };
}

function handNoting(done: string[], clock: HandClock): Partial<BoxHand> {
  return {
    eventRange: () => ({ oldest: 5, latest: 20_000 }),
    resend(from, to) {
      done.push(`resend ${from} ${to}`);
      return true;
    },
    wallMs: () => clock.wallMs(),
  };
}

/** Orders of a rollout on their way: for each box one at a time, signed once, sent again until the box has said a word about it. */
import type { KeyObject } from "node:crypto";
import { OrderReply, type SignedOrder } from "#model/order.ts";
import type { Connection } from "#relay/connection.ts";
import { Compile } from "typebox/compile";
import { makeOrder, signed } from "../soc-sign.ts";
import type { Wish } from "./course.ts";

const isReply = Compile(OrderReply);
/** An order may be begun for so long; one that nobody has answered by then is given anew. */
const LIFETIME_MS = 300_000;
const AGAIN_MS = 20_000;
/** While the box is at it. */
const SELDOM_MS = 60_000;

interface OnItsWay {
  readonly wish: Wish;
  readonly order: SignedOrder;
  readonly jws: Promise<string>;
  sentAt: number;
  /** The box is at it. */
  isHeard: boolean;
}

/** For the same run of the box as well: another one does not take it. */
const isSame = (one: Wish, other: Wish | undefined) => one.command === other?.command && one.boot === other.boot;

export class Orders {
  readonly #key: KeyObject;
  readonly #clientId: string;
  readonly #version: string;
  readonly #refused: (said: string) => void;
  /** By box. */
  readonly #onTheirWay = new Map<string, OnItsWay>();

  /** @param refused told where the broker refuses a message */
  constructor(
    { key, clientId, version }: { readonly key: KeyObject; readonly clientId: string; readonly version: string },
    refused: (said: string) => void,
  ) {
    this.#key = key;
    this.#clientId = clientId;
    this.#version = version;
    this.#refused = refused;
  }

  /** Sends what is wished and not on its way; forgets what is no longer wished. */
  send(wishes: readonly Wish[], connection: Connection, now: number): void {
    const wished = new Map(wishes.map((wish) => [wish.box, wish]));
    for (const [box, { wish }] of this.#onTheirWay) if (!isSame(wish, wished.get(box))) this.#onTheirWay.delete(box);
    for (const wish of wishes) {
      const before = this.#onTheirWay.get(wish.box);
      const isOver = before !== undefined && !before.isHeard && now >= Date.parse(before.order.expiresAt);
      const one = before === undefined || isOver ? this.#make(wish, now) : before;
      this.#onTheirWay.set(wish.box, one);
      const pause = one.isHeard ? SELDOM_MS : AGAIN_MS;
      if (now - one.sentAt < pause || now >= Date.parse(one.order.expiresAt)) continue;
      one.sentAt = now;
      void this.#publish(one, connection);
    }
  }

  /** @returns the wish that a message answers for good, and the answer; undefined: it is not about ours, or the box is still at it */
  take(box: string, content: unknown): { readonly wish: Wish; readonly reply: OrderReply } | undefined {
    const one = this.#onTheirWay.get(box);
    if (one === undefined || !isReply.Check(content) || content.id !== one.order.id) return undefined;
    one.isHeard = true;
    // It has restarted meanwhile: its present run is asked anew.
    if (content.code === "otherBoot") return void this.#onTheirWay.delete(box);
    const first = content.code === "seenBefore" ? content.first : undefined;
    // It was sent again: what counts is the answer to it when it came first, which is on its way or was lost.
    const reply = first === undefined ? content : { ...content, ...first };
    if (reply.outcome === "underWay") return undefined;
    this.#onTheirWay.delete(box);
    return { wish: one.wish, reply };
  }

  #make(wish: Wish, now: number): OnItsWay {
    const given = wish.command === "update.install" ? { version: this.#version } : {};
    const target = `vedetta/v1/${wish.box}`;
    // For its present run alone: a box that does not trust its clock yet takes no others.
    const order = {
      ...makeOrder(wish.command, given, { target, lifetimeMs: LIFETIME_MS, nowMs: now }),
      boot: wish.boot,
    };
    return { wish, order, jws: signed(order, this.#key), sentAt: -Infinity, isHeard: false };
  }

  async #publish({ order, jws }: OnItsWay, connection: Connection): Promise<void> {
    const payload = await jws;
    if (connection.over) return;
    connection.publish(
      {
        topic: `${order.target}/command`,
        payload,
        contentType: "application/jose",
        responseTopic: `${order.target}/reply/${this.#clientId}`,
        correlationData: Buffer.from(order.id),
      },
      (answer) => {
        if (!answer.accepted) this.#refused(answer.problem.message);
      },
    );
  }
}

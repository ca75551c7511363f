/**
 * Takes signed commands: looks at each, remembers it (on the disk, before anything is done), does it, and answers. An order that
 * was remembered is never done again, whatever crashes: one in whose midst the box stopped is answered as interrupted.
 */
import { includesRole, type Actor } from "#actions/actor.ts";
import type { AnyCommand } from "#actions/command.ts";
import { findOrdered } from "#actions/order.ts";
import { runEntry } from "#actions/run-command.ts";
import { isoTime, type Timer, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { formatProblem } from "#lib/problem.ts";
import type { OrderOutcome, OrderProblem, OrderReply, SignedOrder } from "#model/order.ts";
import { generalCode, refusal, type Refusal } from "#model/refusal.ts";
import type { CommandKey } from "#model/site.ts";
import type { KeptOrder, NewOrder, Orders } from "#store/orders.ts";
import { Allowance } from "#lib/allowance.ts";
import type { Message, ReceivedMessage } from "./connection.ts";
import { passingFailure } from "./event-source.ts";
import { EarliestTime, mayGive, whyNotTaken } from "./judge-order.ts";
import { readOrder } from "./read-order.ts";
import { ReplySender } from "./reply-sender.ts";

export interface OrderTakerOptions {
  readonly orders: Orders;
  /** False: nothing can be stored for good, so nothing may be done. */
  readonly canStore: () => boolean;
  /** What the commands work with. */
  readonly desk: object;
  /** Stores what was decided; before that nobody is told that it was done. */
  readonly flush: () => void;
  readonly say: (refusal: Refusal) => OrderProblem;
  readonly boot: string;
  readonly clockTrusted: () => boolean;
  readonly clock: TimerClock;
  readonly log: Log;
}

/** Whom the box obeys and what it is called; changes with the configuration. */
export interface Obeyed {
  readonly base: string;
  readonly keys: readonly CommandKey[];
}

export const MOST_ORDER_BYTES = 64 * 1024;
/** Waiting to be looked at. */
const MOST_WAITING = 200;
const MOST_WAITING_BYTES = 1024 * 1024;
/** Being done at the same time: a diagnosis takes half a minute. */
const MOST_AT_ONCE = 8;
/** Remembered until they expire. */
const MOST_KEPT = 10_000;
const MOST_RESULT_BYTES = 200 * 1024;
const MOST_CORRELATION_BYTES = 1024;
const FORGET_EVERY_MS = 600_000;
const WARN_EVERY_MS = 60_000;
/** Of what the box publishes itself, and of what it listens to: no answer goes there. */
const RESERVED: ReadonlySet<string> = new Set(["presence", "event", "history", "config", "command", "enrol"]);

interface ReplyTo {
  readonly topic: string;
  /** Base64. */
  readonly correlation?: string;
}

export class OrderTaker {
  readonly #options: OrderTakerOptions;
  readonly replies: ReplySender;
  readonly #earliest = new EarliestTime();
  /** Looked at: everything, what is answered of refusals, and what one key gives. */
  readonly #looks = new Allowance(200, 50);
  readonly #refusals = new Allowance(50, 5);
  readonly #given = new Map<string, Allowance>();
  #waiting: { readonly message: ReceivedMessage; readonly obeyed: Obeyed }[] = [];
  #waitingBytes = 0;
  #looking: Promise<void> | undefined;
  readonly #underWay = new Set<string>();
  #isOpen = false;
  #dropped = 0;
  #warnedAtMs = -Infinity;
  #timer: Timer | undefined;

  constructor(options: OrderTakerOptions) {
    this.#options = options;
    const { orders, clock, log } = options;
    this.replies = new ReplySender({ orders, clock, log, messageOf: (order) => keptMessage(order) });
  }

  /** Says of what was being done when the box stopped that it was interrupted, and lets go of what has expired. */
  start(): void {
    const { orders, clock } = this.#options;
    for (const order of orders.unfinished()) {
      const problems = [refusal("interrupted", "")];
      const answer = JSON.stringify(this.#reply("interrupted", order, { problems }));
      orders.finish(order.id, answer);
      const message = keptMessage({ ...order, answer });
      if (message !== undefined) this.replies.send(message, order.id);
    }
    this.#forget();
    this.#timer = clock.every(FORGET_EVERY_MS, () => this.#forget(), { idle: true });
    this.#isOpen = true;
    this.#lookOn();
  }

  /** Begins nothing more. What is being done when the box ends is answered as interrupted at the next start. */
  async stop(): Promise<void> {
    this.#isOpen = false;
    this.#timer?.cancel();
    await this.#looking;
  }

  /** What comes before the start waits for it. */
  take(message: ReceivedMessage, obeyed: Obeyed): void {
    const { length } = message.payload;
    if (length > MOST_ORDER_BYTES)
      return this.#refuse({}, [refusal("tooLarge.order", "", { mostKiB: MOST_ORDER_BYTES / 1024 })], message, obeyed);
    const isFull = this.#waiting.length >= MOST_WAITING || this.#waitingBytes + length > MOST_WAITING_BYTES;
    if (isFull || !this.#looks.take(this.#options.clock.monotonicMs())) return this.#drop();
    this.#waiting.push({ message, obeyed });
    this.#waitingBytes += length;
    this.#lookOn();
  }

  #lookOn(): void {
    if (!this.#isOpen || this.#waiting.length === 0) return;
    this.#looking ??= this.#lookAtAll().finally(() => {
      this.#looking = undefined;
      this.#lookOn();
    });
  }

  /** One after the other, in the order they came. */
  async #lookAtAll(): Promise<void> {
    while (this.#isOpen) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#waitingBytes -= next.message.payload.length;
      try {
        await this.#look(next.message, next.obeyed);
      } catch (error) {
        const code = passingFailure(error);
        if (code === undefined) throw error;
        this.#refuse({}, [refusal("storeUnavailable.order", "")], next.message, next.obeyed);
      }
    }
  }

  async #look(message: ReceivedMessage, obeyed: Obeyed): Promise<void> {
    const read = await readOrder(message.payload, obeyed.keys, MOST_ORDER_BYTES);
    if (read.refused !== undefined) {
      this.#options.log.warn({ security: "order.refused", code: read.refused.code }, "an order was not taken");
      return this.#refuse(read, [read.refused], message, obeyed);
    }
    const { order, key } = read;
    const found = this.#judge(order, key, message, obeyed);
    if ("problems" in found) {
      const { code } = found.problems[0] ?? { code: "failed" };
      const fields = { security: "order.refused", code, order: order.id, command: order.command, by: key.name };
      this.#options.log.warn(fields, "an order was not taken");
      return this.#refuse(order, found.problems, message, obeyed);
    }
    const replyTo = replyToOf(message, obeyed.base);
    this.#remember(order, key, replyTo);
    void this.#act(order, key, found.command, replyTo);
  }

  /** Which command it is; or why it is not done. Nothing is remembered of what is refused: it was not done. */
  #judge(
    order: SignedOrder,
    key: CommandKey,
    { retained }: ReceivedMessage,
    { base }: Obeyed,
  ): { readonly command: AnyCommand } | { readonly problems: readonly Refusal[] } {
    const { orders, clock, clockTrusted, boot, canStore } = this.#options;
    const steadyMs = clock.monotonicMs();
    const isKept = orders.find(order.id) !== undefined;
    const problem =
      whyNotTaken(order, {
        base,
        boot,
        wallMs: clock.wallMs(),
        clockTrusted: clockTrusted(),
        earliestMs: this.#earliest.at(steadyMs),
        forgottenUntil: orders.forgottenUntil(),
        notIssuedUntil: orders.notIssuedUntil(clock.wallMs(), clockTrusted()),
        highest: orders.highest(key.kid),
        isKept,
      }) ?? (retained ? refusal("retained", "") : undefined);
    if (problem !== undefined) return { problems: [problem] };
    const { command: name } = order;
    const found = findOrdered(name, order.arguments ?? {});
    if (found.problems !== undefined) return found;
    if (!mayGive(key, name))
      return { problems: [refusal("notAllowed.command", "", { name: key.name, command: name })] };
    const { command } = found;
    if (!includesRole(key.role, command.least)) {
      const role = { needed: command.least, name: key.name, role: key.role };
      return { problems: [refusal("notAllowed", "", role)] };
    }
    if (this.#underWay.size >= MOST_AT_ONCE || !this.#allowanceOf(key).take(steadyMs))
      return { problems: [refusal("tooMany.orders", "")] };
    if (orders.count() >= MOST_KEPT) this.#forget();
    if (orders.count() >= MOST_KEPT) return { problems: [refusal("tooMany.kept", "", { most: MOST_KEPT })] };
    if (!canStore()) return { problems: [refusal("storeUnavailable.order", "")] };
    this.#earliest.learn(Date.parse(order.issuedAt), steadyMs);
    return { command };
  }

  #allowanceOf({ kid }: CommandKey): Allowance {
    const known = this.#given.get(kid) ?? new Allowance(100, 10);
    this.#given.set(kid, known);
    return known;
  }

  /** @throws StoreError: nothing is remembered, and nothing is done */
  #remember({ id, command, expiresAt, sequence }: SignedOrder, { kid }: CommandKey, replyTo: ReplyTo): void {
    const order: NewOrder = {
      id,
      key: kid,
      command,
      expiresAt: Date.parse(expiresAt),
      replyTo: JSON.stringify(replyTo),
      ...(sequence === undefined ? {} : { sequence }),
    };
    this.#options.orders.begin(order);
    this.#underWay.add(id);
  }

  async #act(order: SignedOrder, key: CommandKey, command: AnyCommand, replyTo: ReplyTo): Promise<void> {
    const { desk, flush, canStore, log } = this.#options;
    const actor: Actor = { kind: "soc", name: key.name, role: key.role };
    const who = { order: order.id, command: order.command, by: key.name };
    log.info({ security: "order.taken", ...who }, "an order of the operations centre is done");
    let reply: OrderReply;
    try {
      const outcome = await runEntry(command, desk, actor, order.arguments ?? {});
      flush();
      // The disk may have gone between remembering and doing: what is in memory alone ends with this run, so it is not called done.
      if (outcome.done && !canStore()) throw new Error("what was done could not be stored");
      reply = outcome.done
        ? this.#reply("done", order, { result: outcome.value })
        : this.#reply("refused", order, { problems: outcome.problems });
    } catch (error) {
      log.error({ ...who, error: error instanceof Error ? error.stack : String(error) }, "an order failed");
      reply = this.#reply("failed", order, { problems: [refusal("failed", "")] });
    }
    this.#answer(order.id, reply, replyTo);
  }

  #answer(id: string, reply: OrderReply, replyTo: ReplyTo): void {
    const answer = JSON.stringify(reply);
    this.#underWay.delete(id);
    try {
      this.#options.orders.finish(id, answer);
      this.replies.send(replyMessage(replyTo, answer), id);
    } catch (error) {
      if (passingFailure(error) === undefined) throw error;
      this.replies.send(replyMessage(replyTo, answer)); // a restart will say that it was interrupted
    }
  }

  #refuse(
    order: { readonly id?: string; readonly command?: string },
    problems: readonly Refusal[],
    message: ReceivedMessage,
    { base }: Obeyed,
  ): void {
    if (!this.#refusals.take(this.#options.clock.monotonicMs())) return this.#drop();
    const isRepeated = problems.some(({ code }) => code === "seenBefore");
    const kept = isRepeated && order.id !== undefined ? this.#options.orders.find(order.id) : undefined;
    const first = kept === undefined ? {} : { first: firstOf(kept) };
    const reply = this.#reply("refused", order, { problems, ...first });
    this.replies.send(replyMessage(replyToOf(message, base), JSON.stringify(reply)));
  }

  #reply(
    outcome: OrderOutcome,
    { id, command }: { readonly id?: string; readonly command?: string },
    more: { readonly result?: unknown; readonly problems?: readonly Refusal[]; readonly first?: OrderReply["first"] },
  ): OrderReply {
    const { clock, boot, say } = this.#options;
    const [worst] = more.problems ?? [];
    const said = more.problems?.map(say);
    const isFit = more.result !== undefined && JSON.stringify(more.result).length <= MOST_RESULT_BYTES;
    return {
      ...(id === undefined ? {} : { id }),
      ...(command === undefined ? {} : { command }),
      outcome,
      at: isoTime(clock.wallMs()),
      boot,
      ...(isFit ? { result: more.result } : {}),
      ...(worst === undefined || said?.[0] === undefined
        ? {}
        : { code: generalCode(worst.code), message: formatProblem(said[0]), problems: said }),
      ...(more.first === undefined ? {} : { first: more.first }),
    };
  }

  #drop(): void {
    this.#dropped += 1;
    const now = this.#options.clock.monotonicMs();
    if (now - this.#warnedAtMs < WARN_EVERY_MS) return;
    this.#warnedAtMs = now;
    this.#options.log.warn(
      { security: "order.flood", dropped: this.#dropped },
      "too many orders come; some are passed over",
    );
  }

  /** Only by a clock that is believed: what is forgotten too early could be done again. */
  #forget(): void {
    const { orders, clock, clockTrusted } = this.#options;
    if (!clockTrusted()) return;
    try {
      orders.notIssuedUntil(clock.wallMs(), true);
      while (orders.forget(clock.wallMs()) > 0);
    } catch (error) {
      if (passingFailure(error) === undefined) throw error; // else the next time
    }
  }
}

/** Where the sender of a message wants its answer, where that is below the base and none of the box's own topics. */
export function replyToOf({ responseTopic, correlationData }: ReceivedMessage, base: string): ReplyTo {
  const isFitting = correlationData !== undefined && correlationData.length <= MOST_CORRELATION_BYTES;
  const correlation = isFitting ? { correlation: correlationData.toString("base64") } : {};
  if (responseTopic === undefined || !responseTopic.startsWith(`${base}/`))
    return { topic: `${base}/reply`, ...correlation };
  const below = responseTopic.slice(base.length + 1);
  const isFit =
    !/[+#\0]/.test(below) && below !== "" && below.length <= 200 && !RESERVED.has(below.split("/")[0] ?? "");
  return { topic: isFit ? responseTopic : `${base}/reply`, ...correlation };
}

function replyMessage({ topic, correlation }: ReplyTo, payload: string): Message {
  return {
    topic,
    payload,
    contentType: "application/json",
    ...(correlation === undefined ? {} : { correlationData: Buffer.from(correlation, "base64") }),
  };
}

/** undefined: it is damaged. */
function keptMessage({ replyTo = "", answer = "" }: KeptOrder): Message | undefined {
  const to = parsedJson(replyTo) as Partial<ReplyTo> | undefined;
  return typeof to?.topic === "string" ? replyMessage({ ...to, topic: to.topic }, answer) : undefined;
}

/** What became of an order when it came first. */
function firstOf({ answer }: KeptOrder): NonNullable<OrderReply["first"]> {
  if (answer === undefined) return { outcome: "underWay" };
  const { outcome = "interrupted", at, code } = (parsedJson(answer) ?? {}) as Partial<OrderReply>;
  return { outcome, ...(at === undefined ? {} : { at }), ...(code === undefined ? {} : { code }) };
}

/**
 * Signed commands while the disk takes nothing: each is carried out or refused, and answered; and none is done a second time, though
 * all of them come again, to the same run and to the next, also when the disk is back. What is done is counted by what it leaves
 * behind: a remark of its own in the time line of an incident.
 */
import { randomUUID } from "node:crypto";
import type { Incident } from "#model/incident.ts";
import type { OrderReply } from "#model/order.ts";
import { makeTestKey, orderOf, signOrder } from "#relay/testing/sign-order.ts";
import { DiskStage } from "./disk-stage.ts";
import { empty, fill, isStorage } from "./full-disk.ts";
import { waitFor } from "./test-network.ts";

export interface OrdersReport {
  /** Unanswered orders, orders done twice, said to be done and not done, done and said to be refused. */
  readonly faults: readonly string[];
  /** What the first answers said, in order: by when they came. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

const ANSWER_MS = 90_000;
const ORDERS_EACH = 4;

class Desk {
  readonly answers: Record<string, string[]> = {};
  readonly faults: string[] = [];
  readonly #stage: DiskStage;
  readonly #key = makeTestKey();
  readonly #replies: OrderReply[] = [];
  readonly #given = new Map<string, { readonly text: string; doneAnswers: number; isInDoubt: boolean }>();
  #incident = "";

  constructor(stage: DiskStage) {
    this.#stage = stage;
    const { kid, x } = this.#key.key;
    stage.keys = [{ kty: "OKP", crv: "Ed25519", kid, x, name: "duty desk", role: "technician" }];
  }

  /** An incident that stays open, for remarks. */
  async begin(): Promise<void> {
    this.#stage.listenForReplies((reply) => this.#replies.push(reply));
    const before = this.#stage.received.length;
    await this.#stage.serve(false);
    const { data } = await this.#stage.hear("the failure", ({ type }) => type === "incident.opened", before);
    this.#incident = (data as Incident).id;
  }

  /** Gives some orders, each for the first time, and waits for their answers. */
  async give(when: string): Promise<void> {
    for (let at = 0; at < ORDERS_EACH; at++) {
      const id = randomUUID();
      this.#given.set(id, { text: `${when} ${at}`, doneAnswers: 0, isInDoubt: false });
      await this.#send(id, when);
    }
  }

  /** Gives all orders of before once more. */
  async repeat(when: string): Promise<void> {
    for (const id of this.#given.keys()) await this.#send(id, when);
  }

  async #send(id: string, when: string): Promise<void> {
    const order = this.#given.get(id);
    if (order === undefined) return;
    const before = this.#replies.length;
    const args = { id: this.#incident, note: order.text };
    // Whether or not the clock of this machine is trusted.
    const change = { id, boot: this.#boot(), arguments: args };
    this.#stage.order(signOrder(this.#key, orderOf("incident.note", Date.now(), change)));
    try {
      const reply = await waitFor(
        `an answer ${when}`,
        () => this.#replies.slice(before).find((one) => one.id === id),
        ANSWER_MS,
      );
      if (reply.outcome === "done") order.doneAnswers += 1;
      // The disk went while it was being done: it may have been stored later.
      if (reply.outcome === "failed") order.isInDoubt = true;
      const said = reply.code === undefined ? reply.outcome : `${reply.outcome} ${reply.code}`;
      (this.answers[when] ??= []).push(said);
    } catch (error) {
      this.faults.push(String(error));
    }
  }

  #boot(): string {
    const started = this.#stage.received.findLast(({ type }) => type === "box.started");
    return (started?.data as { boot?: string } | undefined)?.boot ?? "";
  }

  /** Each remark is there once where the order is said to be done; at most once where it failed; else not at all. */
  judge(): void {
    const newest = this.#stage.received.findLast(
      ({ type, data }) => type.startsWith("incident.") && (data as Incident).id === this.#incident,
    );
    const notes = ((newest?.data as Incident | undefined)?.steps ?? []).flatMap(({ note }) => note ?? []);
    for (const { text, doneAnswers, isInDoubt } of this.#given.values()) {
      const times = notes.filter((note) => note === text).length;
      if (times > 1) this.faults.push(`done ${times} times: ${text}`);
      if (doneAnswers > 1) this.faults.push(`said to be done ${doneAnswers} times: ${text}`);
      if (doneAnswers === 1 && times === 0) this.faults.push(`said to be done, and not done: ${text}`);
      if (doneAnswers === 0 && times > 0 && !isInDoubt) this.faults.push(`done, and never said: ${text}`);
    }
  }
}

async function restart(stage: DiskStage, signal: NodeJS.Signals): Promise<void> {
  await stage.killBox(signal);
  const before = stage.received.length;
  stage.startBox();
  await stage.hear("the start", ({ type }) => type === "box.started", before);
}

async function play(live: (stage: DiskStage, desk: Desk) => Promise<void>): Promise<OrdersReport> {
  const stage = new DiskStage();
  const desk = new Desk(stage);
  await stage.open(64_000_000);
  try {
    stage.startBox();
    await stage.hear("the start", ({ type }) => type === "box.started");
    await desk.begin();
    await desk.give("before");
    await live(stage, desk);
    // The newest state of the incident is told with its end.
    const before = stage.received.length;
    await stage.serve(true);
    await stage.hear("the return", ({ type }) => type === "incident.resolved", before);
    desk.judge();
    return { faults: desk.faults, answers: desk.answers };
  } finally {
    await stage.close();
  }
}

/** The disk is full: decisions go into the space kept for it, and orders cannot be remembered. */
export function ordersOnFullDisk(): Promise<OrdersReport> {
  return play(async (stage, desk) => {
    fill(stage.data);
    await desk.give("full");
    await desk.repeat("full, again");
    await restart(stage, "SIGKILL");
    fill(stage.data);
    await desk.give("full, after a kill");
    await desk.repeat("full, again after a kill");
    empty(stage.data);
    await stage.hear("that there is room", isStorage("disk"));
    await desk.repeat("room again");
    await restart(stage, "SIGTERM");
    await desk.repeat("room, after a restart");
  });
}

/** Nothing can be written at all. */
export function ordersOnDeadDisk(): Promise<OrdersReport> {
  return play(async (stage, desk) => {
    stage.abort();
    await desk.give("read-only");
    await desk.repeat("read-only, again");
    await restart(stage, "SIGKILL");
    await desk.give("read-only, after a kill");
    await stage.killBox();
    stage.unmount();
    stage.mount();
    const before = stage.received.length;
    stage.startBox();
    await stage.hear("the start", ({ type }) => type === "box.started", before);
    await desk.repeat("writable again");
    await restart(stage, "SIGTERM");
    await desk.repeat("writable, after a restart");
  });
}

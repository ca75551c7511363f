/** Events once more: marked, in order, a few at a time, behind all that is new. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { CloudEvent } from "#model/event.ts";
import type { Message, PublishAnswer } from "./connection.ts";
import { Resender } from "./resender.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { NotingConnection } from "./testing/order-stage.ts";

/** Answers when it is told to. */
class SlowConnection extends NotingConnection {
  readonly answers: (() => void)[] = [];
  override publish(message: Message, done: (answer: PublishAnswer) => void): void {
    this.messages.push(message);
    this.unanswered += 1;
    this.answers.push(() => {
      this.unanswered -= 1;
      done({ accepted: true, heard: true });
    });
  }
  sequences = (): number[] => this.messages.map(({ payload }) => Number((JSON.parse(payload) as CloudEvent).sequence));
}

function openStage(events: number) {
  const clock = new HandClock();
  const source = new MemoryLog({ boot: "boot-1", clock });
  source.appendMany(events);
  const stage = { isIdle: true };
  const resender = new Resender({
    base: "vedetta/v1/acme/hq/box-1",
    source,
    clock,
    boot: "boot-1",
    clockTrusted: () => true,
    log: silentLog,
    isIdle: () => stage.isIdle,
  });
  const connection = new SlowConnection();
  resender.use(connection);
  return Object.assign(stage, { resender, connection, source });
}

t.test("exactly what was asked for comes, in order, as historical, five at a time", async (t) => {
  const { resender, connection } = openStage(300);
  t.equal(resender.begin(101, 250), true);
  t.equal(resender.begin(1, 2), false, "one after the other");
  let most = 0;
  while (connection.answers.length > 0) {
    most = Math.max(most, connection.unanswered);
    connection.answers.shift()?.();
  }
  t.equal(most, 5);
  t.same(
    connection.sequences(),
    Array.from({ length: 150 }, (_, i) => 101 + i),
  );
  for (const { payload } of connection.messages) t.equal((JSON.parse(payload) as CloudEvent).historical, true);
  resender.pump();
  t.equal(resender.begin(1, 2), true, "then the next");
});

t.test("while something new waits nothing old goes", async (t) => {
  const stage = openStage(50);
  const { resender, connection } = stage;
  resender.begin(1, 50);
  stage.isIdle = false;
  for (const answer of connection.answers.splice(0)) answer();
  t.equal(connection.messages.length, 5, "what was on its way");
  stage.isIdle = true;
  resender.pump();
  t.equal(connection.messages.length, 10);
});

t.test("what the line has lost goes again, and what the log lost is passed over", async (t) => {
  const { resender, connection, source } = openStage(40);
  source.drop(10, 20);
  resender.begin(1, 40);
  connection.over = true;
  resender.lost();
  const next = new SlowConnection();
  resender.use(next);
  resender.pump();
  while (next.answers.length > 0) next.answers.shift()?.();
  t.same(
    next.sequences(),
    Array.from({ length: 40 }, (_, i) => 1 + i).filter((n) => n < 10 || n > 20),
  );
  resender.pump();
  t.equal(resender.isBusy, false);
});

/** Events once more: marked, in order, as the line bears it, behind all that is new; and a restart goes on with them. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { CloudEvent } from "#model/event.ts";
import type { Message, PublishAnswer } from "./connection.ts";
import { LinePace } from "./line-pace.ts";
import { PacedLine } from "./paced-line.ts";
import { Resender } from "./resender.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { MemoryNotes } from "./testing/memory-notes.ts";
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

const range = (from: number, to: number) => [{ from, to }];

function openStage(events: number, notes = new MemoryNotes()) {
  const clock = new HandClock();
  const source = new MemoryLog({ boot: "boot-1", clock });
  source.appendMany(events);
  const stage = { isIdle: true };
  // as much as five of these events take
  const line = new PacedLine(clock, new LinePace({ firstBytes: 2700, mostBytes: 2700 }));
  const resender = new Resender({
    line,
    notes,
    base: "vedetta/v1/acme/hq/box-1",
    source,
    clock,
    boot: "boot-1",
    clockTrusted: () => true,
    log: silentLog,
    isIdle: () => stage.isIdle,
  });
  const connection = new SlowConnection();
  line.use(connection);
  resender.use(connection);
  return Object.assign(stage, { resender, connection, source, line, notes });
}

t.test(
  "exactly what was asked for comes, in order, as historical, no more at a time than the line bears",
  async (t) => {
    const { resender, connection } = openStage(300);
    t.equal(resender.begin(range(101, 250)), true);
    t.equal(resender.begin(range(1, 2)), false, "one after the other");
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
    t.equal(resender.begin(range(1, 2)), true, "then the next");
  },
);

t.test("while something new waits nothing old goes", async (t) => {
  const stage = openStage(50);
  const { resender, connection } = stage;
  resender.begin(range(1, 50));
  t.equal(connection.messages.length, 1, "the first travels alone, to measure the line");
  connection.answers.shift()?.();
  stage.isIdle = false;
  for (const answer of connection.answers.splice(0)) answer();
  t.equal(connection.messages.length, 6, "what was on its way");
  stage.isIdle = true;
  resender.pump();
  t.equal(connection.messages.length, 11);
});

t.test("what the line has lost goes again, and what the log lost is passed over", async (t) => {
  const { resender, connection, source, line } = openStage(40);
  source.drop(10, 20);
  resender.begin(range(1, 40));
  connection.over = true;
  resender.lost();
  const next = new SlowConnection();
  line.use(next);
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

t.test("a restart goes on with what had no answer, and what is done is forgotten", async (t) => {
  const first = openStage(300);
  first.resender.begin([
    { from: 11, to: 90 },
    { from: 201, to: 220 },
  ]);
  for (let n = 0; n < 30; n += 1) first.connection.answers.shift()?.();
  first.resender.stop();
  const taken = first.connection.sequences().slice(0, 30);
  const second = openStage(300, first.notes);
  t.equal(second.resender.isBusy, true);
  t.equal(second.resender.begin(range(1, 2)), false);
  second.resender.pump();
  while (second.connection.answers.length > 0) second.connection.answers.shift()?.();
  const wanted = [...Array.from({ length: 80 }, (_, i) => 11 + i), ...Array.from({ length: 20 }, (_, i) => 201 + i)];
  t.same([...taken, ...second.connection.sequences()], wanted, "each once");
  t.equal(second.notes.all.size, 0);
  t.equal(openStage(300, second.notes).resender.isBusy, false);
});

t.test("where it cannot be noted it is not begun", async (t) => {
  const stage = openStage(10);
  stage.notes.set = () => {
    throw Object.assign(new Error("no space"), { code: "full" });
  };
  t.equal(stage.resender.begin(range(1, 5)), false);
  t.equal(stage.connection.messages.length, 0);
});

import t from "tap";
import type { StoredEvent } from "#model/event.ts";
import { SendWindow } from "./send-window.ts";

function events(...sequences: number[]): StoredEvent[] {
  return sequences.map((sequence) => ({
    sequence,
    id: `id-${sequence}`,
    type: "test",
    at: 0,
    clockTrusted: true,
    data: null,
  }));
}

function sendAll(window: SendWindow): number[] {
  const sent: number[] = [];
  for (let event = window.next(); event !== undefined; event = window.next()) {
    window.sent(event.sequence, 0);
    sent.push(event.sequence);
  }
  return sent;
}

void t.test("the front moves only over what is acknowledged without a gap", async (t) => {
  const window = new SendWindow(10);
  window.add(events(11, 12, 13));
  t.same(sendAll(window), [11, 12, 13]);
  window.acknowledged(12);
  t.equal(window.front, 10);
  window.acknowledged(11);
  t.equal(window.front, 12);
  t.equal(window.size, 1);
});

void t.test("sequences the log no longer has do not hold the front back", async (t) => {
  const window = new SendWindow(2);
  window.add(events(9, 10));
  sendAll(window);
  window.acknowledged(9);
  t.equal(window.front, 9);
});

void t.test("after a loss, what has no answer goes again from the oldest on, and what has one does not", async (t) => {
  const window = new SendWindow(0);
  window.add(events(1, 2, 3, 4));
  sendAll(window);
  window.acknowledged(2);
  window.lost();
  t.equal(window.inFlight, 0);
  t.same(sendAll(window), [1, 3, 4]);
});

void t.test("an answer that belongs to no message on its way changes nothing", async (t) => {
  const window = new SendWindow(0);
  window.add(events(1, 2));
  window.acknowledged(1);
  window.acknowledged(7);
  window.refused(2);
  t.match(window, { front: 0, inFlight: 0, size: 2 });
});

void t.test("a refused event goes again, alone", async (t) => {
  const window = new SendWindow(0);
  window.add(events(1, 2, 3));
  sendAll(window);
  window.refused(2);
  t.equal(window.next()?.sequence, 2);
  window.acknowledged(1);
  window.acknowledged(3);
  t.equal(window.front, 1);
  window.sent(2, 0);
  window.acknowledged(2);
  t.equal(window.front, 3);
});

void t.test("the log is read on behind what is held", async (t) => {
  const window = new SendWindow(5);
  t.equal(window.readUpTo, 5);
  window.add(events(6, 7));
  t.equal(window.readUpTo, 7);
});

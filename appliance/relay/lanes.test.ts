import t from "tap";
import type { StoredEvent } from "#model/event.ts";
import { Lanes } from "./lanes.ts";
import type { SendWindow } from "./send-window.ts";

function events(from: number, to: number): StoredEvent[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    sequence: from + i,
    id: `id-${from + i}`,
    type: "test",
    at: 0,
    clockTrusted: true,
    data: null,
  }));
}

/** Reads, sends and gets an answer for all up to a sequence. */
function take(lanes: Lanes, lane: SendWindow, upTo: number): void {
  lane.add(events(lane.readUpTo + 1, upTo));
  for (let event = lane.next(); event !== undefined; event = lane.next()) {
    const { sequence } = event;
    lane.sent(sequence, 0);
    lanes.moving(lane, () => lane.acknowledged(sequence));
  }
}

t.test("without a backlog there is one lane, and the front follows it", async (t) => {
  const lanes = new Lanes(10);
  take(lanes, lanes.newest, 15);
  t.match(lanes, { front: 15, passed: 5, ahead: 0, hasBacklog: false });
  t.same(lanes.islands(), []);
});

t.test("what is taken ahead does not move the front; when the backlog is done the front jumps over it", async (t) => {
  const lanes = new Lanes(0);
  lanes.newest.add(events(1, 50));
  lanes.split(100);
  t.equal(lanes.newest.readUpTo, 100);
  take(lanes, lanes.newest, 104);
  t.match(lanes, { front: 0, passed: 0, ahead: 4 });
  t.same(lanes.islands(), [{ from: 101, to: 104, count: 4 }]);
  const [old] = lanes.backlog;
  if (old === undefined) return t.fail("no backlog");
  take(lanes, old, 99);
  t.match(lanes, { front: 99, passed: 99, ahead: 4 });
  take(lanes, old, 100);
  t.match(lanes, { front: 104, passed: 104, ahead: 0, hasBacklog: false });
});

t.test("a lane is not cut before what it has sent", async (t) => {
  const lanes = new Lanes(0);
  lanes.newest.add(events(1, 30));
  lanes.newest.sent(1, 0);
  lanes.newest.sent(2, 0);
  lanes.split(1);
  t.equal(lanes.newest.front, 2);
  t.equal(lanes.event(3), undefined, "it is read again by the next lane");
  t.equal(lanes.event(2)?.sequence, 2);
});

t.test("islands make the same lanes again, and what the front has reached meanwhile is left out", async (t) => {
  const islands = [
    { from: 101, to: 104, count: 4 },
    { from: 301, to: 350, count: 49 },
  ];
  const lanes = new Lanes(20, islands);
  t.same(
    lanes.all.map(({ front, to }) => [front, to]),
    [
      [20, 100],
      [104, 300],
      [350, Number.POSITIVE_INFINITY],
    ],
  );
  t.same(lanes.islands(), islands);
  t.equal(lanes.ahead, 53);
  t.same(
    new Lanes(120, islands).all.map(({ front, to }) => [front, to]),
    [
      [120, 300],
      [350, Number.POSITIVE_INFINITY],
    ],
  );
  t.match(new Lanes(100, islands), { front: 104, passed: 0 });
});

t.test("of a range to be sent again only what was done with is meant", async (t) => {
  const lanes = new Lanes(20, [{ from: 101, to: 104, count: 4 }]);
  t.same(lanes.doneWithin(5, 200), [
    { from: 5, to: 20 },
    { from: 101, to: 104 },
  ]);
  t.same(lanes.doneWithin(30, 90), []);
});

t.test("there is an end to lanes", async (t) => {
  const lanes = new Lanes(0);
  let at = 0;
  while (lanes.canSplit) {
    at += 100;
    lanes.split(at);
  }
  t.equal(lanes.all.length, 20);
});

/** Many timeouts by one timer. */
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { until } from "#lib/testing/wait-for.ts";
import { TimerWheel, type WheelEntry } from "./timer-wheel.ts";

interface Entry extends WheelEntry {
  readonly name: string;
  readonly dueAt: number;
}

function makeWheel(onExpire: (entry: Entry, wheel: TimerWheel<Entry>) => void) {
  const seen = { ticks: 0 };
  const wheel: TimerWheel<Entry> = new TimerWheel<Entry>(
    (entry) => onExpire(entry, wheel),
    () => {
      seen.ticks += 1;
    },
  );
  const add = (name: string, delayMs: number): Entry => {
    const entry = { name, dueAt: performance.now() + delayMs, dueTick: 0 };
    wheel.add(entry, delayMs);
    return entry;
  };
  return { wheel, add, seen };
}

t.test("entries expire in their order, never early, and those removed never", async (t) => {
  const expired: string[] = [];
  let early = 0;
  const { wheel, add } = makeWheel((entry) => {
    expired.push(entry.name);
    if (performance.now() < entry.dueAt) early += 1;
  });
  for (const ms of [200, 30, 120, 0, 70]) add(String(ms), ms);
  wheel.remove(add("removed", 40));
  await until(() => expired.length === 5);
  await delay(60);
  t.same(expired, ["0", "30", "70", "120", "200"]);
  t.equal(early, 0);
});

t.test("an entry that comes back when it expires does not make the wheel turn faster", async (t) => {
  let times = 0;
  const { wheel, add, seen } = makeWheel((entry, itself) => {
    times += 1;
    itself.add(entry, 30);
  });
  add("again", 30);
  const startedAt = performance.now();
  await until(() => times === 8);
  t.equal(times, 8);
  t.ok(seen.ticks <= (performance.now() - startedAt) / 25 + 2, `${seen.ticks} turns`);
  wheel.stop();
});

t.test("a timeout longer than one turn of the wheel waits for its turn", async (t) => {
  const expired: string[] = [];
  const { wheel, add } = makeWheel((entry) => expired.push(entry.name));
  const far = add("far", 256 * 25 + 50);
  add("near", 50);
  await until(() => expired.length > 0);
  await delay(120);
  t.same(expired, ["near"], "though both lie in the same slot");
  wheel.remove(far);
});

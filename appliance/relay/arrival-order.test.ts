import t from "tap";
import { ArrivalOrder } from "./arrival-order.ts";

/** What is late of events that come in this order; `[101, 11]`: 101 says that 11 and what follows still wait. */
function lateOf(arrivals: readonly (number | readonly [number, number])[], newest = 0): number[] {
  const order = new ArrivalOrder(newest);
  const pairs = arrivals.map((one) => (typeof one === "number" ? ([one, undefined] as const) : one));
  return pairs.filter(([sequence, waitingFrom]) => order.take(sequence, waitingFrom).isLate).map(([one]) => one);
}

t.test("what came after one that followed it is late, but for what was overtaken", async (t) => {
  t.same(lateOf([1, 2, 3]), []);
  t.same(lateOf([2, 1, 3]), [1]);
  t.same(lateOf([[3, 1], 1, 2, 4]), []);
  t.same(lateOf([[3, 2], 1, 2, 4]), [1], "it did not say that this one waits");
  t.same(lateOf([[3, 1], 2, 1, 4]), [1], "what waits comes in its own order");
  t.same(lateOf([[3, 1], 1, 4, 2]), [2], "one that overtakes nothing says that nothing waits");
});

t.test("several backlogs each come in their own order", async (t) => {
  const two = [1, [11, 2], [21, 2]] as const;
  t.same(lateOf([...two, 2, 3, 12, 13, 4]), [], "a younger one may begin before an older one has ended");
  t.same(lateOf([...two, 2, 3, 13, 12, 4]), [12]);
});

t.test("what is left out is missing, once", async (t) => {
  const order = new ArrivalOrder(10);
  t.same(order.take(101, 14), { missing: [{ from: 11, to: 13 }], isLate: false });
  t.same(order.take(16), { missing: [{ from: 14, to: 15 }], isLate: false });
  t.same(order.take(103).missing, [
    { from: 17, to: 100 },
    { from: 102, to: 102 },
  ]);
  t.same(order.take(104).missing, []);
  t.equal(order.newest, 104);
});

import t from "tap";
import { nearStretches, nextStretches, type Seen } from "./stretches.ts";

const seen = (topPx: number, count = 1000): Seen => ({ topPx, windowPx: 800, heightOf: () => 400, count });

t.test("near is what is in the window and a screen around it, from its middle outwards", async (t) => {
  t.same(
    nearStretches(seen(100)).toSorted((a, b) => a - b),
    [0, 1, 2, 3],
    "at the top: down to 1700",
  );
  t.equal(nearStretches(seen(100))[0], 0);
  const far = nearStretches(seen(-100_100));
  t.equal(far[0], 251, "the middle of the window is at 100 500 of the list");
  t.same(
    far.toSorted((a, b) => a - b),
    [248, 249, 250, 251, 252, 253, 254],
  );
  t.same(nearStretches(seen(5000)), [], "far below");
  t.same(nearStretches(seen(-100_000, 10)), [], "far above");
  t.same(nearStretches(seen(0, 0)), []);
});

t.test("heights differ", async (t) => {
  const heightOf = (stretch: number) => (stretch === 0 ? 10_000 : 400);
  t.same(
    nearStretches({ topPx: -9000, windowPx: 800, heightOf, count: 9 }).toSorted((a, b) => a - b),
    [0, 1, 2],
  );
});

t.test("one more comes a frame, what went far leaves at once, what has the focus stays", async (t) => {
  t.same(nextStretches([0, 1], [2, 1, 3], undefined), [1, 2]);
  t.same(nextStretches([1, 2], [2, 1, 3], undefined), [1, 2, 3]);
  t.same(nextStretches([1, 2, 3], [2, 1, 3], undefined), [1, 2, 3], "nothing more to do");
  t.same(nextStretches([4, 5, 6], [251, 250], 5), [5, 251]);
  t.same(nextStretches([5, 251], [1, 0], 5), [1, 5]);
  t.same(nextStretches([1, 5], [], undefined), []);
});

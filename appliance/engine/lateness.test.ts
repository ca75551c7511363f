import t from "tap";
import { Lateness } from "./lateness.ts";

t.test("nothing has run: nothing was late", async (t) => {
  const lateness = new Lateness();
  t.equal(lateness.quantileMs(0.99, 1e6), 0);
  t.equal(lateness.shareWithin(1000, 1e6), 1);
});

t.test("the 99th of a hundred tells how late runs begin, within a few percent", async (t) => {
  const lateness = new Lateness();
  for (let at = 0; at < 1000; at++) lateness.add(1e6 + at, at % 50 === 0 ? 5000 : 0.3);
  const told = lateness.quantileMs(0.99, 1e6 + 1000);
  t.ok(told >= 5000 && told < 5000 * 1.13, `${told} ms`);
  t.equal(lateness.quantileMs(0.5, 1e6 + 1000), 0);
  t.equal(lateness.shareWithin(1000, 1e6 + 1000), 0.98);
});

t.test("after five minutes it is forgotten", async (t) => {
  const lateness = new Lateness();
  lateness.add(1e6, 60_000);
  t.ok(lateness.quantileMs(0.99, 1e6 + 200_000) > 50_000);
  t.equal(lateness.quantileMs(0.99, 1e6 + 400_000), 0);
  lateness.add(1e6 + 400_000, 2);
  t.ok(lateness.quantileMs(0.99, 1e6 + 400_000) < 3);
});

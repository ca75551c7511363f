/** Work is counted: the same for the same, and as much more as there is. */
import t from "tap";
import { countWork } from "./count-work.ts";

function nested(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) for (let j = 0; j < count; j += 1) sum += i ^ j;
  return sum;
}

function straight(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += i;
  return sum;
}

t.test("what grows with the square counts four times for the double, what is linear twice", async (t) => {
  for (const [work, times, scale] of [
    [nested, 4, 1000],
    [straight, 2, 1_000_000],
  ] as const) {
    const [small, large] = [await countWork(() => work(scale)), await countWork(() => work(2 * scale))];
    t.ok(Math.abs(large / small - times) < 0.1, `${work.name}: ${small}, ${large}`);
  }
});

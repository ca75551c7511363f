import t from "tap";
import { align, MOST_DIFFERENCES } from "./align.ts";

const equals = (one: string, other: string) => one === other;

/** Puts the seen runs in the place of the known ones: must give what was seen. */
function rebuild(known: readonly string[], seen: readonly string[]): string[] {
  const rebuilt: string[] = [];
  let at = 0;
  for (const hunk of align(known, seen, equals)) {
    rebuilt.push(...known.slice(at, hunk.knownFrom), ...seen.slice(hunk.seenFrom, hunk.seenTo));
    at = hunk.knownTo;
  }
  return [...rebuilt, ...known.slice(at)];
}

t.test("known runs with the seen ones in their place give what was seen, whatever it is", (t) => {
  // A small generator of the same numbers every time.
  let state = 7;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const sequence = () => Array.from({ length: random(12) }, () => "abc".charAt(random(3)));
  const failures: string[] = [];
  for (let round = 0; round < 2000; round++) {
    const [known, seen] = [sequence(), sequence()];
    if (rebuild(known, seen).join("") !== seen.join("")) failures.push(`${known.join("")} ${seen.join("")}`);
  }
  t.same(failures, []);
  t.same(rebuild("abcabba".split(""), "cbabac".split("")), "cbabac".split(""));
  t.end();
});

t.test("what is equal makes no run, and each difference one", (t) => {
  const runs = (known: string, seen: string) =>
    align(known.split(""), seen.split(""), equals).map((hunk) => [
      known.slice(hunk.knownFrom, hunk.knownTo),
      seen.slice(hunk.seenFrom, hunk.seenTo),
    ]);
  t.same(runs("same", "same"), []);
  t.same(runs("abcdef", "abXdef"), [["c", "X"]]);
  t.same(runs("abcdef", "abdef"), [["c", ""]]);
  t.same(runs("abcdef", "abcXYdeZf"), [
    ["", "XY"],
    ["", "Z"],
  ]);
  t.same(runs("", "ab"), [["", "ab"]]);
  t.end();
});

t.test("beyond so many differences the middle is one run, and it takes no ages", (t) => {
  const known = Array.from({ length: 20_000 }, (_, place) => `a${place}`);
  const seen = Array.from({ length: 20_000 }, (_, place) => `b${place}`);
  let compared = 0;
  const counting = (one: string, other: string) => {
    compared += 1;
    return one === other;
  };
  t.same(align(["x", ...known, "y"], ["x", ...seen, "y"], counting), [
    { knownFrom: 1, knownTo: 20_001, seenFrom: 1, seenTo: 20_001 },
  ]);
  t.ok(compared < 20 * MOST_DIFFERENCES ** 2, `${compared} comparisons instead of ${20_000 ** 2}`);
  t.ok(MOST_DIFFERENCES < 1000);
  t.end();
});

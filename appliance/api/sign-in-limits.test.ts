/** How much guessing the limits let through, by whoever and for however long. */
import t from "tap";
import { SignInLimits } from "./sign-in-limits.ts";

const DAY_MS = 86_400_000;

/** Wrong guesses that get through when everyone tries as often as told. */
function guesses(tries: Iterable<{ at: number; source: string; user: string }>): number {
  const limits = new SignInLimits();
  let through = 0;
  for (const { at, source, user } of tries) if (limits.tryTake({ source, user }, at).waitMs === 0) through++;
  return through;
}

function* everySecond(sourceOf: (n: number) => string, userOf: (n: number) => string) {
  for (let n = 0; n * 1000 < DAY_MS; n++) yield { at: n * 1000, source: sourceOf(n), user: userOf(n) };
}

t.test("one address guesses one name about once a minute", async (t) => {
  t.ok(
    guesses(
      everySecond(
        () => "a",
        () => "chief",
      ),
    ) <= 1460,
  );
});

t.test("however many addresses guess one name, it stays below 5000 a day", async (t) => {
  for (const addresses of [10, 250, 100_000])
    t.ok(
      guesses(
        everySecond(
          (n) => `a${n % addresses}`,
          () => "chief",
        ),
      ) <= 5000,
      `${addresses} addresses`,
    );
});

t.test("however many addresses and names, it is bounded over all", async (t) => {
  t.ok(
    guesses(
      everySecond(
        (n) => `a${n}`,
        (n) => `user${n}`,
      ),
    ) <= 35_000,
  );
});

t.test("while others guess, a try from an address that did not is let through", async (t) => {
  const limits = new SignInLimits();
  for (let n = 0; n < 20_000; n++)
    limits.tryTake({ source: `a${n % 20}`, user: n % 2 === 0 ? "chief" : `x${n}` }, n * 100);
  t.equal(limits.tryTake({ source: "desk", user: "chief" }, 2_000_001).waitMs, 0);
});

t.test("a browser that was signed in before is asked about its own tries alone", async (t) => {
  const limits = new SignInLimits();
  for (let n = 0; n < 5000; n++) limits.tryTake({ source: `a${n}`, user: "chief" }, n);
  const own = { source: "a1", user: "chief", device: "d" };
  for (let n = 0; n < 10; n++) t.equal(limits.tryTake(own, 5000).waitMs, 0);
  t.equal(limits.tryTake(own, 5000).waitMs, 60_000);
});

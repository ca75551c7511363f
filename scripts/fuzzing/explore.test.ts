/** The search itself: it finds what is planted. */
import { Buffer } from "node:buffer";
import t from "tap";
import { Coverage } from "./coverage.ts";
import type { Parser } from "./parser.ts";

const coverage = new Coverage();
const { Explorer } = await import("./explore.ts");
const { startingInputs } = await import("./corpus.ts");
const { must } = await import("./parser.ts");
const { tryInput, watchStrays } = await import("./try-input.ts");
const { mutate } = await import("./mutate.ts");
const { Chance } = await import("../lib/chance.ts");

const SEED = 1;
watchStrays();

t.test("the same seed makes the same inputs, never longer than allowed", async (t) => {
  const make = () => {
    const chance = new Chance(7);
    const pool = [Buffer.from("one 12 two\nthree"), Buffer.from([1, 2, 3, 0xff])];
    return Array.from({ length: 500 }, () =>
      mutate(chance.oneOf(pool), { chance, pool, words: [Buffer.from("word")], mostBytes: 100 }).toString("base64"),
    );
  };
  const first = make();
  t.same(make(), first);
  t.ok(first.every((input) => Buffer.from(input, "base64").length <= 100));
  t.ok(new Set(first).size > 300, "and many different ones");
});

const planted = (read: Parser["read"], more: Partial<Parser> = {}): Parser => ({
  name: "planted",
  reads: "",
  files: [],
  seeds: () => ["a"],
  read,
  ...more,
});

/** The search of a parser in which something is wrong, until it is found. */
async function found(parser: Parser): Promise<readonly { readonly kind: string; readonly what: string }[]> {
  const explorer = new Explorer(parser, SEED, coverage);
  await explorer.begin(await startingInputs(parser));
  for (let left = 60; left > 0 && explorer.faults.length === 0; left -= 1) await explorer.step();
  return explorer.faults;
}

t.test("a planted crash, lie, refusal and square are told apart", async (t) => {
  const words = ["<", ">"];
  t.match(
    await found(
      planted(
        (input) => {
          if (input.includes("<<")) throw new TypeError("planted");
        },
        { words },
      ),
    ),
    [{ kind: "crash", what: /TypeError: planted/ }],
  );
  t.match(await found(planted((input) => must(!input.includes(">"), "no such sign"), { words })), [{ kind: "wrong" }]);
  const refusing = planted(
    (input) => {
      if (input.length > 1) throw new RangeError("too long");
    },
    { refuses: (error) => error instanceof RangeError },
  );
  const explorer = new Explorer(refusing, SEED, coverage);
  await explorer.begin([Buffer.from("abc")]);
  await explorer.step();
  t.same(explorer.faults, []);
  const square = planted((input) => {
    let pairs = 0;
    for (const one of input.subarray(0, 3000))
      for (const other of input.subarray(0, 3000)) if (one === other) pairs += 1;
    return pairs;
  });
  const cubic = new Explorer(square, SEED, coverage);
  cubic.pool.push(Buffer.from("ab"));
  for (let left = 3; left > 0; left -= 1) await cubic.stretchOne();
  t.same(cubic.faults, [], "what is bounded is no square");
});

t.test("work that grows with the square is found by stretching", async (t) => {
  const quadratic = planted((input) => {
    let same = 0;
    for (let at = 0; at < input.length; at += 300) for (const byte of input) if (byte === input[at]) same += 1;
    return same;
  });
  const explorer = new Explorer(quadratic, SEED, coverage);
  explorer.pool.push(Buffer.from("ab"));
  for (let left = 3; left > 0; left -= 1) await explorer.stretchOne();
  t.match(explorer.faults, [{ kind: "work", what: /^work grows 1\d\.\d times/ }]);
});

t.test("a rejection that nobody catches is a fault of what was read", async (t) => {
  const stray = planted(async () => {
    void Promise.reject(new Error("stray"));
    await new Promise((resolve) => setImmediate(resolve));
  });
  t.match(await tryInput(stray, Buffer.from("a")), { kind: "stray", what: /stray/ });
});

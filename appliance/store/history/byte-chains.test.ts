import fc from "fast-check";
import t from "tap";
import { ByteChains } from "./byte-chains.ts";

t.test("chains that grow and go in any order keep what was appended to them", (t) => {
  const step = fc.record({
    chain: fc.nat({ max: 5 }),
    bytes: fc.option(fc.uint8Array({ maxLength: 300 }), { freq: 6 }),
    from: fc.nat({ max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const chains = new ByteChains();
      const kept = new Map<number, { first: number; last: number; bytes: number[] }>();
      for (const { chain, bytes, from } of steps) {
        let one = kept.get(chain);
        if (bytes === null) {
          if (one !== undefined) chains.giveUp(one.first, one.last);
          kept.delete(chain);
          continue;
        }
        if (one === undefined) {
          const first = chains.begin();
          one = { first, last: first, bytes: [] };
          kept.set(chain, one);
        }
        one.last = chains.append(one.last, one.bytes.length, bytes);
        one.bytes.push(...bytes);
        for (const { first, bytes: all } of kept.values()) {
          const begin = Math.min(from, all.length);
          if (Buffer.compare(chains.read(first, begin, all.length), Uint8Array.from(all.slice(begin))) !== 0)
            return false;
        }
      }
      return true;
    }),
  );
  t.end();
});

t.test("what one gave up, others use", (t) => {
  const chains = new ByteChains();
  const ends: number[] = [];
  for (let round = 0; round < 100; round++) {
    const first = chains.begin();
    const last = chains.append(first, 0, new Uint8Array(100_000).fill(round));
    t.equal(
      chains.read(first, 0, 100_000).every((byte) => byte === round),
      true,
    );
    chains.giveUp(first, last);
    ends.push(Math.max(first, last));
  }
  t.ok(Math.max(...ends) < 2 * (ends[0] ?? 0), "a hundred take no more room than one");
  t.end();
});

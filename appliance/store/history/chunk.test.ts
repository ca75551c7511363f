import fc from "fast-check";
import t from "tap";
import { RESULT_STATES } from "#model/result.ts";
import type { Saying } from "#model/saying.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { Words } from "./chunk.ts";
import type { HistoryResult } from "./history-result.ts";
import { newColumns, readValue, roundValue, writeValue } from "./measured-value.ts";
import { ChunkRoom, OpenChunk, readChunk } from "./open-chunk.ts";

class SomeWords implements Words {
  readonly texts: string[] = [];
  number(word: string): number {
    const known = this.texts.indexOf(word);
    return known >= 0 ? known : this.texts.push(word) - 1;
  }
  word(number: number): string {
    return this.texts[number] ?? "?";
  }
}

const HOUR = 498_000;
const parameter = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
);
const result: fc.Arbitrary<HistoryResult> = fc.record({
  at: fc.integer({ min: 0, max: 2 ** 43 }),
  state: fc.constantFrom(...RESULT_STATES),
  code: fc.constantFrom("connected", "refused", "timeout"),
  parameters: fc.dictionary(fc.constantFrom("host", "port", "a"), parameter, { noNullPrototype: true }),
  measurements: fc.dictionary(
    fc.constantFrom("connectMs", "lossPercent", "used", "Ω"),
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger()),
    { noNullPrototype: true },
  ),
});

function asKept(given: HistoryResult): HistoryResult {
  const entries = Object.entries(given.measurements).map(([name, value]) => [name, roundValue(value) + 0] as const);
  // JSON knows no -0.
  const parameters = JSON.parse(JSON.stringify(given.parameters)) as HistoryResult["parameters"];
  return { ...given, parameters, measurements: Object.fromEntries(entries) };
}

t.test("whole numbers of every size come back", (t) => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
      fc.string(),
      (natural, signed, text) => {
        const writer = new ByteWriter(1);
        writer.varint(natural);
        writer.signed(signed);
        writer.text(text);
        const reader = new ByteReader(writer.view());
        return (
          reader.varint() === natural &&
          Object.is(reader.signed() + 0, signed + 0) &&
          reader.text() === text &&
          reader.atEnd
        );
      },
    ),
  );
  t.end();
});

t.test("measured numbers keep four digits and two decimals, whole ones everything", (t) => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(number), (values) => {
      const writer = new ByteWriter();
      const written = newColumns(1);
      for (const value of values) writeValue(writer, written, value);
      const reader = new ByteReader(writer.view());
      const read = newColumns(1);
      for (const value of values) {
        const back = readValue(reader, read);
        if (back !== roundValue(value)) return false;
        // Half of a hundredth, and what doubles of this size leave between them.
        if (
          Number.isInteger(value)
            ? back !== value
            : Math.abs(back - value) > Math.min(0.0055, Math.abs(value) * 0.00051)
        )
          return false;
      }
      return reader.atEnd;
    }),
    { numRuns: 500 },
  );
  for (const [value, kept] of [
    [0.05234567, 0.05235],
    [83.456, 83.46],
    [1234567.891, 1234567.89],
    [1e300, 1e300],
    [-0.5, -0.5],
  ] as const) {
    t.equal(roundValue(value), kept);
  }
  t.end();
});

t.test(
  "results come back from their chunk, whatever they are, also after saving and replaying it piece by piece",
  (t) => {
    fc.assert(
      fc.property(fc.array(fc.array(result, { maxLength: 8 }), { maxLength: 8 }), (pieces) => {
        const words = new SomeWords();
        const chunk = new OpenChunk(1, new ChunkRoom(HOUR, words));
        const replayed = new OpenChunk(1, new ChunkRoom(HOUR, words));
        for (const piece of pieces) {
          for (const one of piece) chunk.append(one);
          const saved = new ByteWriter();
          chunk.writePending(saved);
          replayed.replay(saved.view());
          chunk.markSaved();
        }
        t.strictSame(readChunk(HOUR, words, chunk.bytes()), pieces.flat().map(asKept));
        t.strictSame(replayed.results(), chunk.results());
        const more: HistoryResult = {
          at: 5,
          state: "ok",
          code: "connected",
          parameters: {},
          measurements: { connectMs: 1 },
        };
        chunk.append(more);
        replayed.append(more);
        t.strictSame([...replayed.bytes()], [...chunk.bytes()], "a replayed chunk goes on as if nothing had happened");
      }),
      { numRuns: 150 },
    );
    t.end();
  },
);

t.test("giving up pending results leaves the others, and what is in the journal, as they are", (t) => {
  fc.assert(
    fc.property(
      fc.array(result, { maxLength: 10 }),
      fc.array(result, { maxLength: 10 }),
      fc.integer({ min: 0, max: 2 ** 43 }),
      (saved, pending, at) => {
        const chunk = new OpenChunk(1, new ChunkRoom(HOUR, new SomeWords()));
        for (const one of saved) chunk.append(one);
        const before = [...chunk.bytes()];
        chunk.markSaved();
        for (const one of pending) chunk.append(one);
        const kept = pending.filter((one) => one.at >= at);
        t.equal(chunk.dropPendingBefore(at), pending.length - kept.length);
        t.equal(chunk.pendingResults, kept.length);
        t.strictSame([...chunk.bytes()].slice(0, before.length), before);
        t.strictSame(chunk.results(), [...saved, ...kept].map(asKept));
      },
    ),
    { numRuns: 150 },
  );
  t.end();
});

t.test("damaged bytes never end in anything but the results before the damage", (t) => {
  const words = new SomeWords();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      readChunk(HOUR, words, bytes);
    }),
    { numRuns: 2000 },
  );
  const chunk = new OpenChunk(1, new ChunkRoom(HOUR, words));
  for (let n = 0; n < 10; n++) chunk.append({ at: n, state: "ok", code: "x", parameters: {}, measurements: { ms: n } });
  t.equal(readChunk(HOUR, words, chunk.bytes().subarray(0, chunk.length - 1)).length, 9);
  t.end();
});

t.test("texts that differ each time do not fill the disk: parameters are left out beyond a limit", (t) => {
  const words = new SomeWords();
  const chunk = new OpenChunk(1, new ChunkRoom(HOUR, words));
  for (let n = 0; n < 5000; n++) {
    const parameters = { text: `${n}`.padStart(400, "x") };
    chunk.append({ at: HOUR * 3_600_000 + n, state: "critical", code: "failed", parameters, measurements: { ms: 1 } });
  }
  t.ok(chunk.length < 30_000, `${chunk.length} bytes`);
  const results = chunk.results();
  t.equal(results.length, 5000);
  t.same(results[0]?.parameters, { text: "0".padStart(400, "x") });
  t.match(results[4999], { state: "critical", code: "failed", parameters: {}, measurements: { ms: 1 } });
  t.equal(Object.keys(results[4999]?.parameters ?? { none: 1 }).length, 0);
  t.end();
});

t.test("names that differ each time do not make a chunk slow without end", (t) => {
  const chunk = new OpenChunk(1, new ChunkRoom(HOUR, new SomeWords()));
  for (let n = 0; n < 3000; n++)
    chunk.append({ at: n, state: "ok", code: "x", parameters: {}, measurements: { [`m${n}`]: n } });
  const results = chunk.results();
  t.equal(results.length, 3000);
  t.same(results[0]?.measurements, { m0: 0 });
  t.same(results[2999]?.measurements, {});
  t.end();
});

t.test("results told by a saying are packed as the same results told whole", (t) => {
  const sayings: Saying[] = [
    { code: "answered", measures: ["connectMs", "lossPercent"] },
    { code: "answered", measures: ["connectMs"], parameters: { a: "x" } },
    { code: "timeout", measures: [] },
  ];
  const step = fc.record({
    at: fc.integer({ min: 0, max: HOUR * 3_600_000 }),
    state: fc.constantFrom(...RESULT_STATES),
    saying: fc.constantFrom(...sayings),
    whole: fc.boolean(),
    values: fc.tuple(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const told = new OpenChunk(1, new ChunkRoom(HOUR, new SomeWords()));
      const whole = new OpenChunk(1, new ChunkRoom(HOUR, new SomeWords()));
      for (const { at, state, saying, whole: isWhole, values } of steps) {
        const { code, measures, parameters = {} } = saying;
        const measurements = Object.fromEntries(measures.map((name, index) => [name, values[index] ?? 0]));
        whole.append({ at, state, code, parameters, measurements });
        if (isWhole) told.append({ at, state, code, parameters, measurements });
        else told.appendSaying(at, state, saying, (index) => values[index] ?? 0);
      }
      return Buffer.from(told.bytes()).equals(Buffer.from(whole.bytes()));
    }),
  );
  t.end();
});

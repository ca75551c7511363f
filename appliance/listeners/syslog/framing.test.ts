import fc from "fast-check";
import t from "tap";
import { LineFrames, MOST_LINE_BYTES } from "./framing.ts";

/** Lines out of bytes that come in pieces of some sizes. */
function linesOf(stream: Buffer, sizes: readonly number[]): { lines: string[]; tooLong: number } {
  const lines: string[] = [];
  const frames = new LineFrames((line) => void lines.push(line.toString()));
  let at = 0;
  for (let turn = 0; at < stream.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    frames.add(stream.subarray(at, at + size));
    at += size;
  }
  frames.end();
  return { lines, tooLong: frames.tooLong };
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

t.test("lines by length, by line feed, and both in turn, however they are cut", (t) => {
  const one = fc.record({
    text: fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[\n\0]/g, ".")),
    counted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), sizes, (list, sizes) => {
      const stream = list.map(({ text, counted }) => {
        const line = `<13>${text}`;
        return counted ? `${Buffer.byteLength(line)} ${line}` : `${line}\n`;
      });
      const { lines } = linesOf(Buffer.from(stream.join("")), sizes);
      return JSON.stringify(lines) === JSON.stringify(list.map(({ text }) => `<13>${text}`));
    }),
  );
  t.same(
    linesOf(Buffer.from("<13>a\n\n\n<13>b\0<13>c"), [3]).lines,
    ["<13>a", "<13>b", "<13>c"],
    "empty ones, zeros, no end",
  );
  t.same(
    linesOf(Buffer.from("5 <13>\n7 <13>a b"), [100]).lines,
    ["<13>\n", "<13>a b"],
    "a line feed belongs to a counted line",
  );
  t.same(
    linesOf(Buffer.from("12 monkeys\nlink down\n"), [4]).lines,
    ["12 monkeys", "link down"],
    "a number is no length",
  );
  t.end();
});

t.test("lines that are too long are cut, and what follows is whole", (t) => {
  const long = "x".repeat(3 * MOST_LINE_BYTES);
  for (const stream of [`<13>${long}\n<13>next\n`, `${long.length + 4} <13>${long}9 <13>nexts`]) {
    const { lines, tooLong } = linesOf(Buffer.from(stream), [5000]);
    t.equal(lines.length, 2);
    t.equal(lines[0]?.length, MOST_LINE_BYTES);
    t.match(lines[1], /^<13>next/);
    t.equal(tooLong, 1);
  }
  t.end();
});

t.test("no stream of bytes brings it down", (t) => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 2000 }),
      sizes,
      (bytes, sizes) => linesOf(Buffer.from(bytes), sizes).lines.length <= bytes.length,
    ),
  );
  t.end();
});

import t from "tap";
import { LineBuffer } from "./line-buffer.ts";

void t.test("a full buffer lets the oldest go and counts them", async (t) => {
  const buffer = new LineBuffer({ mostLines: 3, mostCharacters: 100 });
  for (const line of ["a", "b", "c", "d", "e"]) buffer.add(line);
  t.same(buffer.take(10), ["c", "d", "e"]);
  t.match(buffer, { dropped: 2, size: 0, characters: 0 });
});

void t.test("the length counts as well as the number", async (t) => {
  const buffer = new LineBuffer({ mostLines: 100, mostCharacters: 10 });
  for (const line of ["12345", "67890", "x"]) buffer.add(line);
  t.same(buffer.take(10), ["67890", "x"]);
  buffer.add("longer than the whole buffer");
  t.equal(buffer.size, 0);
});

void t.test("what is given back stands in front again, and is the first to go", async (t) => {
  const buffer = new LineBuffer({ mostLines: 4, mostCharacters: 100 });
  for (const line of ["a", "b", "c"]) buffer.add(line);
  const taken = buffer.take(2);
  buffer.add("d");
  buffer.add("e");
  buffer.giveBack(taken);
  t.same(buffer.take(9), ["b", "c", "d", "e"]);
  t.equal(buffer.dropped, 1);
});

void t.test("ten thousand lines through it leave nothing behind", async (t) => {
  const buffer = new LineBuffer({ mostLines: 5000, mostCharacters: 1e6 });
  let out = 0;
  for (let i = 0; i < 10_000; i += 1) {
    buffer.add(String(i));
    if (i % 100 === 99) out += buffer.take(100).filter((line, n) => line === String(i - 99 + n)).length;
  }
  t.equal(out, 10_000, "in order");
  t.match(buffer, { size: 0, characters: 0, dropped: 0 });
});

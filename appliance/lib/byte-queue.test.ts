import t from "tap";
import { ByteQueue } from "./byte-queue.ts";

t.test("what is taken is what was added, in whatever pieces", (t) => {
  const queue = new ByteQueue();
  const said = Buffer.from(Array.from({ length: 50_000 }, (_, at) => at % 251));
  const taken: Buffer[] = [];
  let at = 0;
  for (let round = 1; at < said.length || queue.length > 0; round++) {
    const piece = said.subarray(at, at + ((round * 37) % 901));
    at += piece.length;
    queue.add(piece);
    if (round % 3 === 0 || at >= said.length) taken.push(queue.take((round * 53) % 1201));
  }
  t.ok(Buffer.concat(taken).equals(said));
  t.equal(queue.length, 0);
  t.end();
});

t.test("taken bytes stay as they are whatever comes later", (t) => {
  const queue = new ByteQueue();
  queue.add(Buffer.from("first"));
  const first = queue.take(5);
  queue.add(Buffer.from("other"));
  t.equal(first.toString(), "first");
  t.equal(queue.take(100).toString(), "other");
  t.end();
});

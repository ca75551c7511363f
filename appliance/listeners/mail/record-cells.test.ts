import t from "tap";
import { recordCells } from "./record-cells.ts";

t.test("lines that programs write for programs become fields", async (t) => {
  t.same(recordCells('{"host":"web3","status":"ok","errorCount":0,"more":{"a":1}}'), [
    "host: web3",
    "status: ok",
    "error Count: 0",
  ]);
  t.same(recordCells('time=02:10 host=web3 status=failed message="no room left"'), [
    "time: 02:10",
    "host: web3",
    "status: failed",
    "message: no room left",
  ]);
});

t.test("what people read stays a line", async (t) => {
  for (const line of [
    "{ not json }",
    "status=ok",
    "a=1 b=2",
    "It ran with level=3, size=4, and mode=5 set, as it did before that",
    "{}x",
  ])
    t.equal(recordCells(line), undefined, line);
});

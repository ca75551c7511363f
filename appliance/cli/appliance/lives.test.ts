import t from "tap";
import { startInOrder, stopInReverse, type Life } from "./lives.ts";

/** Lives that note what is done to them; those named in `broken` fail at it. */
function makeLives(names: readonly string[], broken: readonly string[] = []) {
  const done: string[] = [];
  const act = (what: string) => {
    done.push(what);
    if (broken.includes(what)) throw new Error(what);
  };
  const lives = names.map((name): Life => ({
    name,
    start: () => act(`start ${name}`),
    stop: async () => act(`stop ${name}`),
  }));
  const failures: string[] = [];
  const note = (name: string, error: unknown) => failures.push(`${name}: ${String(error)}`);
  return { lives, done, failures, note };
}

t.test("what was started first is stopped last", async (t) => {
  const { lives, done, note } = makeLives(["a", "b"]);
  await startInOrder(lives, note);
  await stopInReverse(lives, "shutdown", note);
  t.same(done, ["start a", "start b", "stop b", "stop a"]);
});

t.test("one that does not stop keeps no other from stopping", async (t) => {
  const { lives, done, failures, note } = makeLives(["a", "b", "c"], ["stop b"]);
  await stopInReverse(lives, "shutdown", note);
  t.same(done, ["stop c", "stop b", "stop a"]);
  t.same(failures, ["b: Error: stop b"]);
});

t.test("where one does not start, nothing stays behind, and its error is told", async (t) => {
  const { lives, done, note } = makeLives(["a", "b", "c"], ["start b"]);
  await t.rejects(startInOrder(lives, note), { message: "start b" });
  t.same(done, ["start a", "start b", "stop b", "stop a"]);
});

import { Readable } from "node:stream";
import t from "tap";
import { summariseTap, type Failed } from "./tap-summary.ts";

async function summary(text: string): Promise<{ counts: string; said: string; failures: Failed[] }> {
  const said: string[] = [];
  const { passed, failed, skipped, failures } = await summariseTap(Readable.from([text]), (line) => said.push(line));
  return { counts: `${passed} ${failed} ${skipped}`, said: said.join("\n"), failures };
}

const good = `TAP version 14
# Subtest: a.test.ts
    # Subtest: first
        ok 1 - x
        ok 2 - y
        1..2
    ok 1 - first # time=1ms
    # Subtest: second
        # Subtest: deep
            ok 1 - z
            1..1
        ok 1 - deep
        1..1
    ok 2 - second
    1..2
ok 1 - a.test.ts # time=1500ms
1..1
`;

t.test("tests are counted as a file declares them, not assertions", async (t) => {
  const { counts, said } = await summary(good);
  t.equal(counts, "2 0 0");
  t.equal(said, "ok   a.test.ts (2 tests, 1.5 s)");
});

t.test("a failure deep inside is told once, with its difference, and counts as one test", async (t) => {
  const { counts, said } = await summary(
    good
      .replace(
        "            ok 1 - z\n",
        "            not ok 1 - z\n              ---\n              diff: |\n                -1\n                +2\n              ...\n",
      )
      .replace("ok 1 - deep", "not ok 1 - deep")
      .replace("ok 2 - second", "not ok 2 - second")
      .replace("ok 1 - a.test.ts", "not ok 1 - a.test.ts"),
  );
  t.equal(counts, "1 1 0");
  t.match(said, /not ok: .*deep > z\n {2}diff: -1\n {4}\+2/);
  t.equal(said.match(/not ok/g)?.length, 1);
  t.match(said, /FAIL a\.test\.ts/);
});

t.test("a skip is shown with its reason, whether it is a file, a test or a part of one", async (t) => {
  const { counts, said } = await summary(good.replace("        ok 2 - y", "        ok 2 - y # SKIP no broker"));
  t.equal(counts, "2 0 1");
  t.match(said, /skipped: .*first > y: no broker/);
  const file = await summary(
    "TAP version 14\n# Subtest: b.test.ts\n    1..0 # no chromium\nok 1 - b.test.ts # SKIP no chromium\n1..1\n",
  );
  t.equal(file.counts, "0 0 1");
  t.match(file.said, /skipped: b\.test\.ts: no chromium/);
});

t.test("a file that crashed counts as one failure", async (t) => {
  const { counts, failures } = await summary(
    good.replace("ok 1 - a.test.ts # time=1500ms", "not ok 1 - a.test.ts\n  ---\n  exitCode: 1\n  ..."),
  );
  t.equal(counts, "2 1 0");
  t.strictSame(failures, [{ file: "a.test.ts", passed: 2, failed: 1, skipped: 0 }]);
});

t.test("a file that took too long is called by its name", async (t) => {
  const { counts, said, failures } = await summary(
    good.replace("ok 1 - a.test.ts # time=1500ms", "not ok 1 - timeout!\n  ---\n  expired: a.test.ts\n  ..."),
  );
  t.equal(counts, "2 1 0");
  t.match(said, /FAIL a\.test\.ts/);
  t.strictSame(failures, [{ file: "a.test.ts", passed: 2, failed: 1, skipped: 0 }]);
});

t.test("a file without tests is a failure", async (t) => {
  const { counts } = await summary("TAP version 14\nok 1 - c.test.ts # SKIP no tests found\n1..1\n");
  t.equal(counts, "0 1 0");
});

t.test("no output at all counts nothing", async (t) => {
  t.equal((await summary("")).counts, "0 0 0");
});

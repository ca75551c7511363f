import t from "tap";
import type { Beat } from "#model/beat.ts";
import type { Job } from "#model/job.ts";
import type { JobReport } from "#model/report.ts";
import { decisiveLines } from "./decisive-lines.ts";
import { Heartbeats } from "./heartbeats.ts";

const job = (id: string, token: string): Job => ({
  id,
  name: id,
  kind: "task",
  criticality: "medium",
  schedule: { everyMs: 3_600_000, graceMs: 0 },
  machines: [],
  limits: {},
  expect: { by: "heartbeat", token },
});

function listen(...jobs: readonly Job[]) {
  const reports: JobReport[] = [];
  let inForce = jobs;
  const heartbeats = new Heartbeats({
    jobs: () => inForce,
    intake: { report: (report) => void reports.push(report) },
    wallMs: () => 1000,
    admits: (address) => address !== "203.0.113.7",
  });
  const beat = (token: string, word?: string, more: Partial<Beat> = {}) =>
    heartbeats.take({ token, from: "192.0.2.1", word, body: "", ...more });
  return { reports, heartbeats, beat, use: (...others: readonly Job[]) => void (inForce = others) };
}

t.test("words and exit codes", async (t) => {
  const { beat, reports } = listen(job("a", "token-of-a"), job("b", "token-of-b"));
  for (const word of [undefined, "success", "start", "warn", "fail", "failure", "0", "1", "255"])
    t.ok(beat("token-of-b", word));
  t.same(
    reports.map(({ outcome }) => outcome),
    ["succeeded", "succeeded", "started", "warned", "failed", "failed", "succeeded", "failed", "failed"],
  );
  t.ok(reports.every((one) => one.job === "b" && one.way === "heartbeat" && one.at === 1000));
  t.equal(new Set(reports.map(({ id }) => id)).size, reports.length, "each counts");
  t.same(reports.at(-1)?.lines, ["exit code 255"]);
  for (const word of ["256", "-1", "01", "1e1", "toString", "maybe", "__proto__"])
    t.notOk(beat("token-of-b", word), word);
});

t.test("tokens of the configuration in force, and no others", async (t) => {
  const { beat, use, heartbeats } = listen(job("a", "token-of-a"), job("empty", ""));
  t.ok(beat("token-of-a"));
  for (const token of ["", "token-of-", "token-of-aa", "TOKEN-OF-A"]) t.notOk(beat(token), token);
  use(job("a", "another-one"));
  t.notOk(beat("token-of-a"));
  t.ok(beat("another-one"));
  t.match(heartbeats.figures(), { name: "heartbeat", received: 2, refused: 5, lastAt: 1000 });
});

t.test("the lines that decide", async (t) => {
  const body = ["copying", "0 errors so far", "ERROR: disk full on /dev/sda", "cleaning up", "a", "b", "done"].join(
    "\r\n",
  );
  t.same(decisiveLines(body, "failed"), ["ERROR: disk full on /dev/sda", "a", "b", "done"]);
  t.same(decisiveLines(body, "succeeded"), ["a", "b", "done"]);
  t.same(decisiveLines("one\n\n  \ntwo\u0007\u001b[31m", "failed"), ["one", "two [31m"]);
  t.same(decisiveLines("", "failed"), []);
  const many = Array.from({ length: 50 }, (_, i) => `error ${i} ${"x".repeat(400)}`).join("\n");
  const lines = decisiveLines(many, "failed");
  t.equal(lines.length, 9);
  t.ok(lines.every((line) => line.length <= 300));
});

t.test("from where nobody may report, no token counts", async (t) => {
  const { beat, reports } = listen(job("a", "token-of-a"));
  t.notOk(beat("token-of-a", "success", { from: "203.0.113.7" }));
  t.same(reports, []);
});

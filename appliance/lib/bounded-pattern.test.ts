import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import t from "tap";
import { captureMatch, matchesPattern, PATTERN_LIMIT_MS, replaceMatches } from "./bounded-pattern.ts";

t.test("patterns match somewhere, `^` and `$` at lines, by characters and not by code units", (t) => {
  t.equal(matchesPattern("b+", "abc"), true);
  t.equal(matchesPattern("^two$", "one\ntwo\n"), true);
  t.equal(matchesPattern("^.$", "\u{1F600}"), true);
  t.equal(matchesPattern("x", "abc"), false);
  t.end();
});

t.test("a search that would take ages is given up in time, and the next one works", (t) => {
  for (const [pattern, text] of [
    ["^(a+)+$", `${"a".repeat(60)}!`],
    ["(x+x+)+y", "x".repeat(1_000_000)],
    ["[a-z]*\\d", "x".repeat(1_000_000)],
  ] as const) {
    t.equal(matchesPattern(pattern, text), "tooSlow", pattern);
  }
  t.equal(matchesPattern("a", "a"), true);
  t.end();
});

t.test("an honest pattern on a megabyte is no trouble", (t) => {
  t.equal(matchesPattern("status: *fine", "x".repeat(1_000_000)), false);
  t.end();
});

t.test("a machine that stands still meanwhile makes no honest pattern too slow", async (t) => {
  const program = `
    import { matchesPattern } from ${JSON.stringify(join(import.meta.dirname, "bounded-pattern.ts"))};
    console.log("begun");
    for (let round = 0; round < 5; round++) console.log(matchesPattern("[a-z]*[0-9]", "x".repeat(6000)));
  `;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program]);
  t.teardown(() => child.kill("SIGKILL"));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = once(child, "close");
  await once(child.stdout, "data");
  for (let round = 0; round < 5 && child.exitCode === null; round++) {
    child.kill("SIGSTOP");
    await delay(2 * PATTERN_LIMIT_MS);
    child.kill("SIGCONT");
    await delay(10);
  }
  await ended;
  t.equal(said, `begun\n${"false\n".repeat(5)}`);
});

t.test("what is no pattern is said so", (t) => {
  t.throws(() => matchesPattern("(", ""), { name: "SyntaxError" });
  t.end();
});

t.test("everything that matches is replaced, as it is given, or nothing where it takes ages", (t) => {
  t.equal(replaceMatches("^b+|c$", "bba\nbc c", "$&"), "$&a\n$&c $&");
  t.equal(replaceMatches("x", "abc", "-"), "abc");
  t.equal(replaceMatches("^(a+)+$", `${"a".repeat(60)}!`, "-"), undefined);
  t.throws(() => replaceMatches("(", "", ""), { name: "SyntaxError" });
  t.end();
});

t.test("the first group is captured, the whole match where there is none", (t) => {
  t.same(captureMatch('token="(\\w+)"', 'a token="k8" b'), { found: "k8", tooSlow: false });
  t.same(captureMatch("k\\d", "a k8 b"), { found: "k8", tooSlow: false });
  t.same(captureMatch("x", "a"), { found: undefined, tooSlow: false });
  t.same(captureMatch("^(a+)+$", `${"a".repeat(60)}!`), { found: undefined, tooSlow: true });
  t.end();
});

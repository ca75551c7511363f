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
    const startedAt = performance.now();
    t.equal(matchesPattern(pattern, text), "tooSlow", pattern);
    t.ok(performance.now() - startedAt < 4 * PATTERN_LIMIT_MS);
  }
  t.equal(matchesPattern("a", "a"), true);
  t.end();
});

t.test("an honest pattern on a megabyte is no trouble", (t) => {
  t.equal(matchesPattern("status: *fine", "x".repeat(1_000_000)), false);
  t.end();
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

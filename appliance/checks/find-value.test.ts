import fc from "fast-check";
import t from "tap";
import { findValue, PATH_PATTERN } from "./find-value.ts";

const document = { queue: { jobs: [{ count: 3 }, { count: 7 }], "max age": 12, "it's": 1 }, up: true, none: null };
const form = new RegExp(PATH_PATTERN, "u");

t.test("paths that lead somewhere", (t) => {
  for (const [path, value] of [
    ["$.queue.jobs[0].count", 3],
    ["queue.jobs[-1].count", 7],
    ['$["queue"]["max age"]', 12],
    ["queue['max age']", 12],
    ['queue["it\'s"]', 1],
    ["up", true],
    ["none", null],
    ["$", document],
    ["", document],
  ] as const) {
    t.match(path, form);
    t.equal(findValue(document, path), value, path);
  }
  t.equal(findValue([5, 6], "$[1]"), 6);
  t.end();
});

t.test("paths that lead nowhere", (t) => {
  for (const path of [
    "nothing",
    "queue.jobs[9]",
    "up.down",
    "queue[0]",
    "constructor",
    "__proto__",
    "queue.jobs.length",
  ]) {
    t.match(path, form);
    t.equal(findValue(document, path), undefined, path);
  }
  t.end();
});

t.test("what is no path is refused", (t) => {
  for (const path of ["a..b", "a.", "[a]", "a[", "a[1", "a b", "$$", "a[*]", "a[1:2]", 'a["b\\"]'])
    t.notMatch(path, form);
  t.end();
});

t.test("every value of any document is found by the path made of its names", (t) => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3, key: fc.stringMatching(/^[^'"\\]*$/) }), (made) => {
      for (const [name, value] of Object.entries(made)) t.equal(findValue(made, `["${name}"]`), value);
    }),
  );
  t.end();
});

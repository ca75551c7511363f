import fc from "fast-check";
import t from "tap";
import { countWork } from "#lib/testing/count-work.ts";
import { hasEnd, looksLikeExposition, parseSample, readExposition } from "./text-format.ts";

const read = (line: string) => {
  const sample = parseSample(line);
  return sample && { ...sample, labels: Object.fromEntries(sample.labels) };
};

t.test("lines as exporters write them", (t) => {
  for (const [line, metric, labels, value] of [
    ["node_load1 0.51", "node_load1", {}, 0.51],
    ['up{job="node"} 1 1395066363000', "up", { job: "node" }, 1],
    ['a:b{x="1",y="2",} 1e+09', "a:b", { x: "1", y: "2" }, 1e9],
    ["a{} +Inf", "a", {}, Infinity],
    ["a -Inf", "a", {}, -Infinity],
    ["a NaN", "a", {}, NaN],
    ['a{p="C:\\\\DIR\\\\F.TXT",e="say \\"hi\\"\\n"} 4', "a", { p: "C:\\DIR\\F.TXT", e: 'say "hi"\n' }, 4],
    ['a { x = "1" , y = "}{," } 4', "a", { x: "1", y: "}{," }, 4],
    ['a_bucket{le="0.01"} 8 # {trace_id="abc"} 0.67 1520879607.789', "a_bucket", { le: "0.01" }, 8],
    ['a{x="1"}7', "a", { x: "1" }, 7],
    ["\ta\t7\t", "a", {}, 7],
    ["a +infinity", "a", {}, Infinity],
    ["a 0x1.8p1", "a", {}, 3],
    ['a 17 1520879607.789 # {id="x"} 1 2', "a", {}, 17],
    ['{"http.server.duration",le="0.5"} 3', "http.server.duration", { le: "0.5" }, 3],
    ['{"größe",  "label.mit.punkt" = "ü" , } 3', "größe", { "label.mit.punkt": "ü" }, 3],
    ['a{"x.y"="1",z="2"} 1', "a", { "x.y": "1", z: "2" }, 1],
    ['state{state="a"} 1', "state", { state: "a" }, 1],
    ["foo_created 1520430000.123", "foo_created", {}, 1520430000.123],
  ] as const) {
    t.strictSame(read(line.trim()), { metric, labels, value }, line);
  }
  t.end();
});

t.test("what is no sample", (t) => {
  for (const line of [
    "",
    "a",
    "a{",
    'a{x="1"',
    'a{x="1" y="2"} 1',
    'a{x="1",x="2"} 1',
    "a{x=1} 1",
    'a{"b"} 1',
    '{x="1"} 1',
    '{"a","b"} 1',
    'a{x="1",,} 1',
    "a one",
    "a 0x10",
    "a 1 2 3",
    "<html> 1",
    "9a 1",
    "# HELP a b",
  ]) {
    t.equal(read(line), undefined, line);
  }
  t.end();
});

t.test("only wanted metrics are taken, only so many, and broken lines are told", (t) => {
  const text = '# HELP a about a\n# TYPE a gauge\na 1\r\nab 2\na{x="1"} 3\na broken\n\nb 4';
  const found = readExposition(text, new Set(["a", "b"]), 10);
  t.same(
    found.samples.map(({ metric, value }) => [metric, value]),
    [
      ["a", 1],
      ["a", 3],
      ["b", 4],
    ],
  );
  t.same(found.malformed, ["a broken"]);
  t.notOk(found.overflowed);
  t.match(readExposition(text, new Set(["a", "b"]), 2), { overflowed: true, samples: { length: 2 } });
  t.end();
});

t.test("a series with several moments is one, the last counts; nothing is read behind the end", (t) => {
  const text = 'a{x="1",y="2"} 1 1000\na{y="2",x="1"} 2 2000\na{x="9"} 3\n# EOF\na{x="8"} 4\n';
  const { samples } = readExposition(text, new Set(["a"]), 10);
  t.same(
    samples.map(({ value }) => value),
    [2, 3],
  );
  t.ok(hasEnd("a 1\n# EOF\n") && hasEnd("# EOF"));
  t.notOk(hasEnd("a 1\n") || hasEnd("# EOFX"));
  t.end();
});

t.test("a page is told from metrics", (t) => {
  for (const text of [
    "#TYPE a gauge\na 1",
    "# COMMENT written by hand\n#\n#x\na 1",
    "  a 1",
    "# HELP a b\n",
    "\n\na 1",
    'a{x="1"} 2',
    "# EOF",
  ])
    t.ok(looksLikeExposition(text), text);
  for (const text of ["", "<html>", "Please log in", '{"a": 1}', "# a heading", "# a heading\n\nSome words"])
    t.notOk(looksLikeExposition(text), text);
  t.end();
});

const name = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,20}$/);
const escape = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

t.test("whatever the labels hold, what is written is read", (t) => {
  const labels = fc.dictionary(
    name,
    fc.string({ unit: "binary" }).map((text) => text.replaceAll("\r", "")),
    { maxKeys: 8, noNullPrototype: true },
  );
  fc.assert(
    fc.property(name, labels, fc.double(), (metric, made, value) => {
      const inner = Object.entries(made).map(([label, text]) => `${label}="${escape(text)}"`);
      const line = `${metric}{${inner.join(",")}} ${Object.is(value, -0) ? "0" : value}`;
      const { samples } = readExposition(`# TYPE x gauge\n${line}\n`, new Set([metric]), 5);
      t.equal(samples.length, 1, line);
      t.strictSame(Object.fromEntries(samples[0]?.labels ?? []), { ...made });
      t.ok(Object.is(samples[0]?.value, value) || value === 0);
    }),
  );
  t.end();
});

t.test("nothing that is read breaks it or keeps it long", async (t) => {
  const wild = fc.array(
    fc.constantFrom("a", "{", "}", '"', "\\", ",", "=", " ", "1", "#", "\n", "\t", "NaN", "\u0000", "é"),
    {
      maxLength: 300,
    },
  );
  fc.assert(
    fc.property(wild, (parts) => {
      for (const { value } of readExposition(parts.join(""), new Set(["a"]), 100).samples) t.type(value, "number");
    }),
    { numRuns: 1000 },
  );
  for (const unit of ['{x="', 'x="1",', "\\", '\\"', "a ", "}", " "]) {
    const read = (times: number) =>
      countWork(() => {
        readExposition(`a{${unit.repeat(times)}`, new Set(["a"]), 10);
        looksLikeExposition(unit.repeat(times));
      });
    const [small, large] = [await read(25_000), await read(100_000)];
    // Four times as much: 4 where it is linear, 16 where it is not.
    t.ok(large < 5 * Math.max(small, 100), `${JSON.stringify(unit)}: ${small}, ${large}`);
  }
});

import fc from "fast-check";
import t from "tap";
import { countWork } from "#lib/testing/count-work.ts";
import { MOST_VALUES, parsePerfdata, parsePluginOutput } from "./perfdata.ts";

t.test("the guidelines' forms", (t) => {
  const cases: [string, [string, number, string][]][] = [
    ["time=0.5s;1;2;0;10", [["time", 0.5, "s"]]],
    [
      "/=2643MB;5948;5958;0;5968 /boot=68MB;88;93;0;98",
      [
        ["/", 2643, "MB"],
        ["/boot", 68, "MB"],
      ],
    ],
    [
      "'rta'=0.040000ms;3000;5000;0 pl=0%;80;100;0",
      [
        ["rta", 0.04, "ms"],
        ["pl", 0, "%"],
      ],
    ],
    ["'disk of VM''s'=5", [["disk of VM's", 5, ""]]],
    ["load=-1.5e3;;;", [["load", -1500, ""]]],
    ["in=100c out=U", [["in", 100, "c"]]],
    ["bad words =1 x= y=abc good=2", [["good", 2, ""]]],
    ["a=1 a=2", [["a", 2, ""]]],
    [
      "half=.5 whole=5.",
      [
        ["half", 0.5, ""],
        ["whole", 5, ""],
      ],
    ],
    ["'unclosed=1 next=2", [["next", 2, ""]]],
    ["'a=b c'=3MB;1:2;@3:4", [["a=b c", 3, "MB"]]],
    ['"double quotes"=4', [["double quotes", 4, ""]]],
    [
      "comma=0,5s;1,0 temp=21.5°C",
      [
        ["comma", 0.5, "s"],
        ["temp", 21.5, "°C"],
      ],
    ],
    [
      "rate=12B/s volume=3m3 size=7KiB",
      [
        ["rate", 12, "B/s"],
        ["volume", 3, "m3"],
        ["size", 7, "KiB"],
      ],
    ],
    [
      "tiny=0.0000012s big=1234567890123456c",
      [
        ["tiny", 0.0000012, "s"],
        ["big", 1234567890123456, "c"],
      ],
    ],
    [
      "range=5;10:;@20:30;0;100 next=6;~:5;",
      [
        ["range", 5, ""],
        ["next", 6, ""],
      ],
    ],
    ["out=U worse=nan a=1 [check_it]", [["a", 1, ""]]],
    [
      "größe=3 'Füllstand öl'=4%",
      [
        ["größe", 3, ""],
        ["Füllstand öl", 4, "%"],
      ],
    ],
    [
      "endless=inf bottomless=-Infinity",
      [
        ["endless", Infinity, ""],
        ["bottomless", -Infinity, ""],
      ],
    ],
  ];
  for (const [text, expected] of cases) {
    t.same(
      parsePerfdata(text).values.map(({ label, value, unit }) => [label, value, unit]),
      expected,
      text,
    );
  }
  t.end();
});

t.test("output of several lines: words, long words, numbers on both sides", (t) => {
  const output = "DISK OK - free space | /=10MB;;;;\nlong one\nlong two | /home=20MB\n/var=30MB\n";
  t.same(parsePluginOutput(output), {
    summary: "DISK OK - free space",
    longText: "long one\nlong two",
    values: [
      { label: "/", value: 10, unit: "MB" },
      { label: "/home", value: 20, unit: "MB" },
      { label: "/var", value: 30, unit: "MB" },
    ],
    leftOut: 0,
    unreadable: [],
  });
  t.same(parsePluginOutput(""), { summary: "", longText: "", values: [], leftOut: 0, unreadable: [] });
  t.end();
});

t.test("what is left out or not understood is told", (t) => {
  const many = Array.from({ length: MOST_VALUES + 7 }, (_, at) => `p${at}=${at}`).join(" ");
  const { values, leftOut } = parsePerfdata(`${many} p3=9`);
  t.same([values.length, leftOut, values[3]?.value], [MOST_VALUES, 7, 9]);
  t.same(parsePerfdata("a=1 b=x c= d=1.2.3 =5 e=2").unreadable, ["b=x", "c=", "d=1.2.3", "=5"]);
  t.end();
});

const label = fc
  .string({ minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text && !text.includes("|") && text.isWellFormed());
const item = fc.record({
  label,
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  unit: fc.constantFrom("", "s", "us", "ms", "%", "B", "KB", "MB", "TB", "c"),
});

t.test("whatever is written by the grammar is read back", (t) => {
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ({ label }) => label, maxLength: 20 }), (items) => {
      const text = items
        .map(({ label, value, unit }) => `'${label.replaceAll("'", "''")}'=${value}${unit};1;@2:3;;9`)
        .join(" ");
      const read = parsePerfdata(text).values;
      return JSON.stringify(read) === JSON.stringify(items);
    }),
  );
  t.end();
});

t.test("whatever is written, reading ends, and gives a bounded count of numbers", (t) => {
  const noise = fc
    .array(fc.constantFrom("'", "=", " ", ";", "|", "\n", "a", "1", ".", "-", "\u00e9", "e9"), { maxLength: 400 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 500 }), noise), (text) => {
      const { values } = parsePluginOutput(text);
      return values.length <= MOST_VALUES && values.every(({ value, label }) => !Number.isNaN(value) && label !== "");
    }),
    { numRuns: 3000 },
  );
  t.end();
});

t.test("its work grows with the text, not with its square", async (t) => {
  const unlucky: readonly ((times: number) => string)[] = [
    (times) => "'".repeat(3 * times),
    (times) => "''a".repeat(times),
    (times) => "a".repeat(3 * times),
    (times) => "a =".repeat(times),
    (times) => "=".repeat(3 * times),
    (times) => `a=${"9".repeat(3 * times)}`,
    (times) => `a=${"9".repeat(3 * times)}.x`,
    (times) => "'a ".repeat(times),
    (times) => "'''".repeat(times),
  ];
  for (const make of unlucky) {
    const [small, large] = [make(1000), make(4000)];
    parsePerfdata(small);
    const few = await countWork(() => parsePerfdata(small));
    const many = await countWork(() => parsePerfdata(large));
    t.ok(many < 5 * Math.max(few, 100), `${small.slice(0, 6)}: ${few}, ${many}`);
  }
});

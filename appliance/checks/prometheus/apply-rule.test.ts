import t from "tap";
import { applyRule, seriesName } from "./apply-rule.ts";
import type { Rule } from "./settings.ts";
import { readExposition } from "./text-format.ts";

const TEXT = `
free{mountpoint="/",fstype="ext4"} 20
free{mountpoint="/data",fstype="ext4"} 5
free{mountpoint="/run",fstype="tmpfs"} 1
size{mountpoint="/",fstype="ext4"} 100
size{mountpoint="/data",fstype="ext4"} 50
size{mountpoint="/run",fstype="tmpfs"} 0
available 30
total 120
errors{code="500"} 10
errors{code="502"} 4
requests{code="500"} 10
requests{code="502"} 8
broken NaN
`;
const METRICS = new Set(["free", "size", "available", "total", "errors", "requests", "broken"]);
const { samples } = readExposition(TEXT, METRICS, 100);

function apply(rule: Omit<Rule, "name">, before?: Parameters<typeof applyRule>[2], at = 10_000) {
  return applyRule({ name: "it", ...rule }, samples, before, at);
}

t.test("labels choose series, aggregates make one value of many", (t) => {
  const ext4 = { fstype: "ext4" };
  for (const [rule, value] of [
    [{ metric: "available" }, 30],
    [{ metric: "available", scale: 0.1 }, 3],
    [{ metric: "free", labels: { mountpoint: "/data" } }, 5],
    [{ metric: "free", labels: { mountpoint: "=/data" } }, 5],
    [{ metric: "free", labels: ext4, aggregate: "min" }, 5],
    [{ metric: "free", labels: ext4, aggregate: "max" }, 20],
    [{ metric: "free", labels: { fstype: "!=tmpfs" }, aggregate: "sum" }, 25],
    [{ metric: "free", labels: { fstype: "=~ext.|xfs" }, aggregate: "average" }, 12.5],
    [{ metric: "free", labels: { fstype: "!~ext.|xfs" } }, 1],
    [{ metric: "free", labels: { fstype: "=~ext" }, aggregate: "count" }, 0],
    [{ metric: "free", labels: { nothing: "" }, aggregate: "count" }, 3],
    [{ metric: "nothing", aggregate: "count" }, 0],
  ] as const) {
    t.match(apply(rule), { code: "measured", value }, JSON.stringify(rule));
  }
  t.end();
});

t.test("a ratio pairs series of equal labels, or divides by the only one", (t) => {
  const free = { metric: "free", of: { metric: "size" }, scale: 100 } as const;
  t.match(apply({ ...free, aggregate: "min" }), { value: 10, series: 'free{fstype="ext4",mountpoint="/data"}' });
  t.match(apply({ ...free, labels: { mountpoint: "/" } }), { value: 20 });
  t.match(apply({ metric: "available", of: { metric: "total" } }), { value: 0.25 });
  t.match(apply({ metric: "errors", labels: { code: "500" }, of: { metric: "total" } }), { value: 10 / 120 });
  t.match(apply({ ...free, labels: { mountpoint: "/run" } }), { code: "measured", value: Infinity }, "1 by 0");
  t.end();
});

t.test("what is missing, ambiguous or too slow is said", (t) => {
  t.match(apply({ metric: "nothing" }), { code: "seriesMissing", series: "nothing" });
  t.match(apply({ metric: "broken" }), { code: "measured", value: NaN }, "told, but without a value now");
  t.match(apply({ metric: "broken", aggregate: "max" }), { code: "measured", value: NaN });
  t.match(apply({ metric: "free", labels: { mountpoint: "/gone" } }), { code: "seriesMissing" });
  t.match(apply({ metric: "available", of: { metric: "nothing" } }), { code: "seriesMissing", series: "nothing" });
  t.match(apply({ metric: "free" }), { code: "seriesAmbiguous" });
  const { samples: nasty } = readExposition(`a{x="${"b".repeat(60)}!"} 1`, new Set(["a"]), 10);
  t.match(applyRule({ name: "it", metric: "a", labels: { x: "=~(b+)+" } }, nasty, undefined, 0), {
    code: "patternTooSlow",
  });
  t.end();
});

t.test("rates need a run before, and a counter that fell has begun again", (t) => {
  const rule = { metric: "errors", aggregate: "sum", rate: true } as const;
  const before = (values: Record<string, number>) => ({ at: 0, values: new Map(Object.entries(values)) });
  t.match(apply(rule), { code: "firstSample" });
  t.match(apply(rule, before({})), { code: "firstSample" });
  t.match(apply(rule, { ...before({ 'errors{code="500"}': 0 }), at: 9_990 }), { code: "firstSample" });
  const last = { 'errors{code="500"}': 0, 'errors{code="502"}': 2 };
  t.match(apply(rule, before(last)), { code: "measured", value: 1.2 });
  t.match(apply(rule, before({ ...last, 'errors{code="502"}': 1000 })), { value: 1.4 });
  const both = { ...last, 'requests{code="500"}': 0, 'requests{code="502"}': 3 };
  t.match(apply({ ...rule, aggregate: "max", of: { metric: "requests" } }, before(both)), { value: 1 });
  t.end();
});

t.test("a series' name does not depend on the order of its labels", (t) => {
  const one = readExposition('a{x="1",b="2"} 1', new Set(["a"]), 1).samples[0];
  const other = readExposition('a{b="2",x="1"} 1', new Set(["a"]), 1).samples[0];
  t.equal(one && seriesName(one), 'a{b="2",x="1"}');
  t.equal(other && seriesName(other), 'a{b="2",x="1"}');
  t.end();
});

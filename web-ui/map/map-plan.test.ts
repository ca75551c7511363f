/** The map's plan: every device once, nothing over another, and places that people can rely on. */
import fc from "fast-check";
import t from "tap";
import type { MapHost } from "#model/api-map.ts";
import { ALONE, allBelow, growForest, LINE, type Structure } from "./forest.ts";
import { breadthOf, fitName } from "./fit-name.ts";
import { BOX, layOut, neighbourOf, type Plan } from "./lay-out.ts";
import { flatten, growTwigs, rulesFor, turn, turnedToShow } from "./twigs.ts";

type Drawn = readonly (readonly [id: string, ...parents: string[]])[];

function host(id: string, parents: readonly string[], more: Partial<MapHost> = {}): MapHost {
  return {
    id,
    name: id.toUpperCase(),
    address: "192.0.2.1",
    state: "up",
    shown: "ok",
    parents: parents.map((one) => ({ host: one })),
    ...more,
  };
}

const structure = (drawn: Drawn): Structure => ({ hosts: drawn.map(([id, ...parents]) => host(id, parents)) });

function planOf(map: Structure, turned: ReadonlySet<string> = new Set()): Plan {
  const forest = growForest(map, "way");
  return layOut(growTwigs(forest, rulesFor(forest, false), turned));
}

const placeOf = ({ items }: Plan) => new Map(items.map(({ twig, x, y }) => [twig.key, `${x} ${y}`]));

/** Any site: circles, several parents, parents that nobody knows, thousands under one. */
const anySite = fc
  .record({
    size: fc.integer({ min: 0, max: 220 }),
    seed: fc.array(fc.nat(), { minLength: 8, maxLength: 40 }),
  })
  .map(({ size, seed }): Structure => {
    const pick = (at: number) => (seed[at % seed.length] ?? 0) + at * 7;
    const hosts = Array.from({ length: size }, (_, index) => {
      const count = pick(index) % 4 === 0 ? 0 : pick(index) % 7 === 0 ? 2 : 1;
      const parents = Array.from({ length: count }, (__, which) => `h${(pick(index + which * 13) * 3) % (size + 2)}`);
      return host(`h${index}`, parents, pick(index + 3) % 11 === 0 ? { outside: true } : {});
    });
    return { hosts, ...(pick(1) % 2 === 0 && { line: { up: true, gateway: "h1" } }) };
  });

t.test("every device stands once, whatever hangs on what", async (t) => {
  fc.assert(
    fc.property(anySite, (map) => {
      const forest = growForest(map, "way");
      const all = forest.roots.flatMap((id) => [id, ...allBelow(forest, id)]).filter((id) => !id.startsWith("@"));
      return all.length === map.hosts.length && new Set(all).size === all.length;
    }),
    { numRuns: 60 },
  );
  t.pass("60 sites");
});

t.test("nothing stands over another, all is inside, and the order of the answer does not matter", async (t) => {
  fc.assert(
    fc.property(anySite, fc.nat(), (map, at) => {
      const plan = planOf(map);
      const taken = new Set<string>();
      for (const { x, y } of plan.items) {
        if (x < 0 || y < 0 || x + BOX.width > plan.width || y + BOX.height > plan.height) return false;
        taken.add(`${x} ${y}`);
      }
      const rows = Map.groupBy(plan.items, ({ x }) => x);
      for (const column of rows.values()) {
        const ys = column.map(({ y }) => y).toSorted((a, b) => a - b);
        if (ys.some((y, index) => index > 0 && y - (ys[index - 1] ?? 0) < BOX.height)) return false;
      }
      const cut = map.hosts.length === 0 ? 0 : at % map.hosts.length;
      const turned = { ...map, hosts: [...map.hosts.slice(cut), ...map.hosts.slice(0, cut)].toReversed() };
      return taken.size === plan.items.length && String([...placeOf(planOf(turned))]) === String([...placeOf(plan)]);
    }),
    { numRuns: 60 },
  );
  t.pass("60 sites");
});

t.test("blocks of one branch lie over nothing else", async (t) => {
  fc.assert(
    fc.property(anySite, (map) => {
      const { blocks, items } = planOf(map);
      return blocks.every((block) => {
        const own = new Set(items.filter(({ twig }) => twig.key === block.of).flatMap(({ twig }) => twig.leaves));
        return items.every(
          ({ twig, x, y }) =>
            own.has(twig) ||
            x + BOX.width <= block.x ||
            x >= block.x + block.width ||
            y + BOX.height <= block.y ||
            y >= block.y + block.height,
        );
      });
    }),
    { numRuns: 40 },
  );
  t.pass("40 sites");
});

t.test("states move nothing", async (t) => {
  const map = structure([["core"], ["sw", "core"], ["a", "sw"], ["b", "sw"]]);
  const bad = {
    hosts: map.hosts.map((one) => ({ ...one, state: "down" as const, shown: "critical" as const, behind: "core" })),
  };
  t.same([...placeOf(planOf(bad))], [...placeOf(planOf(map))]);
});

t.test("one more device moves nothing that is read before it, and nothing to another level", async (t) => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(), (switches, each, at) => {
      const drawn: (readonly [string, ...string[]])[] = [["core"]];
      for (let one = 0; one < switches; one++) {
        drawn.push([`sw${one}`, "core"]);
        for (let leaf = 0; leaf < each; leaf++) drawn.push([`d${one}-${leaf}`, `sw${one}`]);
      }
      const to = at % switches;
      const before = placeOf(planOf(structure(drawn)));
      const after = placeOf(planOf(structure([...drawn, [`d${to}-9999`, `sw${to}`]])));
      for (const [key, place] of before) {
        const number = Number(/^(?:sw|d)(\d+)/.exec(key)?.[1] ?? 0);
        if (number <= to && after.get(key) !== place) return false;
        if (after.get(key)?.split(" ")[0] !== place.split(" ")[0]) return false;
      }
      return true;
    }),
    { numRuns: 60 },
  );
  t.pass("60 sites");
});

t.test("circles are cut open, several parents are lines beside, who is missing is named", async (t) => {
  const { nodes, roots } = growForest(
    structure([["b", "c"], ["c", "b"], ["d", "c", "x"], ["core"], ["s1", "core"], ["s2", "core"], ["n", "s2", "s1"]]),
    "way",
  );
  t.same(roots, ["b", "core"]);
  t.match(nodes.get("b"), { children: ["c"], also: ["c"] });
  t.match(nodes.get("d"), { under: "c", missing: ["x"], also: [] });
  t.match(nodes.get("n"), { under: "s2", also: ["s1"] });
});

t.test(
  "what is outside hangs on the line, the line on the gateway; of what nothing is known stands together",
  async (t) => {
    const map: Structure = {
      hosts: [host("fw", []), host("cloud", [], { outside: true }), host("loose", []), host("sw", ["fw"])],
      line: { up: true, gateway: "fw" },
    };
    const { nodes, roots } = growForest(map, "way");
    t.same(roots, ["fw", ALONE]);
    t.same(nodes.get("fw")?.children, [LINE, "sw"]);
    t.equal(nodes.get("cloud")?.under, LINE);
    t.same(nodes.get(ALONE)?.children, ["loose"]);
  },
);

t.test("power: what feeds what, the others stand aside", async (t) => {
  const map: Structure = {
    hosts: [host("ups", []), host("a", ["sw"], { poweredBy: ["ups"] }), host("sw", [])],
    line: { up: true },
  };
  const { nodes, roots } = growForest(map, "power");
  t.same(roots, ["ups", ALONE]);
  t.same(nodes.get(ALONE)?.children, ["sw"]);
});

t.test("thousands under one switch come in portions, and each can be shown", async (t) => {
  const many = structure([["sw"], ...Array.from({ length: 5000 }, (_, index) => [`cam${index}`, "sw"] as const)]);
  const forest = growForest(many, "way");
  const rules = rulesFor(forest, false);
  const twigs = growTwigs(forest, rules, new Set());
  t.equal(flatten(twigs).length, 1 + 105);
  t.match(twigs[0]?.branches[1], { below: { length: 48 }, portion: { first: "cam48", last: "cam95", isOnly: false } });
  const turned = turnedToShow(forest, rules, new Set(), "cam50");
  t.same([...turned], ["sw~1"]);
  t.ok(flatten(growTwigs(forest, rules, turned)).some(({ key }) => key === "cam50"));
  t.same([...turnedToShow(forest, rules, turned, "cam50")], [...turned], "which stays so");
  const folded = turn(new Set(), "sw");
  t.equal(flatten(growTwigs(forest, rules, folded)).length, 1);
  t.ok(
    flatten(growTwigs(forest, rules, turnedToShow(forest, rules, folded, "cam4999"))).some(
      ({ key }) => key === "cam4999",
    ),
  );
});

t.test("arrows go to the nearest, and end at the edge", async (t) => {
  const plan = planOf(structure([["core"], ["s1", "core"], ["s2", "core"], ["a", "s1"], ["b", "s1"], ["c", "s2"]]));
  t.equal(neighbourOf(plan, "core", "right"), "s1");
  t.equal(neighbourOf(plan, "s1", "down"), "s2");
  t.equal(neighbourOf(plan, "s1", "right"), "a");
  t.equal(neighbourOf(plan, "a", "right"), "b");
  t.equal(neighbourOf(plan, "b", "left"), "a");
  t.equal(neighbourOf(plan, "s2", "left"), "core");
  t.equal(neighbourOf(plan, "core", "up"), undefined);
  t.equal(neighbourOf(plan, "none", "up"), undefined);
});

t.test("a name takes at most two lines of its box", async (t) => {
  t.same(fitName("NAS-01", 11), ["NAS-01"]);
  t.same(fitName("Printer 2nd floor east wing", 11), ["Printer 2nd floor", "east wing"]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (name) => {
      const lines = fitName(name, 11);
      return lines.length <= 2 && lines.every((line) => breadthOf(line) <= 11);
    }),
  );
});

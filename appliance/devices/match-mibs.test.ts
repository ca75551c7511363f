/** Which MIBs are read of which device. */
import t from "tap";
import { defineMib, type Match } from "./contract.ts";
import { chooseMibs, listProbes, probesIn, treesOf } from "./match-mibs.ts";
import { loadAllMibs, mibsFor } from "./registry.ts";
import { vendorMibs } from "./vendor-list.ts";

const mib = (name: string, matches: "always" | Match[]) =>
  defineMib({ name, title: name, source: "invented", verified: "text", matches, facts: () => ({}) });
const system = { objectId: "1.3.6.1.4.1.9.1.5", descr: "Acme OS 1.0", name: "", contact: "", location: "" };
const names = (mibs: readonly { name: string }[]) => mibs.map(({ name }) => name);

const all = [
  mib("always", "always"),
  mib("by-oid", [{ sysObjectID: ["1.3.6.1.4.1.9"] }]),
  mib("by-similar-oid", [{ sysObjectID: ["1.3.6.1.4.1.9.1.50", "1.3.6.1.4.1.99"] }]),
  mib("by-descr", [{ sysObjectID: ["1.3.6.1.4.1.9"], sysDescr: [/^Other/] }, { sysDescr: [/^Acme/] }]),
  mib("by-presence", [{ present: ["1.1.0", "1.2.0"] }]),
  mib("elsewhere", [{ sysObjectID: ["1.3.6.1.4.1.8072"], present: ["1.3.0"] }]),
];

t.test("prefixes end at whole numbers, patterns and prefixes hold together", async (t) => {
  t.same(names(chooseMibs(all, system, new Set())), ["always", "by-oid", "by-descr"]);
});

t.test("only instances that can decide something are asked for, and all of an entry must be there", async (t) => {
  t.same(listProbes(all, system), ["1.1.0", "1.2.0"]);
  t.notOk(names(chooseMibs(all, system, new Set(["1.1.0"]))).includes("by-presence"));
  t.ok(names(chooseMibs(all, system, new Set(["1.1.0", "1.2.0"]))).includes("by-presence"));
});

t.test("of many probes those are left whose maker's tree is there", async (t) => {
  const few = ["1.3.6.1.4.1.9.1.0", "1.3.6.1.4.1.8072.1.0", "1.3.6.1.2.1.33.1.0"];
  t.same(treesOf(few), [], "so few are simply asked");
  t.same(probesIn(few, [], new Set()), few);
  const many = [...few, "1.3.6.1.4.1.9.2.0", ...Array.from({ length: 60 }, (_, i) => `1.3.6.1.4.1.${20_000 + i}.1.0`)];
  const trees = treesOf(many);
  t.equal(trees.length, 61, "net-snmp's own and the standards are asked anyway");
  t.same(probesIn(many, trees, new Set(["1.3.6.1.4.1.9"])), [...few, "1.3.6.1.4.1.9.2.0"]);
  t.same(probesIn(many, trees, new Set(trees)), many);
});

t.test("a device is offered every MIB that may fit it, and of other makers' none", async (t) => {
  const loaded = await loadAllMibs();
  for (const [enterprises, make] of vendorMibs) {
    const { matches } = make();
    for (const objectId of matches.flatMap(({ sysObjectID = [] }) => sysObjectID)) {
      const like = { ...system, objectId: `${objectId}.1` };
      const offered = new Set(names(mibsFor(like.objectId)));
      // Whatever is chosen of all is among what is offered.
      const wanted = names(chooseMibs(loaded, like, new Set(listProbes(loaded, like))));
      const missed = wanted.filter((name) => !offered.has(name));
      if (missed.length > 0) t.fail(`${objectId}: ${missed.join(", ")}`);
    }
    t.ok(enterprises.every((number) => Number.isSafeInteger(number)));
  }
  const offered = names(mibsFor("1.3.6.1.4.1.318.1"));
  t.ok(offered.includes("apc") && offered.includes("entity-mib"));
  t.notOk(offered.includes("synology") || offered.includes("cisco-products"));
  t.same(
    names(mibsFor("1.3.6.1.4.1.99999.1")).filter((name) => name.endsWith("-products")),
    [],
  );
});

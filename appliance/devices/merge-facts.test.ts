/** Who is believed when several MIBs tell of the same thing. */
import t from "tap";
import type { Facts, Part, Rank } from "./contract.ts";
import { mergeIdentity, mergeLists, type Said } from "./merge-facts.ts";

interface Voice {
  readonly beside?: readonly Part[];
  readonly instead?: Said["mib"]["instead"];
}

const says = (name: string, rank: Rank, facts: Facts, { beside = [], instead = {} }: Voice = {}): Said => ({
  mib: { name, rank, beside, instead },
  facts,
});
const cpu = (descr: string) => ({ processors: [{ descr, usage_percent: 1, oid: `1.${descr.length}.${descr}` }] });
const heat = (descr: string, oid: string) => ({ sensors: [{ class: "temperature", descr, oid }] });
const names = (items: readonly { descr: string }[] | undefined) => items?.map(({ descr }) => descr);

t.test("processors come from the best rank that has any", async (t) => {
  const all = [says("ucd", "makeshift", cpu("c")), says("hr", "standard", cpu("b")), says("acme", "vendor", cpu("a"))];
  t.same(names(mergeLists(all).processors), ["a"]);
  t.same(names(mergeLists(all.slice(0, 2)).processors), ["b"]);
  t.same(names(mergeLists(all.slice(0, 1)).processors), ["c"]);
});

t.test("a MIB that stands beside the others neither silences them nor is silenced", async (t) => {
  const all = [says("acme", "vendor", cpu("a"), { beside: ["processors"] }), says("hr", "standard", cpu("b"))];
  t.same(names(mergeLists(all).processors), ["a", "b"]);
});

t.test("sensors of all MIBs are kept, the same OID once", async (t) => {
  const all = [says("hr", "standard", heat("standard", "1.2")), says("acme", "vendor", heat("vendor", "1.2"))];
  t.same(names(mergeLists([...all, says("x", "vendor", heat("more", "1.3"))]).sensors), ["vendor", "more"]);
});

t.test("a MIB that stands instead of another silences it, but only with facts of its own", async (t) => {
  const standard = says("entity-sensor", "standard", heat("standard", "1.2"));
  const instead = { sensors: ["entity-sensor"] };
  t.same(names(mergeLists([standard, says("acme", "vendor", heat("vendor", "1.3"), { instead })]).sensors), ["vendor"]);
  t.same(names(mergeLists([standard, says("acme", "vendor", { sensors: [undefined] }, { instead })]).sensors), [
    "standard",
  ]);
});

t.test("a port is one port, whoever tells of it", async (t) => {
  const all = [
    says("if-mib", "standard", {
      ports: [
        { ifIndex: 2, ifName: "b" },
        { ifIndex: 1, ifName: "swp0", ifOperStatus: "up" },
      ],
    }),
    says("acme", "vendor", { ports: [{ ifIndex: 1, ifName: "1/01" }] }),
  ];
  t.same(mergeLists(all).ports, [
    { ifIndex: 1, ifName: "1/01", ifOperStatus: "up" },
    { ifIndex: 2, ifName: "b" },
  ]);
});

t.test("identity: vendor before enterprise number before standard, field by field", async (t) => {
  const all = [
    says("entity-mib", "standard", { identity: { vendor: "Acme Networks Inc.", serial: "1", hardware: "standard" } }),
    says("acme", "vendor", { identity: { hardware: "A-1", version: undefined } }),
  ];
  t.same(mergeIdentity(all, { vendor: "Acme", kind: "switch" }), {
    vendor: "Acme",
    hardware: "A-1",
    serial: "1",
    kind: "switch",
  });
});

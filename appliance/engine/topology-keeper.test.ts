/** What the box makes of the devices' tables: parents and links in the site in force, kept over a restart. */
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { TopologyTables } from "#devices/topology-tables.ts";
import { silentLog } from "#lib/log.ts";
import type { Host, Site } from "#model/site.ts";
import { TopologyKeeper } from "./topology-keeper.ts";

const access = { version: "2c", community: "public" } as const;
const BOX_MAC = "02:00:00:00:00:ff";
const NAS_MAC = "02:00:00:00:00:20";

function host(id: string, address: string, more: Partial<Host> = {}): Host {
  return {
    id,
    name: id,
    address,
    parents: [],
    groups: [],
    criticality: "medium",
    openOn: "critical",
    profile: "none",
    services: [],
    ...more,
  };
}
const snmp = { access, port: 161 };
const hosts = [
  host("switch", "192.0.2.2", { snmp }),
  host("nas", "192.0.2.20"),
  host("stubborn", "192.0.2.21", { learnParents: false }),
];
const site = { hosts } as unknown as Site;
const tables: TopologyTables = {
  macs: ["02:00:00:00:00:02"],
  addresses: [],
  portNames: { 1: "Gi1", 5: "Gi5", 6: "Gi6" },
  neighbours: [],
  learned: [
    { mac: BOX_MAC, ifIndex: 1 },
    { mac: NAS_MAC, ifIndex: 5 },
    { mac: "02:00:00:00:00:21", ifIndex: 6 },
  ],
  arp: [
    { address: "192.0.2.20", mac: NAS_MAC },
    { address: "192.0.2.21", mac: "02:00:00:00:00:21" },
  ],
};

function makeKeeper(facts: Map<string, unknown>, answer: () => TopologyTables) {
  const asked: string[] = [];
  let changes = 0;
  const keeper = new TopologyKeeper({
    site: () => site,
    gather: async ({ id }) => {
      asked.push(id);
      return answer();
    },
    box: () => ({ addresses: ["192.0.2.250"], macs: [BOX_MAC], gateways: [], arp: [], isNear: () => true }),
    resolve: async (name) => name,
    isUp: () => undefined,
    facts: { get: (name) => facts.get(name), set: (name, value) => void facts.set(name, structuredClone(value)) },
    clock: new HandClock(0, 0),
    log: silentLog,
    changed: () => void (changes += 1),
  });
  return { keeper, asked, changes: () => changes };
}

t.test("a host behind a switch has it as parent, and the switch shows who hangs on which port", async (t) => {
  const { keeper, asked, changes } = makeKeeper(new Map(), () => tables);
  t.same(
    keeper.apply(site).hosts.map(({ parents }) => parents),
    [[], [], []],
    "nothing is known yet",
  );
  await keeper.refresh();
  t.same(asked, ["switch"], "only who can be asked is asked");
  t.equal(changes(), 1);
  const [sw, nas, stubborn] = keeper.apply(site).hosts;
  t.match(nas, { parents: ["switch"], learnedParents: ["switch"] });
  t.same(stubborn?.parents, [], "it learns none");
  t.match(sw?.links, [
    { port: "Gi5", host: "nas", by: "bridge" },
    { port: "Gi6", host: "stubborn", by: "bridge" },
  ]);
  t.same(keeper.portUse("switch")?.get(5), { neighbours: 0, addresses: 1 });
  await keeper.refresh();
  t.equal(changes(), 1, "the same again changes nothing");
});

t.test("after a restart it is known without asking, and a device that fails keeps what was known", async (t) => {
  const facts = new Map<string, unknown>();
  await makeKeeper(facts, () => tables).keeper.refresh();
  const { keeper, asked, changes } = makeKeeper(facts, () => {
    throw new Error("no answer");
  });
  t.same(keeper.apply(site).hosts[1]?.parents, ["switch"]);
  t.same(asked, []);
  await keeper.refresh();
  t.equal(changes(), 0);
  t.same(keeper.apply(site).hosts[1]?.parents, ["switch"]);
});

t.test("long tables are the same after packing, and what has not changed is not stored again", async (t) => {
  const facts = new Map<string, unknown>();
  let stored = 0;
  const counting = new (class extends Map<string, unknown> {
    override set(name: string, value: unknown): this {
      stored += 1;
      facts.set(name, value);
      return super.set(name, value);
    }
  })();
  const learned = Array.from({ length: 500 }, (_, n) => ({
    mac: `02:00:00:00:${(n >> 8).toString(16).padStart(2, "0")}:${(n & 255).toString(16).padStart(2, "0")}`,
    ifIndex: 6,
  }));
  let long: TopologyTables = { ...tables, learned: [...tables.learned, ...learned] };
  const { keeper } = makeKeeper(counting, () => long);
  await keeper.refresh();
  await keeper.refresh();
  t.equal(stored, 1);
  t.match(keeper.apply(site).hosts[1], { parents: ["switch"] });
  long = { ...long, learned: long.learned.slice(1) };
  await keeper.refresh();
  t.equal(stored, 2);
  t.strictSame(facts.get("topology.switch"), { address: "192.0.2.2", tables: long });
});

t.test(
  "who is unknown is read within a minute, and everybody once an hour after that, all through the hour",
  async (t) => {
    const clock = new HandClock(0, 0);
    const many = Array.from({ length: 600 }, (_, n) => host(`h${n}`, `192.0.2.${n}`, { snmp }));
    const known = many.slice(0, 300);
    const facts = new Map<string, unknown>(
      known.map(({ id, address }) => [`topology.${id}`, { address, tables: { ...tables, learned: [] } }]),
    );
    const askedAt = new Map<string, number[]>(many.map(({ id }) => [id, []]));
    const keeper = new TopologyKeeper({
      site: () => ({ hosts: many }) as unknown as Site,
      gather: async ({ id }) => {
        askedAt.get(id)?.push(clock.monotonicMs());
        if (id === "h599") throw new Error("no answer");
        return { ...tables, learned: [] };
      },
      box: () => ({ addresses: ["192.0.2.250"], macs: [BOX_MAC], gateways: [], arp: [], isNear: () => true }),
      resolve: async (name) => name,
      isUp: () => undefined,
      facts: { get: (name) => facts.get(name), set: (name, value) => void facts.set(name, value) },
      clock,
      log: silentLog,
      changed: () => undefined,
    });
    keeper.start();
    await clock.advance(125_000);
    const strangers = many.slice(300);
    t.ok(
      strangers.every(({ id }) => askedAt.get(id)?.length === 1),
      "a silent one is not asked again and again",
    );
    await clock.advance(3_600_000 * 3 - 125_000);
    keeper.stop();
    const all = [...askedAt.values()];
    t.same([Math.min(...all.map((at) => at.length)), Math.max(...all.map((at) => at.length))], [3, 4]);
    const gaps = all.flatMap((at) => at.slice(1).map((ms, n) => ms - (at[n] ?? 0)));
    t.ok(Math.max(...gaps) <= 3_600_000 + 600_000, "none is forgotten");
    const minutes = new Map<number, number>();
    for (const ms of all.flat().filter((at) => at > 600_000)) {
      const minute = Math.floor(ms / 60_000);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    t.ok(Math.max(...minutes.values()) <= 13, "no minute costs much more than another");
  },
);

/** Who hangs on what, as it is shown: ways in force and learned, ports from either side, bounds. */
import t from "tap";
import { MOST_HOSTS } from "./map-view.ts";
import { viewOf, type Standings } from "./testing/small-world.ts";

const up = (more: Standings["more"] = {}): Standings => ({ services: { alive: "ok" }, more });

t.test("ways with what is known of them, and what each feeds on", async (t) => {
  const { hosts, total } = viewOf({
    hosts: {
      core: up({ links: [{ port: "Gi1/0/3", host: "sw", by: "lldp" }] }),
      ups: up(),
      sw: up({ parents: ["core"], learnedParents: ["core"], poweredBy: ["ups"], device: { kind: "switch" } }),
      nas: up({
        parents: ["sw"],
        learnedParents: ["core"],
        links: [{ port: "eth0", host: "sw", neighbourPort: "7", by: "lldp" }],
      }),
    },
  }).map();
  t.equal(total, 4);
  t.match(hosts[2], {
    id: "sw",
    kind: "switch",
    parents: [{ host: "core", learned: true, port: "Gi1/0/3" }],
    poweredBy: ["ups"],
  });
  t.same(hosts[3]?.parents, [
    { host: "sw", port: "7", ownPort: "eth0" },
    { host: "core", learned: true, aside: true },
  ]);
});

t.test("what matters most is named first of what would be lost", async (t) => {
  const view = viewOf({
    hosts: {
      sw: up(),
      printer: up({ parents: ["sw"], criticality: "low" }),
      sql: up({ parents: ["sw"], criticality: "critical" }),
    },
  });
  t.match(view.cutOff("sw"), { total: 2, gone: false, lost: [{ host: "sql", by: "sw" }, { host: "printer" }] });
  t.match(view.cutOff("sql"), { total: 0, lost: [], line: false });
  t.equal(view.cutOff("none"), undefined);
});

t.test("of more hosts than are shown, those are that others hang on and those that are not well", async (t) => {
  const hosts: Record<string, Standings> = {};
  for (let number = 0; number < MOST_HOSTS; number++) hosts[`h${number}`] = { services: { alive: "ok" } };
  hosts["bad"] = { services: { alive: "critical" }, state: "down" };
  hosts["sw"] = up();
  hosts["leaf"] = up({ parents: ["sw"] });
  const map = viewOf({ hosts }).map();
  t.equal(map.total, MOST_HOSTS + 3);
  t.equal(map.hosts.length, MOST_HOSTS);
  const ids = map.hosts.map(({ id }) => id);
  t.ok(ids.includes("bad") && ids.includes("sw"));
  t.notOk(ids.includes("leaf"));
});

import t from "tap";
import type { ReviewDevice } from "#model/discovery-review.ts";
import { countStands, filterFound, groupFound, sumOf, typedNetworks } from "./found-groups.ts";

const device = (address: string, more: Partial<ReviewDevice>): ReviewDevice => ({
  address,
  stand: "ready",
  certainty: "certain",
  name: "",
  proposedName: "",
  sharedName: false,
  answers: { ports: [] },
  remarks: [],
  take: true,
  criticality: "medium",
  checks: 2,
  parts: [],
  troubles: 0,
  parents: [],
  ...more,
});
const FOUND = [
  device("192.0.2.1", { group: "servers", name: "SQL-01", vendor: "Acme", troubles: 2 }),
  device("192.0.2.2", { group: "network", name: "Core" }),
  device("192.0.2.3", { group: "servers", stand: "unreadable", take: false, checks: 3 }),
  device("192.0.2.4", { stand: "unknown", take: false, checks: 1 }),
  device("192.0.2.5", { stand: "watched", take: false, checks: 0, host: { id: "nas", name: "NAS" } }),
  device("192.0.2.6", { stand: "leftOut", take: false }),
  device("192.0.2.7", { group: "cellar", stand: "watched", take: false, before: { model: "X1" } }),
  device("192.0.2.8", { group: "servers", stand: "unknown", take: false, checks: 0 }),
];

t.test("what is watched already and what was left out are no news, what has changed is", async (t) => {
  t.same(countStands(FOUND), { all: 6, ready: 2, unreadable: 1, unknown: 2, troubles: 1, watched: 2, leftOut: 1 });
  t.same(
    filterFound(FOUND, "all", "").map(({ address }) => address.slice(-1)),
    ["1", "2", "3", "4", "7", "8"],
  );
});

t.test("every word is looked for, wherever it stands", async (t) => {
  t.match(filterFound(FOUND, "all", "acme sql"), [{ name: "SQL-01" }]);
  t.match(filterFound(FOUND, "watched", "nas"), [{ address: "192.0.2.5" }]);
  t.same(filterFound(FOUND, "ready", "nas"), []);
});

t.test("groups come in a fixed order; one is ticked when all are that can be", async (t) => {
  const groups = groupFound(filterFound(FOUND, "all", ""));
  t.same(
    groups.map(({ id, taken, ready, devices, open }) => [id, taken, ready, devices.length, open.length]),
    [
      ["network", "all", 1, 1, 1],
      ["servers", "some", 1, 3, 2],
      ["cellar", "none", 0, 1, 0],
      ["other", "none", 0, 1, 1],
    ],
  );
});

t.test("the sum is of what is taken alone", async (t) => {
  t.same(sumOf(FOUND), { devices: 2, checks: 4, troubles: 2, troubled: 1 });
});

t.test("networks are typed as people write lists", async (t) => {
  t.same(typedNetworks(" 192.0.2.0/24, 10.0.0.0/16;192.0.2.0/24\n"), ["192.0.2.0/24", "10.0.0.0/16"]);
  t.same(typedNetworks("  "), []);
});

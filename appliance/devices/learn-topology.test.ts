/** Who hangs on which port, and who is reached through whom. */
import t from "tap";
import { learnTopology, type BoxPlace, type TopologyHost } from "./learn-topology.ts";
import type { Neighbour, TopologyTables } from "./topology-tables.ts";

const BOX_MAC = "02:00:00:00:00:ff";
const box: BoxPlace = {
  addresses: ["192.0.2.250"],
  macs: [BOX_MAC],
  gateways: ["192.0.2.1"],
  arp: [],
  isNear: (address) => address.startsWith("192.0.2."),
};
const mac = (number: number) => `02:00:00:00:00:${number.toString(16).padStart(2, "0")}`;

function tables(number: number, more: Partial<TopologyTables> = {}): TopologyTables {
  const portNames = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [i + 1, `Gi${i + 1}`]));
  return {
    chassis: mac(number),
    macs: [mac(number)],
    addresses: [],
    portNames,
    neighbours: [],
    learned: [],
    arp: [],
    ...more,
  };
}
function host(id: string, number: number, own?: TopologyTables): TopologyHost {
  return { id, address: `192.0.2.${number}`, tables: own };
}
function announces(ifIndex: number, number: number): Neighbour {
  return { by: "lldp", ifIndex, chassis: mac(number), name: `sw${number}`, port: "Gi1", addresses: [], forwards: true };
}
function sees(ifIndex: number, ...numbers: (number | string)[]) {
  return numbers.map((one) => ({ ifIndex, mac: typeof one === "string" ? one : mac(one) }));
}
/** box -- access(2) -- core(3) -- far(4) -- server(20); gateway(1) on core. */
function chain(announced: boolean): TopologyHost[] {
  const arp = [1, 2, 3, 4, 20].map((number) => ({ address: `192.0.2.${number}`, mac: mac(number) }));
  return [
    host("gateway", 1),
    host(
      "access",
      2,
      tables(2, {
        neighbours: announced ? [announces(8, 3)] : [],
        learned: [...sees(1, BOX_MAC), ...sees(8, 1, 3, 4, 20)],
      }),
    ),
    host(
      "core",
      3,
      tables(3, {
        arp,
        neighbours: announced ? [announces(1, 2), announces(2, 4)] : [],
        learned: [...sees(1, 2, BOX_MAC), ...sees(2, 4, 20), ...sees(3, 1)],
      }),
    ),
    host(
      "far",
      4,
      tables(4, {
        neighbours: announced ? [announces(1, 3)] : [],
        learned: [...sees(1, 1, 2, 3, BOX_MAC), ...sees(5, 20)],
      }),
    ),
    host("server", 20),
  ];
}

t.test("parents follow the links from where the box stands", async (t) => {
  const { parents, links } = learnTopology(chain(true), box);
  t.same(Object.fromEntries(parents), { core: ["access"], far: ["core"], gateway: ["core"], server: ["far"] });
  t.ok(
    links.some((link) => link.from === "far" && link.to === "server" && link.port === "Gi5" && link.by === "bridge"),
  );
  t.ok(links.some((link) => link.from === "core" && link.to === "far" && link.port === "Gi2" && link.by === "lldp"));
  t.notOk(
    links.some(({ to }) => to === "#box"),
    "the box is no host",
  );
});

t.test("hosts of other networks are reached through the gateway", async (t) => {
  const { parents } = learnTopology([...chain(true), { id: "branch", address: "198.51.100.7" }], box);
  t.same(parents.get("branch"), ["gateway"]);
});

t.test("without a place for the box nothing is learned about directions, but about ports", async (t) => {
  const { parents, links } = learnTopology(chain(true), { ...box, macs: [] });
  t.same([...parents], []);
  t.ok(links.some(({ to }) => to === "server"));
});

t.test("two ways to a host are two parents", async (t) => {
  const hosts = [
    host("access", 2, tables(2, { neighbours: [announces(7, 3), announces(8, 4)], learned: sees(1, BOX_MAC) })),
    host("left", 3, tables(3, { neighbours: [announces(1, 2), announces(2, 5)] })),
    host("right", 4, tables(4, { neighbours: [announces(1, 2), announces(2, 5)] })),
    host("end", 5, tables(5, { neighbours: [announces(1, 3), announces(2, 4)] })),
  ];
  t.same(learnTopology(hosts, box).parents.get("end"), ["left", "right"]);
});

t.test("addresses that two devices claim are nobody's", async (t) => {
  const hosts = [
    host("access", 2, tables(2, { learned: [...sees(1, BOX_MAC), ...sees(3, 99)] })),
    host("a", 10, tables(10, { macs: [mac(10), mac(99)] })),
    host("b", 11, tables(11, { macs: [mac(11), mac(99)] })),
  ];
  t.same([...learnTopology(hosts, box).parents], []);
});

t.test("it tells which ports lead to other devices and how many addresses are behind them", async (t) => {
  const { portUse } = learnTopology(chain(true), box);
  t.same(portUse.get("access")?.get(8), { neighbours: 1, addresses: 4 });
  t.same(portUse.get("far")?.get(5), { neighbours: 0, addresses: 1 });
});

t.test("bridges without announcements: a host hangs on the port that leads to no other bridge", async (t) => {
  const { links } = learnTopology(chain(false), box);
  const server = links.find(({ to }) => to === "server");
  t.match(server, { from: "far", port: "Gi5" });
});

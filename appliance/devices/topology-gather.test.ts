/** Tables of neighbours, read from an agent over real UDP. */
import t from "tap";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { raw, startAgent, tableAnswerer, type RawValue } from "#snmp/testing/scripted-agent.ts";
import { gatherTopology } from "./topology-gather.ts";

const MAC = Buffer.from([2, 0, 0, 0, 0, 1]);
const REMOTE_MAC = Buffer.from([2, 0, 0, 0, 0, 2]);
const REMOTE = "1.0.8802.1.1.2.1.4.1.1";
const CDP = "1.3.6.1.4.1.9.9.23.1.2.1.1";

/** Bytes travel as texts do. */
function octets(content: Buffer): RawValue {
  return { ...raw.text(""), content };
}

async function gather(values: Record<string, RawValue>, version: "1" | "2c" = "2c") {
  const scripted = await startAgent(tableAnswerer(values, { cutAt: 40 }), version);
  const client = makeSnmpClient();
  try {
    return await gatherTopology(scripted.agent, client, AbortSignal.timeout(100_000));
  } finally {
    client.stop();
    scripted.close();
  }
}

const ports: Record<string, RawValue> = {
  "1.3.6.1.2.1.2.2.1.2.101": raw.text("GigabitEthernet0/1"),
  "1.3.6.1.2.1.2.2.1.6.101": octets(MAC),
  "1.3.6.1.2.1.31.1.1.1.1.101": raw.text("Gi0/1"),
  "1.3.6.1.2.1.17.1.4.1.2.1": raw.integer(101),
};

t.test("LLDP neighbours stand on the port that bears their name, with their addresses and what they are", async (t) => {
  const { neighbours, chassis, macs } = await gather({
    ...ports,
    "1.0.8802.1.1.2.1.3.1.0": raw.integer(4),
    "1.0.8802.1.1.2.1.3.2.0": octets(MAC),
    "1.0.8802.1.1.2.1.3.7.1.2.7": raw.integer(5),
    "1.0.8802.1.1.2.1.3.7.1.3.7": raw.text("gi0/1"),
    [`${REMOTE}.4.0.7.1`]: raw.integer(4),
    [`${REMOTE}.5.0.7.1`]: octets(REMOTE_MAC),
    [`${REMOTE}.6.0.7.1`]: raw.integer(5),
    [`${REMOTE}.7.0.7.1`]: raw.text("1/2"),
    [`${REMOTE}.9.0.7.1`]: raw.text("core"),
    [`${REMOTE}.12.0.7.1`]: octets(Buffer.from([0x28])),
    "1.0.8802.1.1.2.1.4.2.1.3.0.7.1.1.4.192.0.2.9": raw.integer(2),
  });
  t.same(neighbours, [
    {
      by: "lldp",
      ifIndex: 101,
      chassis: "02:00:00:00:00:02",
      name: "core",
      port: "1/2",
      addresses: ["192.0.2.9"],
      forwards: true,
    },
  ]);
  t.equal(chassis, "02:00:00:00:00:01");
  t.same(macs, ["02:00:00:00:00:01"]);
});

t.test("CDP neighbours stand on the ifIndex of their row", async (t) => {
  const { neighbours } = await gather({
    ...ports,
    [`${CDP}.3.101.5`]: raw.integer(1),
    [`${CDP}.4.101.5`]: octets(Buffer.from([192, 0, 2, 8])),
    [`${CDP}.6.101.5`]: raw.text("phone-1"),
    [`${CDP}.7.101.5`]: raw.text("Port 1"),
    [`${CDP}.9.101.5`]: octets(Buffer.from([0, 0, 4, 0x90])),
  });
  t.match(neighbours, [{ by: "cdp", ifIndex: 101, name: "phone-1", addresses: ["192.0.2.8"], forwards: false }]);
});

t.test("learned addresses come from the bridge's table, own and static ones do not", async (t) => {
  const { learned, arp, gateway } = await gather({
    ...ports,
    "1.3.6.1.2.1.17.4.3.1.2.2.0.0.0.0.9": raw.integer(1),
    "1.3.6.1.2.1.17.4.3.1.2.2.0.0.0.0.1": raw.integer(1),
    "1.3.6.1.2.1.17.4.3.1.3.2.0.0.0.0.9": raw.integer(3),
    "1.3.6.1.2.1.17.4.3.1.3.2.0.0.0.0.1": raw.integer(4),
    "1.3.6.1.2.1.4.22.1.2.101.192.0.2.9": octets(Buffer.from([2, 0, 0, 0, 0, 9])),
    "1.3.6.1.2.1.4.24.4.1.4.0.0.0.0.0.0.0.0.0.192.0.2.1": raw.integer(1),
  });
  t.same(learned, [{ mac: "02:00:00:00:00:09", ifIndex: 101 }]);
  t.same(arp, [{ address: "192.0.2.9", mac: "02:00:00:00:00:09" }]);
  t.equal(gateway, "192.0.2.1");
});

t.test("a device without any of it has empty tables, and is asked little", async (t) => {
  const scripted = await startAgent(tableAnswerer({ "1.3.6.1.2.1.1.1.0": raw.text("Acme") }));
  const client = makeSnmpClient();
  t.teardown(() => {
    client.stop();
    scripted.close();
  });
  const tables = await gatherTopology(scripted.agent, client, AbortSignal.timeout(10_000));
  t.match(tables, { neighbours: [], learned: [], arp: [], macs: [] });
  t.equal(scripted.requests.length, 3, "which tables, the single values, its ports");
});

t.test("a device's own addresses, by the old table and the new one", async (t) => {
  const { addresses } = await gather({
    ...ports,
    "1.3.6.1.2.1.4.20.1.2.192.0.2.1": raw.integer(101),
    "1.3.6.1.2.1.4.20.1.2.127.0.0.1": raw.integer(1),
    "1.3.6.1.2.1.4.34.1.3.1.4.192.0.2.1": raw.integer(101),
    "1.3.6.1.2.1.4.34.1.3.1.4.198.51.100.1": raw.integer(102),
    "1.3.6.1.2.1.4.34.1.3.1.4.224.0.0.5": raw.integer(102),
    "1.3.6.1.2.1.4.34.1.3.2.16.253.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1": raw.integer(102),
    "1.3.6.1.2.1.4.34.1.3.2.16.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1": raw.integer(1),
    "1.3.6.1.2.1.4.34.1.3.4.20.254.128.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.2": raw.integer(102),
  });
  t.same(addresses, ["192.0.2.1", "198.51.100.1", "fd00:0:0:0:0:0:0:1"]);
});

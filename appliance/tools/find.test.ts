/** Where an address hangs: by what was learned, and by what switches say when they are asked. */
import t from "tap";
import type { TopologyTables } from "#devices/topology-tables.ts";
import { macOf, placesOf } from "./find.ts";

const MAC = "00:1a:2b:3c:4d:5e";
const tables = (learned: TopologyTables["learned"], portNames: TopologyTables["portNames"] = {}): TopologyTables => ({
  macs: [],
  addresses: [],
  portNames,
  neighbours: [],
  learned,
  arp: [],
});

t.test("a MAC address in every writing", async (t) => {
  for (const typed of ["001a.2b3c.4d5e", "00-1A-2B-3C-4D-5E", "00:1a:2b:3c:4d:5e", "001A2B3C4D5E"])
    t.equal(macOf(typed), MAC);
});

t.test("the port with the fewest others comes first: behind the others there is another switch", async (t) => {
  const others = (count: number, ifIndex: number) =>
    Array.from({ length: count }, (_, n) => ({ mac: `02:00:00:00:00:0${n}`, ifIndex }));
  const places = placesOf(
    new Set([MAC]),
    new Map([
      ["core", tables([{ mac: MAC, ifIndex: 24 }, ...others(9, 24)], { 24: "Gi1/0/24" })],
      ["floor", tables([{ mac: MAC, ifIndex: 7 }, ...others(3, 8)])],
      ["attic", tables(others(3, 1))],
    ]),
  );
  t.same(places, [
    { host: "floor", mac: MAC, ifIndex: 7, port: "7", count: 1 },
    { host: "core", mac: MAC, ifIndex: 24, port: "Gi1/0/24", count: 10 },
  ]);
});

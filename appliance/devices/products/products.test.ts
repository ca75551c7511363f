/** Names of products by sysObjectID: of devices that say nothing else, and only where nothing else is said. */
import { readdirSync } from "node:fs";
import t from "tap";
import { inspectTable, oidValue, systemValues, type Values } from "../testing/inspect-table.ts";
import { productMibs } from "../vendor-list.ts";
import { makeProducts } from "./make-products.ts";

const listed = productMibs.map(([, make]) => make());

const modelOf = async (objectId: string, values: Values = {}, descr = "A box") =>
  (await inspectTable({ ...systemValues(objectId, descr), ...values })).device.hardware;

t.test("a device that says nothing is called by its number", async (t) => {
  const names: readonly (readonly [string, string])[] = [
    ["1.3.6.1.4.1.2636.1.1.1.2.133", "SRX300"],
    ["1.3.6.1.4.1.3097.1.5.21", "XTM26-W"],
    ["1.3.6.1.4.1.11863.5.26", "TL-SG2210P"],
    ["1.3.6.1.4.1.25049.1.1", "CM4001"],
    ["1.3.6.1.4.1.19746.3.1.19", "DD880"],
    ["1.3.6.1.4.1.6889.1.2.1.10.1", "IP500v2"],
  ];
  for (const [number, name] of names) t.equal(await modelOf(number), name, number);
});

t.test("what the device says itself is believed instead", async (t) => {
  const chassis = { "1.3.6.1.2.1.47.1.1.1.1.5.1": 3, "1.3.6.1.2.1.47.1.1.1.1.13.1": "TL-SG9999P" };
  t.equal(await modelOf("1.3.6.1.4.1.11863.5.26", chassis), "TL-SG9999P");
  t.equal(await modelOf("1.3.6.1.4.1.25049.1.1", {}, "Opengear/CM9999 Version 3.9.1"), "CM9999");
});

t.test("a number is found whole, and only a number", async (t) => {
  const mib = makeProducts({
    name: "acme-products",
    title: "Acme",
    source: "ACME-MIB",
    enterprise: 99_999,
    products: "\n1.1=A-1 1.10=2810 1.2=Acme_Box\n2.1=B-1\n",
  });
  const find = (number: string) => {
    const system = { objectId: `1.3.6.1.4.1.99999.${number}`, descr: "", name: "", contact: "", location: "" };
    return mib.facts({ system, scalars: { index: "0" }, tables: {} }).identity?.hardware;
  };
  t.same(["1.1", "1.10", "1.2", "2.1"].map(find), ["A-1", "2810", "Acme Box", "B-1"]);
  t.same(["1", "1.100", "2810", "0", "", "1.1=A", "10"].map(find), Array(7).fill(undefined));
});

t.test("every list is packed as it is looked into", async (t) => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith("-products.ts") && file !== "make-products.ts",
  );
  t.same(files.map((file) => file.slice(0, -".ts".length)).toSorted(), listed.map(({ name }) => name).toSorted());
  for (const late of listed) {
    const [root = ""] = late.matches[0]?.sysObjectID ?? [];
    t.match(root, /^1\.3\.6\.1\.4\.1\.\d+$/, late.name);
  }
});

t.test("a list is loaded for its maker's devices alone", async (t) => {
  const { mibs } = await inspectTable({ ...systemValues("1.3.6.1.4.1.99999.1"), "1.3.6.1.2.1.1.7.0": oidValue("1.3") });
  t.same(
    mibs.filter((name) => name.endsWith("-products")),
    [],
  );
});

/** Makers by enterprise number: the packed list is in order, and is found in beside the table. */
import t from "tap";
import { ENTERPRISE_NAMES } from "./enterprise-names.ts";
import { knownByEnterprise } from "./enterprises.ts";

const vendorOf = (number: number) => knownByEnterprise(`1.3.6.1.4.1.${number}.1.2`).vendor;

t.test("each line of the list is a number, a tab and a short name; numbers ascend", async (t) => {
  const lines = ENTERPRISE_NAMES.slice(1, -1).split("\n");
  t.same(
    lines.filter((line) => !/^[1-9]\d*\t\S(.{0,28}\S)?$/.test(line)),
    [],
  );
  const numbers = lines.map((line) => Number(line.split("\t")[0]));
  t.same(
    numbers.filter((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0)),
    [],
  );
  t.same(
    lines.filter((line) => vendorOf(Number(line.split("\t")[0])) !== line.split("\t")[1]),
    [],
    "every line is found, and the table of enterprises.ts names none of them",
  );
});

t.test("makers of many fields are known", async (t) => {
  const makers: [number, string][] = [
    [9, "Cisco"],
    [5, "ACC"],
    [872, "AVM"],
    [1356, "Generex"],
    [3212, "Crestron"],
    [3833, "Schneider Electric"],
    [4329, "Siemens"],
    [4346, "Phoenix Contact"],
    [5596, "Tandberg"],
    [6530, "2N"],
    [10642, "Zebra"],
    [12124, "Isilon"],
    [43356, "Mimosa"],
  ];
  t.same(
    makers.map(([number]) => [number, vendorOf(number)]),
    makers,
  );
  t.same(knownByEnterprise("1.3.6.1.4.1.3854.1"), { vendor: "AKCP", kind: "environment" });
});

t.test("an unknown number and an OID of another kind say nothing", async (t) => {
  for (const oid of ["1.3.6.1.4.1.0", "1.3.6.1.4.1.99999999.1", "1.3.6.1.4.1.", "1.3.6.1.4.1", "1.3.6.1.2.1.1", ""]) {
    t.same(knownByEnterprise(oid), {}, oid);
  }
});

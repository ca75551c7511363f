/** Makers by enterprise number: the packed list is in order, and is found in beside the table. */
import t from "tap";
import { ENTERPRISE_NAMES } from "./enterprise-names.ts";
import { knownByEnterprise } from "./enterprises.ts";

const vendorOf = async (number: number) => (await knownByEnterprise(`1.3.6.1.4.1.${number}.1.2`)).vendor;

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
  for (const line of lines) {
    const [number, name] = line.split("\t");
    // A thousand assertions that hold say no more than none that fails.
    if ((await vendorOf(Number(number))) !== name)
      t.fail(`${line} is not found, or in the table of enterprises.ts too`);
  }
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
    [562, "Nortel"],
    [1714, "Infortrend"],
    [3551, "Spring Tide"],
    [12196, "Kemp"],
    [21701, "Mobotix"],
    [23695, "Peplink"],
    [25157, "Beckhoff"],
    [36849, "Hanwha Vision"],
    [42397, "Grandstream"],
    [52642, "FS"],
    [58515, "HP"],
    [1_004_849, "Dahua"],
  ];
  for (const [number, name] of makers) t.equal(await vendorOf(number), name, String(number));
  t.same(await knownByEnterprise("1.3.6.1.4.1.3854.1"), { vendor: "AKCP", kind: "environment" });
});

t.test("an unknown number and an OID of another kind say nothing", async (t) => {
  for (const oid of ["1.3.6.1.4.1.0", "1.3.6.1.4.1.99999999.1", "1.3.6.1.4.1.", "1.3.6.1.4.1", "1.3.6.1.2.1.1", ""]) {
    t.same(await knownByEnterprise(oid), {}, oid);
  }
});

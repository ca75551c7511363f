/** OIDs and their names: what is known, what is typed, and numbers where nothing is known. */
import t from "tap";
import { isOid } from "#snmp/oid.ts";
import { OidNames, readOid } from "./oid-names.ts";
import { STANDARD_NAMES } from "./standard-names.ts";

t.test("what people type becomes an OID, or nothing", async (t) => {
  const typed = {
    "1.3.6.1.2.1.1.1.0": "1.3.6.1.2.1.1.1.0",
    ".1.3.6.1.2.1.1": "1.3.6.1.2.1.1",
    "sysDescr.0": "1.3.6.1.2.1.1.1.0",
    ifdescr: "1.3.6.1.2.1.2.2.1.2",
    "IF-MIB::ifHCInOctets.3": "1.3.6.1.2.1.31.1.1.1.6.3",
    "iso.3.6.1.2.1": "1.3.6.1.2.1",
  };
  for (const [text, oid] of Object.entries(typed)) t.equal(readOid(text), oid, text);
  for (const text of ["", "sysDescr.x", "noSuchName", "1", "1.3.99999999999", "sys descr", "1.3..6", "9.9.9"])
    t.equal(readOid(text), undefined, text);
});

t.test("an OID has the nearest name and what follows it; branches name nothing", async (t) => {
  const names = new OidNames();
  const nameOf = async (oid: string) => {
    const found = await names.find(oid);
    return found === undefined ? undefined : [found.object.name, found.instance];
  };
  t.same(await nameOf("1.3.6.1.2.1.2.2.1.8.17"), ["ifOperStatus", "17"]);
  t.same(await nameOf("1.3.6.1.2.1.17.4.3.1.2.0.26.43.60.77.94"), ["dot1dTpFdbPort", "0.26.43.60.77.94"]);
  t.same(await nameOf("1.3.6.1.2.1.1"), ["system", ""]);
  t.equal(await nameOf("1.3.6.1.2.1.1.77.0"), undefined, "below system, but nothing known");
  t.equal(await nameOf("1.3.6.1.4.1.424242.1.2.0"), undefined, "a maker nobody knows");
  t.equal((await names.find("1.3.6.1.2.1.2.2.1.8.1"))?.object.words?.get(2), "down");
  const synology = await names.find("1.3.6.1.4.1.6574.1.2.0");
  t.match(
    synology,
    { object: { name: "temperature", of: "Synology NAS" }, instance: "0" },
    "the box's own word for a maker's object",
  );
  t.equal((await names.find("1.3.6.1.4.1.6574.1.1.0"))?.object.words?.get(2), "Failed");
});

t.test("the table of names is well formed and says nothing twice", async (t) => {
  const seen = new Map<string, string>();
  let root = "";
  for (const line of STANDARD_NAMES.trim().split("\n")) {
    const words = line.split(" ");
    if (words[0] === "=") {
      root = words[1] ?? "";
      if (!isOid(root)) t.fail(line);
      continue;
    }
    if (words.length % 2 !== 0) t.fail(`numbers and names in turn: ${line}`);
    for (let at = 0; at < words.length; at += 2) {
      const [number = "", name = ""] = [words[at], words[at + 1]];
      if (!/^\d+$/.test(number) || !/^[a-z][A-Za-z0-9]+$/.test(name)) t.fail(`${number} ${name}`);
      const oid = `${root}.${number}`;
      if (seen.has(oid)) t.fail(`${oid} twice`);
      seen.set(oid, name);
    }
  }
  t.equal(new Set(seen.values()).size, seen.size, "no name twice");
});

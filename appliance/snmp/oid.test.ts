/** OIDs and the indexes at their ends. */
import fc from "fast-check";
import t from "tap";
import { compareOids, IndexReader, indexBelow, isAtOrBelow, isBelow, isOid } from "./oid.ts";

const arcs = fc.array(fc.nat(0xffffffff), { minLength: 1, maxLength: 8 });

t.test("OIDs are compared number by number, as a walk goes", async (t) => {
  t.ok(compareOids("1.3.6.10", "1.3.6.9") > 0, "10 comes after 9");
  t.ok(compareOids("1.3.6", "1.3.6.0") < 0, "a prefix comes first");
  t.equal(compareOids("1.3.6", "1.3.6"), 0);
  fc.assert(
    fc.property(arcs, arcs, (a, b) => {
      const at = a.findIndex((arc, i) => arc !== b[i]);
      const meant = at === -1 ? a.length - b.length : b[at] === undefined ? 1 : (a[at] ?? 0) - b[at];
      return Math.sign(compareOids(a.join("."), b.join("."))) === Math.sign(meant);
    }),
  );
});

t.test("what cannot be sent is no OID", async (t) => {
  for (const good of ["1.3", "1.3.6.1.2.1.1.1.0", "2.999.3", "0.0", "1.3.4294967295"]) t.ok(isOid(good), good);
  const bad = [
    "",
    "1",
    ".1.3",
    "1.3.",
    "1..3",
    "3.1",
    "1.40",
    "1.3.4294967296",
    "1.3.01",
    "1.3.x",
    "1.3 ",
    `1.3${".1".repeat(127)}`,
  ];
  for (const text of bad) t.notOk(isOid(text), text);
});

t.test("below means below at a dot", async (t) => {
  t.ok(isBelow("1.3.6.1", "1.3.6"));
  t.notOk(isBelow("1.3.61", "1.3.6"));
  t.same(
    ["1.3.6", "1.3.6.1", "1.3.61", "1.3"].map((oid) => isAtOrBelow(oid, "1.3.6")),
    [true, true, false, false],
  );
  t.notOk(isBelow("1.3.6", "1.3.6"));
  t.equal(indexBelow("1.3.6.1.2", "1.3.6"), "1.2");
  t.equal(indexBelow("1.3.7.1.2", "1.3.6"), undefined);
});

t.test("an index is taken apart in the order of its parts", async (t) => {
  const lldp = new IndexReader("0.12.3");
  t.same([lldp.integer(), lldp.integer(), lldp.integer(), lldp.atEnd], [0, 12, 3, true]);
  const fdb = new IndexReader("1.0.26.43.60.77.94");
  t.equal(fdb.integer(), 1);
  t.same(fdb.bytes(6), Buffer.from("001a2b3c4d5e", "hex"));
  const named = new IndexReader("3.97.98.99.7");
  t.equal(named.countedBytes()?.toString(), "abc");
  t.equal(named.rest(), "7");
  t.equal(new IndexReader("97.98").restBytes()?.toString(), "ab");
  t.equal(new IndexReader("1.4.192.0.2.1").inetAddress(), "192.0.2.1");
  t.equal(new IndexReader("2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.1").inetAddress(), "2001:db8:0:0:0:0:0:1");
});

t.test("an index that is too short or out of range reads as nothing, for good", async (t) => {
  const short = new IndexReader("5.1.2");
  t.equal(short.countedBytes(), undefined);
  t.equal(short.integer(), undefined);
  t.equal(new IndexReader("1.2.3.256").ipv4(), undefined);
  t.equal(new IndexReader("").integer(), undefined);
  t.equal(new IndexReader("x").atEnd, true);
});

/** What values of each type mean, and what is refused. */
import t from "tap";
import type { SnmpValue } from "#snmp/client.ts";
import { cleanText, number, state, stateText, text, WRONG_TYPE } from "./columns.ts";

const integer = (value: number): SnmpValue => ({ type: "integer", value });
const octets = (value: string | Buffer): SnmpValue => ({ type: "octets", value: Buffer.from(value) });

t.test("numbers come from every numeric type, scaled without noise", async (t) => {
  const tenths = number("1.2", { scale: 0.1 });
  t.same(tenths.read(integer(237), "1.2.7"), { value: 23.7, oid: "1.2.7" });
  t.same(tenths.read({ type: "counter64", value: 12n }, "1.2.7"), { value: 1.2, oid: "1.2.7" });
  t.match(number("1.2").read(octets("23,5 C"), ""), { value: 23.5 });
  t.match(number("1.2").read(octets("-7"), ""), { value: -7 });
  t.match(number("1.2").read({ type: "opaque", value: Buffer.from("9f780441bc0000", "hex") }, ""), { value: 23.5 });
});

t.test("what a MIB calls not known is absent, what is no number is of the wrong type", async (t) => {
  const column = number("1.2", { absent: [-1, 65535], absentBelow: -100, absentFrom: 100_000 });
  for (const value of [-1, 65535, -101, 100_000]) t.equal(column.read(integer(value), ""), undefined, String(value));
  t.match(column.read(integer(-100), ""), { value: -100 });
  t.equal(column.read(octets(""), ""), undefined);
  for (const words of ["n/a", "N/A", "Not Applicable", "not available", "--"])
    t.equal(column.read(octets(words), ""), undefined, words);
  for (const words of ["warm", "n/a yet", "not a number", "-"])
    t.equal(column.read(octets(words), ""), words === "-" ? undefined : WRONG_TYPE, words);
  t.equal(column.read({ type: "oid", value: "1.3" }, ""), WRONG_TYPE);
  t.equal(column.read({ type: "opaque", value: Buffer.from("9f78047fc00000", "hex") }, ""), WRONG_TYPE, "NaN");
});

t.test("texts are cleaned: control characters, what follows a zero byte, Latin-1", async (t) => {
  t.equal(cleanText(Buffer.from("  a\r\nb\u0007 \0rest")), "a b");
  t.equal(cleanText(Buffer.from([0x4b, 0xfc, 0x68, 0x6c, 0x65, 0x72])), "Kühler");
  t.equal(text("1.2").read(octets(" \0"), ""), undefined);
  t.equal(text("1.2").read(integer(1), ""), WRONG_TYPE);
});

t.test("a state carries the MIB's word; what the MIB does not list is unknown", async (t) => {
  const column = state("1.2", { 1: ["on", "ok"], 2: ["broken", "critical"], 3: ["notPresent", "notPresent"] });
  t.same(column.read(integer(2), "1.2.0"), { value: 2, state: "broken", severity: "critical", oid: "1.2.0" });
  t.match(column.read(integer(9), ""), { state: "9", severity: "unknown" });
  t.equal(column.read(integer(3), ""), undefined);
  const words = stateText("1.2", { Good: "ok", none: "notPresent" });
  t.match(words.read(octets("GOOD"), ""), { value: undefined, state: "GOOD", severity: "ok" });
  t.match(words.read(octets("odd"), ""), { severity: "unknown" });
  t.equal(words.read(octets("None"), ""), undefined);
});

/** Labels: what is printed, what the card gets, and what serial numbers may be. */
import t from "tap";
import { claimAddress, labelFile, labelSheet, serialsFrom } from "./label-sheet.ts";

const label = { serial: "vd-0001", code: "7Q2M-0000-1111-2222-3333", model: "Box <4> & more" };

t.test("serial numbers count on", (t) => {
  t.same(serialsFrom("vd-0009", 3), ["vd-0009", "vd-0010", "vd-0011"]);
  t.same(serialsFrom("99", 2), ["99", "100"]);
  for (const wrong of ["", "vd", "VD-1", "vd_1", "vd-1 ", "a-very-long-0001"])
    t.throws(() => serialsFrom(wrong, 1), `"${wrong}" is none`);
  t.end();
});

t.test("the card's file is what the image reads", (t) => {
  t.equal(labelFile(label), "serial=vd-0001\nclaim-code=7Q2M-0000-1111-2222-3333\n");
  t.end();
});

t.test("the code leads to the box, and stays out of requests", (t) => {
  const address = new URL(claimAddress(label));
  t.equal(address.host, "vedetta-vd-0001.local");
  t.equal(address.pathname + address.search, "/claim");
  t.equal(address.hash, "#code=7Q2M-0000-1111-2222-3333");
  t.end();
});

t.test("the sheet shows name and code, and takes a model's letters as letters", (t) => {
  const asked: string[] = [];
  const sheet = labelSheet([label, { ...label, serial: "vd-0002" }], (text) => {
    asked.push(text);
    return "<svg></svg>";
  });
  t.equal(asked.length, 2);
  t.match(sheet, "vedetta-vd-0002.local");
  t.match(sheet, "Box &lt;4> &amp; more");
  t.notMatch(sheet, "<4>");
  t.equal(sheet.match(/<section>/g)?.length, 2);
  t.end();
});

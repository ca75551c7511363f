import t from "tap";
import { encodeFilter, FilterFault } from "./search-filter.ts";

t.test("filters become the bytes of RFC 4511", (t) => {
  const cases: [string, string][] = [
    ["(cn=a)", "a3 07 04 02 636e 04 01 61"],
    ["cn=a", "a3 07 04 02 636e 04 01 61"],
    ["(objectClass=*)", "87 0b 6f626a656374436c617373"],
    ["(!(cn=a))", "a2 09 a3 07 04 02 636e 04 01 61"],
    ["(&(cn=a)(sn=b))", "a0 12 a3 07 04 02 636e 04 01 61 a3 07 04 02 736e 04 01 62"],
    ["(|(cn>=a)(cn<=b))", "a1 12 a5 07 04 02 636e 04 01 61 a6 07 04 02 636e 04 01 62"],
    ["(cn~=a)", "a8 07 04 02 636e 04 01 61"],
    ["(cn=a*b*c)", "a4 0f 04 02 636e 30 09 80 01 61 81 01 62 82 01 63"],
    ["(cn=*b*)", "a4 09 04 02 636e 30 03 81 01 62"],
    ["(cn=**)", "87 02 636e"],
    ["(cn=\\2a\\28)", "a3 08 04 02 636e 04 02 2a28"],
    ["(cn=ä)", "a3 08 04 02 636e 04 02 c3a4"],
    ["(cn=)", "a3 06 04 02 636e 04 00"],
    ["(&)", "a0 00"],
  ];
  for (const [written, bytes] of cases)
    t.equal(encodeFilter(written).toString("hex"), bytes.replaceAll(" ", ""), written);
  t.end();
});

t.test("what is no filter is refused with the reason", (t) => {
  const cases: [string, RegExp][] = [
    ["", /no comparison/],
    ["(cn=a", /"\)" is missing at character 6/],
    ["(cn=a))", /left over at character 7/],
    ["(cn)", /no comparison/],
    ["(cn:dn:=a)", /no comparison/],
    ["(cn=\\zz)", /backslash/],
    ["(cn=a\\)", /backslash/],
    ["(!(a=1)(b=2))", /exactly one/],
    [`${"(!".repeat(30)}(a=1)${")".repeat(30)}`, /nested deeper/],
  ];
  for (const [written, words] of cases)
    t.throws(() => encodeFilter(written), { name: FilterFault.name, message: words }, written);
  t.end();
});

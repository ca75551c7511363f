/** Makers by their own words, and what is no maker's name. */
import t from "tap";
import { makerAtStart, makerName } from "./maker-names.ts";
import { isTold } from "./placeholders.ts";

t.test("a manufacturer's field becomes the name people use", async (t) => {
  const names: readonly (readonly [string, string | undefined])[] = [
    ["Hewlett-Packard Company", "HP"],
    ["Hewlett Packard Enterprise", "HPE"],
    ["Cisco Systems, Inc.", "Cisco"],
    ["Dell Inc.", "Dell"],
    ["HUAWEI TECHNOLOGIES CO., LTD.", "Huawei"],
    ["KONICA MINOLTA, INC.", "Konica Minolta"],
    ["Acme Widgets S.p.A.", "Acme Widgets"],
    ["To be filled by O.E.M.", undefined],
    ["System manufacturer", undefined],
    ["12345", undefined],
    ["", undefined],
  ];
  for (const [words, name] of names) t.equal(makerName(words), name, words);
});

t.test("a description's maker is its longest known beginning, at the end of a word", async (t) => {
  t.same(makerAtStart("Palo Alto Networks PA-400 series"), { maker: "Palo Alto Networks", rest: "PA-400 series" });
  t.same(makerAtStart("Ubiquiti, Inc. UAP"), { maker: "Ubiquiti", rest: "UAP" });
  t.same(makerAtStart("Opengear/IM4248 Version 3"), { maker: "Opengear", rest: "IM4248 Version 3" });
  t.same(makerAtStart("HP"), { maker: "HP", rest: "" });
  t.equal(makerAtStart("HPX 12 unknown"), undefined);
  t.equal(makerAtStart("A switch of Cisco"), undefined);
  t.equal(makerAtStart(""), undefined);
});

t.test("what says nothing is known as such", async (t) => {
  const nothing = [
    "N/A",
    "none",
    "0",
    "00000000",
    "FFFFFFFFFFFF",
    "00:00:00:00",
    "---",
    "Not Specified",
    "not set",
    "0123456789",
  ];
  t.same(nothing.filter(isTold), []);
  const something = ["A", "7", "Q157I12451", "nothing-1", "00000001", "1.2", "No. 5 printer"];
  t.same(something.filter(isTold), something);
});

import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { makeAmounts, type AmountWords } from "./numbers.ts";

const units: AmountWords["units"] = {
  ms: "ms",
  s: "s",
  min: "min",
  h: "h",
  d: "d",
  B: "B",
  kB: "kB",
  MB: "MB",
  GB: "GB",
  TB: "TB",
};

t.test("whole numbers are written without Intl as Intl writes them in every language", async (t) => {
  for (const language of LANGUAGES) {
    const { number, grouped } = makeAmounts({ language, infinite: "infinite", units });
    const plain = new Intl.NumberFormat(language, { useGrouping: false });
    const inGroups = new Intl.NumberFormat(language, { useGrouping: "min2" });
    for (const value of [0, -0, 7, -7, 999, 1000, 9999, 10_000, 11_600, -11_600, 123_456, 1_234_567, 2 ** 53 - 1]) {
      t.equal(number(value), plain.format(value), `${language} ${value}`);
      const parts = inGroups.formatToParts(value);
      t.equal(grouped(value), parts.map((part) => (part.type === "group" ? "\u202f" : part.value)).join(""));
    }
    t.equal(number(1.25, 1), new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(1.25));
  }
});

import t from "tap";
import { monthsBetween, questionOf } from "./incident-question.ts";

t.test("an address asks for incidents; what no box would take is left out", async (t) => {
  const asked = questionOf(
    new URLSearchParams("show=open&host=nas-01&month=2026-11&priority=high,low&q= caf\u00e9 %26 x"),
  );
  t.match(asked, { host: "nas-01", month: "2026-11", priority: "high,low", text: "caf\u00e9 & x", isFiltered: true });
  t.equal(asked.query, "&host=nas-01&month=2026-11&priority=high%2Clow&text=caf%C3%A9%20%26%20x");
  const wrong = questionOf(new URLSearchParams("month=2026-13&priority=urgent&q=%20"));
  t.match(wrong, { month: "", priority: "", text: "", isFiltered: false, query: "" });
});

t.test("months go from the present one to the oldest incident's, by the site's clock", async (t) => {
  const at = (text: string) => Date.parse(text);
  t.same(monthsBetween(at("2026-10-31T23:30:00Z"), at("2027-01-15T12:00:00Z"), "UTC"), [
    "2027-01",
    "2026-12",
    "2026-11",
    "2026-10",
  ]);
  t.same(monthsBetween(at("2026-10-31T23:30:00Z"), at("2026-11-30T23:30:00Z"), "Europe/Zagreb"), [
    "2026-12",
    "2026-11",
  ]);
  t.same(monthsBetween(at("2027-01-01T00:00:00Z"), at("2026-11-30T12:00:00Z"), "UTC"), ["2026-11"], "a clock set back");
});

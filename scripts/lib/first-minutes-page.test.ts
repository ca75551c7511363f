/** The page of first minutes: what people judged stays when it is written again. */
import t from "tap";
import { firstMinutesPage, judgementsOf, type FirstMinutes } from "./first-minutes-page.ts";

const seen: FirstMinutes = {
  devices: 2,
  checks: 30,
  minutes: 3,
  told: [
    { key: "acme-nas/storage-a", as: "finding", kind: "nas", state: "warning", sentence: "Storage a: 89 % | 11 %" },
    { key: "acme-ups/battery", as: "incident", kind: "ups", state: "critical", sentence: "Battery: replace" },
  ],
};

t.test("incidents stand first, and what nobody judged is empty", async (t) => {
  const page = firstMinutesPage(seen, new Map());
  t.match(
    page,
    "2 devices, 30 checks, watched for 3 min after their first looks: 1 incidents, 1 findings, 0 other states",
  );
  t.ok(page.indexOf("acme-ups") < page.indexOf("acme-nas"));
  t.same(judgementsOf(page), new Map());
});

t.test("judgements are read back by device and check, whatever stands in the cells", async (t) => {
  const judged = new Map([
    ["acme-nas/storage-a", "act: 11 % | soon full"],
    ["acme-ups/battery", "act"],
    ["acme-ups/gone", "is no longer told"],
  ]);
  const page = firstMinutesPage(seen, judged);
  judged.delete("acme-ups/gone");
  t.same(judgementsOf(page), judged);
  t.equal(firstMinutesPage(seen, judgementsOf(page)), page);
});

import t from "tap";
import type { Incident } from "./incident.ts";
import { searchTextOf, wordsToFind } from "./incident-search.ts";

const at = "2026-01-05T06:12:00.000Z";
const incident: Incident = {
  id: "0198b7c2-0000-7000-8000-000000000000",
  state: "open",
  subject: "sw-2",
  subjectName: "Šifra SW-2",
  host: "sw-2",
  category: "infrastructure",
  classification: "fullOutage",
  criticality: "medium",
  priority: "high",
  cause: { code: "incident.hostDown", parameters: { name: "Šifra SW-2" } },
  failedAt: at,
  openedAt: at,
  reopened: 0,
  symptoms: [{ subject: "nas/web", name: "NAS-01: Shared files", state: "critical", since: at }],
};

t.test("an incident is found by what it is about and what hangs on it, whatever the letters' size", async (t) => {
  const text = searchTextOf(incident);
  for (const word of wordsToFind(" ŠIFRA sw-2  shared NAS/WEB ")) t.ok(text.includes(word), word);
  t.notOk(text.includes("hostdown"), "codes are no words");
  t.same(wordsToFind("  "), []);
});

t.test("nobody finds it by what people wrote or by who they are", async (t) => {
  const parameters = { what: "Printer 2nd floor", said: "grey stripes", by: "Louise" };
  const text = searchTextOf({
    ...incident,
    cause: { code: "incident.reported", parameters },
    messages: [{ at, by: { kind: "user", name: "Ana" }, text: "toner" }],
  });
  t.ok(text.includes("printer"));
  for (const word of ["grey", "louise", "ana\n", "toner"]) t.notOk(text.includes(word), word);
});

t.test("what is kept of a long list is bounded", async (t) => {
  const symptom = { subject: "host/service", name: "x".repeat(200), state: "critical", since: at };
  const symptoms = Array.from({ length: 500 }, (_, index) => ({ ...symptom, subject: `host-${index}` }));
  t.ok(searchTextOf({ ...incident, symptoms }).length <= 4000);
});

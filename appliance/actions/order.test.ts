import t from "tap";
import { CATEGORIES, LEVELS, SUSPEND_REASONS } from "#model/incident.ts";
import { checkConfigure, findOrdered, ORDERABLE } from "./order.ts";

const ID = "019a0000-0000-7000-8000-000000000001";

/** The contract's list, with arguments that fit, and what else there is. */
const GIVEN: Readonly<Record<string, object>> = {
  "incident.accept": { id: ID },
  "incident.acknowledge": { id: ID, note: "Seen." },
  "incident.assign": { id: ID, to: "field" },
  "incident.start": { id: ID },
  "incident.suspend": { id: ID, reason: SUSPEND_REASONS[0] },
  "incident.resume": { id: ID },
  "incident.resolve": { id: ID },
  "incident.reopen": { id: ID },
  "incident.close": { id: ID },
  "incident.cancel": { id: ID },
  "incident.categorise": { id: ID, category: CATEGORIES[0] },
  "incident.prioritise": { id: ID, priority: LEVELS[0], reason: "A spare is there." },
  "incident.note": { id: ID, note: "The part is on its way." },
  "finding.accept": { host: "nas", service: "web" },
  "finding.open": { host: "nas", service: "web" },
  "check.run": { host: "nas", service: "web" },
  diagnose: { id: ID },
  "maintenance.announce": { name: "New switch", hosts: ["nas"], end: "2100-01-01T00:00:00Z" },
  "maintenance.cancel": { id: "w-1" },
  "events.resend": { from: 1 },
  "test.send": {},
  "test.confirm": { event: ID },
  "box.report": {},
  "update.install": { version: "0.2.0" },
};

void t.test("signed orders give the commands of the contract and no others", (t) => {
  t.same([...ORDERABLE.keys()].toSorted(), Object.keys(GIVEN).toSorted());
  for (const [name, given] of Object.entries(GIVEN)) t.ok("command" in findOrdered(name, given), name);
  for (const { least } of ORDERABLE.values()) t.not(least, "admin", "none of them configures");
  t.end();
});

void t.test("what does not fit is told by its place, and an unknown name with the one that is near", (t) => {
  t.match(findOrdered("incident.suspend", { id: "x", reason: "lunch", by: "me" }), {
    problems: [
      { path: "id", code: "value.unfit" },
      { path: "reason", code: "value.oneOf" },
      { path: "by", code: "unknownKey" },
    ],
  });
  t.match(findOrdered("incident.acknowlege", {}), {
    problems: [{ code: "unknownCommand", parameters: { near: "incident.acknowledge" } }],
  });
  t.match(checkConfigure({ version: 0 }), [{ code: "missing", path: "document" }, { path: "version" }]);
  t.same(checkConfigure({ version: 1, document: {} }), []);
  t.end();
});

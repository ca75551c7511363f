import t from "tap";
import { ORDER_ARGUMENTS } from "./testing/order-arguments.ts";
import { checkConfigure, findOrdered, ORDERABLE } from "./order.ts";

void t.test("signed orders give the commands of the contract and no others", (t) => {
  t.same([...ORDERABLE.keys()].toSorted(), Object.keys(ORDER_ARGUMENTS).toSorted());
  for (const [name, given] of Object.entries(ORDER_ARGUMENTS)) t.ok("command" in findOrdered(name, given), name);
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

/** Signed commands and a disk that takes nothing: see `disk-orders.ts`. */
import t from "tap";
import { skip } from "../../appliance/store/testing/small-disk.ts";
import { ordersOnDeadDisk, ordersOnFullDisk, type OrdersReport } from "./disk-orders.ts";

for (const [name, play] of [
  ["full", ordersOnFullDisk],
  ["read-only", ordersOnDeadDisk],
] as const)
  t.test(`a ${name} disk: each order is answered, none is done twice`, { skip, timeout: 580_000 }, async (t) => {
    const { faults, answers }: OrdersReport = await play();
    t.same(faults, []);
    for (const [when, said] of Object.entries(answers)) t.comment(`${when}: ${said.join(", ")}`);
    t.same(new Set(answers["before"]), new Set(["done"]));
  });

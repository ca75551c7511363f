/** The inventory of this machine, read once. */
import t from "tap";
import { readInventory } from "./inventory.ts";

t.test("the inventory names processor, memory and interfaces, and is read only once", async (t) => {
  const inventory = await readInventory();
  t.ok((inventory.cores ?? 0) > 0);
  t.ok((inventory.memoryBytes ?? 0) > 0);
  t.notOk(inventory.interfaces.some(({ name }) => name === "lo"));
  t.equal(await readInventory(), inventory);
});

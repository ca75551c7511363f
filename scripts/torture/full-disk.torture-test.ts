import t from "tap";
import { skip } from "../../appliance/store/testing/small-disk.ts";
import { fillDisk, refuseWrites } from "./full-disk.ts";

const options = { skip, timeout: 290_000 };

t.test(
  "on a full disk the box watches, decides and tells on, also started anew, and numbers stay gapless",
  options,
  async (t) => {
    const { faults, storage, incidents, received } = await fillDisk(1);
    t.same(faults, []);
    t.equal(storage[0], "reserve");
    t.equal(storage.at(-1), "disk", "and it says that there is room again");
    t.equal(new Set(incidents.map(({ id }) => id)).size, 1, "the same incident, reopened");
    t.notOk(
      received.some(({ type }) => type === "events.dropped"),
      "no number was skipped",
    );
  },
);

t.test("on a read-only disk the box tells from memory with numbers that no run has used", options, async (t) => {
  const { faults, storage, received } = await refuseWrites(1);
  t.same(faults, []);
  t.ok(storage.length > 0 && storage.every((mode) => mode === "memory"));
  const jumps = received.filter(({ type }) => type === "events.dropped").map(({ data }) => data as { reason: string });
  t.ok(jumps.length >= 2 && jumps.every(({ reason }) => reason === "unwritable"));
});

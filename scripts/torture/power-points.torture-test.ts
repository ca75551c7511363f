import t from "tap";
import { cannotLogDisks } from "./logged-disk.ts";
import { cutPowerAtPoints } from "./power-points.ts";

t.test(
  "whatever a power cut leaves of the disk, the box opens it and nothing acknowledged is gone",
  { skip: cannotLogDisks(), timeout: 290_000 },
  async (t) => {
    const { faults, points } = await cutPowerAtPoints({
      points: 8,
      seconds: 3,
      seed: 5,
      secondEvery: 8,
      startEvery: 99,
    });
    t.same(faults, []);
    t.equal(points, 8);
  },
);

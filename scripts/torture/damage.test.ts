import t from "tap";
import { damageFolders } from "./damage.ts";

t.test(
  "random damage to any file of the data folder stops no start, gives no number twice, loses no account silently",
  async (t) => {
    t.same((await damageFolders(40, 7)).faults, []);
  },
);

import t from "tap";
import { liveThrough } from "./hardship-play.ts";
import { HARDSHIPS } from "./hardships.ts";
import { canMakeNetworks } from "./test-network.ts";

const skip = canMakeNetworks() ? false : "needs root and network namespaces";

t.test(
  "hardships are not told as incidents, and incidents are told meanwhile",
  { skip, timeout: 290_000 },
  async (t) => {
    const gone = HARDSHIPS.find(({ name }) => name === "folder gone");
    t.ok(gone);
    if (gone !== undefined) t.same((await liveThrough(gone, 4)).faults, []);
  },
);

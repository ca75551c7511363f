import t from "tap";
import { killAgainAndAgain } from "./kills.ts";
import { canMakeNetworks } from "./test-network.ts";

const skip = canMakeNetworks() ? false : "needs root and network namespaces";

t.test(
  "a box that is killed again and again, while hosts fail and brokers misbehave, tells what happened and nothing else",
  { skip, timeout: 290_000 },
  async (t) => {
    const { faults, events } = await killAgainAndAgain({ kills: 3, seed: 11, longestSeconds: 3 });
    t.same(faults, []);
    t.ok(events >= 2, "the start and the stop at least");
  },
);

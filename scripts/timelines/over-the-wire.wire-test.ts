/** One timeline in real time between network namespaces, with a real broker: the shortest. `scripts/scenarios --wire` plays all. */
import t from "tap";
import { canMakeNetworks } from "../torture/test-network.ts";
import { coreSwitch } from "./all/core-switch.ts";
import { compareTold } from "./stage.ts";
import { playOverWire } from "./wire-stage.ts";

const skip = canMakeNetworks() ? false : "needs root and network namespaces";

t.test(`over the wire: ${coreSwitch.title}`, { skip }, async (t) => {
  t.same(compareTold(coreSwitch, await playOverWire(coreSwitch)), []);
});

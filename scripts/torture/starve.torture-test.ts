import t from "tap";
import { starve } from "./starve.ts";
import { canMakeNetworks } from "./test-network.ts";

const skip = canMakeNetworks() ? false : "needs root and network namespaces";

t.test(
  "a starved box opens no incident but that of the service that really fails",
  { skip, timeout: 290_000 },
  async (t) => {
    const { opened } = await starve(20);
    t.same(opened, ["host-0/broken"]);
  },
);

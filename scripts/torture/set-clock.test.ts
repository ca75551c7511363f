import t from "tap";
import { findFakeTime, setClock } from "./power-cut.ts";
import { canMakeNetworks } from "./test-network.ts";

const fakeTime = findFakeTime();
const skip = canMakeNetworks() && fakeTime !== undefined ? false : "needs root, network namespaces and libfaketime";

t.test(
  "a service that fails after the clock was set back two hours is told, and so is its recovery",
  { skip, timeout: 290_000 },
  async (t) => {
    const told = (await setClock(fakeTime ?? "")).map(({ type, data }) => {
      const { subject } = data as { subject?: string };
      return subject === undefined ? type : `${type} ${subject}`;
    });
    t.same(told, [
      "box.started",
      "clock.corrected",
      "incident.opened h1/web",
      "incident.resolved h1/web",
      "box.stopping",
    ]);
  },
);

import t from "tap";
import { findFakeTime } from "./bent-clock.ts";
import { setClock } from "./power-cut.ts";
import { canMakeNetworks } from "./test-network.ts";

const fakeTime = findFakeTime();
const skip = canMakeNetworks() && fakeTime !== undefined ? false : "needs root, network namespaces and libfaketime";

t.test(
  "a service that fails after the clock was set back two hours is told, and so is its recovery",
  { skip, timeout: 290_000 },
  async (t) => {
    const told = (await setClock(fakeTime ?? "")).flatMap(({ type, data }) => {
      const { subject, changed } = data as { subject?: string; changed?: string[] };
      // On a machine that is busy a look now and then comes to nothing; that is told as a state and is no matter of clocks either.
      if (type === "state.changed") return [];
      // Whether the diagnosis comes before the service is well again is no matter of clocks.
      if (changed?.join() === "diagnosis") return [];
      return [subject === undefined ? type : `${type} ${subject}`];
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

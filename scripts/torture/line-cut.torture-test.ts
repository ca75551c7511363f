import t from "tap";
import { cutLine } from "./line-cut.ts";
import { canMakeNetworks } from "./test-network.ts";

const skip = canMakeNetworks() ? false : "needs root and network namespaces";

t.test(
  "a cut line and a killed box lose nothing, repeat nothing under another id, and keep order and times",
  { skip, timeout: 290_000 },
  async (t) => {
    const { received, presence, cutAt, restoredAt } = await cutLine(60);
    const sequences = received.map(({ event }) => Number(event.sequence));
    const firsts = received.filter(({ event }, at) => sequences.indexOf(Number(event.sequence)) === at);
    t.same(
      firsts.map(({ event }) => Number(event.sequence)),
      Array.from({ length: Math.max(...sequences) }, (_, at) => at + 1),
      "gapless and in order",
    );
    for (const { event } of received) {
      const first = firsts.find((one) => one.event.sequence === event.sequence);
      t.equal(event.id, first?.event.id, `#${event.sequence} has one id`);
    }
    const inCut = firsts.filter(({ event }) => Date.parse(event.time) > cutAt && Date.parse(event.time) < restoredAt);
    const opened = inCut.find(({ event }) => event.type === "incident.opened");
    t.equal(opened?.event.historical, true, "the host's death was told, as history");
    for (const { event } of firsts) {
      const late = Date.parse(event.sentat) - Date.parse(event.time) > 30_000;
      t.equal(event.historical, late, `#${event.sequence} says whether it is late`);
    }
    const resolved = firsts.find(({ event }) => event.type === "incident.resolved");
    t.ok(resolved !== undefined && Date.parse(resolved.event.time) < restoredAt, "the return keeps its original time");
    t.ok(
      presence.some(({ state, reason }) => state === "offline" && reason === "lost"),
      "the broker said that the box was lost",
    );
    t.match(presence.at(-1), { state: "offline", reason: "shutdown" }, "and the box said that it was stopped");
  },
);

import t from "tap";
import { findFakeTime } from "./bent-clock.ts";
import { cutPower } from "./power-cut.ts";
import { canMakeNetworks } from "./test-network.ts";

const fakeTime = findFakeTime();
const skip = canMakeNetworks() && fakeTime !== undefined ? false : "needs root, network namespaces and libfaketime";

t.test(
  "a power cut is one incident, whatever comes back when, and whatever the wall clock says meanwhile",
  { skip, timeout: 290_000 },
  async (t) => {
    const events = await cutPower(fakeTime ?? "");
    const told = events
      .filter(({ type }) => type === "state.changed" || type.startsWith("incident."))
      .map(({ type, data }) => `${type} ${(data as { subject: string }).subject}`);
    const updates = told.filter((line) => line === "incident.updated sw");
    t.same(
      told.filter((line) => line !== "incident.updated sw"),
      ["incident.opened sw", "incident.resolved sw"],
    );
    t.ok(updates.length <= 1, `${updates.length} updates`);
    const resolved = events.find(
      ({ type, data }) => type === "incident.resolved" && (data as { subject: string }).subject === "sw",
    );
    const symptoms = (resolved?.data as { symptoms: { subject: string; state: string }[] } | undefined)?.symptoms ?? [];
    t.same(symptoms.map(({ subject, state }) => `${subject} ${state}`).toSorted(), [
      "h1 up",
      "h1/web ok",
      "h2 up",
      "h2/web ok",
      "h3 up",
      "h3/web ok",
    ]);
    t.ok(
      events.some(({ type }) => type === "clock.corrected"),
      "the box noticed that its clock was set",
    );
  },
);

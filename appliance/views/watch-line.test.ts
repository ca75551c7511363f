/** The last 24 hours as stretches. */
import t from "tap";
import { makeWatchLine } from "./watch-line.ts";

t.test("the watch line has no holes and shows the worst of each moment", async (t) => {
  const iso = (ms: number) => new Date(ms).toISOString();
  const incident = {
    id: "0",
    state: "resolved" as const,
    subject: "a",
    subjectName: "a",
    host: "a",
    category: "software" as const,
    classification: "partialOutage" as const,
    criticality: "medium" as const,
    priority: "medium" as const,
    cause: { code: "x", parameters: {} },
    failedAt: iso(4000),
    openedAt: iso(4500),
    resolvedAt: iso(6000),
    reopened: 0,
    symptoms: [],
  };
  const line = makeWatchLine({
    from: 0,
    to: 10_000,
    incidents: [incident],
    watched: [{ from: 1000, to: 5000 }],
    since: 7000,
  });
  t.same(
    line.map(({ from, to, level }) => `${Date.parse(from)}-${Date.parse(to)} ${level}`),
    ["0-1000 unwatched", "1000-4000 ok", "4000-6000 critical", "6000-7000 unwatched", "7000-10000 ok"],
  );
});

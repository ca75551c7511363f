import t from "tap";
import { TimelineWorld } from "../timeline-world.ts";
import { categoryOf } from "./category.ts";

t.test("what was seen says the category before the type of the check does", async (t) => {
  const rows = [
    ["software", "unreachable", "infrastructure"],
    ["infrastructure", "refused", "software"],
    ["software", "textMissing", "content"],
    ["software", "certificateExpired", "software"],
    ["content", "loginRefused", "integration"],
    ["content", "timeout", "content"],
    ["integration", undefined, "integration"],
    [undefined, undefined, "infrastructure"],
    [undefined, "somethingOfAnotherVersion", "infrastructure"],
  ] as const;
  for (const [ofType, code, expected] of rows) t.equal(categoryOf(ofType, code), expected, `${ofType} ${code}`);
});

t.test(
  "a host that is down is infrastructure; a limit is of its check's category; a relapse is judged anew unless a person said so",
  async (t) => {
    const world = new TimelineWorld({ web: { services: ["http"] } }, { resolveAfterMs: 0 });
    world.feed("web/alive", "occc");
    t.equal(world.incidentOf("web")?.category, "infrastructure");
    const other = new TimelineWorld({ web: { alive: false, services: ["http"] } }, { resolveAfterMs: 0 });
    other.feed("web/http", "occc");
    const { id = "", category } = other.incidentOf("web/http") ?? {};
    t.equal(category, "software", "as the toy is");
    other.command(id, { move: "categorise", category: "integration" });
    other.feed("web/http", "oooccc");
    t.match(other.incident(id), { category: "integration", reopened: 1 });
  },
);

import t from "tap";
import type { Run } from "#store/runs.ts";
import { silenceBefore } from "./box-started.ts";

const lost: Run = { boot: "a", startedAt: 0, lastAliveAt: 60_000 };

t.test("which silence it was before a start", (t) => {
  const said = (before: Run, first: unknown, now: string | undefined) => silenceBefore(before, { before: first, now });
  t.equal(
    said({ ...lost, endedAt: 1, reason: "shutdown" }, "m1", "m2"),
    "stopped",
    "announced, whatever the machine did",
  );
  t.equal(said(lost, "m1", "m1"), "uncleanStop");
  t.equal(said(lost, "m1", "m2"), "newBoot");
  t.equal(said(lost, undefined, "m1"), "uncleanStop", "of an older version that remembered none");
  t.equal(said(lost, "m1", undefined), "uncleanStop", "a machine without boots");
  t.end();
});

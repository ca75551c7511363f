import t from "tap";
import { workTimes } from "./work-times.ts";

const at = (iso: string) => Date.parse(iso);
const morning = (now: string, timeZone: string, mayLong = true) =>
  workTimes(at(now), timeZone, mayLong).find(({ hours }) => hours === undefined);

t.test("work begins with the running minute and lasts whole hours", async (t) => {
  const times = workTimes(at("2026-11-17T07:47:12.345Z"), "Europe/Zagreb", true);
  t.same(times.slice(0, 3), [
    { hours: 1, start: "2026-11-17T07:47:00.000Z", end: "2026-11-17T08:47:00.000Z" },
    { hours: 2, start: "2026-11-17T07:47:00.000Z", end: "2026-11-17T09:47:00.000Z" },
    { hours: 4, start: "2026-11-17T07:47:00.000Z", end: "2026-11-17T11:47:00.000Z" },
  ]);
});

t.test("until 06:00 is the site's next one, also where the clocks are set in between", async (t) => {
  t.match(morning("2026-11-17T07:47:12Z", "Europe/Zagreb"), { end: "2026-11-18T05:00:00.000Z", today: false });
  t.match(morning("2026-11-17T00:10:00Z", "Europe/Zagreb"), { end: "2026-11-17T05:00:00.000Z", today: true });
  t.match(morning("2026-11-17T05:00:00Z", "Europe/Zagreb"), { end: "2026-11-18T05:00:00.000Z" }, "not no time at all");
  t.match(morning("2026-03-28T20:00:00Z", "Europe/Zagreb"), { end: "2026-03-29T04:00:00.000Z" }, "an hour is left out");
  t.match(morning("2026-10-24T20:00:00Z", "Europe/Zagreb"), { end: "2026-10-25T05:00:00.000Z" }, "an hour comes twice");
  t.match(
    morning("2026-11-17T07:47:12Z", "Asia/Kathmandu"),
    { end: "2026-11-18T00:15:00.000Z" },
    "quarters of an hour",
  );
});

t.test("a viewer is offered no more than 4 hours", async (t) => {
  t.equal(morning("2026-11-17T07:47:12Z", "Europe/Zagreb", false), undefined);
  t.match(morning("2026-11-17T02:00:00Z", "Europe/Zagreb", false), { end: "2026-11-17T05:00:00.000Z" });
});

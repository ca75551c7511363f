import t from "tap";
import { lookAtBackup } from "./look-at-backup.ts";

const NOW = Date.UTC(2026, 10, 30);
const DAY_MS = 86_400_000;

t.test("the age of the last backup is said, where there is one", (t) => {
  const after = (days: number, withHistory = true) => lookAtBackup({ at: NOW - days * DAY_MS, withHistory }, NOW);
  t.same(lookAtBackup(undefined, NOW), []);
  t.match(after(0.5), [{ topic: "backup", state: "ok", says: "the last one is less than a day old" }]);
  t.match(after(1, false), [{ state: "ok", says: "the last one is 1 day old and without history" }]);
  t.match(after(34), [{ state: "ok", says: "the last one is 34 days old" }]);
  t.match(after(35), [{ state: "warning", says: "the last one is 35 days old", advice: /vedetta backup/ }]);
  t.match(after(-3), [{ state: "ok", says: "the last one is less than a day old" }], "a clock that was set back");
  t.end();
});

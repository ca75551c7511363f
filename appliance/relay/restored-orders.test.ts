/** Orders on a box that was restored: what the box before may have done is not done again. */
import t from "tap";
import { isoTime } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "#store/state-store.ts";
import { HandClock, temporaryFolder } from "#store/testing/store-fixtures.ts";
import { SKEW_MS, whyNotTaken } from "./judge-order.ts";

const NOW = Date.UTC(2026, 10, 30, 12);
const BASE = "vedetta/v1/acme/hq/box-1";

t.test("what was issued before the restored box knew the time is refused, but for what names its run", (t) => {
  const clock = new HandClock(NOW);
  const state = StateStore.open(temporaryFolder(t), { clock, log: silentLog });
  t.teardown(() => state.close());
  const judge = (issuedAt: number, more: { boot?: string } = {}, trusted = true) => {
    const times = { issuedAt: isoTime(issuedAt), expiresAt: isoTime(issuedAt + 3_600_000) };
    const order = { id: `o-${issuedAt}`, command: "test", arguments: {}, target: BASE, ...times, ...more };
    return whyNotTaken(order, {
      base: BASE,
      boot: "boot-2",
      wallMs: clock.wallMs(),
      clockTrusted: trusted,
      earliestMs: 0,
      forgottenUntil: 0,
      notIssuedUntil: state.orders.notIssuedUntil(clock.wallMs(), trusted),
      highest: 0,
      isKept: false,
    })?.code;
  };
  t.equal(judge(NOW - 60_000), undefined, "a box that was not restored");
  state.goOnRestored({ at: NOW - 86_400_000, withHistory: true });
  t.equal(judge(NOW, { boot: "boot-2" }, false), undefined, "it names this run");
  t.equal(judge(NOW - 60_000), "seenBefore.restored");
  clock.nowMs = NOW + 600_000;
  t.equal(judge(NOW - 60_000), "seenBefore.restored", "also later");
  t.equal(judge(NOW + SKEW_MS), "seenBefore.restored", "whoever signs may be ahead");
  t.equal(judge(NOW + SKEW_MS + 1), undefined);
  t.equal(judge(NOW - 60_000, { boot: "boot-2" }), undefined);
  t.end();
});

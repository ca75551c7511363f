import t from "tap";
import type { HostState, Moment, ServiceState } from "#model/state.ts";
import type { At } from "./input.ts";
import { takeUpHost, takeUpService, takeUpWait } from "./keep.ts";
import { hasPassed } from "./moment.ts";

const AT: At = { steadyMs: 1000, wallMs: 5_000_000, boot: "two", trusted: true, newId: () => "" };
const before: Moment = { boot: "one", steadyMs: 9_999_999, wallMs: 4_940_000, trusted: true };

t.test(
  "after a restart a wait goes on by the wall clock where it was trusted and is, else it begins anew",
  async (t) => {
    t.ok(hasPassed(takeUpWait({ since: before }, AT).since ?? before, 60_000, AT));
    t.notOk(hasPassed(takeUpWait({ since: before }, AT).since ?? before, 60_001, AT));
    t.notOk(hasPassed(takeUpWait({ since: { ...before, trusted: false } }, AT).since ?? before, 1, AT));
    t.notOk(hasPassed(takeUpWait({ since: before }, { ...AT, trusted: false }).since ?? before, 1, AT));
    t.notOk(
      hasPassed(takeUpWait({ since: { ...before, wallMs: 9_000_000 } }, AT).since ?? before, 1, AT),
      "not from the future",
    );
  },
);

t.test("stored times that cannot be read end no start: their waits begin anew", async (t) => {
  for (const damaged of [7, null, "x", {}, { boot: "one", trusted: true }, { ...before, wallMs: "x" }]) {
    const host = takeUpHost(
      { hard: "up", hardSince: 1, told: "up", returned: { at: damaged } } as unknown as HostState,
      AT,
    );
    t.equal(host.returned?.at.steadyMs, 1000);
    const gone = takeUpHost(
      { hard: "unreachable", hardSince: 1, told: "up", returned: damaged, openSince: damaged } as unknown as HostState,
      AT,
    );
    t.equal(gone.openSince?.steadyMs, 1000);
    const state = {
      hard: "critical",
      hardSince: 1,
      soft: "ok",
      attempt: 2,
      told: "ok",
      failingSince: damaged,
      hardAt: damaged,
    };
    const service = takeUpService(state as unknown as ServiceState, AT);
    t.match(service, {
      soft: "critical",
      attempt: 0,
      failures: 0,
      hardAt: { steadyMs: 1000 },
      failingSince: { steadyMs: 1000 },
    });
    t.equal(takeUpWait({ since: damaged } as never, AT).since?.steadyMs, 1000);
  }
});

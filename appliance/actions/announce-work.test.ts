/** Who may announce how much, and what is refused. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import type { AnnounceOrder, WorkView } from "#model/api-works.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import type { Watching } from "#model/watching.ts";
import type { Actor } from "./actor.ts";
import { announceWork, cancelWork } from "./announce-work.ts";

const NOW = Date.UTC(2026, 10, 30, 12);
const HOUR = 3_600_000;
const iso = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
const viewer: Actor = { kind: "user", name: "it", role: "viewer" };
const technician: Actor = { kind: "user", name: "field", role: "technician" };

function desk(works: readonly WorkView[] = []) {
  const announced: unknown[] = [];
  const cancelled: string[] = [];
  const host = toyHost("sql", [toyService("sql", "tcp", {})], { groups: ["db"] });
  const watch = {
    site: () => toySite([host]),
    works: () => works,
    wallMs: () => NOW,
    announce(work: object) {
      announced.push(work);
      return { id: "w" } as WorkView;
    },
    cancelWork(id: string) {
      cancelled.push(id);
      return true;
    },
  } as unknown as Watching;
  return { desk: { watch, log: silentLog }, announced, cancelled };
}

t.test("what is announced", async (t) => {
  const { desk: at, announced } = desk();
  t.ok(announceWork(at, viewer, { name: "Patches", hosts: ["sql"], end: iso(4) }).done, "from now on");
  t.ok(announceWork(at, technician, { name: "Move", groups: ["db"], start: iso(-2), end: iso(48) }).done, "late");
  t.ok(announceWork(at, viewer, { name: "One", services: ["sql/tcp"], start: iso(24), end: iso(28) }).done);
  t.same(announced, [
    {
      name: "Patches",
      hosts: ["sql"],
      groups: [],
      services: [],
      jobs: [],
      when: { startMs: NOW, endMs: NOW + 4 * HOUR },
    },
    {
      name: "Move",
      hosts: [],
      groups: ["db"],
      services: [],
      jobs: [],
      when: { startMs: NOW - 2 * HOUR, endMs: NOW + 48 * HOUR },
    },
    {
      name: "One",
      hosts: [],
      groups: [],
      services: ["sql/tcp"],
      jobs: [],
      when: { startMs: NOW + 24 * HOUR, endMs: NOW + 28 * HOUR },
    },
  ]);
});

t.test("what is refused, by its code and the argument to blame", async (t) => {
  const { desk: at, announced } = desk();
  const cases: readonly [Actor, Partial<AnnounceOrder>, string, string][] = [
    [viewer, { hosts: ["sql"], end: iso(4.1) }, "notAllowed.longWork", "end"],
    [technician, { hosts: ["sql"], end: iso(32 * 24) }, "work.tooLong", "end"],
    [technician, { hosts: ["sql"], end: iso(-1) }, "work.over", "end"],
    [technician, { hosts: ["sql"], start: iso(5), end: iso(4) }, "work.over", "end"],
    [technician, { hosts: ["sql"], start: iso(-25), end: iso(4) }, "work.tooLate", "start"],
    [technician, { hosts: ["sql"], end: "tomorrow" }, "work.moment", "end"],
    [technician, { end: iso(4) }, "work.nothing", "hosts"],
    [technician, { hosts: ["sql", "sqll"], end: iso(4) }, "notFound.host", "hosts[1]"],
    [technician, { groups: ["dbs"], end: iso(4) }, "notFound.group", "groups[0]"],
    [technician, { services: ["sql/udp"], end: iso(4) }, "notFound.service", "services[0]"],
  ];
  for (const [actor, order, code, path] of cases)
    t.match(
      announceWork(at, actor, { name: "x", end: "", ...order }),
      { done: false, problems: [{ code, path }] },
      code,
    );
  t.same(announced, []);
});

t.test("cancelling", async (t) => {
  const work = {
    id: "w",
    name: "x",
    hosts: ["sql"],
    groups: [],
    services: [],
    jobs: [],
    isOpen: true,
    recurring: false,
  };
  const short: WorkView = { ...work, start: iso(0), end: iso(4) };
  const long: WorkView = { ...work, id: "long", start: iso(0), end: iso(40) };
  const night: WorkView = { ...work, id: "night", recurring: true, start: iso(0), end: iso(1) };
  const { desk: at, cancelled } = desk([short, long, night]);
  t.ok(cancelWork(at, viewer, "w").done);
  t.match(cancelWork(at, viewer, "long"), { problems: [{ code: "notAllowed.longWork" }] });
  t.ok(cancelWork(at, technician, "long").done);
  t.match(cancelWork(at, technician, "night"), { problems: [{ code: "readOnly.work" }] });
  t.match(cancelWork(at, technician, "other"), { problems: [{ code: "notFound.work" }] });
  t.same(cancelled, ["w", "long"]);
});

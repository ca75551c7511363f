import t from "tap";
import type { Incident } from "#model/incident.ts";
import { showHost, showService, worstShown } from "./shown-state.ts";
import { summarise, type SiteFacts } from "./summarise.ts";
import { PENDING_HOST, PENDING_SERVICE, type HostState, type ServiceState } from "#model/state.ts";

const AT = "2026-01-05T06:12:00.000Z";

const calm: SiteFacts = {
  hosts: { total: 3, down: [], unreachable: 0 },
  services: { total: 20, pending: 0, stale: 0, staleCritical: false },
  incidents: [],
  warnings: [],
  line: { up: true, since: AT, answerMs: 14, lossPercent: 0 },
  soc: { configured: true, connected: true, since: AT, waiting: 0 },
};

function incident(more: Partial<Incident>): Incident {
  return {
    id: "0198b7c2-0000-7000-8000-000000000000",
    state: "open",
    subject: "nas",
    subjectName: "NAS-01",
    host: "nas",
    category: "infrastructure",
    classification: "fullOutage",
    criticality: "medium",
    priority: "high",
    cause: { code: "incident.hostDown", parameters: { name: "NAS-01" } },
    failedAt: AT,
    openedAt: AT,
    reopened: 0,
    symptoms: [],
    ...more,
  };
}

t.test("the sentence says the worst that is known, freshness before all", async (t) => {
  const late = { ...calm.services, stale: 2 };
  const table: [what: string, facts: Partial<SiteFacts>, code: string, state: string][] = [
    ["all well", {}, "summary.allWell", "ok"],
    ["nothing configured", { services: { ...calm.services, total: 0 } }, "summary.nothingWatched", "pending"],
    ["first minutes", { services: { ...calm.services, pending: 12 } }, "summary.firstMinutes", "pending"],
    [
      "a failure in the first minutes",
      { services: { ...calm.services, pending: 12 }, incidents: [incident({})] },
      "summary.down",
      "critical",
    ],
    ["one late check of twenty", { services: { ...calm.services, stale: 1 } }, "summary.allWell", "ok"],
    ["more than a twentieth late", { services: late }, "summary.late", "stale"],
    [
      "one late, but critical",
      { services: { ...calm.services, stale: 1, staleCritical: true } },
      "summary.late",
      "stale",
    ],
    ["late beats broken", { services: late, incidents: [incident({})] }, "summary.late", "stale"],
    ["line down", { line: { up: false, since: AT } }, "summary.lineDownInsideWorks", "critical"],
    ["line down and more", { line: { up: false }, incidents: [incident({})] }, "summary.lineDown", "critical"],
    ["a host down", { incidents: [incident({})] }, "summary.down", "critical"],
    [
      "a defect",
      { incidents: [incident({ classification: "defect", priority: "low" })] },
      "summary.failing",
      "warning",
    ],
    [
      "two broken",
      { incidents: [incident({ priority: "low" }), incident({ subjectName: "ERP", priority: "critical" })] },
      "summary.several",
      "critical",
    ],
    ["a warning", { warnings: [{ name: "Disk", since: AT }] }, "summary.warning", "warning"],
  ];
  for (const [what, facts, code, state] of table) {
    const said = summarise({ ...calm, ...facts });
    t.equal(said.summary.code, code, what);
    t.equal(said.state, state, `${what}: tint`);
  }
  const several = summarise({
    ...calm,
    incidents: [incident({ priority: "low" }), incident({ subjectName: "ERP", priority: "critical" })],
  });
  t.match(several.summary.parameters, { count: 2, worst: "ERP" }, "the highest priority speaks");
});

t.test("the three questions always answer", async (t) => {
  const answers = (facts: Partial<SiteFacts>) => {
    const { us, internet, somebody } = summarise({ ...calm, ...facts }).questions;
    return [us, internet, somebody].map(({ answer, state }) => `${answer.code} ${state}`);
  };
  const open = [incident({})];
  t.same(answers({}), ["question.us.no ok", "question.internet.works ok", "question.somebody.notNeeded ok"]);
  t.same(answers({ incidents: open, hosts: { total: 3, down: ["NAS-01"], unreachable: 0 } }), [
    "question.us.hostsDown critical",
    "question.internet.works ok",
    "question.somebody.told ok",
  ]);
  t.equal(
    answers({ incidents: open, soc: { configured: false, connected: false, waiting: 0 } })[2],
    "question.somebody.nobody unknown",
  );
  t.equal(
    answers({ incidents: open, soc: { configured: true, connected: false, waiting: 3 } })[2],
    "question.somebody.notYetTold warning",
  );
  t.equal(
    answers({ soc: { configured: true, connected: false, waiting: 3 } })[2],
    "question.somebody.notNeeded warning",
  );
  t.equal(answers({ line: {} })[1], "question.internet.unknown pending");
  t.equal(answers({ line: { up: false } })[1], "question.internet.down critical");
});

t.test("nothing stale looks fine, bad news stays", async (t) => {
  const state = (hard: ServiceState["hard"]): ServiceState => ({ ...PENDING_SERVICE, hard });
  t.equal(showService(state("ok"), true, false), "stale");
  t.equal(showService(state("unknown"), true, false), "stale");
  t.equal(showService(state("critical"), true, false), "critical");
  t.equal(showService(state("critical"), false, true), "unreachable", "it fails because its host is gone");
  t.equal(showService(state("ok"), false, true), "ok");
  t.equal(showService(state("pending"), false, false), "pending");
});

t.test("a host shows its worst service; what is out of reach or announced makes no group worse", async (t) => {
  const up: HostState = { ...PENDING_HOST, hard: "up" };
  t.equal(showHost(up, ["ok", "warning"], false), "warning");
  t.equal(showHost(up, ["ok", "maintenance", "unreachable"], false), "ok");
  t.equal(showHost(up, ["ok"], true), "stale");
  t.equal(showHost(up, ["critical"], true), "critical");
  t.equal(showHost({ ...up, hard: "down" }, ["ok"], false), "critical");
  t.equal(showHost({ ...up, hard: "unreachable" }, ["critical"], false), "unreachable");
  t.equal(showHost(PENDING_HOST, ["pending"], false), "pending");
  t.equal(worstShown([]), undefined);
});

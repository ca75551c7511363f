/** The one sentence, its second line and the three answers, by tables of facts. */
import t from "tap";
import fc from "fast-check";
import { SHOWN_STATES, type ShownState } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { PENDING_HOST, PENDING_SERVICE, type HostState, type ServiceState } from "#model/state.ts";
import type { SiteFacts } from "./facts.ts";
import { showHost, showService, worstShown } from "./shown-state.ts";
import { summarise } from "./summarise.ts";

const AT = "2026-01-05T06:12:00.000Z";

const calm: SiteFacts = {
  hosts: { total: 3, up: 3, down: [], unreachable: 0, unread: 0, unreadable: [] },
  services: { total: 20, shown: { ok: 20 }, staleCritical: false },
  incidents: [],
  warnings: [],
  jobs: [],
  troubles: [],
  line: { up: true, since: AT, answerMs: 14, lossPercent: 0, watchedMs: 28_000 },
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

/** Twenty checks, all fine but these. */
const services = (shown: Partial<Record<ShownState, number>>, staleCritical = false): Partial<SiteFacts> => {
  const others = Object.values(shown).reduce((sum, count) => sum + count, 0);
  return { services: { total: 20, shown: { ok: 20 - others, ...shown }, staleCritical } };
};
const unreadable = { name: "Core switch", since: AT, reason: { code: "discovery.snmpSilent", parameters: {} } };
const hosts = (more: Partial<SiteFacts["hosts"]>): Partial<SiteFacts> => ({ hosts: { ...calm.hosts, ...more } });
const twice = {
  troubles: [
    { code: "addressTwice" as const, since: AT, address: "192.0.2.7", port: "eth0", hardware: "00:11:32:aa:bb:cc" },
  ],
};
const cutOff = { troubles: [{ code: "noCarrier" as const, since: AT }] };

t.test("the sentence says the worst that is known, freshness before all", async (t) => {
  const open = { incidents: [incident({})] };
  const defect = { incidents: [incident({ classification: "defect", priority: "low" })] };
  const two = { incidents: [incident({ priority: "low" }), incident({ subjectName: "ERP", priority: "critical" })] };
  const silent = { jobs: [{ name: "Off-site copy", state: "missing" as const }] };
  const warning = { warnings: [{ name: "Disk", since: AT }] };
  const table: [what: string, facts: Partial<SiteFacts>, code: string, state: string, more?: string][] = [
    ["all well", {}, "summary.allWell", "ok"],
    [
      "nothing configured",
      { services: { total: 0, shown: {}, staleCritical: false } },
      "summary.nothingWatched",
      "pending",
    ],
    ["first minutes", services({ pending: 12 }), "summary.firstMinutes", "pending"],
    ["one check without a result", services({ pending: 1 }), "summary.firstMinutes", "pending"],
    [
      "a failure in the first minutes",
      { ...services({ pending: 12 }), ...open },
      "summary.down",
      "critical",
      "more.rest",
    ],
    ["devices not read yet", hosts({ unread: 2 }), "summary.reading", "pending"],
    ["a device that cannot be read", hosts({ unreadable: [unreadable] }), "summary.unreadable", "warning"],
    ["one check cannot tell", services({ unknown: 1 }), "summary.partly", "unknown", "more.rest"],
    ["all checks cannot tell", services({ unknown: 20 }), "summary.partly", "unknown", "more.rest"],
    ["first tries fail", services({ retrying: 1 }), "summary.partly", "retrying", "more.rest"],
    ["findings", services({ finding: 3 }), "summary.findings", "finding", "more.findings"],
    [
      "findings, and tries that fail",
      services({ finding: 3, retrying: 1 }),
      "summary.findings",
      "finding",
      "more.rest",
    ],
    [
      "findings in the first minutes",
      services({ finding: 3, pending: 2 }),
      "summary.firstMinutes",
      "pending",
      "more.rest",
    ],
    [
      "findings beside what is broken",
      { ...services({ finding: 3 }), ...open },
      "summary.down",
      "critical",
      "more.rest",
    ],
    [
      "findings beside what is not known",
      services({ finding: 3, unknown: 1 }),
      "summary.partly",
      "unknown",
      "more.rest",
    ],
    ["accepted as normal", services({ accepted: 2 }), "summary.allWell", "ok", "more.accepted"],
    ["one late check of twenty", services({ stale: 1 }), "summary.partly", "stale", "more.rest"],
    ["more than a twentieth late", services({ stale: 2 }), "summary.late", "stale"],
    ["one late, but critical", services({ stale: 1 }, true), "summary.late", "stale"],
    ["late beats broken", { ...services({ stale: 2 }), ...open }, "summary.late", "stale"],
    [
      "all devices out of reach",
      { ...services({ unreachable: 20 }), ...hosts({ up: 0, unreachable: 3 }) },
      "summary.partly",
      "unreachable",
    ],
    ["everything in announced work", services({ maintenance: 20 }), "summary.maintenance", "maintenance"],
    ["line down", { line: { up: false, since: AT } }, "summary.lineDownInsideWorks", "critical"],
    [
      "line down, inside in doubt",
      { line: { up: false }, ...services({ unknown: 1 }) },
      "summary.lineDown",
      "critical",
      "more.rest",
    ],
    ["line down and more", { line: { up: false }, ...open }, "summary.lineDown", "critical", "more.others"],
    ["a job did not report", silent, "summary.job.missing", "warning", "more.restWorks"],
    ["several jobs", { jobs: [...silent.jobs, ...silent.jobs] }, "summary.jobs", "warning", "more.restWorks"],
    [
      "a job, and not all is known",
      { ...silent, ...services({ unknown: 1 }) },
      "summary.job.missing",
      "warning",
      "more.rest",
    ],
    ["a host down, and a job", { ...open, ...silent }, "summary.down", "critical", "more.rest"],
    ["a host down", open, "summary.down", "critical", "more.restWorks"],
    [
      "a host down, others not known",
      { ...open, ...services({ unknown: 2 }) },
      "summary.down",
      "critical",
      "more.rest",
    ],
    ["a host down, others warn", { ...open, ...warning }, "summary.down", "critical", "more.others"],
    ["a defect", defect, "summary.failing", "warning"],
    ["two broken", two, "summary.several", "critical"],
    ["a warning", { ...services({ warning: 1 }), ...warning }, "summary.warning", "warning", "more.restWorks"],
    [
      "a warning, others not known",
      { ...services({ warning: 1, pending: 3 }), ...warning },
      "summary.warningAmong",
      "warning",
      "more.rest",
    ],
    ["critical, not told yet", { ...services({ critical: 1 }), ...warning }, "summary.warning", "critical"],
    ["the box lost its cable", cutOff, "summary.noCarrier", "unknown", "more.cutOff"],
    ["the cable before what broke", { ...cutOff, ...open }, "summary.noCarrier", "unknown", "more.cutOff"],
    ["another device uses its address", { ...twice, ...open }, "summary.addressTwice", "unknown", "more.addressTwice"],
    ["the store refuses", { troubles: [{ code: "cannotStore", since: AT }] }, "summary.cannotStore", "warning"],
    ["the box is starved", { troubles: [{ code: "starved", since: AT }] }, "summary.starved", "warning"],
    ["the box cannot hear", { troubles: [{ code: "deaf", since: AT }] }, "summary.deaf", "warning"],
  ];
  for (const [what, facts, code, state, more] of table) {
    const said = summarise({ ...calm, ...facts });
    t.equal(said.summary.code, code, what);
    t.equal(said.state, state, `${what}: tint`);
    if (more !== undefined) t.equal(said.more?.code, more, `${what}: second line`);
  }
  t.match(
    summarise({ ...calm, ...services({ accepted: 2 }) }).summary.parameters,
    { services: 18 },
    "what is fine is counted",
  );
  t.match(summarise({ ...calm, ...two }).summary.parameters, { count: 2, worst: "ERP" }, "the highest priority speaks");
});

t.test("green is said only where everything counted is ok, or accepted as normal", async () => {
  const count = fc.integer({ min: 0, max: 3 });
  const counts = fc.record(
    Object.fromEntries(SHOWN_STATES.map((state) => [state, count])) as Record<ShownState, typeof count>,
  );
  fc.assert(
    fc.property(counts, count, count, (shown, unread, unreachable) => {
      const total = Object.values(shown).reduce((sum, one) => sum + one, 0);
      const facts = { ...calm, services: { total, shown, staleCritical: false }, ...hosts({ unread, unreachable }) };
      const { state, summary, more, questions } = summarise(facts);
      const warns = shown.critical + shown.warning > 0;
      const allOk = total > 0 && shown.ok + shown.accepted === total && unread === 0 && unreachable === 0;
      if (warns) return true; // told by the warnings, which are facts of their own
      const praises = [summary.code, more?.code].some(
        (code) => code === "summary.allWell" || code === "more.restWorks",
      );
      return (state === "ok") === allOk && praises === allOk && (questions.us.state === "ok") === allOk;
    }),
  );
});

t.test("the three questions always answer", async (t) => {
  const seen = incident({ priority: "critical", acknowledged: { at: AT, by: { kind: "user", name: "Ana" } } });
  const answers = (facts: Partial<SiteFacts>) => {
    const { us, internet, somebody } = summarise({ ...calm, ...facts }).questions;
    return [us, internet, somebody].map(({ answer, state }) => `${answer.code} ${state}`);
  };
  const open = [incident({})];
  t.same(answers({}), ["question.us.no ok", "question.internet.works ok", "question.somebody.notNeeded ok"]);
  t.same(answers({ incidents: open, ...hosts({ down: ["NAS-01"] }) }), [
    "question.us.hostsDown critical",
    "question.internet.works ok",
    "question.somebody.told ok",
  ]);
  t.same(answers({ ...cutOff, line: { doubt: "cutOff" } }), [
    "question.us.noCarrier unknown",
    "question.internet.cutOff unknown",
    "question.somebody.notNeeded pending",
  ]);
  const soc = (configured: boolean, connected: boolean, waiting: number) => ({ configured, connected, waiting });
  const table: [place: 0 | 1 | 2, facts: Partial<SiteFacts>, answer: string][] = [
    [0, services({ unknown: 1 }), "question.us.partly unknown"],
    [0, services({ finding: 1 }), "question.us.findings finding"],
    [2, services({ finding: 1 }), "question.somebody.notNeeded ok"],
    [0, services({ accepted: 1 }), "question.us.no ok"],
    [0, services({ retrying: 1 }), "question.us.partly retrying"],
    [0, services({ pending: 20 }), "question.us.unknown pending"],
    [0, hosts({ unreadable: [unreadable] }), "question.us.warning warning"],
    [0, hosts({ up: 2 }), "question.us.noChecks ok"],
    [1, { line: {} }, "question.internet.notYet pending"],
    [1, { line: { doubt: "nothingAsked" } }, "question.internet.nothingAsked pending"],
    [1, { line: { doubt: "onlyBrokers" } }, "question.internet.onlyBrokers unknown"],
    [1, { line: { up: false } }, "question.internet.down critical"],
    [2, services({ unknown: 1 }), "question.somebody.notNeeded pending"],
    [2, { incidents: open, soc: soc(false, false, 0) }, "question.somebody.nobody unknown"],
    [2, { incidents: open, soc: soc(true, false, 3) }, "question.somebody.notYetTold warning"],
    [2, { incidents: [seen], soc: soc(false, false, 0) }, "question.somebody.yes ok"],
    [2, { incidents: [seen, ...open] }, "question.somebody.yes warning"],
    [2, { soc: soc(true, false, 3) }, "question.somebody.notNeeded warning"],
  ];
  for (const [place, facts, answer] of table) t.equal(answers(facts)[place], answer);
});

t.test("symptoms are counted as the devices behind; its own readings count only where there are none", async (t) => {
  const symptom = (subject: string) => ({
    subject,
    name: subject.toUpperCase().replace("/", ": "), // of checks it begins with their device's
    state: "unreachable",
    since: AT,
  });
  const more = (...subjects: string[]) =>
    summarise({ ...calm, incidents: [incident({ subject: "sw", host: "sw", symptoms: subjects.map(symptom) })] }).more;
  t.same(more("sw/cpu", "sw/if-1", "nas", "nas/smb", "erp/sql"), {
    code: "more.symptoms",
    parameters: { devices: 2, names: ["NAS", "ERP"], own: 2 },
  });
  t.match(more("sw/cpu", "sw/if-1"), { parameters: { devices: 0, own: 2 } });
});

t.test("nothing in doubt looks fine, bad news stays", async (t) => {
  const state = (hard: ServiceState["hard"], more: Partial<ServiceState> = {}): ServiceState => ({
    ...PENDING_SERVICE,
    hard,
    ...more,
  });
  const blamed = {
    last: { at: 0, state: "unknown", code: "boxFault", parameters: {}, measurements: {}, breaches: [], blame: "box" },
  } as const;
  const table: [what: string, state: ServiceState, stale: boolean, hostGone: boolean, shown: ShownState][] = [
    ["fine", state("ok"), false, false, "ok"],
    ["fine, but long ago", state("ok"), true, false, "stale"],
    ["not known, and long ago", state("unknown"), true, false, "stale"],
    ["bad, and long ago", state("critical"), true, false, "critical"],
    [
      "fine, but the newest try says otherwise",
      state("ok", { attempt: 1, soft: "critical" }),
      false,
      false,
      "retrying",
    ],
    ["never looked at", state("pending"), false, false, "pending"],
    ["first tries fail", state("pending", { attempt: 2, soft: "critical" }), false, false, "pending"],
    ["this box cannot look", state("pending", blamed), false, false, "unknown"],
    ["it fails because its host is gone", state("critical"), false, true, "unreachable"],
    ["it was fine before its host went", state("ok"), false, true, "unreachable"],
    ["its host was gone from the beginning", state("pending"), false, true, "unreachable"],
  ];
  for (const [what, of, stale, hostGone, shown] of table) t.equal(showService(of, stale, hostGone), shown, what);
});

t.test("a host shows its worst service, and nothing fine of what is not known", async (t) => {
  const up: HostState = { ...PENDING_HOST, hard: "up" };
  const shows = (state: HostState, shown: readonly ShownState[], more: Partial<Parameters<typeof showHost>[1]> = {}) =>
    showHost(state, { services: shown, looked: true, stale: false, ...more });
  t.equal(shows(up, ["ok", "warning"]), "warning");
  t.equal(shows(up, ["ok", "retrying"]), "retrying");
  t.equal(shows(up, ["ok", "maintenance"]), "maintenance");
  t.equal(shows(up, ["ok"], { stale: true }), "stale");
  t.equal(shows(up, ["critical"], { stale: true }), "critical");
  t.equal(shows({ ...up, hard: "down" }, ["ok"]), "critical");
  t.equal(shows({ ...up, hard: "unreachable" }, ["critical"]), "unreachable");
  t.equal(shows(PENDING_HOST, ["ok"]), "pending", "whether it answers is not known yet");
  t.equal(shows(PENDING_HOST, ["ok"], { looked: false }), "ok", "nobody asks whether it answers");
  t.equal(shows(up, [], { looked: false }), "pending", "nothing is checked on it");
  t.equal(shows(up, ["ok"], { reading: { state: "notYet" } }), "pending");
  t.equal(shows(up, ["ok"], { reading: { state: "failed", since: 0, reason: unreadable.reason } }), "warning");
  t.equal(worstShown([]), undefined);
});

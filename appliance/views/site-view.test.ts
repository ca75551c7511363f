/** Hosts, services and results as they are shown. */
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import type { JobState } from "#model/job-state.ts";
import { viewOf } from "./testing/small-world.ts";

t.test("without fresh results nothing looks fine", async (t) => {
  const stale = { hard: "ok", stale: true } as const;
  const view = viewOf({ hosts: { nas: { services: { alive: stale, smb: stale } } } });
  t.match(view.status(), { state: "stale", summary: { code: "summary.late" } });
  t.match(
    view.services().map(({ shown }) => shown),
    ["stale", "stale"],
  );
  t.match(view.hosts(), [{ state: "up", shown: "stale" }]);
});

t.test("services are chosen by what they show", async (t) => {
  const view = viewOf({ hosts: { nas: { services: { alive: "ok", smb: "critical", web: { stale: true } } } } });
  t.match(
    view.services(["critical", "stale"]).map(({ id }) => id),
    ["smb", "web"],
  );
  t.same(view.services(["unknown"]), []);
  t.match(view.host("nas"), { shown: "critical", checks: [{ id: "alive" }, { id: "smb" }, { id: "web" }] });
  t.equal(view.host("no"), undefined);
  t.equal(view.service("nas/no"), undefined);
});

t.test("a result says the same whether it is the newest or kept", async (t) => {
  const at = Date.parse("2026-11-22T07:00:00Z");
  const view = viewOf({
    hosts: {
      nas: {
        services: {
          load: {
            hard: "warning",
            last: {
              at,
              state: "warning",
              code: "good",
              parameters: { who: "a" },
              measurements: { loadPercent: 91 },
              breaches: [{ measurement: "loadPercent", value: 91, level: "warning", range: "80" }],
              blame: "target",
            },
          },
        },
      },
    },
  });
  const service = view.service("nas/load");
  if (service === undefined) return t.fail("no service");
  const result = { at, state: "warning", code: "good", parameters: { who: "a" } } as const;
  const [kept] = view.kept(service, [{ ...result, measurements: { loadPercent: 91 } }]);
  t.same(kept, service.last);
  t.equal(kept?.text.code, "check.breach");
  const [fault] = view.kept(service, [
    { at, state: "unknown", code: "boxFault", parameters: { errno: "EMFILE" }, measurements: {} },
  ]);
  t.same(
    fault?.text,
    { code: "check.boxFault", parameters: { errno: "EMFILE" } },
    "the box's own faults have a sentence",
  );
});

t.test("what is left out has its name, where the device tells of it", async (t) => {
  const fan = { id: "fan-1", name: "Sensor fan 1", naming: { code: "derived.sensor", parameters: { label: "fan 1" } } };
  const more = { profileWithout: ["fan-1", "gone"], leftOut: [fan] };
  t.same(viewOf({ hosts: { nas: { services: { alive: "ok" }, more } } }).host("nas")?.leftOut, [fan, { id: "gone" }]);
});

t.test(
  "findings are shown as such, accepted ones do not colour their device, and what got worse is what it is",
  async (t) => {
    const found = { state: "critical", what: "bad", since: 0 } as const;
    const accepted = { ...found, accepted: { at: 1000, by: "Ana", note: "always so" } };
    const view = viewOf({
      hosts: {
        nas: { services: { alive: "ok", disk: "critical", fan: "warning" }, found: { disk: found, fan: accepted } },
        ups: { services: { alive: "ok", charge: "critical" }, found: { charge: accepted } },
        printer: { services: { alive: "ok", toner: "critical" }, found: { toner: { ...found, state: "warning" } } },
      },
    });
    const shown = (key: ServiceKey) => view.service(key)?.shown;
    t.same(
      [shown("nas/disk"), shown("nas/fan"), shown("ups/charge"), shown("printer/toner")],
      ["finding", "accepted", "accepted", "critical"],
    );
    t.match(
      view.hosts().map((host) => host.shown),
      ["finding", "ok", "critical"],
    );
    t.match(view.status().findings, { open: 1, accepted: 2 });
    t.match(view.service("nas/fan")?.finding, {
      found: "critical",
      accepted: { at: "1970-01-01T00:00:01.000Z", by: "Ana", note: "always so" },
    });
    t.equal(view.service("printer/toner")?.finding, undefined);
  },
);

t.test(
  "while a job failed or did not report it is not all well, unless an incident says so or somebody excused it",
  async (t) => {
    const hosts = { nas: { services: { alive: "ok" } } } as const;
    const missing: JobState = { state: "missing", since: 0, expectedSince: 0, plan: "", runs: [], seen: [] };
    const status = (jobs: Readonly<Record<string, JobState>>) => viewOf({ hosts, jobs }).status();
    t.match(status({ copy: { ...missing, state: "succeeded" } }), {
      state: "ok",
      summary: { code: "summary.allWell" },
      jobs: 1,
    });
    t.match(status({ copy: missing, other: { ...missing, state: "late" } }), {
      state: "warning",
      summary: { code: "summary.job.missing", parameters: { name: "The copy" } },
      more: { code: "more.restWorks" },
      questions: { us: { state: "warning", answer: { code: "question.us.jobs", parameters: { count: 1 } } } },
    });
    t.match(status({ copy: { ...missing, excused: true } }), { state: "ok" });
  },
);

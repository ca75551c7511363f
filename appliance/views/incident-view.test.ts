/** What an incident is listed with, and what can be done about it. */
import t from "tap";
import type { Incident } from "#model/incident.ts";
import { possibleMoves } from "./incident-view.ts";
import { StrangerView } from "./stranger-view.ts";
import { viewOf } from "./testing/small-world.ts";

const at = "2026-01-05T06:12:00.000Z";
const incident: Incident = {
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
  failedAt: at,
  openedAt: at,
  reopened: 0,
  symptoms: [],
};

t.test("what can be done is what the state allows, and nothing twice", async (t) => {
  const talk = ["categorise", "prioritise", "note", "message"];
  t.same(possibleMoves(incident), ["acknowledge", "assign", "start", "suspend", "resolve", "cancel", ...talk]);
  const seen = { ...incident, acknowledged: { at, by: { kind: "user", name: "Ana" } } } as const;
  t.notOk(possibleMoves(seen).includes("acknowledge"), "seen is seen");
  t.same(possibleMoves({ ...seen, state: "suspended" }), ["assign", "resume", "resolve", "cancel", ...talk]);
  t.same(possibleMoves({ ...incident, state: "proposed" }), ["accept", "cancel", ...talk]);
  t.same(possibleMoves({ ...incident, state: "resolved" }), ["reopen", "close", ...talk]);
  t.same(possibleMoves({ ...incident, state: "closed" }), []);
  t.same(possibleMoves({ ...incident, state: "cancelled" }), []);
});

t.test("what is proposed is counted apart, and everything is listed with its host's name", async (t) => {
  const reported: Incident = { ...incident, id: "0198b7c2-0001-7000-8000-000000000000", state: "proposed" };
  const gone: Incident = { ...incident, id: "0198b7c2-0002-7000-8000-000000000000", host: "" };
  const view = viewOf({ hosts: { nas: { services: { alive: "ok" } } }, incidents: [incident, reported] });
  t.match(view.status(), { openIncidents: 1, proposedIncidents: 1, works: 0 });
  t.equal(view.listed(incident).hostName, view.hosts()[0]?.name);
  t.notOk("hostName" in view.listed(gone), "a problem of the whole site has none");
  t.match(view.host("nas")?.incidents, [{ id: incident.id, clocks: { respond: {}, resolve: {} }, warnAfter: 75 }]);
});

t.test("what hangs on an incident is shown as it is now, also before it is stored", async (t) => {
  const symptom = { subject: "nas/web", name: "Web", state: "critical", since: at };
  const view = viewOf({
    hosts: { nas: { services: { alive: "ok" } } },
    incidents: [{ ...incident, symptoms: [symptom] }],
  });
  t.same(view.listed(incident).symptoms, [symptom]);
  t.same(new StrangerView(view).listed(incident).symptoms, [symptom]);
  const ended = { ...incident, id: "0198b7c2-0009-7000-8000-000000000000" };
  t.same(view.listed(ended).symptoms, [], "of what ended the store knows");
});

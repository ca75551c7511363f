/** People act on incidents: what each move does, when it is refused, and what becomes of it with what the box sees. */
import t from "tap";
import { INCIDENT_STATES, MOST_MESSAGES, MOST_PAUSES, MOST_STEPS, type Incident } from "#model/incident.ts";
import { INCIDENT_ORDERS, type IncidentCommand, type IncidentMove } from "#model/incident-command.ts";
import { ANA, TimelineWorld } from "../timeline-world.ts";
import { MOVES, refusesMove } from "./moves.ts";

const ORDERS: Readonly<Record<IncidentMove, IncidentCommand>> = {
  accept: { move: "accept" },
  acknowledge: { move: "acknowledge" },
  assign: { move: "assign", to: "field" },
  start: { move: "start" },
  suspend: { move: "suspend", reason: "awaitingCustomer" },
  resume: { move: "resume" },
  resolve: { move: "resolve" },
  reopen: { move: "reopen" },
  close: { move: "close" },
  cancel: { move: "cancel" },
  categorise: { move: "categorise", category: "content" },
  prioritise: { move: "prioritise", priority: "critical", reason: "Payday." },
  note: { move: "note", note: "The fan is loud." },
  message: { move: "message", text: "Anybody there?" },
};

/** A site with one incident: `web/http` fails. */
function failing(policy = {}): { world: TimelineWorld; id: string } {
  const world = new TimelineWorld({ web: { alive: false, services: ["http", "ssh"] } }, policy);
  for (const service of ["http", "ssh"] as const) world.feed(`web/${service}`, "o");
  world.feed("web/http", "ccc");
  world.told();
  return { world, id: world.incidentOf("web/http")?.id ?? "" };
}

function act(world: TimelineWorld, id: string, ...moves: readonly IncidentMove[]): (string | undefined)[] {
  return moves.map((move) => world.command(id, ORDERS[move]));
}

const linesOf = ({ steps = [] }: Partial<Incident> = {}) => steps.map(({ did, by }) => `${did} ${by.name}`);

t.test("every state with every move: the table as the contract says it", async (t) => {
  const allowed: Readonly<Record<(typeof INCIDENT_STATES)[number], string>> = {
    proposed: "accept cancel categorise prioritise note message",
    open: "acknowledge assign start suspend resolve cancel categorise prioritise note message",
    inProgress: "acknowledge assign suspend resolve cancel categorise prioritise note message",
    suspended: "acknowledge assign resume resolve cancel categorise prioritise note message",
    resolved: "reopen close categorise prioritise note message",
    closed: "",
    cancelled: "",
  };
  t.same(Object.keys(MOVES).toSorted(), Object.keys(INCIDENT_ORDERS).toSorted());
  for (const state of INCIDENT_STATES)
    for (const move of Object.keys(MOVES) as IncidentMove[]) {
      const refused = refusesMove(state, move);
      if (allowed[state].split(" ").includes(move)) t.equal(refused, undefined, `${state}: ${move}`);
      else t.match(refused, { code: "wrongState.incident", parameters: { move, state } }, `${state}: no ${move}`);
    }
});

t.test("the whole way of an incident, each step told with the whole incident, who did it and the note", async (t) => {
  const { world, id } = failing({ resolveAfterMs: 0 });
  t.same(act(world, id, "acknowledge", "assign", "start"), [undefined, undefined, undefined]);
  world.pass(1000);
  t.equal(world.command(id, { move: "suspend", reason: "awaitingThirdParty", note: "A new disk." }), undefined);
  t.match(world.events.at(-1), {
    type: "incident.suspended",
    data: {
      state: "suspended",
      subjectState: "critical",
      acknowledged: { by: ANA },
      assigned: { to: "field", by: ANA },
      pauses: [{ reason: "awaitingThirdParty", by: ANA }],
      step: {
        did: "suspended",
        by: ANA,
        from: "inProgress",
        to: "suspended",
        reason: "awaitingThirdParty",
        note: "A new disk.",
      },
    },
  });
  world.pass(60_000);
  act(world, id, "resume", "note", "message", "categorise", "prioritise");
  const [pause] = world.incident(id)?.pauses ?? [];
  t.equal(Date.parse(pause?.until ?? "") - Date.parse(pause?.from ?? ""), 60_000, "the pause is an interval");
  t.match(world.incident(id), {
    state: "inProgress",
    category: "content",
    categories: [{ category: "content", by: ANA }],
    priority: "critical",
    priorities: [{ priority: "critical", by: ANA, reason: "Payday." }],
    messages: [{ by: ANA, text: "Anybody there?" }],
  });
  t.same(
    world.events
      .filter(({ type }) => type === "incident.updated")
      .map(({ data }) => (data as { changed: unknown }).changed),
    [["note"], ["note"], ["category"], ["priority"]],
  );
  world.feed("web/http", "ooo");
  act(world, id, "close");
  t.same(world.told(), [
    "incident.acknowledged web/http",
    "incident.assigned web/http",
    "incident.started web/http",
    "incident.suspended web/http",
    "incident.resumed web/http",
    "incident.updated web/http",
    "incident.updated web/http",
    "incident.updated web/http",
    "incident.updated web/http",
    "incident.resolved web/http",
    "incident.closed web/http",
  ]);
  t.equal(world.incident(id), undefined, "it is at its end");
});

t.test("whoever begins to work on it has seen it; it is acknowledged once", async (t) => {
  const { world, id } = failing();
  act(world, id, "start");
  t.match(world.incident(id)?.acknowledged, { by: ANA });
  t.equal(world.command(id, { move: "acknowledge" }), "wrongState.acknowledged");
  t.equal(world.command("nobody", { move: "acknowledge" }), "notFound.incident");
});

t.test("nobody resolves what still fails; the box looks again at once, and a repair is seen", async (t) => {
  const { world, id } = failing();
  world.asked.length = 0;
  t.equal(world.command(id, { move: "resolve" }), "stillFails.incident");
  t.same(world.asked, ["web/http"], "it is looked at");
  t.same(world.told(), [], "nothing has happened");
  world.feed("web/http", "ooo");
  t.equal(world.incident(id)?.state, "open", "the recovery has not lasted yet");
  t.equal(world.command(id, { move: "resolve", note: "New cable." }), undefined, "a person need not wait for that");
  t.match(world.events[0]?.data, { state: "resolved", subjectState: "ok", step: { by: ANA, note: "New cable." } });
  t.same(world.told(), ["incident.resolved web/http"]);
  world.feed("web/http", "ccc");
  t.same(world.told(), ["incident.reopened web/http"], "a relapse is one, whoever resolved it");
});

t.test("what is suspended: a relapse leaves it so, a lasting recovery resolves it and ends the pause", async (t) => {
  const { world, id } = failing();
  act(world, id, "suspend");
  world.feed("web/http", "ooo");
  t.ok(world.incident(id)?.recoveringSince);
  world.feed("web/http", "ccc");
  t.match(world.incident(id), { state: "suspended", recoveringSince: undefined });
  world.feed("web/http", "ooo");
  world.pass(60_000);
  t.match(world.incident(id), { state: "resolved", pauses: [{ until: world.incident(id)?.resolvedAt }] });
  t.same(world.told(), ["incident.suspended web/http", "incident.resolved web/http"]);
  world.feed("web/http", "ccc");
  t.match(world.incident(id), { state: "open", reopened: 1 }, "a relapse after that is open");
});

t.test("a relapse asks for another acknowledgement; whose it is stays", async (t) => {
  const { world, id } = failing({ resolveAfterMs: 0 });
  act(world, id, "acknowledge", "assign");
  world.feed("web/http", "ooo");
  world.feed("web/http", "ccc");
  const incident = world.incident(id);
  t.match(incident, { state: "open", acknowledged: undefined, assigned: { to: "field" } });
  t.equal(incident?.reopenedAt, incident?.steps?.at(-1)?.at);
  t.same(linesOf(incident), ["opened box", "acknowledged ana", "assigned ana", "resolved box", "reopened box"]);
});

t.test("what a person opens again stays open until a person resolves it, or the box has seen it fail", async (t) => {
  const { world, id } = failing({ resolveAfterMs: 0 });
  world.feed("web/http", "ooo");
  act(world, id, "reopen");
  t.match(world.incident(id), { state: "open", heldOpen: true, reopened: 1 });
  world.feed("web/http", "ooo");
  world.restart();
  world.pass(86_400_000);
  t.equal(world.incident(id)?.state, "open", "it was well before");
  world.told();
  world.feed("web/http", "occc");
  t.same(world.told(), ["incident.updated web/http"], "it goes on in the same incident");
  t.equal(world.incident(id)?.heldOpen, undefined);
  world.feed("web/http", "ooo");
  t.same(world.told(), ["incident.resolved web/http"]);
});

t.test("a failure that is called off is told as a state, and opens another incident after it was well", async (t) => {
  const { world, id } = failing({ resolveAfterMs: 0 });
  t.equal(world.command(id, { move: "cancel", note: "Switched off for good." }), undefined);
  t.match(world.events[0]?.data, { state: "cancelled", reason: "noFault", step: { note: "Switched off for good." } });
  t.same(world.told(), ["incident.cancelled web/http", "web/http critical"]);
  world.feed("web/http", "cccccc");
  world.restart();
  world.feed("web/http", "cccccc");
  world.pass(7_200_000);
  t.same(world.told(), [], "the same failure is no news, also after a restart");
  world.feed("web/http", "ooo");
  t.same(world.told(), ["web/http ok"]);
  world.feed("web/http", "ccc");
  t.same(world.told(), ["incident.opened web/http"]);
});

t.test("what is called off and gets worse is another incident", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"], openOn: "warning" } });
  world.feed("web/http", "owww");
  act(world, world.incidentOf("web/http")?.id ?? "", "cancel");
  world.told();
  world.feed("web/http", "wwwuuuwww");
  t.same(world.told(), ["web/http unknown", "web/http warning"]);
  world.feed("web/http", "ccc");
  t.same(world.told(), ["incident.opened web/http"]);
});

t.test("a host that a person switched off is told as down, and as up when it returns", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb"] } }, { resolveAfterMs: 0 });
  for (const service of ["alive", "smb"] as const) world.feed(`nas/${service}`, "o");
  world.feed("nas/alive", "ccc");
  act(world, world.incidentOf("nas")?.id ?? "", "cancel");
  world.feed("nas/smb", "ccc");
  world.feed("nas/alive", "ccc");
  world.restart();
  world.feed("nas/alive", "ccc");
  t.same(world.told(), ["incident.opened nas", "incident.cancelled nas", "nas down"]);
  world.feed("nas/alive", "ooo");
  world.feed("nas/smb", "ooo");
  t.same(world.told(), ["nas up"]);
  world.feed("nas/alive", "ccc");
  t.same(world.told(), ["incident.opened nas"]);
});

t.test("a priority of a person's is raised by what gets worse, never lowered", async (t) => {
  for (const [given, then] of [
    ["critical", "critical"],
    ["low", "high"],
  ] as const) {
    const world = new TimelineWorld({ web: { alive: false, services: ["http"], openOn: "warning" } });
    world.feed("web/http", "owww");
    const id = world.incidentOf("web/http")?.id ?? "";
    world.command(id, { move: "prioritise", priority: given, reason: "So." });
    world.feed("web/http", "ccc");
    t.match(world.incident(id), { classification: "fullOutage", priority: then });
  }
});

t.test("a reported problem waits for a person, who accepts and ends it", async (t) => {
  const { world } = failing();
  const id = world.report("web/ssh");
  t.match(world.events[0], {
    type: "incident.proposed",
    subject: id,
    data: {
      state: "proposed",
      reporter: ANA,
      subject: "web/ssh",
      host: "web",
      classification: "defect",
      priority: "low",
    },
  });
  t.same(world.told(), ["incident.proposed web/ssh"]);
  t.equal(world.command(id, { move: "acknowledge" }), "wrongState.incident");
  world.pass(3_600_000);
  t.equal(world.command(id, { move: "accept" }), undefined);
  t.equal(world.incident(id)?.openedAt, world.incident(id)?.steps?.at(-1)?.at, "its clocks begin now");
  world.feed("web/ssh", "ooo");
  world.restart();
  world.pass(86_400_000);
  t.equal(world.incident(id)?.state, "open", "that its subject is well was known before");
  t.equal(world.command(id, { move: "resolve" }), undefined);
  t.same(world.told(), ["incident.opened web/ssh", "incident.resolved web/ssh"]);
  world.pass(259_200_000);
  t.same(world.told(), ["incident.closed web/ssh"]);
});

t.test(
  "what the box sees fail is the reported problem, accepted or not, and ends as its subject recovers",
  async (t) => {
    for (const accepted of [true, false]) {
      const { world } = failing({ resolveAfterMs: 0 });
      const id = world.report("web/ssh");
      if (accepted) world.command(id, { move: "accept" });
      world.told();
      world.feed("web/ssh", "ccc");
      t.same(world.told(), [`incident.${accepted ? "updated" : "opened"} web/ssh`]);
      t.match(world.incident(id), {
        state: "open",
        heldOpen: undefined,
        classification: "partialOutage",
        reporter: ANA,
      });
      world.feed("web/ssh", "ooo");
      t.same(world.told(), ["incident.resolved web/ssh"]);
    }
  },
);

t.test("problems of the site, of nothing known, and too many of them", async (t) => {
  const { world } = failing();
  const id = world.report("site", "The internet is slow.");
  t.match(world.incident(id), { subject: "site", subjectName: "Acme HQ", host: "" });
  t.equal(world.report("printer"), "reference.subject");
  act(world, id, "accept");
  t.same(act(world, id, "resolve"), [undefined], "the box has nothing against it");
  for (let count = 0; count < 100; count++) world.report("web");
  t.equal(world.report("web"), "tooMany.problems");
  t.match(world.report("site"), "tooMany.problems");
});

t.test("a reported problem that is resolved is not reopened by a failure that the box sees", async (t) => {
  const { world } = failing();
  const id = world.report("web/ssh");
  act(world, id, "accept", "resolve");
  world.told();
  world.feed("web/ssh", "ccc");
  t.same(world.told(), ["incident.opened web/ssh"]);
  t.match(world.incidentOf("web/ssh"), { reporter: undefined, previous: [id] });
});

t.test("what leaves the configuration takes its reported problems along", async (t) => {
  const { world } = failing();
  const [waits, solved] = [world.report("web/ssh"), world.report("web/ssh")];
  act(world, solved, "accept", "resolve");
  world.told();
  world.withdraw("web/ssh");
  t.same(world.told(), ["incident.cancelled web/ssh", "incident.closed web/ssh"]);
  t.equal(world.incident(waits), undefined);
});

t.test("what comes again refers to what was before", async (t) => {
  const { world, id } = failing({ resolveAfterMs: 0, reopenWithinMs: 0 });
  t.equal(world.incident(id)?.previous, undefined);
  world.feed("web/http", "ooo");
  world.pass(1000);
  world.feed("web/http", "ccc");
  t.same(world.incidentOf("web/http")?.previous, [id]);
});

t.test("what people may add is bounded, and whatever was too much goes without", async (t) => {
  const { world, id } = failing();
  const long = "x".repeat(2000);
  let written = 0;
  while (world.command(id, { move: "note", note: long }) === undefined) written += 1;
  t.equal(written, 25, "50 000 characters");
  t.equal(world.command(id, { move: "note", note: "x" }), "tooMany.words");
  t.equal(world.command(id, { move: "start", note: "x" }), "tooMany.words");
  t.equal(world.command(id, { move: "start" }), undefined);
  const { world: chatty, id: other } = failing();
  for (let count = 0; count < MOST_MESSAGES; count++) chatty.command(other, { move: "message", text: "?" });
  t.equal(chatty.command(other, { move: "message", text: "?" }), "tooMany.messages");
  for (let count = 0; count < MOST_PAUSES; count++) act(chatty, other, "suspend", "resume");
  t.equal(chatty.command(other, ORDERS.suspend), "tooMany.pauses");
});

t.test("a long time line loses the box's own steps first, never the first one nor the newest", async (t) => {
  const { world, id } = failing({ resolveAfterMs: 0 });
  act(world, id, "acknowledge", "note");
  for (let count = 0; count < MOST_STEPS; count++) world.feed("web/http", `${"o".repeat(12)}${"c".repeat(12)}`, 1000);
  const incident = world.incident(id);
  t.equal(incident?.steps?.length, MOST_STEPS);
  t.equal(incident?.stepsDropped, 3 + 2 * MOST_STEPS - MOST_STEPS);
  t.same(linesOf(incident).slice(0, 3), ["opened box", "acknowledged ana", "noted ana"]);
  t.equal(linesOf(incident).at(-1), "reopened box");
});

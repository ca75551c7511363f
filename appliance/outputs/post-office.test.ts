/** Whoever is told gets each thing once, in order, at their hours; trouble with one holds up nobody else. */
import fc from "fast-check";
import t from "tap";
import { MOST_WAITING } from "./book.ts";
import type { Carried } from "./carrier.ts";
import { incidentEvent, incidentId } from "./testing/incident-events.ts";
import { contactOf, NOON, openOffice, type OfficeStage } from "./testing/office-stage.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const BY = { kind: "user", name: "Ana" };

const down: Carried = { came: "down", problem: { code: "unreachable" } };
const later: Carried = { came: "later", problem: { code: "recipientLater", answer: "450 4.7.1 Greylisted" } };
const refused: Carried = { came: "refused", problem: { code: "recipientRefused", answer: "550 5.1.1 no such user" } };
const unsure: Carried = { came: "unsure", problem: { code: "connectionLost" } };

/** What a mail tells of: numbers of incidents with the step. */
function told({ carrier }: OfficeStage, recipient = "duty"): string[] {
  return carrier.headlines(recipient);
}

function opened(n: number, at: number, more: object = {}) {
  return incidentEvent("incident.opened", { n, at, ...more });
}

function resolved(n: number, at: number, failedAt: number) {
  return incidentEvent("incident.resolved", { n, at, failedAt });
}

void t.test("an incident is a thread: each message names the first, and the subject stays", async (t) => {
  const stage = openOffice([contactOf("duty", { steps: "all" })]);
  stage.tell(opened(1, NOON));
  await stage.clock.advance(29 * SECOND);
  t.equal(stage.carrier.taken.length, 0, "it waits for its diagnosis");
  await stage.clock.advance(2 * SECOND);
  stage.tell(
    incidentEvent("incident.acknowledged", {
      n: 1,
      at: NOON + MINUTE,
      more: { acknowledged: { at: "2026-11-22T12:01:00.000Z", by: BY } },
    }),
  );
  await stage.clock.advance(MINUTE);
  stage.tell(resolved(1, NOON + 5 * MINUTE, NOON));
  await stage.clock.advance(MINUTE);
  const [first, second, third] = stage.carrier.taken;
  t.equal(stage.carrier.taken.length, 3);
  t.equal(first?.thread, undefined);
  t.same(second?.thread, { root: first?.id, last: first?.id });
  t.same(third?.thread, { root: first?.id, last: second?.id });
  t.equal(new Set(stage.carrier.taken.map(({ message }) => message.subject)).size, 1);
  t.equal(new Set(stage.carrier.taken.map(({ id }) => id)).size, 3);
  t.match(first?.message.subject, "[Acme HQ] high: ");
  t.equal(third?.message.tone, "good");
});

void t.test("what is over before it was told is told as one; what is called off before is not told", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  stage.tell(opened(1, NOON), resolved(1, NOON + 20 * SECOND, NOON));
  stage.tell(
    opened(2, NOON),
    incidentEvent("incident.cancelled", { n: 2, at: NOON + SECOND, more: { reason: "merged" } }),
  );
  await stage.clock.advance(5 * MINUTE);
  t.equal(stage.carrier.taken.length, 1);
  t.match(stage.carrier.taken[0]?.message, { tone: "good", headline: /^It is over: .*from 12:00 to 12:00/ });
});

void t.test("many at once are one message, and their threads go on in it", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  for (let n = 1; n <= 200; n += 1) stage.tell(opened(n, NOON + n * 10));
  await stage.clock.advance(5 * MINUTE);
  t.equal(stage.carrier.taken.length, 1);
  const [list] = stage.carrier.taken;
  t.match(list?.message.subject, "[Acme HQ] 200 messages in one");
  t.match(list?.message.headline, "200 things need attention");
  t.equal(list?.message.items.length, 60);
  stage.tell(resolved(7, NOON + 10 * MINUTE, NOON));
  await stage.clock.advance(10 * MINUTE);
  const next = stage.carrier.taken[1];
  t.same(next?.thread, { root: list?.id, last: list?.id });
  t.equal(next?.message.subject, list?.message.subject);
});

void t.test("what trickles in goes one by one as often as is allowed, then put together", async (t) => {
  const stage = openOffice([contactOf("duty")], { most: 3, withinMs: 9 * MINUTE });
  for (let n = 1; n <= 12; n += 1) {
    stage.tell(opened(n, NOON + n * 10 * SECOND));
    await stage.clock.advance(10 * SECOND);
  }
  await stage.clock.advance(4 * MINUTE);
  const sizes = stage.carrier.taken.map(({ message }) => Math.max(1, message.items.length));
  t.equal(sizes[0], 1);
  t.equal(
    sizes.reduce((sum, size) => sum + size, 0),
    12,
    "all of them",
  );
  t.ok(sizes.length <= 5, `${sizes.length} messages`);
});

void t.test("nobody waits for a recipient who is greylisted, and nothing comes twice", async (t) => {
  const stage = openOffice([contactOf("slow"), contactOf("duty")]);
  const began = stage.clock.monotonicMs();
  stage.carrier.decide = ({ recipient }) =>
    recipient.id === "slow" && stage.clock.monotonicMs() - began < 6 * MINUTE ? later : { came: "taken" };
  stage.tell(opened(1, NOON));
  await stage.clock.advance(35 * SECOND);
  t.equal(told(stage).length, 1);
  t.match(stage.office.view(), {
    state: "failing",
    waiting: 1,
    recipients: [
      { id: "slow", problem: { text: { code: "output.recipientLater" }, answer: "450 4.7.1 Greylisted" } },
      { id: "duty", waiting: 0 },
    ],
  });
  await stage.clock.advance(HOUR);
  t.equal(told(stage, "slow").length, 1);
  t.equal(told(stage).length, 1);
  t.equal(stage.office.view().state, "working");
  t.equal(stage.warnings.length, 1, "said once");
});

void t.test("a recipient who is refused costs nobody else anything, is said once and shown", async (t) => {
  const stage = openOffice([contactOf("gone"), contactOf("duty")]);
  stage.carrier.decide = ({ recipient }) => (recipient.id === "gone" ? refused : { came: "taken" });
  stage.tell(opened(1, NOON));
  await stage.clock.advance(10 * MINUTE);
  stage.tell(opened(2, NOON + 10 * MINUTE));
  await stage.clock.advance(10 * MINUTE);
  t.equal(told(stage).length, 2);
  t.equal(stage.carrier.tried.filter(({ recipient }) => recipient.id === "gone").length, 2, "each message once");
  t.match(stage.office.view(), {
    state: "failing",
    dropped: 2,
    problem: { text: { code: "output.recipientRefused" }, answer: /no such user/ },
  });
  t.equal(stage.warnings.filter((line) => line.includes("could not be sent")).length, 1);
});

void t.test("a server that is down for an hour: nothing is lost, nothing is told as if it were new", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  stage.carrier.decide = () => down;
  stage.tell(opened(1, NOON), opened(2, NOON + MINUTE));
  await stage.clock.advance(20 * MINUTE);
  stage.tell(resolved(1, NOON + 20 * MINUTE, NOON));
  await stage.clock.advance(40 * MINUTE);
  stage.carrier.decide = () => ({ came: "taken" });
  await stage.clock.advance(10 * MINUTE);
  const messages = stage.carrier.taken.map(({ message }) => message);
  t.equal(messages.length, 2);
  t.match(messages[0], { headline: /^It is over: .*12:00 to 12:20/, lines: [/^This could not be told earlier/] });
  t.match(messages[1], { lines: [/it happened at 12:01, 59 min/] });
});

void t.test("whether it was taken is not known: the same message goes again under its own name", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  stage.carrier.decide = () => unsure;
  stage.tell(opened(1, NOON));
  await stage.clock.advance(MINUTE);
  stage.tell(resolved(1, NOON + MINUTE, NOON));
  await stage.clock.advance(MINUTE);
  stage.carrier.decide = () => ({ came: "taken" });
  await stage.clock.advance(10 * MINUTE);
  t.equal(new Set(stage.carrier.tried.slice(0, -1).map(({ id }) => id)).size, 1);
  t.equal(stage.carrier.taken.length, 2, "what came meanwhile is a message of its own");
  t.not(stage.carrier.taken[0]?.message.tone, "good");
});

void t.test("a crash between sending and knowing repeats one message under its own name, and no other", async (t) => {
  const stage = openOffice([contactOf("duty")], { holdMs: 0 });
  let hang = (): void => {};
  stage.carrier.decide = () => new Promise<Carried>((resolve) => (hang = () => resolve({ came: "taken" })));
  stage.tell(opened(1, NOON), opened(2, NOON));
  await stage.clock.advance(SECOND);
  const [before] = stage.carrier.tried;
  stage.carrier.decide = () => ({ came: "taken" });
  await stage.restart(false);
  await stage.clock.advance(MINUTE);
  hang();
  t.equal(stage.carrier.taken[0]?.id, before?.id);
  t.same(stage.carrier.tried.length, 3);
  t.equal(new Set(stage.carrier.tried.map(({ id }) => id)).size, 2);
});

void t.test("a new recipient begins now, not at the log's beginning", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  stage.log.append(opened(1, NOON));
  await stage.clock.advance(MINUTE);
  stage.books.texts.clear();
  await stage.restart();
  stage.tell(opened(2, NOON + MINUTE));
  await stage.clock.advance(5 * MINUTE);
  t.equal(stage.carrier.taken.filter(({ topic }) => topic === incidentId(2)).length, 1);
});

void t.test("nobody acknowledges: told again as the policy says, and no more once somebody does", async (t) => {
  const stage = openOffice([contactOf("duty"), contactOf("chief", { repeat: false })]);
  stage.tell(opened(1, NOON, { priority: "critical" }));
  await stage.clock.advance(65 * MINUTE);
  t.equal(told(stage).length, 3);
  t.match(told(stage)[1], /^Nobody has acknowledged it yet \(first reminder\)/);
  t.match(told(stage)[2], /second reminder/);
  t.equal(told(stage, "chief").length, 1);
  stage.tell(
    incidentEvent("incident.acknowledged", {
      n: 1,
      at: NOON + 65 * MINUTE,
      priority: "critical",
      more: { acknowledged: { at: "x", by: BY } },
    }),
  );
  await stage.clock.advance(5 * HOUR);
  t.equal(told(stage).length, 3);
  t.equal(stage.log.events.length, 2, "a repeat is no event");
});

void t.test("repeats end by themselves", async (t) => {
  const stage = openOffice([contactOf("duty")], { repeatMost: 2 });
  stage.tell(opened(1, NOON, { priority: "critical" }));
  await stage.clock.advance(10 * HOUR);
  t.equal(told(stage).length, 3);
});

void t.test("business hours, on call and quiet hours", async (t) => {
  // Monday 03:00 UTC
  const night = Date.UTC(2026, 10, 23, 3);
  const contacts = [
    contactOf("office", { when: "business", repeat: false }),
    contactOf("on-call", { when: "outside", repeat: false }),
    contactOf("sleeper", { repeat: false, quiet: { from: "22:00", to: "06:00", unless: "critical" } }),
  ];
  const stage = openOffice(contacts, {}, night);
  stage.tell(opened(1, night), opened(2, night, { priority: "critical" }));
  await stage.clock.advance(10 * MINUTE);
  t.equal(told(stage, "on-call").length, 2);
  t.equal(told(stage, "sleeper").length, 1, "critical wakes");
  t.equal(told(stage, "office").length, 0);
  await stage.clock.advance(170 * MINUTE);
  t.equal(told(stage, "sleeper").length, 2, "the other after 06:00");
  stage.tell(resolved(1, night + 4 * HOUR, night));
  await stage.clock.advance(3 * HOUR);
  t.equal(told(stage, "office").length, 2, "after 08:00");
  const lines = stage.carrier.taken
    .filter(({ recipient }) => recipient.id === "office")
    .map(({ message }) => message.lines[0]);
  t.match(lines.join("\n"), /waited for your hours: it happened at 03:00/);
});

void t.test("on call: what the office has in its hands when the evening comes is not theirs", async (t) => {
  const afternoon = Date.UTC(2026, 10, 23, 16);
  const stage = openOffice([contactOf("on-call", { when: "outside" })], {}, afternoon);
  stage.tell(opened(1, afternoon), opened(2, afternoon), opened(3, afternoon));
  await stage.clock.advance(MINUTE);
  stage.tell(
    resolved(1, afternoon + MINUTE, afternoon),
    incidentEvent("incident.acknowledged", {
      n: 2,
      at: afternoon + MINUTE,
      more: { acknowledged: { at: "x", by: BY } },
    }),
  );
  await stage.clock.advance(2 * HOUR);
  t.same(
    stage.carrier.taken.map(({ topic }) => topic),
    [incidentId(3)],
  );
});

void t.test("the customer hears each step in plain words, and nothing of what technicians note", async (t) => {
  const stage = openOffice([contactOf("boss", { role: "customer", steps: "all", repeat: false })], { holdMs: 0 });
  const step = (
    type: Parameters<typeof incidentEvent>[0],
    minutes: number,
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    stage.tell(incidentEvent(type, { n: 1, at: NOON + minutes * MINUTE, failedAt: NOON, more }));
    return stage.clock.advance(5 * MINUTE);
  };
  await step("incident.opened", 0);
  await step("incident.acknowledged", 5, { acknowledged: { at: "2026-11-22T12:05:00.000Z", by: BY } });
  await step("incident.started", 10);
  await step("incident.updated", 12, {
    changed: ["note"],
    step: { did: "noted", by: BY, note: "who plugged this in?" },
  });
  await step("incident.updated", 13, {
    changed: ["note"],
    step: { did: "wrote", by: BY },
    messages: [{ at: "x", by: BY, text: "A new disk is on its way" }],
  });
  await step("incident.suspended", 15, {
    step: { did: "suspended", by: BY, reason: "awaitingCustomer", note: "he never answers" },
  });
  await step("incident.resolved", 30);
  const mails = stage.carrier.taken.map(({ message }) => message);
  t.match(
    mails.map(({ headline }) => headline),
    [
      /We have been told/,
      /takes care of it/,
      /working on it/,
      /A new disk is on its way/,
      /waiting for you/,
      /works again since/,
    ],
  );
  t.notMatch(JSON.stringify(mails), /plugged|never answers/);
  t.notMatch(JSON.stringify(mails), /First diagnosis/);
});

void t.test("an escalation names its contacts, whatever else they want to hear", async (t) => {
  const contacts = [
    contactOf("chief", { minimumPriority: "critical", tell: ["findings"] }),
    contactOf("other", { minimumPriority: "critical" }),
  ];
  const stage = openOffice(contacts);
  stage.tell(
    incidentEvent("incident.escalated", {
      n: 1,
      at: NOON,
      more: {
        clock: "respond",
        clocks: { respond: { state: "running", usedMs: 1, targetMs: 2 } },
        escalation: { after: 50, to: ["chief"], contacts: [{ id: "chief", name: "CHIEF" }] },
      },
    }),
  );
  await stage.clock.advance(SECOND);
  t.equal(told(stage, "chief").length, 1, "at once");
  stage.tell(resolved(1, NOON + MINUTE, NOON));
  await stage.clock.advance(MINUTE);
  t.equal(told(stage, "chief").length, 2, "and they hear its end");
  await stage.clock.advance(HOUR);
  t.equal(told(stage, "other").length, 0);
});

void t.test("an output that is dead for long keeps so much and no more, and says so", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  stage.carrier.decide = () => down;
  const many = MOST_WAITING + 200;
  for (let n = 1; n <= many; n += 1) stage.log.append(opened(n, NOON + n));
  stage.office.wake();
  await stage.clock.advance(10 * MINUTE);
  t.equal(stage.office.view().waiting, MOST_WAITING);
  t.equal(stage.office.view().dropped, 200);
  t.equal(stage.log.cursors.get("output.mail"), many, "the log may be tidied");
  stage.carrier.decide = () => ({ came: "taken" });
  await stage.clock.advance(10 * MINUTE);
  t.match(stage.carrier.taken[0]?.message.lines.join("\n"), /200 older messages could not be kept/);
});

/** What may happen between two moments. */
type Deed =
  | { readonly deed: "open" | "resolve" | "acknowledge" | "reopen"; readonly n: number }
  | { readonly deed: "pass"; readonly ms: number }
  | { readonly deed: "answer"; readonly answers: readonly ("taken" | "down" | "later" | "unsure")[] }
  | { readonly deed: "restart"; readonly cleanly: boolean };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constantFrom("open" as const, "resolve" as const, "acknowledge" as const, "reopen" as const),
      n: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ deed: fc.constant("pass" as const), ms: fc.integer({ min: 0, max: 20 * MINUTE }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant("answer" as const),
      answers: fc.array(fc.constantFrom("taken" as const, "down" as const, "later" as const, "unsure" as const), {
        maxLength: 6,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant("restart" as const), cleanly: fc.boolean() }) },
);

void t.test("whatever fails in between, each event is told once to each, in the order of its incident", async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { maxLength: 40 }), async (plan) => {
      const stage = openOffice(
        [contactOf("duty", { steps: "all", repeat: false }), contactOf("chief", { steps: "all", repeat: false })],
        { most: 4, withinMs: 8 * MINUTE },
      );
      const answers: ("taken" | "down" | "later" | "unsure")[] = [];
      /** Letters by their names, as a receiver that knows them again would keep them; `unsure` may have arrived. */
      const kept = new Map<string, { to: string; sequences: readonly number[] }>();
      stage.carrier.decide = (parcel) => {
        const answer = answers.shift() ?? "taken";
        if (answer === "down") return down;
        if (answer === "later") return later;
        const sequences = sealedSequences(stage, parcel.recipient.id);
        const before = kept.get(parcel.id);
        if (before !== undefined) t.same(sequences, before.sequences, "the same name is the same message");
        kept.set(parcel.id, { to: parcel.recipient.id, sequences });
        return answer === "unsure" ? unsure : { came: "taken" };
      };
      const states = new Map<number, "open" | "resolved">();
      for (const one of plan) {
        if (one.deed === "pass") await stage.clock.advance(one.ms);
        else if (one.deed === "answer") answers.push(...one.answers);
        else if (one.deed === "restart") await stage.restart(one.cleanly);
        else act(stage, states, one.deed, one.n);
      }
      answers.length = 0;
      await stage.clock.advance(3 * HOUR);
      for (const to of ["duty", "chief"]) {
        const all = [...kept.values()].filter((letter) => letter.to === to).flatMap(({ sequences }) => sequences);
        t.same(
          all.toSorted((a, b) => a - b),
          stage.log.events.map(({ sequence }) => sequence),
          "each event once",
        );
        for (const { subject } of stage.log.events) {
          const own = all.filter((sequence) => stage.log.event(sequence)?.subject === subject);
          t.same(
            own,
            own.toSorted((a, b) => a - b),
            "in order",
          );
        }
      }
      t.same(
        stage.warnings.filter((line) => line.startsWith("error")),
        [],
      );
      await stage.office.stop();
    }),
    { numRuns: 60 },
  );
});

function act(
  stage: OfficeStage,
  states: Map<number, "open" | "resolved">,
  deed: "open" | "resolve" | "acknowledge" | "reopen",
  n: number,
): void {
  const at = stage.clock.wallMs();
  const state = states.get(n);
  if (deed === "open" && state === undefined) stage.tell(opened(n, at));
  else if (deed === "resolve" && state === "open") stage.tell(resolved(n, at, at));
  else if (deed === "acknowledge" && state === "open")
    stage.tell(incidentEvent("incident.acknowledged", { n, at, more: { acknowledged: { at: "x", by: BY } } }));
  else if (deed === "reopen" && state === "resolved") stage.tell(incidentEvent("incident.reopened", { n, at }));
  else return;
  states.set(n, deed === "resolve" ? "resolved" : "open");
}

/** What the message on its way to somebody tells of, as the store has it. */
function sealedSequences({ books }: OfficeStage, recipient: string): readonly number[] {
  const book = books.get(`outputs.book.mail.${recipient}`) as { sealed?: { news: { sequence: number }[] } };
  return (book.sealed?.news ?? []).map(({ sequence }) => sequence);
}

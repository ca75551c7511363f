import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { Job } from "#model/job.ts";
import type { JobState } from "#model/job-state.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { ListenPort } from "../listen-ports.ts";
import { ListenerTroubles } from "./listener-troubles.ts";

const MINUTE_MS = 60_000;
const SHUT = `table inet filter {
	chain input {
		type filter hook input priority filter; policy accept;
		udp dport 514 drop
	}
}
`;
const PORTS: readonly ListenPort[] = [
  { listener: "smtp", transport: "tcp", place: { host: "0.0.0.0", port: 25 } },
  { listener: "syslog", transport: "udp", place: { host: "0.0.0.0", port: 514 } },
  { listener: "syslog", transport: "tcp", place: { host: "0.0.0.0", port: 514 } },
];

function stage() {
  const clock = new HandClock();
  const now = {
    rules: "" as string | undefined,
    figures: [
      { name: "smtp", address: "0.0.0.0:25", received: 0, refused: 0, lost: 0 },
      { name: "syslog", address: "0.0.0.0:514", received: 0, refused: 0, lost: 0 },
    ] as ListenerFigures[],
    missedAt: undefined as number | undefined,
    reads: 0,
    ports: PORTS,
  };
  const troubles = new ListenerTroubles({
    figures: () => now.figures,
    ports: () => now.ports,
    jobs: () => [{ id: "nightly", expect: { by: "mail" } } as Job],
    jobState: () =>
      ({ runs: [{ missed: now.missedAt !== undefined, since: now.missedAt ?? 0 }] }) as unknown as JobState,
    rules: async () => {
      now.reads++;
      return now.rules;
    },
    clock,
  });
  const problems = () => troubles.figures().map(({ name, problem }) => `${name} ${problem?.code ?? "fine"}`);
  return { clock, now, troubles, problems };
}

t.test("a port that the firewall shuts is said until it is open; deaf is who has no other", async (t) => {
  const { clock, now, troubles, problems } = stage();
  now.rules = SHUT;
  troubles.start();
  await clock.advance(1);
  t.same(problems(), ["smtp fine", "syslog blocked"]);
  t.match(troubles.figures()[1]?.problem, {
    message: "the firewall of this machine lets nobody in at 0.0.0.0:514 (UDP)",
    text: { code: "listener.trouble.blocked", parameters: { at: "0.0.0.0:514 (UDP)" } },
    at: clock.wallMs() - 1,
  });
  t.equal(troubles.shut("syslog"), undefined, "lines may still come by TCP");
  now.rules = SHUT.replace("udp dport 514 drop", "meta l4proto { tcp, udp } th dport 514 drop\n\t\ttcp dport 25 drop");
  await clock.advance(MINUTE_MS);
  t.same(problems(), ["smtp blocked", "syslog blocked"]);
  t.match(troubles.shut("syslog"), /514 \(UDP\), 0\.0\.0\.0:514 \(TCP\)$/);
  t.ok(troubles.isDeaf(), "a job reports by mail");
  now.rules = undefined;
  await clock.advance(MINUTE_MS);
  t.same(problems(), ["smtp fine", "syslog fine"], "rules that cannot be read say nothing");
  t.notOk(troubles.isDeaf());
  await troubles.stop();
});

t.test("a port that cannot be had is the listener's own to say", async (t) => {
  const { clock, now, troubles, problems } = stage();
  troubles.start();
  await clock.advance(1);
  const text = { code: "listener.trouble.taken", parameters: {} };
  const problem = { code: "EADDRINUSE", message: "taken", text, at: 0 };
  now.figures[0] = { name: "smtp", received: 0, refused: 0, lost: 0, problem };
  t.same(problems(), ["smtp EADDRINUSE", "syslog fine"]);
  t.ok(troubles.isDeaf());
  await troubles.stop();
});

t.test("nothing came since the start though a job should have reported, until something comes", async (t) => {
  const { clock, now, troubles, problems } = stage();
  now.missedAt = clock.wallMs() - 1;
  troubles.start();
  await clock.advance(1);
  t.same(problems(), ["smtp fine", "syslog fine"], "what was missed before the start says nothing");
  now.missedAt = clock.wallMs();
  t.same(problems(), ["smtp neverHeard", "syslog fine"]);
  t.match(troubles.figures()[0]?.problem, {
    text: { parameters: { jobs: 1 } },
    message: /though a job should have reported/,
  });
  t.notOk(troubles.isDeaf(), "whether it can hear is not known");
  now.figures[0] = { name: "smtp", address: "0.0.0.0:25", received: 1, refused: 0, lost: 0 };
  t.same(problems(), ["smtp fine", "syslog fine"]);
  await troubles.stop();
});

t.test("a firewall is asked for only where others shall reach a port", async (t) => {
  const { clock, now, troubles } = stage();
  now.ports = PORTS.map((port) => ({ ...port, place: { ...port.place, host: "127.0.0.1" } }));
  troubles.start();
  await clock.advance(5 * MINUTE_MS);
  t.equal(now.reads, 0);
  await troubles.stop();
});

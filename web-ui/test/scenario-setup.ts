/** Outputs and listeners as a box shows them: one that works, one that fails, one that is off. */
import type { ListenerView } from "#model/api-listeners.ts";
import type { OutputView, TestOutcome } from "#model/api-outputs.ts";
import { HOUR, MINUTE, s, type Ago } from "./scenario-basics.ts";

export function outputViews(ago: Ago): OutputView[] {
  return [
    {
      name: "relay",
      kind: "relay",
      target: "soc.example.net:8883",
      state: "working",
      waiting: 0,
      room: 100_000,
      sent: 4122,
      dropped: 0,
      lastSentAt: ago(MINUTE),
      recipients: [],
    },
    {
      name: "mail",
      kind: "mail",
      target: "mail.example.com:587",
      state: "failing",
      waiting: 4,
      room: 5,
      sent: 31,
      dropped: 2,
      lastSentAt: ago(3 * HOUR),
      nextAt: ago(-4 * MINUTE),
      problem: {
        at: ago(2 * MINUTE),
        since: ago(2 * HOUR),
        text: s("output.logIn", { server: "mail.example.com" }),
        answer: "535 5.7.8 Authentication failed",
      },
      recipients: [
        { id: "ana", name: "Ana Kovač", waiting: 3, sent: 20, lastSentAt: ago(3 * HOUR) },
        {
          id: "duty",
          name: "Duty desk",
          waiting: 1,
          sent: 11,
          problem: {
            at: ago(5 * HOUR),
            text: s("output.recipientLater", { server: "mail.example.com", to: "Duty desk" }),
          },
        },
      ],
    },
    {
      name: "team-room",
      kind: "teams",
      target: "chat.example.com",
      state: "unused",
      waiting: 0,
      sent: 0,
      dropped: 0,
      recipients: [{ id: "team-room", name: "team-room", waiting: 0, sent: 0 }],
    },
  ];
}

export function testOutcomes(to: string): TestOutcome[] {
  const taken = to !== "ana";
  return [
    {
      output: taken ? "team-room" : "mail",
      recipient: to,
      taken,
      tookMs: 312,
      said: taken ? "taken" : "the log-in is not taken",
    },
  ];
}

export function listenerViews(ago: Ago): ListenerView[] {
  return [
    { name: "smtp", on: true, address: "0.0.0.0:2525", received: 57, refused: 3, lost: 0, lastAt: ago(2 * HOUR) },
    {
      name: "trap",
      on: true,
      received: 0,
      refused: 0,
      lost: 0,
      problem: { at: ago(MINUTE), code: "portTaken", message: "port 162 is taken by another program" },
    },
    { name: "syslog", on: false, received: 0, refused: 0, lost: 0 },
    {
      name: "heartbeat",
      on: true,
      address: "0.0.0.0:443",
      received: 0,
      refused: 0,
      lost: 0,
      problem: {
        at: ago(HOUR),
        code: "neverHeard",
        message: "nothing came in since the box started, though 2 jobs should have reported",
        text: { code: "listener.trouble.neverHeard", parameters: { jobs: 2 } },
      },
    },
  ];
}

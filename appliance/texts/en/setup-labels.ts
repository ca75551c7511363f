/** English words of the page of the box itself: whom it tells, what it listens for; loaded with it. */
import type { LISTENER_NAMES } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import type { OUTPUT_KINDS, OUTPUT_STATES } from "#model/api-outputs.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  relay: () => "Operations centre",
  influx: () => "InfluxDB",
  mail: () => "Mail",
  json: () => "Webhook",
  teams: () => "Teams",
  slack: () => "Slack",
  telegram: () => "Telegram",
  matrix: () => "Matrix",
  ntfy: () => "ntfy",
} satisfies Each<(typeof OUTPUT_KINDS)[number]>;

const states = {
  unused: () => "nothing was sent since the start",
  working: () => "works",
  failing: () => "does not work",
} satisfies Each<(typeof OUTPUT_STATES)[number]>;

const listeners = {
  smtp: () => "Mails of jobs (SMTP)",
  trap: () => "SNMP traps",
  syslog: () => "Log lines (syslog)",
  heartbeat: () => "Heartbeats of jobs (HTTP)",
} satisfies Each<(typeof LISTENER_NAMES)[number]>;

const listenerTroubles = {
  blocked: (p) => `The firewall of this machine lets nobody in at ${text(p.at)}.`,
  neverHeard: (p) =>
    `Nothing came in since the box started, though ${count(p.jobs, "job", "jobs")} should have reported.`,
} satisfies Each<ListenerTrouble>;

const page = {
  "setup.second": (p) => `Whom ${text(p.box)} tells, and what it listens for.`,
  "setup.outputs": () => "Whom it tells",
  "setup.noOutputs": () => "Nobody: no operations centre, no mail and no other output is configured.",
  "setup.listeners": () => "What it listens for",
  "setup.sinceStart": () => "counted since the start of the box",
  "output.waiting": () => "Waiting",
  "output.of": (p) => `${number(p.waiting)} of ${number(p.room)}`,
  "output.sent": () => "Sent",
  "output.dropped": () => "Had to go unsent",
  "output.last": () => "Last",
  "output.never": () => "not yet",
  "output.at": (p, words) => moment(p.at, words),
  "output.problem": (p, words) => `Since ${moment(p.since, words)}: ${text(p.text)}.`,
  "output.problemOver": (p, words) => `Last problem, ${moment(p.at, words)}, now over: ${text(p.text)}.`,
  "output.answer": (p) => `It answered “${text(p.answer)}”.`,
  "output.next": (p, words) => `Tried again at ${moment(p.at, words)}.`,
  "output.recipientSent": (p) => `${number(p.sent)} sent`,
  "output.recipientWaiting": (p) => `${number(p.waiting)} waiting`,
  "output.recipientLast": (p, words) => `last ${moment(p.at, words)}`,
  "output.test": () => "Send a test",
  "output.testOf": (p) => `Send a test to ${text(p.name)}`,
  "output.testing": () => "Sending",
  "output.tested": (p) =>
    `${text(p.output)}, after ${Number(p.tookMs) < 1000 ? `${number(p.tookMs)} ms` : duration(p.tookMs)}: ${text(p.said)}`,
  "listener.name": () => "What",
  "listener.where": () => "Where",
  "listener.received": () => "Received",
  "listener.refused": () => "Not taken",
  "listener.last": () => "Last",
  "listener.off": () => "off",
  "listener.deaf": () => "cannot listen",
  "listener.problem": (p, words) => `${text(p.text)}, ${moment(p.at, words)}`,
  "listener.trouble.taken": (p) => `${text(p.at)} is taken by another programme`,
  "listener.trouble.takenBy": (p) => `${text(p.at)} is taken by ${text(p.holder)}`,
  "listener.trouble.notAllowed": (p) =>
    `${text(p.at)} is not allowed to this user: ports below 1024 need CAP_NET_BIND_SERVICE`,
  "listener.trouble.noAddress": (p) => `${text(p.at)} is no address of this box`,
  "listener.trouble.cannot": (p) => `${text(p.at)} cannot be listened on (${text(p.code)})`,
  "listener.trouble.notFrom": (p) =>
    `somebody who may not send did, ${count(p.count, "time", "times")}, last from ${text(p.from)}; listeners.${text(p.listener)}.from says who may`,
  "listener.trouble.noNotification": (p) => `something from ${text(p.from)} is no SNMP notification`,
  "listener.trouble.notBelieved": (p) =>
    `a notification of SNMP version 3 from ${text(p.from)} is not believed (${text(p.reason)})`,
  "listener.trouble.community": (p) => `a notification from ${text(p.from)} has another community`,
  "listener.refusedCount": (p) => number(p.refused),
  "listener.refusedAndLost": (p) => `${number(p.refused)}, and ${number(p.lost)} lost`,
} satisfies Templates;

export const setupLabels = {
  ...outputTemplates,
  ...brokerProblems,
  ...prefixed("output.kind", kinds),
  ...prefixed("output.state", states),
  ...prefixed("listener.kind", listeners),
  ...prefixed("listener.trouble", listenerTroubles),
  ...page,
} satisfies Templates;

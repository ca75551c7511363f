/** The three fixed questions: is it us, is it the internet, is somebody on it. Each always has an answer. Pure. */
import { readSubject } from "#grammars/subject.ts";
import type { Answer } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { SiteFacts } from "./facts.ts";
import { isTold, saidOf, stateOf } from "./incident-words.ts";
import { cutOffBy, findRest, sayRest } from "./rest.ts";

export interface Questions {
  readonly us: Answer;
  readonly internet: Answer;
  readonly somebody: Answer;
}

/** @param ranked the open incidents, worst first */
export function askTheThree(facts: SiteFacts, ranked: readonly Incident[]): Questions {
  return {
    us: isItUs(facts, ranked),
    internet: isItTheInternet(facts),
    somebody: isSomebodyOnIt(facts, ranked),
  };
}

function isItUs(facts: SiteFacts, ranked: readonly Incident[]): Answer {
  const { hosts, services, warnings } = facts;
  const { stale = 0, pending = 0, ok = 0 } = services.shown;
  const { total } = services;
  const cutOff = cutOffBy(facts);
  if (cutOff !== undefined) return { state: "unknown", answer: say(`question.us.${cutOff.code}`) };
  const rest = findRest(facts);
  const detail = say("question.us.detail", { services: total, stale });
  if (hosts.down.length > 0) return whoIsDown(hosts.down, ranked);
  const [worst] = ranked;
  if (worst !== undefined) {
    const answer = say("question.us.servicesFail", { count: ranked.length });
    return { state: stateOf(worst), answer, ...optional(saidOf(worst, rest, facts)) };
  }
  if (pending === total) return { state: "pending", answer: say("question.us.unknown") };
  const count = warnings.length + hosts.unreadable.length;
  if (count > 0)
    return { state: "warning", answer: say("question.us.warning", { count }), more: sayRest(rest) ?? detail };
  if (rest.state === "ok") {
    const answer =
      hosts.up === hosts.total ? say("question.us.no", { hosts: hosts.total }) : say("question.us.noChecks");
    return { state: "ok", answer, more: detail };
  }
  // Of devices and checks all is well; what did not report is said above and below.
  if (Object.keys(rest.counts).join() === "jobs") {
    const answer = say("question.us.jobs", { count: rest.counts["jobs"] ?? 0 });
    return { state: "warning", answer, more: detail };
  }
  if (rest.state === "finding") {
    const answer = say("question.us.findings", { count: services.shown.finding ?? 0 });
    return { state: "finding", answer, more: sayRest(rest, ["finding"]) ?? detail };
  }
  return { state: rest.state, answer: say("question.us.partly", { ok, total }), ...optional(sayRest(rest)) };
}

function whoIsDown(down: readonly string[], ranked: readonly Incident[]): Answer {
  const behind = new Set(ranked.flatMap(({ symptoms }) => symptoms.map(({ subject }) => subject.split("/")[0])));
  for (const { host } of ranked) behind.delete(host);
  for (const subject of behind)
    if (subject !== undefined && readSubject(subject).kind === "job") behind.delete(subject);
  const more = say("question.us.downDetail", {
    names: down.slice(0, 3),
    others: Math.max(0, down.length - 3),
    devices: behind.size,
  });
  return { state: "critical", answer: say("question.us.hostsDown", { count: down.length }), more };
}

function isItTheInternet({ line }: SiteFacts): Answer {
  const { up, doubt = "notYet", since = "", answerMs, lossPercent, watchedMs } = line;
  if (up === undefined) {
    const state = doubt === "notYet" || doubt === "nothingAsked" ? "pending" : "unknown";
    return { state, answer: say(`question.internet.${doubt}`) };
  }
  if (!up) return { state: "critical", answer: say("question.internet.down", { since }) };
  const known = Object.entries({ answerMs, lossPercent, watchedMs }).filter(([, value]) => value !== undefined);
  const more = say("question.internet.detail", Object.fromEntries(known) as Parameters);
  return { state: "ok", answer: say("question.internet.works"), more };
}

function isSomebodyOnIt(facts: SiteFacts, ranked: readonly Incident[]): Answer {
  const { soc, lastEnded } = facts;
  const waiting =
    soc.configured && !soc.connected
      ? say("question.somebody.cutOff", { since: soc.since ?? "", waiting: soc.waiting })
      : undefined;
  const [worst] = ranked;
  if (worst === undefined) {
    const ended = lastEnded === undefined ? undefined : say("question.somebody.lastIncident", lastEnded);
    const state = waiting !== undefined ? "warning" : isAllKnown(facts) ? "ok" : "pending";
    return { state, answer: say("question.somebody.notNeeded"), ...optional(waiting ?? ended) };
  }
  const who = whoHas(worst);
  if (who !== undefined) {
    const open = ranked.filter((one) => whoHas(one) === undefined).length;
    const answer = say("question.somebody.yes", { name: who.name });
    return { state: open > 0 ? "warning" : "ok", answer, more: say("question.somebody.since", { at: who.at, open }) };
  }
  if (!soc.configured) return { state: "unknown", answer: say("question.somebody.nobody") };
  if (!isTold(soc)) {
    const answer = say("question.somebody.notYetTold", { waiting: soc.waiting });
    return { state: "warning", answer, ...optional(waiting) };
  }
  return { state: "ok", answer: say("question.somebody.told", { at: worst.openedAt }) };
}

function whoHas({ assigned, acknowledged }: Incident): { name: string; at: string } | undefined {
  if (assigned !== undefined) return { name: assigned.to, at: assigned.at };
  return acknowledged && { name: acknowledged.by.name, at: acknowledged.at };
}

/** Only then is it certain that nobody is needed. */
function isAllKnown(facts: SiteFacts): boolean {
  return facts.services.total > 0 && cutOffBy(facts) === undefined && ["ok", "finding"].includes(findRest(facts).state);
}

function say(code: string, parameters: Parameters = {}): Sentence {
  return { code, parameters };
}

function optional(more: Sentence | undefined): { more?: Sentence } {
  return more === undefined ? {} : { more };
}

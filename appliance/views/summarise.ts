/** The one sentence on top of the page and its second line; the three answers stand in `questions.ts`. Pure. */
import type { ShownState } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { SiteFacts } from "./facts.ts";
import { askTheThree, type Questions } from "./questions.ts";
import { isTold, saidOf, stateOf, worstFirst } from "./incident-words.ts";
import { cutOffBy, findRest, sayRest, type Rest } from "./rest.ts";

export interface Summary {
  readonly state: ShownState;
  readonly summary: Sentence;
  readonly more?: Sentence;
  readonly questions: Questions;
}

type Headline = Omit<Summary, "questions">;

/** Above this share of late checks the page says so before anything else. */
const LATE_SHARE = 0.05;

export function summarise(facts: SiteFacts): Summary {
  const ranked = facts.incidents.toSorted(worstFirst);
  const headline = sayHeadline(facts, ranked);
  return { ...headline, questions: askTheThree(facts, ranked) };
}

/** Green is what is left when nothing else can be said. */
function sayHeadline(facts: SiteFacts, ranked: readonly Incident[]): Headline {
  const rest = findRest(facts);
  return (
    sayNothingKnown(facts) ??
    sayLineDown(facts, ranked, rest) ??
    sayBroken(facts, ranked, rest) ??
    sayWarning(facts, rest) ??
    sayDoubt(facts, rest) ??
    sayAllWell(facts)
  );
}

/** Green counts what is fine; what people took as normal is said beside it. */
function sayAllWell({ hosts, services }: SiteFacts): Headline {
  const { accepted = 0 } = services.shown;
  const summary = say("summary.allWell", { hosts: hosts.up, services: services.total - accepted });
  return { state: "ok", summary, ...(accepted === 0 ? {} : { more: say("more.accepted", { count: accepted }) }) };
}

/** The box is cut off, watches nothing, has no result yet, or is too late with what it has. */
function sayNothingKnown(facts: SiteFacts): Headline | undefined {
  const { services, troubles } = facts;
  const { stale = 0, pending = 0 } = services.shown;
  const cutOff = cutOffBy(facts);
  if (cutOff !== undefined) {
    return {
      state: "unknown",
      summary: say(`summary.${cutOff.code}`, { since: cutOff.since }),
      more: say("more.cutOff"),
    };
  }
  const twice = troubles.find(({ code }) => code === "addressTwice");
  if (twice !== undefined) {
    const { code: _code, ...about } = twice;
    return { state: "unknown", summary: say("summary.addressTwice", about), more: say("more.addressTwice") };
  }
  if (services.total === 0 && facts.hosts.unread === 0 && facts.hosts.unreadable.length === 0)
    return { state: "pending", summary: say("summary.nothingWatched") };
  if (pending === services.total && facts.incidents.length === 0 && facts.hosts.unreadable.length === 0)
    return { state: "pending", summary: say("summary.firstMinutes", { answered: 0, total: services.total }) };
  if (stale > services.total * LATE_SHARE || services.staleCritical) {
    const starved = troubles.some(({ code }) => code === "starved");
    return {
      state: "stale",
      summary: say("summary.late", { late: stale, total: services.total }),
      ...(starved ? { more: say("more.rest", { starved: 1 }) } : {}),
    };
  }
  return undefined;
}

function sayLineDown({ line, troubles }: SiteFacts, ranked: readonly Incident[], rest: Rest): Headline | undefined {
  if (line.up !== false) return undefined;
  const since = line.since ?? "";
  const summary = say("summary.lineDown", { since });
  if (ranked.length > 0) return { state: "critical", summary, more: say("more.others", { count: ranked.length }) };
  const doubt = sayRest(rest);
  if (doubt !== undefined || troubles.length > 0) return { state: "critical", summary, ...optional(doubt) };
  return { state: "critical", summary: say("summary.lineDownInsideWorks", { since }) };
}

function sayBroken(facts: SiteFacts, ranked: readonly Incident[], rest: Rest): Headline | undefined {
  const [worst] = ranked;
  if (worst === undefined) return undefined;
  const state = stateOf(worst);
  const more = saidOf(worst, rest, facts);
  if (ranked.length > 1) {
    const told = { count: ranked.length, worst: worst.subjectName, since: worst.failedAt };
    return { state, summary: say("summary.several", told), ...optional(more) };
  }
  const code = worst.classification === "fullOutage" ? "summary.down" : "summary.failing";
  const told = { name: worst.subjectName, since: worst.failedAt, told: isTold(facts.soc) };
  return { state, summary: say(code, told), ...optional(more) };
}

/** Something is wrong that no incident stands for: a warning, a device that cannot be read, a trouble of this box, a job. */
function sayWarning({ warnings, hosts, services, troubles, jobs }: SiteFacts, rest: Rest): Headline | undefined {
  const [warning] = warnings;
  const [unreadable] = hosts.unreadable;
  const [trouble] = troubles;
  const [job] = jobs;
  const count = warnings.length + hosts.unreadable.length;
  const doubt = sayRest(rest, trouble === undefined ? [] : [trouble.code]);
  const more = count > 1 ? say("more.others", { count: count - 1 }) : (doubt ?? say("more.restWorks"));
  if (warning !== undefined) {
    const state = (services.shown.critical ?? 0) > 0 ? "critical" : "warning";
    const works = count === 1 && doubt === undefined;
    return { state, summary: say(works ? "summary.warning" : "summary.warningAmong", warning), more };
  }
  if (trouble !== undefined)
    return { state: "warning", summary: say(`summary.${trouble.code}`, { since: trouble.since }), ...optional(doubt) };
  if (unreadable !== undefined) {
    const { name, reason } = unreadable;
    const summary = say("summary.unreadable", { ...reason.parameters, name, saw: reason.code });
    return { state: "warning", summary, more };
  }
  if (job !== undefined) {
    const code = jobs.length > 1 ? "summary.jobs" : `summary.job.${job.state}`;
    const summary = say(code, { name: job.name, count: jobs.length });
    return { state: "warning", summary, more: sayRest(rest, ["jobs"]) ?? say("more.restWorks") };
  }
  return undefined;
}

/** Nothing is known to be broken, but not everything is known to be fine. */
function sayDoubt({ services, hosts }: SiteFacts, rest: Rest): Headline | undefined {
  if (rest.state === "ok") return undefined;
  const { pending = 0, ok = 0, maintenance = 0 } = services.shown;
  const { total } = services;
  if (rest.state === "pending" || rest.state === "retrying") {
    if (pending > 0) {
      const more = sayRest(rest, ["pending"]);
      return {
        state: "pending",
        summary: say("summary.firstMinutes", { answered: total - pending, total }),
        ...optional(more),
      };
    }
    if (hosts.unread > 0) {
      const more = sayRest(rest, ["unread"]);
      return {
        state: "pending",
        summary: say("summary.reading", { unread: hosts.unread, total: hosts.total }),
        ...optional(more),
      };
    }
  }
  if (rest.state === "finding") {
    const summary = say("summary.findings", { count: services.shown.finding ?? 0 });
    return { state: "finding", summary, more: sayRest(rest, ["finding"]) ?? say("more.findings") };
  }
  if (rest.state === "maintenance")
    return { state: "maintenance", summary: say("summary.maintenance", { ok, maintenance }) };
  return { state: rest.state, summary: say("summary.partly", { ok, total }), ...optional(sayRest(rest)) };
}

function say(code: string, parameters: Parameters = {}): Sentence {
  return { code, parameters };
}

function optional(more: Sentence | undefined): { more?: Sentence } {
  return more === undefined ? {} : { more };
}

/** The one sentence on top of the page, its second line and the three answers. Pure. */
import type { Answer, ShownState } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { LEVELS } from "#model/incident.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";

/** Facts that the summary is made of. */
export interface SiteFacts {
  readonly hosts: { readonly total: number; readonly down: readonly string[]; readonly unreachable: number };
  readonly services: {
    readonly total: number;
    readonly pending: number;
    readonly stale: number;
    readonly staleCritical: boolean;
  };
  /** Open incidents. */
  readonly incidents: readonly Incident[];
  /** Services in hard warning that no incident stands for, worst first: name and since (ISO). */
  readonly warnings: readonly { readonly name: string; readonly since: string }[];
  readonly line: {
    readonly up?: boolean;
    readonly since?: string;
    readonly answerMs?: number;
    readonly lossPercent?: number;
  };
  readonly soc: {
    readonly configured: boolean;
    readonly connected: boolean;
    readonly since?: string;
    readonly waiting: number;
  };
  /** The newest incident that ended, if any. */
  readonly lastEnded?: { readonly at: string; readonly durationMs: number };
}

export interface Summary {
  readonly state: ShownState;
  readonly summary: Sentence;
  readonly more?: Sentence;
  readonly questions: { readonly us: Answer; readonly internet: Answer; readonly somebody: Answer };
}

/** Above this share of late checks the page says so before anything else. */
const LATE_SHARE = 0.05;

export function summarise(facts: SiteFacts): Summary {
  const ranked = facts.incidents.toSorted(worstFirst);
  return {
    ...headline(facts, ranked),
    questions: { us: isItUs(facts, ranked), internet: isItTheInternet(facts), somebody: isSomebodyOnIt(facts, ranked) },
  };
}

function headline(facts: SiteFacts, ranked: readonly Incident[]): Omit<Summary, "questions"> {
  const { services } = facts;
  const [worst] = ranked;
  if (services.total === 0) return { state: "pending", summary: say("summary.nothingWatched") };
  if (services.pending === services.total || (services.pending > services.total * LATE_SHARE && worst === undefined)) {
    return {
      state: "pending",
      summary: say("summary.firstMinutes", { answered: services.total - services.pending, total: services.total }),
    };
  }
  if (services.stale > services.total * LATE_SHARE || services.staleCritical) {
    return { state: "stale", summary: say("summary.late", { late: services.stale, total: services.total }) };
  }
  if (facts.line.up === false) {
    const since = facts.line.since ?? "";
    if (worst === undefined) return { state: "critical", summary: say("summary.lineDownInsideWorks", { since }) };
    return {
      state: "critical",
      summary: say("summary.lineDown", { since }),
      more: say("more.others", { count: ranked.length }),
    };
  }
  if (worst !== undefined && ranked.length > 1) {
    return {
      state: stateOf(worst),
      summary: say("summary.several", { count: ranked.length, worst: worst.subjectName, since: worst.failedAt }),
      more: said(worst),
    };
  }
  if (worst !== undefined) {
    const code = worst.classification === "fullOutage" ? "summary.down" : "summary.failing";
    return {
      state: stateOf(worst),
      summary: say(code, { name: worst.subjectName, since: worst.failedAt, told: isTold(facts.soc) }),
      more: said(worst),
    };
  }
  const [warning] = facts.warnings;
  if (warning !== undefined) {
    const more =
      facts.warnings.length > 1 ? say("more.others", { count: facts.warnings.length - 1 }) : say("more.restWorks");
    return { state: "warning", summary: say("summary.warning", warning), more };
  }
  return { state: "ok", summary: say("summary.allWell", { hosts: facts.hosts.total, services: services.total }) };
}

/** Whether the operations centre has everything that was told so far. */
function isTold(soc: SiteFacts["soc"]): boolean {
  return soc.configured && soc.connected && soc.waiting === 0;
}

function isItUs(facts: SiteFacts, ranked: readonly Incident[]): Answer {
  const { hosts, services } = facts;
  const detail = say("question.us.detail", { services: services.total, stale: services.stale });
  if (services.total === 0 || services.pending === services.total)
    return { state: "pending", answer: say("question.us.unknown") };
  if (hosts.down.length > 0) {
    const symptoms = ranked.reduce((sum, incident) => sum + incident.symptoms.length, 0);
    const more = say("question.us.downDetail", {
      names: hosts.down.slice(0, 3),
      others: Math.max(0, hosts.down.length - 3),
      symptoms,
    });
    return { state: "critical", answer: say("question.us.hostsDown", { count: hosts.down.length }), more };
  }
  const [worst] = ranked;
  if (worst !== undefined)
    return {
      state: stateOf(worst),
      answer: say("question.us.servicesFail", { count: ranked.length }),
      more: said(worst),
    };
  if (facts.warnings.length > 0)
    return { state: "warning", answer: say("question.us.warning", { count: facts.warnings.length }), more: detail };
  if (services.stale > services.total * LATE_SHARE)
    return { state: "stale", answer: say("question.us.unknown"), more: detail };
  return { state: "ok", answer: say("question.us.no", { hosts: hosts.total }), more: detail };
}

function isItTheInternet({ line }: SiteFacts): Answer {
  if (line.up === undefined) return { state: "pending", answer: say("question.internet.unknown") };
  if (!line.up) return { state: "critical", answer: say("question.internet.down", { since: line.since ?? "" }) };
  const parameters: Record<string, number> = {};
  if (line.answerMs !== undefined) parameters["answerMs"] = line.answerMs;
  if (line.lossPercent !== undefined) parameters["lossPercent"] = line.lossPercent;
  return { state: "ok", answer: say("question.internet.works"), more: say("question.internet.detail", parameters) };
}

function isSomebodyOnIt({ soc, lastEnded }: SiteFacts, ranked: readonly Incident[]): Answer {
  const waiting =
    soc.configured && !soc.connected
      ? say("question.somebody.cutOff", { since: soc.since ?? "", waiting: soc.waiting })
      : undefined;
  const [worst] = ranked;
  if (worst === undefined) {
    const ended = lastEnded === undefined ? undefined : say("question.somebody.lastIncident", lastEnded);
    return {
      state: waiting === undefined ? "ok" : "warning",
      answer: say("question.somebody.notNeeded"),
      ...optional(waiting ?? ended),
    };
  }
  if (!soc.configured) return { state: "unknown", answer: say("question.somebody.nobody") };
  if (!isTold(soc))
    return {
      state: "warning",
      answer: say("question.somebody.notYetTold", { waiting: soc.waiting }),
      ...optional(waiting),
    };
  return { state: "ok", answer: say("question.somebody.told", { at: worst.openedAt }) };
}

/** Why, in one sentence: what a check saw, or how much follows from the one failure. */
function said(incident: Incident): Sentence {
  const { parameters } = incident.cause;
  if (parameters["saw"] !== undefined) return say("more.cause", parameters);
  return incident.symptoms.length > 0
    ? say("more.symptoms", { count: incident.symptoms.length })
    : say("more.restWorks");
}

function stateOf(incident: Incident): ShownState {
  return incident.classification === "defect" && incident.priority !== "critical" ? "warning" : "critical";
}

function worstFirst(a: Incident, b: Incident): number {
  return LEVELS.indexOf(a.priority) - LEVELS.indexOf(b.priority) || a.failedAt.localeCompare(b.failedAt);
}

function say(code: string, parameters: Parameters = {}): Sentence {
  return { code, parameters };
}

function optional(more: Sentence | undefined): { more?: Sentence } {
  return more === undefined ? {} : { more };
}

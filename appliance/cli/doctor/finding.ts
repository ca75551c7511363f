/** One thing the doctor looked at: how it stands, and what to do about it. */
import { cellsOf, filled } from "#lib/columns.ts";
import { lines } from "#texts/en/lines/doctor-lines.ts";
import { ENGLISH, sayer, type Said, type Speech } from "../speech.ts";

export const { line } = sayer(lines);

export type FindingState = "ok" | "warning" | "critical";

export interface Finding {
  /** What was looked at: `clock`, `disk`, ... */
  readonly topic: string;
  readonly state: FindingState;
  /** How it stands, as programs are told: in English. */
  readonly says: string;
  /** What would help; absent where nothing is wrong. */
  readonly advice?: string;
  /** The same for people. */
  readonly spoken: { readonly says: Said; readonly advice?: Said };
}

export function ok(topic: string, says: Said): Finding {
  return { topic, state: "ok", says: says(ENGLISH), spoken: { says } };
}

export function warning(topic: string, says: Said, advice: Said): Finding {
  return { ...ok(topic, says), state: "warning", advice: advice(ENGLISH), spoken: { says, advice } };
}

export function critical(topic: string, says: Said, advice: Said): Finding {
  return { ...warning(topic, says, advice), state: "critical" };
}

/** A name or what a stranger said: the same in every language. */
export function asIs(text: string): Said {
  return () => text;
}

/** Exit code in the manner of monitoring plugins: 0, 1 or 2 by the worst finding. */
export function exitCodeOf(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ state }) => ["ok", "warning", "critical"].indexOf(state)));
}

/** As programs read it. */
export function viewFinding({ spoken: _spoken, ...view }: Finding): Omit<Finding, "spoken"> {
  return view;
}

/** Lines for people; advice stands below what it is about. */
export function describeFindings(findings: readonly Finding[], speech: Speech): string[] {
  const rows = findings.map(({ topic, state, spoken: { says, advice } }) => ({
    state: speech.line(lines, `doctor.state.${state}`, {}),
    topic: topicIn(topic, speech),
    says: says(speech),
    advice: advice?.(speech),
  }));
  const widest = (of: (row: (typeof rows)[number]) => string, least: number) =>
    Math.max(least, ...rows.map((row) => cellsOf(of(row))));
  const [states, topics] = [widest(({ state }) => state, 9), widest(({ topic }) => topic, 14)];
  return rows.flatMap(({ state, topic, says, advice }) => {
    const line = `${filled(state, states)} ${filled(topic, topics)} ${says}`;
    return advice === undefined
      ? [line]
      : [line, " ".repeat(states + topics + 2) + speech.line(lines, "doctor.help", { advice })];
  });
}

/** Outputs and listeners have names of their own. */
function topicIn(topic: string, speech: Speech): string {
  const code = `doctor.topic.${topic}`;
  return Object.hasOwn(lines, code) ? speech.line(lines, code, {}) : topic;
}

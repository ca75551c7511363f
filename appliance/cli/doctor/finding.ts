/** One thing the doctor looked at: how it stands, and what to do about it. */

export type FindingState = "ok" | "warning" | "critical";

export interface Finding {
  /** What was looked at: `clock`, `disk`, ... */
  readonly topic: string;
  readonly state: FindingState;
  /** How it stands. */
  readonly says: string;
  /** What would help; absent where nothing is wrong. */
  readonly advice?: string;
}

export function ok(topic: string, says: string): Finding {
  return { topic, state: "ok", says };
}

export function warning(topic: string, says: string, advice: string): Finding {
  return { topic, state: "warning", says, advice };
}

export function critical(topic: string, says: string, advice: string): Finding {
  return { topic, state: "critical", says, advice };
}

/** Exit code in the manner of monitoring plugins: 0, 1 or 2 by the worst finding. */
export function exitCodeOf(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ state }) => ["ok", "warning", "critical"].indexOf(state)));
}

/** Lines for people; advice stands below what it is about. */
export function describeFinding({ topic, state, says, advice }: Finding): string[] {
  const line = `${state.padEnd(9)} ${topic.padEnd(14)} ${says}`;
  return advice === undefined ? [line] : [line, `${" ".repeat(25)}→ ${advice}`];
}

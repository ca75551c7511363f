/** An expected failure as a value: a stable code and a sentence for people. Causes are recognised by `code` alone. */

export interface Problem {
  /** Stable, for programs. */
  readonly code: string;
  /** The place: a configuration path, a setting, a file; empty where there is none. */
  readonly path: string;
  /** What is wrong and what would be right, for people. Never a secret. */
  readonly message: string;
}

/** `path: what is wrong`, one line. */
export function formatProblem(problem: Problem): string {
  return problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`;
}

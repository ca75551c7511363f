/** An expected failure as a value: a stable code and a sentence for people. Causes are recognised by `code` alone. */

export interface Problem {
  /** Stable, for programs. */
  readonly code: string;
  /** The place: a configuration path, a setting, a file; empty where there is none. */
  readonly path: string;
  /** What is wrong and what would be right, for people. Never a secret. */
  readonly message: string;
}

/** A problem on its way through code that has no place for a value. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "ProblemError";
    this.problems = problems;
  }
}

/** `path: what is wrong`, one line. */
export function formatProblem(problem: Problem): string {
  return problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`;
}

/**
 * What checking a document collects: mistakes that refuse it and warnings that do not, each with its path.
 * Paths are written as people read them: `hosts[3].services[0].settings.port`.
 */
import type { Problem } from "#lib/problem.ts";

export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z0-9_-]+$/;

/** `["hosts", 3, "address"]` becomes `hosts[3].address`; keys of unusual form are quoted. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) text += `[${JSON.stringify(step.slice(0, 80))}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

export class Findings {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  private readonly document: unknown;
  private readonly said = new Set<string>();
  private settled: ReadonlySet<string> = new Set();

  /** @param document what the paths lead through; names of hosts and services are taken from it */
  constructor(document: unknown) {
    this.document = document;
  }

  mistake(code: string, path: Path, message: string): void {
    this.add(this.problems, this.finding(code, path, message), path);
  }

  warn(code: string, path: Path, message: string): void {
    this.add(this.warnings, this.finding(code, path, message), path);
  }

  /** From now on nothing is added at or below a place that already has a mistake: it would only be a consequence. */
  settle(): void {
    this.settled = new Set(this.problems.map((problem) => problem.path));
  }

  private add(list: Problem[], finding: Problem, path: Path): void {
    const key = `${finding.path}\n${finding.message}`;
    if (this.said.has(key)) return;
    for (let length = 1; this.settled.size > 0 && length <= path.length; length++) {
      if (this.settled.has(formatPath(path.slice(0, length)))) return;
    }
    this.said.add(key);
    list.push(finding);
  }

  private finding(code: string, path: Path, message: string): Problem {
    return { code, path: formatPath(path), message: `${message}${nameOfPlace(this.document, path)}` };
  }
}

/** ` (host nas)`, ` (service sql/tcp)`: an index alone sends people counting. Empty where the place has no name. */
function nameOfPlace(document: unknown, path: Path): string {
  const [list, index, inner, innerIndex] = path;
  if (typeof list !== "string" || typeof index !== "number" || path.length < 3) return "";
  const id = idAt(member(member(document, list), index));
  if (id === undefined || (path.length === 3 && inner === "id")) return "";
  if (list !== "hosts") return ` (${id})`;
  if (inner === "services" && typeof innerIndex === "number") {
    const service = idAt(member(member(member(member(document, list), index), inner), innerIndex));
    if (service !== undefined) return ` (service ${id}/${service})`;
  }
  return ` (host ${id})`;
}

function idAt(value: unknown): string | undefined {
  const id = member(value, "id");
  return typeof id === "string" && id.length <= 63 ? id : undefined;
}

function member(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

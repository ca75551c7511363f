/**
 * What checking a document collects: mistakes that refuse it and warnings that do not, each with its path.
 * Paths are written as people read them: `hosts[3].services[0].settings.port`.
 */
import { GrammarError } from "#grammars/grammar-error.ts";
import { nearestName } from "./nearest-name.ts";
import { refusal, type ParametersOf, type Refusal, type RefusalCode, type Said } from "#model/refusal.ts";

export type Path = readonly (string | number)[];

/** Comparing names costs; a document with more mistakes than this was not typed. */
const MOST_SUGGESTIONS = 100;
const PLAIN_KEY = /^[A-Za-z0-9_-]+$/;

/** So much of a key is shown: no known one is longer. */
const LONGEST_KEY = 80;

/** `["hosts", 3, "address"]` becomes `hosts[3].address`; keys of unusual form are quoted, long ones cut. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (step.length > LONGEST_KEY) text += `[${JSON.stringify(`${step.slice(0, LONGEST_KEY - 3)}...`)}]`;
    else if (!PLAIN_KEY.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

export class Findings {
  readonly problems: Refusal[] = [];
  readonly warnings: Refusal[] = [];
  private readonly document: unknown;
  private readonly paths = new WeakMap<Refusal, Path>();
  private readonly said = new Set<string>();
  private faulty: ReadonlySet<string> = new Set();

  private suggestionsLeft: number;

  /**
   * @param document what the paths lead through; names of hosts and services are taken from it
   * @param suggestions how many mistyped names are compared with the known ones; more help nobody
   */
  constructor(document: unknown, suggestions = MOST_SUGGESTIONS) {
    this.document = document;
    this.suggestionsLeft = suggestions;
  }

  /** The known name that a mistyped one is nearest to, as long as so few were asked for that people read them. */
  near(wrong: string, known: Iterable<string>): string | undefined {
    return this.suggestionsLeft-- > 0 ? nearestName(wrong, known) : undefined;
  }

  mistake<C extends RefusalCode>(code: C, path: Path, ...parameters: ParametersOf<C>): void {
    this.add(this.problems, this.finding(code, path, ...parameters), path);
  }

  warn<C extends RefusalCode>(code: C, path: Path, ...parameters: ParametersOf<C>): void {
    this.add(this.warnings, this.finding(code, path, ...parameters), path);
  }

  /** A mistake that another part has found already. */
  report({ code, parameters }: Said, path: Path): void {
    this.mistake(code, path, parameters as never);
  }

  /** Adds what a parser of `grammars/` throws as a mistake. */
  tryParse<T>(parse: () => T, path: Path): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof GrammarError)) throw error;
      this.report({ code: error.code, parameters: error.parameters } as Said, path);
      return undefined;
    }
  }

  /** The way to the place of one of these findings. */
  pathOf(finding: Refusal): Path {
    return this.paths.get(finding) ?? [];
  }

  /** From now on nothing is added at or below a place that already has a mistake: it would only be a consequence. */
  passOverFaulty(): void {
    this.faulty = new Set(this.problems.map((problem) => problem.path));
  }

  private add(list: Refusal[], finding: Refusal, path: Path): void {
    const key = JSON.stringify(finding);
    if (this.said.has(key)) return;
    for (let length = 1; this.faulty.size > 0 && length <= path.length; length++) {
      if (this.faulty.has(formatPath(path.slice(0, length)))) return;
    }
    this.said.add(key);
    this.paths.set(finding, path);
    list.push(finding);
  }

  private finding<C extends RefusalCode>(code: C, path: Path, ...parameters: ParametersOf<C>): Refusal {
    const place = nameOfPlace(this.document, path);
    const found = refusal(code, formatPath(path), ...parameters) as Refusal;
    return place === undefined ? found : { ...found, place };
  }
}

/** Host nas, service sql/tcp: an index alone sends people counting. Undefined where the place has no name. */
function nameOfPlace(document: unknown, path: Path): Refusal["place"] {
  const [list, index, inner, innerIndex] = path;
  if (typeof list !== "string" || typeof index !== "number" || path.length < 3) return undefined;
  const id = idAt(member(member(document, list), index));
  if (id === undefined || (path.length === 3 && inner === "id")) return undefined;
  if (list !== "hosts") return { is: "entry", id };
  if (inner === "services" && typeof innerIndex === "number") {
    const service = idAt(member(member(member(member(document, list), index), inner), innerIndex));
    if (service !== undefined) return { is: "service", id: `${id}/${service}` };
  }
  return { is: "host", id };
}

function idAt(value: unknown): string | undefined {
  const id = member(value, "id");
  return typeof id === "string" && id.length <= 63 ? id : undefined;
}

function member(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

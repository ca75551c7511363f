/** A simple selector of elements: `main`, `#news`, `.box`, `div.box#first`, and descendants (`#news .item`). */
import { readAttributes, type HtmlToken } from "#lib/html-tokens.ts";

const COMPOUND = "([A-Za-z][A-Za-z0-9-]*)?([#.][A-Za-z0-9_-]+)*";
/** For the settings' schema. */
export const SELECTOR_PATTERN = `^(?=[^ ])${COMPOUND}( (?=[^ ])${COMPOUND})*$`;

interface Step {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

/** An unclosed element inside an element of the same name ends it. */
const ENDED_BY_SIBLING: ReadonlySet<string> = new Set(["li", "p", "td", "th", "tr", "dt", "dd", "option"]);
const MOST_DEPTH = 2000;

/** Follows the tokens of a page and tells which of them lie within chosen elements. */
export class ElementSelector {
  readonly #steps: readonly Step[];
  readonly #stack: { readonly name: string; readonly reached: number }[] = [];
  /** Whether an element was chosen at all. */
  found = false;

  constructor(selector: string) {
    this.#steps = selector.split(" ").map(parseStep);
  }

  /** Whether the token belongs to a chosen element, its own tags included. To be asked for every token, in order. */
  follow(token: HtmlToken): boolean {
    if (token.kind === "open") return this.#open(token.name, token.attributes, token.empty);
    const inside = this.#reached() === this.#steps.length;
    if (token.kind === "close") this.#close(token.name);
    return inside;
  }

  #reached(): number {
    return this.#stack.at(-1)?.reached ?? 0;
  }

  #open(name: string, attributes: string, empty: boolean): boolean {
    if (ENDED_BY_SIBLING.has(name) && this.#stack.at(-1)?.name === name) this.#stack.pop();
    const before = this.#reached();
    const step = this.#steps[before];
    const reached = before + (step !== undefined && matches(step, name, attributes) ? 1 : 0);
    const inside = reached === this.#steps.length;
    this.found ||= inside;
    if (!empty && this.#stack.length < MOST_DEPTH) this.#stack.push({ name, reached });
    return inside;
  }

  /** Closes the nearest element of the name with all that was left open in it; a stray end closes nothing. */
  #close(name: string): void {
    const at = this.#stack.findLastIndex((element) => element.name === name);
    if (at >= 0) this.#stack.length = at;
  }
}

function parseStep(compound: string): Step {
  const marks = compound.match(/[#.][A-Za-z0-9_-]+/g) ?? [];
  return {
    name: /^[A-Za-z][A-Za-z0-9-]*/.exec(compound)?.[0].toLowerCase(),
    id: marks.find((mark) => mark.startsWith("#"))?.slice(1),
    classes: marks.filter((mark) => mark.startsWith(".")).map((mark) => mark.slice(1)),
  };
}

function matches(step: Step, name: string, text: string): boolean {
  if (step.name !== undefined && step.name !== name) return false;
  if (step.id === undefined && step.classes.length === 0) return true;
  const attributes = readAttributes(text);
  if (step.id !== undefined && attributes.get("id") !== step.id) return false;
  const classes = new Set((attributes.get("class") ?? "").split(/\s+/));
  return step.classes.every((one) => classes.has(one));
}

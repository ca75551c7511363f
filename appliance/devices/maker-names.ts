/** Makers by the words in which devices name them. */
import { MAKERS, PRODUCT_LINES } from "./maker-words.ts";
import { isTold } from "./placeholders.ts";

/** At the end of a company's name, and no part of what people call it. */
const COMPANY_FORM =
  /[,.]? ?\b(inc|incorporated|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|kg|se|sa|s\.a|s\.p\.a|spa|srl|bv|b\.v|ab|as|a\/s|oy|plc|s\.r\.o|sro|pty|pte|technology co|technologies co)\.?$/i;
const MOST_FORMS = 4;
const MOST_WORDS = 4;

let known: ReadonlyMap<string, string> | undefined;
let lines: ReadonlyMap<string, string> | undefined;

function knownNames(): ReadonlyMap<string, string> {
  return (known ??= byEachSpelling(MAKERS));
}

/** Every word of a line, the first too, to the first. */
function byEachSpelling(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const spellings = line.split("|");
        return spellings.map((spelling) => [keyOf(spelling), spellings[0] ?? ""] as const);
      }),
  );
}

function keyOf(words: string): string {
  return withoutForm(words).toLowerCase();
}

function withoutForm(words: string): string {
  let rest = words.trim();
  for (let i = 0; i < MOST_FORMS; i += 1) rest = rest.replace(COMPANY_FORM, "").replace(/[,.;:]$/, "");
  return rest === "" ? words : rest;
}

/**
 * The maker's name as people use it, from what a manufacturer's field says ("Hewlett-Packard Company" is HP). A maker nobody
 * here knows is called as it calls itself. Undefined: that is no name.
 */
export function makerName(words: string): string | undefined {
  if (!isTold(words)) return undefined;
  const name = withoutForm(words);
  return (
    knownNames().get(name.toLowerCase()) ?? (/^(?=.{2,40}$)\p{L}[\p{L}\d&.' /+-]*$/u.test(name) ? name : undefined)
  );
}

export interface Beginning {
  readonly maker: string;
  /** What follows the name and its company form. */
  readonly rest: string;
}

/** The known maker whose name a description begins with. */
export function makerAtStart(text: string): Beginning | undefined {
  const words = text.slice(0, 120).split(/(?<=[\s/])/);
  for (let count = Math.min(MOST_WORDS + 2, words.length); count > 0; count -= 1) {
    const start = words.slice(0, count).join("");
    const maker = knownNames().get(keyOf(start.replace(/[\s/]$/, "")));
    if (maker !== undefined) return { maker, rest: text.slice(start.length).trim() };
  }
  return undefined;
}

/** The maker of whose products the first word of a description is a name. */
export function makerOfProduct(text: string): string | undefined {
  lines ??= byEachSpelling(PRODUCT_LINES);
  const [, word = ""] = /^([A-Za-z][A-Za-z-]{1,20})/.exec(text) ?? [];
  // UAP-AC-LR, PowerVault: the whole word, or what stands before its first hyphen.
  return lines.get(word.toLowerCase()) ?? lines.get((word.split("-", 1)[0] ?? "").toLowerCase());
}

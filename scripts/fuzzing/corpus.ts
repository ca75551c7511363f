/** The kept inputs of each parser: few, small, made by ourselves, in `corpus/NAME.txt`, one a line in base64. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Parser } from "./parser.ts";

const FOLDER = join(import.meta.dirname, "corpus");

/** Lines that begin with `#` are for people: they say what the input below them once did. */
export function readCorpus(name: string, folder = FOLDER): Buffer[] {
  const file = join(folder, `${name}.txt`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => Buffer.from(line, "base64"));
}

/** What a search begins with: the parser's own examples, and what was kept. */
export async function startingInputs(parser: Parser): Promise<Buffer[]> {
  const seeds = await parser.seeds();
  return [...seeds.map((seed) => Buffer.from(seed as string)), ...readCorpus(parser.name)];
}

/** Adds inputs that are not there yet; those with a word stand below it. */
export function keepInputs(name: string, inputs: readonly { readonly input: Buffer; readonly why?: string }[]): number {
  const known = new Set(readCorpus(name).map((input) => input.toString("base64")));
  const fresh = inputs.filter(({ input }) => !known.has(input.toString("base64")));
  if (fresh.length === 0) return 0;
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.txt`);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lines = fresh.map(
    ({ input, why }) => `${why === undefined ? "" : `# ${why.replaceAll("\n", " ")}\n`}${input.toString("base64")}\n`,
  );
  writeFileSync(file, before + lines.join(""));
  return fresh.length;
}

/** The same thing is called the same in all sentences of a language: the tables of `terms.md`, read over the sources. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import t from "tap";

const ROOM = import.meta.dirname;
const CHECKS = path.join(ROOM, "../checks");
const LANGUAGES = ["hr", "it", "hu", "ru", "zh"] as const;

/** Files with a language's sentences, by place. */
function sources(language: string): ReadonlyMap<string, string> {
  const own = readdirSync(path.join(ROOM, language), { recursive: true, encoding: "utf8" }).map((file) =>
    path.join(ROOM, language, file),
  );
  const ofChecks = readdirSync(CHECKS).flatMap((type) => [
    path.join(CHECKS, type, "texts", `${language}.ts`),
    path.join(CHECKS, type, "texts/help", `${language}.ts`),
  ]);
  const files = [...own, ...ofChecks].filter((file) => file.endsWith(".ts") && existsSync(file));
  return new Map(files.map((file) => [path.relative(ROOM, file), said(readFileSync(file, "utf8"))]));
}

/** Without comments and without the English that sentences are found by. */
function said(source: string): string {
  return source
    .replaceAll(/\/\*\*[^]*?\*\//g, "")
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/^  "[^"]*":/gm, "");
}

/** Rows of the tables of `terms.md` that have so many cells; a bar within backquotes is none between cells. */
function rows(cells: number): readonly (readonly string[])[] {
  return readFileSync(path.join(ROOM, "terms.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .map((line) => (line.match(/`[^`]*`|[^|`]+/g) ?? []).map((cell) => cell.trim()).filter((cell) => cell !== ""))
    .filter((row) => row.length === cells)
    .slice(1);
}

const written = new Map(LANGUAGES.map((language) => [language as string, sources(language)]));

t.test("every term is said somewhere", (t) => {
  const terms = rows(6);
  t.ok(terms.length > 20);
  for (const [english = "", ...row] of terms)
    for (const [i, language] of LANGUAGES.entries()) {
      // Endings of words are their grammar's.
      const stems = (row[i] ?? "").split(" ").map((word) => word.toLowerCase().slice(0, Math.max(2, word.length - 2)));
      const isSaid = [...(written.get(language)?.values() ?? [])].some((source) =>
        stems.every((stem) => source.toLowerCase().includes(stem)),
      );
      t.ok(isSaid, `${english}: ${language} ${row[i]}`);
    }
  t.end();
});

t.test("no word stands in the place of a term, and the signs are those of the language", (t) => {
  const wrong = rows(3);
  t.ok(wrong.length > 30);
  for (const [languages = "", pattern = "", instead = ""] of wrong)
    for (const language of languages.split(", ")) {
      const expression = new RegExp(pattern.replaceAll("`", ""), "u");
      const found = [...(written.get(language) ?? [])].flatMap(([file, source]) =>
        source
          .split("\n")
          .filter((line) => expression.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
      t.ok(written.has(language), language);
      t.same(found, [], `${language}: not ${pattern}, but ${instead}`);
    }
  t.end();
});

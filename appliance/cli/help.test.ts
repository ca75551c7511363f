/** The help of every verb, in every language: of the same things, in 80 columns. */
import t from "tap";
import type { AnyCommand } from "#actions/command.ts";
import { commands } from "#actions/command-table.ts";
import { cellsOf } from "#lib/columns.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import type { Language } from "#model/site.ts";
import type { Templates } from "#texts/template.ts";
import { lines as english } from "#texts/en/lines/help-lines.ts";
import { linesOf } from "#texts/line-books.ts";
import { makeWords } from "#texts/words.ts";
import { layOut, layOutTyped, wrapped } from "./help-layout.ts";
import { runWords } from "./testing/fake-terminal.ts";
import { verbs } from "./verbs.ts";

async function help(...args: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await runWords([...args, "--help"]);
  t.equal(code, 0, args.join(" "));
  return out.join("\n").split("\n");
}

t.test("no line is wider than a terminal, and every language names the same options", async (t) => {
  const optionsIn = (rows: readonly string[]) => [...new Set(rows.join(" ").match(/--[a-z][a-z0-9-]*/g))].toSorted();
  for (const verb of [[], ...Object.keys(verbs).map((name) => [name]), ["job", "try"], ["check", "http"]]) {
    const told = optionsIn(await help(...verb, "--language", "en"));
    for (const language of LANGUAGES) {
      const rows = await help(...verb, "--language", language);
      for (const row of rows) t.ok(cellsOf(row) <= 80 || !row.trim().includes(" "), `${language}: ${row}`);
      t.same(optionsIn(rows), told, `${verb.join(" ")} ${language}`);
    }
  }
});

t.test("the terms of a page are the same in every language", async (t) => {
  const said = async (language: Language) => {
    const templates = await linesOf("help", language);
    const words = makeWords(language, "UTC", Date.now, () => undefined);
    return (code: string) => (templates[code]?.({}, words) ?? "").match(/^.+? :: /gm) ?? [];
  };
  const terms = await said("en");
  for (const language of LANGUAGES) {
    const own = await said(language);
    for (const code of Object.keys(english)) t.same(own(code), terms(code), `${language} ${code}`);
  }
});

t.test("a command is called in English what the table calls it", (t) => {
  const words = makeWords("en", "UTC", Date.now, () => undefined);
  const known: Templates = english;
  for (const { typed, summary } of Object.values<AnyCommand>(commands))
    if (typed !== undefined) t.equal(known[`help.word.${typed.verb}.${typed.word}`]?.({}, words), summary);
  t.end();
});

t.test("a mistyped verb is guessed", async (t) => {
  const { code, err } = await runWords(["incidnet", "--language", "hr"]);
  t.equal(code, 64);
  t.same(err, ["vedetta: nema naredbe „incidnet”; jeste li mislili „incident”?"]);
});

t.test("columns stand by cells, and wide letters break between words and signs", (t) => {
  t.same(layOut("Title:\n--file FILE :: what it is\n-n :: 数据文件夹\n\nThe end"), [
    "Title:",
    "  --file FILE  what it is",
    "  -n           数据文件夹",
    "",
    "The end",
  ]);
  t.same(wrapped("监控盒，正在（运行）。", 6), ["监控", "盒，正", "在（运", "行）。"]);
  t.same(layOutTyped("Usage:", ["vedetta a [--one X] --two Y", "vedetta b"]), [
    "Usage: vedetta a [--one X] --two Y",
    "       vedetta b",
  ]);
  t.end();
});

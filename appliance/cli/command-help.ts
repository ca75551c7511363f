/** Help of a verb that is made of the table of commands: every word, how it is typed, what it does. */
import { synopses, wordSynopsis } from "#texts/forms/synopses.ts";
import type { VerbWords, Word } from "./command-verb.ts";
import { sayHelp, type HelpCode } from "./help.ts";
import { COLUMNS, layOut, layOutTyped, wrapped } from "./help-layout.ts";

const INDENT = "      ";

export function commandHelp({ name, notes = [], withoutBox }: VerbWords, known: ReadonlyMap<string, Word>): string {
  const isLive = [...known.values()].some(({ typed }) => typed.live === true);
  const usage = [...(synopses[name] ?? []), wordSynopsis(name, isLive, withoutBox !== undefined)].map(
    (line) => `vedetta ${line}`,
  );
  const pages = [...(isLive ? (["help.live"] as const) : []), ...notes, `help.${name}` as HelpCode];
  return [
    ...layOutTyped(sayHelp("help.usage"), usage),
    "",
    ...[...known.values()].flatMap((word) => wordLines(name, word)),
    ...pages.flatMap((code) => ["", ...layOut(sayHelp(code))]),
  ].join("\n");
}

function wordLines(verb: string, { typed, options }: Word): readonly string[] {
  const bare = typed.bare === undefined ? "" : ` ${typed.bare.toUpperCase()}`;
  const flags = options.map((option) => {
    const text = `--${option.option} ${(option.schema.enum ?? [option.option.toUpperCase()]).join("|")}`;
    return option.required && typed.defaults?.[option.setting] === undefined ? ` ${text}` : ` [${text}]`;
  });
  const stdin = typed.stdin === undefined ? "" : ` ${sayHelp("help.stdin", { name: typed.stdin })}`;
  const summary = `${sayHelp(`help.word.${verb}.${typed.word}` as HelpCode)}${stdin}`;
  return [
    ...layOutTyped(" ", [`vedetta ${verb} ${typed.word}${bare}${flags.join("")}`]),
    ...wrapped(summary, COLUMNS - INDENT.length).map((line) => INDENT + line),
  ];
}

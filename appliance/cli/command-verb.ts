/**
 * Verbs made of the table of commands: `vedetta VERB WORD ...` for every command that says how it is typed. Their options
 * are the command's input, their help is its summary.
 */
import { connect } from "node:net";
import { parseArgs } from "node:util";
import { Type, type TObject, type TSchema } from "typebox";
import { Value } from "typebox/value";
import type { AccountDesk } from "#actions/account-desk.ts";
import { localActor } from "#actions/actor.ts";
import type { AnyCommand, HttpPlace, TypedPlace } from "#actions/command.ts";
import { commands } from "#actions/command-table.ts";
import { makePasswords } from "#actions/passwords.ts";
import type { Outcome } from "#actions/outcome.ts";
import { runEntry } from "#actions/run-command.ts";
import { whatIsWrong } from "#config/value-form.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { askBox, type BoxQuestion } from "./ask-box.ts";
import { dataFolderOf } from "./data-folder.ts";
import type { HelpCode } from "./help.ts";
import { hasState, withState } from "./open-state.ts";
import { reportOutcome } from "./report-outcome.ts";
import { parseArgsOptions, readSettings, settingOptions, type SettingOption } from "./setting-options.ts";
import { speech } from "./speech.ts";
import { expected, readHostAndPort, sayCommon, usage } from "./usage.ts";
import { UsageError, type Terminal, type Verb } from "./verb.ts";

export interface VerbWords {
  readonly name: string;
  /** What the help says after the list of words, before what it says of this verb alone. */
  readonly notes?: readonly HelpCode[];
  /** What people read when a command was done; left out for a word: what it gave, line by line. */
  readonly lines: Readonly<
    Record<string, (value: never, input: Readonly<Record<string, unknown>>) => readonly string[]>
  >;
  /** The same for all words that `lines` does not name. */
  each?(value: never): readonly string[];
  /** Live words that this process does itself where no box answers; they take `--config FILE`. */
  readonly withoutBox?: Readonly<
    Record<string, (input: Readonly<Record<string, unknown>>, place: BoxlessPlace) => Promise<Outcome<unknown>>>
  >;
  /** By the word: whether what was done came to nothing, which the exit code tells. */
  readonly cameToNothing?: Readonly<Record<string, (value: never) => boolean>>;
  /** How long the box may take for an answer, milliseconds; ten seconds where left out. */
  readonly patienceMs?: number;
  /** Words for what the running box tells by a route that is none of the table's. */
  readonly questions?: Readonly<Record<string, Question>>;
}

/** Where a configuration is found without a box that runs. */
export interface BoxlessPlace {
  readonly dataFolder: string;
  readonly configFile?: string;
  readonly env: Terminal["env"];
}

export type Question = Pick<AnyCommand, "input"> & {
  readonly http: HttpPlace;
  /** The part of its input that is typed bare. */
  readonly bare?: string;
};

export interface Word {
  readonly command: AnyCommand | Question;
  readonly typed: TypedPlace;
  /** The parts that are typed bare, as one word with strokes between them. */
  readonly bare: readonly string[];
  /** All of the input but what is typed bare and what comes on standard input. */
  readonly settings: TObject;
  readonly options: readonly SettingOption[];
}

export function commandVerb(words: VerbWords): Verb {
  const known = wordsOf(words);
  return {
    name: words.name,
    help: async () => (await import("./command-help.ts")).commandHelp(words, known),
    async run(args, terminal) {
      const all = [...known.values()].flatMap(({ options }) => options);
      const { values, positionals } = parseArgs({
        args: [...args],
        options: {
          ...parseArgsOptions(all),
          data: { type: "string" },
          at: { type: "string", default: "127.0.0.1:8080" },
          json: { type: "boolean", default: false },
          ...(words.withoutBox === undefined ? {} : { config: { type: "string" as const } }),
        },
        allowPositionals: true,
      });
      const [typed, ...bare] = positionals;
      const word = typed === undefined ? undefined : known.get(typed);
      if (typed === undefined || word === undefined) throw expected([...known.keys()], typed);
      const input = await readInput(`${words.name} ${typed}`, word, bare, values, terminal);
      const { data, json, at, config } = values as {
        readonly data?: string;
        readonly json: boolean;
        readonly at: string;
        readonly config?: string;
      };
      const box = word.typed.live === true ? readHostAndPort("--at", at) : undefined;
      const say = words.lines[typed] ?? words.each?.bind(words) ?? linesOf;
      const lines = (value: unknown): readonly string[] => say(value as never, input);
      const dataFolder = dataFolderOf(data, terminal.env);
      const own = words.withoutBox?.[typed];
      const isNothing = (value: unknown): boolean => words.cameToNothing?.[typed]?.(value as never) === true;
      const doItself =
        own &&
        (async (): Promise<number> => {
          const place = { dataFolder, env: terminal.env, ...(config === undefined ? {} : { configFile: config }) };
          const outcome = await own(input, place);
          const code = reportOutcome(words.name, terminal, outcome, json, lines);
          return outcome.done && isNothing(outcome.value) ? 1 : code;
        });
      if (doItself !== undefined && !hasState(dataFolder)) return doItself();
      return withState(dataFolder, terminal, async ({ accounts }) => {
        const desk = { accounts, passwords: makePasswords(), clock: systemClock, log: silentLog };
        const { http } = word.command;
        if (box !== undefined && http !== undefined) {
          if (doItself !== undefined && !(accounts.isClaimed() && (await isThere(box)))) return doItself();
          const { patienceMs } = words;
          const patience = patienceMs === undefined ? {} : { patienceMs };
          const question = { ...box, dataFolder, place: http, input, ...patience };
          return reportAnswer(words.name, terminal, desk, question, json, lines, isNothing);
        }
        if (!("run" in word.command)) throw new Error(`${words.name} ${typed} is asked of a running box`);
        const outcome = await runEntry(word.command, desk, localActor, input);
        return reportOutcome(words.name, terminal, outcome, json, lines);
      });
    },
  };
}

/** Whether anything listens there. */
function isThere({ host, port }: { readonly host: string; readonly port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: ANSWER_MS });
    const end = (does: boolean): void => {
      socket.destroy();
      resolve(does);
    };
    socket
      .once("connect", () => end(true))
      .once("error", () => end(false))
      .once("timeout", () => end(false));
  });
}
const ANSWER_MS = 3000;

/** Has the running box do it, and says what it answers. */
async function reportAnswer(
  verb: string,
  terminal: Terminal,
  desk: AccountDesk,
  question: BoxQuestion,
  json: boolean,
  lines: (value: unknown) => readonly string[],
  isNothing: (value: unknown) => boolean,
): Promise<number> {
  try {
    const { status, body } = await askBox(desk, json ? question : { ...question, language: speech().language });
    const isDone = status >= 200 && status < 300;
    if (json) terminal.out(JSON.stringify(body));
    else if (isDone) for (const line of lines(body)) terminal.out(line);
    else {
      const { detail, errors = [] } = body as Refused;
      terminal.err(`vedetta ${verb}: ${detail ?? sayCommon("common.boxAnswers", { status })}`);
      for (const { path, message } of errors) terminal.err(path === "" ? `  ${message}` : `  ${path}: ${message}`);
    }
    return isDone && !isNothing(body) ? 0 : 1;
  } catch (error) {
    const at = `${question.host}:${question.port}`;
    terminal.err(`vedetta ${verb}: ${sayCommon("common.noBox", { at, said: errorText(error) })}`);
    return 1;
  }
}

/** Of the box's answer (RFC 9457): what it says as a whole, and each mistake with its place. */
interface Refused {
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function wordsOf({ name, questions = {} }: VerbWords): ReadonlyMap<string, Word> {
  const asked = Object.entries(questions).map(([word, question]) =>
    wordOf(question, {
      verb: name,
      word,
      live: true,
      ...(question.bare !== undefined && { bare: question.bare }),
    }),
  );
  const done = Object.values<AnyCommand>(commands).flatMap((command) =>
    command.typed?.verb === name ? [wordOf(command, command.typed)] : [],
  );
  return new Map([...asked, ...done].map((word) => [word.typed.word, word]));
}

function wordOf(command: AnyCommand | Question, typed: TypedPlace): Word {
  const bare = typed.bare?.split("/") ?? [];
  const left = Object.entries(command.input.properties).filter(
    ([name]) => !bare.includes(name) && name !== typed.stdin,
  );
  const settings = Type.Object(Object.fromEntries(left), { additionalProperties: false });
  return { command, typed, bare, settings, options: settingOptions(settings) };
}

async function readInput(
  asked: string,
  { command, typed, bare, settings, options }: Word,
  words: readonly string[],
  values: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const { stdin } = typed;
  const parts = bare.length < 2 ? words : words.flatMap((word) => word.split("/"));
  if (words.length !== Math.min(bare.length, 1) || parts.length !== bare.length)
    throw typed.bare === undefined
      ? usage("common.takesNoWords", { verb: asked })
      : usage("common.takesOne", { verb: asked, what: typed.bare });
  const input: Record<string, unknown> = readSettings(settings, options, { ...typed.defaults, ...values } as never);
  for (const [i, name] of bare.entries()) input[name] = checkBare(parts[i] ?? "", command.input.properties[name]);
  if (stdin !== undefined) input[stdin] = await readSecret(stdin, command.input.properties[stdin], terminal);
  return input;
}

function checkBare(text: string, schema: TSchema | undefined): string {
  if (schema === undefined || Value.Check(schema, text)) return text;
  throw new UsageError((spoken) => spoken.refusal(whatIsWrong(schema as JsonSchema, text)));
}

/** @throws UsageError which does not repeat what was read */
async function readSecret(name: string, schema: TSchema | undefined, terminal: Terminal): Promise<string> {
  const text = (await terminal.readStdin()).replace(/\r?\n$/, "");
  if (schema === undefined || Value.Check(schema, text)) return text;
  const { minLength, maxLength } = schema as JsonSchema;
  throw usage("common.secretLength", { name, least: minLength ?? 0, most: maxLength ?? 0 });
}

/** What a command gave that has no words of its own: one line for each entry, its values side by side. */
function linesOf(value: unknown): readonly string[] {
  const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return entries.map((entry: unknown) =>
    typeof entry === "object" && entry !== null ? Object.values(entry).map(String).join("  ") : String(entry),
  );
}

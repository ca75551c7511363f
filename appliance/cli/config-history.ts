/** What `vedetta config` tells of versions: the list, what changed between two or would by a file, and an older one in force again. */
import { lines } from "#texts/en/lines/config-lines.ts";
import { sayer } from "./speech.ts";
import path from "node:path";
import { checkTypes } from "#checks/registry.ts";
import { compareDocuments } from "#config/compare-documents.ts";
import { readConfigFile, type ConfigKeeper } from "#config/config-keeper.ts";
import { withAbsoluteFiles } from "#config/document-text.ts";
import { parseDocument } from "#config/parse-document.ts";
import { isoTime } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ConfigDifference } from "#model/api-config.ts";
import { RefusalError, refusal } from "#model/refusal.ts";
import type { ConfigVersion } from "#store/config-versions.ts";
import type { StateStore } from "#store/state-store.ts";
import { saySentence } from "./speech.ts";
import { viewVersion } from "./config-access.ts";
import { openConfig } from "./open-config.ts";
import { withState } from "./open-state.ts";
import { UsageError, type Terminal } from "./verb.ts";

const { line, say } = sayer(lines);

/** One line for each version, newest first; the first is in force. */
export function showVersions(folder: string, terminal: Terminal, json: boolean): Promise<number> {
  return withState(folder, terminal, ({ configVersions }) => {
    const list = configVersions.list();
    if (json) terminal.out(JSON.stringify(list.map((version) => viewVersion(version, list[0]?.id))));
    else for (const version of list) terminal.out(versionLine(version));
    return 0;
  });
}

function versionLine({ id, at, actor, origin, returnOf, bytes, digest }: ConfigVersion): string {
  const from = origin === null ? "" : ` (${say(`config.origin.${origin}`)})`;
  const again = returnOf === null ? "" : `, ${say("config.again", { version: String(returnOf) })}`;
  return `${id}  ${isoTime(at)}  ${actor}${from}  ${say("config.bytes", { bytes })}  ${digest.slice(0, 12)}${again}`;
}

/**
 * @param words none: what the newest version changed; one version: what changed since it; two: from the first to the second;
 *   a file: what it would change
 */
export function showDifference(
  folder: string,
  terminal: Terminal,
  words: readonly string[],
  json: boolean,
): Promise<number> {
  return withState(folder, terminal, (state) => {
    const [newest, before] = state.configVersions.list();
    if (newest === undefined) throw new UsageError(line("config.nothing"));
    const [first, second, ...more] = words;
    if (more.length > 0) throw new UsageError(line("config.diffWords"));
    const keeper = keeperOf(folder, state, terminal);
    if (first !== undefined && !isNumber(first) && second === undefined)
      return tellDifference(terminal, differenceOfFile(first, newest.id, state), json);
    const from = first === undefined ? (before?.id ?? newest.id) : numberOf(first);
    const to = second === undefined ? newest.id : numberOf(second);
    const difference = keeper.compareVersions(from, to);
    if (difference === undefined) {
      const missing = state.configVersions.get(from) === undefined ? from : to;
      throw new RefusalError([refusal("notFound.version", "", { version: missing })]);
    }
    return tellDifference(terminal, difference, json);
  });
}

function differenceOfFile(file: string, newest: number, state: StateStore): ConfigDifference {
  const text = readConfigFile(file);
  if (typeof text !== "string") throw new RefusalError([text]);
  const parsed = parseDocument(withAbsoluteFiles(text, path.dirname(path.resolve(file))), file);
  if ("problems" in parsed) throw new RefusalError(parsed.problems);
  const before = parseDocument(state.configVersions.get(newest)?.document ?? "", "configuration");
  return compareDocuments("value" in before ? before.value : {}, parsed.value, checkTypes);
}

function tellDifference(terminal: Terminal, difference: ConfigDifference, json: boolean): number {
  if (json) terminal.out(JSON.stringify(difference));
  else {
    for (const change of difference.changes) terminal.out(saySentence(change));
    if (difference.more > 0) terminal.out(say("config.more", { count: difference.more }));
    if (difference.changes.length === 0) terminal.out(say("config.nothingChanged"));
  }
  return 0;
}

/** Makes an older version the newest; in force at the next start, or when a running box is told. */
export function restoreVersion(folder: string, terminal: Terminal, words: readonly string[]): Promise<number> {
  const [word] = words;
  if (word === undefined || words.length > 1) throw new UsageError(line("config.oneVersion"));
  const id = numberOf(word);
  return withState(folder, terminal, (state) => {
    const keeper = keeperOf(folder, state, terminal);
    const { problems } = keeper.restore(id, { name: "command line", origin: "commandLine" });
    if (problems.length > 0) throw new RefusalError(problems);
    const version = String(state.configVersions.newest()?.id);
    terminal.out(say("config.storedAgain", { old: String(id), version }));
    return 0;
  });
}

function keeperOf(folder: string, state: StateStore, terminal: Terminal): ConfigKeeper {
  return openConfig({ dataFolder: folder, state, log: silentLog, env: terminal.env });
}

function isNumber(word: string): boolean {
  return /^[0-9]{1,9}$/.test(word);
}

function numberOf(word: string): number {
  if (!isNumber(word)) throw new UsageError(line("config.versionNumber", { word }));
  return Number(word);
}

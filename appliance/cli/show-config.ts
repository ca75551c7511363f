/** Prints the configuration of a data folder, masked; where there is none yet, the one the box would make for itself. */
import { lines } from "#texts/en/lines/config-lines.ts";
import { sayer } from "./speech.ts";
import { stringify } from "yaml";
import { lookAround } from "#box/network.ts";
import { checkTypes } from "#checks/registry.ts";
import { makeDefaultSite } from "#config/default-site.ts";
import { maskText } from "#config/document-text.ts";
import { maskDocument } from "#config/mask.ts";
import { parseDocument } from "#config/parse-document.ts";
import { isoTime } from "#lib/clock.ts";
import { hasState, withState } from "./open-state.ts";
import type { Terminal } from "./verb.ts";

const { say } = sayer(lines);

export interface ShowOptions {
  readonly json: boolean;
  /** Say first which version it is. */
  readonly withVersion: boolean;
}

export async function showConfig(folder: string, terminal: Terminal, options: ShowOptions): Promise<number> {
  if (!hasState(folder)) return print(terminal, options, say("config.noVersionYet"), defaultText());
  return withState(folder, terminal, (state) => {
    const newest = state.configVersions.newest();
    if (newest === undefined) return print(terminal, options, say("config.noVersionYet"), defaultText());
    const head = say("config.head", {
      version: String(newest.id),
      at: isoTime(newest.at),
      actor: newest.actor,
      digest: newest.digest,
    });
    return print(terminal, options, head, newest.document);
  });
}

function print(terminal: Terminal, { json, withVersion }: ShowOptions, head: string, text: string): number {
  if (json) {
    const parsed = parseDocument(text, "configuration");
    terminal.out(JSON.stringify("value" in parsed ? maskDocument(parsed.value, checkTypes) : {}, undefined, 2));
    return 0;
  }
  if (withVersion) terminal.out(`# ${head}`);
  terminal.out(maskText(text, checkTypes).trimEnd());
  return 0;
}

function defaultText(): string {
  return stringify(makeDefaultSite(lookAround()));
}

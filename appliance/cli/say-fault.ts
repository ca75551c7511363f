/** What words of Node, of a store or of the system come to, for people: their own are English. */
import { lines } from "#texts/en/lines/common-lines.ts";
import type { StoreError } from "#store/store-error.ts";
import { sayer } from "./speech.ts";

const { say } = sayer(lines);

type ParseArgsError = TypeError & { readonly code: string };

/** `node:util` parseArgs raises these for unknown options and missing values. */
export function isParseArgsError(error: unknown): error is ParseArgsError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Which option or word it is stands in the message alone. */
export function sayParseFault({ code, message }: ParseArgsError): string {
  const [said = ""] = message.split("\n");
  const quoted = /'([^']+)'/.exec(said)?.[1] ?? "";
  // `-c, --config <value>`
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return say("common.unknownOption", { option });
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return say("common.unexpectedWord", { word: quoted });
  if (/does not take an argument/.test(said)) return say("common.optionTakesNone", { option });
  if (/argument missing|argument is ambiguous/.test(said)) return say("common.optionNeedsValue", { option });
  return say("common.badUsage", { said });
}

/** What the store says of itself stands behind it. */
export function sayStoreFault({ code, message }: StoreError): string {
  return say(`common.store.${code}`, { said: message });
}

/** What the system calls a fault, with the file it is about; what has no words here is said by the system's own. */
const SYSTEM: Readonly<Record<string, keyof typeof lines>> = {
  ENOENT: "common.file.noSuch",
  EACCES: "common.file.denied",
  EPERM: "common.file.denied",
  EISDIR: "common.file.folder",
  ENOSPC: "common.file.noSpace",
  EEXIST: "common.file.exists",
};

export function saySystemFault(error: Error & { readonly code?: unknown; readonly path?: unknown }): string {
  const code = SYSTEM[String(error.code)];
  return code === undefined || typeof error.path !== "string" ? error.message : say(code, { path: error.path });
}

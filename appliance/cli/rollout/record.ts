/** The record of a rollout: a line of JSON for everything that happened, on the disk before anything follows from it. */
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { errorCode } from "#lib/errno.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import type { Dated } from "./course.ts";

/** Its first line: what it is about, so that no record is gone on with by another rollout. */
interface Head {
  readonly is: "rollout";
  readonly version: string;
  /** ms since 1970 */
  readonly at: number;
}

export class RolloutRecord {
  readonly file: string;
  readonly #now: () => number;

  constructor(file: string, now: () => number) {
    this.file = file;
    this.#now = now;
  }

  /**
   * What it holds; begins it where there is none. What a kill left half written at its end counts for nothing.
   * @throws Error where it is the record of another version, or cannot be read
   */
  open(version: string): readonly Dated[] {
    const text = readIfThere(this.file);
    if (text === undefined) {
      this.#write({ is: "rollout", version, at: this.#now() });
      return [];
    }
    const [head, ...entries] = text
      .split("\n")
      .map(parsedJson)
      .filter((entry) => typeof entry === "object" && entry !== null) as [Head?, ...Dated[]];
    if (head?.is !== "rollout" || head.version !== version) throw new OtherRollout(head?.version ?? "?");
    // A half line must not swallow the next one.
    if (!text.endsWith("\n")) appendFileSync(this.file, "\n");
    return entries;
  }

  note(entry: Dated): void {
    this.#write(entry);
  }

  #write(entry: object): void {
    const place = openSync(this.file, "a", 0o600);
    try {
      appendFileSync(place, `${JSON.stringify(entry)}\n`);
      fsyncSync(place);
    } finally {
      closeSync(place);
    }
  }
}

/** The record is of another version. */
export class OtherRollout extends Error {
  readonly version: string;

  constructor(version: string) {
    super(version);
    this.version = version;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

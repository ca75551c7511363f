/**
 * Set-up files that the image brings from a memory stick or the card's first partition: each is read once, taken or refused, and taken
 * away; what came of it lies beside, to be carried back (os-image/root, carry-setup-result).
 */
import { readFileSync, rmSync, statSync, watch, writeFileSync, type FSWatcher } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import type { AccountDesk } from "#actions/account-desk.ts";
import { makePasswords } from "#actions/passwords.ts";
import type { ConfigAccess } from "#actions/put-config.ts";
import { readSetUpFile, takeSetUpFile } from "#actions/take-set-up-file.ts";
import { isoTime } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import { MOST_SETUP_BYTES } from "#model/setup-file.ts";
import { lines } from "#texts/en/lines/run-lines.ts";
import { configAccess } from "../config-access.ts";
import { sayer, speech } from "../speech.ts";
import type { Accepting } from "./accepting.ts";
import type { Enrolling } from "./enrolling.ts";
import type { Life } from "./lives.ts";
import type { OrderingParts } from "./ordering.ts";
import type { BoxHand } from "#actions/box-hand.ts";

const { say } = sayer(lines);

/** Environment: the folder where the image puts them. */
const FOLDER = "VEDETTA_SETUP";
const NAME = "setup.json";

export interface SetUpFileParts extends OrderingParts {
  readonly enrolling: Enrolling;
  readonly accepting: Accepting;
  readonly hand: BoxHand;
}

export class SetUpFiles implements Life {
  readonly name = "set-up";
  readonly #parts: SetUpFileParts;
  readonly #folder: string | undefined;
  #watcher: FSWatcher | undefined;
  #taking: Promise<void> | undefined;

  constructor(parts: SetUpFileParts) {
    this.#parts = parts;
    this.#folder = parts.options.env[FOLDER];
  }

  start(): void {
    const folder = this.#folder;
    if (folder === undefined) return;
    try {
      this.#watcher = watch(folder, () => this.#look(folder));
      this.#watcher.on("error", (error) => this.#parts.options.log.error({ error: String(error) }, "set-up files"));
    } catch (error) {
      this.#parts.options.log.error({ error: String(error) }, "set-up files are not looked for");
      return;
    }
    this.#look(folder);
  }

  async stop(): Promise<void> {
    this.#watcher?.close();
    await this.#taking;
  }

  #look(folder: string): void {
    if (this.#taking !== undefined) return;
    const file = path.join(folder, NAME);
    const text = readAndRemove(file);
    if (text === undefined) return;
    this.#taking = this.#take(folder, text).finally(() => {
      this.#taking = undefined;
      this.#look(folder);
    });
  }

  async #take(folder: string, text: string | Refusal): Promise<void> {
    const { log, clock } = this.#parts.options;
    const problems = await this.#problemsOf(folder, text);
    const isTaken = problems.length === 0;
    if (isTaken) log.info({}, "a set-up file was taken");
    else log.warn({ problems: problems.map(({ code, path: at }) => `${at}: ${code}`) }, "a set-up file was refused");
    const said = [
      say(isTaken ? "run.setUpTaken" : "run.setUpRefused", { box: hostname(), at: isoTime(clock.wallMs()) }),
      ...problems.map((problem) => `  ${speech().refusalLine(problem)}`),
    ];
    writeFileSync(path.join(folder, isTaken ? "taken.txt" : "refused.txt"), `${said.join("\r\n")}\r\n`);
  }

  async #problemsOf(folder: string, text: string | Refusal): Promise<readonly Refusal[]> {
    if (typeof text !== "string") return [text];
    const read = readSetUpFile(text, NAME);
    if (!read.done) return read.problems;
    const outcome = await takeSetUpFile(this.#desk(), read.value);
    if (!outcome.done) return outcome.problems;
    const { updates } = read.value;
    // Kept by whoever fetches updates, which is not the box.
    if (updates !== undefined) writeFileSync(path.join(folder, "update-source"), `${updates}\n`);
    return [];
  }

  #desk(): Parameters<typeof takeSetUpFile>[0] {
    const { options, stores, watching, enrolling, accepting, hand } = this.#parts;
    const { clock, log } = options;
    const config: ConfigAccess = configAccess(stores.keeper, stores.state.configVersions, ({ name }) =>
      watching.tellConfigChanged(name),
    );
    const accounts: AccountDesk = { accounts: stores.state.accounts, passwords: makePasswords(), clock, log };
    return {
      ...accounts,
      config,
      setUp: accepting.setUp,
      hand,
      network: accepting.network,
      enrolment: enrolling.desk(),
    };
  }
}

/** It holds secrets: it is gone as soon as it was read. Undefined: there is none. */
function readAndRemove(file: string): string | Refusal | undefined {
  try {
    const { size } = statSync(file);
    const text = size > MOST_SETUP_BYTES ? undefined : readFileSync(file, "utf8");
    rmSync(file);
    return text ?? refusal("document.tooLarge", NAME, { most: `${MOST_SETUP_BYTES / 1024} KB` });
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    rmSync(file, { force: true });
    return refusal("file.unreadable", NAME, { reason: errorCode(error) ?? String(error) });
  }
}

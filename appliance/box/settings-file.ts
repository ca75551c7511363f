/**
 * The box's small document of settings, as JSON in one file that survives a power cut: written completely under another
 * name and flushed before it takes its place, with the version before it kept as `.bak`. A file that was damaged all the
 * same is replaced by that one, and `readFrom` says so.
 */
import { link, open, readFile, rename, rm, stat, mkdir } from "node:fs/promises";
import path from "node:path";
import { Low, type Adapter } from "lowdb";
import { errorCode } from "#lib/errno.ts";

const MAX_BYTES = 1024 * 1024;

/** Where the content came from. `defaults`: there was nothing to read, or nothing readable. */
export type ReadFrom = "file" | "backup" | "defaults";

export class SettingsFile<T extends object> {
  readonly #low: Low<T>;
  readonly #adapter: DurableAdapter<T>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(adapter: DurableAdapter<T>, defaults: T) {
    this.#adapter = adapter;
    this.#low = new Low<T>(adapter, defaults);
  }

  /**
   * Opens a file, or begins with the defaults where there is none.
   * @param isValid says whether a parsed value has the right form; one that has not counts as damaged
   */
  static async open<T extends object>(
    file: string,
    defaults: T,
    isValid: (value: unknown) => value is T,
  ): Promise<SettingsFile<T>> {
    // Where it cannot be made nothing can be read either; the first change says why.
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 }).catch(() => {});
    const settings = new SettingsFile(new DurableAdapter(file, isValid), defaults);
    await settings.#low.read();
    return settings;
  }

  /** Where the content of the last opening came from. */
  get readFrom(): ReadFrom {
    return this.#adapter.readFrom;
  }

  get(): Readonly<T> {
    return this.#low.data;
  }

  /** Changes the content and waits until it is on the disk. A change that cannot be written is taken back. */
  update(change: (before: Readonly<T>) => T): Promise<void> {
    const turn = this.#writing.then(async () => {
      const before = this.#low.data;
      this.#low.data = change(before);
      try {
        await this.#low.write();
      } catch (error) {
        this.#low.data = before;
        throw error;
      }
    });
    this.#writing = turn.catch(() => {});
    return turn;
  }
}

/** lowdb's own file adapter neither flushes nor survives a file that was cut short. */
class DurableAdapter<T> implements Adapter<T> {
  readonly #file: string;
  readonly #isValid: (value: unknown) => value is T;
  readFrom: ReadFrom = "defaults";

  constructor(file: string, isValid: (value: unknown) => value is T) {
    this.#file = file;
    this.#isValid = isValid;
  }

  async read(): Promise<T | null> {
    for (const [from, file] of [
      ["file", this.#file],
      ["backup", `${this.#file}.bak`],
    ] as const) {
      const value = await this.#tryRead(file);
      if (value === undefined) continue;
      this.readFrom = from;
      return value;
    }
    this.readFrom = "defaults";
    return null;
  }

  async write(data: T): Promise<void> {
    const text = `${JSON.stringify(data, undefined, 2)}\n`;
    if (Buffer.byteLength(text) > MAX_BYTES)
      throw new RangeError(`${path.basename(this.#file)} would have more than 1 MB`);
    const fresh = `${this.#file}.new`;
    await writeFlushed(fresh, text);
    await this.#keepBackup();
    await rename(fresh, this.#file);
    await flushFolder(path.dirname(this.#file));
    this.readFrom = "file";
  }

  /** undefined: absent or damaged. */
  async #tryRead(file: string): Promise<T | undefined> {
    try {
      if ((await stat(file)).size > MAX_BYTES) return undefined;
      const value: unknown = JSON.parse(await readFile(file, "utf8"));
      return this.#isValid(value) ? value : undefined;
    } catch (error) {
      // Absent, a folder of that name, a disk with errors: in each case there is nothing to go by.
      if (error instanceof SyntaxError || errorCode(error) !== undefined) return undefined;
      throw error;
    }
  }

  /** A second name for the present file; there is no moment without a file of the right name. A damaged one is not kept. */
  async #keepBackup(): Promise<void> {
    if ((await this.#tryRead(this.#file)) === undefined) return;
    const linked = `${this.#file}.bak.new`;
    await rm(linked, { force: true });
    await link(this.#file, linked);
    await rename(linked, `${this.#file}.bak`);
  }
}

async function writeFlushed(file: string, text: string): Promise<void> {
  const handle = await open(file, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

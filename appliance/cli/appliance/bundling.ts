/** Has the diagnostics bundle made by a process of its own (`vedetta bundle`), one at a time, which asks this box by its interface. */
import { readProgramOutput } from "#lib/program-output.ts";
import type { MadeBundle } from "#model/diagnostics.ts";

export interface BundlingOptions {
  /** The program and what comes before its verb. */
  readonly program: readonly [file: string, ...args: string[]];
  readonly dataFolder: string;
  readonly configFile?: string;
  /** Where this box's page is, HOST:PORT. */
  readonly at: () => string;
}

/** Doctor alone may take a minute and a half. */
const PATIENCE_MS = 180_000;
/** More is no bundle: before it is packed it is shorter. */
const MOST_BYTES = 15_000_000;
const MOST_SAID = 500;

export class Bundling {
  readonly #options: BundlingOptions;
  readonly #stop = new AbortController();
  /** Who asks meanwhile gets the same. */
  #under: Promise<MadeBundle> | undefined;

  constructor(options: BundlingOptions) {
    this.#options = options;
  }

  /** Never rejected. */
  make(): Promise<MadeBundle> {
    this.#under ??= this.#run().finally(() => (this.#under = undefined));
    return this.#under;
  }

  /** What is being made is given up. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#under;
  }

  async #run(): Promise<MadeBundle> {
    const { program, dataFolder, configFile, at } = this.#options;
    const [file, ...before] = program;
    const config = configFile === undefined ? [] : ["--config", configFile];
    const args = [...before, "bundle", "-", "--at", at(), "--data", dataFolder, ...config];
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(PATIENCE_MS)]);
    const bounds = { signal, mostBytes: MOST_BYTES, mostSaid: MOST_SAID };
    const { code, bytes, said } = await readProgramOutput(file, args, bounds);
    return code === 0 ? { made: true, bytes } : { made: false, said };
  }
}

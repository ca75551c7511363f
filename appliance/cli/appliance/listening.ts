/** The listeners of the running box: made anew when their settings change, and those that go on are left alone. */
import { isDeepStrictEqual } from "node:util";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { Listener } from "#listeners/listener.ts";
import type { Log } from "#lib/log.ts";
import type { Site } from "#model/site.ts";
import type { Life } from "./lives.ts";

/** How one kind of listener is made, and of which settings. */
export interface ListenerMaker {
  readonly name: string;
  /** What must stay the same for it to go on through a reload; undefined: the site wants none. */
  settingsOf(site: Site): unknown;
  /** Loads its libraries only now: most boxes have no listener. */
  make(site: Site): Promise<Listener>;
}

interface Mounted {
  readonly settings: unknown;
  readonly listener: Listener;
}

export class Listening implements Life {
  readonly name = "listening";
  readonly #site: () => Site;
  readonly #makers: readonly ListenerMaker[];
  readonly #log: Log;
  readonly #mounted = new Map<string, Mounted>();
  /** Changes follow one another; never rejected. */
  #busy: Promise<void> = Promise.resolve();

  constructor(site: () => Site, makers: readonly ListenerMaker[], log: Log) {
    this.#site = site;
    this.#makers = makers;
    this.#log = log;
  }

  start(): Promise<void> {
    return this.use(this.#site());
  }

  /** Makes the listeners that a site asks for. One that cannot be made keeps no other from it. */
  use(site: Site): Promise<void> {
    this.#busy = this.#busy.then(() => this.#change(site));
    return this.#busy;
  }

  async stop(): Promise<void> {
    await this.#busy;
    await Promise.all(this.#makers.map(({ name }) => this.#end(name)));
  }

  /** Why nothing comes in by a listener, in words; undefined: it listens. */
  trouble(name: string): string | undefined {
    const figures = this.#mounted.get(name)?.listener.figures();
    if (figures === undefined) return `listeners.${name} is not configured`;
    return figures.address === undefined ? (figures.problem?.message ?? "it does not listen yet") : undefined;
  }

  figures(): readonly ListenerFigures[] {
    return [...this.#mounted.values()].map(({ listener }) => listener.figures());
  }

  async #change(site: Site): Promise<void> {
    await Promise.all(this.#makers.map((maker) => this.#changeOne(maker, site)));
  }

  async #changeOne(maker: ListenerMaker, site: Site): Promise<void> {
    const settings = maker.settingsOf(site);
    const before = this.#mounted.get(maker.name);
    if (before !== undefined && isDeepStrictEqual(before.settings, settings)) return;
    await this.#end(maker.name);
    if (settings === undefined) return;
    try {
      const listener = await maker.make(site);
      this.#mounted.set(maker.name, { settings, listener });
      await listener.start();
    } catch (error) {
      this.#logFailure(maker.name, error, "a listener could not be started");
    }
  }

  async #end(name: string): Promise<void> {
    const mounted = this.#mounted.get(name);
    if (mounted === undefined) return;
    this.#mounted.delete(name);
    try {
      await mounted.listener.stop();
    } catch (error) {
      this.#logFailure(name, error, "a listener did not stop well");
    }
  }

  #logFailure(listener: string, error: unknown, message: string): void {
    const said = error instanceof Error ? error.stack : String(error);
    this.#log.error({ listener, error: said }, message);
  }
}

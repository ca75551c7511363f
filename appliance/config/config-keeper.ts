/**
 * Keeps the configuration in force: from a file, which is then the only truth, or from the data folder, where people
 * change it. A new one takes the old one's place only when nothing in it is wrong.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { stringify } from "yaml";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import type { SiteDocument } from "#model/config.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import { maskText, unmaskText, withValueAt } from "./document-text.ts";
import type { Path } from "./findings.ts";
import { loadSite, type LoadedSite } from "./load-site.ts";
import type { CheckTypes } from "./loading.ts";
import { maskDocument } from "./mask.ts";
import { parseDocument } from "./parse-document.ts";
import type { SecretSource } from "./secret-source.ts";

/** Where versions are kept; `store/` has it. */
export interface VersionTable {
  newest(): { readonly id: number; readonly actor: string; readonly document: string } | undefined;
  add(version: { readonly actor: string; readonly digest: string; readonly document: string }): { readonly id: number };
}

export interface KeeperOptions {
  /** The configuration file; undefined: the configuration lives in the data folder. */
  readonly file?: string;
  readonly dataFolder: string;
  readonly versions: VersionTable;
  readonly secrets: SecretSource;
  readonly checkTypes: CheckTypes;
  readonly log: Log;
  /** A mistake as a line for the log. */
  say(refusal: Refusal): string;
  /** What a box without any configuration watches. */
  makeDefault(): SiteDocument;
}

/** Whether a configuration was taken; `site` is the one in force then. */
export interface Taken {
  readonly site?: Site;
  readonly problems: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

/** The actor of versions that the box made for itself; they follow the surroundings until a person changes something. */
const OWN_ACTOR = "box";

export class ConfigKeeper {
  readonly #options: KeeperOptions;
  readonly #listeners: ((site: Site, before: Site | undefined) => void)[] = [];
  #site: Site | undefined;
  /** The text in force, packed: on a large site it has megabytes, and its value several times as many. Both are seldom wanted. */
  #packed: Buffer | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** True: the configuration is a file, and neither the page nor a command may change it. */
  get readOnly(): boolean {
    return this.#options.file !== undefined;
  }

  /** The site in force. @throws Error before the first successful `load` */
  get site(): Site {
    if (this.#site === undefined) throw new Error("no configuration is loaded");
    return this.#site;
  }

  /** The document in force, plain-text secrets masked. */
  document(): unknown {
    return maskDocument(this.#value() ?? {}, this.#options.checkTypes);
  }

  /** The document's text as it was written, comments included, plain-text secrets masked. */
  text(): string {
    return maskText(this.#text(), this.#options.checkTypes);
  }

  /** Calls back after every change of the configuration in force, the first load included. */
  onChange(listener: (site: Site, before: Site | undefined) => void): void {
    this.#listeners.push(listener);
  }

  /** The first load, at start. With problems nothing is in force and the box must not run. */
  load(): Taken {
    return this.readOnly ? this.#takeFile() : this.#takeNewest();
  }

  /** Reads file or data folder again (SIGHUP). A refused configuration leaves the old one in force; every mistake is logged. */
  reload(): Taken {
    const taken = this.load();
    for (const problem of taken.problems)
      this.#options.log.error({ code: problem.code }, `configuration refused: ${this.#options.say(problem)}`);
    return taken;
  }

  /** Puts a new document in force and stores it. Masks in it stand for the secrets of the one before. */
  put(text: string, actor: string): Taken {
    if (this.readOnly) return refuse(refusal("readOnly.file", "", { file: this.#options.file ?? "" }));
    const parsed = parseDocument(text, "configuration");
    if ("problems" in parsed) return { problems: parsed.problems, warnings: [] };
    const whole = unmaskText(text, this.#value(), this.#options.checkTypes);
    const loaded = this.#check(whole, "configuration", false);
    if (loaded.site !== undefined) this.#options.versions.add({ actor, digest: loaded.site.digest, document: whole });
    return this.#take(loaded, whole);
  }

  /**
   * Puts a version in force again that was in force before, under the name of whoever made it. What was accepted once is not
   * refused because a secret or a file went missing since.
   */
  putBack({ document, actor }: { readonly document: string; readonly actor: string }): Taken {
    if (this.readOnly) return refuse(refusal("readOnly.file", "", { file: this.#options.file ?? "" }));
    const loaded = this.#check(document, "configuration", true);
    if (loaded.site !== undefined) this.#options.versions.add({ actor, digest: loaded.site.digest, document });
    return this.#take(loaded, document);
  }

  /** Puts one value at a place of the document and the whole in force; comments and all other values stay. */
  setAt(place: Path, value: unknown, actor: string): Taken {
    return this.setEach([[place, value]], actor);
  }

  /** The same for several places at once. */
  setEach(changes: readonly (readonly [place: Path, value: unknown])[], actor: string): Taken {
    return this.put(
      changes.reduce((text, [place, value]) => withValueAt(text, place, value), this.#text()),
      actor,
    );
  }

  #text(): string {
    return this.#packed === undefined ? "" : inflateRawSync(this.#packed).toString();
  }

  /** The document in force as a value, secrets unmasked. */
  #value(): SiteDocument | undefined {
    if (this.#packed === undefined) return undefined;
    const parsed = parseDocument(this.#text(), "configuration");
    if ("problems" in parsed) throw new Error("the document in force cannot be read");
    return parsed.value as SiteDocument; // checked when it was taken
  }

  #takeFile(): Taken {
    const file = this.#options.file ?? "";
    const text = readConfigFile(file);
    if (typeof text !== "string") return { problems: [text], warnings: [] };
    return this.#take(this.#check(text, file, false), text);
  }

  #takeNewest(): Taken {
    const { versions } = this.#options;
    let newest: { readonly actor: string; readonly document: string } | undefined = versions.newest();
    if (newest === undefined || newest.actor === OWN_ACTOR) {
      const document = stringify(this.#options.makeDefault());
      if (document !== newest?.document) {
        const digest = this.#check(document, "configuration", true).site?.digest ?? "";
        versions.add({ actor: OWN_ACTOR, digest, document });
      }
      newest = { actor: OWN_ACTOR, document };
    }
    // What was accepted once must not keep the box from starting because a secret or a file went missing since.
    return this.#take(this.#check(newest.document, "configuration", true), newest.document);
  }

  #check(text: string, fileName: string, lenient: boolean): LoadedSite {
    const { file, dataFolder, secrets, checkTypes } = this.#options;
    return loadSite(text, {
      fileName,
      baseFolder: file === undefined ? dataFolder : path.dirname(file),
      secrets,
      checkTypes,
      lenient,
    });
  }

  #take(loaded: LoadedSite, text: string): Taken {
    const { site, problems, warnings } = loaded;
    if (site === undefined) return { problems, warnings };
    const before = this.#site;
    this.#site = site;
    this.#packed = deflateRawSync(text);
    for (const listener of this.#listeners) listener(site, before);
    return { site, problems, warnings };
  }
}

/** The text of a configuration file, or why it cannot be read. */
export function readConfigFile(file: string): string | Refusal {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === "ENOENT") return refusal("file.missing", file);
    return refusal("file.unreadable", file, { reason: code });
  }
}

function refuse(problem: Refusal): Taken {
  return { problems: [problem], warnings: [] };
}

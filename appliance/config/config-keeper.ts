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
import type { Author, ConfigChange, ConfigDifference, ConfigEdit, SecretsSet } from "#model/api-config.ts";
import type { SiteDocument } from "#model/config.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import { compareDocuments } from "./compare-documents.ts";
import { maskText, unmaskText } from "./document-text.ts";
import { editDocument, type Edited } from "./edit-document.ts";
import type { Path } from "./findings.ts";
import { isObject } from "./json-schema.ts";
import { loadSite, type LoadedSite } from "./load-site.ts";
import type { CheckTypes } from "./loading.ts";
import { maskDocument } from "./mask.ts";
import { ParsedTexts } from "./parsed-texts.ts";
import type { SecretSource } from "./secret-source.ts";
import { noteSecrets, secretsIn } from "./secrets-set.ts";

/** Where versions are kept; `store/` has it. */
export interface VersionTable {
  newest(): StoredVersion | undefined;
  get(id: number): StoredVersion | undefined;
  add(version: {
    readonly actor: string;
    readonly origin: Author["origin"];
    readonly returnOf?: number;
    readonly digest: string;
    readonly document: string;
  }): { readonly id: number };
}

interface StoredVersion {
  readonly id: number;
  readonly actor: string;
  readonly origin: Author["origin"] | null;
  readonly document: string;
}

export interface KeeperOptions {
  /** The configuration file; undefined: the configuration lives in the data folder. */
  readonly file?: string;
  readonly dataFolder: string;
  readonly versions: VersionTable;
  readonly secrets: SecretSource;
  readonly checkTypes: CheckTypes;
  /** Where it is kept when secrets were set; left out: it is not. */
  readonly secretNotes?: {
    get(): SecretsSet;
    put(notes: SecretsSet): void;
    /** ISO 8601. */
    now(): string;
  };
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

/** The author of versions that the box made for itself; they follow the surroundings until a person changes something. */
const THE_BOX: Author = { name: "box", origin: "box" };

/** What would be, if a document was put in force. */
export interface Tried extends ConfigDifference {
  readonly site?: Site;
  readonly problems: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

export class ConfigKeeper {
  readonly #options: KeeperOptions;
  readonly #texts = new ParsedTexts();
  readonly #listeners: ((site: Site, before: Site | undefined) => void)[] = [];
  #site: Site | undefined;
  /** The text in force, packed: on a large site it has megabytes, and its value several times as many. Both are seldom wanted. */
  #packed: Buffer | undefined;
  /** Digests of the secrets in force, by place. */
  #secrets: ReadonlyMap<string, string> = new Map();

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

  /** When secrets in the document were set, and by whom, as far as it is known. */
  secretsSet(): SecretsSet {
    return this.readOnly ? {} : (this.#options.secretNotes?.get() ?? {});
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
  put(text: string, by: Author): Taken {
    if (this.readOnly) return refuse(refusal("readOnly.file", "", { file: this.#options.file ?? "" }));
    const { loaded, whole } = this.#read(text);
    if (whole === undefined) return loaded;
    return this.#store(loaded, whole, by);
  }

  /** Writes places of the document anew and puts the whole in force, as one version; comments and all other values stay. */
  change(edits: readonly ConfigEdit[], by: Author): Taken {
    const edited = this.#edit(edits);
    return "problems" in edited ? refuse(...edited.problems) : this.put(edited.text, by);
  }

  /** The same for values whose places are known. */
  setAt(place: Path, value: unknown, by: Author): Taken {
    return this.change([{ path: [...place], value }], by);
  }

  setEach(changes: readonly (readonly [place: Path, value: unknown])[], by: Author): Taken {
    return this.change(
      changes.map(([place, value]) => ({ path: [...place], value })),
      by,
    );
  }

  /** What would be, if this document was put in force. Masks in it stand for the secrets of the one in force. */
  try(text: string): Tried {
    const { loaded, whole } = this.#read(text);
    const { site, problems, warnings } = loaded;
    const compared = whole === undefined ? NO_DIFFERENCE : this.#differenceTo(whole);
    return { ...compared, problems, warnings, ...(site !== undefined && { site }) };
  }

  /** The same for the document in force with some places written anew. */
  tryChange(edits: readonly ConfigEdit[]): Tried {
    const edited = this.#edit(edits);
    if ("problems" in edited) return { ...NO_DIFFERENCE, ...edited, warnings: [] };
    return this.try(edited.text);
  }

  /** A stored version's document as a value and as it was written, plain-text secrets masked; undefined: there is none. */
  version(id: number): { readonly document: unknown; readonly text: string } | undefined {
    const document = this.#options.versions.get(id)?.document;
    if (document === undefined) return undefined;
    const { checkTypes } = this.#options;
    return { document: maskDocument(this.#valueOf(document), checkTypes), text: maskText(document, checkTypes) };
  }

  /** What changed from one stored version to another; undefined: one of them is not there. */
  compareVersions(before: number, after: number): ConfigDifference | undefined {
    const { versions, checkTypes } = this.#options;
    const [old, now] = [versions.get(before), versions.get(after)];
    if (old === undefined || now === undefined) return undefined;
    return compareDocuments(this.#valueOf(old.document), this.#valueOf(now.document), checkTypes);
  }

  /**
   * Puts a stored version in force again, as a new one. What was accepted once is not refused because a secret or a file
   * went missing since.
   * @param by left out: whoever made it
   */
  restore(id: number, by?: Author): Taken {
    if (this.readOnly) return refuse(refusal("readOnly.file", "", { file: this.#options.file ?? "" }));
    const version = this.#options.versions.get(id);
    if (version === undefined) return refuse(refusal("notFound.version", "", { version: id }));
    const { document, actor, origin } = version;
    const loaded = this.#check(document, IN_FOLDER, true);
    return this.#store(loaded, document, by ?? { name: actor, origin: origin ?? "page" }, id);
  }

  /** Reads a document that may hold masks; `whole` is its text without them. */
  #read(text: string): { readonly loaded: LoadedSite; readonly whole?: string } {
    const parsed = this.#texts.read(text);
    if ("problems" in parsed) return { loaded: { problems: parsed.problems, warnings: [], notYetInForce: [] } };
    const whole = unmaskText(text, this.#value(), this.#options.checkTypes);
    return { loaded: this.#check(whole, IN_FOLDER, false), whole };
  }

  #store(loaded: LoadedSite, document: string, { name, origin }: Author, returnOf?: number): Taken {
    if (loaded.site !== undefined) {
      const { digest } = loaded.site;
      this.#options.versions.add({
        actor: name,
        origin,
        digest,
        document,
        ...(returnOf !== undefined && { returnOf }),
      });
      this.#note(loaded.document, name);
    }
    return this.#take(loaded, document);
  }

  #note(document: SiteDocument | undefined, by: string): void {
    const { secretNotes, checkTypes } = this.#options;
    if (secretNotes === undefined) return;
    const now = secretsIn(document, checkTypes);
    secretNotes.put(noteSecrets(this.#secrets, now, secretNotes.get(), { at: secretNotes.now(), by }));
  }

  #differenceTo(text: string): ConfigDifference {
    const difference = compareDocuments(this.#value() ?? {}, this.#valueOf(text), this.#options.checkTypes);
    const isSame = difference.changes.length === 0;
    return isSame && text !== this.#text() ? { changes: [TEXT_ONLY], more: 0 } : difference;
  }

  #text(): string {
    return this.#packed === undefined ? "" : inflateRawSync(this.#packed).toString();
  }

  /** The document in force as a value, secrets unmasked. */
  #value(): SiteDocument | undefined {
    if (this.#packed === undefined) return undefined;
    return this.#valueOf(this.#text()) as SiteDocument; // checked when it was taken
  }

  /** The value of a text that was checked when it was stored. */
  #valueOf(text: string): unknown {
    const parsed = this.#texts.read(text);
    if ("problems" in parsed) throw new Error("a stored configuration cannot be read");
    return parsed.value;
  }

  /** The text in force with places written anew; on its way it was read, which is remembered. */
  #edit(edits: readonly ConfigEdit[]): Edited {
    const text = this.#text();
    return editDocument(text, edits, (value) => this.#texts.know(text, { value }));
  }

  #takeFile(): Taken {
    const file = this.#options.file ?? "";
    const text = readConfigFile(file);
    if (typeof text !== "string") return { problems: [text], warnings: [] };
    return this.#take(this.#check(text, file, false), text);
  }

  #takeNewest(): Taken {
    const { versions } = this.#options;
    const newest = versions.newest();
    // What was accepted once must not keep the box from starting because a secret or a file went missing since.
    if (newest !== undefined && newest.origin !== THE_BOX.origin)
      return this.#take(this.#check(newest.document, IN_FOLDER, true), newest.document);
    const document = stringify(this.#options.makeDefault());
    const loaded = this.#check(document, IN_FOLDER, true);
    return document === newest?.document ? this.#take(loaded, document) : this.#store(loaded, document, THE_BOX);
  }

  #check(text: string, fileName: string, lenient: boolean): LoadedSite {
    const { file, dataFolder, secrets, checkTypes } = this.#options;
    const parsed = fileName === IN_FOLDER ? this.#texts.read(text) : undefined;
    return loadSite(parsed !== undefined && "value" in parsed && isObject(parsed.value) ? parsed.value : text, {
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
    if (this.#options.secretNotes !== undefined) this.#secrets = secretsIn(loaded.document, this.#options.checkTypes);
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

/** What stands in front of mistakes in a document of the data folder. */
const IN_FOLDER = "configuration";
const NO_DIFFERENCE: ConfigDifference = { changes: [], more: 0 };
/** What is written is another, what it says the same: comments, layout, the order of keys. */
const TEXT_ONLY: ConfigChange = { path: "", code: "configChange.textOnly", parameters: {} };

function refuse(...problems: readonly Refusal[]): Taken {
  return { problems, warnings: [] };
}

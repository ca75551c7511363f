/** Puts a new configuration in force, where the configuration lives in the data folder. */
import type { Log } from "#lib/log.ts";
import type { ConfigView, ResultView } from "#model/api.ts";
import type {
  ConfigChangeOrder,
  ConfigCheckOrder,
  ConfigCheckView,
  ConfigDifference,
  ConfigEdit,
  ConfigTryOrder,
  ConfigVersionDetail,
  ConfigVersionView,
} from "#model/api-config.ts";
import type { Refusal } from "#model/refusal.ts";
import type { Actor } from "./actor.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";

/** The configuration as the outside sees and changes it; wired to `config/` and the engine by `main.ts`. */
export interface ConfigAccess {
  /** The document in force, secrets masked. */
  view(): ConfigView;
  /**
   * Checks the document, stores it and puts it in force. A masked secret in it means the one in force.
   * @returns every mistake; none: it is in force
   */
  put(document: unknown, actor: Actor): Promise<readonly Refusal[]>;
  /**
   * Puts one value at a place of the document, whose comments and other values stay, stores it and puts it in force.
   * @param path keys and indexes that lead to the place, as `["hosts", 0, "profile"]`
   * @returns every mistake; none: it is in force
   */
  setAt(path: readonly (string | number)[], value: unknown, actor: Actor): Promise<readonly Refusal[]>;
  /** The same for several places at once: all of it, or nothing. */
  setEach(
    changes: readonly (readonly [path: readonly (string | number)[], value: unknown])[],
    actor: Actor,
  ): Promise<readonly Refusal[]>;
  /** JSON Schema of the document. */
  schema(): object;
}

/** The same with versions, and with changes that can be tried first. */
export interface ConfigHistory extends ConfigAccess {
  /** The same for several places, as one version. */
  change(edits: readonly ConfigEdit[], actor: Actor): Promise<readonly Refusal[]>;
  /** What would be, if it was put in force: a document, or the one in force with places written anew. */
  check(order: ConfigCheckOrder): ConfigTried;
  /** Runs a check once as it would be with changes that are not in force; nothing is stored, nobody is told. */
  tryService(order: ConfigTryOrder): Promise<Outcome<ResultView>>;
  /** The versions that are kept, newest first. */
  versions(): readonly ConfigVersionView[];
  /** @returns undefined: it is not there any more */
  version(id: number): ConfigVersionDetail | undefined;
  /** What changed from one version to another; undefined: one of them is not there. */
  compare(before: number, after: number): ConfigDifference | undefined;
  /** Puts an older version in force again, as a new one. @returns every mistake; none: it is in force */
  restore(id: number, actor: Actor): Promise<readonly Refusal[]>;
}

/** What would be; mistakes are put into words where it is known in which language. */
export type ConfigTried = Omit<ConfigCheckView, "problems" | "warnings"> & {
  readonly problems: readonly Refusal[];
  readonly warnings: readonly Refusal[];
};

/** What the commands about the configuration work with. */
export interface ConfigDesk {
  readonly config: ConfigAccess;
  readonly log: Log;
}

export function viewConfig({ config }: ConfigDesk): Outcome<ConfigView> {
  return done(config.view());
}

/** @param expectedDigest the digest the change was made from; undefined: whatever is in force is replaced */
export async function putConfig(
  desk: ConfigDesk,
  actor: Actor,
  document: unknown,
  expectedDigest?: string,
): Promise<Outcome<ConfigView>> {
  return putInForce(desk, actor, expectedDigest, "configuration changed", () => desk.config.put(document, actor));
}

/** What the commands about changes and versions work with. */
export interface HistoryDesk {
  readonly config: ConfigHistory;
  readonly log: Log;
}

/** Writes places of the document in force anew, as one version. */
export async function changeConfig(
  desk: HistoryDesk,
  actor: Actor,
  { edits, digest }: ConfigChangeOrder,
): Promise<Outcome<ConfigView>> {
  return putInForce(desk, actor, digest, "configuration changed", () => desk.config.change(edits, actor));
}

export function checkConfig({ config }: HistoryDesk, order: ConfigCheckOrder): Outcome<ConfigTried> {
  return done(config.check(order));
}

/** Whoever may change the configuration could have it run anyway, with any stored secret, against any address. */
export async function tryService(
  { config, log }: HistoryDesk,
  actor: Actor,
  order: ConfigTryOrder,
): Promise<Outcome<ResultView>> {
  log.info({ host: order.host, service: order.service, by: actor.name }, "a check is tried before it is in force");
  return config.tryService(order);
}

export function listVersions({ config }: HistoryDesk): Outcome<readonly ConfigVersionView[]> {
  return done(config.versions());
}

export function viewVersion({ config }: HistoryDesk, id: number): Outcome<ConfigVersionDetail> {
  const version = config.version(id);
  return version === undefined ? refused("notFound.version", "", { version: id }) : done(version);
}

export function compareVersions({ config }: HistoryDesk, before: number, after: number): Outcome<ConfigDifference> {
  const difference = config.compare(before, after);
  if (difference !== undefined) return done(difference);
  const missing = config.version(before) === undefined ? before : after;
  return refused("notFound.version", "", { version: missing });
}

/** @param digest of the configuration that the person saw in force; undefined: whatever is in force is replaced */
export async function restoreVersion(
  desk: HistoryDesk,
  actor: Actor,
  { version, digest }: { readonly version: number; readonly digest?: string },
): Promise<Outcome<ConfigView>> {
  return putInForce(desk, actor, digest, "an older configuration is in force again", () =>
    desk.config.restore(version, actor),
  );
}

/**
 * Changes the configuration by `change`, unless it is a file or has changed meanwhile, and notes who did it.
 * @param expectedDigest of the configuration that the person saw; undefined: whatever is in force is changed
 */
export async function putInForce(
  { config, log }: ConfigDesk,
  actor: Actor,
  expectedDigest: string | undefined,
  what: string,
  change: () => Promise<readonly Refusal[]>,
): Promise<Outcome<ConfigView>> {
  const before = config.view();
  if (before.readOnly) return refused("readOnly", "");
  if (expectedDigest !== undefined && expectedDigest !== before.digest) return refused("changedMeanwhile", "");
  const problems = await change();
  if (problems.length > 0) return refusedFor(problems);
  const after = config.view();
  log.info({ security: "config.put", digest: after.digest, by: actor.name }, what);
  return done(after);
}

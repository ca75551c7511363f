/** Puts a new configuration in force, where the configuration lives in the data folder. */
import type { Log } from "#lib/log.ts";
import type { ConfigView } from "#model/api.ts";
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
  const before = desk.config.view();
  if (before.readOnly) {
    return refused("readOnly", "");
  }
  if (expectedDigest !== undefined && expectedDigest !== before.digest) {
    return refused("changedMeanwhile", "");
  }
  const problems = await desk.config.put(document, actor);
  if (problems.length > 0) return refusedFor(problems);
  const after = desk.config.view();
  desk.log.info({ security: "config.put", digest: after.digest, by: actor.name }, "configuration changed");
  return done(after);
}

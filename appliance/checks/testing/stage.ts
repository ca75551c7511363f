/**
 * What a check type is tried with. Each type's `testing/stage.ts` exports one as `stage`; `stages.ts` collects them for
 * `contract.test.ts`, scripts/torture/check-leaks and scripts/bench/check-cost.ts.
 */
import type { Sentences } from "#texts/template.ts";
import type { AnyCheckType, Target } from "../contract.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Ending, Misbehaviour } from "./misbehaving-servers.ts";

/** A good server that runs, and how the type is asked to look at it. */
export interface GoodServer {
  /** 127.0.0.1 unless told. */
  readonly target?: Target;
  /** Must be plain data: the stage may live in another process than the check. So must `surroundings`. */
  readonly settings: unknown;
  readonly surroundings?: Pick<Surroundings, "pluginFolders">;
  /** The code that every run must report. */
  readonly code: string;
}

/** The type and its sentences stand together here, and nowhere else, so here the compiler misses a sentence. */
export interface Stage<Type extends AnyCheckType = AnyCheckType> {
  readonly type: Type;
  /** In English, by code. */
  readonly sentences: Sentences<Type>;
  /** Debian packages (of 12 and 13) with the servers and programs that the type's tests start. */
  readonly packages: readonly string[];
  /** Settings that point the type at a port of 127.0.0.1, whatever answers there. */
  readonly aim: (port: number) => object;
  /** What a server of this kind may do wrong, by the words of the failure table: those that need no knowledge of a
   * protocol (`MISBEHAVIOURS`, `UDP_MISBEHAVIOURS`) and the type's own. Empty where there is no server. */
  readonly misbehaviours: Readonly<Record<string, Misbehaviour>>;
  /** Starts the real server from Debian, or a good one of our own where no package holds one. */
  readonly open: (ending: Ending) => Promise<GoodServer>;
  /** Why the type has no failure table; every other one has `failures.json`. */
  readonly withoutFailures?: string;
}

/** Lets TypeScript compare the sentences with the codes of the type. */
export function defineStage<Type extends AnyCheckType>(stage: Stage<Type>): Stage<Type> {
  return stage;
}

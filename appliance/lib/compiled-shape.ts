/**
 * Checks of values against TypeBox schemas, compiled when they are needed. A compiled schema is much code for something that is
 * done now and then (the configuration's is a megabyte), so it goes when memory is tidied up; compiling it again takes some
 * milliseconds, checking a large document without takes ten times as long as with.
 */
import type { TSchema } from "typebox";
import { Compile, type Validator } from "typebox/compile";

const kept = new WeakMap<TSchema, WeakRef<object>>();

/** To be asked for anew each time, and not to be kept: `compiled(Order).Check(value)`. */
export function compiled<T extends TSchema>(schema: T): Validator<{}, T> {
  const known = kept.get(schema)?.deref() as Validator<{}, T> | undefined;
  if (known !== undefined) return known;
  const made = Compile(schema);
  kept.set(schema, new WeakRef(made));
  return made;
}

/** Every check type, one line each. Add yours here and in `texts/en/checks/`. */
import type { AnyCheckType } from "./contract.ts";

const TYPES: readonly AnyCheckType[] = [];

export const checkTypes: ReadonlyMap<string, AnyCheckType> = new Map(TYPES.map((type) => [type.name, type]));

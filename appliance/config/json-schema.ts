/** The part of JSON Schema that our declarations use, as an interface to walk along. */

export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** Names that must be there where another one is. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** Our own mark: the value is a secret and is masked wherever it is shown. */
  readonly "x-secret"?: boolean;
  /** The key, and words of its value, as they were once written. */
  readonly "x-formerly"?: string;
  readonly "x-former-words"?: Readonly<Record<string, string>>;
  /** The same of a value that may hold one; says how it is read (`checks/setting-secrets.ts`). */
  readonly "x-may-hold-secret"?: string;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The words that every part of the configuration's schema is made of: groups, texts, durations, secrets. */
import { Type, type Static, type TSchema, type TString } from "typebox";
import { ID_PATTERN } from "../id.ts";
import { LEVELS } from "../incident.ts";

/** A group of keys that takes no others. */
export const Obj = <P extends Record<string, TSchema>>(properties: P, options: object = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });
export const Opt = Type.Optional;
export const Text = (description: string, options: object = {}) =>
  Type.String({ minLength: 1, maxLength: 500, description, ...options });
export const Port = (description: string, options: object = {}) =>
  Type.Integer({ minimum: 1, maximum: 65535, description, ...options });
export const Reference = (description: string) => Type.String({ pattern: ID_PATTERN, description });
export const Refs = (description: string) => Type.Array(Type.String({ pattern: ID_PATTERN }), { description });
export const Level = (description: string, options: object = {}) => Type.Enum([...LEVELS], { description, ...options });

export const DURATION_PATTERN = "^[0-9]+(ms|s|m|h|d|y)$";
/** `500ms`, `30s`, `5m`, `2h`, `7d`, `5y` (a year is 365 days). @param fallback what holds where the key is absent */
export const Duration = (description: string, fallback?: string) =>
  Type.String({ pattern: DURATION_PATTERN, description, ...(fallback === undefined ? {} : { default: fallback }) });
export const SIZE_PATTERN = "^[0-9]+(kB|MB|GB|TB)$";
/** `500kB`, `200MB`, `2GB`: of a thousand bytes each. */
export const Size = (description: string) => Type.String({ pattern: SIZE_PATTERN, description });
export const TIME_OF_DAY_PATTERN = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
/** @param fallback what holds where the key is absent */
export const TimeOfDay = (description: string, fallback?: string) =>
  Type.String({
    pattern: TIME_OF_DAY_PATTERN,
    description,
    ...(fallback === undefined ? {} : { default: fallback }),
  });

/** `HOST`, `HOST/SERVICE` or the id of a job. */
export const MEMBER_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}(/[a-z0-9][a-z0-9-]{0,62})?$";
export const Member = Type.String({ pattern: MEMBER_PATTERN });

/** What a health model needs: `HOST`, `HOST/SERVICE`, the id of a job or model; `job:ID` and `model:ID` where a host has the same id. */
export const NEEDED_PATTERN =
  "^((job|model):[a-z0-9][a-z0-9-]{0,62}|[a-z0-9][a-z0-9-]{0,62}(/[a-z0-9][a-z0-9-]{0,62})?)$";
export const Needed = Type.String({
  pattern: NEEDED_PATTERN,
  description:
    "HOST, HOST/SERVICE, or the id of a job or another model (`job:ID`, `model:ID` where a host has the same).",
});

/**
 * A secret: plain text (accepted with a warning) or the name under which `vedetta secret set` stored it. Marked so that
 * pages and exports mask it.
 */
export const Secret = (description: string) =>
  Type.Union([Type.String({ minLength: 1, maxLength: 4000 }), Obj({ secret: Type.String({ pattern: ID_PATTERN }) })], {
    description: `${description} Plain text, or \`{ secret: NAME }\`.`,
    "x-secret": true,
  });

/** What is mostly no secret, but may be kept with the secrets. @param text its form where it is plain text */
export const orSecret = (text: TString, description: string) =>
  Type.Union([text, Obj({ secret: Type.String({ pattern: ID_PATTERN }) })], {
    description: `${description} Plain text, or \`{ secret: NAME }\`.`,
  });

/** A user's name, which may be kept with the secrets. */
export const TextOrSecret = (description: string) =>
  orSecret(Type.String({ minLength: 1, maxLength: 500 }), description);

/**
 * A secret among a check type's settings. Written like every secret; the check itself always gets the plain text,
 * which `config/` has looked up.
 */
export const SecretSetting = (description: string) => Type.Unsafe<string>(Secret(description));

/**
 * Marks a schema whose value people may write a secret into although it is not only for that: it is masked where settings
 * are shown, and kept out of results. `text`: all of it; `url`: log-in and query; `texts`: every text inside; `arguments`:
 * a list of a command's arguments.
 */
export function mayHoldSecret<T extends TSchema>(how: "text" | "url" | "texts" | "arguments", schema: T): T {
  return { ...schema, "x-may-hold-secret": how };
}

/**
 * Marks a schema whose key or words were once called otherwise: an old configuration is refused with the new word.
 * @param key the key's old name; `words`: old words of its value to new ones
 */
export function formerly<T extends TSchema>(
  { key, words }: { readonly key?: string; readonly words?: Readonly<Record<string, string>> },
  schema: T,
): T {
  return {
    ...schema,
    ...(key !== undefined && { "x-formerly": key }),
    ...(words !== undefined && { "x-former-words": words }),
  };
}

/**
 * What holds where a group's keys are absent, from the `default` of each. The schema is the only place that says so.
 * @param properties the properties of a group; keys without a default are left out
 */
export function defaultsOf<P extends Record<string, TSchema>>(
  properties: P,
): { readonly [K in keyof P]: NonNullable<Static<P[K]>> } {
  const written = Object.entries(properties).filter(([, schema]) => "default" in schema);
  return Object.fromEntries(
    written.map(([key, schema]) => [key, (schema as TSchema & { default: unknown }).default]),
  ) as { readonly [K in keyof P]: NonNullable<Static<P[K]>> };
}

/** Who may send something to a listener. */
export const FromNetworks = (description: string) =>
  Opt(Type.Array(Text("A network, such as 192.0.2.0/24, or an address."), { minItems: 1, maxItems: 100, description }));

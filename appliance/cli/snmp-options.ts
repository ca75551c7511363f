/** The SNMP options that `check`, `inspect` and `discover` share, from words to an access that is known to be whole. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import { SNMP_AUTH_PROTOCOLS, SNMP_PRIV_PROTOCOLS } from "#model/config/credentials.ts";
import type { SnmpAccess } from "#model/site.ts";
import { readChoice } from "./usage.ts";
import { UsageError } from "./verb.ts";

const { line } = sayer(lines);

/** For `parseArgs` of node:util. */
export const SNMP_OPTIONS = {
  port: { type: "string" },
  community: { type: "string" },
  "snmp-version": { type: "string" },
  "v3-user": { type: "string" },
  "v3-level": { type: "string" },
  "v3-auth-protocol": { type: "string" },
  "v3-auth-key": { type: "string" },
  "v3-priv-protocol": { type: "string" },
  "v3-priv-key": { type: "string" },
  "v3-context": { type: "string" },
} as const;

const LEVELS = ["noAuthNoPriv", "authNoPriv", "authPriv"] as const;
const SHORTEST_KEY = 8;

export type SnmpValues = { readonly [name in keyof typeof SNMP_OPTIONS]?: string | undefined };

/**
 * What the options mean; without any: version 2c, community "public", port 161.
 * @throws UsageError naming the option that is wrong or missing
 */
export function parseSnmpOptions(values: SnmpValues): { access: SnmpAccess; port: number } {
  const port = values.port === undefined ? 161 : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(line("look.snmp.port"));
  return { access: values["v3-user"] === undefined ? communityAccess(values) : userAccess(values), port };
}

function communityAccess(values: SnmpValues): SnmpAccess {
  const stray = Object.keys(values).find(
    (name) => name.startsWith("v3-") && values[name as keyof SnmpValues] !== undefined,
  );
  if (stray !== undefined) throw new UsageError(line("look.snmp.needsUser", { option: `--${stray}` }));
  const version = oneOf("snmp-version", values["snmp-version"] ?? "2c", ["1", "2c"] as const);
  if (values.community === "") throw new UsageError(line("look.snmp.notEmpty", { option: "--community" }));
  return { version, community: values.community ?? "public" };
}

function userAccess(values: SnmpValues): SnmpAccess {
  for (const name of ["community", "snmp-version"] as const) {
    if (values[name] !== undefined) throw new UsageError(line("look.snmp.notWithUser", { option: `--${name}` }));
  }
  const user = values["v3-user"] ?? "";
  if (user === "") throw new UsageError(line("look.snmp.notEmpty", { option: "--v3-user" }));
  const [authKey, privKey] = [keyOf(values, "v3-auth-key"), keyOf(values, "v3-priv-key")];
  const suggested = privKey !== undefined ? "authPriv" : authKey !== undefined ? "authNoPriv" : "noAuthNoPriv";
  const level = oneOf("v3-level", values["v3-level"] ?? suggested, LEVELS);
  const place = LEVELS.indexOf(level);
  const auth = side(values, "auth", authKey, place >= 1, level);
  const priv = side(values, "priv", privKey, place >= 2, level);
  const context = values["v3-context"];
  return {
    version: "3",
    user,
    level,
    ...(auth !== undefined && {
      authProtocol: oneOf("v3-auth-protocol", auth.protocol ?? "sha256", SNMP_AUTH_PROTOCOLS),
      authKey: auth.key,
    }),
    ...(priv !== undefined && {
      privProtocol: oneOf("v3-priv-protocol", priv.protocol ?? "aes128", SNMP_PRIV_PROTOCOLS),
      privKey: priv.key,
    }),
    ...(context !== undefined && { context }),
  };
}

/** Key and protocol of one side, when the level asks for it; what the level has no use for is refused, not passed over. */
function side(values: SnmpValues, which: "auth" | "priv", key: string | undefined, wanted: boolean, level: string) {
  const protocol = values[`v3-${which}-protocol`];
  if (wanted && key === undefined)
    throw new UsageError(line("look.snmp.levelNeeds", { level, option: `--v3-${which}-key` }));
  if (!wanted && (key !== undefined || protocol !== undefined)) {
    const option = key !== undefined ? "key" : "protocol";
    throw new UsageError(line("look.snmp.noUse", { option: `--v3-${which}-${option}`, level }));
  }
  return wanted && key !== undefined ? { key, protocol } : undefined;
}

function keyOf(values: SnmpValues, name: "v3-auth-key" | "v3-priv-key"): string | undefined {
  const key = values[name];
  if (key !== undefined && key.length < SHORTEST_KEY) {
    throw new UsageError(line("look.snmp.shortKey", { option: `--${name}`, least: SHORTEST_KEY }));
  }
  return key;
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  return readChoice(`--${name}`, value, allowed);
}

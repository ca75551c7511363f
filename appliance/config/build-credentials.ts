/** From the credentials' entries to SNMP access with secrets looked up. Source of the rules: RFC 3414 (USM). */
import type { Static } from "typebox";
import type { SnmpCredential } from "#model/config/credentials.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { Path } from "./findings.ts";
import { lookUpSecret, type Loading } from "./loading.ts";

/** RFC 3414, section 11.2: a pass phrase has at least eight characters. */
const LEAST_KEY_LENGTH = 8;

type Entry = Static<typeof SnmpCredential>;
type V3Entry = Extract<Entry, { user: string }>;

export function buildCredentials(loading: Loading): Record<string, SnmpAccess> {
  const built: Record<string, SnmpAccess> = {};
  for (const [name, entry] of Object.entries(loading.document.credentials ?? {})) {
    built[name] = buildAccess(loading, entry, ["credentials", name]);
  }
  return built;
}

function buildAccess(loading: Loading, entry: Entry, path: Path): SnmpAccess {
  if ("community" in entry) {
    const community = lookUpSecret(loading, entry.community, [...path, "community"]);
    return { version: entry.version === "2c" ? "2c" : "1", community };
  }
  const { user, level, context } = entry;
  const authKey = lookUpKey(loading, entry, "authKey", path);
  const privKey = lookUpKey(loading, entry, "privKey", path);
  if (level !== "noAuthNoPriv") need(loading, entry, ["authProtocol", "authKey"], path);
  if (level === "authPriv") need(loading, entry, ["privProtocol", "privKey"], path);
  return {
    version: "3",
    user,
    level,
    ...(entry.authProtocol === undefined ? {} : { authProtocol: entry.authProtocol }),
    ...(authKey === undefined ? {} : { authKey }),
    ...(entry.privProtocol === undefined ? {} : { privProtocol: entry.privProtocol }),
    ...(privKey === undefined ? {} : { privKey }),
    ...(context === undefined ? {} : { context }),
  };
}

function need(
  loading: Loading,
  entry: V3Entry,
  keys: readonly ("authProtocol" | "authKey" | "privProtocol" | "privKey")[],
  path: Path,
): void {
  for (const key of keys) {
    if (entry[key] === undefined)
      loading.findings.mistake("missing.neededByLevel", [...path, key], { level: entry.level });
  }
}

function lookUpKey(loading: Loading, entry: V3Entry, key: "authKey" | "privKey", path: Path): string | undefined {
  const written = entry[key];
  if (written === undefined) return undefined;
  const value = lookUpSecret(loading, written, [...path, key]);
  if (value !== "" && value.length < LEAST_KEY_LENGTH) {
    loading.findings.mistake("value.tooShort", [...path, key], { least: LEAST_KEY_LENGTH });
  }
  return value;
}

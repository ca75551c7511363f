/**
 * SNMP credentials that were typed into a discovery: as access to ask with, and as an entry of the configuration whose secrets stand in
 * the box's secret store. What a credential is never leaves this file but to be asked with.
 */
import type { AskedCredential } from "#discovery/ask-snmp.ts";
import type { ProposedCredential } from "#discovery/propose-config.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { TypedCredential } from "#model/typed-credential.ts";

/** The box's secrets, as far as a review keeps some. `config/` has the store. */
export interface KeptSecrets {
  get(name: string): string | undefined;
  /** @throws RefusalError where there is no usable key */
  set(name: string, value: string): void;
  remove(name: string): boolean;
  list(): readonly { readonly name: string }[];
}

export function accessOf(typed: TypedCredential): SnmpAccess {
  if (typed.version !== "3") return typed;
  const { user, authProtocol, authKey, privProtocol, privKey } = typed;
  const authenticates = authProtocol !== undefined && authKey !== undefined;
  const encrypts = authenticates && privProtocol !== undefined && privKey !== undefined;
  return {
    version: "3",
    user,
    level: encrypts ? "authPriv" : authenticates ? "authNoPriv" : "noAuthNoPriv",
    ...(authenticates ? { authProtocol, authKey } : {}),
    ...(encrypts ? { privProtocol, privKey } : {}),
  };
}

/** Whether two say the same, so that one is enough. */
export function isSameAccess(a: SnmpAccess, b: SnmpAccess): boolean {
  const sorted = (access: SnmpAccess) =>
    JSON.stringify(Object.entries(access).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

const SECRET_KEYS = ["community", "authKey", "privKey"] as const;
const SUFFIXES = { community: "", authKey: "-auth", privKey: "-priv" } as const;

/** Names of the secrets under which a credential of this name is kept. */
function secretNames(name: string): readonly string[] {
  return SECRET_KEYS.map((key) => `snmp-${name}${SUFFIXES[key]}`);
}

/** `lan`, `lan-2`, ...: a name that neither the configuration has nor the secrets beside it. */
export function freeName(taken: ReadonlySet<string>, secrets: Pick<KeptSecrets, "list">): string {
  const kept = new Set(secrets.list().map(({ name }) => name));
  for (let place = 1; ; place += 1) {
    const name = place === 1 ? "lan" : `lan-${place}`;
    if (!taken.has(name) && !taken.has(`${name}-v1`) && !secretNames(name).some((one) => kept.has(one))) return name;
  }
}

/** Puts the secrets of an access into the store. @returns how it stands in a document */
export function keepAccess({ name, access, port }: AskedCredential, secrets: KeptSecrets): ProposedCredential {
  const entry: Record<string, unknown> = { kind: "snmp", ...access };
  for (const key of SECRET_KEYS) {
    const value = entry[key];
    if (typeof value !== "string") continue;
    const secret = `snmp-${name}${SUFFIXES[key]}`;
    secrets.set(secret, value);
    entry[key] = { secret };
  }
  if (access.version === "3") return { name, port, entry: { ...entry, version: 3 } };
  if (access.version === "1") return { name, port, entry: { ...entry, version: 1 } };
  return { name, port, entry, entryV1: { ...entry, version: 1 } };
}

/** Takes the secrets of a credential out of the store again. */
export function forgetAccess(name: string, secrets: KeptSecrets): void {
  for (const secret of secretNames(name)) secrets.remove(secret);
}

/** The access that an entry stands for; undefined: a secret of it is gone. */
export function accessIn(entry: object | undefined, secrets: Pick<KeptSecrets, "get">): SnmpAccess | undefined {
  if (entry === undefined) return undefined;
  const { kind: _kind, ...written } = entry as Record<string, unknown>;
  const access: Record<string, unknown> = { ...written, version: String(written["version"]) };
  for (const key of SECRET_KEYS) {
    const value = access[key];
    if (typeof value !== "object" || value === null) continue;
    const secret = secrets.get(String((value as { readonly secret?: unknown }).secret));
    if (secret === undefined) return undefined;
    access[key] = secret;
  }
  return access as SnmpAccess;
}

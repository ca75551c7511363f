/** Every secret that a box knows, so that none of them gets into what leaves it. */
import { secretsIn } from "#checks/setting-secrets.ts";
import { checkTypes } from "#checks/registry.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { mapDocumentSecrets } from "#config/walk-secrets.ts";
import type { StateStore } from "#store/state-store.ts";

/** Those that stand in a configuration as they are; of what only may be a secret, what looks like one. */
export function secretsOfDocument(document: unknown): readonly string[] {
  const found: string[] = [];
  mapDocumentSecrets(document, checkTypes, (value, path, how) => {
    found.push(...secretsIn({ "x-may-hold-secret": how }, value, String(path.at(-1))));
    if (how === "secret" && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

/** Those that were stored by their names, or given by systemd. Where their key is gone nobody can read them, this neither. */
export function storedSecrets(
  state: Pick<StateStore, "secrets">,
  dataFolder: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const credentials = credentialsFolder(env["CREDENTIALS_DIRECTORY"]);
  const store = new SecretStore(state.secrets, () => loadSecretKey(dataFolder, credentials));
  const values = [
    ...store.list().map(({ name }) => store.get(name)),
    ...credentials.names().map((name) => credentials.get(name)),
  ];
  // A key in PEM is several lines, and may be seen in part.
  return values.flatMap((value) => (value === undefined ? [] : [value, ...value.split("\n")]));
}

/** Shorter ones would take pieces out of other words, and are of no use to whoever sees them. */
const SHORTEST = 4;

export function worthHiding(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets)].filter((secret) => secret.trim().length >= SHORTEST && !secret.startsWith("-----"));
}

/** The secrets of this machine; a folder without a store has none, and none is made by looking. */
import { credentialsFolder, firstOf, type SecretSource } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { hasState, withState } from "./open-state.ts";
import type { Terminal } from "./verb.ts";

export function withSecrets(
  folder: string,
  terminal: Terminal,
  work: (secrets: SecretSource) => number | Promise<number>,
): Promise<number> {
  const credentials = credentialsFolder(terminal.env["CREDENTIALS_DIRECTORY"]);
  if (!hasState(folder)) return Promise.resolve().then(() => work(credentials));
  return withState(folder, terminal, (state) =>
    work(firstOf(credentials, new SecretStore(state.secrets, loadSecretKey(folder, credentials)))),
  );
}

/** Opens the configuration of a box with its secrets: from a file, or from the data folder. */
import { ConfigKeeper } from "#config/config-keeper.ts";
import { makeDefaultSite } from "#config/default-site.ts";
import { credentialsFolder, firstOf } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { checkTypes } from "#checks/registry.ts";
import { lookAround } from "#box/network.ts";
import { isoTime, systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { SecretsSet } from "#model/api-config.ts";
import { refusalLine } from "#texts/say-refusal.ts";
import type { StateStore } from "#store/state-store.ts";

export interface ConfigPlace {
  /** undefined: the configuration lives in the data folder. */
  readonly configFile?: string;
  readonly dataFolder: string;
  readonly state: StateStore;
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A fact: when secrets of the configuration were set, and by whom. */
const SECRETS_SET_FACT = "config.secretsSet";

/** A keeper that has loaded nothing yet. */
export function openConfig({ configFile, dataFolder, state, log, env }: ConfigPlace): ConfigKeeper {
  const credentials = credentialsFolder(env["CREDENTIALS_DIRECTORY"]);
  const secrets = new SecretStore(
    state.secrets,
    () => loadSecretKey(dataFolder, credentials),
    (error) => log.error({ reason: String(error) }, "the stored secrets cannot be read; they are to be set again"),
  );
  return new ConfigKeeper({
    ...(configFile === undefined ? {} : { file: configFile }),
    dataFolder,
    versions: state.configVersions,
    secrets: firstOf(credentials, secrets),
    checkTypes,
    secretNotes: {
      get: () => ({
        ...(state.facts.get(SECRETS_SET_FACT) as SecretsSet | undefined),
        ...Object.fromEntries(
          state.secrets.list().map(({ name, setAt }) => [`secret/${name}`, { at: isoTime(setAt) }]),
        ),
      }),
      put: (notes) => state.facts.set(SECRETS_SET_FACT, notes),
      now: () => isoTime(systemClock.wallMs()),
    },
    log,
    say: refusalLine,
    makeDefault: () => makeDefaultSite(lookAround()),
  });
}

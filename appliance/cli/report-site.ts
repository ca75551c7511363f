/** The site that a report is about, without the box that runs: its configuration, and what is known to follow from its devices. */
import path from "node:path";
import { checkTypes } from "#checks/registry.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { loadSite } from "#config/load-site.ts";
import { credentialsFolder, firstOf } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { DerivedServices } from "#engine/derived-services.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { refusal, RefusalError } from "#model/refusal.ts";
import type { Language, Site } from "#model/site.ts";
import type { StateStore } from "#store/state-store.ts";
import { bookOf, languagesOf, loadBooks } from "#texts/books.ts";
import { tell } from "#texts/sentence-book.ts";
import { withNames } from "./device-knowledge.ts";

/** Where the running box notes its configuration file, so that whoever comes later finds it. */
export const CONFIG_FILE_FACT = "config.file";

export interface Place {
  readonly dataFolder: string;
  readonly state: Pick<StateStore, "facts" | "configVersions" | "secrets">;
  /** Undefined: as the box that ran here was configured. */
  readonly configFile?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is derived is named in it; the site's where left out. */
  readonly language?: Language | undefined;
}

/** In the language of the place. @throws RefusalError where there is no configuration, or one with mistakes; what it refers to may be missing */
export async function reportSite(place: Place): Promise<Site> {
  const own = readSite(place);
  const site = place.language === undefined ? own : { ...own, language: place.language };
  await loadBooks(languagesOf(site));
  const derived = new DerivedServices({
    site: () => site,
    inspect: () => Promise.reject(new Error("nothing is asked")),
    isUp: () => undefined,
    facts: { get: (name) => place.state.facts.get(name), set: () => {} },
    clock: systemClock,
    log: silentLog,
    tell: () => {},
    say: (naming) => tell(bookOf(site.language), naming),
    changed: () => {},
  });
  return derived.apply(withNames(site));
}

function readSite({ dataFolder, state, configFile, env }: Place): Site {
  const noted = state.facts.get(CONFIG_FILE_FACT);
  const file = configFile ?? (typeof noted === "string" && noted !== "" ? noted : undefined);
  const credentials = credentialsFolder(env["CREDENTIALS_DIRECTORY"]);
  const secrets = new SecretStore(
    state.secrets,
    () => loadSecretKey(dataFolder, credentials),
    () => {},
  );
  const text = file === undefined ? state.configVersions.newest()?.document : readConfigFile(file);
  if (text === undefined) throw new RefusalError([refusal("file.missing", "--config")]);
  if (typeof text !== "string") throw new RefusalError([text]);
  const { site, problems } = loadSite(text, {
    fileName: file ?? "configuration",
    baseFolder: file === undefined ? dataFolder : path.dirname(file),
    secrets: firstOf(credentials, secrets),
    checkTypes,
    lenient: true,
  });
  if (site === undefined) throw new RefusalError(problems);
  return site;
}

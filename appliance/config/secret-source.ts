/** Where `{ secret: NAME }` is looked up: an interface, and the systemd credentials folder as its first source. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";
import { ID_PATTERN } from "#model/id.ts";

export interface SecretSource {
  /** The secret's value; undefined where there is none of that name. */
  get(name: string): string | undefined;
}

/** A source that can say which secrets it has. */
export interface NamedSecretSource extends SecretSource {
  names(): readonly string[];
}

/** A source that knows nothing, e.g. to look at a document without this box's secrets. */
export const noSecrets: SecretSource = { get: () => undefined };

const NAME = new RegExp(ID_PATTERN);
const MAX_BYTES = 64 * 1024;

/**
 * Secrets that systemd hands to the unit as files, one per credential; a trailing newline is not part of the value.
 * Source: systemd.exec(5), LoadCredential=. @param folder `$CREDENTIALS_DIRECTORY`; undefined: there is none
 */
export function credentialsFolder(folder: string | undefined): NamedSecretSource {
  if (folder === undefined || folder === "") return { ...noSecrets, names: () => [] };
  return {
    names: () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !entry.isDirectory() && NAME.test(entry.name))
        .map(({ name }) => name),
    get(name) {
      // Names come from configurations: none may lead out of the folder.
      if (!NAME.test(name)) return undefined;
      try {
        const bytes = readFileSync(path.join(folder, name));
        return bytes.length > MAX_BYTES ? undefined : bytes.toString("utf8").replace(/\r?\n$/, "");
      } catch (error) {
        if (errorCode(error) === "ENOENT" || errorCode(error) === "EISDIR") return undefined;
        throw error;
      }
    },
  };
}

/** The first source that knows the name answers. */
export function firstOf(...sources: readonly SecretSource[]): SecretSource {
  return {
    get(name) {
      for (const source of sources) {
        const value = source.get(name);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

/** The configuration in force with its schema and versions, as a form begins from it. */
import { signal } from "@preact/signals";
import type { ConfigView } from "#model/api.ts";
import type { ConfigVersionView, SecretsSet } from "#model/api-config.ts";
import { read, type Answered, type Failure } from "../live/box-api.ts";
import type { Group, Schema } from "./schema.ts";

export interface Loaded {
  readonly document: Group;
  readonly readOnly: boolean;
  readonly digest: string;
  readonly schema: Schema;
  readonly versions: readonly ConfigVersionView[];
  readonly secretsSet: SecretsSet;
}

/** It stays the same while the box runs the same version. */
let schema: Schema | undefined;

export const loaded = signal<Loaded | undefined>(undefined);
export const failed = signal<Failure | undefined>(undefined);

async function knownSchema(): Promise<Answered<Schema>> {
  return schema === undefined ? read<Schema>("/config/schema") : { value: schema };
}

/** Reads all of it anew; what was there stays until then. */
export async function loadConfig(): Promise<Loaded | undefined> {
  const [config, known, versions] = await Promise.all([
    read<ConfigView>("/config"),
    knownSchema(),
    read<ConfigVersionView[]>("/config/versions"),
  ]);
  const failure = config.failure ?? known.failure ?? versions.failure;
  failed.value = failure;
  if (config.failure !== undefined || known.failure !== undefined || versions.failure !== undefined) return undefined;
  schema = known.value;
  const { document, readOnly, digest, secretsSet = {} } = config.value;
  loaded.value = {
    document: document as Group,
    readOnly,
    digest,
    schema: known.value,
    versions: versions.value,
    secretsSet,
  };
  return loaded.value;
}

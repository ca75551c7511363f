/** The configuration as the HTTP interface sees and changes it. */
import { localActor, type Actor } from "#actions/actor.ts";
import { refused, type Outcome } from "#actions/outcome.ts";
import type { ConfigHistory } from "#actions/put-config.ts";
import type { ConfigKeeper, Taken } from "#config/config-keeper.ts";
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "#config/config-schema.ts";
import { isoTime } from "#lib/clock.ts";
import type { Author, ConfigVersionView } from "#model/api-config.ts";
import type { ConfigVersion, ConfigVersions } from "#store/config-versions.ts";

/** @param changed called when a person put another configuration in force */
export function configAccess(
  keeper: ConfigKeeper,
  stored: ConfigVersions,
  changed: (actor: Actor) => void,
  tryService: ConfigHistory["tryService"] = cannotTry,
): ConfigHistory {
  const settle = ({ problems }: Taken, actor: Actor) => {
    if (problems.length === 0) changed(actor);
    return problems;
  };
  const inForce = () => (keeper.readOnly ? undefined : stored.list()[0]?.id);
  return {
    view: () => ({
      readOnly: keeper.readOnly,
      digest: keeper.site.digest,
      document: keeper.document(),
      notYetInForce: [...keeper.site.notYetInForce],
      secretsSet: keeper.secretsSet(),
    }),
    async put(document, actor) {
      return settle(keeper.put(JSON.stringify(document, undefined, 2), authorOf(actor)), actor);
    },
    async setAt(path, value, actor) {
      return settle(keeper.setAt(path, value, authorOf(actor)), actor);
    },
    async change(edits, actor) {
      return settle(keeper.change(edits, authorOf(actor)), actor);
    },
    check({ document, edits }) {
      const tried =
        document === undefined ? keeper.tryChange(edits ?? []) : keeper.try(JSON.stringify(document, undefined, 2));
      const { site, problems, warnings, changes, more } = tried;
      const hosts = site?.hosts ?? [];
      return {
        valid: problems.length === 0,
        problems,
        warnings,
        hosts: hosts.length,
        services: hosts.reduce((sum, host) => sum + host.services.length, 0),
        digest: keeper.site.digest,
        changes,
        more,
      };
    },
    tryService,
    versions: () => {
      const newest = inForce();
      return stored.list().map((version) => viewVersion(version, newest));
    },
    version: (id) => {
      const version = stored.list().find((one) => one.id === id);
      const document = keeper.version(id);
      return version && document && { ...viewVersion(version, inForce()), ...document };
    },
    compare: (before, after) => keeper.compareVersions(before, after),
    async restore(id, actor) {
      return settle(keeper.restore(id, authorOf(actor)), actor);
    },
    async setEach(changes, actor) {
      return settle(keeper.setEach(changes, authorOf(actor)), actor);
    },
    schema: () => makeConfigSchema(checkTypes),
  };
}

/** Where nothing runs checks. */
async function cannotTry(): Promise<Outcome<never>> {
  return refused("busy", "");
}

export function viewVersion(
  { id, at, actor, origin, returnOf, digest, bytes }: ConfigVersion,
  inForce: number | undefined,
): ConfigVersionView {
  return {
    id,
    at: isoTime(at),
    by: actor,
    ...(origin !== null && { origin }),
    ...(returnOf !== null && { returnOf }),
    digest,
    bytes,
    inForce: id === inForce,
  };
}

/** Whoever makes the box do something, as versions name them. What the box changes by itself, enrolment does. */
export function authorOf({ kind, name }: Actor): Author {
  if (name === localActor.name) return { name, origin: "commandLine" };
  return { name, origin: ({ user: "page", token: "interface", soc: "soc", system: "soc" } as const)[kind] };
}

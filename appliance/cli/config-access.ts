/** The configuration as the HTTP interface sees and changes it. */
import type { Actor } from "#actions/actor.ts";
import type { ConfigAccess } from "#actions/put-config.ts";
import type { ConfigKeeper, Taken } from "#config/config-keeper.ts";
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "#config/config-schema.ts";

/** @param changed called when a person put another configuration in force */
export function configAccess(keeper: ConfigKeeper, changed: (actor: Actor) => void): ConfigAccess {
  const settle = ({ problems }: Taken, actor: Actor) => {
    if (problems.length === 0) changed(actor);
    return problems;
  };
  return {
    view: () => ({
      readOnly: keeper.readOnly,
      digest: keeper.site.digest,
      document: keeper.document(),
      notYetInForce: [...keeper.site.notYetInForce],
    }),
    async put(document, actor) {
      return settle(keeper.put(JSON.stringify(document, undefined, 2), actor.name), actor);
    },
    async setAt(path, value, actor) {
      return settle(keeper.setAt(path, value, actor.name), actor);
    },
    async setEach(changes, actor) {
      return settle(keeper.setEach(changes, actor.name), actor);
    },
    schema: () => makeConfigSchema(checkTypes),
  };
}

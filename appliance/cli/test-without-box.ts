/** A test message from this process, by the configuration of a box that does not run. Nothing is stored. */
import { localActor } from "#actions/actor.ts";
import type { Outcome } from "#actions/outcome.ts";
import { testOutput } from "#actions/test-output.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { TestOutcome } from "#model/api-outputs.ts";
import { RefusalError } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import type { BoxlessPlace } from "./command-verb.ts";
import { openConfig } from "./open-config.ts";
import { openSomeState } from "./open-some-state.ts";
import { Telling, type TellingParts } from "./telling.ts";

/** @throws RefusalError where the configuration is refused; StoreError */
export async function testWithoutBox(to: string, place: BoxlessPlace): Promise<Outcome<readonly TestOutcome[]>> {
  const opened = openSomeState(place.dataFolder);
  const { state } = opened;
  try {
    const keeper = openConfig({ ...place, state, log: silentLog });
    const { problems } = keeper.load();
    if (problems.length > 0) throw new RefusalError(problems);
    const outputs = new Telling(partsFor(keeper.site));
    const desk = { outputs: { views: () => outputs.views(), test: outputs.test.bind(outputs) }, log: silentLog };
    return await testOutput(desk, localActor, to);
  } finally {
    opened.close();
  }
}

/** There is no log to read, and nothing is kept. */
function partsFor(site: Site): TellingParts {
  return {
    site: () => site,
    events: {
      read: () => [],
      event: () => undefined,
      latest: () => 0,
      advance: () => {},
      cursor: () => 0,
      hasCursor: () => true,
      backlog: () => 0,
      cursors: () => [],
      forgetCursor: () => {},
    },
    books: { get: () => undefined, set: () => {} },
    clock: systemClock,
    boot: "none",
    clockTrusted: () => true,
    log: silentLog,
  };
}

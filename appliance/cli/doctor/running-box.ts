/** What a running box says of its outputs and listeners, asked over its own interface. */
import { makePasswords } from "#actions/passwords.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ArrivalKind } from "#model/arrival.ts";
import type { ArrivalPage } from "#model/api-arrivals.ts";
import type { ListenerView } from "#model/api-listeners.ts";
import type { OutputView } from "#model/api-outputs.ts";
import type { StateStore } from "#store/state-store.ts";
import { askBox } from "../ask-box.ts";

export interface BoxPlace {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
}

/** How things stand with a box that runs. */
export interface Standing {
  readonly outputs: readonly OutputView[];
  readonly listeners: readonly ListenerView[];
  /** Names of listeners of which nothing is kept: nobody ever sent anything, or not for long. */
  readonly never: ReadonlySet<string>;
}

const PATIENCE_MS = 5000;
/** By which kind of what came in a listener is known; the others keep none. */
const KIND_OF: Readonly<Partial<Record<string, ArrivalKind>>> = { smtp: "mail", trap: "trap", syslog: "line" };

/** @param state of the box's data folder; undefined where no box answers that knows of this folder */
export async function askStanding(state: StateStore, place: BoxPlace): Promise<Standing | undefined> {
  const { accounts } = state;
  if (!accounts.isClaimed()) return undefined;
  const desk = { accounts, passwords: makePasswords(), clock: systemClock, log: silentLog };
  const ask = async <T>(path: string, input = {}): Promise<T> => {
    const question = { ...place, place: { method: "GET", path, tag: "watch", answer: "nothing" } as const, input };
    const { status, body } = await askBox(desk, { ...question, patienceMs: PATIENCE_MS });
    if (status !== 200) throw new Error(`the box answers ${status}`);
    return body as T;
  };
  try {
    const outputs = await ask<OutputView[]>("/api/v1/outputs");
    const listeners = await ask<ListenerView[]>("/api/v1/listeners");
    const never = new Set<string>();
    for (const { name, on, received } of listeners) {
      const kind = KIND_OF[name];
      if (kind === undefined || !on || received > 0) continue;
      const { arrivals } = await ask<ArrivalPage>("/api/v1/arrivals", { kind, limit: 1 });
      if (arrivals.length === 0) never.add(name);
    }
    return { outputs, listeners, never };
  } catch {
    return undefined; // another finding says whether a box runs
  }
}

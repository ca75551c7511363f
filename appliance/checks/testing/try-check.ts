/** For tests: runs a check type as the engine does, with this machine's real surroundings unless told otherwise. */
import { systemClock, type TimerClock } from "#lib/clock.ts";
import { silentLog, type Log } from "#lib/log.ts";
import type { Result } from "#model/result.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import type { SnmpClient } from "#snmp/client.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import type { AnyCheckType, Memory, Target } from "../contract.ts";
import { runCheck } from "../run-check.ts";
import type { Surroundings } from "../surroundings.ts";

export interface Trial {
  readonly target?: Target;
  readonly settings?: unknown;
  /** Undefined: plenty, also on a busy machine. */
  readonly timeoutMs?: number;
  /** Undefined: this machine's. */
  readonly clock?: TimerClock;
  readonly memory?: Memory;
  /** Values out of the store among the settings. */
  readonly secrets?: readonly string[];
  readonly surroundings?: Partial<Surroundings>;
  readonly log?: Log;
  readonly stalledMs?: () => number;
}

const names = new CachingNameResolver();
const pinger = await makePinger();
const { connector } = await chooseConnector();

/** For checks that have no business with SNMP; one that calls it after all fails loudly. */
const noSnmp = {} as SnmpClient;

/** One run; the address is 127.0.0.1 unless the trial says otherwise. */
export async function tryCheck(type: AnyCheckType, trial: Trial = {}): Promise<Result> {
  const target = trial.target ?? { address: "127.0.0.1" };
  const job = { target, settings: trial.settings ?? {}, memory: trial.memory ?? makeMemory(), secrets: trial.secrets };
  const snmp = type.needsSnmp === true ? makeSnmpClient(names) : undefined;
  const [result] = await runCheck(type, [job], {
    timeoutMs: trial.timeoutMs ?? 20_000,
    surroundings: { snmp: snmp ?? noSnmp, pinger, connector, names, pluginFolders: [], ...trial.surroundings },
    clock: trial.clock ?? systemClock,
    log: trial.log ?? silentLog,
    ...(trial.stalledMs === undefined ? {} : { stalledMs: trial.stalledMs }),
  }).finally(() => snmp?.stop());
  if (result === undefined) throw new Error("a job without result");
  return result;
}

export function makeMemory(): Memory {
  let remembered: unknown;
  let kept: unknown;
  return {
    get: () => remembered,
    set: (value) => void (remembered = value),
    kept: () => kept,
    keep: (value) => void (kept = value),
  };
}

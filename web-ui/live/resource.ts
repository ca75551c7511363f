/** Something read from the box and kept current while a component shows it. */
import { useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { ChangedMessage } from "#model/api.ts";
import { read, type Answered, type Failure } from "./box-api.ts";
import { freshness, onChanged } from "./stream.ts";

export interface Resource<T> {
  readonly value?: T;
  readonly failure?: Failure;
}

/** At most one read of a resource within this time, however much changes. */
const PAUSE_MS = 2_000;

/**
 * Reads `path` now and again whenever `concerns` says so, at most once every `pauseMs`. While a newer answer is under way
 * the older one stays, also when only the query changes; a failure keeps the old value beside it. No path: nothing is read.
 * @param everyMs read again after this long, also where nothing was told: what changes by time alone
 */
export function useResource<T>(
  path: string | undefined,
  concerns: (changed: ChangedMessage) => boolean,
  pauseMs = PAUSE_MS,
  everyMs?: number,
): ReadonlySignal<Resource<T>> {
  return useReading<T>(path, read, { pauseMs, everyMs }, concerns);
}

/** What changed of a list since it was read last. */
interface ListChanges<Row> {
  readonly mark: string;
  /** All of it; else the rows that are another than they were, and the keys of those that are gone. */
  readonly whole: boolean;
  readonly rows: readonly Row[];
  readonly gone: readonly string[];
}

/**
 * The same for a long list of which the box tells what changed: `path?after=MARK`. Rows that did not change stay the same objects.
 * @param keyOf as the box names its rows
 */
export function useRows<Row>(
  path: string,
  keyOf: (row: Row) => string,
  concerns: (changed: ChangedMessage) => boolean,
  pauseMs = PAUSE_MS,
): ReadonlySignal<Resource<readonly Row[]>> {
  const known = useRef<{ readonly mark: string; readonly rows: ReadonlyMap<string, Row> } | undefined>(undefined);
  const ask = async (): Promise<Answered<readonly Row[]>> => {
    const before = known.current;
    const answer = await read<ListChanges<Row>>(before === undefined ? path : `${path}?after=${before.mark}`);
    if (answer.failure !== undefined) return answer;
    const { mark, whole, rows, gone } = answer.value;
    const merged = new Map(whole ? [] : before?.rows);
    for (const key of gone) merged.delete(key);
    for (const row of rows) merged.set(keyOf(row), row);
    known.current = { mark, rows: merged };
    return { value: [...merged.values()] };
  };
  return useReading<readonly Row[]>(path, ask, { pauseMs, everyMs: undefined }, concerns);
}

interface Pace {
  readonly pauseMs: number;
  readonly everyMs: number | undefined;
}

function useReading<T>(
  path: string | undefined,
  ask: (path: string) => Promise<Answered<T>>,
  { pauseMs, everyMs }: Pace,
  concerns: (changed: ChangedMessage) => boolean,
): ReadonlySignal<Resource<T>> {
  const resource = useSignal<Resource<T>>({});
  const address = path?.split("?")[0];
  useEffect(() => {
    resource.value = {};
  }, [address]);
  useEffect(() => {
    if (path === undefined) return undefined;
    return keepReading<T>(
      () => ask(path),
      { pauseMs, everyMs },
      concerns,
      (answer) => {
        const old = resource.peek().value;
        resource.value =
          answer.failure === undefined
            ? answer
            : { failure: answer.failure, ...(old === undefined ? {} : { value: old }) };
      },
    );
    // `concerns` and `ask` are written anew at every rendering and depend on nothing but the path.
  }, [path, pauseMs, everyMs]);
  return resource;
}

function keepReading<T>(
  ask: () => Promise<Answered<T>>,
  { pauseMs, everyMs }: Pace,
  concerns: (changed: ChangedMessage) => boolean,
  take: (answer: Answered<T>) => void,
): () => void {
  let stopped = false;
  let reading = false;
  let again = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const readNow = async (): Promise<void> => {
    waiting = undefined;
    reading = true;
    again = false;
    const answer = await ask();
    reading = false;
    if (stopped) return;
    take(answer);
    if (again) readSoon();
  };
  const readSoon = (): void => {
    if (reading) again = true;
    else waiting ??= setTimeout(() => void readNow(), pauseMs);
  };

  void readNow();
  const repeating = everyMs === undefined ? undefined : setInterval(readSoon, everyMs);
  const forget = onChanged((changed) => concerns(changed) && readSoon());
  // Changes told while the line was down were not heard.
  let wasStale = freshness.peek() === "stale";
  const watch = freshness.subscribe((now) => {
    if (wasStale && now !== "stale") readSoon();
    wasStale = now === "stale";
  });
  return () => {
    stopped = true;
    clearTimeout(waiting);
    clearInterval(repeating);
    forget();
    watch();
  };
}

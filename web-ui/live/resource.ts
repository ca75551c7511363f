/** Something read from the box and kept current while a component shows it. */
import { useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ChangedMessage } from "#model/api.ts";
import { read, type Failure } from "./box-api.ts";
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
  const resource = useSignal<Resource<T>>({});
  const address = path?.split("?")[0];
  useEffect(() => {
    resource.value = {};
  }, [address]);
  useEffect(() => {
    if (path === undefined) return undefined;
    return keepReading<T>(path, { pauseMs, everyMs }, concerns, (answer) => {
      const old = resource.peek().value;
      resource.value =
        answer.failure === undefined
          ? answer
          : { failure: answer.failure, ...(old === undefined ? {} : { value: old }) };
    });
    // `concerns` is written anew at every rendering and depends on nothing but the path.
  }, [path, pauseMs, everyMs]);
  return resource;
}

function keepReading<T>(
  path: string,
  { pauseMs, everyMs }: { readonly pauseMs: number; readonly everyMs: number | undefined },
  concerns: (changed: ChangedMessage) => boolean,
  take: (answer: { value: T; failure?: undefined } | { failure: Failure }) => void,
): () => void {
  let stopped = false;
  let reading = false;
  let again = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const readNow = async (): Promise<void> => {
    waiting = undefined;
    reading = true;
    again = false;
    const answer = await read<T>(path);
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

/** Moments and ages that stay right while the page stands. */
import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { freshness, tick } from "../live/stream.ts";
import { say, words } from "../words/language.ts";

/** How long ago; nothing where there is no moment, and no running clock on a page that is stale. Only its text is renewed. */
export function Age({ at }: { readonly at: string | undefined }) {
  const text = useMemo(() => computed(() => (at === undefined ? "" : ageOf(at))), [at]);
  return <>{text}</>;
}

function ageOf(at: string): string {
  if (freshness.value === "stale") return say("time.moment", { at });
  void tick.value;
  return say("time.duration", { ms: words.value.sinceMs(at) });
}

/** When: today's time, or the date before it. */
export function When({ at }: { readonly at: string | undefined }) {
  return at === undefined ? null : (
    <time dateTime={at} title={at}>
      {say("time.moment", { at })}
    </time>
  );
}

/**
 * What a screen reader is told without asking: the summary when its meaning changes, at most every 20 s, and once, as an
 * alert, that the page has gone stale. Nothing else on the page speaks by itself.
 */
import { effect, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { freshness, status, tick } from "../live/stream.ts";
import { say, sayIt } from "../words/language.ts";

const SPEAK_EVERY_MS = 20_000;

export function LiveRegion() {
  const spoken = useSignal("");
  const alert = useSignal("");
  useEffect(() => watchSummary((sentence) => (spoken.value = sentence)), []);
  useEffect(() => watchStale((sentence) => (alert.value = sentence)), []);
  return (
    <>
      <output class="out-of-sight" aria-live="polite">
        {spoken}
      </output>
      <div class="out-of-sight" role="alert">
        {alert}
      </div>
    </>
  );
}

/** The page's own heading says the first summary; only what differs from the last one spoken is news. */
function watchSummary(speak: (sentence: string) => void): () => void {
  let said: string | undefined;
  let saidAt = 0;
  return effect(() => {
    void tick.value;
    const now = status.value;
    if (now === undefined || freshness.value === "stale") return;
    const meaning = JSON.stringify([now.state, now.summary.code, now.summary.parameters]);
    if (meaning === said || (said !== undefined && performance.now() - saidAt < SPEAK_EVERY_MS)) return;
    if (said !== undefined) {
      speak(sayIt(now.summary));
      saidAt = performance.now();
    }
    said = meaning;
  });
}

function watchStale(speak: (sentence: string) => void): () => void {
  let was = true;
  return effect(() => {
    const stale = freshness.value === "stale";
    if (stale && !was && status.value !== undefined) speak(say("stale.alert", { at: status.value.at }));
    if (!stale) speak("");
    was = stale;
  });
}

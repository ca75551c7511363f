/**
 * The top of the page: one sentence, how fresh it is, three questions, and the last 24 hours. The only tinted ground on
 * the page. When the browser has lost the box it says that instead, and nothing in it looks like the present.
 */
import type { Status } from "#model/api.ts";
import { freshness, lostForMs, retryInS, status, tick, tryNow } from "../live/stream.ts";
import { say, sayIt, words } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { Sentences } from "./sentences.tsx";
import { ThreeQuestions } from "./three-questions.tsx";
import { WatchLine } from "./watch-line.tsx";
import "./summary-band.css";

export function SummaryBand() {
  const now = status.value;
  if (now === undefined) return <WaitingBand />;
  const stale = freshness.value === "stale";
  return (
    <section class={`summary-band summary-band--${stale ? "lost" : toneOf(now)}`} aria-labelledby="summary">
      <div class="content">
        <div class="summary-band__top">
          <Glyph state={stale ? "stale" : now.state} size={44} />
          <div class="summary-band__words">
            <h1 id="summary" class="summary-band__sentence" tabIndex={-1}>
              {stale ? <LostSentence at={now.at} /> : <Sentences text={sayIt(now.summary)} />}
            </h1>
            <p class="summary-band__more">{stale ? say("stale.more", { at: now.at }) : now.more && sayIt(now.more)}</p>
          </div>
          <Age now={now} />
        </div>
        <ThreeQuestions now={now} stale={stale} />
        <WatchLine now={now} stale={stale} />
      </div>
    </section>
  );
}

/** What the customer feels gives the tint; nothing tints green before a first hard result. */
export function toneOf(now: Status): string {
  switch (now.state) {
    case "critical":
    case "warning":
    case "ok":
    case "unknown":
    case "maintenance":
    case "finding":
      return now.state;
    default:
      return "rest";
  }
}

/** Counts its minutes on its own. */
export function LostSentence({ at }: { readonly at: string }) {
  void tick.value;
  return <Sentences text={say("stale.summary", { at, ageMs: lostForMs() })} />;
}

/** When this was true; in the same place, that it no longer is. */
function Age({ now }: { readonly now: Status }) {
  if (freshness.value === "stale") {
    return (
      <p class="summary-band__age">
        <strong>
          <NextAttempt />
        </strong>{" "}
        <button type="button" class="link-button" onClick={tryNow}>
          {say("stale.tryNow")}
        </button>
      </p>
    );
  }
  const [before, after] = say(freshness.value === "aged" ? "age.asOf" : "age.true", { at: "\u0000" }).split("\u0000");
  return (
    <p class="summary-band__age">
      {before}
      <strong class="figures">{words.value.clock(now.at)}</strong>
      {after}
      {!now.site.clockTrusted && <span class="summary-band__doubt">{say("age.clockNotTrusted")}</span>}
    </p>
  );
}

export function NextAttempt() {
  const inS = retryInS.value;
  return <>{inS === undefined || inS === 0 ? say("stale.trying") : say("stale.tryingAgain", { inS })}</>;
}

/** Before anything is known: the frame of what comes. */
function WaitingBand() {
  void tick.value;
  const long = performance.now() > 5_000;
  return (
    <section class="summary-band summary-band--rest" aria-labelledby="summary">
      <div class="content">
        <div class="summary-band__top">
          <Glyph state="pending" size={44} />
          <div class="summary-band__words">
            <h1 id="summary" class="summary-band__sentence" tabIndex={-1}>
              {say(long ? "waiting.long" : "waiting.short")}
            </h1>
            {long && (
              <p class="summary-band__more">
                <NextAttempt />{" "}
                <button type="button" class="link-button" onClick={tryNow}>
                  {say("stale.tryNow")}
                </button>
              </p>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

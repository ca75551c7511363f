/**
 * For a screen on a wall, read from five metres: the sentence, the clock, three questions, the last day, and what is
 * broken. Nothing to press, nothing that scrolls; dark unless somebody chose otherwise.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Status } from "#model/api.ts";
import { ageMs, boxNowMs, freshness, status, tick } from "../live/stream.ts";
import { Glyph } from "../parts/glyph.tsx";
import { glyphOf } from "../parts/incident-state.ts";
import { SHOWN_STATES } from "../parts/order.ts";
import { Sentences } from "../parts/sentences.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { LostSentence, toneOf } from "../parts/summary-band.tsx";
import { ThreeQuestions } from "../parts/three-questions.tsx";
import { WatchLine } from "../parts/watch-line.tsx";
import type { PageProps } from "../shell/page-props.ts";
import { preferDark } from "../shell/theme.ts";
import { say, sayIt, words } from "../words/language.ts";
import { useOpenIncidents, type Incident } from "./now-data.ts";
import "./wall-page.css";

/** Screens burn in: everything moves a little every ten minutes. */
const MOVE_EVERY_MS = 10 * 60_000;
const MOVE_PX = 8;
const INCIDENTS_SHOWN = 4;

export function WallPage(_: PageProps) {
  const now = status.value;
  const version = now?.site.version;
  useEffect(preferDark, []);
  useEffect(() => reloadAfterUpdate(version), [version]);
  if (now === undefined) return <h1 class="wall__waiting">{say("waiting.short")}</h1>;
  const stale = freshness.value === "stale";
  return (
    <div class={`wall${stale ? " wall--lost" : ""}`}>
      <main class="wall__parts">
        <section
          class={`wall__band summary-band summary-band--${stale ? "lost" : toneOf(now)}`}
          aria-labelledby="summary"
        >
          <div style={{ transform: offset() }}>
            <div class="wall__top">
              <Glyph state={stale ? "stale" : now.state} size={44} />
              <div>
                <h1 id="summary" class="wall__sentence">
                  {stale ? <LostSentence at={now.at} /> : <Sentences text={sayIt(now.summary)} />}
                </h1>
                <p class="wall__more">{stale ? say("stale.more", { at: now.at }) : now.more && sayIt(now.more)}</p>
              </div>
              <Clock stale={stale} />
            </div>
            <ThreeQuestions now={now} stale={stale} />
            <WatchLine now={now} stale={stale} />
          </div>
        </section>
        {!stale && <Below now={now} />}
      </main>
    </div>
  );
}

/** The box's clock, not this screen's, and how fresh all this is. */
function Clock({ stale }: { readonly stale: boolean }) {
  void tick.value;
  return (
    <div class="wall__clock figures">
      <p class="wall__time">{words.value.time(new Date(boxNowMs()).toISOString())}</p>
      {!stale && <p class="wall__age">{say("wall.age", { ms: ageMs() })}</p>}
    </div>
  );
}

function Below({ now }: { readonly now: Status }) {
  const incidents = useOpenIncidents();
  return <BelowOf key={incidents.map(({ id }) => id).join()} now={now} incidents={incidents} />;
}

/** As many incidents as fit without being cut; the rest is counted. */
function BelowOf({ now, incidents }: { readonly now: Status; readonly incidents: readonly Incident[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(INCIDENTS_SHOWN);
  useLayoutEffect(() => {
    const shown = place.current;
    if (shown !== null && most > 1 && shown.scrollHeight > shown.clientHeight) setMost(most - 1);
  });
  const more = Math.max(incidents.length, now.openIncidents) - Math.min(most, incidents.length);
  return (
    <div class="wall__below" ref={place} style={{ transform: offset() }}>
      <section>
        <h2 class="wall__title">{say(incidents.length === 0 ? "wall.noneOpen" : "now.broken")}</h2>
        <ul class="wall__list">
          {incidents.slice(0, most).map((incident) => (
            <li key={incident.id} class="wall__incident">
              <Glyph state={glyphOf(incident)} />
              <div>
                <p class="wall__cause">{sayIt(incident.cause)}</p>
                <p class="wall__quiet figures">{say("incident.since", { since: incident.failedAt })}</p>
              </div>
            </li>
          ))}
        </ul>
        {more > 0 && <p class="wall__quiet">{say("wall.more", { count: more })}</p>}
      </section>
      <section>
        <h2 class="wall__title">{say("watched.title")}</h2>
        <States what="devices" counts={now.hosts} />
        <States what="checks" counts={now.services} />
      </section>
      <p class="wall__site">{now.site.name}</p>
    </div>
  );
}

function States({ what, counts }: { what: "devices" | "checks"; counts: Status["hosts"] }) {
  return (
    <div class="wall__states">
      <p class="wall__cause">{say(`watched.${what}`, { count: counts.total })}</p>
      <ul class="wall__words">
        {SHOWN_STATES.filter((state) => (counts.byState[state] ?? 0) > 0).map((state) => (
          <li key={state}>
            <StateWord
              state={state}
              words={say("watched.state", { count: counts.byState[state] ?? 0, state: say(`state.${state}`) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function offset(): string {
  const step = Math.floor(boxNowMs() / MOVE_EVERY_MS);
  return `translate(${(step * 3) % MOVE_PX}px, ${(step * 5) % MOVE_PX}px)`;
}

let firstVersion: string | undefined;

function reloadAfterUpdate(version: string | undefined): void {
  firstVersion ??= version;
  if (firstVersion !== undefined && version !== undefined && version !== firstVersion) location.reload();
}

/**
 * The horizon: the last 24 hours as one line, whole where the box watched, raised where something broke, dotted where
 * nobody was looking. Height says how bad as well as colour does. One image with a sentence as its name.
 */
import type { Status, WatchSegment } from "#model/api.ts";
import { lostForMs, tick } from "../live/stream.ts";
import { say, words } from "../words/language.ts";
import "./watch-line.css";

const LINE_HEIGHT = 30;
const HEIGHTS: Readonly<Record<WatchSegment["level"], number>> = {
  ok: 6,
  unwatched: 6,
  maintenance: 14,
  warning: 20,
  critical: LINE_HEIGHT,
};
const TICK_HOURS = 3;
const QUARTER_MS = 15 * 60_000;

interface Stretch {
  readonly level: WatchSegment["level"];
  readonly startPercent: number;
  readonly widthPercent: number;
}

export function WatchLine({ now, stale }: { readonly now: Status; readonly stale: boolean }) {
  if (stale) void tick.value;
  const startMs = Date.parse(now.watch[0]?.from ?? now.at);
  // On a stale page the line goes on to the present, dotted: nobody here has seen it.
  const endMs = stale ? Date.parse(now.at) + lostForMs() : Date.parse(now.at);
  const stretches = stretchesOf(now, startMs, endMs, stale);
  return (
    <div class="watch-line">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here is no file for an img */}
      <svg class="watch-line__image" width="100%" height={LINE_HEIGHT} role="img" aria-label={nameOf(now)}>
        <defs>
          <pattern id="watch-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="watch-line__hatch-ground" width="7" height="7" />
            <rect class="watch-line__hatch" width="4" height="7" />
          </pattern>
          <pattern id="watch-dots" width="6" height="6" patternUnits="userSpaceOnUse" y="24">
            <rect class="watch-line__dot" width="2.4" height="6" />
          </pattern>
        </defs>
        {stretches.map(({ level, startPercent, widthPercent }, index) => (
          <rect
            key={index}
            class={`watch-line__stretch watch-line__stretch--${level}`}
            x={`${startPercent}%`}
            y={`${100 - percentHigh(level)}%`}
            height={`${percentHigh(level)}%`}
            // Something short is still seen.
            style={{ width: level === "ok" ? `${widthPercent}%` : `max(3px, ${widthPercent}%)` }}
          />
        ))}
      </svg>
      <Axis startMs={startMs} endMs={endMs} />
    </div>
  );
}

/** In percent, so that the line can be taller on a wall. */
function percentHigh(level: WatchSegment["level"]): number {
  return (HEIGHTS[level] / LINE_HEIGHT) * 100;
}

/** Raised stretches last, so that they stand on the line and not under it. */
function stretchesOf(now: Status, startMs: number, endMs: number, stale: boolean): Stretch[] {
  const percent = (ms: number) => ((ms - startMs) / Math.max(1, endMs - startMs)) * 100;
  const segments = stale
    ? [...now.watch, { from: now.at, to: new Date(endMs).toISOString(), level: "unwatched" as const }]
    : now.watch;
  return segments
    .map(({ from, to, level }) => {
      const startPercent = percent(Date.parse(from));
      return { level, startPercent, widthPercent: Math.max(0, Math.min(100, percent(Date.parse(to))) - startPercent) };
    })
    .toSorted((a, b) => HEIGHTS[a.level] - HEIGHTS[b.level]);
}

function Axis({ startMs, endMs }: { startMs: number; endMs: number }) {
  const lengthMs = Math.max(1, endMs - startMs);
  return (
    <div class="watch-line__axis figures" aria-hidden="true">
      {hoursBetween(startMs, endMs).map(({ atMs, label, minor }) => {
        const percent = ((atMs - startMs) / lengthMs) * 100;
        const place = percent < 3 ? " watch-line__hour--first" : "";
        return (
          <span
            key={atMs}
            class={`watch-line__hour${place}${minor ? " watch-line__hour--minor" : ""}`}
            style={{ insetInlineStart: percent < 3 ? "0" : `${percent}%` }}
          >
            {label}
          </span>
        );
      })}
      <strong class="watch-line__now">{words.value.time(new Date(endMs).toISOString())}</strong>
    </div>
  );
}

/** Every third full hour of the site's time zone, none too close to the present's own label. */
function hoursBetween(startMs: number, endMs: number): { atMs: number; label: string; minor: boolean }[] {
  const hours: { atMs: number; label: string; minor: boolean }[] = [];
  const last = endMs - (endMs - startMs) * 0.065;
  /** On a phone the present's label needs more room. */
  const close = endMs - (endMs - startMs) * 0.16;
  // Time zones differ from UTC by whole quarters of an hour.
  for (let atMs = Math.ceil(startMs / QUARTER_MS) * QUARTER_MS; atMs < last; atMs += QUARTER_MS) {
    const label = words.value.time(new Date(atMs).toISOString());
    const hour = Number(label.slice(0, 2));
    if (label.endsWith("00") && hour % TICK_HOURS === 0)
      hours.push({ atMs, label, minor: hour % (2 * TICK_HOURS) !== 0 || atMs > close });
  }
  return hours;
}

function nameOf(now: Status): string {
  const of = (level: WatchSegment["level"]) => now.watch.filter((segment) => segment.level === level);
  const spans = (segments: readonly WatchSegment[]) =>
    segments.slice(-3).map(({ from, to }) => say("watch.span", { from, to: to === now.at ? "" : to }));
  return say("watch.name", {
    outages: spans(of("critical")),
    warnings: spans(of("warning")),
    works: spans(of("maintenance")),
    unwatched: spans(of("unwatched")),
  });
}

/**
 * How something was in the last days: one line by state, whose height says how bad as well as its colour does; announced work
 * hatched, dotted where nobody looked. A sentence is its name, and what happened is listed below in words.
 */
import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { SubjectSpans } from "#model/api-spans.ts";
import { useResource } from "../live/resource.ts";
import { boxNowMs, tick } from "../live/stream.ts";
import { Section } from "../parts/section.tsx";
import { place, setQuery } from "../shell/router.ts";
import { say, words } from "../words/language.ts";
import { BAND_LEVELS, entriesOf, stretchesOf, type BandEntry, type BandLevel } from "./band.ts";
import "./state-band.css";

interface StateBandProps {
  /** Of the device or check, behind `/api/v1`. */
  readonly path: string;
  readonly host: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = [14, 30] as const;
const EVERY_MS = 10 * 60_000;
/** Entries of the list; the drawing shows them all. */
const MOST_ENTRIES = 40;

export function StateBand({ path, host }: StateBandProps) {
  const days = place.value.query.get("days") === "30" ? 30 : 14;
  // Its begin moves on by the hour, so that one address is asked for a while.
  const hour = useComputed(() => {
    void tick.value;
    return Math.floor(boxNowMs() / HOUR_MS);
  });
  const from = new Date(hour.value * HOUR_MS - days * DAY_MS).toISOString();
  const spans = useResource<SubjectSpans>(
    `${path}/spans?from=${encodeURIComponent(from)}`,
    ({ hosts, services }) => hosts.includes(host) || services.some((key) => key.startsWith(`${host}/`)),
    HOUR_MS / 60,
    EVERY_MS,
  ).value.value;
  if (spans === undefined) return null;
  const { availability, failures } = spans;
  const said = say("band.said", { ...availability, failures: failures.length });
  return (
    <Section title={say("band.title")} remark={said}>
      <div class="card band">
        <fieldset class="segments band__days" aria-label={say("band.range")}>
          {DAYS.map((one) => (
            <button
              key={one}
              type="button"
              class="segments__one"
              aria-pressed={one === days}
              onClick={() => setQuery({ days: one === 14 ? "" : String(one) })}
            >
              {say("band.days", { days: one })}
            </button>
          ))}
        </fieldset>
        <Drawing spans={spans} name={`${say("band.days", { days })}: ${said}`} days={days} />
        <Happened entries={entriesOf(spans)} />
      </div>
    </Section>
  );
}

const HEIGHT = 30;
const HEIGHTS: Readonly<Record<BandLevel, number>> = {
  ok: 6,
  unwatched: 6,
  maintenance: 14,
  unknown: 14,
  unreachable: 14,
  warning: 20,
  critical: HEIGHT,
};

function Drawing({
  spans,
  name,
  days,
}: {
  readonly spans: SubjectSpans;
  readonly name: string;
  readonly days: number;
}) {
  const stretches = useMemo(() => stretchesOf(spans), [spans]);
  const shown = BAND_LEVELS.filter((level) => stretches.some((one) => one.level === level && one.width > 0));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here is no file for an img */}
      <svg class="band__image" width="100%" height={HEIGHT} role="img" aria-label={name}>
        <defs>
          <pattern id="band-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="band__hatch-ground" width="7" height="7" />
            <rect class="band__hatch" width="4" height="7" />
          </pattern>
          <pattern id="band-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class="band__dot-ground" width="6" height="6" />
            <rect class="band__dot" width="2.4" height="6" />
          </pattern>
        </defs>
        {stretches.map(({ level, start, width }, index) => (
          <rect
            key={index}
            class={`band__stretch band__stretch--${level}`}
            x={`${start}%`}
            y={HEIGHT - HEIGHTS[level]}
            height={HEIGHTS[level]}
            // Something short is still seen.
            style={{ width: level === "ok" || level === "unwatched" ? `${width}%` : `max(3px, ${width}%)` }}
          />
        ))}
      </svg>
      <Axis spans={spans} days={days} />
      <ul class="band__legend">
        {shown.map((level) => (
          <li key={level}>
            <svg width="18" height="12" aria-hidden="true">
              <rect class={`band__stretch--${level}`} width="18" height="12" rx="2" />
            </svg>
            {say(`band.level.${level}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The days by the site's clock, as many as there is room for. */
function Axis({ spans, days }: { readonly spans: SubjectSpans; readonly days: number }) {
  const marks = useMemo(() => midnights(spans, days > 14 ? 5 : 2), [spans, days, words.value]);
  return (
    <div class="band__axis figures" aria-hidden="true">
      {marks.map(({ percent, label }, index) => (
        <span
          key={percent}
          class={`band__day${index % 2 === 0 ? "" : " band__day--minor"}`}
          style={{ insetInlineStart: `${percent}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

/** Every so many days, none too close to either end. */
function midnights(spans: SubjectSpans, step: number): { percent: number; label: string }[] {
  const [from, to] = [Date.parse(spans.from), Date.parse(spans.to)];
  const marks: { percent: number; label: string }[] = [];
  let days = 0;
  for (let at = Math.ceil(from / (HOUR_MS / 4)) * (HOUR_MS / 4); at < to; at += HOUR_MS / 4) {
    const iso = new Date(at).toISOString();
    if (words.value.time(iso) !== "00:00") continue;
    const percent = (100 * (at - from)) / (to - from);
    if (days++ % step === 0 && percent > 3 && percent < 96) marks.push({ percent, label: words.value.day(iso) });
  }
  return marks;
}

function Happened({ entries }: { readonly entries: readonly BandEntry[] }) {
  if (entries.length === 0) return null;
  const left = entries.length - MOST_ENTRIES;
  return (
    <details class="band__happened">
      <summary>{say("band.happened", { count: entries.length })}</summary>
      <ul>
        {entries.slice(0, MOST_ENTRIES).map((entry) => (
          <li key={`${entry.kind} ${entry.from}`}>
            <span>{sayEntry(entry)}</span>
            <span class="figures">
              {entry.until === undefined
                ? say("state.since", { since: entry.from })
                : say("incident.lasted", { since: entry.from, until: entry.until })}
            </span>
          </li>
        ))}
        {left > 0 && <li>{say("band.more", { count: left })}</li>}
      </ul>
    </details>
  );
}

function sayEntry({ kind, state = "", name }: BandEntry): string {
  if (kind === "failure") return say(`band.state.${state}`);
  return say(`band.${kind}`, name === undefined ? {} : { name });
}

/**
 * A clock of an incident: how long is left in words, when it is due, and a bar whose length is the allowed time. Time passing is
 * no fault and is drawn in ink; where the agreed warning is told, marked on the bar, it turns amber, over it is red, kept it is green, and stopped time is hatched.
 */
import type { ListedIncident } from "#model/api.ts";
import type { Clock, ClockName } from "#model/sla.ts";
import { useId, useMemo } from "preact/hooks";
import { spokenNowMs, tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { clockFigures, isAhead, type ClockFigures } from "./clock-figures.ts";
import "./clock-bar.css";

interface ClockBarProps {
  readonly name: ClockName;
  readonly clock: Clock;
  readonly incident: Pick<ListedIncident, "sla" | "warnAfter">;
}

export function ClockBar({ name, clock, incident }: ClockBarProps) {
  void tick.value;
  const readAt = useMemo(spokenNowMs, [clock]);
  const figures = clockFigures(clock, spokenNowMs() - readAt, incident.warnAfter);
  const { stands, usedMs, share } = figures;
  const hatch = useId();
  const hours = incident.sla?.[name].at(-1)?.hours;
  return (
    <div class={`clock clock--${stands}`}>
      <p class="clock__name">
        {say(`clock.name.${name}`, { targetMs: clock.targetMs, ...(hours !== undefined && { hours }) })}
      </p>
      <p class="clock__words figures">
        <strong class="clock__left">{sayLeft(figures)}</strong>
        {isDue(clock) && <span>{say("clock.due", { at: clock.dueAt ?? "" })}</span>}
      </p>
      <svg class="clock__bar" width="100%" height="12" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="clock__hatch" width="3" height="7" />
          </pattern>
        </defs>
        <rect class="clock__frame" width="100%" height="12" rx="2" />
        {stands === "stopped" && <rect fill={`url(#${hatch})`} x={`${share * 100}%`} width="16%" height="12" />}
        {share > 0 && <rect class="clock__used" width={`${share * 100}%`} height="12" rx="2" />}
        {isAhead(clock) && stands !== "over" && (
          <rect class="clock__warn" x={`${incident.warnAfter}%`} width="1" height="12" />
        )}
        <rect class="clock__end" x="100%" width="2" height="16" y="-2" transform="translate(-2 0)" />
      </svg>
      <p class="clock__below figures">
        {stands !== "waiting" && stands !== "excused" && <span>{say("clock.used", { usedMs })}</span>}
        {clock.paused !== undefined && clock.endedAt === undefined && (
          <span>{say(`clock.paused.${clock.paused}`)}</span>
        )}
      </p>
    </div>
  );
}

function isDue({ dueAt, endedAt, state }: Clock): boolean {
  return dueAt !== undefined && endedAt === undefined && state !== "waiting" && state !== "excused";
}

function sayLeft({ stands, usedMs, leftMs }: ClockFigures): string {
  return say(`clock.${stands}`, { usedMs, leftMs, overMs: -leftMs });
}

/** How much is watched, and how it stands, by state; every figure leads to the list it counts. */
import type { ShownState, Status } from "#model/api.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { DeviceTiles } from "./device-tiles.tsx";
import { SHOWN_STATES } from "./order.ts";
import { Section } from "./section.tsx";
import { StateWord } from "./state-word.tsx";
import "./watched-panel.css";

export function WatchedPanel({ now }: { readonly now: Status }) {
  return (
    <Section title={say("watched.title")}>
      <ul class="watched card">
        <Watched address="/devices" total={now.hosts.total} byState={now.hosts.byState} what="devices" />
        <Watched address="/checks" total={now.services.total} byState={now.services.byState} what="checks" />
      </ul>
      <DeviceTiles />
    </Section>
  );
}

/** On a stale page good news is of the past. */
function sayHow(state: ShownState): string {
  return freshness.value === "stale" && state === "ok" ? "watched.stateThen" : "watched.state";
}

interface WatchedProps {
  readonly address: string;
  readonly total: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly what: "devices" | "checks";
}

function Watched({ address, total, byState, what }: WatchedProps) {
  const states = SHOWN_STATES.filter((state) => (byState[state] ?? 0) > 0);
  return (
    <li class="watched__cell">
      <a class="watched__total" href={address}>
        {say(`watched.${what}`, { count: total })}
      </a>
      <ul class="watched__states">
        {states.map((state: ShownState) => (
          <li key={state}>
            <a class="watched__state" href={`${address}?state=${state}`}>
              <StateWord
                state={state}
                words={say(sayHow(state), { count: byState[state] ?? 0, state: say(`state.${state}`) })}
              />
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The map on a phone: the same trees as a list that folds, since a drawing would be larger than the screen. */
import { Icon } from "../parts/icon.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { say } from "../words/language.ts";
import type { MapDeeds } from "./map-drawing.tsx";
import { countBelow, nameOf, portOf, sayState, shownOf, type MapNow } from "./map-words.ts";
import { flatten, type Twig } from "./twigs.ts";

interface MapListProps extends MapDeeds {
  readonly now: MapNow;
  readonly twigs: readonly Twig[];
  readonly chosen: string;
}

/** Deeper levels stand no further in: names need the room. */
const MOST_IN = 5;

export function MapList({ now, twigs, chosen, onChoose, onTurn }: MapListProps) {
  return (
    <ul class="map-list card" aria-label={say("map.drawing")}>
      {flatten(twigs).map((twig) => (
        <li key={twig.key} class={`map-list__row map-list__row--${Math.min(MOST_IN, twig.depth)}`}>
          <Row now={now} twig={twig} isChosen={twig.key === chosen} onChoose={onChoose} onTurn={onTurn} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends MapDeeds {
  readonly now: MapNow;
  readonly twig: Twig;
  readonly isChosen: boolean;
}

function Row({ now, twig, isChosen, onChoose, onTurn }: RowProps) {
  const { key, isOpen, below } = twig;
  const host = now.hosts.get(key);
  const shown = shownOf(now, twig);
  const name = nameOf(now, twig);
  const port = portOf(now, key);
  return (
    <>
      {isOpen === undefined ? (
        <span class="map-list__fold" />
      ) : (
        <button
          type="button"
          class="map-list__fold"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? "map.fold" : "map.show", { name })}
          onClick={() => onTurn(key)}
        >
          <Icon name={isOpen ? "up" : "down"} size={16} />
        </button>
      )}
      <div class="map-list__body">
        {host === undefined ? (
          <span class="map-list__name">{name}</span>
        ) : (
          <button type="button" class="map-list__name" aria-pressed={isChosen} onClick={() => onChoose(key)}>
            {name}
          </button>
        )}
        <span class="map-list__more">
          {shown !== undefined && <StateWord state={shown} words={sayState(shown, host, now)} />}
          {port !== undefined && <span>{say("device.port", { port })}</span>}
          {now.lost.has(key) && <span class="map-list__lost">{say("map.lost")}</span>}
          {isOpen === false &&
            countBelow(now, below).map(([state, count]) => (
              <StateWord key={state} state={state} words={say("watched.state", { count, state: sayState(state) })} />
            ))}
        </span>
      </div>
    </>
  );
}

/** Above a list: a filter that works while one types, the states there are, and how many rows are left. */
import type { ShownState } from "#model/api.ts";
import { useEffect, useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { say, sayNumber } from "../words/language.ts";
import { SHOWN_STATES } from "./order.ts";
import "./list-tools.css";

interface ListToolsProps {
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Chosen states; none: all. */
  readonly states: readonly string[];
  readonly onStates: (states: string) => void;
  /** How many rows show each state, before the text filter. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** What is left, in words; spoken when it has been the same for a moment. */
  readonly result: string;
}

export function ListTools({ placeholder, text, onText, states, onStates, counts, total, result }: ListToolsProps) {
  return (
    <div class="list-tools">
      <fieldset class="segments" aria-label={say("filter.states")}>
        <Segment pressed={states.length === 0} onPress={() => onStates("")} word={say("filter.all")} count={total} />
        {SHOWN_STATES.filter((state) => (counts.get(state) ?? 0) > 0 || states.includes(state)).map(
          (state: ShownState) => (
            <Segment
              key={state}
              pressed={states.includes(state)}
              onPress={() => onStates(state)}
              word={say(`state.${state}`)}
              count={counts.get(state) ?? 0}
            />
          ),
        )}
      </fieldset>
      <FilterField placeholder={placeholder} text={text} onText={onText} />
      <Result words={result} />
    </div>
  );
}

function Segment({
  pressed,
  onPress,
  word,
  count,
}: {
  pressed: boolean;
  onPress: () => void;
  word: string;
  count: number;
}) {
  return (
    <button type="button" class="segments__one" aria-pressed={pressed} onClick={onPress}>
      {word} <span class="figures">{sayNumber(count)}</span>
    </button>
  );
}

function FilterField({ placeholder, text, onText }: Pick<ListToolsProps, "placeholder" | "text" | "onText">) {
  return (
    <input
      type="search"
      class="list-tools__filter"
      placeholder={placeholder}
      aria-label={placeholder}
      value={text}
      spellcheck={false}
      autoComplete="off"
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && text !== "") {
          event.preventDefault();
          onText("");
        }
      }}
    />
  );
}

/** Seen at once, spoken after a moment of rest. */
function Result({ words }: { readonly words: string }) {
  const spoken = useSignal("");
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => (spoken.value = words), 800);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="list-tools__result">
      <span>{words}</span>
      <output class="out-of-sight">{spoken}</output>
    </p>
  );
}

/** Goes to a device by its name, id or address. */
import { useSignal } from "@preact/signals";
import type { MapHost } from "#model/api-map.ts";
import { byText } from "../parts/order.ts";
import { StateWord } from "../parts/state-word.tsx";
import { say } from "../words/language.ts";

const MOST = 8;

interface MapSearchProps {
  readonly hosts: readonly MapHost[];
  readonly onGo: (id: string) => void;
}

export function MapSearch({ hosts, onGo }: MapSearchProps) {
  const text = useSignal("");
  const wanted = text.value.trim().toLowerCase();
  const found = wanted === "" ? [] : matches(hosts, wanted);
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    text.value = "";
    onGo(id);
  };
  return (
    <form
      class="map-search"
      onSubmit={(event) => {
        event.preventDefault();
        go(found[0]?.id);
      }}
    >
      <input
        type="search"
        class="list-tools__filter"
        placeholder={say("map.search")}
        aria-label={say("map.search")}
        value={text.value}
        spellcheck={false}
        autoComplete="off"
        maxLength={200}
        onInput={(event) => (text.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") text.value = "";
        }}
      />
      <output class="map-search__said">
        {wanted === "" ? "" : say("map.matches", { count: found.length, text: wanted })}
      </output>
      {found.length > 0 && (
        <ul class="map-search__found card">
          {found.slice(0, MOST).map(({ id, name, address, shown }) => (
            <li key={id}>
              <button type="button" onClick={() => go(id)}>
                <StateWord state={shown} words={name} /> <span class="mono">{address}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

/** Those whose name begins so first. */
function matches(hosts: readonly MapHost[], wanted: string): readonly MapHost[] {
  const rank = ({ name, id }: MapHost) =>
    name.toLowerCase() === wanted || id === wanted ? 0 : name.toLowerCase().startsWith(wanted) ? 1 : 2;
  return hosts
    .filter(({ name, id, address }) => `${name} ${id} ${address}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b) || byText(a.name, b.name));
}

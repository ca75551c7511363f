/** The map: who hangs on whom, how each stands, and what a failure would cut off. What is chosen and folded stands in the address. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { MapView } from "#model/api-map.ts";
import { useResource } from "../live/resource.ts";
import { growForest, LINE, type Relation } from "../map/forest.ts";
import { layOut } from "../map/lay-out.ts";
import { CutOffPanel, useCutOff } from "../map/cut-off-panel.tsx";
import { MapDrawing } from "../map/map-drawing.tsx";
import { MapList } from "../map/map-list.tsx";
import { MapSearch } from "../map/map-search.tsx";
import { MapTable } from "../map/map-table.tsx";
import { growTwigs, rulesFor, turn, turnedToShow } from "../map/twigs.ts";
import { shownOf, type MapNow } from "../map/map-words.ts";
import { Loaded } from "../parts/loaded.tsx";
import { SHOWN_STATES } from "../parts/order.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { place, setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import "../map/map.css";

/** A state that changes is seen this soon at most. */
const PAUSE_MS = 3_000;
const NARROW = "(max-width: 719px)";

export function MapPage() {
  const map = useResource<MapView>("/map", ({ hosts, services }) => hosts.length > 0 || services.length > 0, PAUSE_MS);
  return (
    <Loaded resource={map.value} missing={say("failure.problem")}>
      {(found) =>
        found.hosts.length === 0 ? (
          <div class="page content">
            <PageTitle title={say("nav.map")} second={say("map.empty")} />
          </div>
        ) : (
          <Shown map={found} />
        )
      }
    </Loaded>
  );
}

function Shown({ map }: { readonly map: MapView }) {
  const { query } = place.value;
  const relation: Relation = query.get("by") === "power" ? "power" : "way";
  const chosen = query.get("at") ?? "";
  const turnedText = query.get("turned") ?? "";
  const narrow = useNarrow();
  const asTable = query.get("as") === "table";
  // Only what decides where things stand: a change of state draws the same plan.
  const structure = structureOf(map);
  const forest = useMemo(() => growForest(map, relation), [structure, relation]);
  const rules = useMemo(() => rulesFor(forest, narrow), [forest, narrow]);
  const turned = useMemo(() => new Set(turnedText.split(",").filter((key) => key !== "")), [turnedText]);
  const twigs = useMemo(() => growTwigs(forest, rules, turned), [forest, rules, turned]);
  const plan = useMemo(() => (narrow ? undefined : layOut(twigs)), [twigs, narrow]);
  const cutOff = useCutOff(chosen).value;
  const found = cutOff?.host === chosen ? cutOff : undefined;
  const now = useMemo((): MapNow => {
    const lost = new Set(found?.lost.map(({ host }) => host));
    return { map, forest, relation, lost, hosts: new Map(map.hosts.map((host) => [host.id, host])) };
  }, [map, forest, relation, found]);
  const choose = (id: string) => setQuery({ at: id === chosen ? "" : id });
  const turnOne = (key: string) => setQuery({ turned: [...turn(turned, key)].join(",") });
  const wanted = useSignal("");
  const go = (id: string) => {
    setQuery({ at: id, turned: [...turnedToShow(forest, rules, turned, id)].join(",") });
    wanted.value = id;
  };
  // Once it stands on the map.
  useEffect(() => {
    if (wanted.value === "" || !now.hosts.has(wanted.value)) return;
    const element = document.querySelector<HTMLElement | SVGElement>(`[data-key="${CSS.escape(wanted.value)}"]`);
    if (element === null) return;
    element.scrollIntoView({ block: "center", inline: "center" });
    element.focus({ preventScroll: true });
    wanted.value = "";
  });
  return (
    <div class="page content map">
      <PageTitle title={say("nav.map")} second={say("map.about", { count: map.total })} />
      {map.total > map.hosts.length && (
        <p class="page__second">{say("map.partial", { shown: map.hosts.length, total: map.total })}</p>
      )}
      <div class="list-tools">
        <fieldset class="segments" aria-label={say("map.relation")}>
          {(["way", "power"] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="segments__one"
              aria-pressed={relation === one}
              onClick={() => setQuery({ by: one === "way" ? "" : one, turned: "" })}
            >
              {say(`map.relation.${one}`)}
            </button>
          ))}
        </fieldset>
        <MapSearch hosts={map.hosts} onGo={go} />
        <button type="button" class="link-button" onClick={() => setQuery({ as: asTable ? "" : "table" })}>
          {say(asTable ? "map.asMap" : "chart.showTable")}
        </button>
      </div>
      {asTable ? (
        <MapTable now={now} />
      ) : (
        <>
          {plan === undefined ? (
            <MapList now={now} twigs={twigs} chosen={chosen} onChoose={choose} onTurn={turnOne} />
          ) : (
            <>
              <p class="map__keys">{say("map.keys")}</p>
              <MapDrawing now={now} plan={plan} chosen={chosen} onChoose={choose} onTurn={turnOne} />
            </>
          )}
          <Legend now={now} />
        </>
      )}
      {chosen !== "" && !asTable && (
        <CutOffPanel now={now} chosen={chosen} found={found} onClose={() => setQuery({ at: "" })} />
      )}
    </div>
  );
}

/** The shapes that stand on the map, with their words. */
function Legend({ now }: { readonly now: MapNow }) {
  const line = now.map.line === undefined || now.relation === "power" ? undefined : shownOf(now, { key: LINE });
  const states = SHOWN_STATES.filter((state) => state === line || now.map.hosts.some(({ shown }) => shown === state));
  return (
    <ul class="map__legend">
      {states.map((state) => (
        <li key={state}>
          <StateWord state={state} />
        </li>
      ))}
      {now.lost.size > 0 && <li class="map__legend-lost">{say("map.lost")}</li>}
      {now.relation === "way" && [...now.forest.nodes.values()].some(({ also }) => also.length > 0) && (
        <li class="map__legend-second">{say("map.second")}</li>
      )}
    </ul>
  );
}

/** What decides where everything stands, as one text. */
function structureOf({ hosts, line }: MapView): string {
  const ways = hosts.map(({ id, name, parents, poweredBy, outside }) =>
    [id, name, parents.map(({ host, aside }) => (aside === true ? "" : host)), poweredBy, outside].join(" "),
  );
  return `${line?.gateway ?? ""} ${line !== undefined}\n${ways.toSorted().join("\n")}`;
}

function useNarrow(): boolean {
  const narrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = () => (narrow.value = media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  return useComputed(() => narrow.value).value;
}

/** What the failure of the chosen device would cut off, by the box's own rules, and on what that device hangs. */
import type { CutOffView } from "#model/api-map.ts";
import { useResource } from "../live/resource.ts";
import { StateWord } from "../parts/state-word.tsx";
import { addressOf } from "../parts/subject.ts";
import { say } from "../words/language.ts";
import { sayCutOff, sayState, type MapNow } from "./map-words.ts";

const PAUSE_MS = 5_000;

/** Asked again when something has changed: what has a second way now may have none later. */
export function useCutOff(chosen: string) {
  return useResource<CutOffView>(
    chosen === "" ? undefined : `/map/${encodeURIComponent(chosen)}`,
    ({ hosts }) => hosts.length > 0,
    PAUSE_MS,
  ).value;
}

interface CutOffPanelProps {
  readonly now: Omit<MapNow, "lost">;
  readonly chosen: string;
  readonly found: CutOffView | undefined;
  readonly onClose: () => void;
}

export function CutOffPanel({ now, chosen, found, onClose }: CutOffPanelProps) {
  const host = now.hosts.get(chosen);
  if (host === undefined) return null;
  const sentences = found?.host === chosen ? sayCutOff(found) : [];
  return (
    <section class="cut-off card" aria-label={say("map.cutOff")}>
      <div class="cut-off__head">
        <h2>{host.name}</h2>
        <StateWord state={host.shown} words={sayState(host.shown, host, { ...now, lost: new Set() })} />
        <a class="button" href={addressOf(chosen)}>
          {say("map.openDevice")}
        </a>
        <button type="button" class="button" onClick={onClose}>
          {say("label.close")}
        </button>
      </div>
      <output class="cut-off__said" aria-busy={sentences.length === 0}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </output>
      <dl class="cut-off__ways">
        {host.parents.length > 0 && (
          <div>
            <dt>{say("map.hangsOn")}</dt>
            <dd>
              {host.parents.map((way, index) => (
                <span key={way.host}>
                  {index > 0 && "; "}
                  <DeviceLink now={now} id={way.host} />
                  {way.port !== undefined && `, ${say("device.port", { port: way.port })}`}
                  {way.aside === true
                    ? ` (${say("map.aside")})`
                    : way.learned === true
                      ? ` (${say("map.learned")})`
                      : null}
                </span>
              ))}
            </dd>
          </div>
        )}
        {host.outside === true && (
          <div>
            <dt>{say("map.hangsOn")}</dt>
            <dd>{say("map.line")}</dd>
          </div>
        )}
        {host.poweredBy !== undefined && host.poweredBy.length > 0 && (
          <div>
            <dt>{say("map.fedBy")}</dt>
            <dd>
              {host.poweredBy.map((id, index) => (
                <span key={id}>
                  {index > 0 && ", "}
                  <DeviceLink now={now} id={id} />
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** To the same page with another device chosen; what is not on the map is named by its id. */
function DeviceLink({ now, id }: { readonly now: Omit<MapNow, "lost">; readonly id: string }) {
  const host = now.hosts.get(id);
  return host === undefined ? <>{id}</> : <a href={addressOf(id)}>{host.name}</a>;
}

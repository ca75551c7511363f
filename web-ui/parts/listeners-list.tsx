/** What the box listens for: whether and where, what came, what was not taken, when something came last. */
import type { ListenerView } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import { freshness } from "../live/stream.ts";
import { say, sayIt } from "../words/language.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import "./listeners-list.css";

export function ListenersList({ listeners }: { readonly listeners: readonly ListenerView[] }) {
  return (
    <div class="card listeners">
      <table class="listeners__table">
        <thead>
          <tr>
            <th scope="col">{say("listener.name")}</th>
            <th scope="col">{say("listener.where")}</th>
            <th scope="col" class="listeners__figure">
              {say("listener.received")}
            </th>
            <th scope="col" class="listeners__figure">
              {say("listener.refused")}
            </th>
            <th scope="col" class="listeners__figure">
              {say("listener.last")}
            </th>
          </tr>
        </thead>
        <tbody>
          {listeners.map((listener) => (
            <Row key={listener.name} listener={listener} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ listener }: { readonly listener: ListenerView }) {
  const { name, on, address, received, refused, lost, lastAt, problem } = listener;
  const label = (what: string) => ({ "data-label": say(`listener.${what}`) });
  return (
    <tr>
      <th scope="row">
        <span class="listeners__name">
          <Glyph state={shapeOf(listener)} />
          {say(`listener.kind.${name}`)}
        </span>
        {problem !== undefined && on && (
          <span class={address === undefined ? "listeners__problem" : "listeners__trouble"}>
            {problem.text !== undefined && isSaid(problem.code)
              ? sayIt(problem.text)
              : say("listener.problem", {
                  text: problem.text === undefined ? problem.message : sayIt(problem.text),
                  at: problem.at,
                })}
          </span>
        )}
      </th>
      <td {...label("where")}>
        {address === undefined ? say(on ? "listener.deaf" : "listener.off") : <span class="mono">{address}</span>}
      </td>
      <td class="listeners__figure figures" {...label("received")}>
        {on ? say("unit.count", { value: received }) : ""}
      </td>
      <td class="listeners__figure figures" {...label("refused")}>
        {on ? say(lost > 0 ? "listener.refusedAndLost" : "listener.refusedCount", { refused, lost }) : ""}
      </td>
      <td class="listeners__figure figures" {...label("last")}>
        {on ? (lastAt === undefined ? say("output.never") : say("output.at", { at: lastAt })) : ""}
      </td>
    </tr>
  );
}

/** Troubles that have sentences of their own. */
const SAID: Readonly<Record<ListenerTrouble, true>> = { blocked: true, neverHeard: true };

function isSaid(code: string): code is ListenerTrouble {
  return Object.hasOwn(SAID, code);
}

function shapeOf({ on, address, problem }: ListenerView): GlyphName {
  if (!on) return "note";
  if (address === undefined) return "critical";
  if (problem !== undefined && isSaid(problem.code)) return "warning";
  return freshness.value === "stale" ? "stale" : "ok";
}

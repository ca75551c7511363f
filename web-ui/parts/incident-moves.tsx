/** The buttons of an incident: exactly what the box says can be done as it stands, for those who may. */
import { useSignal } from "@preact/signals";
import type { IncidentDetail } from "#model/api.ts";
import { mayAct, session } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { MoveDialog, type Asked } from "./move-dialog.tsx";
import "./incident-moves.css";

/** The first of them that is possible is what comes next. */
const NEXT: readonly Asked[] = ["accept", "acknowledge", "start", "resume", "resolve", "close"];
const OFTEN: readonly Asked[] = [
  "accept",
  "acknowledge",
  "take",
  "assign",
  "start",
  "resume",
  "suspend",
  "resolve",
  "close",
  "reopen",
];
const SELDOM: readonly Asked[] = ["note", "prioritise", "categorise", "cancel"];

export function IncidentMoves({ incident }: { readonly incident: IncidentDetail }) {
  const asked = useSignal<Asked | undefined>(undefined);
  if (!mayAct()) return null;
  const next = NEXT.find((move) => isPossible(incident, move));
  const often = OFTEN.filter((move) => move !== next && isPossible(incident, move));
  const seldom = SELDOM.filter((move) => isPossible(incident, move));
  if (next === undefined && often.length + seldom.length === 0) return null;
  const stale = freshness.value === "stale";
  const button = (move: Asked, filled = false) => (
    <button
      key={move}
      type="button"
      class={`button${filled ? " button--filled" : ""}`}
      disabled={stale}
      aria-describedby={stale ? "moves-why" : undefined}
      aria-haspopup="dialog"
      onClick={() => (asked.value = move)}
    >
      {say(`move.${move}`)}
    </button>
  );
  return (
    <>
      <fieldset class="moves" aria-label={say("moves.label")}>
        {next !== undefined && button(next, true)}
        {often.map((move) => button(move))}
        {seldom.length > 0 && (
          <details class="moves__more">
            <summary class="button">{say("moves.more")}</summary>
            <div class="moves__seldom">{seldom.map((move) => button(move))}</div>
          </details>
        )}
        <output id="moves-why" class="moves__why">
          {stale ? say("stale.needsBox") : ""}
        </output>
      </fieldset>
      {asked.value !== undefined && (
        <MoveDialog incident={incident} move={asked.value} onClose={() => (asked.value = undefined)} />
      )}
    </>
  );
}

/** Whose it is already need not take it again. */
function isPossible({ moves, assigned }: IncidentDetail, move: Asked): boolean {
  if (move !== "take") return moves.includes(move);
  const { user } = session.value ?? {};
  return moves.includes("assign") && user !== undefined && assigned?.to !== user;
}

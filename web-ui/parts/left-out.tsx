/** Derived checks that are not wanted: the way to leave one out, those that are left out, and the way back. */
import type { HostDetail } from "#model/api.ts";
import { useSignal } from "@preact/signals";
import { write, type Failure } from "../live/box-api.ts";
import { mayConfigure } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { sayFailure } from "../words/failures.ts";
import { say, sayIt } from "../words/language.ts";
import { Section } from "./section.tsx";
import "./left-out.css";

interface LeaveOutProps {
  readonly host: string;
  /** Id of the check. */
  readonly id: string;
  /** Called when it is left out, and its page is therefore gone. */
  readonly onDone: () => void;
}

/** Only for checks that the device's profile made; the way back is on the device's page. */
export function LeaveOut({ host, id, onDone }: LeaveOutProps) {
  const { said, busy, ask } = useChange(onDone);
  return (
    <Section title={say("leftOut.question")}>
      <div class="card left-out">
        <button
          type="button"
          class="button"
          disabled={busy || freshness.value === "stale"}
          aria-describedby="leave-out-why"
          onClick={() => void ask("PUT", host, id)}
        >
          {say("leftOut.do")}
        </button>
        <output id="leave-out-why" class="left-out__said">
          {freshness.value === "stale" ? say("stale.needsBox") : said === "" ? say("leftOut.meaning") : said}
        </output>
      </div>
    </Section>
  );
}

interface LeftOutProps {
  readonly host: string;
  readonly checks: NonNullable<HostDetail["leftOut"]>;
  readonly onDone: () => void;
}

type Check = LeftOutProps["checks"][number];

/** Those left out by choice stand open, the others by their reason, folded. */
export function LeftOut({ host, checks, onDone }: LeftOutProps) {
  const { said, busy, ask } = useChange(onDone);
  if (checks.length === 0) return null;
  const list = (those: readonly Check[]) => (
    <ul class="left-out__list">
      {those.map((check) => (
        <li key={check.id} class="left-out">
          <span>{nameOf(check)}</span>
          {check.naming !== undefined && <span class="mono left-out__id">{check.id}</span>}
          {mayConfigure() && (
            <button
              type="button"
              class="button"
              disabled={busy || freshness.value === "stale"}
              onClick={() => void ask("DELETE", host, check.id)}
            >
              {say(isByDefault(check) ? "leftOut.watch" : "leftOut.putBack", { id: nameOf(check) })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  const reasons = Map.groupBy(checks, ({ why }) => why ?? "");
  return (
    <Section title={say("leftOut.title")} remark={say("leftOut.remark")}>
      <div class="card">
        {[...reasons].map(([why, those]) => (
          <details key={why} class="left-out__group" open={why === "" || why === "notTold"}>
            <summary>
              {why === "" ? say("leftOut.chosen") : sayIt({ code: `notWatched.${why}`, parameters: {} })} (
              {those.length})
            </summary>
            {list(those)}
          </details>
        ))}
      </div>
      <output class="left-out__said">{said}</output>
    </Section>
  );
}

function nameOf({ id, name = id, naming }: Check): string {
  return naming === undefined ? name : sayIt(naming);
}

function isByDefault({ why }: Check): boolean {
  return why !== undefined && why !== "notTold";
}

/** One change at a time; what was said of the newest. */
function useChange(onDone: () => void) {
  const said = useSignal("");
  const busy = useSignal(false);
  const ask = async (method: "PUT" | "DELETE", host: string, id: string): Promise<void> => {
    busy.value = true;
    said.value = say("check.asking");
    const { failure } = await write(method, `/hosts/${encodeURIComponent(host)}/left-out/${encodeURIComponent(id)}`);
    busy.value = false;
    said.value = failure === undefined ? "" : sayRefusal(failure);
    if (failure === undefined) onDone();
  };
  return { said: said.value, busy: busy.value, ask };
}

/** Where the configuration is a file, the box says so; all else is said as everywhere. */
function sayRefusal(failure: Failure): string {
  return failure.problem?.code === "readOnly" ? say("leftOut.readOnly") : sayFailure(failure);
}

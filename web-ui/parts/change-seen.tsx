/** A watched page is not as it was: what has changed, and for technicians the way to say that this is right. */
import { useSignal } from "@preact/signals";
import type { ResultView, ServiceDetail } from "#model/api.ts";
import { write, type Failure } from "../live/box-api.ts";
import { mayAct } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";
import { Difference } from "./difference.tsx";
import { Section } from "./section.tsx";
import "./change-seen.css";

const CHANGES: ReadonlySet<string> = new Set(["content.changed", "content.scriptChanged", "content.emptied"]);

/** The newest result of a check where it tells of a change that somebody may accept. */
export function changeOf({ last }: ServiceDetail): ResultView | undefined {
  return last !== undefined && CHANGES.has(last.text.code) ? last : undefined;
}

interface ChangeSeenProps {
  readonly change: ResultView;
  /** Of the check, below the interface's root. */
  readonly path: string;
}

export function ChangeSeen({ change, path }: ChangeSeenProps) {
  return (
    <Section title={say("change.title")} remark={say("time.momentExact", { at: change.at })}>
      <div class="card change-seen">
        {change.detail !== undefined && <Difference text={change.detail} />}
        {mayAct() && <Accept path={path} at={change.at} />}
      </div>
    </Section>
  );
}

/** The box looks again by itself; what it sees then arrives as every result does. */
function Accept({ path, at }: { readonly path: string; readonly at: string }) {
  const said = useSignal("");
  /** The result that was accepted; a later one that still differs is another question. */
  const accepted = useSignal("");
  const stale = freshness.value === "stale";
  const accept = async (): Promise<void> => {
    accepted.value = at;
    said.value = say("check.asking");
    const { failure } = await write("POST", `${path}/accept`);
    said.value = failure === undefined ? say("change.accepted") : sayRefusal(failure);
    if (failure !== undefined) accepted.value = "";
  };
  return (
    <div class="change-seen__accept">
      <button
        type="button"
        class="button"
        disabled={stale || accepted.value === at}
        aria-describedby="accept-why"
        onClick={() => void accept()}
      >
        {say("change.accept")}
      </button>
      <output id="accept-why" class="change-seen__said">
        {stale ? say("stale.needsBox") : said.value === "" ? say("change.meaning") : said}
      </output>
    </div>
  );
}

const OWN_WORDS: ReadonlySet<string> = new Set(["nothingToAccept", "notSeenYet"]);

function sayRefusal(failure: Failure): string {
  const code = failure.problem?.code ?? "";
  return OWN_WORDS.has(code) ? say(`change.${code}`) : sayFailure(failure);
}

/** The two ways with a finding: it is normal here, with a reason if one is given; or somebody has to mend it. */
import { useSignal } from "@preact/signals";
import { write } from "../live/box-api.ts";
import { freshness } from "../live/stream.ts";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";
import "./finding-review.css";

interface FindingReviewProps {
  readonly host: string;
  readonly service: string;
  /** It was taken as normal already; then it can only be opened. */
  readonly accepted: boolean;
}

export function FindingReview({ host, service, accepted }: FindingReviewProps) {
  const said = useSignal("");
  const busy = useSignal(false);
  /** Whether the reason is asked for. */
  const asking = useSignal(false);
  const note = useSignal("");
  const stale = freshness.value === "stale";
  const disabled = stale || busy.value;
  const id = `why-${host}-${service}`;
  const ask = async (what: "accept" | "open", body: object): Promise<void> => {
    busy.value = true;
    said.value = say("check.asking");
    const path = `/findings/${encodeURIComponent(host)}/${encodeURIComponent(service)}/${what}`;
    const { failure } = await write("POST", path, body);
    busy.value = false;
    // What was done shows in the list itself.
    said.value = failure === undefined ? "" : sayFailure(failure);
    asking.value = false;
  };
  return (
    <form
      class="finding-review"
      onSubmit={(event) => {
        event.preventDefault();
        void ask("accept", note.value.trim() === "" ? {} : { note: note.value.trim() });
      }}
    >
      {asking.value && (
        <label class="finding-review__note" for={id}>
          {say("finding.note")}
          <input
            id={id}
            maxLength={1000}
            value={note.value}
            ref={(element) => element?.focus()}
            onInput={(event) => (note.value = event.currentTarget.value)}
          />
        </label>
      )}
      {!accepted &&
        (asking.value ? (
          <button key="accept" type="submit" class="button" disabled={disabled}>
            {say("finding.accept")}
          </button>
        ) : (
          <button key="ask" type="button" class="button" disabled={disabled} onClick={() => (asking.value = true)}>
            {say("finding.accept")}
          </button>
        ))}
      {asking.value ? (
        <button key="back" type="button" class="button" onClick={() => (asking.value = false)}>
          {say("finding.back")}
        </button>
      ) : (
        <button key="open" type="button" class="button" disabled={disabled} onClick={() => void ask("open", {})}>
          {say("finding.open")}
        </button>
      )}
      <output class="finding-review__said">{stale ? say("stale.needsBox") : said.value}</output>
    </form>
  );
}

/** Devices that cannot be read, why, and the remedy: a credential that is tried on all of them, with what came of it beside it. */
import { useSignal } from "@preact/signals";
import type { ReviewDevice, ReviewView, TryView } from "#model/discovery-review.ts";
import { say, sayNumber } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { EMPTY_CREDENTIAL, isWhole, orderOf, TypedCredentialFields } from "./typed-credential.tsx";
import { FormError } from "./field.tsx";
import { nameOf } from "./found-words.ts";
import { Glyph } from "./glyph.tsx";

interface TryPanelProps {
  readonly review: ReviewView;
  readonly readAgain: () => Promise<void>;
}

/** As many as the box asks at once (model/discovery-review.ts). */
const MOST_TRIED = 256;
/** Names in a line; the rest is counted. */
const MOST_NAMES = 8;

export function TryPanel({ review, readAgain }: TryPanelProps) {
  const typed = useSignal(EMPTY_CREDENTIAL);
  const missing = useSignal(false);
  const { busy, refused, ask } = useAsking();
  const mute = review.devices.filter(({ stand }) => stand === "unreadable" || stand === "unknown");
  const tried = review.try;
  if (mute.length === 0 && tried === undefined) return null;
  const isRunning = tried?.state === "running";
  const start = async () => {
    missing.value = !isWhole(typed.value);
    if (missing.value) return;
    const addresses = mute.slice(0, MOST_TRIED).map(({ address }) => address);
    const began = await ask("POST", "/discovery/try", { credential: orderOf(typed.value), addresses });
    // What was typed is a secret: it does not stay on the page.
    if (began !== undefined) typed.value = { ...EMPTY_CREDENTIAL, version: typed.value.version };
    await readAgain();
  };
  const cancel = async () => {
    await ask("DELETE", "/discovery");
    await readAgain();
  };
  const message = missing.value ? say("found.try.missing") : refused;
  return (
    <section class="card side-panel">
      {mute.length > 0 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isRunning) void start();
          }}
        >
          <h2>{say("found.try.title", { devices: mute.length })}</h2>
          <p>{say("found.try.why")}</p>
          {message !== undefined && <FormError message={message} />}
          <TypedCredentialFields typed={typed.value} onType={(next) => (typed.value = next)} />
          {!isRunning && (
            <button type="submit" class="button" disabled={busy}>
              {say("found.try.button", { count: Math.min(mute.length, MOST_TRIED) })}
            </button>
          )}
        </form>
      )}
      {isRunning && (
        <button type="button" class="button" disabled={busy} onClick={() => void cancel()}>
          {say("found.try.cancel")}
        </button>
      )}
      <output>{tried !== undefined && <Effect tried={tried} review={review} />}</output>
    </section>
  );
}

/** What came of it: who answers now, who does not, and what to do about that. */
function Effect({ tried, review }: { readonly tried: TryView; readonly review: ReviewView }) {
  const { state, asked, done, answered, silent, refused } = tried;
  return (
    <>
      {state === "running" && <p class="figures">{say("found.try.running", { a: done, b: asked })}</p>}
      {answered.length > 0 && (
        <div class="try-effect">
          <Glyph state="ok" />
          <div>
            <p class="try-effect__title">{say("found.try.answered", { count: answered.length })}</p>
            <p>{namesOf(answered, review.devices)}</p>
          </div>
        </div>
      )}
      {state !== "running" && silent.length > 0 && (
        <div class="try-effect">
          <Glyph state="warning" />
          <div>
            <p class="try-effect__title">{say("found.try.silent", { count: silent.length })}</p>
            <p>{namesOf(silent, review.devices)}</p>
            {refused > 0 && <p>{say("found.try.refused", { count: refused })}</p>}
            {review.ownAddresses.length > 0 && <p>{say("found.try.remedy", { name: review.ownAddresses })}</p>}
          </div>
        </div>
      )}
    </>
  );
}

function namesOf(addresses: readonly string[], devices: readonly ReviewDevice[]): string {
  const byAddress = new Map(devices.map((device) => [device.address, nameOf(device)]));
  const names = addresses.slice(0, MOST_NAMES).map((address) => byAddress.get(address) ?? address);
  const more = addresses.length - names.length;
  return [...names, ...(more > 0 ? [`+ ${sayNumber(more)}`] : [])].join(", ");
}

/** The devices step of the set-up: looking around, then the review of what was found, which the button puts in force. */
import { useSignal } from "@preact/signals";
import type { ReviewView, WatchedView } from "#model/discovery-review.ts";
import type { Failure } from "../live/box-api.ts";
import { mayConfigure } from "../live/session.ts";
import { useAsking } from "../parts/asking.ts";
import { isReady, sumOf } from "../parts/found-groups.ts";
import { FoundList } from "../parts/found-list.tsx";
import { sayGroup } from "../parts/found-words.ts";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { useReview, type ReviewState } from "../parts/review-state.ts";
import { ScanForm } from "../parts/scan-form.tsx";
import { Sided } from "../parts/sided.tsx";
import { StepBar } from "../parts/step-bar.tsx";
import { addressAfter, StepTrail } from "../parts/step-page.tsx";
import { TryPanel } from "../parts/try-panel.tsx";
import { goTo } from "../shell/router.ts";
import { sayFailure } from "../words/failures.ts";
import { say, sayNumber } from "../words/language.ts";

export function DevicesStepPage() {
  const state = useReview();
  return (
    <Loaded resource={state.review} missing={say("failure.problem")}>
      {(review) => <Step review={review} state={state} />}
    </Loaded>
  );
}

interface StepProps {
  readonly review: ReviewView;
  readonly state: ReviewState;
}

function Step({ review, state }: StepProps) {
  /** Whether another range is asked for though there is a list. */
  const asking = useSignal(false);
  if (review.state === "running") return <Running review={review} state={state} />;
  if (review.found === undefined || asking.value)
    return <Asking review={review} state={state} onBack={() => (asking.value = false)} />;
  return <Reviewing review={review} state={state} onAgain={() => (asking.value = true)} />;
}

const FORM = "scan-form";

function Asking({ review, state, onBack }: StepProps & { readonly onBack: () => void }) {
  const busy = useSignal(false);
  const start = () => (document.getElementById(FORM) as HTMLFormElement | null)?.requestSubmit();
  return (
    <div class="page content">
      <PageTitle
        trail={<StepTrail step="devices" />}
        title={say("found.title.none")}
        second={say("found.second.none")}
      />
      <Ended review={review} />
      <ScanForm
        id={FORM}
        review={review}
        onBusy={(now) => (busy.value = now)}
        onStarted={() => {
          onBack();
          void state.readAgain();
        }}
      />
      <StepBar
        action={say("found.form.start")}
        onAct={start}
        busy={busy.value}
        later={
          review.found === undefined
            ? { word: say("steps.later"), onLater: () => goTo("/setup") }
            : { word: say("found.form.back"), onLater: onBack }
        }
      />
    </div>
  );
}

/** How the last one ended, where it did not come to its end. */
function Ended({ review: { state, reason = "" } }: Pick<StepProps, "review">) {
  if (state === "cancelled") return <output>{say("found.scan.cancelled")}</output>;
  if (state === "failed") return <p role="alert">{say("found.scan.failed", { reason })}</p>;
  return null;
}

function Running({ review, state }: StepProps) {
  const { busy, refused, ask } = useAsking();
  const { phase = "sweep", addresses = 0, swept = 0, found = 0, looked = 0, groups = {} } = review.progress ?? {};
  const isSweep = phase === "sweep";
  const title = isSweep
    ? say("found.title.sweep", { a: swept, b: addresses, devices: found })
    : say("found.title.look", { a: looked, b: found });
  const cancel = async () => {
    await ask("DELETE", "/discovery");
    await state.readAgain();
  };
  return (
    <div class="page content">
      <PageTitle trail={<StepTrail step="devices" />} title={title} second={say("found.second.running")} />
      <progress
        class="scan-progress"
        max={Math.max(1, isSweep ? addresses : found)}
        value={isSweep ? swept : looked}
        aria-label={title}
      />
      <h2>{say("found.scan.soFar")}</h2>
      {Object.keys(groups).length === 0 ? (
        <p>{say("found.scan.none")}</p>
      ) : (
        <ul class="scan-groups">
          {Object.entries(groups).map(([group, count]) => (
            <li key={group}>
              {sayGroup(group)} <span class="figures">{sayNumber(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <StepBar
        action={say("found.scan.cancel")}
        onAct={() => void cancel()}
        busy={busy}
        second={refused}
        later={{ word: say("steps.later"), onLater: () => goTo("/setup") }}
      />
    </div>
  );
}

function Reviewing({ review, state, onAgain }: StepProps & { readonly onAgain: () => void }) {
  const { devices } = review;
  const ready = devices.filter(isReady).length;
  const fresh = devices.filter(({ stand }) => stand !== "watched" && stand !== "leftOut").length;
  const sum = sumOf(devices);
  return (
    <div class="page content">
      <PageTitle
        trail={<StepTrail step="devices" />}
        title={fresh === 0 ? say("found.title.nothing") : say("found.title.done", { devices: fresh, ready })}
        second={say("found.second.done")}
        actions={
          <button type="button" class="button" onClick={onAgain}>
            {say("found.form.again")}
          </button>
        }
      />
      <Ended review={review} />
      <Sided
        side={
          <>
            <TryPanel review={review} readAgain={state.readAgain} />
            <ScanPanel review={review} />
          </>
        }
      >
        <FoundList review={review} choose={state.choose} troubles={sum.troubles} troubled={sum.troubled} />
      </Sided>
      <WatchBar review={review} state={state} sum={sum} />
    </div>
  );
}

/** What was looked at, and how long that took. */
function ScanPanel({ review: { found } }: Pick<StepProps, "review">) {
  if (found === undefined) return null;
  const { at, networks, addresses, seconds, more } = found;
  return (
    <section class="card side-panel">
      <h2>{say("found.scan.title")}</h2>
      <p>{say("found.scan.took", { addresses, tookMs: Math.round(seconds) * 1000, at })}</p>
      <p class="mono side-panel__networks">{networks.join(", ")}</p>
      {more > 0 && <p>{say("found.scan.more", { count: more })}</p>}
    </section>
  );
}

function WatchBar({ review, state, sum }: StepProps & { readonly sum: ReturnType<typeof sumOf> }) {
  const { busy, refused, ask } = useAsking();
  const { readOnly, watchedHosts, watchedChecks } = review;
  const why = readOnly ? say("found.bar.readOnly") : mayConfigure() ? undefined : say("found.bar.admin");
  const goOn = () => {
    void ask("POST", "/setup/devices/done");
    goTo(addressAfter("devices"));
  };
  const put = async () => {
    if (!(await state.save())) return;
    const done = await ask<WatchedView>("POST", "/discovery/watch");
    if (done !== undefined) goOn();
    else await state.readAgain();
  };
  const leave = async () => {
    if (await state.save()) goTo("/setup");
  };
  const besides = say("found.bar.besides", { devices: watchedHosts, checks: watchedChecks });
  return (
    <StepBar
      action={sum.devices === 0 ? say("found.bar.goOn") : say("found.bar.watch", { count: sum.devices })}
      onAct={() => (sum.devices === 0 ? goOn() : void put())}
      why={sum.devices === 0 ? undefined : why}
      busy={busy}
      chosen={say("found.bar.chosen", { devices: sum.devices, checks: sum.checks })}
      second={busy ? say("found.bar.putting") : (refused ?? sayUnsaved(state.unsaved) ?? besides)}
      later={{ word: say("steps.later"), onLater: () => void leave() }}
    />
  );
}

function sayUnsaved(unsaved: Failure | undefined): string | undefined {
  return unsaved === undefined ? undefined : `${say("found.bar.saveFailed")} ${sayFailure(unsaved)}`;
}

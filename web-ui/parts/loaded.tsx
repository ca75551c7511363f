/** Shows what was read, or says honestly that it is on its way or did not come. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../live/box-api.ts";
import type { Resource } from "../live/resource.ts";
import { place } from "../shell/router.ts";
import { say } from "../words/language.ts";

const FRAME_AFTER_MS = 300;
const LONG_AFTER_MS = 5_000;

interface LoadedProps<T> {
  readonly resource: Resource<T>;
  /** What is not there, when the box says so. */
  readonly missing: string;
  readonly children: (value: T) => ComponentChildren;
}

export function Loaded<T>({ resource, missing, children }: LoadedProps<T>) {
  if (resource.value !== undefined) return <>{children(resource.value)}</>;
  if (resource.failure !== undefined) return <Failed failure={resource.failure} missing={missing} />;
  return <Waiting />;
}

function Failed({ failure, missing }: { failure: Failure; missing: string }) {
  const { code, problem } = failure;
  const words = code === "notFound" ? missing : say(code === "problem" ? "failure.problem" : `failure.${code}`);
  return (
    <div class="page content">
      <h1 tabIndex={-1}>{words}</h1>
      {problem?.detail !== undefined && code === "problem" && (
        <details>
          <summary>{say("label.details")}</summary>
          <p class="mono">{problem.detail}</p>
        </details>
      )}
      <WayOn signedOut={code === "signedOut"} />
    </div>
  );
}

/** What is not there at all, and the way on. */
export function Missing({ words }: { readonly words: string }) {
  return (
    <div class="page content">
      <h1 tabIndex={-1}>{words}</h1>
      <WayOn signedOut={false} />
    </div>
  );
}

/** Whoever has to sign in again comes back here afterwards. */
function WayOn({ signedOut }: { readonly signedOut: boolean }) {
  const { path, query } = place.value;
  const here = query.size === 0 ? path : `${path}?${query.toString()}`;
  return (
    <p class="page__second">
      {signedOut ? (
        <a href={`/sign-in?to=${encodeURIComponent(here)}`}>{say("failure.signInAgain")}</a>
      ) : (
        <a href="/">{say("unknown.home")}</a>
      )}
    </p>
  );
}

/** Nothing for a moment, then a frame in grey without movement, then words. */
function Waiting() {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timers = [setTimeout(() => setStep(1), FRAME_AFTER_MS), setTimeout(() => setStep(2), LONG_AFTER_MS)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div class="page content" aria-busy="true">
      {step > 0 && <p class="page__second">{say(step === 1 ? "waiting.short" : "waiting.long")}</p>}
    </div>
  );
}

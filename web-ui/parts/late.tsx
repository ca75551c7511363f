/** A part of a page that few pages need: a file of its own, loaded when it is shown first, so that no other page pays for it. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../words/language.ts";

interface LateProps<P> {
  readonly load: () => Promise<FunctionComponent<P>>;
  /** What the part is given. */
  readonly given: P;
  /** What stands there until then. */
  readonly meanwhile?: ComponentChildren;
}

export function Late<P>({ load, given, meanwhile = null }: LateProps<P>) {
  /** `missing`: after an update of the box its old address is gone. */
  const part = useSignal<{ readonly Part: FunctionComponent<P> } | "missing" | undefined>(undefined);
  useEffect(() => {
    void load().then(
      (Part) => (part.value = { Part }),
      () => (part.value = "missing"),
    );
    // One part is always the same one.
  }, []);
  if (part.value === undefined) return <>{meanwhile}</>;
  if (part.value === "missing") return <p role="alert">{say("waiting.partMissing")}</p>;
  const { Part } = part.value;
  return <Part {...(given as P & object)} />;
}

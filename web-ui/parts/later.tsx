/** Parts of pages that few need or that come below: they come with their words when they are first shown. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LATER } from "../later/parts.ts";
import { loadLaterWords } from "../words/language.ts";

type Later = typeof LATER;

/** Nothing is shown until it is there, or where it does not come: after an update of the box its old address is gone. */
export function later<N extends keyof Later>(name: N): Later[N] {
  type Props = Record<string, unknown>;
  const Shown = (props: Props) => {
    const [Part, setPart] = useState<ComponentType<Props>>();
    useEffect(() => {
      void Promise.all([import("../later/parts.ts"), loadLaterWords("later")]).then(
        ([{ LATER: parts }]) => setPart(() => parts[name] as ComponentType<Props>),
        () => undefined,
      );
    }, []);
    return Part === undefined ? null : <Part {...props} />;
  };
  return Shown as unknown as Later[N];
}
